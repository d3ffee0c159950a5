"""Passages of sources, and what is said beside what they say."""

from collections.abc import Iterable
from urllib.parse import quote

from attrs import frozen

from verifier.model import Comparison
from verifier.reports._shape.clean import line, web_address
from verifier.reports._shape.order import Order
from verifier.reports._shape.phrases import MATCH, capital

EXCERPTS = 6
"""The most passages that one card shows."""
CLOSERS = ".,;:!?)]}”’»"

Diff = tuple[tuple[str, str, bool], ...]
"""(``=``, ``-``, ``+`` or ``^``, words, whether a space stands before them)."""


@frozen
class Excerpt:
    """A passage of a source with a sentence either side, and where to read it."""

    label: str
    before: str
    text: str
    after: str
    title: str
    place: str
    href: str
    archived: bool


def sides(comparison: Comparison) -> tuple[Diff, Diff]:
    """Return a word diff as its two sides; a caret marks words left out of what is said."""
    if all(op == "=" for op, _ in comparison.diff):
        return (), ()
    said: list[tuple[str, str, bool]] = []
    source: list[tuple[str, str, bool]] = []
    for n, (op, text) in enumerate(comparison.diff):
        clean = line(text)
        if op in "=-":
            said.append((op, clean, _spaced(said, clean)))
        if op in "=+":
            source.append((op, clean, _spaced(source, clean)))
        beside = [o for o, _ in comparison.diff[max(0, n - 1) : n + 2]]
        if op == "+" and "-" not in beside:
            said.append(("^", "", False))
    return tuple(said), tuple(source)


def _spaced(before: list[tuple[str, str, bool]], text: str) -> bool:
    return bool(before) and not text.startswith(tuple(CLOSERS))


def excerpts(order: Order, comparisons: Iterable[Comparison]) -> Iterable[Excerpt]:
    """Return the passages that were compared, each once, with all that was found in it."""
    rows: dict[tuple[object, int, int], list[Comparison]] = {}
    for each in comparisons:
        if each.passage and each.passage.text:
            key = (each.evidence, each.passage.start, each.passage.end)
            rows.setdefault(key, []).append(each)
    for same in list(rows.values())[:EXCERPTS]:
        yield _excerpt(order, same)


def _excerpt(order: Order, same: list[Comparison]) -> Excerpt:
    first = same[0]
    passage = first.passage
    if passage is None:
        raise ValueError("an excerpt needs a passage")
    evidence = order.evidence(first.evidence)
    url = web_address(evidence.final_url or evidence.url) if evidence else ""
    reference = order.report.reference_by_key.get(first.reference or "")
    title = (evidence.title if evidence else None) or (reference.title if reference else "")
    labels = []
    for kind in dict.fromkeys(c.kind for c in same):
        of = [c for c in same if c.kind == kind]
        said = ", ".join(f"“{_short(line(c.said))}”" for c in of)
        what = "Quotation" if kind == "quotation" else f"{capital(kind)} {said}"
        labels.append(f"{what}: {MATCH[of[0].match]}")
    return Excerpt(
        label="; ".join(labels),
        before=line(passage.before) + (" " if passage.before[-1:].isspace() else ""),
        text=line(passage.text),
        after=(" " if passage.after[:1].isspace() else "") + line(passage.after),
        title=line(title or ""),
        place=f"characters {passage.start:,}–{passage.end:,}",
        href=f"{url.partition('#')[0]}#:~:text={_fragment(line(passage.text))}" if url else "",
        archived=bool(evidence and evidence.role in ("capture", "archive")),
    )


def _short(text: str, most: int = 60) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"


def _fragment(text: str) -> str:
    """Return a text fragment (URL Fragment Text Directives): the passage, or its two ends."""
    each = text.split()
    parts = [" ".join(each)] if len(each) < 9 else [" ".join(each[:4]), " ".join(each[-3:])]
    return ",".join(quote(part, safe="").replace("-", "%2D") for part in parts)


