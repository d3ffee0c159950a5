"""The labelled corpus is well formed."""

import re
from collections import Counter
from itertools import pairwise

import pytest

from benchmarks import labelled
from benchmarks.scoring import FIELDS, NAMES, TYPES, folded

REFERENCES = labelled.rows("references")
NOTES = labelled.rows("notes")
DOCUMENTS = labelled.rows("backrefs")
EXPECTED = [(row, expected) for row in DOCUMENTS for expected in row["expect"]]


def test_it_holds_enough_of_every_kind():
    assert len(REFERENCES) >= 220
    assert len(NOTES) >= 150
    assert sum(2 <= len(note["refs"]) <= 6 for note in NOTES) >= 90
    assert sum(not note["refs"] for note in NOTES) >= 10
    assert len(DOCUMENTS) >= 25
    assert len(EXPECTED) >= 200


def test_more_than_a_third_of_the_citations_are_short_or_law():
    kinds = Counter(row["fields"]["type"] for row in REFERENCES)
    assert set(kinds) == set(TYPES)
    assert kinds["short"] + kinds["case"] + kinds["legislation"] >= 0.35 * len(REFERENCES)


def test_the_citations_are_half_english_and_half_german():
    languages = Counter(row["lang"] for row in REFERENCES)
    assert set(languages) == {"en", "de"}
    assert min(languages.values()) >= 0.45 * len(REFERENCES)


def test_the_notes_are_of_seven_languages():
    languages = Counter(note["lang"] for note in NOTES)
    assert set(languages) == {"en", "de", "fr", "es", "it", "nl", "pt"}
    assert languages["en"] <= 0.65 * len(NOTES)


@pytest.mark.parametrize("rows", [REFERENCES, NOTES], ids=["references", "notes"])
def test_ids_are_unique(rows):
    assert len({row["id"] for row in rows}) == len(rows)


def test_no_note_or_citation_stands_twice():
    whole = [row["raw"] for row in REFERENCES if row["fields"]["type"] != "short"]
    assert len(set(whole)) == len(whole)
    several = [note["raw"] for note in NOTES if len(note["refs"]) > 1]
    assert len(set(several)) == len(several)


@pytest.mark.parametrize("row", REFERENCES, ids=lambda row: row["id"])
def test_every_label_of_a_citation_stands_in_its_words(row):
    assert row["kind"] == "footnote"
    words = folded(row["raw"]).split()
    for name, value in row["fields"].items():
        assert name in (*FIELDS, "type")
        assert value
        assert isinstance(value, list) == (name in NAMES), name
        if name == "date":
            assert re.fullmatch(r"\d{4}(-\d\d){0,2}(/\d{4}(-\d\d){0,2})?", value)
            continue
        if name == "type":
            continue
        for each in value if isinstance(value, list) else [value]:
            assert folded(each).replace(" ", "") in "".join(words) or set(
                folded(each).split()
            ) <= set(words), (name, each)


def test_every_address_is_invented():
    texts = [row["raw"] for row in (*REFERENCES, *NOTES)]
    texts += [note["text"] for row in DOCUMENTS for note in row["notes"]]
    addresses = [found[0] for text in texts for found in re.finditer(r"(?:http\S+|www\.\S+)", text)]
    assert addresses
    assert [address for address in addresses if ".example" not in address] == []


@pytest.mark.parametrize("note", NOTES, ids=lambda note: note["id"])
def test_the_sources_of_a_note_stand_in_it_in_their_order(note):
    spans = labelled.spans(note)
    assert all(here < there for here, there in pairwise(spans))
    for (start, end), source in zip(spans, note["refs"], strict=True):
        assert note["raw"][start:end] == source["raw"].strip(labelled.STOPS)
        assert source["type"] in TYPES
        before = note["raw"][:start].rstrip(" “\"'«(")
        assert before.endswith(source["signal"]), (source["signal"], before)


@pytest.mark.parametrize("note", NOTES, ids=lambda note: note["id"])
def test_commentary_stands_outside_the_sources_of_a_note(note):
    for comment in note["comments"]:
        start = note["raw"].index(comment)
        end = start + len(comment)
        assert all(end <= first or last <= start for first, last in labelled.spans(note))


def test_every_document_calls_its_notes_by_labels_of_their_own():
    assert len({row["doc"] for row in DOCUMENTS}) == len(DOCUMENTS)
    for row in DOCUMENTS:
        labels = [note["label"] for note in row["notes"]]
        assert len(set(labels)) == len(labels)
        assert {expected["label"] for expected in row["expect"]} <= set(labels)


def test_a_back_reference_leads_to_a_note_that_is_there_or_nowhere():
    for row, expected in EXPECTED:
        labels = {note["label"] for note in row["notes"]}
        assert expected["refers_to"] is None or expected["refers_to"] in labels
        assert not (expected["ambiguous"] and expected["refers_to"])
        assert 0 <= expected["index"] <= 5
    places = [(row["doc"], expected["label"], expected["index"]) for row, expected in EXPECTED]
    assert len(set(places)) == len(places)


def test_some_back_references_are_ambiguous_some_lead_on_and_some_nowhere():
    assert sum(expected["ambiguous"] for _, expected in EXPECTED) >= 15
    nowhere = [e for _, e in EXPECTED if e["refers_to"] is None and not e["ambiguous"]]
    assert len(nowhere) >= 5
    forward = [e for _, e in EXPECTED if e["refers_to"] and int(e["refers_to"]) > int(e["label"])]
    assert len(forward) >= 3
