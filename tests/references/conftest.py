"""What the tests of notes share: a note's record, brought down to the fields that are asked."""

import pytest

from verifier.references.parse import parse


def read(text: str) -> dict[str, str]:
    """Return the record of a note as flat words: names joined by " | ", the date in EDTF."""
    parsed = parse(text)
    found = parsed.reference
    return {
        "type": found.type,
        "author": " | ".join(str(n) for n in found.author),
        "recipient": " | ".join(str(n) for n in found.recipient),
        "title": found.title,
        "container": found.container_title,
        "event": found.event_title,
        "publisher": found.publisher,
        "place": found.publisher_place,
        "date": found.issued.edtf if found.issued else "",
        "accessed": found.accessed.edtf if found.accessed else "",
        "number": found.number,
        "volume": found.volume,
        "page": found.page,
        "at": parsed.locator or "",
        "url": found.URL,
        "genre": found.genre,
    }


@pytest.fixture
def reads():
    """Return a function that says which expected fields a note does not have."""

    def differences(text: str, expected: dict[str, str]) -> dict[str, tuple[str, str]]:
        got = read(text)
        return {k: (v, got[k]) for k, v in expected.items() if got[k] not in v.split(" || ")}

    return differences
