"""The Markdown report, read again by a Markdown parser: strangers' words stay words."""

from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st
from made_report import HOSTILE, bibliography, report
from markdown_it import MarkdownIt
from markdown_it.token import Token

from verifier.model import Report, RunFacts
from verifier.reports import markdown
from verifier.reports._shape import cards, rules

SNAPSHOT = Path(__file__).parent / "snapshots" / "report.md"
PARSER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])


def inline(text: str) -> list[Token]:
    blocks = [token for token in PARSER.parse(text) if token.type == "inline"]
    return [token for block in blocks for token in block.children or ()]


def test_the_markdown_report_reads_as_it_did(monkeypatch: pytest.MonkeyPatch) -> None:
    """BibTeX and the prose of rules are other parts' business, and left out here."""
    monkeypatch.setattr(cards, "prose", lambda _: rules.Prose())
    before, _, rest = markdown.render(report()).partition("```bibtex\n")
    assert before + rest.partition("\n```\n")[2] == SNAPSHOT.read_text("utf-8")


def test_there_is_no_image_and_no_html() -> None:
    whole = markdown.render(report())
    kinds = {t.type for t in (*PARSER.parse(whole), *inline(whole))}
    assert not kinds & {"image", "html_inline", "html_block"}


def test_links_go_to_web_addresses() -> None:
    links = [t.attrs["href"] for t in inline(markdown.render(report())) if t.type == "link_open"]
    assert "https://bay.example/orsk" in links
    assert [link for link in links if not str(link).startswith("https://")] == []


def test_hostile_words_are_read_as_they_were_written() -> None:
    whole = markdown.render(report())
    texts = [
        "".join(t.content for t in block.children or () if t.type == "text")
        for block in PARSER.parse(whole)
        if block.type == "inline"
    ]
    assert any(HOSTILE in text and "::error ::" in text for text in texts)
    assert any("<script>alert(2)</script> v. Orsk" in text for text in texts)


@given(st.text(max_size=60))
@settings(max_examples=50, deadline=None)
def test_escaped_text_is_text(text: str) -> None:
    safe = markdown.escaped(text)
    for token in inline(f"| a |\n| --- |\n| {safe} |\n"):
        assert token.type in ("text", "text_special")


@given(st.text(alphabet="`ab ", min_size=1, max_size=30).filter(str.strip))
@settings(max_examples=50)
def test_a_code_span_holds_what_was_put_in(text: str) -> None:
    tokens = inline(f"x {markdown.code(text)} y")
    held = [t.content for t in tokens if t.type == "code_inline"]
    assert [h.strip() for h in held] == [" ".join(text.split())]


def test_a_fence_is_longer_than_what_it_holds() -> None:
    assert markdown.block("a\n````\nb")[0] == "`````"


def test_nobody_is_mentioned() -> None:
    assert "@ann" not in markdown.escaped("ask @ann").replace("\\", "")


@pytest.mark.parametrize(
    "made",
    [
        pytest.param(Report(RunFacts("2026-11-24")), id="no document"),
        pytest.param(Report(RunFacts("2026-11-24"), (bibliography(),)), id="a reference file"),
        pytest.param(evolve(report(), findings=(), skipped=(), allowed=()), id="nothing found"),
    ],
)
def test_what_is_missing_is_said(made: Report) -> None:
    whole = markdown.render(made)
    assert whole.startswith("# Verification")
    if made.documents:
        assert "Findings: none." in whole
        assert "Every check that applies was made." in whole


def test_no_secret_and_no_second_line_with_the_version() -> None:
    whole = markdown.render(report())
    assert "s3cr3t" not in whole
    assert "ann:pw" not in whole
    lines = [line for line in whole.splitlines() if "9.9.9" in line.replace("\\", "")]
    assert lines == ["Made by verifier 9\\.9\\.9\\."] or lines == ["Made by verifier 9\\.9\\.9."]
