"""A folder is checked again and again: what verifier wrote there is not taken for a document."""

import json
import os
import sqlite3

import pytest

TEXT = "It rained.[1]\n\n[1] Interview with Ana Pol, mayor, Port Sellen, 3 May 1999.\n"


@pytest.fixture
def check(verifier, here):
    (here / "a.txt").write_text(TEXT)

    def check(*words):
        return verifier("check", "--offline", *words)

    return check


def paths(done):
    return [document["path"] for document in json.loads(done.out)["documents"]]


def test_a_folder_with_its_reports_is_checked_again(check, here):
    for _ in range(2):
        done = check(".", "--reports", "out", "-o", "all.md", "--format", "json")
        assert (done.code, done.err) == (0, "")
        assert paths(done) == ["a.txt"]
    assert (here / "out/a.txt.md").read_text().startswith("# ")


def test_a_report_that_is_named_is_read(check, here):
    check(".", "-o", "all.md")
    assert paths(check("all.md", "--format", "json")) == ["all.md"]


def test_a_document_that_speaks_of_verifier_is_no_report(check, here):
    (here / "b.md").write_text("Made by verifier 1.\n\n---\n\nMade by verifier 1.\n\nIt rained.\n")
    assert paths(check(".", "--format", "json")) == ["a.txt", "b.md"]


def test_a_bibliography_is_not_written_over_unasked(verifier, check, here):
    (here / "refs.bib").write_text("@book{mine, title={Mine}}\n")
    done = verifier("references", ".", "-o", "refs.bib")
    assert done.code == 2
    assert "leave it out with --exclude" in done.err
    assert "mine" in (here / "refs.bib").read_text()
    done = verifier("references", ".", "-o", "refs.bib", "--exclude", "refs.bib")
    assert done.code == 0
    assert "mine" not in (here / "refs.bib").read_text()


@pytest.mark.parametrize("made", ["text", "database", "fifo", "folder"])
def test_what_is_no_store_is_not_cleared(verifier, here, made):
    file = here / "mine"
    if made == "text":
        file.write_text("My essay.\n")
    elif made == "database":
        with sqlite3.connect(file) as db:
            db.execute("CREATE TABLE diary (day TEXT)")
        db.close()
    elif made == "fifo":
        os.mkfifo(file)
    else:
        file.mkdir()
    done = verifier("cache", "clear", "--store", "mine")
    assert file.exists()
    assert (done.code, done.out) == (2, "")
    assert done.told == ["verifier: mine is no store of evidence. Nothing was deleted."]


def test_a_damaged_store_is_cleared(verifier, here):
    (here / "store.sqlite").write_bytes(b"SQLite format 3\0" + b"\xff" * 5000)
    assert verifier("cache", "clear", "--store", "store.sqlite").out == "Cleared.\n"
    assert not (here / "store.sqlite").exists()


@pytest.mark.parametrize("word", ["D", "d", "W42"])
def test_rules_of_a_family_are_listed(verifier, word):
    done = verifier("rule", word)
    assert done.code == 0
    listed = [line.split()[0] for line in done.out.splitlines() if line.startswith("  ")]
    assert len(listed) > 1
    assert all(code.startswith(word.upper()) for code in listed)


@pytest.mark.parametrize("word", [" ", "Z", "W4x"])
def test_what_names_no_rule_is_told(verifier, word):
    done = verifier("rule", word)
    assert (done.code, done.out) == (2, "")
