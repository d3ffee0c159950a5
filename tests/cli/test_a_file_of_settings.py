"""A configuration file means the same wherever below it verifier is started."""

import json
import os

import pytest

TEXT = (
    "It rained.[1] He said “it never rains here at all.”\n\n"
    "The well failed.[2]\n\n[1] Interview with Ana Pol, mayor, Port Sellen, 3 May 1999.\n"
)


@pytest.fixture
def check(verifier, here):
    (here / "a.txt").write_text(TEXT)

    def check(*words):
        done = verifier("check", "--offline", "--format", "json", *words)
        return done, json.loads(done.out) if done.out else {}

    return check


@pytest.mark.parametrize("word", ["S102", "s102", "Marker-Without-Note", "marker-without-note"])
def test_a_rule_may_be_named_as_on_the_command_line(check, here, word):
    (here / "verifier.toml").write_text(f'[severities]\n"{word}" = "note"\n')
    done, report = check("a.txt")
    assert done.code == 0
    assert [f["severity"] for f in report["findings"] if f["code"] == "S102"] == ["note"]
    (here / "verifier.toml").write_text(f'[[allow]]\nrule = "{word}"\nreason = "being written"\n')
    done, report = check("a.txt")
    assert done.code == 0
    assert [a["finding"]["code"] for a in report["allowed"]] == ["S102"]


def test_a_baseline_stands_beside_the_file_that_names_it(check, here, monkeypatch):
    check("a.txt", "--write-baseline", "known.json")
    (here / "verifier.toml").write_text('baseline = "known.json"\n')
    assert check("a.txt")[0].code == 0
    (here / "deep").mkdir()
    monkeypatch.chdir(here / "deep")
    done, report = check("../a.txt")
    assert done.code == 0
    assert {a["by"] for a in report["allowed"]} == {"baseline"}


def test_a_baseline_that_is_gone_is_told_as_it_is_found_from_here(check, here, monkeypatch):
    (here / "verifier.toml").write_text('baseline = "known.json"\n')
    (here / "deep").mkdir()
    monkeypatch.chdir(here / "deep")
    done, _ = check("../a.txt")
    assert (done.code, done.out) == (2, "")
    assert "../known.json" in done.told[0]
    assert str(here) not in done.err


def test_a_baseline_that_is_no_regular_file_holds_nobody(check, here):
    os.mkfifo(here / "known.json")
    done, _ = check("a.txt", "--baseline", "known.json")
    assert (done.code, done.out) == (2, "")
    assert "not a regular file" in done.told[0]


def test_a_file_that_cannot_be_read_says_how_to_go_on(check, here):
    (here / "verifier.toml").write_text("select = [\n")
    done, _ = check("a.txt")
    assert (done.code, len(done.told)) == (2, 1)
    assert "verifier.toml can't be read" in done.told[0]
    assert "--no-config" in done.told[0]
    assert check("a.txt", "--no-config")[0].code == 1
