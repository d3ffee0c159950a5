"""Find the web addresses in a text, as they stand there and as they were meant.

An address that a line break, a space, a soft hyphen, a slip in its scheme or an entity has broken
is mended, and each mending is told. A full stop or comma that ends the sentence is not part of an
address and is no mending; it is one only where a reader's program would take it for part of it.

Every scan is linear: starts are found by one pattern without nested repeats, ends by a walk.
"""

import re

from attrs import frozen

from verifier.references.breaks import INVISIBLE, joint
from verifier.references.hosts import ENDINGS, archive_of, problem_of
from verifier.references.model import RepairKind

__all__ = ["Address", "Change", "archive_of", "find", "mend", "problem_of"]

LONGEST = 4096
START = re.compile(
    r"(?P<scheme>(?<![A-Za-z])(?:h{1,2}t{1,4}p{1,2}s{0,2}|hxxps?|htps?|ttps?|ftps?)"
    r"(?::{1,2}[ ]?/{1,3}|[;.][ ]?//|//:?|:(?=[A-Za-z0-9\-]{1,63}\.[A-Za-z])))"
    r"|(?P<other>(?<![A-Za-z0-9])[A-Za-z][A-Za-z0-9+\-]{1,15}://)"
    r"|(?P<www>(?<![\w@.\-/])www\d?\.(?:[ ](?=[a-z0-9\-]{1,63}\.[a-z]))?(?=\w))"
    r"|(?P<bare>(?<![\w@.\-/=])(?:[a-z0-9][a-z0-9\-]{0,62}\.){1,6}(?P<tld>[a-z]{2,12})"
    r"(?::\d{2,5})?/)",
    re.IGNORECASE,
)
MAYBE = ("www", "http", "htp")
STOPS = frozenset(' \t\n\r\f\v\xa0\u2002\u2003\u2007\u2009\u202f\u3000\u2028\u2029<>"“”„«»‹›`{}|^')
TRAILING = ".,;:!?'’‘…*·"
ENTITY = re.compile(r"&(?:amp|#38|#[xX]26);")
ESCAPE = re.compile(r"\\(?=[_&%#~.()*\-])")
GLUED = re.compile(
    r"[.,;](?:accessed|and|available|cited|consulted|in|last|retrieved|see|the|viewed|visited|"
    r"which|with|but|ibid|p|pp|para)\b",
    re.IGNORECASE,
)
OPENERS = ("](", "](<", "<", 'href="', "href='", "url{", "href{", "url=", "URL=")
CLOSERS = {"](": ")", "](<": ">", "<": ">", 'href="': '"', "href='": "'", "url{": "}", "href{": "}"}


@frozen
class Change:
    """One mending: what stood there, what it became, and where, in offsets of the text searched."""

    kind: RepairKind
    before: str
    after: str
    start: int
    end: int


@frozen
class Address:
    """An address in a text: ``text[start:end]`` is how it stands there, `url` what was meant."""

    start: int
    end: int
    printed: str
    url: str
    changes: tuple[Change, ...] = ()


def find(text: str) -> list[Address]:
    """Return the addresses in `text`, in order and not overlapping."""
    out: list[Address] = []
    if "/" not in text and not any(part in text.lower() for part in MAYBE):
        return out
    at = 0
    while found := START.search(text, at):
        address = _read(text, found)
        if address is None:
            at = found.start("tld") if found["bare"] else found.end()
            continue
        out.append(address)
        at = max(address.end, found.end())
    return out


def mend(target: str) -> tuple[str, tuple[Change, ...]]:
    """Return the address that `target`, a link's whole target, was meant to be, and the mendings.

    Punctuation that ends a target is part of what a reader's program asks for, so that taking it
    off is a mending. A target that is no web address comes back as it is.
    """
    start = len(target) - len(target.lstrip())
    bare = target.strip()
    if not bare:
        return "", ()
    end = start + len(bare)
    found = START.match(target, start)
    if found is None or (found["bare"] and found["tld"].lower() not in ENDINGS):
        return bare, ()
    cut = _trim(target, start, _balanced(target, start, end))
    changes: list[Change] = []
    if cut < end:
        kind: RepairKind = "bracket" if target[cut] in ")]" else "trailing-punctuation"
        changes.append(Change(kind, target[cut:end], "", cut, end))
    url, inside = _clean(target, start, cut, [])
    url, scheme = _schemed(url, found, start)
    return url, (*scheme, *inside, *changes)


def _read(text: str, found: re.Match[str]) -> Address | None:
    """Return the address that begins here, or None where none does."""
    start = found.start()
    if found["bare"] and (
        found["tld"] not in ENDINGS or not re.search(r"[a-z]{2}|^[a-z]\.", found["bare"])
    ):
        return None
    if found["other"] and found["other"][:-3].lower() in ("doi", "hdl", "urn"):
        return None
    end = _run(text, found.end())
    joins: list[tuple[int, int]] = []
    for gap in re.finditer(r" ", found[0]):
        joins.append((start + gap.start(), start + gap.end()))
    while len(joins) < 8 and (joint := _joint(text, start, end)):
        joins.append(joint)
        end = _run(text, joint[1])
    if end <= found.end() and not found["bare"]:
        return None
    opener = next((o for o in OPENERS if text.endswith(o, 0, start)), "")
    cut = _trim(text, start, _balanced(text, start, end))
    changes: list[Change] = []
    glue = GLUED.search(text, text.rfind("/", start, cut) + 1, cut)
    if glue and glue.end() == cut and (glue[0][0] != "." or glue[0][1].isupper()):
        cut = _trim(text, start, glue.start())
        mark = text[cut : glue.start() + 1]
        changes.append(Change("trailing-punctuation", mark, "", cut, cut + len(mark)))
    if cut <= found.end() and not found["bare"]:
        return None
    if cut < end and not changes and (loose := _loose(text, cut, end, opener)):
        changes.append(Change("trailing-punctuation", loose, "", cut, cut + len(loose)))
    joins = [j for j in joins if j[0] < cut]
    url, inside = _clean(text, start, cut, joins)
    url, scheme = _schemed(url, found, start)
    return Address(start, cut, text[start:cut], url, (*scheme, *inside, *changes))


def _joint(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return the white space at `end` that broke the address in two, or None where it ends."""
    gap = joint(text, start, end)
    headless = text[start:end].lower().endswith(("://", "www."))
    return None if gap and START.match(text, gap[1]) and not headless else gap


def _run(text: str, at: int) -> int:
    """Return where the characters that may stand in an address end."""
    end, limit = at, min(len(text), at + LONGEST)
    while end < limit and text[end] not in STOPS:
        if text[end] == "\\" and not ESCAPE.match(text, end):
            break
        if text[end] == "&" and text.startswith(("&lt;", "&gt;", "&quot;", "&nbsp;"), end):
            break
        if text[end] in ",;" and text.startswith(("http://", "https://", "www."), end + 1):
            break
        end += 1
    return end


def _balanced(text: str, start: int, end: int) -> int:
    """Return the end before a closing bracket that nothing opens, or an opening one left open."""
    opened: list[tuple[str, int]] = []
    for at in range(start, end):
        character = text[at]
        if character in "([":
            opened.append((character, at))
        elif character in ")]":
            if not opened or opened[-1][0] != ("(" if character == ")" else "["):
                return at
            opened.pop()
    return opened[0][1] if opened else end


def _trim(text: str, start: int, end: int) -> int:
    """Return the end without the punctuation of the sentence around it."""
    while end > start:
        last = text[end - 1]
        if last in TRAILING or last in INVISIBLE or (last == "_" and text[:start].endswith("_")):
            end -= 1
        else:
            break
    return end


def _loose(text: str, cut: int, end: int, opener: str) -> str:
    """Return the punctuation after an address that clings to it for a reader's program."""
    marks = text[cut:end]
    stop = next((i for i, mark in enumerate(marks) if mark not in TRAILING), len(marks))
    marks = marks[:stop]
    after = text[cut + stop : cut + stop + 1]
    if not marks.strip("'’‘*"):
        return ""
    if opener and after and after in (CLOSERS.get(opener, "|}"), "|", "}"):
        return marks
    if after == "}" and text.startswith("}}", cut + stop):
        return marks
    pairs = marks.replace("...", "").replace("…", "")
    return marks if len(pairs) > 1 and set(pairs) <= set(".,;:") else ""


def _clean(
    text: str, start: int, end: int, joins: list[tuple[int, int]]
) -> tuple[str, list[Change]]:
    """Return ``text[start:end]`` without breaks, invisible characters, escapes and entities."""
    out: list[str] = []
    changes: list[Change] = []
    gaps = dict(joins)
    at = start
    while at < end:
        character = text[at]
        if at in gaps:
            kind: RepairKind = "line-break" if set(text[at : gaps[at]]) & set("\r\n") else "space"
            changes.append(Change(kind, text[at : gaps[at]], "", at, gaps[at]))
            at = gaps[at]
            continue
        if character in INVISIBLE:
            changes.append(Change("soft-hyphen", character, "", at, at + 1))
        elif character == "&" and (entity := ENTITY.match(text, at, end)):
            changes.append(Change("entity", entity[0], "&", at, entity.end()))
            out.append("&")
            at = entity.end()
            continue
        elif character == "\\" and ESCAPE.match(text, at):
            changes.append(Change("entity", "\\", "", at, at + 1))
        else:
            out.append(character)
        at += 1
    return "".join(out), changes


def _schemed(url: str, found: re.Match[str], start: int) -> tuple[str, list[Change]]:
    """Return `url` with a scheme that a reader's program knows."""
    if found["www"] or found["bare"]:
        return f"http://{url}", [Change("scheme-added", "", "http://", start, start)]
    if found["other"]:
        return url, []
    printed = re.sub(r"\s", "", found["scheme"])
    word = re.match(r"[A-Za-z]+", printed)
    letters = word[0].lower() if word else "http"
    scheme = "ftp" if letters.startswith("ftp") else "http"
    scheme = f"{scheme}s" if letters.endswith("s") else scheme
    rest = url[len(printed) :]
    meant = f"{scheme}://"
    if twice := re.match(r"https?:/{0,2}(?=https?://)", f"{meant}{rest}", re.IGNORECASE):
        again = re.match(r"https?://", f"{meant}{rest}"[twice.end() :], re.IGNORECASE)
        length = len(again[0]) if again else 0
        before = found["scheme"] + rest[:length]
        change = Change("scheme-mended", before, meant, start, start + len(before))
        return f"{meant}{rest[length:]}", [change]
    if printed.lower() == meant:
        return f"{meant}{rest}", []
    if printed.lower().startswith(f"{scheme}:/") and problem_of(f"{meant}{rest}"):
        # Not a slash too many but a host too few: http:///reports/a.html has none to mend.
        return url, []
    before = found["scheme"]
    return f"{meant}{rest}", [
        Change("scheme-mended", before, meant, start, start + len(before)),
    ]
