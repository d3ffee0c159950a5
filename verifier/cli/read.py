"""`verifier read`: what verifier understands of a document, without the network."""

from typing import Any

import click

from verifier.cli import console
from verifier.cli.help import Command
from verifier.cli.inputs import documents_of
from verifier.cli.options import settings_from, shared
from verifier.errors import UsageError

EXAMPLES = """
  verifier read profile.txt
  verifier read profile.md --color always | less -R
  verifier read profile.md --format json
"""


@click.command(cls=Command, examples=EXAMPLES)
@click.argument("paths", nargs=-1, metavar="PATH...")
@click.option("--format", "format_", default="text", metavar="NAME", help="text (default) or json.")
@shared
def command(**given: Any) -> int:
    """Show statements, notes and citations as verifier sees them.

    Each note is printed source by source in its author's words, on a terminal with the fields in
    colour. A question mark stands where something was read with low confidence. Nothing is asked of
    the network, and nothing is checked.
    """
    from attrs import evolve

    from verifier import __version__, pipeline, registry
    from verifier.model import Report, RunFacts

    if given["format_"] not in ("text", "json"):
        raise UsageError(f"--format {given['format_']}: read prints text or json.")
    settings = evolve(settings_from(given), offline=True)
    inputs = documents_of("read", given, settings)
    if not inputs.documents:
        return 2
    cited, references = pipeline.cite(inputs.documents, settings.language)
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
        coloured = console.coloured(given["color"])
        console.out(text.understood(report, coloured=coloured, width=console.width()))
    return 2 if inputs.failed else 0
