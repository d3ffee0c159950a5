"""What a run is told: settings, and where they may come from."""

from collections.abc import Mapping
from typing import Literal

from attrs import field, frozen

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
    jobs: int = 32
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
