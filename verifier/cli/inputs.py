"""Read all documents that a command was given; what can't be read is said, the rest goes on."""

from collections.abc import Mapping
from typing import Any

from verifier.cli import console
from verifier.cli.paths import gather
from verifier.config import Settings
from verifier.errors import InputError, UsageError
from verifier.model import Document


def documents_of(
    command: str, given: Mapping[str, Any], settings: Settings
) -> tuple[list[Document], bool]:
    """Return the documents, and whether any input could not be read (each said on stderr).

    Raises `UsageError` where no path was given.
    """
    from verifier import pipeline

    if not given["paths"]:
        raise UsageError(
            "Nothing to read: give a document, a folder, or - for standard input.",
            hint=f"`verifier {command} --help` shows examples.",
        )
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
    for problem in errors:
        console.complain(problem)
    if not documents and not errors:
        console.say("verifier: nothing to read: no file here has a suffix that a reader takes.")
    return documents, bool(errors) or not documents
