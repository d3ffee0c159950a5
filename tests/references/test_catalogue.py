"""The sources of a run, each once, under stable keys."""

import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verifier.references.catalogue import Catalogue, address
from verifier.references.keys import key_of, letter
from verifier.references.model import Name, PartialDate, Reference


def year(number):
    return PartialDate(str(number), (number, 1, 1), (number, 12, 31))


def book(family="Oren", title="Salt Roads of the North", issued=1999, **rest):
    return Reference(
        "", rest.pop("type", "book"), author=(Name(family=family, given="A."),), title=title,
        issued=year(issued) if issued else None, **rest,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("reference", "key"),
    [
        (book(), "oren1999salt"),
        (book("Müller", "Über die Schleusen"), "muller1999uber"),
        (book("Ørsted", "The Locks"), "orsted1999locks"),
        (book("O’Neill", "A Ferry", 0), "oneillferry"),
        (Reference("", "interview", author=(Name(family="Kos"),), issued=year(2006)),
         "kos2006interview"),
        (Reference("", "report", author=(Name(literal="Ministry of Works"),), title="Plan"),
         "ministryplan"),
        (Reference("", "article-newspaper", container_title="The Daily Beacon", issued=year(1899)),
         "daily1899"),
        (Reference("", "webpage", URL="http://www.reed.example/a"), "reed"),
        (Reference("", "book", title="2001"), "s2001"),
        (Reference("", "document"), "source"),
    ],
)  # fmt: skip
def test_a_key_is_name_year_and_first_word(reference, key):
    assert key_of(reference) == key


def test_two_sources_that_would_share_a_key_get_letters():
    catalogue = Catalogue()
    keys = [
        catalogue.add(book(title=f"Salt {name}")).key
        for name in ("of the North", "in Winter and Spring", "as a Tax")
    ]
    assert keys == ["oren1999salt", "oren1999saltb", "oren1999saltc"]


def test_letters_go_on_after_z():
    assert [letter(n) for n in (1, 2, 26, 27, 52, 53)] == ["a", "b", "z", "aa", "az", "ba"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (book(), book()),
        (book(), book(title="Salt roads of the north")),
        (book(), book(issued=0)),
        (book(DOI="10.1/a"), book("Kos", "Other", DOI="10.1/A")),
        (book(URL="http://www.reed.example/a/"), book(URL="https://reed.example/a")),
        (
            Reference("", "webpage", URL="http://reed.example/a"),
            Reference("", "webpage", title="Salt", URL="http://reed.example/a"),
        ),
        (
            Reference("", "interview", author=(Name(family="Kos"),), issued=year(2006)),
            Reference("", "interview", author=(Name(family="Kos"),), issued=year(2006)),
        ),
    ],
)
def test_one_source_cited_twice_is_one(one, other):
    catalogue = Catalogue()
    assert catalogue.add(one).key == catalogue.add(other).key
    assert len(catalogue) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (book(), book("Kos")),
        (book(), book(issued=2004)),
        (book(), book(title="Salt Roads of the South")),
        (book(DOI="10.1/a"), book(DOI="10.1/b")),
        (book(volume="1"), book(volume="2")),
        (book(URL="http://reed.example/a"), book(URL="http://reed.example/b")),
        (
            Reference("", "webpage", title="Ferries", URL="http://reed.example/a"),
            Reference("", "webpage", title="Salt", URL="http://reed.example/a"),
        ),
        (
            Reference("", "interview", author=(Name(family="Kos"),), issued=year(2006)),
            Reference("", "interview", author=(Name(family="Kos"),), issued=year(2007)),
        ),
        (Reference("", "webpage", title="Home"), Reference("", "webpage", title="Home")),
    ],
)
def test_two_sources_stay_two(one, other):
    catalogue = Catalogue()
    assert catalogue.add(one).key != catalogue.add(other).key


def test_merging_fills_what_is_empty_and_changes_nothing():
    catalogue = Catalogue()
    catalogue.add(book(publisher="Reed"))
    merged = catalogue.add(book(publisher="Other", publisher_place="Tivat", URL="http://a.example"))
    assert (merged.publisher, merged.publisher_place) == ("Reed", "Tivat")
    assert merged.URL == "http://a.example"
    assert catalogue.references == (merged,)
    assert catalogue.add(Reference("", "webpage", URL="https://a.example/")).key == merged.key


def test_a_key_from_a_reference_file_is_kept():
    catalogue = Catalogue()
    given = catalogue.add(Reference("mine", "book", title="Salt Roads of the North"))
    again = catalogue.add(Reference("mine", "book", title="Another"))
    assert (given.key, again.key) == ("mine", "mineb")
    assert catalogue.add(book(issued=0)).key == "mine"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("http://www.reed.example/", "https://reed.example"),
        ("http://reed.example/a%20b", "http://REED.example/a b"),
        ("http://reed.example/a#part", "http://reed.example/a"),
        ("https://web.archive.org/web/2011/http://reed.example/a", "http://reed.example/a"),
    ],
)
def test_two_ways_to_write_an_address_are_one(one, other):
    assert address(one) == address(other)


@given(st.text(max_size=30), st.text(max_size=30))
@settings(max_examples=60, deadline=None)
def test_a_key_is_always_plain(family, title):
    assert re.fullmatch(r"[a-z][a-z0-9]*", key_of(book(family, title)))


def test_ten_thousand_sources_are_merged_quickly():
    catalogue = Catalogue()
    begin = time.process_time()
    for number in range(10_000):
        catalogue.add(book(f"Oren{number % 4000}", f"Salt roads {number % 4000} of the north"))
        catalogue.add(Reference("", "document", author=(Name(family="Kos"),), page=str(number)))
    assert time.process_time() - begin < 4
    assert len(catalogue) < 4000 + 10
