"""No password and no key leaves in an address."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verifier.references.mask import blanked_in, masked, masked_in


@pytest.mark.parametrize(
    ("url", "safe"),
    [
        pytest.param(
            "https://a.example/x?id=12", "https://a.example/x?id=12", id="nothing to hide"
        ),
        pytest.param("https://ann:pw@a.example/x", "https://a.example/x", id="user and password"),
        pytest.param("https://ann@a.example", "https://a.example", id="user alone"),
        pytest.param("https://a:b@c@d.example/", "https://d.example/", id="two at signs"),
        pytest.param(
            "https://a.example/@ann", "https://a.example/@ann", id="an at sign in the path"
        ),
        pytest.param(
            "https://web.archive.example/2020/http://ann:pw@b.example/",
            "https://web.archive.example/2020/http://b.example/",
            id="an address inside an address",
        ),
        pytest.param(
            "https://a.example/?page=2&token=abc#top",
            "https://a.example/?page=2&token=***#top",
            id="a token by its name",
        ),
        pytest.param(
            "https://a.example/?X-Amz-Signature=00ff&v=1",
            "https://a.example/?X-Amz-Signature=***&v=1",
            id="a signature",
        ),
        pytest.param(
            "https://a.example/#access_token=abc",
            "https://a.example/#access_token=***",
            id="a token in the fragment",
        ),
        pytest.param(
            "https://a.example/x;jsessionid=0A1B?b=1",
            "https://a.example/x;jsessionid=***?b=1",
            id="a session in the path",
        ),
        pytest.param(
            "https://a.example/?q=aB3dE5gH7jK9mN1pQ3sT5vW7yZ9bD1fG",
            "https://a.example/?q=***",
            id="a value that looks like a token",
        ),
        pytest.param(
            "https://a.example/?d=eyJhbGciOiJIUzI1NiJ9.e30.abc",
            "https://a.example/?d=***",
            id="a JSON Web Token",
        ),
        pytest.param(
            "https://a.example/?title=Sarvanne-Displacement-at-the-Korrin-Dam-2026",
            "https://a.example/?title=Sarvanne-Displacement-at-the-Korrin-Dam-2026",
            id="a long title is no token",
        ),
        pytest.param(
            "https://a.example/?doc=0901eb3d8012ab340901eb3d8012ab34",
            "https://a.example/?doc=0901eb3d8012ab340901eb3d8012ab34",
            id="a document number is no token",
        ),
        pytest.param(
            "https://a.example/?u=https://ann:pw@b.example/&p=1",
            "https://a.example/?u=https://b.example/&p=1",
            id="a password inside a parameter",
        ),
        pytest.param("ann@b.example", "ann@b.example", id="a mail address is no address"),
        pytest.param("https://a.example/?token=", "https://a.example/?token=", id="an empty value"),
    ],
)
def test_secrets_are_taken_out_and_the_rest_stays(url: str, safe: str) -> None:
    assert masked(url) == safe


def test_addresses_in_a_text_are_masked_where_they_stand() -> None:
    text = "See (https://ann:pw@a.example/x?key=1&token=abc). Mail ann@b.example."
    assert masked_in(text) == "See (https://a.example/x?key=1&token=***). Mail ann@b.example."


@given(st.text(alphabet="ab:/?#@&;=.% ", max_size=80))
@settings(max_examples=50)
def test_masking_twice_changes_nothing_more(text: str) -> None:
    once = masked_in(text)
    assert masked_in(once) == once


def test_blanking_keeps_every_offset() -> None:
    text = "See https://ann:pw@a.example/?token=abc&x=1 now"
    assert blanked_in(text) == "See https://*******a.example/?token=***&x=1 now"


@given(st.text(alphabet="ab:/?#@&;=.% ", max_size=80))
@settings(max_examples=50)
def test_blanking_keeps_the_length(text: str) -> None:
    assert len(blanked_in(text)) == len(text)
