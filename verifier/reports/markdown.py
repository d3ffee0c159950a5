"""Markdown: a report to paste into an issue, a pull request or a job's summary.

Every mark of a stranger that Markdown could read something into is escaped, there are no images and
no HTML, and nobody is mentioned by accident.
"""

import re
from collections.abc import Iterable, Iterator

from verifier.model import Document, Report
from verifier.reports._shape.cards import Card, FoundView
from verifier.reports._shape.page import Page, page
from verifier.reports._shape.phrases import VERDICT, listed, plural
from verifier.reports._shape.sources import Source

MEDIA_TYPE, SUFFIXES = "text/markdown", (".md",)

_PUNCTUATION = re.compile(
    r"[!#$&()*+<=>@\[\\\]^_`{|}~]"  # what Markdown, or a dialect of it, may read something into
    r"|[.:](?=\S)|(?<=\d)\."  # part of an address or an emoji; the number of a list
    r"|(?<![^\W_])-|-(?![^\W_])"  # a list, a rule, the line of a table: not a hyphen in a word
)
_MENTION = re.compile(r"@(?=\w)")


def render(report: Report) -> str:
    """Return the report: by document what was found, the sources, and what was not checked."""
    parts = [list(_document(report, document)) for document in report.documents]
    lines = [line for part in parts for line in part] or ["# Verification report", ""]
    if report.run.incomplete:
        lines += [f"**The run could not finish.** {escaped(report.run.incomplete)}", ""]
    lines += ["---", "", f"Made by verifier {escaped(report.version)}.", ""]
    return "\n".join(lines)


def escaped(text: str) -> str:
    """Return a stranger's text so that Markdown reads nothing into it, on one line.

    A zero-width space after ``@`` keeps code hosts from telling anybody.
    """
    text = _MENTION.sub("@\u200b", " ".join(text.split()))
    return _PUNCTUATION.sub(lambda mark: "\\" + mark[0], text)


def code(text: str) -> str:
    """Return a code span; its fence is longer than any run of backticks inside."""
    text = " ".join(text.split())
    fence = _fence(text, 1)
    space = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{space}{text}{space}{fence}"


def block(text: str, language: str = "") -> list[str]:
    """Return the lines of a fenced block, with a fence that the text cannot close."""
    fence = _fence(text, 3)
    return [fence + language, *text.split("\n"), fence]


def _fence(text: str, least: int) -> str:
    longest = max((len(run) for run in re.findall(r"`+", text)), default=0)
    return "`" * max(least, longest + 1)


def _document(report: Report, document: Document) -> Iterator[str]:
    made = page(report.only(document))
    part = made.parts[0]
    yield f"# Verification of {escaped(part.title)}"
    yield ""
    facts = [code(part.path)]
    if part.dated:
        facts.append(f"dated {escaped(part.dated)}")
    if made.checked:
        facts.append(f"checked {made.checked}")
    facts.append(f"as of {made.as_of}")
    yield f"{', '.join(facts)}."
    yield ""
    if made.offline:
        yield "The run was offline: no address was asked."
        yield ""
    yield from _summary(made)
    yield from _found(made)
    yield from _statements(made)
    yield from _sources(made)
    yield from _unchecked(made)
    yield from _allowed(made)


def _summary(made: Page) -> Iterator[str]:
    if made.cards:
        yield from _table(
            ["Verdict", "Statements"],
            [[VERDICT[name], str(made.counts.get(name.value, 0))] for name in VERDICT],
        )
    found = [plural(count, name) for name, count in made.severities.items() if count]
    yield f"Findings: {listed(found) or 'none'}."
    yield ""


def _found(made: Page) -> Iterator[str]:
    cards = [card for card in made.cards if card.findings]
    entries = [(e.key, f) for part in made.parts for e in part.entries for f in e.findings]
    if not (cards or entries or made.loose):
        return
    yield "## Findings"
    yield ""
    for card in cards:
        yield f"### {card.n}. {card.verdict}, {card.place}"
        yield ""
        yield f"> {escaped(_words(card))}"
        yield ""
        yield escaped(card.why)
        yield ""
        for finding in card.findings:
            yield from _finding(finding)
        yield ""
    if entries or made.loose:
        yield "### Beside the statements"
        yield ""
        for key, finding in entries:
            yield from _finding(finding, key)
        for finding in made.loose:
            yield from _finding(finding)
        yield ""


def _words(card: Card) -> str:
    return "".join(piece.text for piece in card.pieces if not piece.marker)


def _finding(finding: FoundView, key: str = "") -> Iterator[str]:
    about = f"{escaped(key)}: " if key else ""
    yield (
        f"* **{finding.severity} {finding.code} {escaped(finding.name)}** "
        f"{about}{escaped(finding.message)}"
    )
    if finding.place:
        yield f"  * {escaped(finding.place)}"
    if finding.said or finding.source:
        yield f"  * said: {_side(finding.said)}"
        yield f"  * source: {_side(finding.source)}"
    for cause in finding.causes:
        yield f"  * because: {escaped(cause)}"
    if finding.suggestion:
        yield f"  * remedy: {escaped(finding.suggestion)}"


def _side(pieces: Iterable[tuple[str, str, bool]]) -> str:
    marks = {"=": "{}", "-": "~~{}~~", "+": "**{}**", "^": "‸{}"}
    return "".join(
        (" " if spaced else "") + marks[op].format(escaped(words)) for op, words, spaced in pieces
    )


def _statements(made: Page) -> Iterator[str]:
    if not made.cards:
        return
    yield "## Statements"
    yield ""
    yield from _table(
        ["No.", "Place", "Verdict", "Why"],
        [[str(c.n), c.place, c.verdict, escaped(c.why)] for c in made.cards],
    )


def _sources(made: Page) -> Iterator[str]:
    yield "## Sources"
    yield ""
    if not made.sources:
        yield "No source is cited."
        yield ""
        return
    yield from _table(
        ["Source", "Address", "Outcome", "Statements"],
        [
            [
                " ".join(
                    filter(
                        None,
                        (f"{escaped(source.title)}.", escaped(source.by), _doubt(source)),
                    )
                ),
                _address(source),
                f"{source.says} {source.status or ''}".strip(),
                ", ".join(str(card.n) for card in made.lean.get(source.key, ())),
            ]
            for source in made.sources
        ],
    )
    yield from block("\n\n".join(source.bibtex for source in made.sources), "bibtex")
    yield ""


def _doubt(source: Source) -> str:
    return f"**{escaped(source.doubt)}**" if source.doubt else ""


def _address(source: Source) -> str:
    parts = [_link(source.url, source.shown)]
    if source.final:
        parts.append(f"now {_link(source.final, source.final)}")
    if source.archived:
        parts.append(f"archived {_link(source.archived, source.archived_on or source.archived)}")
    return ", ".join(part for part in parts if part)


def _link(url: str, words: str) -> str:
    """Return a link to a vetted address, in angle brackets; a bar would end the table's cell."""
    target = url.replace("|", "%7C")
    return f"[{escaped(words)}](<{target}>)" if url else escaped(words)


def _unchecked(made: Page) -> Iterator[str]:
    yield "## What was not checked, and why"
    yield ""
    if not made.unchecked:
        yield "Every check that applies was made."
    for reason, count, questions, more in made.unchecked:
        yield f"* {reason}: {plural(count, 'question')}"
        for question in questions:
            numbers = ", ".join(str(card.n) for card in question.cards)
            on = f" ({'statement' if len(question.cards) == 1 else 'statements'} {numbers})"
            about = f" {escaped(question.source)}" if question.source else ""
            yield f"  * {escaped(question.what)}{about}{on if question.cards else ''}"
        if more:
            yield f"  * and {more:,} more"
    yield ""


def _allowed(made: Page) -> Iterator[str]:
    if not made.allowed:
        return
    yield "## Allowed"
    yield ""
    for each in made.allowed:
        yield (
            f"* {each.code} {escaped(each.name)}: {escaped(each.message)} "
            f"Allowed {each.by}: “{escaped(each.reason)}”"
        )
    yield ""


def _table(head: list[str], rows: Iterable[list[str]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield f"|{' --- |' * len(head)}"
    for row in rows:
        yield f"| {' | '.join(row)} |"
    yield ""
