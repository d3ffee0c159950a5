"""What a run is told: settings, and where they may come from.

A configuration file is found by walking up from the working folder: ``verifier.toml``, or a
``pyproject.toml`` with a table ``[tool.verifier]``. A file found so may be a stranger's (a pull
request brings its own). It chooses rules, severities, silences, paths and lower limits; what opens
the guard, names an endpoint or sends a credential comes from the command line or the environment
alone, and a file that tries to set it is refused.
"""

import math
import re
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Literal, cast

from attrs import evolve, field, fields, frozen

from verifier.errors import ConfigError
from verifier.model import Severity


@frozen
class Silence:
    """A finding that the configuration allows: rule, place, and the reason."""

    rule: str
    reason: str
    path: str = ""
    """A glob over document paths; empty for all."""
    key: str = ""
    url: str = ""
    """A glob over addresses."""


@frozen
class Settings:
    """Everything a run can be told. Defaults are those of the command line."""

    # choice
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: Severity | None = Severity.ERROR
    severities: Mapping[str, Severity] = field(factory=dict)
    allow: tuple[Silence, ...] = ()
    baseline: str = ""
    as_of: str = ""
    """ISO date; empty for today."""
    language: str = ""
    dialect: Literal["bibtex", "biblatex"] = "bibtex"
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    exclude_url: tuple[str, ...] = ()
    """Regular expressions; addresses that match are not asked."""
    # network
    offline: bool = False
    jobs: int = 128
    timeout: float = 20.0
    """Seconds for one request, from the first byte sent to the last byte read."""
    deadline: float | None = None
    """Seconds for the whole run."""
    strikes: int = 1
    no_archive: bool = False
    archive_budget: float = 60.0
    user_agent: str = ""
    headers: Mapping[str, tuple[str, str]] = field(factory=dict)
    """By host: (name, value)."""
    proxy: str = ""
    allow_private: tuple[str, ...] = ()
    """Networks in CIDR notation."""
    store: str = ""
    """Path of the evidence store; empty for the user's cache folder, ``:memory:`` for none."""
    refresh: bool = False
    keep_evidence: str = ""
    replay: str = ""
    engine: Literal["threads", "dask"] = "threads"
    max_bytes: int = 5_000_000
    """The most decoded bytes of one page."""


COMMAND_LINE_ONLY = frozenset({
    "allow-private", "archive-endpoint", "endpoint", "engine", "headers", "header", "keep-evidence",
    "max-bytes", "plugins", "proxy", "refresh", "replay", "store", "user-agent",
})  # fmt: skip
"""What a file must not set: it may come from a stranger."""

LOWER = ("jobs", "timeout", "deadline")
"""Limits that a file may only lower."""

GO_ON = "Mend it, or go on without it: --no-config."


def find(start: Path) -> Path | None:
    """Return the nearest configuration file at or above the folder `start`, if there is one."""
    for folder in (start, *start.parents):
        if (own := folder / "verifier.toml").is_file():
            return own
        shared = folder / "pyproject.toml"
        if shared.is_file() and _own(_parsed(shared)) is not None:
            return shared
    return None


def load(path: Path, settings: Settings | None = None) -> Settings:
    """Return `settings` with what the file at `path` says.

    Raises `ConfigError`, with file and key, for what is unknown, of the wrong kind, or not a file's
    to set.
    """
    settings = settings or Settings()
    table = _parsed(path)
    if path.name == "pyproject.toml":
        table = _own(table) or {}
    for key, value in table.items():
        if key in COMMAND_LINE_ONLY:
            raise ConfigError(
                f"{path.name}: “{key}” can't be set in a file.",
                hint=f"Give --{key} on the command line: a file may be a stranger's.",
            )
        if key not in KEYS:
            raise ConfigError(
                f"{path.name}: “{key}” is not a setting.", hint=f"Known: {', '.join(sorted(KEYS))}."
            )
        read = KEYS[key]
        try:
            changes = read(key, value, settings)
        except (TypeError, ValueError) as wrong:
            raise ConfigError(f"{path.name}: {key}: {wrong}") from wrong
        settings = evolve(settings, **changes)
    if "baseline" in table:
        # A path in a file is meant from where the file lies, wherever verifier is started.
        settings = evolve(settings, baseline=str(path.parent / settings.baseline))
    return settings


def _parsed(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except OSError as wrong:
        raise ConfigError(f"{path.name} can't be read: {wrong.strerror}.", hint=GO_ON) from wrong
    except (ValueError, RecursionError) as wrong:
        raise ConfigError(f"{path.name} can't be read: {wrong}.", hint=GO_ON) from wrong


def _own(table: dict[str, Any]) -> dict[str, Any] | None:
    """Return ``[tool.verifier]`` of a shared file, None where it has none."""
    tool = table.get("tool")
    own = tool.get("verifier") if isinstance(tool, dict) else None
    return own if isinstance(own, dict) else None


Changes = dict[str, Any]


def _words(key: str, value: object, _: Settings) -> Changes:
    if not isinstance(value, list) or not all(isinstance(v, str) for v in value):
        raise TypeError("a list of strings is wanted")
    return {key.replace("-", "_"): tuple(value)}


def _patterns(key: str, value: object, settings: Settings) -> Changes:
    changes = _words(key, value, settings)
    for pattern in changes[key.replace("-", "_")]:
        try:
            re.compile(pattern)
        except re.error as wrong:
            raise ValueError(f"“{pattern}” is no regular expression: {wrong}") from wrong
    return changes


def _word(key: str, value: object, _: Settings) -> Changes:
    if not isinstance(value, str):
        raise TypeError("a string is wanted")
    return {key.replace("-", "_"): value}


def _tightening(key: str, value: object, _: Settings) -> Changes:
    if value is not True:
        raise ValueError("a file may only turn it on (true)")
    return {key.replace("-", "_"): True}


def _limit(key: str, value: object, settings: Settings) -> Changes:
    kind = int if key == "jobs" else float
    if isinstance(value, bool) or not isinstance(value, (kind, int)):
        raise TypeError(f"{'a whole number' if kind is int else 'a number'} above 0 is wanted")
    if not 0 < value < math.inf:
        raise ValueError("a number above 0 is wanted")
    name = key.replace("-", "_")
    now = getattr(settings, name)
    return {name: kind(value) if now is None else min(now, kind(value))}


def severity(word: object) -> Severity | None:
    """Return the severity called `word`; None for “never”."""
    if word == "never":
        return None
    if word not in set(Severity):
        raise ValueError(f"“{word}” is none of error, warning, note, never")
    return Severity(cast(str, word))


def _fail_on(_: str, value: object, __: Settings) -> Changes:
    return {"fail_on": severity(value)}


def _severities(_: str, value: object, settings: Settings) -> Changes:
    if not isinstance(value, dict):
        raise TypeError("a table of rule = severity is wanted")
    given = {rule: severity(word) for rule, word in value.items()}
    if None in given.values():
        raise ValueError("“never” is no severity of a rule; use ignore")
    return {"severities": {**settings.severities, **given}}


def _dialect(_: str, value: object, __: Settings) -> Changes:
    if value not in ("bibtex", "biblatex"):
        raise ValueError(f"“{value}” is neither bibtex nor biblatex")
    return {"dialect": value}


def _allow(_: str, value: object, settings: Settings) -> Changes:
    if not isinstance(value, list) or not all(isinstance(v, dict) for v in value):
        raise TypeError("an array of tables [[allow]] is wanted")
    known = {a.name for a in fields(Silence)}
    silences = []
    for row in value:
        if unknown := set(row) - known:
            raise ValueError(f"“{min(unknown)}” is none of {', '.join(sorted(known))}")
        if not all(isinstance(v, str) for v in row.values()):
            raise TypeError("strings are wanted")
        if not row.get("rule") or not row.get("reason"):
            raise ValueError("each [[allow]] needs a rule and a reason")
        silences.append(Silence(**row))
    return {"allow": (*settings.allow, *silences)}


KEYS: Mapping[str, Callable[[str, object, Settings], Changes]] = {
    "select": _words,
    "ignore": _words,
    "include": _words,
    "exclude": _words,
    "exclude-url": _patterns,
    "language": _word,
    "baseline": _word,
    "dialect": _dialect,
    "fail-on": _fail_on,
    "severities": _severities,
    "allow": _allow,
    "offline": _tightening,
    "no-archive": _tightening,
    **dict.fromkeys(LOWER, _limit),
}
"""What a file may set, and how each is read."""
