"""What is committed of the sample is what verifier makes of it today."""

import runpy
from pathlib import Path

import pytest

from verifier import __version__
from verifier.cli import run

ROOT = Path(__file__).parents[1]
SAMPLE = ROOT / "references" / "belmora.txt"
WARC = ROOT / "references" / "belmora.warc.gz"


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """Return the folder with everything that `make samples` would write."""
    folder = tmp_path_factory.mktemp("samples")
    build = runpy.run_path(str(ROOT / "references/sources/build.py"))
    build["write_warc"](folder / "belmora.warc.gz", build["visits"]())
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(ROOT)
        common = ["references/belmora.txt", "--no-config"]
        assert run(["references", *common, "-o", str(folder / "belmora.bib")]) == 0
        outputs = [word for s in ("html", "md", "json") for word in ("-o", f"{folder}/belmora.{s}")]
        replay = ["--replay", str(WARC), "--as-of", "2025-11-24"]
        assert run(["check", *common, *replay, *outputs, "-q"]) == 1
    return folder


def lines(path):
    """Return the lines of a report but the one that gives the version."""
    told = path.read_text("utf-8").splitlines()
    kept = [line for line in told if __version__ not in line]
    assert len(told) - len(kept) <= 1
    return kept


@pytest.mark.parametrize("name", ["belmora.html", "belmora.md", "belmora.json"])
def test_the_committed_reports_are_fresh(made, name):
    assert lines(ROOT / "reports" / name) == lines(made / name), "run `make samples`"


def test_the_committed_bibliography_is_fresh(made):
    committed = (ROOT / "references/belmora.bib").read_text("utf-8")
    assert committed == (made / "belmora.bib").read_text("utf-8"), "run `make samples`"


def test_the_committed_evidence_is_fresh(made):
    import gzip

    with gzip.open(WARC) as old, gzip.open(made / "belmora.warc.gz") as new:
        committed, fresh = old.read(), new.read()
    assert committed == fresh, "run `make samples`"


def test_the_sample_shows_what_it_was_written_to_show(made):
    import json

    report = json.loads((made / "belmora.json").read_text("utf-8"))
    found = {(f["name"], f["note"]) for f in report["findings"] if f["severity"] == "error"}
    assert found == {
        ("quotation-altered", None),
        ("weekday-mismatch", None),
        ("not-found", "12"),
        ("source-after-document", "13"),
    }
    statements = report["documents"][0]["statements"]
    assert 13 <= len(statements) <= 18
    matches = [q["match"] for s in statements for q in s["quotations"]]
    assert "found-marked" in matches
    verdicts = {s["verdict"] for s in statements}
    assert verdicts == {"verified", "unverified", "disputed", "unsourced"}
