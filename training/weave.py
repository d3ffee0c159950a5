"""Templates into text with its fields marked.

A template is a string. `{label}` inserts a value made by the filler named like the label and
marks it; `{label:filler}` names another filler; `{:filler}` inserts text without a mark of its
own, though fields inside the filler keep theirs. `[...]` is an optional part, kept with
probability .5, `[...]9` with .9. `<a|b|c>` is one of its alternatives. All of these nest.
A backslash takes the meaning from the character behind it.

Built-in fillers: `{:number 1 400}`, `{:thousands 1000 90000}`, `{:range 1 400}` (two numbers, the
second now and then elided), `{:digits 4}`, `{:hex 8}`, `{:year}`, `{:roman}`, `{:letter}`; and
`{:upper x}`, `{:capital x}`, `{:slug x}`, which change what the filler x makes.
"""

import random
from collections.abc import Callable

from attrs import define, field

from training.languages import Language
from training.numbers import BUILT_IN, CHANGES
from training.sample import LABELS, Mark

Part = Callable[["Page"], None]
"""A compiled piece of a template: it writes itself to the page."""

EDGES = frozenset(' \t\n\u00a0,;:"“”‘’«»„‚‹›`')
"""What belongs to the separator where it stands at the end of a field."""
CLOSING = {")": "(", "]": "[", "}": "{"}
OPENING = {opening: closing for closing, opening in CLOSING.items()}
SPECIAL = frozenset("[]<>|{}\\")


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


def render(
    template: str, rng: random.Random, language: Language, source: str = ""
) -> tuple[str, tuple[Mark, ...]]:
    """Return a text that `template` makes, and its fields in order.

    `source` is the type of CSL whose fillers come first.

    Raises:
        ValueError: The template does not close what it opens, or names no label or filler.
    """
    page = Page(rng)
    compiled(template, language, source)(page)
    text = "".join(page.pieces)
    marks = [trimmed(text, start, end, label) for start, end, label in page.marks]
    return text, tuple(mark for mark in marks if mark.start < mark.end)


def trimmed(text: str, start: int, end: int, label: str) -> Mark:
    """Return the field without separators, quotation marks and lone brackets at its ends."""
    while True:
        before = (start, end)
        while start < end and text[start] in EDGES:
            start += 1
        while start < end and text[end - 1] in EDGES:
            end -= 1
        if end - start > 1:
            closing = CLOSING.get(text[end - 1])
            if closing and text.count(closing, start, end) < text.count(text[end - 1], start, end):
                end -= 1
            opening = OPENING.get(text[start])
            if opening and text.count(opening, start, end) < text.count(text[start], start, end):
                start += 1
        if (start, end) == before:
            return Mark(start, end, label)


def compiled(template: str, language: Language, source: str) -> Part:
    """Return `template` as something that writes itself; compiled once."""
    key = (template, source)
    part: Part | None = language.compiled.get(key)
    if part is None:
        part = Compiler(template, language, source).whole()
        language.compiled[key] = part
    return part


@define
class Compiler:
    """Reads one template from left to right."""

    template: str
    language: Language
    source: str
    at: int = 0

    def whole(self) -> Part:
        """Read all of it."""
        part = self.sequence("")
        if self.at < len(self.template):
            raise ValueError(f"{self.template[self.at]!r} closes nothing in {self.template!r}")
        return part

    def sequence(self, stops: str) -> Part:
        """Read up to one of the characters `stops`, which stays."""
        parts: list[Part] = []
        literal: list[str] = []
        template, end = self.template, len(self.template)
        while self.at < end:
            character = template[self.at]
            if character == "\\" and self.at + 1 < end:
                literal.append(template[self.at + 1])
                self.at += 2
                continue
            if character not in SPECIAL:
                literal.append(character)
                self.at += 1
                continue
            if character in stops or character in "]>|}":
                break
            if literal:
                parts.append(written("".join(literal)))
                literal = []
            self.at += 1
            opened = {"[": self.optional, "<": self.choice, "{": self.filled}
            parts.append(opened[character]())
        if literal:
            parts.append(written("".join(literal)))
        return parts[0] if len(parts) == 1 else together(tuple(parts))

    def close(self, character: str) -> None:
        """Go past `character`, which must stand here."""
        if self.template[self.at : self.at + 1] != character:
            raise ValueError(f"{character!r} is missing in {self.template!r}")
        self.at += 1

    def optional(self) -> Part:
        """Read an optional part behind its bracket."""
        part = self.sequence("]")
        self.close("]")
        digit = self.template[self.at : self.at + 1]
        if digit.isdecimal() and digit.isascii():
            self.at += 1
            return kept(part, int(digit) / 10)
        return kept(part, 0.5)

    def choice(self) -> Part:
        """Read alternatives behind their bracket."""
        parts = [self.sequence("|>")]
        while self.template[self.at : self.at + 1] == "|":
            self.at += 1
            parts.append(self.sequence("|>"))
        self.close(">")
        return one_of(tuple(parts))

    def filled(self) -> Part:
        """Read a field behind its brace."""
        end = self.template.find("}", self.at)
        if end < 0:
            raise ValueError(f"'}}' is missing in {self.template!r}")
        label, colon, name = self.template[self.at : end].partition(":")
        self.at = end + 1
        if label and label not in LABELS:
            raise ValueError(f"no label is named {label!r} in {self.template!r}")
        part = filler(name if colon else label, self.language, self.source)
        return marked(part, label) if label else part


def filler(name: str, language: Language, source: str) -> Part:
    """Return what the filler `name` writes.

    Raises:
        ValueError: There is none of that name.
    """
    for key in (f"{source}.{name}", name):
        if key in language.fillers:
            return drawn(language.fillers[key], language, source)
    if name in language.words:
        return word(language.words[name])
    verb, _, rest = name.partition(" ")
    if verb in CHANGES:
        return changed(CHANGES[verb], filler(rest, language, source))
    if verb in BUILT_IN:
        return made(BUILT_IN[verb], tuple(int(number) for number in rest.split()))
    raise ValueError(f"no filler is named {name!r} in {language.code}")


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


def drawn(templates: tuple[str, ...], language: Language, source: str) -> Part:
    """Write one of `templates`, compiled when first drawn, so that fillers may name each other."""
    count = len(templates)

    def write(page: Page) -> None:
        compiled(templates[int(page.rng.random() * count)], language, source)(page)

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
