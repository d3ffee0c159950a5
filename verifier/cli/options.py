"""Options that several commands share, and how they become `Settings`."""

import os
import re
from collections.abc import Callable, Mapping
from datetime import date
from ipaddress import ip_network
from pathlib import Path
from typing import Any, TypeVar

import click

from verifier import config
from verifier.config import Settings, Silence
from verifier.errors import UnknownName, UsageError

Command = TypeVar("Command", bound=Callable[..., Any])
Frozen = TypeVar("Frozen", Settings, Silence)

MOST_JOBS = 512
HEADER = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}")
"""The name of a header: a token of RFC 9110."""
MOST_SECONDS = 7 * 24 * 3600


class Seconds(click.FloatRange):
    """A time in seconds; “nan” and “inf” are none."""

    name = "seconds"

    def __init__(self) -> None:
        super().__init__(min=0.1, max=MOST_SECONDS)

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> float:
        """Return the number; a slip is a usage error."""
        number: float = super().convert(value, param, ctx)
        if number != number:
            self.fail(f"“{value}” is no number of seconds.", param, ctx)
        return number


def shared(command: Command) -> Command:
    """Add the options that every command with documents has."""
    for option in reversed((
        click.option("--config", "config_path", type=click.Path(dir_okay=False), metavar="FILE",
                     help="Follow this configuration file."),
        click.option("--no-config", is_flag=True, help="Follow no configuration file."),
        click.option("--include", multiple=True, metavar="GLOB",
                     help="In folders: take files that match (repeatable)."),
        click.option("--exclude", multiple=True, metavar="GLOB",
                     help="In folders: leave out files that match (repeatable)."),
        click.option("--language", metavar="CODE", default="",
                     help="The language of the documents, where the guess is wrong."),
        click.option("--stdin-filename", metavar="NAME", default="",
                     help="The name of what comes from stdin: its suffix picks the reader."),
        click.option("--color", type=click.Choice(["auto", "always", "never"]), default="auto",
                     help="Colour the output (NO_COLOR and FORCE_COLOR are obeyed)."),
        click.option("--debug", is_flag=True, help="Show the traceback of a bug."),
    )):  # fmt: skip
        command = option(command)
    return command


def settings_from(given: Mapping[str, Any]) -> Settings:
    """Return the settings: defaults, then the configuration file, then the command line.

    Raises `ConfigError` and `UsageError` with a sentence.
    """
    settings = Settings()
    if not given.get("no_config"):
        path = Path(given["config_path"]) if given.get("config_path") else config.find(Path.cwd())
        if path:
            settings = _known(config.load(path, settings), path)
    changes: dict[str, Any] = {}
    for name in ("select", "ignore"):
        if words := given.get(name):
            changes[name] = tuple(w.strip() for each in words for w in each.split(",") if w.strip())
    for name in ("include", "exclude"):
        if given.get(name):
            changes[name] = tuple(given[name])
    for name in ("language", "baseline", "dialect", "user_agent", "proxy", "store", "keep_evidence",
                 "replay"):  # fmt: skip
        if given.get(name):
            changes[name] = given[name]
    for name in ("timeout", "deadline", "jobs"):
        if given.get(name) is not None:
            changes[name] = given[name]
    for name in ("offline", "no_archive", "refresh"):
        if given.get(name):
            changes[name] = True
    if given.get("fail_on"):
        changes["fail_on"] = config.severity(given["fail_on"])
    changes |= _checked(given)
    return _evolved(settings, changes)


def _known(settings: Settings, path: Path) -> Settings:
    """Return the settings of a file: rules by their names, its baseline as seen from here.

    Raises `UnknownName` where it names a rule that is none.
    """
    from verifier import registry

    try:
        severities = {registry.rule(w).name: level for w, level in settings.severities.items()}
        allow = tuple(_evolved(a, {"rule": registry.rule(a.rule).name}) for a in settings.allow)
        for word in (*settings.select, *settings.ignore):
            registry.select([word])
    except UnknownName as error:
        raise UnknownName(f"{path.name}: {error}", hint=error.hint) from error
    changes: dict[str, Any] = {"severities": severities, "allow": allow}
    if settings.baseline:
        changes["baseline"] = os.path.relpath(settings.baseline)
    return _evolved(settings, changes)


def _evolved(frozen: Frozen, changes: Mapping[str, Any]) -> Frozen:
    from attrs import evolve

    return evolve(frozen, **changes)


def _checked(given: Mapping[str, Any]) -> dict[str, Any]:
    """Read the options whose words can be wrong."""
    changes: dict[str, Any] = {}
    if day := given.get("as_of"):
        try:
            changes["as_of"] = date.fromisoformat(day).isoformat()
        except ValueError:
            raise UsageError(f"--as-of {day}: a date like 2026-11-24 is wanted.") from None
    if networks := given.get("allow_private"):
        for network in networks:
            try:
                ip_network(network, strict=False)
            except ValueError:
                raise UsageError(
                    f"--allow-private {network}: a network like 127.0.0.0/8 is wanted."
                ) from None
        changes["allow_private"] = tuple(networks)
    if patterns := given.get("exclude_url"):
        for pattern in patterns:
            try:
                re.compile(pattern)
            except re.error as error:
                raise UsageError(f"--exclude-url {pattern}: {error}.") from None
        changes["exclude_url"] = tuple(patterns)
    if headers := given.get("header"):
        changes["headers"] = dict(_header(h) for h in headers)
    if proxy := given.get("proxy") or os.environ.get("VERIFIER_PROXY", ""):
        changes["proxy"] = proxy
    if store := given.get("store") or os.environ.get("VERIFIER_STORE", ""):
        changes["store"] = store
    return changes


def _header(words: str) -> tuple[str, tuple[str, str]]:
    host, _, header = words.partition("=")
    name, colon, value = header.partition(":")
    if not host or not colon or not HEADER.fullmatch(name.strip()) or not value.isprintable():
        raise UsageError(f"--header {words}: “HOST=Name: value” is wanted.")
    return host.lower(), (name.strip(), value.strip())
