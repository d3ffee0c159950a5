"""`verifier references`: the bibliography of documents and reference files."""

import json
from pathlib import Path
from typing import Any

import click

from verifier.cli import console
from verifier.cli.options import settings_from, shared
from verifier.cli.paths import gather
from verifier.cli.write import write_whole
from verifier.errors import UsageError

EPILOG = """\b
Examples:
  verifier references profile.txt
  verifier references profile.md -o profile.bib --dialect biblatex
  verifier references drafts/ --format csl
"""

FORMATS = {".bib": "bibtex", ".json": "csl"}


@click.command(epilog=EPILOG)
@click.argument("paths", nargs=-1, metavar="PATH...")
@click.option("-o", "--output", metavar="FILE", help="Write to a file; .bib or .json (CSL-JSON).")
@click.option(
    "--format", "format_", type=click.Choice(["bibtex", "csl"]),
    help="BibTeX (default) or CSL-JSON.",
)  # fmt: skip
@click.option("--dialect", type=click.Choice(["bibtex", "biblatex"]), help="Of BibTeX.")
@shared
def command(**given: Any) -> int:
    """Print the sources that documents cite, each once.

    Interviews, letters and laws are sources like any other.
    """
    from verifier import pipeline
    from verifier.errors import InputError

    if not given["paths"]:
        raise UsageError(
            "Nothing to read: give a document, a folder, or - for standard input.",
            hint="`verifier references --help` shows examples.",
        )
    format_ = _format(given)
    settings = settings_from(given)
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
    _, found = pipeline.cite(documents, settings.language)
    listed = sorted(found, key=lambda reference: reference.key)
    if format_ == "csl":
        items = [reference.csl() for reference in listed]
        text = json.dumps(items, ensure_ascii=False, indent=2) + "\n"
    else:
        from verifier.references.bibtex import write

        text = write(listed, settings.dialect)
    if given["output"]:
        write_whole(Path(given["output"]), text)
        console.say(f"{len(listed)} references written to {given['output']}.")
    else:
        console.out(text)
    return 2 if errors else 0


def _format(given: dict[str, Any]) -> str:
    if given["format_"]:
        return str(given["format_"])
    if not given["output"]:
        return "bibtex"
    suffix = Path(given["output"]).suffix.lower()
    if suffix not in FORMATS:
        raise UsageError(
            f"-o {given['output']}: the suffix must be .bib or .json.",
            hint="Or name the format with --format.",
        )
    return FORMATS[suffix]
