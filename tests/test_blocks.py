"""From blocks, markers and notes to a document."""

import re
import time

import pytest

from verifier.blocks import Block, FoundLink, FoundMarker, FoundNote, assemble
from verifier.blocks.drafts import mask
from verifier.blocks.found import BlockKind
from verifier.model import Document
from verifier.references.model import DateMention, PartialDate
from verifier.text.excerpt import Excerpt
from verifier.text.fold import statement_id
from verifier.text.span import Span

SIGN = re.compile(r"\[(\d+|\*)\]|<(https?://[^|>]*|#\w*)\|([^>]*)>|`([^`]*)`")


class Paper:
    """A text that is written block by block: ``[1]`` is a marker, ``<url|words>`` a link."""

    def __init__(self) -> None:
        self.text = ""
        self.blocks: list[Block] = []
        self.notes: list[FoundNote] = []

    def add(self, kind: BlockKind, source: str, level: int = 0) -> "Paper":
        base = len(self.text)
        self.text += source + "\n\n"
        parts: list[Excerpt] = []
        markers: list[FoundMarker] = []
        links: list[FoundLink] = []
        codes: list[tuple[int, int]] = []
        at = length = 0
        for sign in SIGN.finditer(source):
            parts.append(Excerpt.whole(self.text, base + at, base + sign.start()))
            length += sign.start() - at
            place = Span(base + sign.start(), base + sign.end())
            at = sign.end()
            if sign[1]:
                markers.append(FoundMarker(sign[1], length, place))
                continue
            group = 3 if sign[2] else 4
            parts.append(Excerpt.whole(self.text, base + sign.start(group), base + sign.end(group)))
            after = length + len(sign[group])
            if sign[2]:
                links.append(FoundLink(length, after, sign[2], place))
            else:
                codes.append((length, after))
            length = after
        parts.append(Excerpt.whole(self.text, base + at, base + len(source)))
        words = Excerpt.join(parts)
        block = Block(kind, words, tuple(markers), tuple(links), level, tuple(codes))
        self.blocks.append(block)
        return self

    def p(self, source: str) -> "Paper":
        return self.add("paragraph", source)

    def q(self, source: str) -> "Paper":
        return self.add("quotation", source)

    def h(self, source: str) -> "Paper":
        return self.add("heading", source, 1)

    def note(self, label: str, words: str, kind: str = "footnote") -> "Paper":
        start = len(self.text)
        self.text += f"[{label}] {words}\n"
        excerpt = Excerpt.whole(self.text, start + len(label) + 3, len(self.text) - 1)
        span = Span(start, len(self.text) - 1)
        self.notes.append(FoundNote(label, kind, excerpt, span))  # type: ignore[arg-type]
        return self

    def read(self, **more: object) -> Document:
        return assemble(
            path="a.txt",
            format="plain",
            text=self.text,
            blocks=self.blocks,
            notes=self.notes,
            **more,  # type: ignore[arg-type]
        )


def rows(document: Document) -> list[tuple[str, tuple[str, ...]]]:
    return [(s.text, s.notes) for s in document.statements]


def test_statements_hang_on_notes_and_know_their_place() -> None:
    paper = Paper().h("Salt").p("The ferry ran. It stopped in May.[1] Nobody came.")
    document = paper.note("1", "Oren, Salt Roads.").read()
    assert rows(document) == [
        ("The ferry ran.", ()),
        ("It stopped in May.", ("1",)),
        ("Nobody came.", ()),
    ]
    middle = document.statements[1]
    assert middle.note_ids == ("n1",)
    assert middle.span.of(document.text) == "It stopped in May."
    assert middle.id == statement_id("It stopped in May.")
    assert [(m.label, m.note_id, m.offset) for m in middle.markers] == [("1", "n1", 18)]
    assert middle.markers[0].span.of(document.text) == "[1]"
    note = document.by_note_id["n1"]
    assert (note.text, note.label, note.kind) == ("Oren, Salt Roads.", "1", "footnote")
    assert {s.paragraph for s in document.statements} == {1}


def test_a_note_may_serve_many_statements_and_a_statement_many_notes() -> None:
    paper = Paper().p("It ran in May.[2][1] It stopped in June.[1]").note("1", "A.").note("2", "B.")
    document = paper.read()
    assert [s.note_ids for s in document.statements] == [("n2", "n1"), ("n1",)]
    assert document.statements[0].notes == ("2", "1")


def test_a_marker_without_a_note_is_kept() -> None:
    document = Paper().p("It ran in May.[7]").read()
    statement = document.statements[0]
    assert statement.markers[0].note_id is None
    assert statement.note_ids == ()
    assert statement.notes == ("7",)


def test_an_inline_note_is_found_by_its_index_and_numbered_by_its_place() -> None:
    paper = Paper().p("It ran.[1] It stopped.[1]").note("1", "A.").note("1", "B.", "inline")
    block = paper.blocks[0]
    inline = FoundMarker("1", block.markers[1].offset, block.markers[1].span, note=1)
    paper.blocks[0] = Block("paragraph", block.words, (block.markers[0], inline))
    paper.notes[1] = FoundNote("", "inline", paper.notes[1].words, inline.span)
    document = paper.read()
    assert [(n.id, n.text) for n in document.notes] == [("n1", "B."), ("n2", "A.")]
    assert [s.note_ids for s in document.statements] == [("n2",), ("n1",)]


def test_markers_alone_in_a_block_support_what_is_before_them() -> None:
    paper = Paper().p("[2]").p("It ran.").p("[1]").note("1", "A.").note("2", "B.")
    assert rows(paper.read()) == [("It ran.", ("2", "1"))]
    assert rows(Paper().p("[1]").note("1", "A.").read()) == []


def test_repeated_sentences_have_ids_of_their_own() -> None:
    document = Paper().p("It ran. It ran.").p("“It” stopped. It  ran.").read()
    plain = statement_id("It ran.")
    assert [s.id for s in document.statements if "ran" in s.text] == [
        plain,
        f"{plain}-2",
        f"{plain}-3",
    ]
    assert len(document.by_statement_id) == 4


# --- notes that restart


def test_notes_after_each_chapter_are_those_of_their_chapter() -> None:
    paper = Paper()
    for chapter in "AB":
        paper.h(f"Chapter {chapter}").p("It ran in May.[1] It stopped in June.[2]")
        paper.note("1", f"First of {chapter}.").note("2", f"Second of {chapter}.")
    document = paper.read()
    assert [s.note_ids for s in document.statements] == [("n1",), ("n2",), ("n3",), ("n4",)]


def test_notes_of_all_chapters_at_the_end_are_matched_series_by_series() -> None:
    paper = Paper().p("It ran in May.[1] It stopped.[2]").p("It came in June.[1]")
    paper.note("1", "A.").note("2", "B.").note("1", "C.")
    assert [s.note_ids for s in paper.read().statements] == [("n1",), ("n2",), ("n3",)]


def test_where_the_series_do_not_match_the_next_notes_count() -> None:
    paper = Paper().p("It ran in May.[1]").note("1", "A.")
    paper.p("It came in June.[1] Again it came.[1]").note("1", "B.").p("It left in July.[3] So.[1]")
    paper.note("3", "C.")
    document = paper.read()
    assert [s.note_ids for s in document.statements] == [
        ("n1",),
        ("n2",),
        ("n2",),
        ("n3",),
        ("n2",),
    ]


def test_a_label_given_twice_means_the_first_note() -> None:
    paper = Paper().p("It ran in May.[2]").note("1", "A.").note("2", "B.").note("2", "C.")
    document = paper.note("3", "D.").read()
    assert document.statements[0].note_ids == ("n2",)
    assert [n.id for n in document.notes] == ["n1", "n2", "n3", "n4"]


def test_signs_restart_on_every_page() -> None:
    paper = Paper().p("It ran.[*]").note("*", "A.").p("It stopped.[*]").note("*", "B.")
    assert [s.note_ids for s in paper.read().statements] == [("n1",), ("n2",)]


# --- quotations


def test_quotations_have_places_and_somebody_who_said_them() -> None:
    document = Paper().p("Oren said “it ‘ran’ well.”[1] The “salt road” is long.").read()
    first, second = document.statements
    quotation = first.quotations[0]
    assert quotation.text == "it ‘ran’ well."
    assert quotation.span.of(document.text) == "it ‘ran’ well."
    assert first.text[quotation.start : quotation.end] == quotation.text
    assert (quotation.depth, quotation.attributed, quotation.block) == (1, True, False)
    assert len(first.quotations) == 1
    assert [(q.text, q.attributed) for q in second.quotations] == [("salt road", False)]


def test_a_block_quotation_joins_the_line_that_introduces_it() -> None:
    paper = (
        Paper().p("It was late. The mayor wrote:").q("The ferry ran. It stopped.[1]").p("So be it.")
    )
    document = paper.note("1", "Oren.").read()
    assert rows(document) == [
        ("It was late.", ()),
        ("The mayor wrote: The ferry ran. It stopped.", ("1",)),
        ("So be it.", ()),
    ]
    quotation = document.statements[1].quotations[0]
    assert quotation.text == "The ferry ran. It stopped."
    assert quotation.block
    assert quotation.attributed
    assert quotation.span.of(document.text) == quotation.text


def test_the_marker_of_the_line_serves_the_block_quotation() -> None:
    paper = Paper().p("As the mayor wrote:[1]").q("“The ferry ran.”").note("1", "Oren.")
    statement = paper.read().statements[0]
    assert statement.notes == ("1",)
    assert [q.text for q in statement.quotations] == ["The ferry ran."]


def test_a_block_quotation_of_two_paragraphs_is_one_statement() -> None:
    paper = Paper().p("He wrote:").q("The ferry ran.").q("It stopped.[1]").q("Another.[2]")
    document = paper.note("1", "Oren.").note("2", "Kos.").read()
    assert rows(document) == [
        ("He wrote: The ferry ran. It stopped.", ("1",)),
        ("Another.", ("2",)),
    ]
    assert [q.text for q in document.statements[0].quotations] == ["The ferry ran.", "It stopped."]


def test_a_block_quotation_with_markers_inside_is_cut_at_them() -> None:
    paper = Paper().q("The ferry ran in May.[1] It stopped in June.[2]").note("1", "A.")
    document = paper.note("2", "B.").read()
    assert [(s.text, s.notes, s.quotations[0].block) for s in document.statements] == [
        ("The ferry ran in May.", ("1",), True),
        ("It stopped in June.", ("2",), True),
    ]


def test_the_name_under_a_block_quotation_is_not_quoted() -> None:
    document = Paper().q("The ferry ran. — Anna Oren").read()
    assert document.statements[0].quotations[0].text == "The ferry ran."
    assert document.statements[0].quotations[0].attributed


def test_a_block_quotation_that_nothing_introduces_stands_alone() -> None:
    document = Paper().p("It was late.").q("The ferry ran.").h("End").q("It stopped.").read()
    assert [s.text for s in document.statements] == [
        "It was late.",
        "The ferry ran.",
        "It stopped.",
    ]


def test_a_long_row_of_quotations_is_not_joined_without_end() -> None:
    paper = Paper()
    for number in range(100):
        paper.q(f"Verse {number} is here " + "and there " * 10)
    assert max(len(s.text) for s in paper.read().statements) <= 4000


def test_a_quotation_that_goes_on_in_the_next_paragraph_is_balanced() -> None:
    paper = Paper().p("He wrote: “The ferry ‘ran’. It stopped.").p("“It never came again.” So.")
    document = paper.read()
    assert document.marks == ()
    assert [q.text for s in document.statements for q in s.quotations] == [
        "The ferry ‘ran’. It stopped.",
        "It never came again.",
    ]


def test_marks_without_a_partner_are_found_in_text_and_notes() -> None:
    paper = (
        Paper().p("He said “the ferry ran. So.").p("Then “it” stopped.").note("1", "Oren, Salt”")
    )
    document = paper.read()
    assert [span.of(document.text) for span in document.marks] == ["“", "”"]
    far = Paper().p("He said “the ferry ran.").p("It stopped.").p("It never came.” So.")
    assert far.read().marks == ()
    two = Paper().p("He said “the ferry ran.").p("She said “it stopped.")
    assert len(two.read().marks) == 2


def test_code_is_not_read() -> None:
    document = Paper().p('Call `print("a. B 1999` to see www.a.example. Then `“`.').read()
    assert len(document.statements) == 2
    assert document.marks == ()
    assert document.statements[0].quotations == ()
    assert document.statements[0].dates == ()
    assert mask("abcdef", [(1, 3), (2, 4), (2, 3)]) == "axxxef"


# --- links


def test_a_hyperlink_is_a_note_without_a_number() -> None:
    paper = Paper().p("See <https://a.example/r|the report> of May.[1] Nothing here.")
    document = paper.note("1", "Oren.").read()
    first, second = document.statements
    assert first.notes == ("1",)
    assert first.note_ids == ("n1", "n2")
    link = document.by_note_id["n1"]
    assert (link.kind, link.label, link.text) == ("link", "", "the report")
    assert link.target == "https://a.example/r"
    assert link.span.of(document.text) == "<https://a.example/r|the report>"
    assert second.note_ids == ()


def test_a_bare_address_is_a_link_and_an_anchor_is_none() -> None:
    paper = Paper().p("See https://a.example/x. And <#top|above> or <https://b.example/|>.")
    document = paper.p("Also www.c.example/y.").read()
    assert [n.target for n in document.notes] == [
        "https://a.example/x",
        "https://b.example/",
        "www.c.example/y",
    ]
    assert document.notes[0].span.of(document.text) == "https://a.example/x"
    assert document.notes[1].text == "https://b.example/"
    assert [s.note_ids for s in document.statements] == [("n1",), ("n2",), ("n3",)]


def test_a_linked_address_is_one_note() -> None:
    document = Paper().p("See <https://a.example/x|https://a.example/x> now.").read()
    assert len(document.notes) == 1


# --- headings, cells, items


def test_headings_are_sections_and_the_first_is_the_title() -> None:
    paper = Paper().h("Salt Roads").p("One thing.").h("The  Ferry").p("Another thing.")
    document = paper.read()
    assert document.title == "Salt Roads"
    assert [s.section for s in document.statements] == ["", "The Ferry"]
    assert paper.read(title="Given").title == "Given"
    assert Paper().p("One thing.").read().title == ""


def test_a_heading_or_a_cell_is_a_statement_where_it_has_a_note() -> None:
    paper = Paper().h("Salt Roads[1]").add("cell", "12.5[1]").add("cell", "13").add("item", "One.")
    paper.add("cell", "The ferry ran in May").add("cell", "1 2 3 4").note("1", "Oren.")
    assert rows(paper.read()) == [
        ("Salt Roads", ("1",)),
        ("12.5", ("1",)),
        ("One.", ()),
        ("The ferry ran in May", ()),
    ]


def test_marks_at_the_end_of_a_paragraph_do_not_become_statements() -> None:
    paper = Paper().p("It ran in May. * * *[1]").p("* * *").note("1", "Oren.")
    assert rows(paper.read()) == [("It ran in May.", ("1",))]


# --- dates


@pytest.mark.parametrize(
    ("line", "edtf"),
    [
        ("Last Updated: 28 November 2013", "2013-11-28"),
        ("Stand: Mai 2013", "2013-05"),
        ("Published on 4 May 2013 by Reed Press", "2013-05-04"),
    ],
)
def test_the_document_says_when_it_was_written(line: str, edtf: str) -> None:
    document = Paper().h("Salt").p(line).p("It ran.").read()
    assert document.date is not None
    assert document.date.edtf == edtf
    assert document.dated is not None
    assert document.text[document.dated.start : document.dated.end] in line
    assert rows(document) == [("It ran.", ())]


def test_the_latest_claim_counts_and_a_sentence_claims_nothing() -> None:
    paper = Paper().p("Published: 4 May 2013").p("Updated: 6 June 2014").p("It ran.")
    document = paper.read()
    assert document.date is not None
    assert document.date.edtf == "2014-06-06"
    assert len(document.statements) == 1
    prose = Paper().p("As of May 2013, the ferry never ran again in all the years that followed.")
    assert prose.read().dated is None
    assert len(prose.read().statements) == 1


@pytest.mark.parametrize(
    "line", ["4 May 2013", "Tivat, 4 May 2013", "By Anna Oren, 4 May 2013", "By Oren | May 4, 2013"]
)
def test_a_date_alone_near_the_title_is_the_documents(line: str) -> None:
    paper = Paper().h("Salt").p(line).p("It ran in 1999.")
    document = paper.read()
    assert document.dated is not None
    assert document.dated.date.edtf == "2013-05-04"
    assert document.text[document.dated.start : document.dated.end] in line
    assert len(document.statements) == 1
    assert paper.p("5 May 2013").p("It stopped.").read().dated is None  # a diary


@pytest.mark.parametrize("line", ["May 2013", "1999", "It ran on 4 May 2013", "Room 2013, 4 men"])
def test_other_short_lines_are_no_dates_of_a_document(line: str) -> None:
    assert Paper().h("Salt").p(line).p("It ran.").read().dated is None


def test_a_date_alone_far_from_the_title_is_not_the_documents() -> None:
    paper = Paper()
    for _ in range(9):
        paper.p("It ran.")
    assert paper.p("4 May 2013").read().dated is None


def test_a_date_that_the_reader_gives_stays() -> None:
    given = DateMention(0, 1, "x", PartialDate("1999", (1999, 1, 1), (1999, 12, 31)))
    assert Paper().p("Updated: 6 June 2014").read(dated=given).dated == given


def test_dates_of_statements_have_places() -> None:
    document = Paper().p("It ran on 4 May 2013. In 1999 it did not.").read()
    first, second = document.statements
    assert [(d.text, d.date.edtf) for d in first.dates] == [("4 May 2013", "2013-05-04")]
    assert first.text[first.dates[0].start : first.dates[0].end] == "4 May 2013"
    assert [d.date.edtf for d in second.dates] == ["1999"]


def test_the_order_of_day_and_month_is_the_documents() -> None:
    american = Paper().p("It ran on 5/4/1999.").p("It stopped on 5/24/1999.").read()
    british = Paper().p("It ran on 5/4/1999.").note("1", "Oren, 24/5/1999, p. 4.").read()
    assert american.statements[0].dates[0].date.edtf == "1999-05-04"
    assert british.statements[0].dates[0].date.edtf == "1999-04-05"


# --- the rest


def test_the_language_is_guessed_or_given() -> None:
    german = "Die Fähre war nicht im Hafen und das ist das Ende der Straße nach Tivat für uns."
    assert Paper().p(german).read().language == "de"
    assert Paper().p(german).read(language="nl").language == "nl"


def test_what_the_reader_knows_is_passed_on() -> None:
    document = (
        Paper().p("It ran.").read(digest="sha256:0", unit="paragraph", bibliographies=["a.bib"])
    )
    assert (document.path, document.format, document.kind) == ("a.txt", "plain", "prose")
    assert (document.digest, document.unit) == ("sha256:0", "paragraph")
    assert document.bibliographies == ("a.bib",)
    assert document.where(document.statements[0].span).line == 1


def test_an_empty_document_is_a_document() -> None:
    document = Paper().read()
    assert document.statements == ()
    assert document.notes == ()
    assert document.language == "en"


def test_twice_as_many_blocks_take_twice_as_long() -> None:
    def seconds(count: int) -> float:
        paper = Paper()
        for number in range(count):
            paper.blocks.append(
                Block("paragraph", Excerpt.whole(f"It “ran” again on day {number}. So it was."))
            )
        best = float("inf")
        for _ in range(3):
            before = time.process_time()
            paper.read()
            best = min(best, time.process_time() - before)
        return best

    assert seconds(1200) < 3 * seconds(600) + 0.05
