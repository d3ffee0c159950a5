"""Whether a page has the place that an address names."""

import pytest

from verifier.compare.fragments import fragments
from verifier.compare.outcome import outcome
from verifier.model import Evidence, Facts, Run, RunFacts
from verifier.references.model import Reference

URL = "https://a.example/a"
TEXT = "Coverage of the wells rose to 61 percent in the year after the repair."


def match(fragment, *names, **facts):
    evidence = Evidence(URL, status=200, final_url=URL, media_type="text/html", characters=70,
                        fragments=names, **facts)  # fmt: skip
    run = Run(
        RunFacts("2026-11-24"),
        references=(Reference("a", "webpage", URL=f"{URL}#{fragment}"),),
        facts=Facts([evidence], lambda e: TEXT),
        outcomes={evidence.key: outcome(evidence)},
    )
    return next((c.match for c in fragments(run)), None)


@pytest.mark.parametrize(
    ("fragment", "expected"),
    [
        ("findings", "found"),
        ("%C3%A9t%C3%A9", "found"),
        ("notes", "found"),
        ("top", "found"),
        ("annex-b", "not-found"),
        (":~:text=rose%20to%2061%20percent", "found"),
        (":~:text=Coverage,61%20percent", "found"),
        (":~:text=fell%20to%203%20percent", "not-found"),
        ("/route/to/page", None),
        ("page=12", None),
        ("L10-L20", None),
    ],
)
def test_a_fragment_is_looked_for(fragment, expected):
    assert match(fragment, "findings", "été", "user-content-notes") == expected


def test_a_page_cut_short_or_without_names_does_not_tell():
    assert match("annex-b", "findings", truncated=True) is None
    assert match("annex-b") is None


def test_an_address_without_a_fragment_asks_nothing():
    assert match("") is None
