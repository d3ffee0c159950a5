"""Passages and figures: where to look, and what stands there."""

from verifier.compare.passages import passages

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


def test_a_number_that_no_source_has_is_told_as_a_sign(make_source_run):
    run = make_source_run("The repair of the mole was put at 9.3 million pounds.",
                          {A: ("A", PAGE)})  # fmt: skip
    assert [(c.match, c.confidence) for c in compared(run, "figure")] == [("not-found", "low")]


def test_a_number_is_not_missed_while_a_source_is_unread(make_source_run):
    run = make_source_run("The repair of the mole was put at 9.3 million pounds.",
                          {A: ("A", PAGE)}, paper=1)  # fmt: skip
    assert compared(run, "figure") == []
