"""Recognise the words of a short form: ibid., supra note 3, op. cit., “Oren, 226”, “Oren 2004: 9”.

Only the words are read here; what they point to is for `resolve`.
"""

import re
from collections.abc import Sequence
from typing import Literal

from attrs import evolve, frozen

from verifier.references.backwords import (
    CITED,
    DATE,
    DATED,
    EMPHASIS,
    FAMILY,
    FORWARD,
    LOCATOR,
    MENTION,
    NAME_NOTE,
    NAME_PAGE,
    NAME_YEAR,
    NAMED_NOTE,
    NOT_FAMILY,
    NOTE,
    OTHER,
    PLACE,
    PREVIOUS,
    QUOTED,
    SAME,
    SAME_AUTHOR,
    SAME_LAST,
    WORDS_OF_PLACE,
)

ShortKind = Literal["ibid", "idem", "note", "opcit", "name", "year", "place"]


@frozen
class Short:
    """A short form as worded.

    `ibid` points to the source before it; `idem` only to its author; `note` names a note; `opcit`
    an author; `name` is an author and a page; `year` an author and a year; `place` is a page and
    nothing else.
    """

    kind: ShortKind
    family: str = ""
    note: str | None = None
    year: str = ""
    locator: str | None = None
    words: str = ""
    """What else it says: the beginning of a title, mostly."""
    same: bool = False
    """True where the author is that of the source before it: “ders., a. a. O.”"""
    initials: str = ""
    """The first names or initials beside the name."""
    forward: bool = False
    """True where the note comes later: “infra note 7”."""


LONGEST = 400


def short_form(text: str) -> Short | None:
    """Return how the words of one source point back, or None where they stand by themselves."""
    text = EMPHASIS.sub("", text[:LONGEST]).strip()
    if later := FORWARD.search(text):
        before = text[: later.start()]
        if _describes(before):
            return None
        family, words = _head(before)
        return Short(
            "note", family, _number(later), locator=_locator(text[later.end() :]), words=words,
            forward=True,
        )  # fmt: skip
    if same := SAME.match(text):
        rest = text[same.end() :]
        note = NOTE.search(text)
        if not note and _titled(rest):
            return _idem(text)
        return Short("ibid", note=_number(note), locator=_locator(rest))
    if SAME_AUTHOR.match(text):
        return _idem(text)
    if SAME_LAST.search(text) and len(text) < 80:
        return Short(
            "ibid", locator=re.split(r",?\s?\(?(?:ibid|id)\b", text, flags=re.I)[0].strip(" ,")
        )
    if PLACE.fullmatch(text):
        return Short("place", locator=_page(text))
    named = FAMILY.match(text)
    if found := NAME_NOTE.match(text):
        return Short(
            "note", named[1].strip() if named else "", found["note"],
            locator=_locator(text[found.end() :]),
        )  # fmt: skip
    if mark := NOTE.search(text) or CITED.search(text) or PREVIOUS.search(text):
        return _marked(text, mark)
    family = named[1].strip() if named and named[1].casefold() not in NOT_FAMILY else ""
    if DATE.match(text) or (family and any(c.isdigit() for c in family)):
        return None
    if year := NAME_YEAR.fullmatch(text):
        return Short("year", year[1].strip(), None, year["year"], _page(year["page"]))
    if page := NAME_PAGE.fullmatch(text):
        return Short(
            "name", page[1].strip(), locator=_page(page["page"]), initials=_initials(page),
            words=_beside(text[page.end(1) : page.start("page")]),
        )  # fmt: skip
    return None


def _marked(text: str, mark: re.Match[str]) -> Short | None:
    """Read a short form by the words that point back in it, and what stands before them."""
    note = NOTE.search(text)
    before = text[: mark.start()]
    if _describes(before):
        return None
    family, words = _head(before)
    locator = _locator(re.sub(r"\s?\([“\"„‘].{0,400}$", "", text[mark.end() :]))
    if PREVIOUS.search(text):
        return Short("ibid", family, None, locator=locator, words=words)
    year = "" if note else _dated(text[mark.end() :])
    named = FAMILY.match(before) if family else None
    return Short(
        "note" if note else "opcit", family, _number(note), year, locator, words,
        initials=_initials(named) if named else "",
    )  # fmt: skip


def _beside(text: str) -> str:
    """Return the further names, or the word of a title, between a name and a page."""
    words = re.sub(r"\b(?:et al|and|und|et|vol|at)\b", " ", text)
    return words.strip(" ,.;(_*/&")


def _initials(named: re.Match[str]) -> str:
    """Return the initials before a name, without a title: “Dr. A. Oren”."""
    before = named[0][: named.start(1) - named.start()]
    return " ".join(re.findall(r"\b[A-ZÀ-Þ](?=\.)", before))


def _dated(after: str) -> str:
    """Return the year of a date behind a mark: “letter cit. of 6 March 1826”."""
    found = DATED.match(after)
    return found[1] if found else ""


def _head(before: str) -> tuple[str, str]:
    """Return the name, and the beginning of a title, that stand before words that point back."""
    named = FAMILY.match(before)
    family = named[1].strip() if named and named[1].casefold() not in NOT_FAMILY else ""
    words = before[named.end() :] if named and named.end() < len(before) else ""
    if not named and before.strip(" ,.(_*"):
        if untitled := re.fullmatch(rf"\W{{0,3}}[a-zé]{{1,6}}\.?\s({FAMILY.pattern})", before):
            return untitled[2].strip(), ""
        words = before
    return family, words.strip(" ,(_*")


def _describes(before: str) -> bool:
    """Say whether the words before a mark describe a source of their own: a chapter, a date."""
    return bool(
        QUOTED.search(before)
        or len(before) > 160
        or re.search(r"\b(?:1[4-9]|20)\d\d\b.{0,40}\d", before)
    )


def _idem(text: str) -> Short | None:
    """Read `ders.`, `idem`: another work of the author before, or one of his cited before."""
    found = SAME_AUTHOR.match(f"{text} ")
    if not found:
        return None
    rest = text[found.end() :].lstrip(" ,")
    again = short_form(rest) if len(rest) < 120 and not SAME_AUTHOR.match(rest) else None
    if again and again.kind in ("ibid", "note", "opcit") and not again.family:
        return evolve(again, same=True)
    return Short("idem", words=rest)


def cross_reference(text: str) -> str | None:
    """Return the number of the note of this document that `text` sends its reader to."""
    found = FORWARD.search(text) or NOTE.search(text) or MENTION.search(text)
    return _number(found)


def named_note(text: str) -> str | None:
    """Return the number of a note that a source names beside its own words: “op. cit., n. 8”."""
    found = NAMED_NOTE.search(text)
    return found[1] if found else None


def _page(text: str | None) -> str | None:
    """Return a page without its label, and without the volume before it (“I 30 f.”)."""
    bare = re.sub(r"^(?:at\s|in\s)?(?:pp?\b\.?|S\.)?\s?", "", text or "").strip(" ,.;")
    bare = re.sub(r"^[IVXLC]{1,5}[\s,]+(?=\d)", "", bare)
    return bare or None


def exists(number: str, labels: Sequence[str]) -> bool:
    """Say whether a document whose notes have these labels has a note `number`.

    Where labels are names, not numbers, the number counts the notes.
    """
    if number in labels:
        return True
    named = [label for label in labels if not label.isdigit()]
    return len(named) * 2 > len(labels) and 0 < int(number) <= len(labels)


def _number(found: re.Match[str] | None) -> str | None:
    return next((group for group in found.groups() if group), None) if found else None


def _locator(text: str) -> str | None:
    """Return the page or section at the end of a short form."""
    text = re.sub(r"\s?m\.?\s?w\.?\s?N(?:achw)?\.?$", "", text.strip())
    found = LOCATOR.search(f" {text}")
    return found[1].strip(" ,.;") if found else None


def _titled(text: str) -> bool:
    """Say whether words of a title stand in `text`, not only of a place."""
    bare = WORDS_OF_PLACE.sub(" ", re.sub(r"\([^()]{0,400}\)", " ", text))
    return len(OTHER.findall(bare)) > 2
