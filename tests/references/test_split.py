"""Notes cut into their sources: where they are cut, where not, and what is comment."""

# ruff: noqa: E501

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verifier.references.split import split


def sources(text):
    return [text[p.start : p.end] for p in split(text) if p.kind == "citation"]


def kinds(text):
    return [p.kind for p in split(text)]


ONE = [
    "Anna Oren, “Salt Roads; a History. Part Two,” Daily Beacon (Tivat), 4 May 1999, p. 3.",
    "Oren, A. (1999). Salt roads and ferries. Journal of Locks, 12(3), 4–9.",
    "Oren A, Kos B. Salt roads in winter. J Locks 1999; 12:45-67.",
    "Letters between J. Aro, deputy minister, K. Ilves, registrar, and the Fund, 4 May 1999.",
    "Oren v. Kos, 123 F.3d 45, 47 (1st Cir. 1997).",
    "K. Ilves et al., Harbours, ed. B. Kos, vol. 2, No. 4 (Tivat: Reed Press, 1999), pp. 4 and 9.",
    "B. Kos, Locks (1999) 9 (“the ferry never ran; it was sold. Nobody rowed”).",
    "Re Z (A Child) [2007] EWHC 1 (Fam) [2008] 1 FLR 2.",
    "https://reed.example/a;b=1/c.html",
    "Aro, Salt Roads. Ferries and their Keepers, Tivat 1999, S. 4 ff.",
    "Communicated by A. Kos.",
    "Ibid., p. 4.",
]


@pytest.mark.parametrize("text", ONE)
def test_one_source_stays_in_one_piece(text):
    assert len(sources(text)) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Talks with A. Oren, Tivat, 3–4 May 2004; and interview with B. Kos, Tivat, 9 June 2008.",
            ["Talks with A. Oren, Tivat, 3–4 May 2004", "interview with B. Kos, Tivat, 9 June 2008"],
        ),
        (
            "Jan Aro, “Salt Roads,” Daily Beacon, 4 May 1999. See also K. Ilves, Locks (1971) 9.",
            ["Jan Aro, “Salt Roads,” Daily Beacon, 4 May 1999", "K. Ilves, Locks (1971) 9"],
        ),
        (
            "Oren, Locks (Tivat 1971) 4 ff.; Kos, Ferries, ZfH 12 (1975) 9 sowie Ilves (oben N. 4) 7.",
            ["Oren, Locks (Tivat 1971) 4 ff", "Kos, Ferries, ZfH 12 (1975) 9", "Ilves (oben N. 4) 7"],
        ),
        (
            "Oren County Council v D [2010] 2 FLR 196 at (para 36) and Reed Council v R [2013] EWHC 3.",
            ["Oren County Council v D [2010] 2 FLR 196 at (para 36)", "Reed Council v R [2013] EWHC 3"],
        ),
        (
            "Oren, Salt Roads, pp. 297–8, citing Kos, ed., Profiles, pp. 396–7.",
            ["Oren, Salt Roads, pp. 297–8", "Kos, ed., Profiles, pp. 396–7"],
        ),
        (
            "Committee interviews of Anna Oren (2/3/2011), B. Kos (2/5/2011), and C. Aro (2/9/2011).",
            ["Committee interviews of Anna Oren (2/3/2011)", "B. Kos (2/5/2011)", "C. Aro (2/9/2011)"],
        ),
        (
            "Ver Oren Martínez 2018, Kos y Aro 2019, Ilves 2020.",
            ["Oren Martínez 2018", "Kos y Aro 2019", "Ilves 2020"],
        ),
        (
            "Concil. Tivat. III, ann. 589, cap. xiv.--Concil. Bergen. ann. 590, cap. iv.",
            ["Concil. Tivat. III, ann. 589, cap. xiv", "Concil. Bergen. ann. 590, cap. iv"],
        ),
    ],
)  # fmt: skip
def test_several_sources_are_told_apart(text, expected):
    assert sources(text) == expected


@pytest.mark.parametrize(
    ("text", "signals"),
    [
        ("See Oren, Locks (1971) 9.", ["See"]),
        ("See, e.g., Oren, Locks (1971) 9.", ["See, e.g.,"]),
        ("But see Oren, Locks (1971) 9; cf. Kos, Ferries (1975) 3.", ["But see", "cf."]),
        ("Vgl. auch Oren, Locks (1971) 9.", ["Vgl. auch"]),
        ("Voir aussi Oren, Locks, Tivat, 1971, p. 9.", ["Voir aussi"]),
        ("Véase Oren, Locks, Tivat, 1971, p. 9.", ["Véase"]),
        ("Cfr. Oren, Locks, Tivat, 1971, p. 9.", ["Cfr."]),
        (
            "For a survey of the locks, see Oren, Locks (1971) 9.",
            ["For a survey of the locks, see"],
        ),
        ("*See* Oren, Locks (1971) 9.", ["*See*"]),
    ],
)
def test_signals_are_no_part_of_the_source(text, signals):
    assert [p.signal for p in split(text)] == signals
    assert all(s.startswith(("Oren", "Kos")) for s in sources(text))


@pytest.mark.parametrize(
    "text",
    [
        "This, of course, is not always the case.",
        "The bill failed in May because nobody had read it.",
        "Tested with locks and ferries; all of them were closed.",
        "Das ist nicht immer der Fall gewesen.",
    ],
)
def test_a_note_may_cite_nothing(text):
    assert sources(text) == []
    assert set(kinds(text)) <= {"commentary"}


def test_comment_around_a_source_is_kept_apart():
    text = (
        "The bill failed in May. For a survey see Anna Oren, Locks (Tivat 1971) 9. "
        "The mayor has since changed his course."
    )
    assert kinds(text) == ["commentary", "citation", "commentary"]
    assert sources(text) == ["Anna Oren, Locks (Tivat 1971) 9"]


def test_a_source_in_brackets_after_comment_is_a_source():
    text = "The ferries were sold before the war was over (Ibid., p. 9)."
    assert sources(text) == ["Ibid., p. 9"]


def test_what_an_explanation_cites_is_parenthetical():
    text = "Oren v. Kos, 123 F.3d 45, 47 (1997) (citing Aro v. Ilves, 99 F.2d 12 (1980))."
    inner = [p for p in split(text) if p.parenthetical]
    assert [text[p.start : p.end] for p in inner] == ["Aro v. Ilves, 99 F.2d 12 (1980"] or [
        text[p.start : p.end] for p in inner
    ] == ["Aro v. Ilves, 99 F.2d 12 (1980)"]


def test_the_closing_stop_and_semicolon_are_left_out():
    assert sources("Oren, Locks (1971) 9;") == ["Oren, Locks (1971) 9"]
    assert sources("Oren, Locks (1971) 9.") == ["Oren, Locks (1971) 9"]


def test_a_note_without_words_has_no_parts():
    assert split("") == []
    assert split(" . ; — ") == []


@given(st.text(alphabet="AOren kos,.;:()“”‘’\"'—-0179\n§[]se ", max_size=120))
@settings(max_examples=150, deadline=None)
def test_parts_stand_in_order_inside_the_note(text):
    end = 0
    for part in split(text):
        assert 0 <= part.start < part.end <= len(text)
        assert not text[part.start].isspace()
        if not part.parenthetical:
            assert part.start >= end
            end = part.end


@pytest.mark.parametrize("piece", ["“a”; ", "; see ", "A. ", "and Oren 3 ", "(", "“", "1 A"])
def test_a_hostile_note_takes_bounded_time(piece):
    text = piece * (50_000 // len(piece))
    begin = time.process_time()
    split(text)
    assert time.process_time() - begin < 3
