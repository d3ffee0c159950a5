"""Readers, rules and report formats by name: a module in its folder, or an entry point.

Names are listed without importing anything; one is loaded when it is asked for.
"""

import pkgutil
from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, Literal, Protocol, cast

from verifier.errors import UnknownFormat, UnknownName
from verifier.model import (
    CheckOutcome,
    Document,
    Need,
    Report,
    Severity,
    Source,
    Subject,
)

Group = Literal["readers", "checks", "reports"]
GROUPS: dict[Group, str] = {
    "readers": "reader",
    "checks": "rule",
    "reports": "report format",
}
FAMILIES = {
    "S": "is it sourced?",
    "R": "is the reference well formed?",
    "I": "do identifiers hold?",
    "W": "can it be reached?",
    "D": "do the dates fit?",
    "Q": "does it say so?",
    "A": "did a person vouch?",
}
MEND = "Mend or uninstall the plug-in."
SUBJECTS = ("statement", "note", "citation", "reference", "entry", "document", "run")


class Reader(Protocol):
    """A module in readers/: which files it takes, and how it reads one."""

    SUFFIXES: tuple[str, ...]

    def read(self, source: Source) -> Document:
        """Return the document; raise `InputError` where it can't be read."""
        ...


class ReportFormat(Protocol):
    """A module in reports/: what it writes, and how."""

    MEDIA_TYPE: str
    SUFFIXES: tuple[str, ...]

    def render(self, report: Report) -> str:
        """Return the report, whole."""
        ...


class Rule:
    """A rule module: its metadata, and the one function that asks."""

    def __init__(self, name: str, module: ModuleType) -> None:
        self.name = name
        for wanted, kind in (("CODE", str), ("SEVERITY", Severity), ("PASSES", str)):
            if not isinstance(getattr(module, wanted, None), kind):
                raise UnknownName(f"The rule {name} has no {wanted}.", hint=MEND)
        self.code: str = module.CODE
        self.severity: Severity = module.SEVERITY
        self.passes: str = module.PASSES
        self.supersedes: tuple[str, ...] = getattr(module, "SUPERSEDES", ())
        self.rests_on: tuple[str, ...] = getattr(module, "RESTS_ON", ())
        self.default: bool = getattr(module, "DEFAULT", True)
        self.text = (module.__doc__ or "").strip()
        checks = [s for s in SUBJECTS if hasattr(module, f"check_{s}")]
        if len(checks) != 1:
            raise UnknownName(
                f"The rule {name} must have exactly one check function, not {len(checks)}.",
                hint=MEND,
            )
        self.subject = checks[0]
        self._check = getattr(module, f"check_{self.subject}")
        self._needs = getattr(module, "needs", None)

    @property
    def summary(self) -> str:
        """The first line of the rule's docstring."""
        return self.text.split("\n", 1)[0]

    @property
    def family(self) -> str:
        """The letter of its code."""
        return self.code[0]

    def needs(self, subject: Subject) -> Need:
        """Return what must be known of the addresses of `subject`."""
        return cast(Need, self._needs(subject)) if self._needs else Need.NOTHING

    def check(self, subject: Subject) -> Iterable[CheckOutcome]:
        """Ask the rule; yield what it finds."""
        return cast(Iterable[CheckOutcome], self._check(subject))


@cache
def names(group: Group) -> tuple[str, ...]:
    """Return the names in a group, sorted; built-in ones are spelt with hyphens."""
    folder = Path(__file__).parent / group
    found = {
        info.name.replace("_", "-")
        for info in pkgutil.iter_modules([str(folder)])
        if not info.name.startswith("_")
    }
    return tuple(sorted(found | set(_plugins(group))))


@cache
def _plugins(group: Group) -> dict[str, Any]:
    from importlib.metadata import entry_points

    return {point.name: point for point in entry_points(group=f"verifier.{group}")}


@cache
def load(group: Group, name: str) -> Any:
    """Return the module called `name`; a slip is answered with the nearest names."""
    if name not in names(group):
        near = get_close_matches(name, names(group), 3)
        hint = (
            f"Did you mean {' or '.join(near)}?" if near else f"Known: {', '.join(names(group))}."
        )
        raise UnknownName(f"There is no {GROUPS[group]} called “{name}”.", hint=hint)
    plugins = _plugins(group)
    if name in plugins:
        try:
            return plugins[name].load()
        except (ImportError, AttributeError) as error:
            raise UnknownName(
                f"The {GROUPS[group]} “{name}” of a plug-in can't be loaded: {error}.",
                hint=MEND,
            ) from error
    return import_module(f"verifier.{group}.{name.replace('-', '_')}")


@cache
def rules() -> tuple[Rule, ...]:
    """Return all rules in the order of their codes."""
    loaded = (Rule(name, load("checks", name)) for name in names("checks"))
    return tuple(sorted(loaded, key=lambda rule: rule.code))


def rule(name_or_code: str) -> Rule:
    """Return the rule with this name or code."""
    wanted = name_or_code.strip()
    for each in rules():
        if wanted.lower() == each.name or wanted.upper() == each.code:
            return each
    known = [r.name for r in rules()] + [r.code for r in rules()]
    near = get_close_matches(wanted, known, 3)
    hint = f"Did you mean {' or '.join(near)}?" if near else "`verifier rule` lists all rules."
    raise UnknownName(f"There is no rule called “{wanted}”.", hint=hint)


def select(wanted: Iterable[str], unwanted: Iterable[str] = ()) -> tuple[Rule, ...]:
    """Return the rules chosen by names, codes or beginnings of codes (``W``, ``D5``).

    An empty `wanted` means all that are on by default. Raises `UnknownName` for a word that names
    none, and where no rule is left.
    """
    chosen = list(_matching(wanted)) or [rule for rule in rules() if rule.default]
    dropped = {rule.code for rule in _matching(unwanted)}
    left = {rule for rule in chosen if rule.code not in dropped}
    if not left:
        raise UnknownName(
            "Of the rules that are selected, no rule is left: all are ignored.",
            hint="A run without a rule would find nothing wrong.",
        )
    return tuple(sorted(left, key=lambda rule: rule.code))


def _matching(words: Iterable[str]) -> Iterator[Rule]:
    for word in words:
        found = [r for r in rules() if r.code.startswith(word.strip().upper() or "?")]
        if not found:
            found = [rule(word)]
        yield from found


def reader_for(source: Source, name: str = "") -> tuple[str, Reader]:
    """Return (name, reader) of the reader that takes this file."""
    if name:
        return name, load("readers", name)
    for each in names("readers"):
        reader = load("readers", each)
        if source.suffix in reader.SUFFIXES:
            return each, reader
    raise UnknownFormat(
        f"{source.path}: no reader takes “{source.suffix or 'a file without a suffix'}”.",
        hint=f"Known: {', '.join(sorted(suffixes('readers')))}.",
    )


def suffixes(group: Literal["readers", "reports"]) -> dict[str, str]:
    """Return the name of the module that takes each suffix."""
    out: dict[str, str] = {}
    for name in names(group):
        for suffix in load(group, name).SUFFIXES:
            out.setdefault(suffix, name)
    return out
