"""`verifier references`: the bibliography of documents and reference files."""

import json
from pathlib import Path
from typing import Any

import click

from verifier.cli import console
from verifier.cli.help import Command
from verifier.cli.inputs import documents_of
from verifier.cli.options import settings_from, shared
from verifier.cli.write import spare, write_whole
from verifier.errors import UsageError

EXAMPLES = """
  verifier references profile.txt
  verifier references profile.md -o profile.bib --dialect biblatex
  verifier references drafts/ --format csl
"""

FORMATS = {".bib": "bibtex", ".json": "csl", ".ris": "ris"}


@click.command(cls=Command, examples=EXAMPLES)
@click.argument("paths", nargs=-1, metavar="PATH...")
@click.option(
    "-o", "--output", metavar="FILE", help="Write to a file: .bib, .json (CSL-JSON) or .ris."
)
@click.option(
    "--format", "format_", type=click.Choice(["bibtex", "csl", "ris"]),
    help="BibTeX (default), CSL-JSON or RIS.",
)  # fmt: skip
@click.option("--dialect", type=click.Choice(["bibtex", "biblatex"]), help="Of BibTeX.")
@shared
def command(**given: Any) -> int:
    """Print the bibliography of documents.

    Each source that they cite stands there once. Interviews, letters and laws are sources like
    any other.
    """
    from verifier import pipeline
    from verifier.reports._shape.clean import tree
    from verifier.reports._shape.references import without_secrets

    format_ = _format(given)
    settings = settings_from(given)
    inputs = documents_of("references", given, settings)
    if not inputs.documents:
        return 2
    if given["output"]:
        spare([Path(given["output"])], inputs.files)
    _, found = pipeline.cite(inputs.documents, settings.language)
    listed = [without_secrets(each) for each in sorted(found, key=lambda each: each.key)]
    if format_ == "csl":
        items = [tree(reference.csl()) for reference in listed]
        text = json.dumps(items, ensure_ascii=False, indent=2) + "\n"
    elif format_ == "ris":
        from verifier.references import ris

        text = ris.write(listed)
    else:
        from verifier.references import bibtex

        text = bibtex.write(listed, settings.dialect)
    if given["output"]:
        write_whole(Path(given["output"]), text)
        console.say(f"{len(listed)} references written to {given['output']}.")
    else:
        console.out(text)
    return 2 if inputs.failed else 0


def _format(given: dict[str, Any]) -> str:
    if given["format_"]:
        return str(given["format_"])
    if not given["output"]:
        return "bibtex"
    suffix = Path(given["output"]).suffix.lower()
    if suffix not in FORMATS:
        raise UsageError(
            f"-o {given['output']}: the suffix must be .bib, .json or .ris.",
            hint="Or name the format with --format.",
        )
    return FORMATS[suffix]
