"""Entries of bibliographies from layouts written by hand, over the same invented works.

It needs no citation processor, so it is fast, and it writes what no style does: lists of
references as authors of the sciences type them.
"""

import re
from collections.abc import Iterator
from random import Random

from attrs import evolve, frozen

from training.entries import Place, cut, made, numbered, trailed, worn
from training.invented import Work
from training.invented_places import ordinal
from training.invented_works import work
from training.layouts import LAYOUTS
from training.name_forms import names
from training.sample import Sample

ORIGIN = "layout"


MONTHS = "January February March April May June July August September October November December"
LABEL_OF = {
    "short": "container-title", "bare": "container-title", "container": "container-title",
    "site": "container-title", "pages": "page", "elided": "page", "first": "page",
    "place": "publisher-place",
    "year": "issued", "month": "issued", "date": "issued", "doi": "DOI", "url": "URL",
    "isbn": "ISBN", "issn": "ISSN", "eprint": "number", "series": "collection-title",
    "seriesno": "number", "version": "number",
}  # fmt: skip
PEOPLE = frozenset({"author", "editor", "translator"})


def _elided(pages: str) -> str:
    first, dash, last = pages.partition("-")
    if not last.isdecimal() or len(first) != len(last):
        return pages
    same = 0
    while same < len(last) - 1 and first[same] == last[same]:
        same += 1
    return f"{first}{dash}{last[same:]}"


def values(rng: Random, of: Work) -> dict[str, str]:
    """Return the words of every field of a work that a layout may ask for."""
    known = dict(of.fields)
    short = known.get("container-title-short", known.get("container-title", ""))
    found = {
        "title": known.get("title", ""),
        "container": known.get("container-title", ""),
        "short": short,
        "bare": short.replace(".", ""),
        "volume": known.get("volume", ""),
        "issue": known.get("issue", ""),
        "publisher": known.get("publisher", ""),
        "place": known.get("publisher-place", ""),
        "doi": known.get("DOI", ""),
        "url": known.get("URL", ""),
        "isbn": known.get("ISBN", ""),
        "issn": known.get("ISSN", ""),
        "genre": known.get("genre", ""),
        "number": known.get("number", ""),
        "series": known.get("collection-title", ""),
        "seriesno": known.get("collection-number", ""),
        "version": known.get("version", ""),
        "site": known.get("container-title", ""),
        "year": str(of.issued[0]) if of.issued else "",
        "page": str(rng.randint(1, 600)),
        "eprint": _eprint(rng),
    }
    if "edition" in known:
        found["edition"] = ordinal(int(known["edition"]))
    pages = known.get("page", "").replace("–", "-")
    dash = rng.choice(("-", "–", "–", " – " if rng.random() < 0.05 else "-"))
    found["pages"] = pages.replace("-", dash)
    found["elided"] = _elided(pages).replace("-", dash)
    found["first"] = pages.split("-")[0]
    found["month"], found["date"] = _month(rng, of.issued), _date(rng, of.issued)
    found["accessed"] = _date(rng, of.accessed)
    return {name: value for name, value in found.items() if value}


def _month(rng: Random, date: tuple[int, ...]) -> str:
    if len(date) < 2:
        return ""
    name = MONTHS.split()[date[1] - 1]
    return rng.choice((name, name[:3], name[:3] + ".")) if len(name) > 3 else name


def _date(rng: Random, date: tuple[int, ...]) -> str:
    if len(date) < 3:
        return str(date[0]) if date else ""
    year, _, day = date[0], date[1], date[2]
    month = _month(rng, date)
    numbers = f"{year}-{date[1]:02}-{day:02}"
    return rng.choice(
        (f"{day} {month} {year}", f"{month} {day}, {year}", f"{year}, {month} {day}", numbers)
    )


def _eprint(rng: Random) -> str:
    field = rng.choice(("hep-th", "astro-ph", "cond-mat", "quant-ph", "math.AG", "cs.LG"))
    new = f"{rng.randint(7, 25):02}{rng.randint(1, 12):02}.{rng.randint(1, 19999):05}"
    day = f"{rng.randint(92, 99)}{rng.randint(1, 12):02}{rng.randint(1, 250):03}"
    old = f"{field.split('.')[0]}/{day}"
    return rng.choice(
        (
            f"arXiv:{new}",
            f"arXiv:{new} [{field}]",
            f"arXiv:{old}",
            old,
            f"arXiv preprint arXiv:{new}",
        )
    )


_PIECE = re.compile(r"\\(.)|\{(\w+)(?::(\w+))?\}|([\[\]<|>])|([^\\{\[\]<|>]+)|(.)", re.S)


@frozen
class Page:
    """What a part of a layout came to; `whole` is false where a field in it is unknown."""

    text: str
    places: tuple[Place, ...] = ()
    whole: bool = True

    def plus(self, other: "Page") -> "Page":
        """Return this page with another behind it."""
        by = len(self.text)
        moved = tuple((start + by, end + by, label) for start, end, label in other.places)
        return Page(self.text + other.text, self.places + moved, self.whole and other.whole)


class Layout:
    """One reading of a layout: fields filled, optional parts kept or dropped."""

    def __init__(self, rng: Random, text: str, of: Work) -> None:
        self.rng = rng
        self.pieces = [found.groups() for found in _PIECE.finditer(text)]
        self.at = 0
        self.people = {"author": of.authors, "editor": of.editors, "translator": of.translators}
        self.values = values(rng, of)

    def field(self, name: str, form: str | None) -> Page:
        """Return a field, marked."""
        if name in PEOPLE:
            people = self.people[name]
            text = names(self.rng, people, form or "full") if people else ""
        else:
            text = self.values.get(name, "")
        label = LABEL_OF.get(name, name)
        return Page(text, ((0, len(text), label),) if text else (), bool(text))

    def read(self, closing: str = "") -> Page:
        """Return the layout up to a closing sign, which is left for the caller."""
        page = Page("")
        while self.at < len(self.pieces):
            escaped, name, form, sign, words, other = self.pieces[self.at]
            if sign and sign in closing:
                break
            self.at += 1
            if sign == "[":
                inner = self.read("]")
                self.at += 1
                if inner.whole:
                    page = page.plus(inner)
            elif sign == "<":
                page = page.plus(self.chosen())
            elif name:
                page = page.plus(self.field(name, form))
            else:
                page = page.plus(Page(escaped or words or sign or other))
        return page

    def chosen(self) -> Page:
        """Return one of the alternatives, marked if a label follows: `<a|b>=note`."""
        pages = [self.read("|>")]
        while self.pieces[self.at][3] == "|":
            self.at += 1
            pages.append(self.read("|>"))
        self.at += 1
        page = self.rng.choice(pages)
        after = self.pieces[self.at][4] if self.at < len(self.pieces) else None
        found = re.match(r"=([a-z-]+)", after or "")
        if found:
            rest = (after or "")[found.end() :]
            self.pieces[self.at] = (
                (None, None, None, None, rest, None) if rest else ("", *[None] * 5)
            )
            page = evolve(page, places=((0, len(page.text), found.group(1)),))
        return page


def settled(page: Page) -> Page:
    """Take out a stop behind a stop (`Ed..`, `Why?.`), also where a field ends with it."""
    text, places, at = page.text, list(page.places), 1
    while at < len(text):
        if text[at] == "." and text[at - 1] in ".?!":
            text = text[:at] + text[at + 1 :]
            places = [(s - (s > at), e - (e > at), label) for s, e, label in places]
        else:
            at += 1
    return Page(text, tuple(places), page.whole)


def written(rng: Random, of: Work, layout: str) -> Page | None:
    """Write a work in a layout, or return None when a field that it needs is unknown."""
    page = Layout(rng, layout, of).read()
    return settled(page) if page.whole and len(page.places) > 1 else None


def _one(rng: Random) -> Sample | None:
    full = work(rng, science=True if rng.random() < 0.75 else None)
    of = cut(rng, full)
    kind = of.type
    if kind == "article-journal" and rng.random() < 0.15:
        kind = "article"
    if kind not in LAYOUTS:
        return None
    for _ in range(4):
        layout = rng.choice(LAYOUTS[kind])
        page = written(rng, of, layout)
        if page is None:
            continue
        sample = made(page.text, list(page.places), 0, of, kind, f"{ORIGIN}:{kind}")
        if sample is None:
            continue
        if rng.random() < 0.04:
            sample = trailed(rng, sample)
        return numbered(rng, sample) if rng.random() < 0.3 else sample
    return None


def samples(seed: int, count: int) -> Iterator[Sample]:
    """Make `count` samples of one source each; the same ones for the same seed."""
    rng = Random(f"layouts {seed}")  # noqa: S311 - no secret hangs on it
    done = 0
    while done < count:
        sample = _one(rng)
        if sample is not None:
            done += 1
            yield worn(rng, sample)
