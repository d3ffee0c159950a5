"""Addresses in running text."""

import time

import pytest

from verifier.text.links import addresses


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("See https://a.example/x(1).pdf.", ["https://a.example/x(1).pdf"]),
        (
            "(see http://a.example/x), www.b.example/y; and",
            ["http://a.example/x", "www.b.example/y"],
        ),
        ("“https://a.example/q?x=1&y=2”", ["https://a.example/q?x=1&y=2"]),
        ("<https://a.example>", ["https://a.example"]),
        ("HTTPS://A.example/…", ["HTTPS://A.example/"]),
        ("[https://a.example/x]]", ["https://a.example/x"]),
        ("https:// and www. and mailto:x@a.example", []),
        ("http://.....", []),
        ("", []),
    ],
)
def test_addresses_are_found_without_what_clings_to_them(text: str, expected: list[str]) -> None:
    assert [span.of(text) for span in addresses(text)] == expected


def test_a_long_row_of_brackets_costs_little() -> None:
    text = "http://a.example/" + ")" * 100_000
    before = time.process_time()
    addresses(text * 3)
    assert time.process_time() - before < 1
