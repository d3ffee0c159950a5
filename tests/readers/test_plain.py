"""Plain text: what is a note, what is a marker, what is a paragraph."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verifier.model import Document, Source
from verifier.readers import plain


def read(text: str | bytes) -> Document:
    data = text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass")
    return plain.read(Source("a.txt", data))


def rows(document: Document) -> list[tuple[str, tuple[str, ...]]]:
    return [(s.text, s.notes) for s in document.statements]


def noted(document: Document) -> list[tuple[str, str]]:
    return [(n.label, n.text) for n in document.notes]


ESSAY = """\
The Salt Roads

Last Updated: 28 November 2013

Of the ferry

The ferry ran in May.{a} It never came again after the storm.{b}

{one}A. Oren, “Salt Roads,” Daily Beacon (Tivat), 4 May 2013.

{two}Ibid., p. 9.
"""


@pytest.mark.parametrize(
    ("a", "b", "one", "two"),
    [
        ("[1]", "[2]", "[1] ", "[2] "),
        ("[1]", "[2]", "1. ", "2. "),
        ("[1]", "[2]", "Note 1: ", "Note 2: "),
        ("[1]", "[2]", "[Footnote 1: ", "[Footnote 2: "),
        ("[Footnote 1]", "[Footnote 2]", "[Footnote 1: ", "[Footnote 2: "),
        ("¹", "²", "¹ ", "² "),
        ("¹", "²", "1 ", "2 "),
        ("¹", "²", "(1) ", "(2) "),
        (" (1)", " (2)", "(1) ", "(2) "),
        ("{1}", "{2}", "{1} ", "{2} "),
        ("1", "2", "1. ", "2. "),
        ("1", "2", "1 ", "2 "),
        ("1", "2", "[1] ", "[2] "),
        (" [1]", " [2]", "[1]", "[2]"),
        ("[11]", "[12]", "[11] ", "[12] "),
        ("*", "†", "* ", "† "),
    ],
)
def test_notes_of_many_styles_are_read(a: str, b: str, one: str, two: str) -> None:
    text = ESSAY.format(a=a, b=b, one=one, two=two)
    if "Footnote" in one:
        text = text.replace("2013.\n\n[Foot", "2013.]\n\n[Foot").replace("p. 9.", "p. 9.]")
    document = read(text)
    labels = [
        a.strip(" [](){}").replace("Footnote ", ""),
        b.strip(" [](){}").replace("Footnote ", ""),
    ]
    labels = [label.translate(str.maketrans("¹²", "12")) for label in labels]
    assert rows(document) == [
        ("The ferry ran in May.", (labels[0],)),
        ("It never came again after the storm.", (labels[1],)),
    ]
    assert noted(document) == [
        (labels[0], "A. Oren, “Salt Roads,” Daily Beacon (Tivat), 4 May 2013."),
        (labels[1], "Ibid., p. 9."),
    ]
    assert [s.note_ids for s in document.statements] == [("n1",), ("n2",)]
    assert document.title == "The Salt Roads"
    assert document.statements[0].section == "Of the ferry"
    assert document.date is not None
    assert document.date.edtf == "2013-11-28"


BASE = ESSAY.format(a="[1]", b="[2]", one="[1] ", two="[2] ")


@pytest.mark.parametrize(
    "data",
    [
        BASE.replace("\n", "\r\n").encode(),
        BASE.replace("\n", "\r").encode(),
        b"\xef\xbb\xbf" + BASE.encode(),
        BASE.encode("utf-16"),
        BASE.encode("utf-16-le"),
        BASE.encode("cp1252"),
        BASE.replace(" ", "\u00a0").encode(),
        BASE.replace(" ran", "  ran").encode(),
        ("\n\n  \n" + BASE + "\n \n").encode(),
        BASE.replace("\n", "  \n").encode(),
    ],
)
def test_line_ends_encodings_and_spaces_change_nothing(data: bytes) -> None:
    plainly, document = read(BASE), read(data)
    assert rows(document) == rows(plainly)
    assert noted(document) == noted(plainly)
    assert [s.id for s in document.statements] == [s.id for s in plainly.statements]
    assert document.date == plainly.date
    assert document.statements[0].section == "Of the ferry"


def test_notes_stand_at_the_end_or_after_their_paragraph() -> None:
    text = "It ran in May.[1]\n\n[1] Oren.\n\nIt stopped in June.[2]\n\n[2] Kos.\n\nSo it was.\n"
    document = read(text)
    assert rows(document) == [
        ("It ran in May.", ("1",)),
        ("It stopped in June.", ("2",)),
        ("So it was.", ()),
    ]
    assert noted(document) == [("1", "Oren."), ("2", "Kos.")]


def test_a_note_goes_on_over_lines_and_indented_paragraphs() -> None:
    text = (
        "It ran in May.[1] It stopped.[2]\n\n[1] Oren, A. This is a long\nnote in all.\n\n"
        "    A second paragraph.\n\n[2] Kos,\n    Salt.\n"
    )
    assert noted(read(text)) == [
        ("1", "Oren, A. This is a long note in all. A second paragraph."),
        ("2", "Kos, Salt."),
    ]


def test_between_notes_at_the_end_nothing_but_headings_is_text() -> None:
    text = (
        "It ran in May.[1] It stopped.[2]\n\nNotes\n\n[1] Oren, A. A long note.\n\n"
        "It has a second paragraph.\n\nOf Chapter Two\n\n[2] Kos.\n\nA last word.\n"
    )
    document = read(text)
    assert noted(document) == [
        ("1", "Oren, A. A long note. It has a second paragraph."),
        ("2", "Kos."),
    ]
    assert rows(document)[-1] == ("A last word.", ())


def test_a_bracketed_footnote_runs_to_its_bracket() -> None:
    text = (
        "It ran[1] in May. It stopped.[2]\n\n[Footnote 1: Oren [new edition],\np. 4.\n\n"
        "More of it.]\n\n[Footnote 2: Kos.]\n\nThe end came.\n"
    )
    document = read(text)
    assert noted(document) == [("1", "Oren [new edition], p. 4. More of it."), ("2", "Kos.")]
    assert rows(document)[-1] == ("The end came.", ())


@pytest.mark.parametrize(
    "text",
    [
        "1994. The war ended. It was cold.\n",
        "We need:\n\n1. Salt from the roads.\n2. Ferries to the town.\n",
        "1. Salt from the roads.\n\n2. Ferries to the town.\n\nAll was well in 1999.\n",
        "[1] The court met.\n\n[2] It held that the ferry must run.\n\n[3] See above at [2].\n",
        "The area is 5 m² and 3 km² wide.\n\n2 It is not a note.\n",
        "He paid (in 1999) a sum (2) of money.\n\nSo it was.\n",
        "12. Mai 2004 war ein schöner Tag. Es regnete nicht.\n",
        "The list [of ships] is long [sic].\n",
        "* one thing\n* another thing\n",
        "4 men came to the harbour in May 1999. It was late.\n",
    ],
)
def test_numbers_that_nothing_proves_are_no_notes(text: str) -> None:
    document = read(text)
    assert document.notes == ()
    assert all(s.markers == () for s in document.statements)


def test_a_list_and_notes_of_one_style_are_told_apart() -> None:
    text = (
        "We need:\n\n1. Salt from the roads.\n2. Ferries to the town.\n\n"
        "It ran in May.1 It never came again.2\n\n1. Oren.\n2. Kos.\n"
    )
    document = read(text)
    assert noted(document) == [("1", "Oren."), ("2", "Kos.")]
    assert rows(document)[1:3] == [("Salt from the roads.", ()), ("Ferries to the town.", ())]


def test_a_year_in_brackets_is_no_marker_and_a_missing_note_is_missed() -> None:
    text = "It ran in [1994] and then it stopped.[1] It came in June.[3]\n\n[1] Oren.\n\n[2] Kos.\n"
    document = read(text)
    assert rows(document) == [
        ("It ran in [1994] and then it stopped.", ("1",)),
        ("It came in June.", ("3",)),
    ]
    assert document.statements[1].markers[0].note_id is None


def test_markers_that_count_are_markers_even_without_any_note() -> None:
    document = read("It ran in May.[1] It stopped in June.[2] See [9].\n")
    assert [s.notes for s in document.statements] == [("1",), ("2",), ()]
    assert read("It ran.[2] So.\n").statements[0].markers == ()


@pytest.mark.parametrize("gap", ["", " ", "\n", " \n  "])
def test_the_space_before_a_marker_is_no_word(gap: str) -> None:
    text = "The ferry ran in May [1]. It stopped, so [2], in June [1][2] it seems, a [1].\n"
    text = text.replace(" [", f"{gap}[")
    document = read(text + "\n[1] Oren.\n\n[2] Kos.\n")
    assert " ".join(s.text for s in document.statements) == (
        "The ferry ran in May. It stopped, so, in June it seems, a."
    )
    for statement in document.statements:
        for start, origin, count in statement.words.runs:
            words = statement.text[start : start + count]
            assert words == document.text[origin : origin + count]


def test_one_place_may_hold_several_labels() -> None:
    text = "It ran.[1, 2] It came.[3–5] So.[1][2]\n\n" + "".join(
        f"[{n}] N{n}.\n" for n in range(1, 6)
    )
    document = read(text)
    assert [s.notes for s in document.statements] == [("1", "2"), ("3", "4", "5"), ("1", "2")]
    assert len(document.notes) == 5


def test_a_marker_at_the_beginning_of_a_wrapped_line_is_no_note() -> None:
    text = (
        "The harbour was closed in the month of May because of a storm, he said.\n"
        "[1] The ferry never ran again after that and the town was cut off.[2]\n\n"
        "[1] Oren.\n[2] Kos.\n"
    )
    document = read(text)
    assert [s.notes for s in document.statements] == [("1",), ("2",)]
    assert noted(document) == [("1", "Oren."), ("2", "Kos.")]


def test_a_marker_before_a_colon_serves_the_words_after_it() -> None:
    text = "As the mayor of it stated[1]: “The ferry ran. It stopped.” So.\n\n[1]: Oren.\n"
    document = read(text)
    assert rows(document) == [
        ("As the mayor of it stated: “The ferry ran. It stopped.”", ("1",)),
        ("So.", ()),
    ]
    assert noted(document) == [("1", "Oren.")]


def test_a_note_directly_under_its_text_is_a_note() -> None:
    document = read("It ran in May.[1]\n[1] Oren.\n")
    assert rows(document) == [("It ran in May.", ("1",))]
    assert noted(document) == [("1", "Oren.")]


def test_chapters_that_number_anew_keep_their_notes() -> None:
    chapter = "CHAPTER {0}\n\nIt ran in May.[1] It stopped.[2]\n\n[1] A{0}.\n[2] B{0}.\n\n"
    document = read(chapter.format("I") + chapter.format("II"))
    assert [s.note_ids for s in document.statements] == [("n1",), ("n2",), ("n3",), ("n4",)]
    assert [s.section for s in document.statements][-1] == "CHAPTER II"


# --- paragraphs


def test_wrapped_lines_are_joined() -> None:
    text = (
        "The harbour was closed in the month of May because of a storm, he said,\n"
        "and the anti-\nferry league and its salt\u00ad\nroads went--\nas ever--on.\n"
    )
    assert [s.text for s in read(text).statements] == [
        "The harbour was closed in the month of May because of a storm, he said, "
        "and the anti-ferry league and its salt\u00adroads went--as ever--on."
    ]


def test_a_broken_address_keeps_its_break() -> None:
    text = "It ran in May.[1]\n\n[1] Oren, https://a.example/salt-\nroads/x and more of it.\n"
    assert noted(read(text))[0][1] == "Oren, https://a.example/salt- roads/x and more of it."


def test_long_lines_are_paragraphs_without_empty_lines_between() -> None:
    line = "The ferry ran in May because it had to. " * 6
    document = read(f"{line}[1]\n{line}\n[1] Oren.\n")
    assert len({s.paragraph for s in document.statements}) == 2
    assert noted(document) == [("1", "Oren.")]


@pytest.mark.parametrize(
    "line",
    [
        "OF THE FERRY",
        "OF THE FERRY.",
        "Of the Ferry",
        "2.1 Of the Ferry",
        "Of the ferry\n============",
        "Of the ferry\n------------",
    ],
)
def test_short_lines_alone_are_headings(line: str) -> None:
    document = read(f"Title Here\n\n{line}\n\nThe ferry ran in May.\n")
    assert document.statements[0].section == line.split("\n")[0]
    assert len(document.statements) == 1


@pytest.mark.parametrize(
    "line",
    [
        "The ferry ran.",
        "The ferry ran, it seems,",
        "“The ferry ran”",
        "the ferry ran in May",
        "The ferry ran in the month of May and stopped in June 1999",
        "Author: Anna Oren",
    ],
)
def test_other_lines_are_not(line: str) -> None:
    assert line in [s.text for s in read(f"Title Here\n\n{line}\n\nIt ran.\n").statements]


def test_indented_lines_are_a_quotation() -> None:
    text = "The mayor wrote:\n\n    The ferry ran\n    in May.[1]\n\nThen he left.\n\n[1] Oren.\n"
    document = read(text)
    assert rows(document)[0] == ("The mayor wrote: The ferry ran in May.", ("1",))
    quotation = document.statements[0].quotations[0]
    assert (quotation.text, quotation.block) == ("The ferry ran in May.", True)


def test_paragraphs_that_begin_with_an_indented_line_are_none() -> None:
    long = "   The harbour was closed in May because of a storm and it\nnever opened again.\n\n"
    document = read(long * 3 + "   A short one.\n")
    assert all(not s.quotations for s in document.statements)


def test_lines_that_begin_with_an_angle_are_a_quotation() -> None:
    document = read("He wrote:\n\n> The ferry is off.\n>> It is over.\n>\n")
    assert document.statements[0].quotations[0].text.startswith("The ferry is off. It is over.")


def test_lists_are_items() -> None:
    text = "There were:\n- salt and\n  bread\n- (a) ropes\n\n(b) sails\n\n3) nails\n"
    assert [s.text for s in read(text).statements] == [
        "There were:",
        "salt and bread",
        "(a) ropes",
        "sails",
        "nails",
    ]


def test_rules_are_left_out() -> None:
    document = read("It ran.\n\n* * *\n\n----------\n\nIt stopped.\n")
    assert [s.text for s in document.statements] == ["It ran.", "It stopped."]


def test_lines_at_the_head_stand_alone() -> None:
    document = read("The Salt Roads\nBy Anna Oren\nUpdated: 4 May 2013\nTivat: Reed\n\nIt ran.\n")
    assert document.date is not None
    assert document.date.edtf == "2013-05-04"
    assert "Updated" not in "".join(s.text for s in document.statements)


def test_a_comment_allows_what_it_names() -> None:
    text = (
        "It ran. <!-- verifier: allow figure-differs (rounded) --> So.[1]\n\n"
        "<!-- verifier: allow quotation-altered (translated) -->\n\nIt stopped.\n\n"
        "[1] Oren. <!-- verifier: allow not-found -->\n"
    )
    document = read(text)
    assert rows(document) == [("It ran.", ()), ("So.", ("1",)), ("It stopped.", ())]
    assert noted(document) == [("1", "Oren.")]
    assert [(a.name, a.reason, a.span.of(document.text)[:9]) for a in document.allowances] == [
        ("figure-differs", "rounded", "It ran. <"),
        ("quotation-altered", "translated", "It stoppe"),
        ("not-found", "", "[1] Oren."),
    ]


@pytest.mark.parametrize(
    "text", ["", "\n", " \r\n\t", "x", "[1]", "1", "\x00", "\ud800 x", "====\n"]
)
def test_whatever_stands_there_something_comes_back(text: str) -> None:
    assert isinstance(read(text), Document)


# --- a model document, and what must hold of every document

word = st.sampled_from("salt road ferry harbour storm mayor town May rope sail".split())
sentence = st.lists(word, min_size=4, max_size=9).map(lambda w: " ".join(w).capitalize() + ".")
model = st.lists(
    st.lists(st.tuples(sentence, st.booleans()), min_size=1, max_size=4), min_size=1, max_size=4
)


def render(paragraphs: list[list[tuple[str, bool]]], width: int) -> tuple[str, int]:
    lines: list[str] = []
    number = 0
    for paragraph in paragraphs:
        words: list[str] = []
        for text, marked in paragraph:
            number += marked
            words += (text + (f"[{number}]" if marked else "")).split()
        line = ""
        for each in words:
            if line and len(line) + len(each) >= width:
                lines.append(line)
                line = ""
            line = f"{line} {each}" if line else each
        lines += [line, ""]
    for note in range(1, number + 1):
        lines += [f"[{note}] Oren, Salt Roads, p. {note}.", ""]
    return "\n".join(lines), number


@settings(max_examples=60, deadline=None)
@given(model, st.sampled_from([40, 72, 1000]))
def test_a_document_that_was_written_reads_back(
    paragraphs: list[list[tuple[str, bool]]], width: int
) -> None:
    text, number = render(paragraphs, width)
    document = read(text)
    flat = [pair for paragraph in paragraphs for pair in paragraph]
    assert [s.text for s in document.statements] == [words for words, _ in flat]
    labels = iter(range(1, number + 1))
    assert [s.notes for s in document.statements] == [
        (str(next(labels)),) if marked else () for _, marked in flat
    ]
    assert len(document.notes) == number


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet="aB1 .,[]()“”\"'-\n\r\t*¹²{}:>=", max_size=120))
def test_every_place_points_into_the_authors_text(text: str) -> None:
    document = read(text)
    for statement in document.statements:
        assert 0 <= statement.span.start <= statement.span.end <= len(document.text)
        for start, origin, count in statement.words.runs:
            words = statement.text[start : start + count]
            assert words == document.text[origin : origin + count]
        for quotation in statement.quotations:
            assert statement.text[quotation.start : quotation.end] == quotation.text
        for marker in statement.markers:
            assert 0 <= marker.offset <= len(statement.text)
            assert marker.span.end <= len(document.text)
    for note in document.notes:
        assert note.span.end <= len(document.text)
        for start, origin, count in note.words.runs:
            assert note.text[start : start + count] == document.text[origin : origin + count]


# --- speed


def big(count: int) -> bytes:
    body = "\n\n".join(
        f"In May 1950, the board of town {n} said that “ferry {n} never ran again.”[{n}]"
        for n in range(1, count + 1)
    )
    notes = "\n\n".join(
        f"[{n}] Anna Oren, “The Salt Roads of {n},” Daily Beacon (Tivat), 4 May 1950, p. {n}."
        for n in range(1, count + 1)
    )
    return f"The Ferries\n\n{body}\n\n{notes}\n".encode()


def seconds(count: int) -> float:
    data = big(count)
    best = float("inf")
    for _ in range(2):
        before = time.process_time()
        document = read(data)
        best = min(best, time.process_time() - before)
    assert len(document.notes) == count
    assert all(len(s.note_ids) == 1 for s in document.statements)
    return best


def test_twice_as_many_notes_take_twice_as_long() -> None:
    assert seconds(800) < 3 * seconds(400) + 0.05


@pytest.mark.slow
def test_ten_thousand_statements_with_ten_thousand_notes_are_read_in_seconds() -> None:
    ten = seconds(10_000)
    assert ten < 6
    assert seconds(20_000) < 2.4 * ten


@pytest.mark.parametrize(
    "unit",
    ["[1] ", "[1]\n\n", "1. x\n\n", "- a\n", "> ", ">\n", "[Footnote 1: [", "a\n", "¹", "* ",
     "    a\n\n", "=\n", "“a\n\n", "http://a.example/-\n", "\r", "x[1] y\n[1] z\n", "A B\n\n",
     "(1) "],
)  # fmt: skip
def test_hostile_text_is_read_in_linear_time(unit: str) -> None:
    text = unit * (40_000 // len(unit))
    before = time.process_time()
    read(text)
    assert time.process_time() - before < 8
