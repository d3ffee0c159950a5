"""Lines that say when a document was written."""

import pytest

from verifier.text.heads import claims_date


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("Last Updated: 28 November 2013", "28 November 2013"),
        ("last updated 4 May 2013", "4 May 2013"),
        ("**Updated:** May 2013", "May 2013"),
        ("Date: 2013-05-04", "2013-05-04"),
        ("Published on 4 May 2013", "4 May 2013"),
        ("As of 4 May 2013", "4 May 2013"),
        ("Stand: Mai 2013", "Mai 2013"),
        ("Zuletzt aktualisiert am 4. Mai 2013", "4. Mai 2013"),
        ("Dernière mise à jour : 4 mai 2013", "4 mai 2013"),
        ("Última actualización: 4 de mayo de 2013", "4 de mayo de 2013"),
        ("Ultimo aggiornamento: 4 maggio 2013", "4 maggio 2013"),
        ("Last updated:", None),
        ("Last updated: yesterday", None),
        ("Updated rules for the harbour and for ferries of 2013", None),
        ("The last updated list of 2013", None),
        ("Date: " + "x" * 120 + " 2013", None),
        ("", None),
    ],
)
def test_the_date_of_a_document_is_seen(line: str, date: str | None) -> None:
    start = claims_date(line)
    assert (None if start is None else line[start:]) == date
