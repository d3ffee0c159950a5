"""Invented works as metadata: what a bibliography is made from, before any style writes it."""

from random import Random

from attrs import evolve, field, frozen

from training.invented_names import Person, body, people, place
from training.invented_places import HOUSES, pick
from training.invented_titles import humanities_title, science_title


@frozen
class Work:
    """One invented work. `fields` has the CSL names; dates are (year, month, day), cut short."""

    type: str
    language: str
    fields: dict[str, str]
    issued: tuple[int, ...] = ()
    accessed: tuple[int, ...] = ()
    authors: tuple[Person, ...] = ()
    editors: tuple[Person, ...] = ()
    translators: tuple[Person, ...] = ()
    recipients: tuple[Person, ...] = ()
    science: str | None = None

    def csl(self) -> dict[str, object]:
        """Return the work as an item of CSL-JSON."""
        item: dict[str, object] = {"id": "work", "type": self.type, "language": self.language}
        item.update(self.fields)
        for name, date in (("issued", self.issued), ("accessed", self.accessed)):
            if date:
                item[name] = {"date-parts": [list(date)]}
        for role, names in (
            ("author", self.authors),
            ("editor", self.editors),
            ("translator", self.translators),
            ("recipient", self.recipients),
        ):
            if names:
                item[role] = [name.csl() for name in names]
        return item

    def without(self, *names: str) -> "Work":
        """Return the work with some of its fields unknown."""
        kept = {name: value for name, value in self.fields.items() if name not in names}
        return evolve(self, fields=kept)


@frozen
class Draft:
    """A work while it is thought up: the dice, the language, the field of science if any."""

    rng: Random
    language: str
    science: str | None
    fields: dict[str, str] = field(factory=dict)

    def some(self, chance: float) -> bool:
        """Tell if something happens that has this chance."""
        return self.rng.random() < chance

    def local(self, table: dict[str, str]) -> str:
        """Draw from the choices of the language of the work."""
        return pick(self.rng, table.get(self.language, table["en"]))

    def title(self, book: bool = False) -> str:
        """Invent a title."""
        if self.science:
            return science_title(self.rng, self.science, book)
        return humanities_title(self.rng, self.language)

    def date(self, parts: int, first: int = 1950) -> tuple[int, ...]:
        """Invent a date of one to three parts."""
        year = self.rng.randint(first, 2025) if self.some(0.8) else self.rng.randint(1985, 2024)
        return (year, self.rng.randint(1, 12), self.rng.randint(1, 28))[:parts]

    def pages(self) -> str:
        """Invent pages, or the number of an article."""
        rng = self.rng
        if self.science and self.some(0.15):
            return rng.choice((f"{rng.randint(10000, 990000):06}", f"e{rng.randint(1000, 99999)}"))
        first = rng.randint(1, 4000 if self.science else 600)
        dash = rng.choice(("-", "–"))
        if self.some(0.06):
            return f"S{first % 400}{dash}S{first % 400 + rng.randint(1, 9)}"
        if self.some(0.12):
            return str(first)
        return f"{first}{dash}{first + rng.randint(1, 45)}"

    def address(self, deep: str = "") -> str:
        """Invent an address under a host that cannot exist."""
        rng = self.rng
        host = rng.choice(("www.", "")) + rng.choice(
            (
                "beacon",
                "harbour-data",
                "salt.coast",
                "lockhouse",
                "eastmere.archive",
                "repository.wexley",
            )
        )
        path = deep or rng.choice(("news", "docs", "en/reports", "item", "pub/view", "~oren/notes"))
        tail = rng.choice(
            (
                f"{rng.randint(100, 99999)}",
                "salt-roads",
                "lock_report.pdf",
                "index.html",
                "a/b?id=12",
                "",
            )
        )
        return f"{rng.choice(('https', 'https', 'http'))}://{host}.example/{path}/{tail}"

    def doi(self) -> str:
        """Invent a DOI."""
        rng = self.rng
        small, large = rng.randint(1, 99), rng.randint(100, 99999)
        tail = rng.choice(
            (
                f"j.tidal.{1990 + small % 36}.{small % 12 + 1:02}.{rng.randint(1, 999):03}",
                f"s{rng.randint(10000, 49999)}-{10 + small % 16:03}-{large % 10000:04}-x",
                f"harb.{rng.randint(1000, 999999)}",
                f"SaltRev.{rng.randint(1, 99)}.{rng.randint(1, 9999)}",
                f"{rng.randint(1000, 9999)}/{large}({80 + small % 20}){small:05}-4",
            )
        )
        return f"10.{rng.randint(1000, 59999)}/{tail}"

    def house(self) -> None:
        """Fill in a publisher, mostly with its place."""
        self.fields["publisher"] = self.local(HOUSES)
        if self.some(0.85):
            self.fields["publisher-place"] = place(self.rng, self.language)

    def online(self, chance: float, dois: bool = True) -> tuple[int, ...]:
        """Fill in a DOI or an address; return the day it was looked at."""
        if dois and self.some(chance):
            self.fields["DOI"] = self.doi()
        if self.some(chance * 0.5):
            self.fields["URL"] = self.address()
            if self.some(0.6):
                return self.date(3, 2005)
        return ()

    def signed(self) -> tuple[Person, ...]:
        """Invent the authors: people, or a body now and then."""
        if self.some(0.06):
            return (body(self.rng, self.language),)
        return people(self.rng, self.language, self.science is not None)
