"""How lists of references write the names of authors."""

from collections.abc import Callable
from random import Random

from attrs import frozen

from training.invented_names import Person


@frozen
class NameForm:
    """How names are written and joined. `one` is for the first, `more` for the others."""

    one: Callable[[Person], str]
    more: Callable[[Person], str]
    joint: str = ", "
    last: tuple[str, ...] = (", ",)
    etal: tuple[str, ...] = (", et al.", " et al.", ", et al")


def _natural(dot: str, between: str) -> Callable[[Person], str]:
    return lambda p: (
        f"{p.initials(dot, between)} {p.surname()}" + (f" {p.suffix}" if p.suffix else "")
    )


def _turned(comma: str, dot: str, between: str) -> Callable[[Person], str]:
    def write(p: Person) -> str:
        return f"{p.surname()}{comma}{p.initials(dot, between)}" + (
            f" {p.suffix}" if p.suffix else ""
        )

    return write


def _whole(p: Person) -> str:
    return f"{p.given} {p.surname()}"


def _inverted(p: Person) -> str:
    return f"{p.surname()}, {p.given}"


def _caps(p: Person) -> str:
    return f"{p.surname().upper()}, {p.given}"


def _caps_last(p: Person) -> str:
    return f"{p.given} {p.surname().upper()}"


ANDS = (" and ", ", and ", " & ", ", & ", ", ")
TIGHT_TURNED = _turned(", ", ".", "")
FORMS: dict[str, tuple[NameForm, ...]] = {
    "medical": (
        NameForm(_turned(" ", "", ""), _turned(" ", "", "")),
        NameForm(_turned(" ", "", ""), _turned(" ", "", ""), last=(" and ", ", and ")),
    ),
    "physics": (NameForm(_natural(".", " "), _natural(".", " "), last=ANDS),),
    "tight": (NameForm(_natural(".", ""), _natural(".", ""), last=ANDS),),
    "ieee": (NameForm(_natural(".", " "), _natural(".", " "), last=(", and ", " and ")),),
    "semicolon": (
        NameForm(_turned(", ", ".", " "), _turned(", ", ".", " "), "; ", ("; ",), ("; et al.",)),
        NameForm(TIGHT_TURNED, TIGHT_TURNED, "; ", ("; ", " and "), ("; et al.",)),
        NameForm(_inverted, _inverted, "; ", ("; ", "; and "), ("; et al.",)),
    ),
    "comma": (
        NameForm(TIGHT_TURNED, TIGHT_TURNED, last=ANDS),
        NameForm(_turned(" ", ".", ""), _turned(" ", ".", ""), last=ANDS),
        NameForm(_turned(", ", ".", " "), _natural(".", " "), last=ANDS),
    ),
    "apa": (NameForm(_turned(", ", ".", " "), _turned(", ", ".", " "), last=(", & ", " & ")),),
    "full": (NameForm(_whole, _whole, last=(" and ", ", and ", ", ")),),
    "inverted": (
        NameForm(_inverted, _whole, last=(" and ", ", and ", " und ", " & ")),
        NameForm(_inverted, _inverted, "; ", ("; ", " and ")),
    ),
    "caps": (
        NameForm(_caps, _caps, "; ", ("; ", " ; ")),
        NameForm(_caps, _caps_last, ", ", (" et ", ", ", " e ")),
    ),
}  # fmt: skip


def names(rng: Random, people: tuple[Person, ...], form: str) -> str:
    """Write names in one of the ways of a form, cut at et al. as lists of authors are."""
    way = rng.choice(FORMS[form])
    shown = people
    if len(people) > 2 and rng.random() < 0.35:
        shown = people[: rng.choice((1, 1, 3, 6))]
    written = [
        p.literal or (way.one if place == 0 else way.more)(p) for place, p in enumerate(shown)
    ]
    if len(shown) < len(people):
        return way.joint.join(written) + rng.choice(way.etal)
    if len(written) == 1:
        return written[0]
    return way.joint.join(written[:-1]) + rng.choice(way.last) + written[-1]
