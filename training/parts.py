"""The pieces of a compiled template, and the page they write themselves to."""

import random
from collections.abc import Callable

from attrs import define, field

Part = Callable[["Page"], None]
"""A compiled piece of a template: it writes itself to the page."""


@define
class Page:
    """The text as far as it is written."""

    rng: random.Random
    pieces: list[str] = field(factory=list)
    length: int = 0
    marks: list[tuple[int, int, str]] = field(factory=list)
    inside: bool = False
    """A field is open: fields in it are not marked."""
    last: str = ""
    """The character written last."""

    def write(self, text: str) -> None:
        """Add `text`, joined to what stands there."""
        if text := joined(self.last, text):
            self.pieces.append(text)
            self.length += len(text)
            self.last = text[-1]


def joined(last: str, text: str) -> str:
    """Return what to write of `text` behind the character `last`.

    Two full stops or spaces that meet become one; a stop behind a question mark falls away.
    """
    first = text[:1]
    if first == "." and last and last in ".?!" and text[:2] != "..":
        return text[1:]
    return text[1:] if first == " " and last in " \n" and last else text


def written(text: str) -> Part:
    """Write `text`."""

    def write(page: Page) -> None:
        page.write(text)

    return write


def together(parts: tuple[Part, ...]) -> Part:
    """Write each of `parts`."""

    def write(page: Page) -> None:
        for part in parts:
            part(page)

    return write


def kept(part: Part, chance: float) -> Part:
    """Write `part` with this chance."""

    def write(page: Page) -> None:
        if page.rng.random() < chance:
            part(page)

    return write


def one_of(parts: tuple[Part, ...]) -> Part:
    """Write one of `parts`."""

    count = len(parts)

    def write(page: Page) -> None:
        parts[int(page.rng.random() * count)](page)

    return write


def word(words: tuple[str, ...]) -> Part:
    """Write one of `words`."""

    count = len(words)

    def write(page: Page) -> None:
        page.write(words[int(page.rng.random() * count)])

    return write


def made(make: Callable[..., str], numbers: tuple[int, ...]) -> Part:
    """Write what `make` makes of the numbers behind its name."""

    def write(page: Page) -> None:
        page.write(make(page.rng, *numbers))

    return write


def changed(change: Callable[[str], str], part: Part) -> Part:
    """Write what `part` writes, changed."""

    def write(page: Page) -> None:
        inner = Page(page.rng)
        part(inner)
        page.write(change("".join(inner.pieces)))

    return write


def marked(part: Part, label: str) -> Part:
    """Write `part` and mark it, unless it stands in a field itself."""

    def write(page: Page) -> None:
        if page.inside:
            part(page)
            return
        start = page.length
        page.inside = True
        part(page)
        page.inside = False
        page.marks.append((start, page.length, label))

    return write
