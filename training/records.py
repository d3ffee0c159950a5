"""Licensed records into samples: references with labelled tokens, and notes labelled part by part.

`references.jsonl` holds one reference a row with its own `tokens` ([word, label], the label schema
of its source); `notes.jsonl` holds whole notes with `sources` in order, their fields as printed.
Neither is part of the project: `make train DATA=DIR` names the folder they are in.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from training.sample import Mark, Sample, Source
from verifier.references import dates

Record = Mapping[str, Any]
TOKEN_LABELS: Mapping[str, str] = {
    "author": "author", "editor": "editor", "translator": "translator", "director": "author",
    "title": "title", "journal": "container-title", "container-title": "container-title",
    "source": "container-title", "collection-title": "collection-title", "publisher": "publisher",
    "location": "publisher-place", "date": "issued", "volume": "volume", "issue": "issue",
    "pages": "page", "edition": "edition", "url": "URL", "doi": "DOI", "isbn": "ISBN",
    "idno": "number", "abbreviation": "backref", "backref": "backref", "locator": "locator",
    "archivalreference": "archive", "archive_lib": "archive", "box": "archive",
    "registry": "archive", "folder": "archive", "filza": "archive", "cartulation": "locator",
    "foliation": "locator", "column": "locator",
}  # fmt: skip
"""The labels of the token schemas that name a field; all others name none."""
FIELDS = (
    ("url", "URL"), ("doi", "DOI"), ("title", "title"), ("container", "container-title"),
    ("publisher", "publisher"), ("place", "publisher-place"), ("number", "number"),
)  # fmt: skip
"""The fields of a whole note that are printed as they are, in the order they are sought."""
NUMBERS = (("pages", "page"), ("volume", "volume"), ("issue", "issue"))
MERGED_TITLES = frozenset(("linkedbooks-train",))
"""Sets whose titles hold the names of journals too."""
VOLUME_ISSUE = re.compile(r"(\d+)\((\d+[-–/]?\d*)\)")
"""Both in one word: ``17(2):``."""
ROLE = re.compile(
    r"in|eds?|edited|by|hrsgg?|hgg?|trans|transl|translated|éds?|a|cura|von|dirs?|editors?",
    re.IGNORECASE,
)
"""Words among the labelled names that name no one."""


def rows(path: Path) -> Iterator[Record]:
    """Yield the records of a JSON Lines file."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                yield json.loads(line)


def reference(record: Record) -> Sample:
    """Return a reference as a note of one source."""
    raw = str(record["raw"])
    spans: list[tuple[int, int, str]] = []
    at = 0
    for word, label in record["tokens"]:
        found = raw.find(word, at)
        if found < 0:
            continue
        at = found + len(word)
        name = TOKEN_LABELS.get(label, "")
        if name == "volume" and (both := VOLUME_ISSUE.search(word)):
            spans.append((found + both.start(1), found + both.end(1), "volume"))
            spans.append((found + both.start(2), found + both.end(2), "issue"))
            continue
        if name in ("author", "editor", "translator") and ROLE.fullmatch(word.strip(",.:;()[]")):
            continue
        if spans and spans[-1][2] == name and name:
            spans[-1] = (spans[-1][0], at, name)
        else:
            spans.append((found, at, name))
    marks = tuple(
        Mark(*_trimmed(raw, start, end), label)
        for start, end, label in _joined(raw, spans)
        if label and any(c.isalnum() for c in raw[start:end])
    )
    source = Source(0, len(raw), str(record["fields"].get("type", "document")), marks)
    return Sample(raw, (source,), (), str(record.get("lang", "")), str(record["source_dataset"]))


def _joined(raw: str, spans: Sequence[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """Return the ranges, names that only a comma or an `and` divides being one range."""
    out: list[tuple[int, int, str]] = []
    named = [span for span in spans if span[2]]
    for span in named:
        if out and out[-1][2] == span[2] and span[2] in ("author", "editor", "translator"):
            between = raw[out[-1][1] : span[0]].strip(" ,;./-–—").casefold()
            if between in ("", "and", "&", "und", "et", "e", "y", ", and", "with"):
                out[-1] = (out[-1][0], span[1], span[2])
                continue
        out.append(span)
    return out


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not text[end - 1].isalnum():
        end -= 1
    return start, end


def note(record: Record) -> Sample:
    """Return a whole note; what a field's words are is sought inside its source."""
    text = str(record["note_text"])
    sources: list[Source] = []
    comments: list[tuple[int, int]] = []
    at = 0
    for entry in record["sources"]:
        raw = str(entry["raw"])
        start = text.find(raw, at)
        if start < 0:
            continue
        before, at = at, start + len(raw)
        if entry["type"] == "commentary":
            comments.append((start, at))
            continue
        signal = None
        if words := str(entry.get("signal") or ""):
            where = text.rfind(words, before, start)
            if where >= 0 and start - where - len(words) < 8:
                signal = (where, where + len(words))
        marks = tuple(
            Mark(start + low, start + high, label) for low, high, label in _fields(raw, entry)
        )
        sources.append(Source(start, at, str(entry["type"]), marks, signal))
    return Sample(text, tuple(sources), tuple(comments), str(record.get("lang", "")), "notes")


def _fields(raw: str, entry: Record) -> list[tuple[int, int, str]]:
    used: list[tuple[int, int, str]] = []

    def put(value: str, label: str) -> None:
        at = raw.find(value) if value else -1
        while at >= 0:
            end = at + len(value)
            if not any(low < end and at < high for low, high, _ in used):
                used.append((at, end, label))
                return
            at = raw.find(value, at + 1)

    for name, label in FIELDS:
        put(str(entry.get(name) or ""), label)
    for role in ("author", "editor"):
        for person in entry.get(role) or ():
            put(str(person), role)
    if edtf := str(entry.get("date") or ""):
        for mention in dates.find(raw):
            taken = any(low < mention.end and mention.start < high for low, high, _ in used)
            if mention.date.edtf == edtf and not taken:
                used.append((mention.start, mention.end, "issued"))
                break
        else:
            put(edtf[:4], "issued")
    for name, label in NUMBERS:
        put(str(entry.get(name) or ""), label)
    return _joined(raw, sorted(used))
