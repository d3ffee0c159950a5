"""The report as writers see it: exit codes, one document of several, places, names of files."""

import pytest

from verifier.model import (
    Document,
    Evidence,
    Facts,
    Finding,
    Match,
    Note,
    Passed,
    Report,
    RunFacts,
    Severity,
    Skipped,
    Source,
    Statement,
    Verdict,
    VerdictName,
)
from verifier.model.finding import Comparison
from verifier.references.model import Citation, Reference
from verifier.text.excerpt import Excerpt
from verifier.text.span import Span

TEXT = "It rained.[1]\r\n\r\n[1] Diary.\r\n"


def document(path, key):
    citation = Citation("n1c1", "Diary", Span(21, 26), "webpage", reference=key)
    note = Note("n1", "1", "footnote", Excerpt.whole(TEXT, 21, 27), Span(17, 27), (citation,))
    statement = Statement("abc", Excerpt.whole(TEXT, 0, 10), Span(0, 10), note_ids=("n1",))
    return Document(path, "plain", "prose", TEXT, statements=(statement,), notes=(note,))


def a_report(*findings, **variables):
    variables.setdefault("run", RunFacts("2026-11-24"))
    return Report(findings=findings, **variables)


def found(severity):
    return Finding("Wrong.", severity=severity)


@pytest.mark.parametrize("floor", [*Severity, None])
@pytest.mark.parametrize("severity", Severity)
def test_the_floor_decides(floor, severity):
    fails = floor is not None and severity.rank >= floor.rank
    assert a_report(found(severity), fail_on=floor).exit_code == int(fails)


def test_a_run_that_could_not_finish_is_3_whatever_it_found():
    run = RunFacts("2026-11-24", incomplete="because")
    assert a_report(run=run, fail_on=None).exit_code == 3
    assert a_report(found(Severity.ERROR), run=run).exit_code == 3


def test_the_report_of_one_document_holds_what_concerns_it():
    one, two = document("a.txt", "a"), document("b.txt", "b")
    references = tuple(
        Reference(key, "webpage", URL=f"https://{key}.example/#x") for key in ("a", "b")
    )
    report = a_report(
        *(Finding("Wrong.", path=path) for path in ("a.txt", "b.txt", "")),
        documents=(one, two),
        references=references,
        facts=Facts([
            Evidence("https://a.example/"), Evidence("https://b.example/"),
            Evidence("https://archive.example/", role="archive"),
        ]),
        comparisons=tuple(
            Comparison(f"c{n}", "quotation", path, "abc", Match.FOUND, "x")
            for n, path in enumerate(("a.txt", "b.txt"))
        ),
        passed=(Passed(path="a.txt"), Passed(path="b.txt"), Passed()),
        skipped=(Skipped("paper", path="b.txt"),),
        verdicts={(p, "abc"): Verdict(VerdictName.VERIFIED, "So.") for p in ("a.txt", "b.txt")},
    )  # fmt: skip
    single = report.only(two)
    assert [d.path for d in single.documents] == ["b.txt"]
    assert [r.key for r in single.references] == ["b"]
    assert [e.url for e in single.facts] == ["https://b.example/", "https://archive.example/"]
    assert [f.path for f in single.findings] == ["b.txt", ""]
    assert [c.path for c in single.comparisons] == ["b.txt"]
    assert [p.path for p in single.passed] == ["b.txt", ""]
    assert len(single.skipped) == 1
    assert list(single.verdicts) == [("b.txt", "abc")]
    assert single.evidence_of(references[1]).url == "https://b.example/"


def test_a_place_has_lines_and_columns_from_one():
    where = document("a.txt", "a").where(Span(21, 26))
    assert (where.line, where.column, where.end_line, where.end_column) == (3, 5, 3, 10)


@pytest.mark.parametrize(
    ("path", "suffix"),
    [("a.TXT", ".txt"), ("a/b.tar.gz", ".gz"), (".hidden", ""), ("a.b/c", ""), ("", "")],
)
def test_the_suffix_is_that_of_the_name(path, suffix):
    assert Source(path, b"").suffix == suffix
