"""Read the corpus: citations, whole notes and back-references, all invented, labelled by hand."""

import json
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "corpus"
STOPS = " \t\n.,;:"


def rows(name: str) -> list[dict[str, Any]]:
    """Return the rows of ``references``, ``notes`` or ``backrefs``."""
    lines = (FOLDER / f"{name}.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines]


def bounds(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a span of `text` without white space and stops at its ends."""
    while start < end and text[end - 1] in STOPS:
        end -= 1
    while start < end and text[start] in STOPS:
        start += 1
    return start, end


def spans(note: dict[str, Any]) -> list[tuple[int, int]]:
    """Return where the sources of a labelled note stand, in their order.

    A source in the parenthesis of another (“quoting ...”) stands inside the span of that one.
    """
    found: list[tuple[int, int]] = []
    text, after = note["raw"], 0
    for source in note["refs"]:
        begun = text.find(source["raw"], after)
        if begun < 0:
            begun = text.index(source["raw"], found[-1][0] + 1)
        after = begun + len(source["raw"])
        found.append(bounds(text, begun, after))
    return found
