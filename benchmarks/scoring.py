"""Compare what was read of a citation with what a person labelled, field by field.

A field is right when it is the same after normalisation, never when it is merely alike: case,
accents, quotation marks, dashes, other punctuation and white space do not count; a person is a
family name and the first initial; a date has to agree as far as the label is precise; an elided
range of pages is written out first.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence

from attrs import define, field

Value = str | Sequence[str]
Fields = Mapping[str, Value]

NAMES = ("author", "editor", "translator")
FIELDS = (
    *NAMES, "title", "container", "series", "publisher", "place", "edition", "date", "volume",
    "issue", "pages", "url", "doi",
)  # fmt: skip
TYPES = (
    "article", "book", "incollection", "short", "case", "legislation", "news", "web", "report",
    "email", "interview", "statement", "broadcast", "thesis", "hearing", "misc",
)  # fmt: skip

LAW = frozenset({"container", "edition", "issue", "pages", "place", "publisher", "volume"})
UNSETTLED = {"case": LAW, "legislation": LAW, "hearing": LAW - {"pages"}}
"""What styles disagree on (is a law report a journal?): asked only where the label has it."""

ORDINALS = {
    word: str(number)
    for number, words in enumerate(
        ("first erste", "second zweite", "third dritte", "fourth vierte", "fifth funfte"), 1
    )
    for word in words.split()
}
ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
ROMAN_NUMBER = re.compile(r"m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})")
APOSTROPHES = "'\u2018\u2019\u00b4`"
DASHES = re.compile(r"[\u2010-\u2015\u2212\u00ad]")
PAGE_WORDS = re.compile(r"\b(?:pages?|pp?|seiten?|s|at|cols?|sp|bl|fols?|hier|esp|bes)\b[.:]?")
PAGE_RANGE = re.compile(r"(\d+)-(\d+)(ff?)?")


def folded(text: str) -> str:
    """Return the text without case, accents, punctuation, and more than one space at a time."""
    text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    plain = (c for c in text if c not in APOSTROPHES and not unicodedata.combining(c))
    return " ".join("".join(c if c.isalnum() else " " for c in plain).split())


def folded_name(name: str) -> tuple[str, str]:
    """Return the family name and the first initial of ``Family, Given``; else all and nothing."""
    family, _, given = name.partition(",")
    return folded(family), folded(given)[:1]


def folded_pages(text: str) -> tuple[str, ...]:
    """Return the pages one by one, ranges written out: ``2041-43`` is ``2041-2043``."""
    text = DASHES.sub("-", unicodedata.normalize("NFKC", text).casefold())
    text = re.sub(r" ?- ?", "-", " ".join(text.replace("et seq", "etseq").split()))
    text = re.sub(r"(?<=\d) (?=ff?\b|etseq)", "", PAGE_WORDS.sub(" ", text))
    parts = re.split(r"[^\w\-*]+", text)
    return tuple(_whole_range(part.strip("*-")) for part in parts if part.strip("*-"))


def _whole_range(part: str) -> str:
    found = PAGE_RANGE.fullmatch(part)
    if not found or len(found[2]) >= len(found[1]):
        return part
    lead = found[1][: len(found[1]) - len(found[2])]
    return f"{found[1]}-{lead}{found[2]}{found[3] or ''}"


def folded_number(text: str) -> str:
    """Return a volume or issue; a Roman number becomes an Arabic one."""
    text = folded(text)
    if not text or not ROMAN_NUMBER.fullmatch(text):
        return text
    values = [ROMAN[c] for c in text]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return str(sum(-value if value < after else value for value, after in pairs))


def folded_edition(text: str) -> str:
    """Return the number of an edition: ``3. Aufl.``, ``Third edition`` and ``3rd`` are 3."""
    digits = re.search(r"\d+", text)
    if digits:
        return digits[0]
    words = folded(text).split()
    return next((ORDINALS[word] for word in words if word in ORDINALS), " ".join(words))


def folded_address(text: str) -> str:
    """Return an address or DOI without its scheme, resolver and trailing stop."""
    text = re.sub(
        r"^(?:https?:/+)?(?:(?:dx\.)?doi\.org/)?(?:doi:\s*)?", "", text.strip().casefold()
    )
    return text.rstrip("/.,;>")


def same_date(label: str, read: str) -> bool:
    """Say whether two ISO dates or intervals agree as far as the label is precise."""
    labels, reads = label.split("/"), re.sub(r"[?~%]", "", read).split("/")
    return len(labels) == len(reads) and all(
        there == here or there.startswith(f"{here}-")
        for here, there in zip(labels, reads, strict=True)
    )


def same(name: str, label: Value, read: Value) -> bool:
    """Say whether a field was read as it was labelled."""
    if name in NAMES:
        return sorted(map(folded_name, _listed(label))) == sorted(map(folded_name, _listed(read)))
    if not isinstance(label, str) or not isinstance(read, str):
        return False
    if name == "date":
        return same_date(label, read)
    by_name = {
        "pages": folded_pages, "volume": folded_number, "issue": folded_number,
        "edition": folded_edition, "url": folded_address, "doi": folded_address,
    }  # fmt: skip
    fold = by_name.get(name, folded)
    return fold(label) == fold(read)


def _listed(value: Value) -> Sequence[str]:
    return [value] if isinstance(value, str) else value


@define
class Count:
    """How often something is right, read though it is not so, and labelled but not read so."""

    right: int = 0
    invented: int = 0
    missed: int = 0

    def __iadd__(self, other: "Count") -> "Count":
        self.right += other.right
        self.invented += other.invented
        self.missed += other.missed
        return self

    @property
    def precision(self) -> float:
        """The share of what was read that is right."""
        return self.right / (self.right + self.invented) if self.right else 0.0

    @property
    def recall(self) -> float:
        """The share of what is labelled that was read rightly."""
        return self.right / (self.right + self.missed) if self.right else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        return 2 * self.right / (2 * self.right + self.invented + self.missed or 1)


@define
class Scores:
    """The counts of every field, and how many types are right."""

    fields: dict[str, Count] = field(factory=lambda: {name: Count() for name in FIELDS})
    types: int = 0
    of: int = 0

    @property
    def together(self) -> Count:
        """All fields together."""
        total = Count()
        for count in self.fields.values():
            total += count
        return total

    @property
    def type_accuracy(self) -> float:
        """The share of citations whose type is right."""
        return self.types / self.of if self.of else 0.0


def compare(name: str, label: Value, read: Value) -> Count:
    """Count one field of one citation."""
    if label and read:
        return Count(right=1) if same(name, label, read) else Count(invented=1, missed=1)
    return Count(invented=int(bool(read)), missed=int(bool(label)))


def score(pairs: Iterable[tuple[Fields, Fields]]) -> Scores:
    """Count what was read (second of each pair) against what was labelled (first)."""
    scores = Scores()
    for label, read in pairs:
        kind = str(label["type"])
        scores.of += 1
        scores.types += read.get("type") == kind
        for name in FIELDS:
            if name in label or name not in UNSETTLED.get(kind, ()):
                scores.fields[name] += compare(name, label.get(name, ""), read.get(name, ""))
    return scores


def matched(labelled: Iterable[object], read: Iterable[object]) -> Count:
    """Count how many of the things labelled, spans say, were found as they are."""
    gold, found = set(labelled), set(read)
    right = len(gold & found)
    return Count(right, len(found) - right, len(gold) - right)
