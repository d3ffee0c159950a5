"""Passages and figures: where to look, and what stands there."""

from attrs import evolve

from verifier.compare.figures import spelt
from verifier.compare.passages import passages
from verifier.references.dates import find

A = "https://a.example/a"
PAGE = (
    "The harbour board met on 3 June 1987. The repair of the eastern mole was put at 4.75 million "
    "pounds by the engineer. Some 41 boats lay idle. Nobody spoke of the weather that day."
)


def compared(run, kind):
    return [c for c in passages(run) if c.kind == kind]


def test_the_best_passage_is_shown_and_proves_nothing(make_source_run):
    (found,) = compared(
        make_source_run("The engineer put the repair of the mole at 4.75 million pounds.",
                        {A: ("A", PAGE)}), "passage",
    )  # fmt: skip
    assert found.match == "possible"
    assert found.passage.text.startswith("The repair of the eastern mole")
    assert PAGE[found.passage.start : found.passage.end] == found.passage.text


def test_a_statement_about_something_else_has_no_passage(make_source_run):
    run = make_source_run("Whales sing in winter near Iceland.", {A: ("A", PAGE)})
    assert list(passages(run)) == []


def test_a_figure_with_its_unit_stands_in_the_passage(make_source_run):
    run = make_source_run("The repair of the mole would cost 4.75 million pounds, the engineer "
                          "said.", {A: ("A", PAGE)})  # fmt: skip
    assert [(c.said, c.match) for c in compared(run, "figure")] == [("4.75", "found")]


def test_the_same_number_of_something_else_does_not_count(make_source_run):
    run = make_source_run("The repair of the mole took 41 months of the engineer's time.",
                          {A: ("A", PAGE)})  # fmt: skip
    assert compared(run, "figure") == []


def test_a_number_may_be_a_word_in_the_source(make_source_run):
    page = PAGE.replace("Some 41 boats lay idle", "Some forty-one boats lay idle; nine sank")
    run = make_source_run("In the harbour 41 boats lay idle and 9 boats sank.", {A: ("A", page)})
    assert [(c.said, c.match) for c in compared(run, "figure")] == [("41", "found")]


def test_numbers_below_a_hundred_have_a_word():
    told = {n: spelt(n) for n in ("0", "9", "12", "20", "21", "99", "100", "4.5", "-3", "")}
    assert [told[n] for n in ("0", "9", "12", "20", "21", "99")] == [
        "zero", "nine", "twelve", "twenty", "twentyone", "ninetynine",
    ]  # fmt: skip
    assert not any(told[n] for n in ("100", "4.5", "-3", ""))


def test_a_number_that_no_source_has_is_told_as_a_sign(make_source_run):
    run = make_source_run("The repair of the mole was put at 9.3 million pounds.",
                          {A: ("A", PAGE)})  # fmt: skip
    assert [(c.match, c.confidence) for c in compared(run, "figure")] == [("not-found", "low")]


def test_a_number_is_not_missed_while_a_source_is_unread(make_source_run):
    run = make_source_run("The repair of the mole was put at 9.3 million pounds.",
                          {A: ("A", PAGE)}, paper=1)  # fmt: skip
    assert compared(run, "figure") == []


def dated(run, **rest):
    """Give the statement of a run the dates that a reader finds in it."""
    (document,) = run.documents
    (statement,) = document.statements
    statement = evolve(statement, dates=tuple(find(statement.text)), **rest)
    return evolve(run, documents=(evolve(document, statements=(statement,)),))


def test_a_day_stands_in_the_passage_in_any_spelling(make_source_run):
    run = make_source_run("On June 3, 1987 the harbour board met.", {A: ("A", PAGE)})
    assert [(c.said, c.match) for c in compared(dated(run), "figure")] == [
        ("June 3, 1987", "found")
    ]


def test_another_day_does_not_stand_there(make_source_run):
    run = make_source_run("On June 4, 1987 the harbour board met.", {A: ("A", PAGE)})
    assert "found" not in [c.match for c in compared(dated(run), "figure")]


def test_a_currency_must_stand_before_its_sum(make_source_run):
    page = "The engineer asked for € 450 for the repair of the eastern mole in the harbour."
    for sum_, matches in (("€ 450", ["found"]), ("$ 450", [])):
        run = make_source_run(
            f"The engineer asked for {sum_} for the repair of the mole.", {A: ("A", page)}
        )
        assert [c.match for c in compared(run, "figure") if c.match == "found"] == matches


def test_figures_in_a_quotation_are_left_to_the_quotation(make_source_run):
    run = make_source_run(
        "The engineer said that “some 41 boats lay idle there”.", {A: ("A", PAGE)}
    )
    assert compared(run, "figure") == []
