"""Progress: drawn on a terminal alone, and gone when it is over."""

import io
import sys

import pytest

from verifier.cli import console
from verifier.engine.threads import Asked, Offline
from verifier.model import Evidence
from verifier.pipeline import Stage


class Terminal(io.StringIO):
    encoding = "utf-8"

    def isatty(self):
        return True

    def fileno(self):
        raise OSError("not a real one")


@pytest.fixture
def terminal(monkeypatch):
    """Return a function that puts a terminal in the place of stderr (pytest puts its own back)."""
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("CI", raising=False)
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)

    def sits():
        made = Terminal()
        monkeypatch.setattr(sys, "stderr", made)
        return made

    return sits


def asked(url, done):
    return Asked(Evidence(url), done, 2)


def test_a_terminal_sees_the_stage_and_the_host(terminal):
    screen = terminal()
    with console.Progress() as watch:
        watch(Stage("cite", 1))
        watch(Stage("fetch", 2))
        watch(asked("https://ana:secret@a.example/x", 1))
        watch(Offline(1))
        watch(asked("https://[broken\x1b[31m", 2))
        watch._bar.refresh()
    shown = screen.getvalue()
    assert "fetch" in shown
    assert "2/2" in shown
    assert "secret" not in shown
    assert "\x1b[31m" not in shown


def test_the_last_host_is_named(terminal):
    screen = terminal()
    with console.Progress() as watch:
        watch(Stage("fetch", 2))
        watch(asked("https://ana:secret@a.example/x", 1))
        watch._bar.refresh()
    assert "a.example" in screen.getvalue()


@pytest.mark.parametrize("quiet", [True, False])
def test_nothing_is_drawn_where_nobody_looks(monkeypatch, capsys, quiet):
    monkeypatch.delenv("CI", raising=False)
    with console.Progress(quiet) as watch:
        watch(Stage("fetch", 2))
        watch(asked("https://a.example/", 1))
    assert capsys.readouterr() == ("", "")


def test_quiet_draws_nothing_on_a_terminal_either(terminal):
    screen = terminal()
    with console.Progress(quiet=True) as watch:
        watch(Stage("fetch", 2))
    assert screen.getvalue() == ""
