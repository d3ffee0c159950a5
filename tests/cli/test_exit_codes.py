"""How a run ends: 0, 1, 2, 3, 130, 143, and which of them wins."""

import json

import pytest

from verifier import cli, pipeline, registry
from verifier.cli.signals import Terminated
from verifier.engine.threads import Interrupted
from verifier.errors import UsageError
from verifier.model import Evidence, Problem

SOUND = "It rained.[1]\n\n[1] Interview with Ana Pol, mayor, Port Sellen, 3 May 1999.\n"
WRONG = "It rained.[1] It stopped.[2]\n\n[1] Interview with Ana Pol, mayor, Sellen, 3 May 1999.\n"
LINKED = "It rained.[1]\n\n[1] “Rain,” Daily News, 3 May 1999, https://daily.example/rain.\n"


@pytest.fixture
def check(verifier, here):
    (here / "sound.txt").write_text(SOUND)
    (here / "wrong.txt").write_text(WRONG)
    (here / "linked.txt").write_text(LINKED)

    def check(*words):
        return verifier("check", *words)

    return check


@pytest.fixture
def crashing(monkeypatch):
    """Make one rule crash."""
    rule = registry.rule("marker-without-note")

    def crash(subject):
        raise ZeroDivisionError("what\nis this")
        yield

    monkeypatch.setattr(rule, "_check", crash)
    return rule


@pytest.fixture
def no_network(monkeypatch):
    """Answer every request as a machine without a network does."""

    def execute(requests, fetcher, **_):
        return [Evidence(r.url, problem=Problem("offline"), need=r.need) for r in requests]

    monkeypatch.setattr(pipeline, "execute", execute)


def test_nothing_wrong_is_0(check):
    assert check("--offline", "sound.txt").code == 0


def test_a_finding_is_1(check):
    done = check("--offline", "wrong.txt")
    assert done.code == 1
    assert "marker-without-note" in done.out


def test_exit_zero_turns_findings_into_0(check):
    done = check("--offline", "--exit-zero", "wrong.txt")
    assert done.code == 0
    assert "marker-without-note" in done.out


@pytest.mark.parametrize(("floor", "code"), [("note", 1), ("warning", 0), ("never", 0)])
def test_the_floor_says_what_fails(check, here, floor, code):
    (here / "noted.txt").write_text("He said that “it rained for forty days.”\n")
    done = check("--offline", "--fail-on", floor, "noted.txt")
    assert "unsourced-statement" in done.out
    assert done.code == code


def test_never_lets_an_error_pass(check):
    assert check("--offline", "--fail-on", "never", "wrong.txt").code == 0


def test_an_input_that_cannot_be_read_is_2_and_the_others_are_reported(check):
    done = check("--offline", "missing.txt", "wrong.txt", "other.xyz")
    assert done.code == 2
    assert "marker-without-note" in done.out
    assert done.told == [
        "verifier: missing.txt: there is no such file.",
        "verifier: other.xyz: there is no such file.",
    ]


def test_a_file_that_no_reader_takes_is_told_with_those_that_one_does(check, here):
    (here / "a.xyz").write_text("x")
    done = check("--offline", "a.xyz")
    assert (done.code, done.out) == (2, "")
    assert done.told[0].startswith("verifier: a.xyz: no reader takes “.xyz”. Known: .bib")


def test_exit_zero_does_not_hide_an_input_that_could_not_be_read(check):
    assert check("--offline", "--exit-zero", "missing.txt", "sound.txt").code == 2


def test_an_empty_folder_is_told(check, here):
    (here / "empty").mkdir()
    done = check("empty")
    assert done.code == 2
    assert "nothing to read" in done.err


def test_a_rule_that_crashes_is_3_and_the_others_report(check, crashing):
    done = check("--offline", "linked.txt", "wrong.txt", "--format", "json")
    assert done.code == 3
    assert done.told == [
        "verifier: marker-without-note crashed: ZeroDivisionError: what is this. "
        "This is a bug of verifier; please report it."
    ]
    report = json.loads(done.out)
    assert "crashed" in report["run"]["incomplete"]
    rows = [row for row in report["skipped"] if row["reason"] == "crashed"]
    assert rows
    assert {code for row in rows for code in row["codes"]} == {crashing.code}
    assert report["passed"]


def test_a_crash_beats_findings_and_exit_zero(check, crashing):
    assert check("--offline", "--exit-zero", "wrong.txt").code == 3


def test_an_unreadable_input_beats_a_crash(check, crashing):
    assert check("--offline", "missing.txt", "wrong.txt").code == 2


def test_a_machine_without_a_network_is_3(check, no_network):
    done = check("--store", ":memory:", "linked.txt")
    assert done.code == 3
    assert done.told == ["verifier: This machine is offline: not one address could be asked."]
    assert "because the run was offline" in done.out


def test_exit_zero_bears_a_machine_without_a_network(check, no_network):
    assert check("--store", ":memory:", "--exit-zero", "linked.txt").code == 0


def test_an_output_that_cannot_be_written_is_2_and_the_others_are(check, here):
    (here / "file").write_text("x")
    done = check("--offline", "sound.txt", "-o", "file/a.html", "-o", "b.html")
    assert done.code == 2
    assert (here / "b.html").is_file()
    assert done.told[-1] == "verifier: file/a.html can't be written: file is no folder."


@pytest.mark.parametrize("cause", [KeyboardInterrupt, Terminated])
def test_an_interrupted_run_reports_what_was_done(check, monkeypatch, cause):
    def execute(requests, fetcher, **_):
        done = [Evidence(r.url, problem=Problem("budget"), need=r.need) for r in requests]
        try:
            raise cause
        except KeyboardInterrupt:
            raise Interrupted(done) from None

    monkeypatch.setattr(pipeline, "execute", execute)
    done = check("--store", ":memory:", "linked.txt", "missing.txt", "--exit-zero")
    assert done.code == (143 if cause is Terminated else 130)
    assert "1 statement: 1 unverified" in done.out
    by = " (SIGTERM)" if cause is Terminated else ""
    assert done.told[-1] == f"verifier: Interrupted{by} before every address was asked."


def test_an_interrupt_while_pages_are_compared_reports_too(check, monkeypatch):
    def held(run):
        raise KeyboardInterrupt

    monkeypatch.setattr(pipeline, "held", held)
    done = check("--offline", "wrong.txt")
    assert done.code == 130
    assert "marker-without-note" in done.out


@pytest.mark.parametrize(("cause", "code"), [(KeyboardInterrupt, 130), (Terminated, 143)])
def test_an_interrupt_before_anything_is_done_says_so(check, monkeypatch, cause, code):
    def cite(*_args):
        raise cause

    monkeypatch.setattr(pipeline, "cite", cite)
    done = check("--offline", "sound.txt")
    assert (done.code, done.out) == (code, "")
    assert done.err.strip() == "verifier: interrupted."


class Odd(Exception):
    pass


@pytest.mark.parametrize("bug", [Odd, RecursionError, KeyError, MemoryError])
def test_a_crash_is_one_line_and_3(check, monkeypatch, bug):
    def verify(*_args):
        raise bug("not\x1b[31m\nso")

    monkeypatch.setattr(pipeline, "verify", verify)
    done = check("--offline", "sound.txt")
    assert (done.code, done.out, len(done.told)) == (3, "", 1)
    assert done.told[0].startswith(f"verifier: unexpected {bug.__name__}: ")
    assert "--debug" in done.told[0]
    assert "\x1b" not in done.err
    with pytest.raises(bug):
        check("--offline", "--debug", "sound.txt")


def test_debug_shows_where_a_mistake_was_found(check):
    with pytest.raises(UsageError):
        check("--debug")


def test_main_leaves_with_the_code(here):
    with pytest.raises(SystemExit) as left:
        cli.main(["check", "missing.txt"])
    assert left.value.code == 2
