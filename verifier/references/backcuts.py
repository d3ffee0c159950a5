"""Cut from the parts of a note the short forms that only the document can know.

A splitter sees one note. That “Globe 535” is a source of its own, or “_Oren_ I S. 33” in the middle
of a comment, can be told only by what the notes before have cited; and an “Ibid.” before a sentence
ends where its page does. What is left of a part stays what it was, or becomes comment.
"""

import re
from collections.abc import Iterator, Sequence

from attrs import evolve

from verifier.references import evidence
from verifier.references.backwords import FAMILY, NOTE
from verifier.references.cuts import EDGE
from verifier.references.known import Known, squash
from verifier.references.shield import shield
from verifier.references.short import short_form
from verifier.references.split import Part

_LABEL = (
    r"(?:at|pp?\.?|pags?\.?|p[áa]gs?\.?|S\.|§§?|¶¶?|paras?\.?|cap\.|caps\.|Cap\.|col\.|cols\.|fol\."
    r"|art\.|no\.|vol\.|lib\.|Lib\.|blz\.|Rn\.|c\.)"
)
_FIGURE = r"(?:[A-Z]{0,2}\d{1,5}[a-z]?|[ivxlc]{1,7}\b|[IVXLC]{1,7}\b)"
_MORE = (
    r"(?:\s?[-–—/:]\s?\d{1,5})?(?:\s?(?:sqq?|ff?|seqq?)\b\.?)?"
    rf"(?:(?:,|\sund|\sand|\set|,\s{_LABEL})\s?\d{{1,5}}(?:\s?[-–—]\s?\d{{1,5}})?){{0,6}}"
)
_TAIL = rf"(?:[,:]?\s(?:at\s)?(?:{_LABEL}\s?)?{_FIGURE}{_MORE}){{0,3}}"
"""The places behind a short form: a volume, a page, more pages."""
AGAIN = re.compile(
    rf"[_*]{{0,2}}\b(?:[Ii]bid(?:em)?|Id|id|Ebd|ebd|Ebenda|ebenda)\b[_*.]{{0,3}}{_TAIL}"
)
CLEAR = re.compile(
    r"(?:^|[.;:,)\]”\"’»—–(]\s{0,2}|\b(?:see|also|cf\.|siehe|vgl\.|voir)\s)$", re.IGNORECASE
)
"""What may stand in comment before “ibid.” where it is a source of its own."""
ENDED = re.compile(
    r"(?:^|[;:–—]\s|[\w”\"’)\]]{2}\.[”\"’)]?\s{1,2}|(?:\d|\bff?\.|sqq?\.|\)),\s"
    r"|\b(?:see|also|cf\.|siehe|vgl\.)\s)$",
    re.IGNORECASE,
)
"""How a source ends before another one begins."""
CITED = (
    r"(?:a\.\s?a\.\s?O\.?|op\.\s?cit\.?|t\.\s?a\.\s?p\.?|loc\.\s?cit\.?|l\.\s?c\.|ob\.\s?cit\.?)"
)
CITED_BY = re.compile(rf"[_*]{{0,2}}{FAMILY.pattern},?\s?{CITED}{_TAIL}")
NAME = re.compile(r"(?<![\w’'])[_*]{0,2}[A-ZÀ-ÖØ-ÞŁŚŠŽČĆĐ][\w’'\-]{1,40}")
PAGED = re.compile(
    rf"{FAMILY.pattern}(?:{_LABEL}\s?{_FIGURE}|[IVXLC]{{1,6}}[,\s]\s?(?:S\.\s?)?\d{{1,5}}){_MORE}{_TAIL}"
)
TRIGGER = re.compile(
    r"\b(?:ibid|ibidem|id\.|ebd|ebenda|a\.\s?a\.\s?O|op\.\s?cit|t\.\s?a\.\s?p|loc\.\s?cit|l\.\s?c\."
    r"|ob\.\s?cit)",
    re.IGNORECASE,
)
EXPLAINED = re.compile(r"\s\([^()]{1,2000}\)|:\s?[„“\"«][^„“”\"»]{1,2000}[“”\"»]")
LEAD = re.compile(
    r"(?:^|(?<=[\s(]))((?:see|cf\.|siehe|vgl\.|s\.|voir|vedi|zie|so|bei|in)"
    r"(?:\s(?:also|auch|ook|aussi|e\.g\.))?,?:?)\s{0,3}$",
    re.IGNORECASE,
)
IN = re.compile(r"\b(?:in|bei|by|von|of|de)[:\s]{0,2}$", re.IGNORECASE)
GOES_ON = re.compile(r"[\w\u2010-]")
LONGEST = 6000
MOST = 12
"""How many short forms are cut out of one part."""


def recut(text: str, parts: Sequence[Part], known: Known) -> list[Part]:
    """Return the parts of a note with the short forms in them as parts of their own."""
    covered: bytearray | None = None
    out: list[Part] = []
    for part in parts:
        if part.end - part.start < 6 or part.start > LONGEST:
            out.append(part)
            continue
        found = list(_found(text, part, known))
        if not found:
            out.append(part)
            continue
        if covered is None:
            covered = shield(text, min(len(text), LONGEST + 2000))
        out += _pieces(text, part, found, covered)
    return out


def _found(text: str, part: Part, known: Known) -> Iterator[tuple[int, int]]:
    """Return the short forms in a part, in order: those by their words, and those by a name."""
    low, high = part.start, min(part.end, part.start + LONGEST)
    clear = CLEAR if part.kind == "commentary" else ENDED
    spans: list[tuple[int, int]] = []
    if TRIGGER.search(text, low, high):
        for found in AGAIN.finditer(text, low, high):
            if clear.search(text[max(low, found.start() - 12) : found.start()]):
                spans.append(found.span())
        for found in CITED_BY.finditer(text, low, high):
            before = text[max(low, found.start() - 12) : found.start()]
            whose = known.named(squash(found[1])).works or known.named(_last(found[1])).works
            free = part.kind == "commentary" and whose and not IN.search(before)
            if free or ENDED.search(before) or (whose and _bare(text[low : found.start()])):
                spans.append(found.span())
    names = part.kind == "commentary" or known.defines_any()
    for found in NAME.finditer(text, low, high) if names else ():
        if span := _named(text, found.start(), high, part, known):
            spans.append(span)
    at = low
    for count, (start, end) in enumerate(sorted(spans)):
        if start >= at and count < MOST and (start > low or _leaves(text, end, part.end)):
            at = end
            yield start, end


def _bare(before: str) -> bool:
    """Say whether words before a name cite nothing themselves: “Nicht Piraterie Oren a. a. O.”"""
    return len(before) > 3 and not evidence.evident(before) and not IN.search(before)


def _leaves(text: str, start: int, end: int) -> bool:
    """Say whether a sentence, or another source, stands behind a short form that opens a part."""
    rest = text[start - 1 : end].lstrip("_* ").lstrip(".,;")
    words = rest.lstrip()
    if len(words) < 20 or words == rest or words[0] in '„“"«(':
        return False
    if short_form(words) or NOTE.match(words):
        return False
    return evidence.prose(words) or (evidence.opens(words) > 1 and evidence.evident(words))


def _last(name: str) -> str:
    return squash(name.split()[-1])


def _named(text: str, start: int, high: int, part: Part, known: Known) -> tuple[int, int] | None:
    """Return the span of a defined name with a page, or in comment of a known name with one."""
    word = NAME.match(text, start)
    first = squash(word[0]) if word else ""
    if known.defines(first):
        for name in known.names_beginning(first):
            pattern = re.compile(r"\W{1,3}".join(map(re.escape, name)) + rf"(?=\W){_TAIL}", re.I)
            found = pattern.match(text, start, high)
            whole = found and not GOES_ON.match(text, found.end())
            before = text[max(part.start, start - 12) : start]
            if found and whole and text[found.end() - 1].isdigit() and CLEAR.search(before):
                return found.span()
    if part.kind != "commentary" or not known.named(first).works:
        return None
    found = PAGED.match(text, start, high)
    if found and CLEAR.search(text[max(part.start, start - 12) : start]):
        return found.span()
    return None


def _pieces(
    text: str, part: Part, found: list[tuple[int, int]], covered: bytearray
) -> Iterator[Part]:
    """Return a part in pieces: what stands before, between and behind its short forms."""
    at, signal = part.start, part.signal
    for start, end in found:
        inside = covered[start] if start < len(covered) else 0
        if inside and (part.kind == "citation" or text[start - 1 : start] != "("):
            continue
        while end > start and text[end - 1] in " ,;:":
            end -= 1
        if explained := EXPLAINED.match(text, end, part.end):
            end = explained.end()
        before, lead = start, ""
        if led := LEAD.search(text, max(at, start - 24), start):
            before, lead = led.start(1), led[1]
        if text[at:before].strip(EDGE + "(_*"):
            yield _rest(text, part, at, before, signal)
            signal = ""
        yield evolve(part, kind="citation", start=start, end=end, signal=lead or signal)
        at, signal = end, ""
    if text[at : part.end].strip(EDGE + ')_*”"’'):
        yield _rest(text, part, at, part.end, signal)


def _rest(text: str, part: Part, start: int, end: int, signal: str) -> Part:
    """Return what stands beside a short form: a source where it begins and ends as one."""
    while start < end and text[start] in EDGE + ")”’":
        start += 1
    while end > start and text[end - 1] in " \t\n\r;:,—–-(":
        end -= 1
    words = text[start:end]
    source = (
        part.kind == "citation"
        and evidence.opens(words) > 1
        and evidence.evident(words)
        and not evidence.prose(words)
    )
    return evolve(
        part, kind="citation" if source else "commentary", start=start, end=end,
        signal=signal if source else "",
    )  # fmt: skip
