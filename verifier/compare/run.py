"""All comparisons of a run, numbered."""

from collections.abc import Iterator

from attrs import evolve

from verifier.compare.dates import dates
from verifier.compare.fragments import fragments
from verifier.compare.pages import Pages
from verifier.compare.passages import passages
from verifier.compare.quotations import quotations
from verifier.compare.title import titles
from verifier.model import Comparison, Run


def compare(run: Run) -> tuple[Comparison, ...]:
    """Return everything that could be held side by side, with ids ``c1``, ``c2`` ... in order."""
    return tuple(evolve(each, id=f"c{number}") for number, each in enumerate(_all(run), 1))


def _all(run: Run) -> Iterator[Comparison]:
    pages = Pages(run)
    yield from quotations(run, pages)
    yield from titles(run)
    yield from dates(run)
    yield from fragments(run)
    yield from passages(run, pages)
