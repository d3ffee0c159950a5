"""Beside a source that was barely read, every report for people says so, and nowhere else."""

import re

import pytest
from attrs import evolve
from made_report import bibliography, report

from verifier.model import Report
from verifier.references.model import FieldSpan
from verifier.reports import html, markdown, text

SAID = re.compile("read with low confidence: please check", re.IGNORECASE)
RENDER = {"text": text.render, "markdown": markdown.render, "html": html.render}


def read_as(title: str, confidence: float) -> Report:
    """Return the made report in which the title of one source is read so."""
    made = report()
    (document, *rest) = made.documents
    notes = []
    for note in document.notes:
        citations = []
        for citation in note.citations:
            place = citation.fields.get("title")
            if place and title in place.span.of(document.text):
                fields = {**citation.fields, "title": FieldSpan(place.span, confidence)}
                citation = evolve(citation, fields=fields)
            citations.append(citation)
        notes.append(evolve(note, citations=tuple(citations)))
    return evolve(made, documents=(evolve(document, notes=tuple(notes)), *rest))


@pytest.mark.parametrize("name", RENDER)
def test_a_source_read_with_confidence_is_not_doubted(name: str) -> None:
    assert not SAID.search(RENDER[name](report()))
    assert not SAID.search(RENDER[name](read_as("Minister", 0.5)))


@pytest.mark.parametrize("name", RENDER)
def test_a_source_read_with_low_confidence_is_doubted(name: str) -> None:
    assert SAID.search(RENDER[name](read_as("Rain Comes", 0.49)))


def test_the_words_stand_beside_the_source() -> None:
    made = read_as("Rain Comes", 0.3)
    line = next(each for each in text.render(made).splitlines() if SAID.search(each))
    assert "Rain Comes to the Camp" in line
    row = next(each for each in markdown.render(made).splitlines() if SAID.search(each))
    assert row.startswith("| Rain Comes to the Camp")
    shown = html.render(made)
    assert shown.count('<p class="source-doubt">Read with low confidence: please check.</p>') == 2


def test_a_reference_file_leaves_no_doubt() -> None:
    made = read_as("The Drowned Bays", 0.1)
    assert SAID.search(html.render(made))
    filed = evolve(made, documents=(*made.documents, bibliography()))
    assert filed.documents[1].entries[0].gives == "marand2014drowned"
    assert not SAID.search(html.render(filed))
