"""Front matter: the few keys that bear on verification, read without a YAML parser.

YAML from strangers brings aliases that explode and tags that run code; ``key: value`` lines and
simple lists are all that title, date, language and bibliography need.
"""

import re

from attrs import frozen

import verifier.references.dates as dates
from verifier.readers.markdown.lines import SourceLines
from verifier.references.model import DateMention

MOST_LINES = 400
PAIR = re.compile(r"([A-Za-z_][\w-]{0,40})\s*[:=]\s*(.*)$")
ITEM = re.compile(r"\s*-\s+(.*)$")
DATES = ("date", "last-updated", "last_updated", "lastmod", "updated", "modified", "published",
         "published_at", "published-at")  # fmt: skip


@frozen
class Front:
    """What the front matter says; `lines` is the number of lines it takes (0: there is none)."""

    lines: int = 0
    title: str = ""
    language: str = ""
    dated: DateMention | None = None
    bibliographies: tuple[str, ...] = ()


def front_matter(lines: SourceLines) -> Front:
    """Read the block between ``---`` (or ``+++``) lines at the head of the file."""
    fence = lines[0].rstrip()
    if fence not in ("---", "+++"):
        return Front()
    closing = (fence, "...") if fence == "---" else (fence,)
    last = next(
        (n for n in range(1, min(len(lines), MOST_LINES)) if lines[n].rstrip() in closing), 0
    )
    if not last:
        return Front()
    values: dict[str, list[tuple[str, int]]] = {}
    key = ""
    for number in range(1, last):
        line = lines[number]
        if pair := PAIR.match(line):
            key = pair[1].lower()
            values.setdefault(key, [])
            if pair[2].strip():
                values[key].append((pair[2], lines.starts[number] + pair.start(2)))
        elif key and (item := ITEM.match(line)):
            values[key].append((item[1], lines.starts[number] + item.start(1)))
    return Front(
        lines=last + 1,
        title=_plain(values.get("title", [])),
        language=_plain(values.get("lang", []) or values.get("language", []))[:2].lower(),
        dated=_dated(values),
        bibliographies=tuple(_unquoted(v) for v, _ in values.get("bibliography", [])),
    )


def _plain(found: list[tuple[str, int]]) -> str:
    return _unquoted(found[0][0]) if found else ""


def _unquoted(value: str) -> str:
    value = value.strip()
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        return value[1:-1]
    return value


def _dated(values: dict[str, list[tuple[str, int]]]) -> DateMention | None:
    """Return the document's own date; a later-looking key (an update) wins over ``date``."""
    for key in sorted(DATES, key=lambda k: k in ("date", "published", "published_at")):
        for value, start in values.get(key, []):
            for mention in dates.find(value):
                return DateMention(
                    start + mention.start,
                    start + mention.end,
                    mention.text,
                    mention.date,
                    mention.kind,
                    mention.weekday,
                    mention.impossible,
                    mention.reversed,
                )
    return None
