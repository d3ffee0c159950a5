"""What is drawn while addresses are asked: on a terminal only, and nothing of a stranger's."""

import io
import sys

import pytest

from verifier.cli.console import Progress
from verifier.engine.threads import Asked
from verifier.model import Evidence
from verifier.pipeline import Stage


class Terminal(io.StringIO):
    encoding = "utf-8"

    def isatty(self):
        return True


@pytest.fixture
def drawn(monkeypatch):
    """Return what is drawn on a terminal for these events."""

    def drawn(*events, quiet=False, stream=None):
        stream = stream or Terminal()
        monkeypatch.setattr(sys, "stderr", stream)
        monkeypatch.setenv("TERM", "xterm")
        monkeypatch.delenv("CI", raising=False)
        with Progress(quiet) as progress:
            for event in events:
                progress(event)
            if progress._bar:
                progress._bar.refresh()
        return stream.getvalue()

    return drawn


def asked(url, done=1, total=2):
    return Asked(Evidence(url, status=200), done, total, 0.1)


def test_a_terminal_shows_how_many_are_done_and_who_was_asked(drawn):
    out = drawn(Stage("cite", 1), Stage("fetch", 2), asked("https://daily.example/rain"))
    assert "fetch" in out
    assert "1/2" in out
    assert "daily.example" in out
    assert out.endswith("\x1b[2K")


def test_nothing_is_drawn_elsewhere_or_where_quiet_is_wanted(drawn):
    events = (Stage("fetch", 2), asked("https://daily.example/rain"))
    assert drawn(*events, quiet=True) == ""
    assert drawn(*events, stream=io.StringIO()) == ""


def test_a_host_that_steers_a_terminal_is_drawn_without_that(drawn):
    out = drawn(Stage("fetch", 2), asked("https://a\x9b31m\u202eb.example/"))
    assert "example" in out
    assert "\x9b" not in out
    assert "\u202e" not in out


def test_markup_in_a_host_is_only_words(drawn):
    assert "[bold]" not in drawn(Stage("fetch", 2), asked("https://[bold]x.example/"))


def test_an_answer_without_a_stage_is_borne(drawn):
    drawn(asked("https://daily.example/rain"))


def test_a_process_without_an_error_stream_draws_nothing(monkeypatch):
    monkeypatch.setattr(sys, "stderr", None)
    with Progress() as progress:
        progress(Stage("fetch", 1))
