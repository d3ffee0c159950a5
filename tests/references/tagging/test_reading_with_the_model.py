"""What the trained model adds to the grammar, and what it may not take away."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verifier.references.reading import Setting
from verifier.references.tagger import Grammar, Trained
from verifier.references.tagging.decode import BEGIN, BETWEEN, COMMENT, INSIDE, runs, stretches
from verifier.references.tagging.features import features, index_at
from verifier.references.tagging.model import load
from verifier.references.tagging.people import OTHERS, listed
from verifier.references.tagging.tokens import tokens

SETTING = Setting()


def sources(text):
    return [
        text[r.part.start : r.part.end]
        for r in Trained().read(text, SETTING)
        if r.parsed is not None
    ]


def record(text):
    (read,) = (r for r in Trained().read(text, SETTING) if r.parsed is not None)
    return read.parsed


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "Talks with A. Oren, Tivat, 4 May 2004; and interview with B. Kos, Tivat, 9 June 2008.",
            [
                "Talks with A. Oren, Tivat, 4 May 2004",
                "interview with B. Kos, Tivat, 9 June 2008",
            ],
        ),
        (
            "Aro, “Salt Roads,” Daily Beacon, 4 May 1999. See also K. Ilves, Ferries of the Bay "
            "(Tivat: Reed Press, 1975), p. 9.",
            [
                "Aro, “Salt Roads,” Daily Beacon, 4 May 1999",
                "K. Ilves, Ferries of the Bay (Tivat: Reed Press, 1975), p. 9",
            ],
        ),
        (
            "Letters between J. Aro, minister, K. Ilves, registrar, and the Fund, May 1999.",
            ["Letters between J. Aro, minister, K. Ilves, registrar, and the Fund, May 1999"],
        ),
        ("The ferry has since been withdrawn, and nobody was held to account.", []),
    ],
)
def test_a_note_is_cut_into_its_sources(note, expected):
    assert sources(note) == expected


def test_a_title_without_marks_is_told_from_its_journal():
    found = record(
        "Oren A, Kos B, Aro J. Tidal mixing in shallow harbours. J Coast Res 2004; 12:157-170."
    ).reference
    assert found.title == "Tidal mixing in shallow harbours"
    assert found.container_title.startswith("J Coast Res")
    assert [name.family for name in found.author] == ["Oren", "Kos", "Aro"]


def test_roles_and_employers_are_no_authors():
    found = record(
        "Interview with Tomas Hale, Programme Manager, Clear Ground, Port Sellen, 12 March 2024."
    ).reference
    assert [str(name.family) for name in found.author] == ["Hale"]
    assert found.publisher_place == "Port Sellen"


def test_a_quoted_title_stays_whole():
    found = record("Clear Ground, “Survey,” 12 February 2025, https://clear.example/results")
    assert found.reference.title == "Survey"


def test_every_field_says_how_sure_it_is():
    spans = record("A. Oren, “Salt Roads,” Daily Beacon (Tivat), 4 May 1999, p. 3.").spans
    assert {"author", "title", "container-title", "issued"} <= set(spans)
    assert all(0 <= sure <= 1 for _, _, sure in spans.values())


def test_a_date_or_an_address_is_never_torn():
    text = "Fund alarmed by locks, Fund, 3 May 2012, https://www.fund.example/news/2012/05/locks."
    found = record(text)
    start, end, _ = found.spans["issued"]
    assert text[start:end] == "3 May 2012"
    assert found.reference.URL == "https://www.fund.example/news/2012/05/locks"


def test_a_script_the_model_has_not_seen_is_left_to_the_grammar():
    note = 'דנה אוריאל, "דרכי המלח", עיתון הנמל, 3 במאי 2013, https://namal.example/a'
    assert list(Trained().read(note, SETTING)) == list(Grammar().read(note, SETTING))


def test_a_model_given_by_hand_is_the_one_asked():
    note = "Oren, Salt Roads, p. 3; Kos, Ferries, p. 9."
    assert Trained(load()).read(note, SETTING) == Trained().read(note, SETTING)


@given(st.text(alphabet="AOren Kos,.;:()“”‘’—0179\n§ibid hp/wse_*é", max_size=120))
@settings(max_examples=80, deadline=None)
def test_parts_stand_in_order_inside_the_note(text):
    for read in Trained().read(text, SETTING):
        assert 0 <= read.part.start < read.part.end <= len(text)
        if read.parsed is not None:
            size = read.part.end - read.part.start
            assert all(0 <= s <= e <= size for s, e, _ in read.parsed.spans.values())


def test_labels_become_stretches():
    labels = [BEGIN, INSIDE, BETWEEN, COMMENT, COMMENT, BEGIN, BEGIN]
    found = stretches(labels)
    assert [(s.kind, s.first, s.last) for s in found] == [
        (BEGIN, 0, 2), (COMMENT, 3, 5), (BEGIN, 5, 6), (BEGIN, 6, 7),
    ]  # fmt: skip


def test_fields_that_stand_side_by_side_are_one_run():
    found = runs(4, ["title", "title", "o", "title"], [0.8, 0.6, 0.9, 0.5])
    assert [(r.label, r.first, r.last) for r in found] == [("title", 4, 6), ("title", 7, 8)]
    assert found[0].probability == pytest.approx(0.7)


def test_every_token_has_its_strings():
    text = "Oren, Salt Roads, 1971, p. 3."
    found = tokens(text)
    rows = features(text, found, [], [])
    assert len(rows) == len(found)
    assert "woren" in rows[0]
    assert "sY" in rows[index_at(found, text.index("1971"))]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Ott, J., Stilp, A. M., Warren, S. R., et al.", ["Ott", "Stilp", "Warren"]),
        ("Lewis AJ, Seymour CW", ["Lewis", "Seymour"]),
        ("Reiser, Helmut, Urban, Michael und Willmann, Marc", ["Reiser", "Urban", "Willmann"]),
        ("Muster/Beispiel/Probe", ["Muster", "Beispiel", "Probe"]),
        ("C.D .Gregory ,R .J .Shalloo", ["Gregory", "Shalloo"]),
        ("Ludwig van der Berg", ["Berg"]),
    ],
)
def test_a_list_of_names_is_taken_apart(words, expected):
    assert [name.family for name in listed(OTHERS.sub("", words))] == expected


def test_no_source_begins_inside_a_title_in_quotation_marks():
    words = f"Ana Pol, “Rain {'and rain ' * 20},” Daily News, 3 May 2013"
    assert sources(f"{words}.") == [words]
    assert (
        len(sources("See Oren, “The Ferry; and Interview with B. Kos, 1999,” Post, 4 May 1999."))
        == 1
    )
