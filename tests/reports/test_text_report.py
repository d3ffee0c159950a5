"""The terminal report: rustc's shape, safe lines, and sums that a stranger understands."""

import re
from pathlib import Path

import pytest
from attrs import evolve
from made_report import bibliography, read_only, report

from verifier.model import Finding, Report, RunFacts, Severity, Skipped
from verifier.reports import concise, text
from verifier.text.span import Span

SNAPSHOTS = Path(__file__).parent / "snapshots"


def snapshot(name: str) -> str:
    return (SNAPSHOTS / name).read_text("utf-8")


def test_the_text_report_reads_as_it_did() -> None:
    assert text.render(report()) == snapshot("report.txt")


def test_what_was_understood_reads_as_it_did() -> None:
    assert text.understood(read_only()) == snapshot("understood.txt")


def test_the_concise_report_reads_as_it_did() -> None:
    assert concise.render(report()) == snapshot("concise.txt")


def test_the_mark_stands_under_the_words() -> None:
    lines = text.render(report()).splitlines()
    at = next(n for n, line in enumerate(lines) if line.startswith("error[weekday-mismatch]"))
    source, marks = lines[at + 3], lines[at + 4]
    start, end = marks.index("^"), marks.rindex("^") + 1
    assert source[start:end] == "Thursday, 9 June 2026"


def one_finding(said: str, word: str) -> Report:
    """Return a run in which `word` of the line `said` is found wrong."""
    made = report()
    start = said.index(word)
    document = evolve(bibliography(), path="one.md", text=said, entries=())
    finding = evolve(
        made.findings[2],
        path="one.md",
        span=Span(start, start + len(word)),
        statement=None,
        statements=(),
        fix=(),
    )
    return Report(RunFacts("2026-11-24"), (document,), findings=(finding,))


@pytest.mark.parametrize(
    ("said", "indent", "width"),
    [
        pytest.param("It is 9 May.", 6, 5, id="plain"),
        pytest.param("東京 9 May.", 5, 5, id="wide characters take two columns"),
        pytest.param("e\u0301 9 May.", 2, 5, id="combining characters take none"),
        pytest.param("\u202ea 9 May.", 2, 5, id="hidden characters are left out"),
        pytest.param("a\t9 May.", 2, 5, id="a tab takes one"),
    ],
)
def test_the_mark_finds_its_column(said: str, indent: int, width: int) -> None:
    marks = text.render(one_finding(said, "9 May")).splitlines()[4]
    assert marks == f"  | {' ' * indent}{'^' * width}"


def test_a_line_of_a_megabyte_is_cut_around_the_place() -> None:
    said = "word " * 100_000 + "9 May" + " word" * 100_000
    lines = text.render(one_finding(said, "9 May")).splitlines()
    assert len(lines[3]) < 120
    assert lines[3].count("…") == 2
    assert lines[3][lines[4].index("^") :].startswith("9 May")


def test_no_line_begins_with_a_strangers_words() -> None:
    whole = text.render(report())
    known = re.compile(
        r"(error|warning|note)\[|\d+ \||\s+(-->|\||=|\d+ because)|\d+ (statement|error|check)|$"
    )
    assert [line for line in whole.splitlines() if not known.match(line)] == []


def test_a_file_named_like_a_workflow_command_begins_no_line() -> None:
    made = one_finding("It is 9 May.", "9 May")
    path = "::error file=x::"
    named = evolve(
        made,
        documents=(evolve(made.documents[0], path=path),),
        findings=(evolve(made.findings[0], path=path),),
    )
    assert concise.render(named).startswith("./::error")


@pytest.mark.parametrize("render", [text.render, concise.render])
def test_control_characters_passwords_and_tokens_are_left_out(render: object) -> None:
    whole = render(report())  # type: ignore[operator]
    assert not {"\x1b", "\u202e", "\r"} & set(whole)
    assert "s3cr3t" not in whole
    assert "ann:pw" not in whole


def test_the_sums_name_verdicts_severities_and_what_was_not_checked() -> None:
    said = text.summary(report())
    assert "10 statements: 3 disputed, 3 unverified, 2 unsourced, 1 attested, 1 verified" in said
    assert "3 errors, 2 warnings, 2 notes; 1 allowed" in said
    assert "4 checks not made, and never counted as fine:" in said
    assert "because the source is on paper (1 source)" in said


def test_a_run_in_which_all_was_checked_says_so() -> None:
    made = evolve(report(), skipped=(), findings=(), allowed=())
    assert "no findings" in text.summary(made)
    assert "every check that applies was made" in text.summary(made)


def test_a_run_that_could_not_finish_says_why() -> None:
    made = report()
    stopped = evolve(made, run=evolve(made.run, incomplete="The deadline passed."))
    assert text.summary(stopped).endswith("incomplete: The deadline passed.\n")


def test_several_documents_are_counted_one_by_one() -> None:
    made = report()
    two = evolve(made, documents=(*made.documents, evolve(made.documents[0], path="b.md")))
    lines = text.summary(two).splitlines()
    assert [line for line in lines if line.startswith("  in b.md: ")]
    assert lines[2].startswith("20 statements")


def test_a_crash_is_shown_with_its_sentence() -> None:
    crash = Skipped("crashed", "moved crashed: KeyError: 'x'")
    made = evolve(report(), skipped=(crash,))
    assert "  crashed: moved crashed: KeyError: 'x'" in text.summary(made)


def test_reference_files_are_counted_by_entries() -> None:
    made = Report(RunFacts("2026-11-24"), (bibliography(),))
    assert text.summary(made).startswith("2 entries\n")


def test_colours_change_nothing_but_colours() -> None:
    plain = text.render(report())
    coloured = text.colour(plain)
    assert coloured != plain
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured) == plain


def test_an_error_is_red_and_its_severity_is_in_words() -> None:
    assert text.colour("error[x-y] Q602: no").startswith("\x1b[1;31merror[x-y] Q602:\x1b[0m")


def test_a_finding_without_a_document_has_no_line() -> None:
    finding = Finding("One host.", "W499", "one-host", Severity.NOTE)
    made = Report(RunFacts("2026-11-24"), findings=(finding,))
    assert concise.render(made) == "(the run): W499 One host.\n"
    assert text.render(made).startswith(
        "note[one-host] W499: One host.\n  = help: verifier rule one-host\n\n0 statements\n"
    )


def test_errors_do_not_drown_in_notes():
    made = report()
    note = next(f for f in made.findings if f.severity == "note")
    many = evolve(made, findings=(*made.findings, *[note] * 20))
    shown = text.render(many)
    count = 20 + sum(f.name == note.name for f in made.findings)
    assert shown.count(f"note[{note.name}]") == text.MOST_NOTES + 1
    assert f"and {count - text.MOST_NOTES} more; all are listed by" in shown
    assert shown.count("error[") == text.render(made).count("error[")
