"""Every command: its help, and what it prints."""

import json

import click
import pytest

from verifier import registry
from verifier.cli import COMMANDS, Commands
from verifier.cli import verifier as group

TEXT = (
    "It rained.[1] The well failed.[2]\n\n\n"
    "[1] Ana Pol, “Rain,” Daily News (Port Sellen), 3 May 1999, https://daily.example/rain.\n\n"
    "[2] Interview with Tomas Hale, engineer, Port Sellen, 4 May 1999.\n"
)


@pytest.fixture
def text(here):
    (here / "a.txt").write_text(TEXT, "utf-8")
    return "a.txt"


def command(name):
    found = Commands.get_command(group, click.Context(group), name)
    assert found is not None
    return found


@pytest.mark.parametrize("name", COMMANDS)
def test_the_table_of_commands_says_what_they_say(name):
    help_ = command(name).get_short_help_str(limit=200)
    assert COMMANDS[name] == help_


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_has_a_help(name):
    for option in command(name).params:
        if isinstance(option, click.Option):
            assert option.help, option.name
            assert option.help.endswith("."), option.name


def test_the_help_shows_examples_first(verifier):
    done = verifier("--help")
    assert done.code == 0
    assert done.out.index("Examples:") < done.out.index("Commands:")
    assert all(f"  {name}" in done.out for name in COMMANDS)


def test_without_a_command_the_help_is_shown_and_the_code_is_2(verifier):
    done = verifier()
    assert (done.code, done.out) == (2, "")
    assert "Examples:" in done.err


def test_the_version_is_told(verifier):
    from verifier import __version__

    assert verifier("--version").out == f"verifier {__version__}\n"


# read


def test_read_shows_what_was_understood(verifier, text):
    done = verifier("read", text)
    assert (done.code, done.err) == (0, "")
    for words in ("2 statements, 2 notes, 2 citations", "It rained.", "newspaper", "interview"):
        assert words in done.out


def test_read_reports_what_it_can(verifier, text):
    done = verifier("read", text, "missing.md", "--format", "json")
    assert done.code == 2
    assert json.loads(done.out)["documents"][0]["path"] == text
    assert verifier("read", "missing.md").code == 2


def test_read_asks_and_checks_nothing(verifier, text):
    report = json.loads(verifier("read", text, "--format", "json").out)
    assert report["run"]["offline"] is True
    assert not report["findings"] + report["evidence"] + report["passed"] + report["skipped"]
    assert {c["type"] for d in report["documents"] for n in d["notes"] for c in n["citations"]} == {
        "article-newspaper", "interview",
    }  # fmt: skip


# references


def test_references_go_to_a_file_by_suffix(verifier, text, here):
    for suffix in (".bib", ".json", ".ris"):
        done = verifier("references", text, "-o", f"refs{suffix}")
        assert (done.code, done.out) == (0, "")
        assert done.told == [f"2 references written to refs{suffix}."]
    assert (here / "refs.bib").read_text("utf-8").count("\n@") == 1
    items = json.loads((here / "refs.json").read_text("utf-8"))
    assert [item["type"] for item in items] == ["interview", "article-newspaper"]
    ris = (here / "refs.ris").read_text("utf-8")
    assert ris.count("TY  - ") == ris.count("ER  - ") == 2


def test_references_are_printed_as_bibtex_and_read_back(verifier, text, here):
    printed = verifier("references", text).out
    (here / "b.bib").write_text(printed, "utf-8")
    assert verifier("references", "b.bib").out == printed
    assert "@article" in printed
    biblatex = verifier("references", text, "--dialect", "biblatex").out
    assert "date " in biblatex
    assert "month" not in biblatex


def test_references_of_what_cannot_be_read(verifier, text):
    done = verifier("references", text, "missing.txt", "--format", "csl")
    assert done.code == 2
    assert len(json.loads(done.out)) == 2
    assert verifier("references", "missing.txt").code == 2


def test_a_bibliography_tells_no_secret(verifier, here):
    (here / "a.md").write_text("It [rained](https://ana:pw@a.example/x?token=abcdef123456).\n")
    for format_ in ("bibtex", "csl", "ris"):
        out = verifier("references", "a.md", "--format", format_).out
        assert "a.example/x" in out
        assert "pw@" not in out
        assert "abcdef" not in out


# rule


def test_all_rules_are_listed_by_family(verifier):
    out = verifier("rule").out
    for rule in registry.rules():
        assert f"  {rule.code}  {rule.name}" in out
    assert "Q  does it say so?" in out


@pytest.mark.parametrize("name", ["not-found", "W404", "w404", "Not-Found"])
def test_a_rule_says_why_and_what_to_do(verifier, name):
    out = verifier("rule", name).out
    assert out.startswith("not-found (W404, error)\n")
    assert "## Remedy" in out


# cache


def test_the_store_is_shown_and_cleared(verifier, here, monkeypatch):
    from verifier.fetch.session import Fetcher
    from verifier.model import Request

    monkeypatch.setenv("VERIFIER_STORE", str(here / "store.sqlite"))
    assert verifier("cache", "clear").out == "There was nothing to clear.\n"
    with Fetcher(store="store.sqlite", allow_private=["127.0.0.0/8"], timeout=1, backoff=0) as f:
        f.fetch(Request("http://127.0.0.1:1/x"))
    for words in (["cache"], ["cache", "info"]):
        done = verifier(*words)
        assert done.code == 0
        assert "store.sqlite" in done.out
        assert "1 address" in done.out
    assert verifier("cache", "clear").out == "Cleared.\n"
    assert not (here / "store.sqlite").exists()
    assert verifier("cache", "info", "--store", "none.sqlite").code == 0
    assert verifier("cache", "burn").code == 2
