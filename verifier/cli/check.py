"""`verifier check`: the main job."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from verifier.cli import console
from verifier.cli.help import Command
from verifier.cli.inputs import documents_of
from verifier.cli.options import MOST_JOBS, Seconds, settings_from, shared
from verifier.cli.signals import INTERRUPTED, TERMINATED
from verifier.cli.write import spare, write_whole
from verifier.errors import StoreError, UsageError, VerifierError

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
    "--jobs",
    type=click.IntRange(1, MOST_JOBS),
    metavar="N",
    help="Requests at once (default 128; two a host).",
)
@click.option(
    "--timeout", type=Seconds(), metavar="SECONDS",
    help="For one request, to its last byte (default 20).",
)  # fmt: skip
@click.option("--deadline", type=Seconds(), metavar="SECONDS", help="For the whole run.")
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
    """Check documents and reference files: the main job.

    The report says how each statement stands to its sources. Folders are walked; - is standard
    input. Without options the report goes to stdout.
    """
    from verifier import pipeline, registry
    from verifier.cli import outputs

    stdout_format = given["format_"] or ("" if given["output"] or given["reports"] else "text")
    if stdout_format:
        registry.load("reports", stdout_format)
    settings = settings_from(given)
    registry.select(settings.select, settings.ignore)
    known = outputs.baseline(settings.baseline)
    for words in given["output"]:
        outputs.one(words)
    read = documents_of("check", given, settings)
    if not read.documents:
        return 2
    writings = outputs.writings(given, read.documents)
    evidence = [Path(p) for p in (settings.keep_evidence,) if p]
    replayed = [Path(p) for p in (settings.replay,) if p]
    spare([*evidence, *(path for path, _ in writings)], [*read.files, *replayed])
    late: list[VerifierError] = []
    with console.Progress(given["quiet"]) as progress, _fetcher(settings, late) as fetch:
        report = pipeline.verify(read.documents, settings, fetch, progress, known)
    if fetch is not None:
        for warning in fetch.warnings:
            console.say(f"verifier: {warning}")
    for path, render in writings:
        try:
            write_whole(path, render(report))
        except UsageError as error:
            # The others are still written: to ask every address again would take long.
            late.append(error)
    if stdout_format:
        outputs.show(stdout_format, report, given["color"])
    elif not given["quiet"]:
        console.say(registry.load("reports", "text").summary(report))
    if given["timings"]:
        for part, seconds in report.run.timings.items():
            console.say(f"{part:>10} {seconds:8.3f} s")
    for problem in late:
        console.complain(str(problem), problem.hint)
    if report.run.incomplete:
        console.complain(report.run.incomplete)
    codes = [problem.exit_code for problem in late] + [2] * read.failed
    return _code(report, codes, given["exit_zero"])


def _code(report: Any, codes: list[int], zero: bool) -> int:
    """Return the exit code: an interruption beats all, then 2 beats 3 beats 1."""
    from verifier.pipeline import OFFLINE

    incomplete = report.run.incomplete or ""
    if incomplete.startswith("Interrupted"):
        return TERMINATED if "SIGTERM" in incomplete else INTERRUPTED
    if not (zero and incomplete in ("", OFFLINE)):
        codes = [*codes, report.exit_code]
    return next((code for code in (2, 3, 1) if code in codes), 0)


@contextmanager
def _fetcher(settings: Any, late: list[VerifierError]) -> Iterator[Any]:
    """Yield what asks addresses; None where nothing is asked.

    Evidence that can't be written in the end goes to `late`: the report is made all the same.
    """
    if settings.offline and not settings.replay:
        yield None
        return
    from verifier.fetch.session import Fetcher

    fetcher = Fetcher(
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
    )
    try:
        yield fetcher
    finally:
        try:
            fetcher.close()
        except StoreError as error:
            late.append(error)
