"""Templates into text with its fields marked.

A template is a string. `{label}` inserts a value made by the filler named like the label and
marks it; `{label:filler}` names another filler; `{:filler}` inserts text without a mark of its
own, though fields inside the filler keep theirs. `[...]` is an optional part, kept with
probability .5, `[...]9` with .9. `<a|b|c>` is one of its alternatives. All of these nest.
A backslash takes the meaning from the character behind it.

Built-in fillers: `{:number 1 400}`, `{:thousands 1000 90000}`, `{:range 1 400}` (two numbers, the
second now and then elided), `{:digits 4}`, `{:hex 8}`, `{:year}`, `{:year 1970}` (1970 or later),
`{:roman}`, `{:letter}`; and `{:upper x}`, `{:lower x}`, `{:capital x}`, `{:titled x}`, `{:slug x}`,
which change what the filler x makes.
"""

import random

from attrs import define

from training.languages import Language
from training.numbers import BUILT_IN, CHANGES
from training.parts import (
    Page,
    Part,
    changed,
    kept,
    made,
    marked,
    one_of,
    together,
    word,
    written,
)
from training.sample import LABELS, Mark

EDGES = frozenset(' \t\n\u00a0,;:"“”‘’«»„‚‹›`')
"""What belongs to the separator where it stands at the end of a field."""
CLOSING = {")": "(", "]": "[", "}": "{"}
OPENING = {opening: closing for closing, opening in CLOSING.items()}
SPECIAL = frozenset("[]<>|{}\\")


def render(
    template: str, rng: random.Random, language: Language, source: str = ""
) -> tuple[str, tuple[Mark, ...]]:
    """Return a text that `template` makes, and its fields in order.

    `source` is the type of CSL whose fillers come first.

    Raises:
        ValueError: The template does not close what it opens, or names no label or filler.
    """
    page = Page(rng)
    compiled(template, language, source, "")(page)
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


def compiled(template: str, language: Language, source: str, within: str) -> Part:
    """Return `template` as something that writes itself; compiled once.

    `within` is the filler it belongs to: a filler that names itself means what comes behind it in
    the order of look-up, such as the list of words of that name.
    """
    key = (template, source, within)
    part: Part | None = language.compiled.get(key)
    if part is None:
        part = Compiler(template, language, source, within).whole()
        language.compiled[key] = part
    return part


@define
class Compiler:
    """Reads one template from left to right."""

    template: str
    language: Language
    source: str
    within: str
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
        part = filler(name if colon else label, self.language, self.source, self.within)
        return marked(part, label) if label else part


def filler(name: str, language: Language, source: str, within: str) -> Part:
    """Return what the filler `name` writes inside the filler `within`.

    Raises:
        ValueError: There is none of that name.
    """
    keys = [f"{source}.{name}", name]
    if within in keys and (within != name or name in language.words or name in BUILT_IN):
        keys = keys[keys.index(within) + 1 :]
    for key in keys:
        if key in language.fillers:
            return drawn(key, language, source)
    if name in language.words:
        return word(language.words[name])
    verb, _, rest = name.partition(" ")
    if verb in CHANGES:
        return changed(CHANGES[verb], filler(rest, language, source, within))
    if verb in BUILT_IN:
        return made(BUILT_IN[verb], tuple(int(number) for number in rest.split()))
    raise ValueError(f"no filler is named {name!r} in {language.code}")


def drawn(key: str, language: Language, source: str) -> Part:
    """Write one template of the filler `key`, compiled when first drawn.

    Later than that would be never for fillers that name each other.
    """
    templates = language.fillers[key]
    count = len(templates)

    def write(page: Page) -> None:
        compiled(templates[int(page.rng.random() * count)], language, source, key)(page)

    return write
