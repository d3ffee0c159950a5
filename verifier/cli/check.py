"""`verifier check`: the main job."""

import json
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from verifier.cli import console
from verifier.cli.help import Command
from verifier.cli.inputs import documents_of
from verifier.cli.options import MOST_JOBS, settings_from, shared
from verifier.cli.write import write_whole
from verifier.errors import UsageError

EXAMPLES = """
  verifier check profile.txt
  verifier check profile.md -o profile.html -o profile.json
  verifier check --offline --select S,R,D docs/
  verifier check refs.bib --format concise
  cat draft.md | verifier check - --stdin-filename draft.md
"""
EPILOG = (
    "Exit codes: 0 nothing at or above --fail-on; 1 findings; 2 usage or an unreadable input; 3 "
    "could not finish; 130 interrupted (what was done is reported)."
)


GROUPS = {
    "Output": ("format_", "output", "reports", "write_baseline", "dialect", "color", "quiet",
               "timings"),
    "Rules": ("select", "ignore", "fail_on", "baseline", "as_of", "exit_zero"),
    "Network": ("offline", "exclude_url", "jobs", "timeout", "deadline", "no_archive", "user_agent",
                "header", "proxy", "allow_private", "store", "refresh", "keep_evidence", "replay"),
    "Input": ("include", "exclude", "language", "stdin_filename", "config_path", "no_config"),
}  # fmt: skip


@click.command(cls=Command, examples=EXAMPLES, groups=GROUPS, epilog=EPILOG)
@click.argument("paths", nargs=-1, metavar="PATH...")
@click.option("--format", "format_", metavar="NAME", help="Print this report on stdout.")
@click.option(
    "-o", "--output", multiple=True, metavar="[FORMAT=]PATH",
    help="Write a report to a file; the suffix picks the format (repeatable).",
)  # fmt: skip
@click.option(
    "--reports", metavar="DIR", help="Write HTML, Markdown and JSON of each document, and an index."
)
@click.option(
    "--select", multiple=True, metavar="RULES", help="Ask only these (names, codes, families)."
)
@click.option("--ignore", multiple=True, metavar="RULES", help="Leave these out.")
@click.option(
    "--fail-on", type=click.Choice(["error", "warning", "note", "never"]),
    help="The lowest severity that makes the exit code 1 (default: error).",
)  # fmt: skip
@click.option(
    "--baseline", metavar="FILE", help="Findings whose fingerprint stands here are allowed."
)
@click.option(
    "--write-baseline", metavar="FILE", help="Write the fingerprints of all findings here."
)
@click.option("--as-of", metavar="DATE", help="Check as on this day (ISO; default today, in UTC).")
@click.option("--dialect", type=click.Choice(["bibtex", "biblatex"]), help="Of BibTeX in reports.")
@click.option(
    "--exclude-url", multiple=True, metavar="REGEX", help="Do not ask addresses that match."
)
@click.option("--offline", is_flag=True, help="Ask no address.")
@click.option(
    "--jobs", type=click.IntRange(1, MOST_JOBS), metavar="N", help="Requests at once (default 32)."
)
@click.option(
    "--timeout", type=click.FloatRange(min=0.1), metavar="SECONDS",
    help="For one request, to its last byte (default 20).",
)  # fmt: skip
@click.option(
    "--deadline", type=click.FloatRange(min=0.1), metavar="SECONDS", help="For the whole run."
)
@click.option("--no-archive", is_flag=True, help="Ask no archive.")
@click.option("--user-agent", metavar="WORDS", help="How verifier introduces itself to hosts.")
@click.option(
    "--header",
    multiple=True,
    metavar="HOST=NAME:VALUE",
    help="Send this header to this host alone.",
)
@click.option(
    "--proxy",
    metavar="URL",
    help="Ask through this proxy (it then resolves names; VERIFIER_PROXY).",
)
@click.option(
    "--allow-private", multiple=True, metavar="NETWORK",
    help="Private addresses in this network may be asked, e.g. 127.0.0.0/8 (repeatable).",
)  # fmt: skip
@click.option("--store", metavar="FILE", help="The evidence store (VERIFIER_STORE).")
@click.option("--refresh", is_flag=True, help="Ask again what the store already knows.")
@click.option("--keep-evidence", metavar="FILE", help="Write all that was fetched as WARC 1.1.")
@click.option("--replay", metavar="FILE", help="Take every answer from this WARC; ask nobody.")
@click.option("--exit-zero", is_flag=True, help="Leave with 0 whatever was found.")
@click.option("-q", "--quiet", is_flag=True, help="No progress and no summary on stderr.")
@click.option("--timings", is_flag=True, help="Say on stderr how long each part took.")
@shared
def command(**given: Any) -> int:
    """Check documents and reference files, and report per statement.

    Folders are walked; - is standard input. Without options the report goes to stdout.
    """
    from verifier import pipeline, registry

    outputs = [_output(words) for words in given["output"]]
    stdout_format = given["format_"] or ("" if outputs or given["reports"] else "text")
    if stdout_format:
        registry.load("reports", stdout_format)
    settings = settings_from(given)
    registry.select(settings.select, settings.ignore)
    baseline = _baseline(settings.baseline)
    documents, failed = documents_of("check", given, settings)
    if not documents:
        return 2
    with _fetcher(settings) as fetch, console.Progress(given["quiet"]) as progress, _terminable():
        report = pipeline.verify(documents, settings, fetch, progress, baseline)
    if fetch is not None:
        for warning in fetch.warnings:
            console.say(f"verifier: {warning}")
    if given["write_baseline"]:
        _write_baseline(Path(given["write_baseline"]), report)
    for format_, path in outputs:
        write_whole(path, registry.load("reports", format_).render(report))
    if given["reports"]:
        _folder(Path(given["reports"]), report)
    if stdout_format:
        _print(stdout_format, report, given["color"])
    elif not given["quiet"]:
        console.say(registry.load("reports", "text").summary(report))
    if given["timings"]:
        for part, seconds in report.run.timings.items():
            console.say(f"{part:>10} {seconds:8.3f} s")
    return _code(report, failed, given["exit_zero"])


def _code(report: Any, failed: bool, zero: bool) -> int:
    """2 beats 3 beats 1; an interruption beats all."""
    if report.run.incomplete:
        console.say(f"verifier: {report.run.incomplete}")
    if report.run.incomplete and report.run.incomplete.startswith("Interrupted"):
        return 143 if "SIGTERM" in report.run.incomplete else 130
    if failed:
        return 2
    if zero and (not report.run.incomplete or "offline" in report.run.incomplete):
        return 0
    return int(report.exit_code)


def _output(words: str) -> tuple[str, Path]:
    """Return (format, path) of an -o option."""
    from verifier import registry

    name, equals, path = words.partition("=")
    if equals and name in registry.names("reports"):
        return name, Path(path)
    known = registry.suffixes("reports")
    lower = words.lower()
    for suffix in sorted(known, key=len, reverse=True):
        if lower.endswith(suffix):
            return known[suffix], Path(words)
    raise UsageError(
        f"-o {words}: no report format has this suffix.",
        hint=f"Known: {', '.join(sorted(known))}; or FORMAT=PATH.",
    )


@contextmanager
def _fetcher(settings: Any) -> Iterator[Any]:
    """Yield what asks addresses; None where nothing is asked."""
    if settings.offline and not settings.replay:
        yield None
        return
    from verifier.fetch.session import Fetcher

    with Fetcher(
        allow_private=settings.allow_private,
        timeout=settings.timeout,
        user_agent=settings.user_agent,
        headers=settings.headers,
        proxy=settings.proxy,
        max_bytes=settings.max_bytes,
        store=settings.store,
        refresh=settings.refresh,
        keep_evidence=settings.keep_evidence,
        replay=settings.replay,
    ) as fetcher:
        yield fetcher


class Terminated(KeyboardInterrupt):
    """SIGTERM: like an interrupt, so that what was done is rendered."""


@contextmanager
def _terminable() -> Iterator[None]:
    """Turn SIGTERM into an interrupt while the run goes on."""

    def leave(*_: object) -> None:
        raise Terminated

    before = signal.signal(signal.SIGTERM, leave)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _baseline(path: str) -> frozenset[str]:
    if not path:
        return frozenset()
    try:
        data = json.loads(Path(path).read_text("utf-8"))
        prints = data["fingerprints"]
        if not all(isinstance(p, str) for p in prints):
            raise TypeError("fingerprints must be strings")
    except OSError as error:
        raise UsageError(f"--baseline {path}: {error.strerror}.") from error
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise UsageError(
            f"--baseline {path} is no baseline.", hint="Write one with --write-baseline."
        ) from error
    return frozenset(prints)


def _write_baseline(path: Path, report: Any) -> None:
    known = [*report.findings, *(a.finding for a in report.allowed if a.by == "baseline")]
    prints = sorted({finding.fingerprint for finding in known})
    write_whole(path, json.dumps({"version": 1, "fingerprints": prints}, indent=1) + "\n")


def _folder(folder: Path, report: Any) -> None:
    """Write .html, .md and .json of each document under its relative path, and an index."""
    from verifier import registry

    names: dict[str, str] = {}
    for document in report.documents:
        parts = [p for p in Path(document.path).parts if p not in ("..", "/", ".")]
        target = Path(*parts)
        names[document.path] = target.as_posix() + ".html"
        single = report.only(document)
        for format_, suffix in (("html", ".html"), ("markdown", ".md"), ("json", ".json")):
            text = registry.load("reports", format_).render(single)
            write_whole(folder / (target.as_posix() + suffix), text)
    index = registry.load("reports", "html").render_index(report, names)
    write_whole(folder / "index.html", index)


def _print(format_: str, report: Any, color: str) -> None:
    from verifier import registry

    module = registry.load("reports", format_)
    text = module.render(report)
    if format_ == "text" and console.coloured(color):
        text = module.colour(text)
    console.out(text)
