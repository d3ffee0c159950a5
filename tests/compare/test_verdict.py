"""A quotation against a page: typography never matters, words always do."""

import pytest

from verifier.compare.page import PageIndex
from verifier.compare.verdict import Held, compare_quotation

HARBOUR = (
    "The harbour board met on 3 June 1987 to hear the engineer's report. “The eastern mole will "
    "not survive another winter,” Captain Ellen Marsh told the members, “unless the stone is "
    "replaced before October.” The repair was put at 4.75 million pounds, of which the county "
    "had promised sixty per cent. The board may ask the Treasury for the rest. Fishermen from "
    "the outer islands complained that the dredgers had destroyed their pots, and that nobody "
    "had answered their letters since 1984."
)
MARCH = (
    "Since the spring his forces have built new positions and placed more mines along the river. "
    "Observers counted 1,250 of them in a single week; the ministry had spoken of AP mines only."
)


def held(quotation: str, page: str) -> Held:
    return compare_quotation(quotation, PageIndex.of(page))


@pytest.mark.parametrize(
    ("quotation", "page"),
    [
        pytest.param('"The eastern mole will not survive another winter"', HARBOUR, id="marks"),
        pytest.param("the engineer’s report", HARBOUR, id="apostrophe"),
        pytest.param("The Board may ask the treasury for the rest", HARBOUR, id="capitals"),
        pytest.param(
            "a well-known and anti-personnel device",
            "It was a well\u2010known and anti\u00adpersonnel device.",
            id="hyphens",
        ),
        pytest.param(
            "the officers of the first naval brigade",
            "The o\ufb03cers of the \ufb01rst naval bri-\n   gade.",
            id="ligatures and a line end",
        ),
        pytest.param(
            "a cafe\u0301 near the old harbour",
            "He kept a caf\u00e9 near the old harbour.",
            id="NFD",
        ),
        pytest.param("the café near the old harbour", "the cafe near the old harbour", id="accent"),
        pytest.param(
            "a long—and costly—war of attrition",
            "It was a long -- and costly – war of attrition.",
            id="dashes",
        ),
        pytest.param(
            "he spent 1250 pounds on it", "In all he spent 1,250 pounds on it.", id="thousands"
        ),
        pytest.param("the U.S. Army in the Pacific", "the US Army in the Pacific", id="points"),
        pytest.param(
            "the well known and feared man", "the well-known and feared man", id="compound"
        ),
        pytest.param("fell by 30% in two years", "fell by 30 per cent in two years", id="per cent"),
        pytest.param(
            "the dredgers destroyed all of their pots that year",
            "the dredgers destroyed[12] all of their pots¹ that year",
            id="note markers",
        ),
        pytest.param(
            "the dredgers destroyed all of their pots that year",
            "the dredgers destroyed all\n\n12\n\nof their pots that year",
            id="page number",
        ),
        pytest.param(
            "the dredgers destroyed all of their pots that year",
            "the dredgers destroyed all\n\nREPORT OF THE BOARD 12\n\nof their pots that year",
            id="running head",
        ),
        pytest.param(
            "Section [12] of the old act applies",
            "Section [12] of the old act applies.",
            id="literal",
        ),
        pytest.param(
            "he was, erm … tired of it all", "he was, erm… tired of it all", id="their ellipsis"
        ),
        pytest.param(
            "彼は昨日東京へ行きました", "「彼は昨日、東京へ行きました」と言った。", id="Japanese"
        ),
        pytest.param("The eastern mole will NOT survive", HARBOUR, id="shouting"),
        pytest.param("_The eastern mole_ will *not* survive", HARBOUR, id="emphasis"),
        pytest.param(
            "zero\u200bwidth and soft\u00adhyphens are nothing",
            "zerowidth and softhyphens are nothing",
            id="hidden",
        ),
    ],
)
def test_typography_never_matters(quotation: str, page: str) -> None:
    assert held(quotation, page).match == "found"


@pytest.mark.parametrize(
    ("quotation", "page"),
    [
        pytest.param(
            "The harbour board met … to hear the engineer's report", HARBOUR, id="ellipsis"
        ),
        pytest.param(
            "The harbour board met [...] to hear the engineer's report", HARBOUR, id="in brackets"
        ),
        pytest.param(
            "The harbour board met (…) to hear the engineer's report", HARBOUR, id="in parentheses"
        ),
        pytest.param(
            "The harbour board met . . . to hear the engineer's report", HARBOUR, id="spaced dots"
        ),
        pytest.param(
            "Fishermen … complained … that nobody … answered their letters", HARBOUR, id="several"
        ),
        pytest.param("[t]he harbour board met on 3 June 1987", HARBOUR, id="case"),
        pytest.param("[H]is forces have built new positions", MARCH, id="capital"),
        pytest.param("[The general's] forces have built new positions", MARCH, id="replaced"),
        pytest.param("his forces [in the valley] have built new positions", MARCH, id="inserted"),
        pytest.param(
            "the ministry had spoken of AP [antipersonnel] mines only", MARCH, id="explained"
        ),
        pytest.param(
            "complain[ing] that the dredgers had destroyed their pots", HARBOUR, id="ending"
        ),
        pytest.param("spoken of AP mines [sic] only", MARCH, id="sic"),
        pytest.param("his forces have built new positions (emphasis added)", MARCH, id="remark"),
        pytest.param("… have built new positions and placed more mines …", MARCH, id="free ends"),
        pytest.param(
            "his forces have built new positions and placed more mines […].", MARCH, id="end"
        ),
        pytest.param(
            "The board met … “unless the stone is replaced before October”",
            HARBOUR.replace("harbour board", "board"),
            id="nested",
        ),
    ],
)
def test_what_the_author_marks_is_found_marked(quotation: str, page: str) -> None:
    result = held(quotation, page)
    assert result.match in ("found-marked", "found")
    free = quotation.startswith(("…", "[t]")) or "[…]" in quotation
    assert result.match == "found-marked" or free


@pytest.mark.parametrize(
    ("quotation", "dropped"),
    [
        pytest.param(
            "his forces have placed more mines along the river",
            "built new positions and",
            id="omission",
        ),
        pytest.param(
            "his forces have built many positions and placed more mines", "new", id="word"
        ),
        pytest.param("Observers counted 1,520 of them in a single week", "1,250", id="digits"),
        pytest.param("Observers counted 12.50 of them in a single week", "1,250", id="point"),
        pytest.param("Since the autumn his forces have built new positions", "spring", id="season"),
        pytest.param("the ministry had never spoken of AP mines only", "", id="added"),
        pytest.param(
            "his forces had built new positions and placed more mines", "have", id="tense"
        ),
    ],
)
def test_words_changed_without_a_mark_are_altered(quotation: str, dropped: str) -> None:
    result = held(quotation, MARCH)
    assert result.match == "altered"
    assert dropped in " ".join(text for op, text in result.diff if op == "+")


@pytest.mark.parametrize(
    ("quotation", "flag"),
    [
        ("The eastern mole will survive another winter", "operator"),
        ("The eastern mole may not survive another winter", "operator"),
        ("The repair was put at 475 million pounds", "number"),
        ("The repair was put at 4.75 million dollars, of which the county", ""),
        ("Captain Helen Marsh told the members", "name"),
        ("The harbour board met on 3 July 1987", "date"),
        ("of which the county had promised sixteen per cent", "number"),
        ("The board will ask the Treasury for the rest", "operator"),
        (
            "Fishermen from the outer islands complained that nobody had answered",
            "unmarked-omission",
        ),
    ],
)
def test_what_a_change_touches_is_named(quotation: str, flag: str) -> None:
    result = held(quotation, HARBOUR)
    assert result.match == "altered"
    assert not flag or flag in result.flags


@pytest.mark.parametrize(
    "quotation",
    [
        "nobody had answered their letters since 1984 … The harbour board met on 3 June 1987",
        "The board may ask the Treasury for the rest. The eastern mole will not survive another",
        "unless the stone is replaced before October … the county had promised … "
        "The eastern mole will not survive",
    ],
)
def test_parts_in_another_order_are_out_of_order(quotation: str) -> None:
    assert held(quotation, HARBOUR).match == "out-of-order"


@pytest.mark.parametrize(
    "quotation",
    [
        "the islanders were paid in full after the harbour court ruled for them",
        "The board has always kept its promises to the fishing fleet",
        "another harbour will be built on the western shore by the county",
        "We shall never know who ordered the dredgers out that night",
        "never … again",
    ],
)
def test_invented_words_are_not_found(quotation: str) -> None:
    assert held(quotation, HARBOUR).match == "not-found"


@pytest.mark.parametrize(
    "page",
    [
        pytest.param("They left the pier.12 Nobody has ever come back to it.", id="glued number"),
        pytest.param("They left the “pier.”3 Nobody has ever come back to it.", id="behind a mark"),
        pytest.param("They left the pier. No-\n\n12\n\nbody has ever come back to it.", id="cut"),
        pytest.param("They left the pier. [p. 12] Nobody has ever come back to it.", id="page"),
        pytest.param(
            "They left the pier. Nobody has ever\n\f12 Tales\ncome back to it.", id="feed"
        ),
        pytest.param(
            "They left the pier. Nobody has ever\nTALES OF 1912\ncome back to it.", id="head"
        ),
        pytest.param("They left the pier. Nob ody has ever come back to it.", id="broken word"),
        pytest.param("They left the pier.\nNobody has ever / come back to it.", id="verse"),
    ],
)
def test_what_a_page_puts_between_words_is_not_theirs(page: str) -> None:
    assert held("They left the pier. Nobody has ever come back to it", page).match == "found"


@pytest.mark.parametrize(
    ("quotation", "page"),
    [
        ("it fell to 5 degrees that night in town", "it fell to −5 degrees that night in town"),
        ("it cost $5 million in the first year", "it cost £5 million in the first year"),
        ("Article VI of the treaty bans all mines", "Article IV of the treaty bans all mines"),
        ("the notable meeting of the members", "the not able meeting of the members"),
        ("Captain Marsh told the members", "the members told Captain Marsh"),
    ],
)
def test_small_signs_change_the_sense(quotation: str, page: str) -> None:
    assert held(quotation, f"{page}. " + HARBOUR).match == "altered"


@pytest.mark.parametrize(
    ("quotation", "page"),
    [
        ("الألغام الأرضية قد أزيلت", "قال إن الألغامَ الأرضيّة قد أُزيلت من الحدود"),
        ("все мины были убраны еще тогда", "Он сказал: все мины были убраны ещё тогда."),
        ("an area of 12 km2 in the north", "an area of 12 km² in the north"),
        ("some 12,500 people in the town", "some 12\u202f500 people in the town"),
        ("Die Strasse wurde 1920 gesperrt", "Die Straße wurde 1920 gesperrt"),
    ],
)
def test_other_scripts_and_signs_are_read(quotation: str, page: str) -> None:
    assert held(quotation, page).match == "found"


def test_single_words_from_everywhere_are_no_quotation() -> None:
    assert (
        held("harbour … stone … dredgers … pots … letters … October", HARBOUR).match == "not-found"
    )


def test_a_text_that_could_not_be_decoded_is_none() -> None:
    assert (
        held("They left the pier and never came", "\ufffda b\ufffd c \ufffd" * 30).reason
        == "no-text"
    )


@pytest.mark.parametrize(
    ("page", "reason"),
    [
        ("", "no-text"),
        ("  \n ", "no-text"),
        (
            "Just a moment... Checking your browser before accessing example.org. Ray ID: 7a",
            "blocked",
        ),
        ("Please enable JavaScript to use this site. The news desk.", "no-text"),
        ("Subscribe to continue reading. Already a subscriber? Log in.", "login-wall"),
        ("Page not found. Sorry, the page you are looking for does not exist.", "unreachable"),
        (
            "Der Hafenrat trat am 3. Juni zusammen und hörte den Bericht des Ingenieurs, der sich "
            "mit dem Zustand der Mole befasste und nicht von der Hand zu weisen war.",
            "language",
        ),
        (
            "Портовый совет собрался третьего июня, чтобы слушать доклад инженера о моле и о том, "
            "что с ней будет зимой.",
            "language",
        ),
    ],
)
def test_a_page_that_settles_nothing_accuses_nobody(page: str, reason: str) -> None:
    result = held("The eastern mole will not survive another winter, and that is all", page)
    assert (result.match, result.reason) == ("uncheckable", reason)


def test_a_long_page_about_bot_walls_is_a_page() -> None:
    page = "Are you human? " + HARBOUR * 6
    assert held("the islanders were paid in full after the court ruled", page).match == "not-found"


def test_an_ellipsis_that_hides_a_condition_is_flagged() -> None:
    page = "The ships may leave the port, but not before the fees are paid, on Monday morning."
    result = held("The ships may leave the port … on Monday morning", page)
    assert result.match == "found-marked"
    assert "elision-hides-limiter" in result.flags


def test_a_sentence_that_goes_on_with_a_condition_is_flagged() -> None:
    page = "The ships may leave the port unless a storm is coming."
    assert "truncated-condition" in held("The ships may leave the port", page).flags


def test_two_distant_passages_joined_without_a_mark_are_a_splice() -> None:
    page = HARBOUR + " And more was said about the weather that day." * 25 + MARCH
    result = held(
        "The harbour board met on 3 June 1987 and placed more mines along the river", page
    )
    assert result.match == "altered"


def test_the_passage_is_where_the_words_stand() -> None:
    result = held("the dredgers had destroyed their pots", HARBOUR)
    assert result.start is not None
    assert HARBOUR[result.start : result.end] == "the dredgers had destroyed their pots"


def test_short_words_found_prove_little() -> None:
    result = held("the board", HARBOUR)
    assert (result.match, result.confidence) == ("found", "low")
    assert "weak" in result.flags


def test_a_bracket_that_stands_for_too_much_is_no_mark() -> None:
    page = "The ships " + "sailed and " * 20 + "left the port on Monday morning."
    assert held("The ships [all] left the port on Monday morning", page).match != "found-marked"


def test_a_long_page_costs_little() -> None:
    import time

    page = PageIndex.of((HARBOUR + " ") * 1500 + MARCH + (HARBOUR + " ") * 300)
    start = time.process_time()
    for quotation in (
        "his forces have placed more mines along the river",
        "his forces … placed more mines",
        "the islanders were paid in full after the harbour court ruled for them",
    ):
        compare_quotation(quotation, page)
    assert time.process_time() - start < 1.5
