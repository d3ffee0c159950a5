"""From notes to citations: ids, places in the author's text, links, keys, merging."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verifier.references.catalogue import Catalogue
from verifier.references.cite import cite
from verifier.references.model import NoteWords, Reference
from verifier.references.parse import finish
from verifier.references.reading import Read
from verifier.references.split import Part
from verifier.text.excerpt import Excerpt, glue

NOTE = (
    "See Anna Oren, “Salt Roads,” Daily Beacon (Tivat), 4 May 1999, beaconpress.com/112/salt/; "
    "and interview with Bela Kos, Tivat, 9 June 2008."
)


def one(text, catalogue=None, **rest):
    note = NoteWords("n7", rest.pop("label", "7"), Excerpt.whole(text), **rest)
    return cite([note], catalogue if catalogue is not None else Catalogue())["n7"]


def test_a_note_becomes_citations_with_ids_and_places():
    before = "The road was closed.[7]\n\n[7] "
    text = before + NOTE
    catalogue = Catalogue()
    found = cite([NoteWords("n7", "7", Excerpt.whole(text, len(before)))], catalogue)["n7"]
    assert [c.id for c in found] == ["n7c1", "n7c2"]
    assert [c.span.of(text) for c in found] == [c.text for c in found]
    assert found[0].signal == "See"
    assert found[0].fields["title"].span.of(text) == "Salt Roads"
    assert found[0].fields["URL"].span.of(text) == "beaconpress.com/112/salt/"
    assert found[0].worded.URL == "http://beaconpress.com/112/salt/"
    assert [r.kind for r in found[0].repairs] == ["scheme-added"]
    assert found[0].dates[0].text == "4 May 1999"
    assert [c.type for c in found] == ["article-newspaper", "interview"]
    assert len(catalogue.references) == 2


def test_a_line_break_that_a_reader_took_out_is_told_as_one():
    text = "[1] Oren, http://reed.example/dry-based-\n    locks."
    first = Excerpt.whole(text, 4, text.index("\n"))
    second = Excerpt.whole(text, text.index("locks"))
    (citation,) = cite([NoteWords("n1", "1", glue([first, second]))], Catalogue())["n1"]
    assert citation.worded.URL == "http://reed.example/dry-based-locks"
    assert [r.kind for r in citation.repairs] == ["line-break"]
    assert citation.fields["URL"].span.of(text) == "http://reed.example/dry-based-\n    locks"


def test_a_source_cited_in_two_notes_is_one_reference():
    catalogue = Catalogue()
    text = "Anna Oren, “Salt Roads,” Daily Beacon, 4 May 1999."
    notes = [NoteWords(f"n{i}", str(i), Excerpt.whole(text)) for i in (1, 2)]
    found = cite(notes, catalogue)
    assert found["n1"][0].reference == found["n2"][0].reference
    assert len(catalogue.references) == 1


def test_comment_is_a_citation_of_nothing():
    (comment,) = one("This, of course, is not always the case; see note 14 below.")
    assert (comment.type, comment.reference, comment.worded) == ("commentary", None, None)
    assert comment.cross_reference == "14"


def test_a_link_cites_the_page_it_points_to():
    catalogue = Catalogue()
    (page,) = one("https://reed.example/locks", catalogue, kind="link", label="")
    assert (page.type, page.worded.title) == ("webpage", "")
    assert page.worded.URL == "https://reed.example/locks"
    assert catalogue.get(page.reference).URL == page.worded.URL


def test_punctuation_at_the_end_of_a_link_is_taken_off_and_told():
    (page,) = one("https://reed.example/locks.", kind="link", label="")
    assert page.worded.URL == "https://reed.example/locks"
    assert [r.kind for r in page.repairs] == ["trailing-punctuation"]


@pytest.mark.parametrize("target", ["#part-2", "chapter.html", "mailto:a@reed.example", "/a/b", ""])
def test_a_link_inside_the_document_cites_nothing(target):
    assert one(target, kind="link", label="") == ()


def test_a_citation_key_cites_the_entry():
    catalogue = Catalogue()
    catalogue.add(Reference("oren1999", "book", title="Salt Roads"))
    (known,) = one("@oren1999", catalogue, kind="citekey", label="")
    (unknown,) = one("@kos", catalogue, kind="citekey", label="")
    assert (known.type, known.reference) == ("book", "oren1999")
    assert unknown.reference is None


def test_links_between_notes_do_not_confuse_ibid():
    notes = [
        NoteWords("n1", "1", Excerpt.whole("Anna Oren, “Salt Roads,” Daily Beacon, 4 May 1999.")),
        NoteWords("n2", "", Excerpt.whole("https://reed.example/locks"), "link"),
        NoteWords("n3", "2", Excerpt.whole("Ibid.")),
    ]
    found = cite(notes, Catalogue())
    assert found["n3"][0].refers_to_id == "n1"


BOOK = "Salt Roads of the North and their Keepers, Bristol, 1711, p. 8."


def test_an_author_who_stands_only_in_the_body_is_taken_from_there():
    (citation,) = one(BOOK, body="In his late work Oren")
    assert [n.family for n in citation.worded.author] == ["Oren"]
    (other,) = one(BOOK, body="The roads were closed in winter.")
    assert other.worded.author == ()


def test_an_archived_copy_is_told_from_the_page():
    (citation,) = one(
        "“Salt Roads,” Daily Beacon, 4 May 2011, "
        "https://web.archive.org/web/20110504101500/http://beacon.example/a."
    )
    assert citation.worded.archive_url.startswith("https://web.archive.org/")


def test_another_tagger_may_tell_the_sources_apart():
    class Whole:
        def read(self, text, setting):
            return [Read(Part("citation", 0, len(text)), finish(setting.understand(text)))]

    note = NoteWords("n1", "1", Excerpt.whole(NOTE))
    assert len(cite([note], Catalogue(), tagger=Whole())["n1"]) == 1


def test_a_note_without_words_has_no_citations():
    assert one("") == ()
    assert one("  ") == ()


@given(st.text(alphabet="AOren Kos,.;:()“”‘’—0179\n§ibid hp/wse_*", max_size=100))
@settings(max_examples=80, deadline=None)
def test_any_note_is_read_and_every_place_lies_inside_it(text):
    for citation in one(text):
        assert citation.text == citation.span.of(text)
        for field in citation.fields.values():
            assert 0 <= field.span.start <= field.span.end <= len(text)
        for repair in citation.repairs:
            assert repair.before == repair.span.of(text)


def test_a_thousand_notes_are_cited_quickly():
    texts = [NOTE, "Ibid., p. 4.", "B. Kos, Ferries of the North (Tivat: Reed Press, 1975), p. 9."]
    notes = [
        NoteWords(f"n{i}", str(i), Excerpt.whole(texts[i % 3].replace("1999", str(1800 + i % 200))))
        for i in range(1, 1001)
    ]
    begin = time.process_time()
    cite(notes, Catalogue())
    assert time.process_time() - begin < 5


def test_the_page_that_is_meant_is_kept_beside_the_pages_of_the_whole():
    text = "Jan Oren, ‘Salt Roads’ (1976) 89 Harvard Law Rev. 246 at 248"
    note = NoteWords("n1", "1", Excerpt.whole(text))
    (citation,) = cite([note], Catalogue())["n1"]
    assert (citation.worded.page, citation.pinpoint) == ("246", "248")
