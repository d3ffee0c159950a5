"""Read all documents that a command was given; what can't be read is said, the rest goes on."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from attrs import frozen

from verifier.cli import console
from verifier.cli.paths import gather
from verifier.config import Settings
from verifier.errors import InputError, UsageError
from verifier.model import Document


@frozen
class Inputs:
    """The documents that could be read, and the files they came from."""

    documents: tuple[Document, ...] = ()
    files: tuple[Path, ...] = ()
    failed: bool = False
    """True where any input could not be read; each was said on stderr."""


def documents_of(command: str, given: Mapping[str, Any], settings: Settings) -> Inputs:
    """Return what could be read of the paths that a command was given.

    Raises `UsageError` where no path was given.
    """
    from verifier import pipeline

    if not given["paths"]:
        raise UsageError(
            "Nothing to read: give a document, a folder, or - for standard input.",
            hint=f"`verifier {command} --help` shows examples.",
        )
    gathered = gather(
        given["paths"],
        include=settings.include,
        exclude=settings.exclude,
        stdin_filename=given["stdin_filename"],
    )
    errors = list(gathered.errors)
    documents = []
    for source in gathered.sources:
        try:
            documents.append(pipeline.read(source))
        except InputError as error:
            errors.append(error)
    for problem in errors:
        console.complain(str(problem), problem.hint)
    if not documents and not errors:
        console.complain("nothing to read: no file here has a suffix that a reader takes.")
    return Inputs(tuple(documents), gathered.files, bool(errors) or not documents)
