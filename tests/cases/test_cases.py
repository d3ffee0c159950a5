"""Every case is answered as it expects, in the form of the contract."""

import json
from pathlib import Path

import golden
import jsonschema
import pytest

ROOT = Path(__file__).parents[2]
SCHEMA = json.loads((ROOT / "docs/reference/report.schema.json").read_text("utf-8"))
CONTRACT = jsonschema.Draft202012Validator(SCHEMA)


@pytest.mark.parametrize("path", golden.files(), ids=lambda path: path.stem)
def test_a_case_is_answered_as_it_expects(path):
    text = path.read_text("utf-8")
    result = golden.checked(text)
    (expected,) = (block.text for block in golden.blocks(text) if block.kind == "expect")
    assert result.concise == expected, "look at the difference; `make accept` keeps it"
    errors = any(f["severity"] == "error" for f in result.report["findings"])
    assert result.code == (1 if errors else 0)


@pytest.mark.parametrize("path", golden.files(), ids=lambda path: path.stem)
def test_a_case_is_reported_as_the_contract_says(path):
    report = golden.checked(path.read_text("utf-8")).report
    CONTRACT.validate(report)
    held_together(report)


def test_the_sample_is_reported_as_the_contract_says():
    report = json.loads((ROOT / "reports/belmora.json").read_text("utf-8"))
    CONTRACT.validate(report)
    held_together(report)


def held_together(report):
    """Every id that a report names is in it."""
    documents = {d["path"]: d for d in report["documents"]}
    statements = {(p, s["id"]) for p, d in documents.items() for s in d["statements"]}
    notes = {(p, n["id"]) for p, d in documents.items() for n in d["notes"]}
    references = {r["id"] for r in report["references"]}
    evidence = {e["id"] for e in report["evidence"]}
    comparisons = {c["id"] for c in report["comparisons"]}
    allowed = [row["finding"] for row in report["allowed"]]
    for finding in [*report["findings"], *allowed]:
        path = finding["path"]
        assert finding["statement"] is None or (path, finding["statement"]) in statements
        assert finding["note_id"] is None or (path, finding["note_id"]) in notes
        assert finding["evidence"] in {None, *evidence}
        assert finding["comparison"] in {None, *comparisons}
        assert finding["where"] is None or finding["where"]["line"] == finding["line"]
    for comparison in report["comparisons"]:
        assert comparison["evidence"] in {None, *evidence}
    for row in report["evidence"]:
        assert set(row["references"]) <= references
    for document in documents.values():
        for note in document["notes"]:
            for citation in note["citations"]:
                assert citation["reference"] in {None, *references}
        for statement in document["statements"]:
            for quotation in statement["quotations"]:
                assert quotation["comparison"] in {None, *comparisons}


def test_accepting_again_changes_nothing():
    text = golden.files()[0].read_text("utf-8")
    assert golden.accepted(text) == text


def test_accepting_writes_what_is_said_now():
    text = golden.files()[0].read_text("utf-8")
    lines = text.split("\n")
    (block,) = (b for b in golden.blocks(text) if b.kind == "expect")
    stale = "\n".join([*lines[: block.first], "something else", *lines[block.last :]])
    without = "\n".join(lines[: block.first - 1])
    assert golden.accepted(stale) == text
    assert golden.accepted(without) == text
