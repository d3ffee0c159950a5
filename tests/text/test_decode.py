"""Bytes to text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.text.decode import decode


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
def test_the_encoding_is_found(encoding: str) -> None:
    text = "The “salt” road – café, déjà vu.\r\nNext line of the text."
    assert decode(text.encode(encoding)) == text


def test_bytes_that_windows_does_not_know_are_latin() -> None:
    assert decode(b"caf\xe9 \x81") == "café \x81"


def test_empty_is_empty() -> None:
    assert decode(b"") == ""


@given(st.binary())
def test_nothing_fails(data: bytes) -> None:
    assert isinstance(decode(data), str)
