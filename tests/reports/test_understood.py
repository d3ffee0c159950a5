"""What `verifier read` shows of notes: the author's words once, fields in place, nothing lost."""

import re

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from verifier.model import Document, Note, Report, RunFacts
from verifier.references.catalogue import Catalogue
from verifier.references.cite import cite
from verifier.references.model import FieldSpan, NoteWords
from verifier.reports import text
from verifier.reports._shape.fields import LABELS, LEGEND, STYLES, parts
from verifier.reports._shape.places import columns
from verifier.reports._shape.styled import LEAST, SGR, wrapped
from verifier.text.excerpt import Excerpt
from verifier.text.printable import printable

ESCAPE = re.compile(r"\x1b\[[\d;]*m")
BOOK = "Lena Morrow, The Passes: A History (London: Harrow Lane Press, 2009), pp. 112–118."
PAPER = "Ana Oren, “Salt Roads,” Quay Papers, vol. 8, no. 2, 1999, pp. 3–9."
HIDDEN = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def read(*texts: str) -> Report:
    """Return the report of a document of these notes, labelled 1, 2 ..."""
    whole, words = "", []
    for number, each in enumerate(texts, 1):
        whole += f"[{number}] "
        start = len(whole)
        whole += f"{each}\n"
        excerpt = Excerpt.whole(whole, start, len(whole) - 1)
        words.append(NoteWords(f"n{number}", str(number), excerpt))
    catalogue = Catalogue()
    found = cite(words, catalogue)
    notes = tuple(
        Note(w.id, w.label, "footnote", w.words, w.words.span(), found[w.id]) for w in words
    )
    document = Document("a.txt", "plain", "prose", whole, notes=notes)
    return Report(RunFacts("2026-11-24"), (document,), catalogue.references)


def noted(*texts: str, **how: object) -> str:
    """Return what is shown of these notes."""
    shown = text.understood(read(*texts), **how)  # type: ignore[arg-type]
    return re.split(r"Notes(?:\x1b\[0m)?\n", shown, maxsplit=1)[1]


def doubted(report: Report, name: str, confidence: float) -> Report:
    """Return the report with one field of the first citation read so."""
    (document,) = report.documents
    first, *rest = document.notes
    (citation, *others) = first.citations
    place = FieldSpan(citation.fields[name].span, confidence)
    citation = evolve(citation, fields={**citation.fields, name: place})
    first = evolve(first, citations=(citation, *others))
    return evolve(report, documents=(evolve(document, notes=(first, *rest)),))


def test_each_source_stands_under_its_own_words() -> None:
    shown = noted(f"{BOOK[:-1]}; see also {PAPER} The matter is disputed to this day.")
    assert shown.splitlines()[1:] == [
        "  note 1, line 1",
        f"    | {BOOK[:-1]};",
        "      book: morrow2009passes",
        "        author:        Lena Morrow",
        "        title:         The Passes: A History",
        "        publisher:     Harrow Lane Press",
        "        place:         London",
        "        date:          2009",
        "        pages:         112-118",
        f"    | see also {PAPER}",
        "      journal article: oren1999salt",
        "        signal:        see also",
        "        author:        Ana Oren",
        "        title:         Salt Roads",
        "        published in:  Quay Papers",
        "        date:          1999",
        "        volume:        8",
        "        issue:         2",
        "        pages:         3-9",
        "    | The matter is disputed to this day.",
        "      comment",
    ]


def test_a_short_form_names_the_note_and_the_source_that_is_meant() -> None:
    assert "      → note 1 (Oren, Salt Roads)\n" in noted(PAPER, "Ibid., p. 4.")
    assert "        pages:         4\n" in noted(PAPER, "Ibid., p. 4.")


def test_an_ambiguous_short_form_names_all_that_it_may_mean() -> None:
    shown = noted(f"{BOOK[:-1]}; {PAPER}", "Ibid.")
    assert "→ note 1 (Morrow, The Passes: A History; or Oren, Salt Roads)?\n" in shown
    other = PAPER.replace("Salt Roads", "Tides and Quays").replace("1999", "2003")
    shown = noted(PAPER, other, "Oren, op. cit., p. 5.")
    assert "→ note 1 (Oren, Salt Roads) or note 2 (Oren, Tides and Quays)?\n" in shown


def test_a_short_form_without_a_source_says_so() -> None:
    assert "      → no source before it that is meant?\n" in noted("Ibid.")


def test_words_that_are_in_no_field_are_listed_where_no_colour_shows_them() -> None:
    words = f"{PAPER[:-1]} (on file with the author)."
    assert "        in no field:   on file with the author\n" in noted(words)
    assert "in no field" not in noted(words, coloured=True)
    assert "in no field" not in noted(PAPER)


def test_fields_are_painted_in_the_author_s_words() -> None:
    shown = noted(PAPER, coloured=True)
    line = next(each for each in shown.splitlines() if "vol. " in each)
    for words, style in (
        ("Ana Oren", "author"), ("Salt Roads", "title"), ("Quay Papers", "published in"),
        ("1999", "date"), ("8", "pages"), ("2", "pages"), ("3–9", "pages"),
    ):  # fmt: skip
        assert f"\x1b[{SGR[style]}m{words}\x1b[0m" in line
    assert ESCAPE.sub("", line) == f"    | {PAPER}"


def test_signals_and_comments_have_a_style_of_their_own() -> None:
    shown = noted(f"{BOOK} See also {PAPER} The matter is disputed to this day.", coloured=True)
    assert f"\x1b[{SGR['signal']}mSee also\x1b[0m" in shown
    assert f"\x1b[{SGR['comment']}mThe matter is disputed to this day.\x1b[0m" in shown


def test_the_legend_is_painted_as_the_fields_are() -> None:
    head = noted(PAPER, coloured=True).splitlines()[0]
    for name in LEGEND:
        assert f"\x1b[{SGR[name]}m{name}\x1b[0m" in head.replace("\u00a0", " ")
    assert set(STYLES.values()) <= set(SGR)
    assert set(LEGEND) < set(STYLES.values())
    assert len({SGR[name] for name in LEGEND}) == len(LEGEND)
    assert "author" not in noted("Ibid.")


def test_every_field_that_is_shown_has_a_name_in_words() -> None:
    assert len(set(LABELS.values())) == len(LABELS)
    assert set(STYLES) - set(LABELS) <= {"archive_date"}


def test_a_doubtful_field_has_a_question_mark() -> None:
    made = doubted(read(PAPER), "author", 0.4)
    plain = text.understood(made)
    assert "    ? read with low confidence: please check\n" in plain
    assert "      journal article: oren1999salt ?\n" in plain
    assert "        author?:       Ana Oren\n" in plain
    assert f"    | {PAPER}\n" in plain
    painted = text.understood(made, coloured=True)
    assert f"Ana Oren\x1b[0m\x1b[{SGR['doubt']}m?\x1b[0m, “" in painted


def test_a_field_read_with_confidence_has_none() -> None:
    assert "?" not in text.understood(doubted(read(PAPER), "author", 0.5))


def test_what_was_mended_is_shown() -> None:
    shown = noted("Dana Oriel, “Quay reopens,” Sellen Post, 3 May 2013, www.post.example/quay.")
    assert "        mended:        http:// (scheme added)\n" in shown


@pytest.mark.parametrize("width", [40, 60, 80, 100])
def test_lines_fit_the_terminal(width: int) -> None:
    notes = (
        PAPER,
        "渡辺一郎「港の歴史と塩の道についての長い長い研究の題名がここに続く」『海洋研究』第8巻、1999年。",
        "דנה אוריאל, \"דרכי המלח\", עיתון הנמל, 3 במאי 2013, https://namal.example/a/" + "b" * 90,
    )  # fmt: skip
    shown = text.understood(read(*notes), coloured=True, width=width)
    lines = ESCAPE.sub("", shown).splitlines()
    assert max(map(columns, lines)) <= width
    flat = re.sub(r"\s+\| |\s", "", ESCAPE.sub("", shown))
    for note in notes:
        assert re.sub(r"\s", "", note.rstrip(".")) in flat


def test_a_pipe_gets_one_line_for_each_share_of_a_note() -> None:
    words = PAPER.replace("Salt Roads", "Salt Roads " * 40)
    assert f"    | {words}\n" in noted(words)


def test_a_wrapped_line_does_not_begin_with_a_stranger_s_words() -> None:
    words = f"{PAPER} {'::error::it ' * 30}"
    for width in range(20, 60):
        for line in text.understood(read(words), width=width).splitlines():
            assert not line.lstrip().startswith("::")


@given(st.text(max_size=80), st.integers(0, 60))
@settings(max_examples=60, deadline=None)
def test_what_steers_a_terminal_is_left_out(said: str, at: int) -> None:
    words = " ".join(f"{PAPER[:at]}\x1b[31m\u202e{said}\u2066{PAPER[at:]}".split())
    for how in ({}, {"coloured": True, "width": 50}):
        shown = ESCAPE.sub("", text.understood(read(words), **how))  # type: ignore[arg-type]
        assert not HIDDEN.search(shown)


@given(st.lists(st.sampled_from([BOOK, PAPER, "Ibid.", "So it is said.", "See ", "; ", "“", "塩"])))
@settings(max_examples=80, deadline=None)
def test_every_word_of_a_note_is_shown_once(pieces: list[str]) -> None:
    (note,) = read(" ".join(" ".join(pieces).split())).documents[0].notes
    shown = "".join(words for _, share in parts(note) for words, style in share if style != "doubt")
    assert shown == printable(note.text)


@given(
    st.lists(st.tuples(st.text("ab 塩א\u0301\u200d", max_size=30), st.sampled_from(["", "title"]))),
    st.integers(LEAST, 40),
)
def test_wrapping_loses_nothing(pieces: list[tuple[str, str]], width: int) -> None:
    lines = list(wrapped(pieces, width))
    whole = "".join(words for words, _ in pieces)
    assert "".join(w for line in lines for w, _ in line).replace(" ", "") == whole.replace(" ", "")
    for line in lines:
        said = "".join(words for words, _ in line)
        assert columns(said) <= width


def test_a_mark_stays_with_its_letter() -> None:
    lines = ["".join(w for w, _ in line) for line in wrapped([("e\u0301" * 30, "")], LEAST)]
    assert lines == ["e\u0301" * 12, "e\u0301" * 12, "e\u0301" * 6]


def test_secrets_in_addresses_are_not_shown() -> None:
    address = "https://ann:pw@post.example/quay?token=s3cr3ts3cr3t"
    words = f"Dana Oriel, “Quay reopens,” Sellen Post, 3 May 2013, {address}."
    for how in ({}, {"coloured": True, "width": 50}):
        shown = noted(words, **how)
        assert "s3cr3t" not in shown
        assert "ann:pw" not in shown
