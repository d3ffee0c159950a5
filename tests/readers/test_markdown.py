"""Markdown: blocks by markdown-it, notes and markers by our own scanner, every place exact."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verifier.model import Source
from verifier.readers import markdown
from verifier.readers.markdown.body import blocks_of
from verifier.readers.markdown.definitions import definitions_of
from verifier.readers.markdown.front import front_matter
from verifier.readers.markdown.inline import shown
from verifier.readers.markdown.lines import SourceLines
from verifier.text.excerpt import Excerpt


def body(text):
    lines = SourceLines(text)
    return blocks_of(lines, front_matter(lines).lines, definitions_of(lines, 0))


def inline(text, **references):
    return shown(Excerpt.whole(text), references)


def read(text):
    return markdown.read(Source("a.md", text.encode("utf-8", "surrogatepass")))


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("A *plain* **word**", "A plain word"),
        ("snake_case_name and _em_", "snake_case_name and em"),
        ("2 * 3 * 4", "2 * 3 * 4"),
        ("a ***both*** b", "a both b"),
        ("~~gone~~ here", "gone here"),
        (r"\*not emphasis\*", "*not emphasis*"),
        ("`code *x*` y", "code *x* y"),
        ("``a ` b``", "a ` b"),
        ("an open ` tick", "an open ` tick"),
        ("AT&amp;T &copy; &#8220;x&#8221;", "AT&T © “x”"),
        ("<b>bold</b> a < b", "bold a < b"),
        ("![alt](x.png) after", " after"),
        ("[text](https://a.example/x_(y) 'title')", "text"),
        ("[not a link] here", "[not a link] here"),
        ("[1] is not a marker of Markdown", "[1] is not a marker of Markdown"),
        ("<!-- hidden --> shown", " shown"),
        ("an * alone", "an * alone"),
        ("footnote* and more", "footnote* and more"),
    ],
)
def test_words_are_what_a_reader_sees(source, words):
    assert inline(source).words.text == words


def test_links_keep_words_and_target():
    found = inline("See [the *report*](https://a.example/r?a=1&amp;b=2).").links[0]
    assert found.target == "https://a.example/r?a=1&b=2"
    assert "See the report."[found.start : found.end] == "the report"


def test_reference_links_are_resolved():
    source = "[one][a], [A], [b][]"
    result = inline(source, A="https://a.example", B="https://b.example")
    assert [link.target for link in result.links] == ["https://a.example"] * 2 + [
        "https://b.example"
    ]


def test_autolinks_are_links():
    assert inline("at <https://a.example/x>.").links[0].target == "https://a.example/x"


def test_a_link_inside_the_page_is_no_source():
    assert inline("[above](#top)").links == ()


def test_markers_know_where_they_stood():
    result = inline("One.[^1] Two,[^b] three.")
    assert result.words.text == "One. Two, three."
    assert [(m.label, m.offset) for m in result.markers] == [("1", 4), ("b", 9)]


def test_a_marker_between_two_spaces_takes_one_with_it():
    assert inline("so [^1] it is").words.text == "so it is"


def test_a_marker_in_code_is_code():
    result = inline("write `[^1]` there")
    assert result.markers == ()
    assert result.words.text == "write [^1] there"


def test_inline_notes_are_notes():
    result = inline("One.^[Rich, *Diary* [1931].] Two.")
    assert result.words.text == "One. Two."
    assert [note.text for note in result.inner] == ["Rich, *Diary* [1931]."]


def test_definitions_go_on_lazily_and_by_indentation():
    text = (
        "A.[^1] B.[^2]\n\n[^1]: First\nlazy\n\n    second paragraph\n\nBody again.\n\n[^2]: Other\n"
    )
    notes = body(text).notes
    assert [n.words.text for n in notes] == ["First lazy second paragraph", "Other"]
    assert [b.words.text for b in body(text).blocks] == ["A. B.", "Body again."]


def test_definitions_may_stand_line_on_line():
    text = "A.[^1] B.[^2]\n\n[^1]: First\n[^2]: Second\n"
    assert [n.words.text for n in body(text).notes] == ["First", "Second"]


def test_orphans_and_doubles_are_kept():
    text = "A.[^1]\n\n[^1]: First\n\n[^1]: Double\n\n[^9]: Orphan\n"
    assert [(n.label, n.words.text) for n in body(text).notes] == [
        ("1", "First"),
        ("1", "Double"),
        ("9", "Orphan"),
    ]


def test_a_definition_of_one_word_is_no_link_reference():
    assert [n.words.text for n in body("A.[^1]\n\n[^1]: short\n").notes] == ["short"]


def test_definitions_in_code_are_code():
    text = "A.\n\n```\n[^1]: not a note\n```\n"
    assert body(text).notes == []


def test_the_target_of_a_link_in_a_note_is_a_source():
    text = "A.[^1]\n\n[^1]: [Title](https://a.example/t), 2013.\n"
    note = body(text).notes[0]
    assert note.words.text == "Title, https://a.example/t, 2013."
    start = note.words.text.index("https")
    place = note.words.span(start, start + len("https://a.example/t"))
    assert place.of(text) in "[Title](https://a.example/t)"


def test_blocks_have_their_kinds():
    text = "# H\n\np\n\n> q\n\n- i\n\n| a |\n|---|\n| b[^1] |\n\nunder\n-----\n"
    found = [(b.kind, b.level, b.words.text) for b in body(text).blocks]
    assert found == [
        ("heading", 1, "H"),
        ("paragraph", 0, "p"),
        ("quotation", 0, "q"),
        ("item", 0, "i"),
        ("cell", 0, "a"),
        ("cell", 0, "b"),
        ("heading", 2, "under"),
    ]


def test_lines_of_a_block_join_and_keep_their_places():
    text = "> first line\r\n> second “line”\r\n"
    words = body(text).blocks[0].words
    assert words.text == "first line second “line”"
    assert words.span(11, 17).of(text) == "second"


def test_comments_silence_the_block_that_holds_them_or_the_next():
    text = (
        "<!-- verifier: allow quotation-altered (translated) -->\n\nOne.\n\n"
        "Two. <!-- verifier: allow Q601 -->\n"
    )
    one, two = body(text).allowances
    assert (one.name, one.reason, one.span.of(text)) == ("quotation-altered", "translated", "One.")
    assert (two.name, two.reason) == ("Q601", "")
    assert two.span.of(text).startswith("Two.")


def test_front_matter_gives_title_date_language_and_bibliography():
    text = (
        "---\ntitle: 'A profile'\nlang: de-AT\ndate: 2013-11-28\n"
        "bibliography:\n  - refs.bib\n  - more.bib\n---\n\nText.\n"
    )
    front = front_matter(SourceLines(text))
    assert (front.title, front.language, front.lines) == ("A profile", "de", 8)
    assert front.bibliographies == ("refs.bib", "more.bib")
    assert front.dated is not None
    assert text[front.dated.start : front.dated.end] == "2013-11-28"
    assert front.dated.date.edtf == "2013-11-28"


@pytest.mark.parametrize("text", ["", "---\n", "---\nno end\n", "text\n---\n", "--- \n---\n"])
def test_what_is_no_front_matter_is_text(text):
    assert front_matter(SourceLines(text)).title == ""


def test_a_document_is_read_whole():
    document = read(
        "---\ntitle: Profile\ndate: 28 November 2013\n---\n\n# Use\n\n"
        "He said “these are the words of it”.[^1] It rained.\n\n[^1]: Rich, *Diary*, 1931.\n"
    )
    assert (document.title, document.format, document.kind) == ("Profile", "markdown", "prose")
    assert document.date is not None
    assert document.date.edtf == "2013-11-28"
    assert [s.notes for s in document.statements] == [("1",), ()]
    assert document.statements[0].section == "Use"
    assert document.statements[0].quotations[0].text == "these are the words of it"
    assert document.notes[0].text == "Rich, Diary, 1931."


def test_links_in_a_sentence_are_notes_without_a_number():
    document = read("The survey found [41 areas](https://s.example/r) in all.\n")
    note = document.notes[0]
    assert (note.kind, note.label, note.target) == ("link", "", "https://s.example/r")
    assert document.statements[0].note_ids == (note.id,)
    assert document.statements[0].notes == ()


markdownish = st.text(
    alphabet=st.sampled_from("ab “”’.*_`[]()^!<>&;:|#-\n\r\t\\1~ \u00a0"), max_size=120
)


@settings(max_examples=200, deadline=None)
@given(markdownish)
def test_whatever_stands_there_every_place_is_the_authors(text):
    document = read(text)
    pieces = [s.words for s in document.statements] + [n.words for n in document.notes]
    for words in pieces:
        for start, origin, length in words.runs:
            assert 0 <= origin <= origin + length <= len(document.text)
            copied = words.text[start : start + length]
            original = document.text[origin : origin + length]
            # An entity is replaced by what it shows; all else is copied letter by letter.
            assert copied == original or "&" in document.text or "http" in copied


@pytest.mark.parametrize(
    "text",
    ["[" * 4000, "*a" * 4000, "`" * 4001, "[^" * 3000, "^[" * 3000, "![" * 3000, "<!--" * 2000,
     "> " * 500 + "x", "- " * 500 + "x", "_a_" * 3000, "[a](" * 2000, "&" * 5000, "|" * 3000],
)  # fmt: skip
def test_hostile_markdown_takes_no_time(text):
    began = time.process_time()
    read(text)
    assert time.process_time() - began < 5
