"""Where reports go: slips are told before the work, and nothing is written over."""

import io
import json
import os
import sys

import pytest

TEXT = "It rained.[1][2]\n\n[1] Interview with Ana Pol, mayor, Port Sellen, 3 May 1999.\n"


@pytest.fixture
def check(verifier, here):
    (here / "a.txt").write_text(TEXT)

    def check(*words):
        return verifier("check", "--offline", *words)

    return check


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["-o", "x.json", "-o", "./x.json"], "x.json would be written twice."),
        (["-o", "x.html", "-o", "concise=x.html"], "x.html would be written twice."),
        (["--reports", "out", "-o", "out/index.html"], "out/index.html would be written twice."),
        (["-o", "json=folder"], "folder is a folder. Name a file in it."),
        (["--reports", "out", "--write-baseline", "out/a.txt.json"], "would be written twice."),
        (["--replay", "kept.warc.gz", "-o", "json=kept.warc.gz"], "kept.warc.gz is read, and"),
        (["--replay", "kept.warc.gz", "--keep-evidence", "kept.warc.gz"], "kept.warc.gz is read"),
    ],
)
def test_an_output_that_cannot_be_right_is_told_before_the_work(check, here, words, told):
    (here / "folder").mkdir()
    (here / "kept.warc.gz").write_bytes(b"kept")
    done = check("a.txt", *words)
    assert (done.code, done.out, len(done.told)) == (2, "", 1)
    assert told in done.told[0]
    assert (here / "kept.warc.gz").read_bytes() == b"kept"
    assert sorted(p.name for p in here.iterdir()) == ["a.txt", "folder", "kept.warc.gz"]


@pytest.mark.parametrize("name", ["markdwn", "jsno", "htlm", "cocise"])
def test_a_slip_in_the_name_of_a_format_makes_no_file(check, here, name):
    done = check("a.txt", "-o", f"{name}=report.md")
    assert done.code == 2
    assert "There is no report format called" in done.told[0]
    assert sorted(p.name for p in here.iterdir()) == ["a.txt"]


def test_a_file_may_have_an_equals_sign_in_its_name(check, here):
    check("a.txt", "-o", "draft=2.json", "-o", "json=b=c")
    for name in ("draft=2.json", "b=c"):
        assert json.loads((here / name).read_text())["schema"] == 1


def test_names_that_a_link_cannot_bear_are_encoded_in_the_index(check, here):
    names = ["a#b %41?.txt", "über & <b>.md", '"q".txt']
    for name in names:
        (here / name).write_text(TEXT)
    check(*names, "--reports", "out")
    index = (here / "out/index.html").read_text()
    assert 'href="a%23b%20%2541%3F.txt.html"' in index
    assert 'href="%C3%BCber%20%26%20%3Cb%3E.md.html"' in index
    assert 'href="%22q%22.txt.html"' in index
    assert "<b>" not in index


def test_a_name_that_is_no_text_is_a_document_like_any_other(check, here):
    with open(os.fsencode(here) + b"/\xff.txt", "wb") as file:
        file.write(TEXT.encode())
    done = check(".", "--format", "json", "--reports", "out")
    assert done.code == 1
    assert len(json.loads(done.out)["documents"]) == 2
    assert 'href="%FF.txt.html"' in (here / "out/index.html").read_text()
    assert b"\xff.txt.html" in os.listdir(b"out")


def test_a_process_without_standard_streams_ends_with_a_sentence(check, monkeypatch):
    monkeypatch.setattr(sys, "stdin", None)
    done = check("-")
    assert (done.code, done.told) == (2, ["verifier: There is no standard input."])
    monkeypatch.setattr(sys, "stdout", None)
    assert check("a.txt", "--color", "auto").code == 1


def test_standard_input_without_a_reader_is_told(verifier, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"x")))
    done = verifier("check", "--offline", "-", "--stdin-filename", "draft.xyz")
    assert (done.code, done.out) == (2, "")
    assert done.told[0].startswith("verifier: draft.xyz: no reader takes “.xyz”.")


def test_what_is_selected_away_leaves_no_rule(check):
    done = check("a.txt", "--select", "S102", "--ignore", "S")
    assert (done.code, done.out) == (2, "")
    assert "no rule is left" in done.told[0]
