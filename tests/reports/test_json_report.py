"""The JSON contract: every field is there, every field is described, and nothing leaks."""

import copy
import json as parser
import time
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from attrs import evolve
from made_report import HOSTILE, PATH, document, read_only, report

from verifier.model import Report, RunFacts, VerdictName
from verifier.references.bibtex import to_bibtex
from verifier.reports import json
from verifier.text.excerpt import Excerpt

SCHEMA = parser.loads(
    Path(__file__).parents[2].joinpath("docs/reference/report.schema.json").read_text("utf-8")
)


def strict(schema: Any) -> Any:
    """Return the schema with objects closed, so that a field it does not describe is an error."""
    schema = copy.deepcopy(schema)
    todo = [schema]
    while todo:
        node = todo.pop()
        if isinstance(node, dict):
            if "properties" in node and "type" in node:
                node.setdefault("additionalProperties", False)
            todo += node.values()
        elif isinstance(node, list):
            todo += node
    return schema


@pytest.fixture(scope="module")
def printed() -> dict[str, Any]:
    out: dict[str, Any] = parser.loads(json.render(report()))
    return out


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize(
    "made", [report(), read_only(), Report(RunFacts("2026-11-24"))], ids=["check", "read", "empty"]
)
def test_what_is_printed_is_what_the_schema_describes(made: Report) -> None:
    jsonschema.validate(parser.loads(json.render(made)), strict(SCHEMA))


def test_every_field_of_the_contract_is_there(printed: dict[str, Any]) -> None:
    assert list(printed) == [
        "schema", "tool", "run", "documents", "references", "evidence", "comparisons",
        "findings", "allowed", "passed", "skipped", "attestations",
    ]  # fmt: skip
    assert printed["tool"] == {"name": "verifier", "version": "9.9.9"}
    assert printed["run"]["timings"] == {"read": 0.123}


def test_every_place_is_a_place_in_the_authors_text(printed: dict[str, Any]) -> None:
    text = document().text
    made = printed["documents"][0]
    for statement in made["statements"]:
        for quotation in statement["quotations"]:
            where = quotation["where"]
            assert text[where["start"] : where["end"]] == quotation["text"]
        for date in statement["dates"]:
            where = date["where"]
            assert text[where["start"] : where["end"]] == date["text"]
            assert text.splitlines()[where["line"] - 1][where["column"] - 1 :].startswith(
                date["text"]
            )
    titles = {r["id"]: r["title"] for r in printed["references"]}
    fields = [c for n in made["notes"] for c in n["citations"] if "title" in c["fields"]]
    assert len(fields) == 7
    for citation in fields:
        field = citation["fields"]["title"]
        assert text[field["start"] : field["end"]] == titles[citation["reference"]]


def test_a_quotation_carries_its_comparison_and_the_address(printed: dict[str, Any]) -> None:
    by_match = {
        q["match"]: q for s in printed["documents"][0]["statements"] for q in s["quotations"]
    }
    assert by_match["altered"]["comparison"] == "c1"
    assert by_match["altered"]["evidence"].startswith("https://courier.example/")
    assert by_match[None]["comparison"] is None


def test_verdicts_are_counted_and_given_with_their_reason(printed: dict[str, Any]) -> None:
    made = printed["documents"][0]
    assert made["summary"] == {
        "disputed": 3, "unverified": 3, "unsourced": 2, "attested": 1, "verified": 1,
    }  # fmt: skip
    assert [s["verdict"] for s in made["statements"]].count("attested") == 1
    assert made["statements"][0]["why"] == "No note supports it."


def test_findings_come_by_document_and_place_and_name_their_evidence(
    printed: dict[str, Any],
) -> None:
    starts = [f["where"]["start"] if f["where"] else -1 for f in printed["findings"]]
    assert starts == sorted(starts)
    altered = next(f for f in printed["findings"] if f["code"] == "Q602")
    evidence = {e["id"]: e for e in printed["evidence"]}[altered["evidence"]]
    assert evidence["title"] == "Minister Defends Timetable"
    assert (altered["line"], altered["column"]) == (13, 38)
    archived = next(f for f in printed["findings"] if f["code"] == "W419")
    assert [cause["code"] for cause in archived["causes"]] == ["W404"]


def test_evidence_names_the_sources_that_lean_on_it_the_captures_too(
    printed: dict[str, Any],
) -> None:
    by_role = [(e["role"], e["references"]) for e in printed["evidence"]]
    assert ("capture", ["bay2026orsk"]) in by_role
    assert ("cited", ["decree31"]) in by_role


def test_references_are_csl_items_with_edtf_and_bibtex(printed: dict[str, Any]) -> None:
    rows = {row["id"]: row for row in printed["references"]}
    marand = rows["marand2014drowned"]
    assert marand["author"] == [{"family": "Marand", "given": "Ilse"}]
    assert marand["issued"] == {"date-parts": [[2014]]}
    assert (marand["edtf"], marand["URL"]) == ("2014", None)
    assert marand["bibtex"] == to_bibtex(report().references[0]).strip()


def test_passed_rows_join_the_codes_of_one_thing(printed: dict[str, Any]) -> None:
    assert [row["codes"] for row in printed["passed"]] == [["W404", "W406"], ["Q601"]]


def test_no_password_no_token_and_no_control_character_is_printed() -> None:
    whole = json.render(report())
    assert "s3cr3t" not in whole
    assert "ann:pw" not in whole
    assert "token=***" in whole
    assert not [c for c in whole if c in "\x1b\u202e" or (ord(c) < 32 and c != "\n")]
    assert parser.loads(whole)["documents"][0]["statements"][8]["quotations"][0]["text"] == HOSTILE


def test_a_lone_surrogate_is_no_reason_to_print_what_is_no_text() -> None:
    made = report()
    broken = evolve(made.findings[0], message="a \ud800 b")
    whole = json.render(evolve(made, findings=(broken,)))
    whole.encode("utf-8")
    parser.loads(whole)


def test_one_row_stands_on_one_line() -> None:
    lines = json.render(report()).splitlines()
    rows = [line for line in lines if line.lstrip().startswith('{"code"')]
    assert len(rows) == 7
    for row in rows:
        parser.loads(row.strip().rstrip("],"))


def test_a_document_of_the_run_by_itself_is_a_report_too() -> None:
    made = report()
    single = parser.loads(json.render(made.only(made.documents[0])))
    assert [d["path"] for d in single["documents"]] == [PATH]
    jsonschema.validate(single, strict(SCHEMA))


def long_report(count: int) -> Report:
    """Return an offline run of `count` statements, notes and references."""
    made = report()
    one = made.documents[0]
    statement, note = one.statements[1], one.notes[1]
    statements = tuple(
        evolve(statement, id=f"{n:012x}", note_ids=(f"n{n}",), paragraph=n) for n in range(count)
    )
    notes = tuple(
        evolve(
            note,
            id=f"n{n}",
            citations=tuple(evolve(c, id=f"n{n}c1", reference=f"k{n}") for c in note.citations),
        )
        for n in range(count)
    )
    references = tuple(evolve(made.references[1], key=f"k{n}") for n in range(count))
    verdict = next(v for v in made.verdicts.values() if v.name is VerdictName.VERIFIED)
    skipped = tuple(
        evolve(
            made.skipped[0],
            reason="offline",
            codes=tuple(f"W4{code:02}" for code in range(1, 20)),
            statements=(f"{n:012x}",),
            reference=f"k{n}",
        )
        for n in range(count)
    )
    whole = evolve(one, statements=statements, notes=notes)
    timeline = made.timelines[PATH, one.statements[1].id]
    return Report(
        made.run,
        (whole,),
        references,
        skipped=skipped,
        verdicts={(PATH, s.id): verdict for s in statements},
        timelines={(PATH, s.id): timeline[:3] for s in statements},
    )


def test_ten_thousand_statements_stay_under_forty_megabytes() -> None:
    size = len(json.render(long_report(500)).encode())
    assert size * 20 < 40_000_000


def test_twice_the_statements_take_twice_the_time() -> None:
    def seconds(count: int) -> float:
        made = long_report(count)
        start = time.process_time()
        json.render(made)
        return time.process_time() - start

    seconds(50)
    small, large = min(seconds(200) for _ in range(3)), min(seconds(800) for _ in range(3))
    assert large / small < 12


def test_an_empty_excerpt_is_a_statement_without_words() -> None:
    made = report()
    one = made.documents[0]
    bare = evolve(one.statements[0], words=Excerpt("", ()))
    whole = evolve(made, documents=(evolve(one, statements=(bare,)),))
    assert parser.loads(json.render(whole))["documents"][0]["statements"][0]["text"] == ""
