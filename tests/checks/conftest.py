"""Small runs, built by hand, to ask rules of; fixtures that return plain functions.

::

    def test_it(make_prose, make_run, ask):
        document = make_prose("It rained.", cited("Weather, 3 May 2013.", reference))
        checked = ask("some-rule", make_run(documents=[document], references=[reference]))
        assert [f.message for f in checked.findings] == [...]
"""

from importlib import import_module

import pytest
from attrs import evolve

from verifier.engine import rules
from verifier.model import (
    Document,
    Facts,
    Marker,
    Note,
    Run,
    RunFacts,
    Source,
    Statement,
)
from verifier.references.model import Citation, PartialDate, Reference
from verifier.registry import Rule
from verifier.text.excerpt import Excerpt
from verifier.text.span import Span


def run(
    documents=(),
    references=(),
    evidence=(),
    comparisons=(),
    outcomes=None,
    as_of="2026-11-24",
    offline=False,
    dialect="bibtex",
    text_of=None,
):
    """Return a `Run`; `outcomes` maps an address, or an evidence key, to an `Outcome`."""
    keyed = {
        (key, "cited", None) if isinstance(key, str) else key: outcome
        for key, outcome in (outcomes or {}).items()
    }
    facts = Facts(evidence, text_of) if text_of else Facts(evidence)
    return Run(
        facts_of_run=RunFacts(as_of=as_of, offline=offline),
        documents=tuple(documents),
        references=tuple(references),
        facts=facts,
        outcomes=keyed,
        comparisons=tuple(comparisons),
        dialect=dialect,
    )


def ask_rule(name, of, **severities):
    """Return what the rule called `name` yields over the run `of`, filled in by the runner."""
    module = import_module(f"verifier.checks.{name.replace('-', '_')}")
    checked = rules.check(of, [Rule(name, module)], severities)
    assert checked.crashes == (), checked.crashes
    return checked


def cited_note(words, *worded, **citation):
    """Return (words, citations) of a note; each `worded` reference is cited by the whole note.

    Keyword arguments go to the last citation (``type="short-form"``, ``confidence=0.4`` ...).
    """
    citations = [
        Citation(
            id="",
            text=words,
            span=Span(0, len(words)),
            type=reference.type,
            worded=evolve(reference, key=""),
            reference=reference.key,
        )
        for reference in worded
    ]
    if citation and not citations:
        citations = [Citation(id="", text=words, span=Span(0, len(words)), type="commentary")]
    if citation:
        citations[-1] = evolve(citations[-1], **citation)
    return words, citations


def prose(sentence, *notes, path="text.md", **rest):
    """Return a document of one statement that hangs on all `notes` (from `cited`), spans exact.

    Notes are labelled 1, 2 ... and called n1, n2 ...; citations n1c1, n1c2 ...
    """
    labels = [str(n) for n in range(1, len(notes) + 1)]
    text = sentence + "".join(f"[^{label}]" for label in labels) + "\n\n"
    markers, found = [], []
    at = len(sentence)
    for label in labels:
        mark = f"[^{label}]"
        markers.append(Marker(label, f"n{label}", len(sentence), Span(at, at + len(mark))))
        at += len(mark)
    statement = Statement(
        id="0123456789ab",
        words=Excerpt.whole(text, 0, len(sentence)),
        span=Span(0, len(sentence)),
        notes=tuple(labels),
        note_ids=tuple(f"n{label}" for label in labels),
        markers=tuple(markers),
    )
    for label, (words, citations) in zip(labels, notes, strict=True):
        start = len(text)
        text += f"[^{label}]: {words}\n"
        shift = len(text) - 1 - len(words)
        placed = tuple(
            evolve(
                c,
                id=f"n{label}c{n}",
                span=Span(c.span.start + shift, c.span.end + shift),
                fields={
                    name: evolve(f, span=Span(f.span.start + shift, f.span.end + shift))
                    for name, f in c.fields.items()
                },
            )
            for n, c in enumerate(citations, 1)
        )
        excerpt = Excerpt.whole(text, shift, shift + len(words))
        span = Span(start, len(text) - 1)
        found.append(Note(f"n{label}", label, "footnote", excerpt, span, placed))
    return Document(path, "markdown", "prose", text, statements=(statement,), notes=tuple(found),
                    **rest)  # fmt: skip


def bibliography(text, path="sources.bib"):
    """Return the document that the BibTeX reader makes of `text`."""
    return import_module("verifier.readers.bibtex").read(Source(path, text.encode()))


def plain_date(edtf):
    """Return the date of plain EDTF: a day, month, year, or two of them with a slash."""

    def day(half, last):
        parts = [int(part) for part in half.split("-")]
        month = parts[1] if len(parts) > 1 else (12 if last else 1)
        days = 29 if month == 2 and parts[0] % 4 == 0 else (31, 28, 31, 30, 31, 30, 31, 31, 30,
            31, 30, 31)[month - 1]  # fmt: skip
        return parts[0], month, parts[2] if len(parts) > 2 else (days if last else 1)

    first, _, second = edtf.partition("/")
    return PartialDate(edtf, day(first, False), day(second or first, True))


def record(key="smith2013", type="article-newspaper", **variables):  # noqa: A002
    """Return a reference; dates may be given as plain EDTF."""
    dates = ("issued", "accessed", "event_date", "archive_date")
    variables = {
        name: plain_date(value) if name in dates and isinstance(value, str) else value
        for name, value in variables.items()
    }
    return Reference(key=key, type=type, **variables)


@pytest.fixture
def make_run():
    """`run`: a run of documents, references, evidence ..."""
    return run


@pytest.fixture
def ask():
    """`ask_rule`: what a rule yields over a run."""
    return ask_rule


@pytest.fixture
def cited():
    """`cited_note`: words of a note and what they cite."""
    return cited_note


@pytest.fixture
def make_prose():
    """`prose`: a document of one statement and its notes."""
    return prose


@pytest.fixture
def make_bibliography():
    """`bibliography`: a document of entries."""
    return bibliography


@pytest.fixture
def make_reference():
    """`record`: a reference."""
    return record


@pytest.fixture
def make_date():
    """`plain_date`: a date from plain EDTF."""
    return plain_date
