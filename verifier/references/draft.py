"""What is known so far of one citation while it is being read."""

from attrs import define, field

from verifier.references.lexers import Lexed
from verifier.references.model import DateMention, Name, PartialDate
from verifier.references.persons import Piece

STRIP = " \t\n\r,;:.…*_/|-–—<>"


@define
class Draft:
    """Fields by CSL variable, each with its place; names by role; what was seen on the way."""

    lx: Lexed
    pieces: list[Piece]
    fields: dict[str, tuple[str, int, int, float]] = field(factory=dict)
    names: dict[str, list[Name]] = field(factory=dict)
    spans: dict[str, tuple[int, int, float]] = field(factory=dict)
    issued: DateMention | None = None
    year: tuple[str, int, int] | None = None
    date: PartialDate | None = None
    """The date of issue, once it is settled which of the dates it is."""
    accessed: DateMention | None = None
    event: DateMention | None = None
    locator: str = ""
    pinpoint: str = ""
    type: str = ""
    special: bool = False
    """True where a reader of one kind (talks, laws, papers ...) knew its own."""
    seen: set[str] = field(factory=set)
    """What speaks for a type: imprint, volume, issue, in, page-label, law-review ..."""

    def put(self, name: str, start: int, end: int, value: str = "", conf: float = 0.8) -> None:
        """Set a field to ``text[start:end]``, or to `value` that stands there, if it is not set."""
        if name in self.fields:
            return
        if not value:
            start, end = trim(self.lx.text, start, end)
            value = " ".join(self.lx.text[start:end].split())
        if value:
            self.fields[name] = (value, start, end, conf)

    def drop(self, name: str) -> None:
        """Forget a field."""
        self.fields.pop(name, None)

    def get(self, name: str) -> str:
        """Return a field's value, or nothing."""
        found = self.fields.get(name)
        return found[0] if found else ""

    def add_names(self, role: str, names: list[Name], start: int, end: int, conf: float) -> None:
        """Set the names of a role, if they are not set."""
        if names and role not in self.names:
            self.names[role] = names
            self.spans[role] = (start, end, conf)


def trim(text: str, start: int, end: int, marks: str = STRIP) -> tuple[int, int]:
    """Return the range without marks and white space at either end."""
    while start < end and text[start] in marks:
        start += 1
    while end > start and text[end - 1] in marks:
        end -= 1
    return start, end
