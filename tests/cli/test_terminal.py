"""Nothing that a stranger wrote steers a terminal, a log, or the reader's eye."""

import io
import json
import os
import re
import subprocess
import sys

import pytest

from verifier.cli import console

ESCAPES = "\x1b[31mred\x9b32m\u202egnp.exe\u2066\u200b\x07\u2028::error::x"
STEERS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u2028\u2029]")

TEXT = (
    f"::error::It {ESCAPES} rained.[1] He said “it {ESCAPES} never rains here.”[2] "
    "::warning file=x::The well failed.[9]\n\n"
    f"::set-output name=x::On Monday, 4 May 1999 it failed again.[1]\n\n\n"
    f"[1] Ana {ESCAPES} Pol, “Rain {ESCAPES},” Daily News, 3 May 2031, https://a.example/{ESCAPES}.\n"
    "\n[2] ::error::nothing here\n"
)
BIB = f"@book{{k{ESCAPES}, title = {{A {ESCAPES} title}}, url = {{https://a.example/\x1b[1m}}}}\n"
PROGRAM = "from verifier.cli import main; main()"
COMMANDS = [
    ["check", "--offline"],
    ["check", "--offline", "--color", "never", "--format", "concise"],
    ["check", "--offline", "--format", "markdown"],
    ["check", "--offline", "--format", "html"],
    ["read"],
    ["references", "--format", "ris"],
    ["references", "--format", "csl"],
    ["references"],
]


@pytest.fixture
def hostile(here):
    (here / "a.txt").write_text(TEXT, "utf-8")
    (here / "a.md").write_text(TEXT.replace("[1]", "[^1]").replace("[2]", "[^2]"), "utf-8")
    (here / "a.bib").write_text(BIB, "utf-8")
    return ["a.txt", "a.md", "a.bib"]


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_no_control_reaches_the_terminal(verifier, hostile, words):
    done = verifier(*words, *hostile)
    assert done.code in (0, 1)
    assert done.out
    assert not STEERS.search(done.out), ascii(STEERS.search(done.out))
    assert not STEERS.search(done.err)


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_no_line_begins_with_a_stranger_s_command(verifier, hostile, words):
    done = verifier(*words, *hostile)
    begins = [line for line in done.out.splitlines() if line.lstrip().startswith("::")]
    # The style of a page is ours.
    assert [line for line in begins if not line.startswith("::highlight(")] == []


def test_json_holds_no_control_either(verifier, hostile):
    out = verifier("check", "--offline", *hostile, "--format", "json").out

    def strings(value):
        if isinstance(value, dict):
            for key, each in value.items():
                yield key
                yield from strings(each)
        elif isinstance(value, list):
            for each in value:
                yield from strings(each)
        elif isinstance(value, str):
            yield value

    assert not [s for s in strings(json.loads(out)) if STEERS.search(s)]


@pytest.mark.parametrize("name", ["::error::x.txt", "-o.txt", "a\x1b[31m.txt", "a\n::error::.txt"])
def test_a_file_s_name_commands_nothing(verifier, here, name):
    (here / name).write_text("It rained.[1][2]\n\n[1] Diary.\n")
    for format_ in ("text", "concise", "markdown"):
        done = verifier("check", "--offline", ".", "--format", format_)
        assert done.code == 1
        assert not STEERS.search(done.out)
        assert not re.search(r"^\s*(::|-o)", done.out, re.M)
    told = verifier("check", "--offline", "--", f"{name}.missing").err
    assert told.startswith("verifier: ")
    assert not STEERS.search(told)
    assert len(told.splitlines()) == 1


def test_the_name_of_what_is_wrong_on_the_command_line_steers_nothing(verifier):
    for words in (["\x1b[31m"], ["check", "--\x1b[31m"], ["rule", "\x1b[31m\n::error::"]):
        done = verifier(*words)
        assert done.code == 2
        assert not STEERS.search(done.err)
        assert len(done.told) == 1


def test_an_encoding_that_lacks_a_character_stops_nothing(here):
    (here / "a.txt").write_text("It “rained” — always.[1][2]\n\n[1] Žofie’s diary.\n", "utf-8")
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, "check", "--offline", "a.txt"],
        capture_output=True, env={**os.environ, "PYTHONIOENCODING": "ascii", "LC_ALL": "C"},
        check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert "always." in done.stdout.decode("utf-8")


def test_what_is_read_is_coloured_where_it_is_asked_for(verifier, here, monkeypatch):
    (here / "a.txt").write_text("It rained.[1]\n\n\n[1] Ana Pol, “Rain,” Daily News, 3 May 2013.\n")
    assert "\x1b[" not in verifier("read", "a.txt").out
    assert "\x1b[1;34mAna Pol\x1b[0m" in verifier("read", "a.txt", "--color", "always").out
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[" in verifier("read", "a.txt").out
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[" not in verifier("read", "a.txt").out


def test_what_is_read_is_wrapped_on_a_terminal_alone(verifier, here, monkeypatch):
    words = f"Ana Pol, “Rain {'and rain ' * 20},” Daily News, 3 May 2013."
    (here / "a.txt").write_text(f"It rained.[1]\n\n\n[1] {words}\n")
    assert f"    | {words}\n" in verifier("read", "a.txt").out
    monkeypatch.setattr(console, "width", lambda: 50)
    assert max(map(len, verifier("read", "a.txt").out.splitlines())) <= 50


def test_the_width_is_that_of_a_terminal(monkeypatch):
    class Terminal:
        def isatty(self):
            return True

    monkeypatch.setenv("COLUMNS", "57")
    assert console.width(Terminal()) == 57
    assert console.width(io.StringIO()) is None
