"""Plain text for a terminal: each finding under the author's own line, then the sums.

The shape is that of the Rust compiler, which editors and people read already. No line begins with
a stranger's words: a log that obeys commands at the start of a line gets none from a document.
"""

from collections import Counter
from collections.abc import Iterator

from verifier.model import Comparison, Finding, Report, Severity
from verifier.reports._shape.ansi import coloured as by_line
from verifier.reports._shape.clean import address, line
from verifier.reports._shape.order import Order
from verifier.reports._shape.phrases import DOUBT, MATCH, advice, day, plural
from verifier.reports._shape.places import excerpted, named, place, short_reference
from verifier.reports._shape.sums import summed
from verifier.reports._shape.understood import understanding

MEDIA_TYPE, SUFFIXES = "text/plain", (".txt",)

MOST_NOTES = 5
"""Notes of one rule that are shown at length: errors must not drown in them."""


def render(report: Report) -> str:
    """Return every finding with its place, its source and what to do; then `summary`."""
    order = Order(report)
    blocks = []
    counts: Counter[str] = Counter()
    for finding in order.findings:
        counts[finding.name] += 1
        if finding.severity is not Severity.NOTE or counts[finding.name] <= MOST_NOTES:
            blocks.append("\n".join(_finding(order, finding)))
    blocks += [
        f"note[{f.name}] {f.code}: and {plural(counts[f.name] - MOST_NOTES, 'more', 'more')}; "
        f"all are listed by --format concise --select {f.code}"
        for f in {f.name: f for f in order.findings if f.severity is Severity.NOTE}.values()
        if counts[f.name] > MOST_NOTES
    ]
    return "\n\n".join((*blocks, summary(report)))


def summary(report: Report) -> str:
    """Return the sums: verdicts, findings, and what was not checked and why."""
    return "\n".join(summed(report)) + "\n"


def understood(report: Report, *, coloured: bool = False, width: int | None = None) -> str:
    """Return statements, notes and citations as they were read, for `verifier read`.

    In colour the fields are painted in the author's own words; what is in no field is then seen,
    and is listed otherwise. Without a width, each row is one line.
    """
    return understanding(report, coloured=coloured, width=width)


def colour(text: str) -> str:
    """Return a report of this module with ANSI colours, by the kind of each line."""
    return by_line(text)


def _finding(order: Order, finding: Finding) -> Iterator[str]:
    severity = finding.severity.value if finding.severity else "note"
    yield f"{severity}[{finding.name}] {finding.code}: {line(finding.message)}"
    document = order.documents.get(finding.path)
    gutter = " "
    if document and finding.span:
        shown = excerpted(document, finding.span)
        gutter = " " * len(str(shown.number))
        yield f"{gutter}--> {place(order, finding)}"
        yield f"{gutter} |"
        yield f"{shown.number} | {shown.text}"
        label = _cited(order, finding)
        yield f"{gutter} | {' ' * shown.indent}{'^' * shown.width}{' ' + label if label else ''}"
    elif finding.path:
        yield f"{gutter}--> {named(finding.path)}"
    for word, said in _facts(order, finding):
        yield f"{gutter} = {word}: {said}"


def _cited(order: Order, finding: Finding) -> str:
    source = short_reference(order.report, finding.reference)
    if source and order.doubted(finding.reference):
        source = f"{source} ({DOUBT})"
    if finding.note:
        note = f"note {line(finding.note)}"
        return f"{note}: {source}" if source else note
    return source


def _facts(order: Order, finding: Finding) -> Iterator[tuple[str, str]]:
    report = order.report
    comparison = report.comparison_by_id.get(finding.comparison or "")
    key = finding.evidence or (comparison.evidence if comparison else None)
    evidence = order.evidence(key)
    if evidence:
        facts = [address(evidence.final_url or evidence.url) or ""]
        if evidence.checked:
            facts.append(f"asked {day(line(evidence.checked))}")
        if evidence.characters:
            facts.append(plural(evidence.characters, "character"))
        yield "source", ", ".join(facts)
    if comparison:
        yield from _compared(comparison)
    for cause in finding.causes:
        yield "because", f"{cause.code} {line(cause.message)}"
    for fix in finding.fix:
        yield "fix", f"“{line(fix.text)}”"
    yield "help", advice(line(finding.suggestion or "")) or f"verifier rule {finding.name}"


def _compared(comparison: Comparison) -> Iterator[tuple[str, str]]:
    if comparison.passage and comparison.passage.text:
        confidence = f"  (confidence {comparison.confidence})"
        nearest = f"“{_short(line(comparison.passage.text))}”{confidence}"
        yield ("nearest" if comparison.kind == "quotation" else "passage"), nearest
    if comparison.diff and any(op != "=" for op, _ in comparison.diff):
        yield "words", _short(difference(comparison))
    elif comparison.detail:
        yield MATCH[comparison.match], line(comparison.detail)


def difference(comparison: Comparison) -> str:
    """Return the words side by side: ``[-only in what is said-]``, ``{+only in the source+}``."""
    marks = {"=": "{}", "-": "[-{}-]", "+": "{{+{}+}}"}
    return " ".join(marks[op].format(line(text)) for op, text in comparison.diff)


def _short(text: str, most: int = 240) -> str:
    return text if len(text) <= most else text[: most - 1].rsplit(" ", 1)[0] + "…"
