"""`verifier read`: what verifier understands of a document, without the network."""

from typing import Any

import click

from verifier.cli import console
from verifier.cli.options import settings_from, shared
from verifier.cli.paths import gather
from verifier.errors import UsageError

EPILOG = """\b
Examples:
  verifier read profile.txt
  verifier read profile.md --format json
"""


@click.command(epilog=EPILOG)
@click.argument("paths", nargs=-1, metavar="PATH...")
@click.option("--format", "format_", default="text", metavar="NAME", help="text (default) or json.")
@shared
def command(**given: Any) -> int:
    """Show statements, notes and citations as verifier sees them.

    Nothing is asked of the network, and nothing is checked.
    """
    from attrs import evolve

    from verifier import __version__, pipeline, registry
    from verifier.errors import InputError
    from verifier.model import Report, RunFacts

    if given["format_"] not in ("text", "json"):
        raise UsageError(f"--format {given['format_']}: read prints text or json.")
    if not given["paths"]:
        raise UsageError(
            "Nothing to read: give a document, a folder, or - for standard input.",
            hint="`verifier read --help` shows examples.",
        )
    settings = evolve(settings_from(given), offline=True)
    sources, errors = gather(
        given["paths"],
        include=settings.include,
        exclude=settings.exclude,
        stdin_filename=given["stdin_filename"],
    )
    documents = []
    for source in sources:
        try:
            documents.append(pipeline.read(source))
        except InputError as error:
            errors.append(error)
    for error in errors:
        console.complain(error)
    if not documents:
        return 2
    cited, references = pipeline.cite(documents, settings.language)
    report = Report(
        run=RunFacts(as_of=pipeline.today(settings), started=pipeline.now(), offline=True),
        documents=cited,
        references=references,
        version=__version__,
        dialect=settings.dialect,
    )
    if given["format_"] == "json":
        console.out(registry.load("reports", "json").render(report))
    else:
        text = registry.load("reports", "text")
        shown = text.understood(report)
        console.out(text.colour(shown) if console.coloured(given["color"]) else shown)
    return 2 if errors else 0
