"""unresolved-short-form, ambiguous-short-form, missing-cross-reference, on notes as cited."""

import pytest

from verifier.model import Document, Note, Run, RunFacts, Severity
from verifier.references.catalogue import Catalogue
from verifier.references.cite import cite
from verifier.references.model import NoteWords
from verifier.text.excerpt import Excerpt

FIRST = "Anna Oren, “Salt Roads,” Daily Beacon, 4 May 1999, p. 3."
OTHER = "Bela Kos, Ferries of the North (Tivat: Reed Press, 1975), p. 9."


@pytest.fixture
def noted():
    """Return a run over a document of these notes, labelled 1, 2 ..., cited."""

    def make(*texts):
        text = ""
        words = []
        for number, each in enumerate(texts, 1):
            text += f"[{number}] "
            start = len(text)
            text += f"{each}\n"
            words.append(
                NoteWords(f"n{number}", str(number), Excerpt.whole(text, start, len(text) - 1))
            )
        catalogue = Catalogue()
        found = cite(words, catalogue)
        notes = tuple(
            Note(w.id, w.label, "footnote", w.words, w.words.span(), found[w.id]) for w in words
        )
        document = Document("text.txt", "plain", "prose", text, notes=notes)
        return Run(RunFacts("2026-11-24"), (document,), catalogue.references)

    return make


def test_ibid_without_a_source_before_it_is_an_error(ask, noted):
    checked = ask("unresolved-short-form", noted("Ibid., p. 4."))
    (finding,) = checked.findings
    assert finding.severity is Severity.ERROR
    assert "“Ibid., p. 4” points to nothing: no source is cited before it" in finding.message
    assert finding.note_id == "n1"


def test_op_cit_of_a_stranger_is_an_error(ask, noted):
    (finding,) = ask("unresolved-short-form", noted(FIRST, "Kos, op. cit., p. 4.")).findings
    assert "no note before it cites Kos" in finding.message


def test_a_note_that_cites_nothing_cannot_be_meant(ask, noted):
    run = noted("This, of course, is not always the case.", "supra note 1, at 4.")
    (finding,) = ask("unresolved-short-form", run).findings
    assert "note 1 cites nothing" in finding.message


def test_a_note_that_cites_somebody_else_cannot_be_meant(ask, noted):
    (finding,) = ask("unresolved-short-form", noted(FIRST, "Kos (oben N. 1) 89.")).findings
    assert "note 1 does not cite Kos" in finding.message


def test_a_short_form_that_points_to_a_source_passes(ask, noted):
    checked = ask("unresolved-short-form", noted(FIRST, "Ibid., p. 4."))
    assert checked.findings == ()
    assert [p.note_id for p in checked.passed] == ["n2"]


@pytest.mark.parametrize("rule", ["unresolved-short-form", "ambiguous-short-form"])
def test_sources_in_their_own_words_are_not_asked(ask, noted, rule):
    checked = ask(rule, noted(FIRST, OTHER))
    assert (checked.findings, checked.passed, checked.skipped) == ((), (), ())


def test_a_name_and_a_page_may_point_to_a_bibliography(ask, noted):
    assert ask("unresolved-short-form", noted(FIRST, "Kos, 226.")).findings == ()


def test_ibid_after_several_sources_is_ambiguous(ask, noted):
    run = noted(f"{FIRST[:-1]}; {OTHER}", "Ibid., p. 4.")
    (finding,) = ask("ambiguous-short-form", run).findings
    assert finding.severity is Severity.WARNING
    assert "may mean any of 2 sources of note 1" in finding.message
    assert "Oren, Salt Roads" in finding.message
    assert ask("unresolved-short-form", run).findings == ()


def test_ibid_after_one_source_is_not_ambiguous(ask, noted):
    checked = ask("ambiguous-short-form", noted(FIRST, "Ibid., p. 4."))
    assert (checked.findings, len(checked.passed)) == ((), 1)


def test_a_note_that_does_not_exist_is_an_error(ask, noted):
    run = noted(FIRST, OTHER, "Oren, supra note 14, at 7.")
    (finding,) = ask("missing-cross-reference", run).findings
    assert finding.severity is Severity.ERROR
    assert finding.message.startswith("There is no note 14; the last one is 3.")
    assert finding.thing == "14"
    assert ask("unresolved-short-form", run).findings == ()


def test_comment_may_name_a_note_too(ask, noted):
    run = noted(FIRST, "This, of course, is not always the case; see note 9 below.")
    (finding,) = ask("missing-cross-reference", run).findings
    assert finding.note_id == "n2"


def test_a_note_that_exists_passes(ask, noted):
    checked = ask("missing-cross-reference", noted(FIRST, OTHER, "Oren, supra note 1, at 7."))
    assert (checked.findings, len(checked.passed)) == ((), 1)


def test_where_no_note_is_named_nothing_is_asked(ask, noted):
    checked = ask("missing-cross-reference", noted(FIRST, "Oren, Locks (1971), p. 4, note 14."))
    assert (checked.findings, checked.passed) == ((), ())
