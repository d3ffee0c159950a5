import time
import unicodedata

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pybtex.database import parse_string
from pybtex.plugin import find_plugin

from verifier.references import csl, dates
from verifier.references.bibtex import from_entry, names, read, to_bibtex, write
from verifier.references.entries import entries
from verifier.references.model import TEXT_VARIABLES, Name, Reference

DIALECTS = ("bibtex", "biblatex")


def news(**changes):
    reference = Reference(
        key="petrosyan2013bridge",
        type="article-newspaper",
        author=(Name(family="Petrosyan", given="Anna"), Name(literal="Staff & Sons")),
        title="Bridge over the Arax reopens",
        container_title="The Morning Post",
        publisher_place="Yerevan",
        issued=dates.from_edtf("2013-07-26"),
        accessed=dates.from_edtf("2013-11-01"),
        page="A1-A3",
        URL="https://example.org/a_b%20c?x=1&y=~z#d",
    )
    return attrs.evolve(reference, **changes)


def back(reference, dialect):
    (entry,) = entries(to_bibtex(reference, dialect))
    assert entry.problem == ""
    return from_entry(entry)


def test_an_entry_is_one_field_a_line_aligned():
    assert to_bibtex(news()) == (
        "@article{petrosyan2013bridge,\n"
        "  author       = {Petrosyan, Anna and {Staff \\& Sons}},\n"
        "  title        = {Bridge over the {Arax} reopens},\n"
        "  journal      = {The Morning Post},\n"
        "  year         = {2013},\n"
        '  month        = "26~" # jul,\n'
        "  urldate      = {2013-11-01},\n"
        "  address      = {Yerevan},\n"
        "  pages        = {A1--A3},\n"
        "  url          = {https://example.org/a_b%20c?x=1&y=~z#d},\n"
        "  entrysubtype = {newspaper}\n"
        "}\n"
    )


def test_biblatex_has_its_own_fields():
    text = to_bibtex(news(), "biblatex")
    assert "journaltitle = {The Morning Post}" in text
    assert "location     = {Yerevan}" in text
    assert "date         = {2013-07-26}" in text
    assert "month" not in text
    assert "title        = {Bridge over the Arax reopens}" in text


@pytest.mark.parametrize("dialect", DIALECTS)
@pytest.mark.parametrize("kind", [row.csl for row in csl.ROWS])
def test_every_type_comes_back_with_all_its_variables(kind, dialect):
    variables = {name: f"Some {name}" for name in TEXT_VARIABLES}
    variables |= {"URL": "https://example.org/x", "DOI": "10.1000/a_b", "language": "en"}
    full = Reference(
        key="k",
        type=kind,
        author=(Name(family="Doe", given="Jane"),),
        editor=(Name(family="Roe", given="Richard"),),
        translator=(Name(literal="The Bureau"),),
        recipient=(Name(family="Poe", given="E. A."),),
        interviewer=(Name(family="Woe", given="W."),),
        issued=dates.from_edtf("1999-02"),
        event_date=dates.from_edtf("1998"),
        archive_date=dates.from_edtf("2020-01-02"),
        archive_url="https://archive.example/2020/x",
        extra={"eprint": "a_b/{1}", "keywords": "x & y"},
        **variables,
    )
    assert back(full, dialect) == full
    bare = Reference(key="k", type=kind, title="Only a title")
    assert back(bare, dialect) == bare


@pytest.mark.parametrize("dialect", DIALECTS)
@pytest.mark.parametrize("kind", ["webpage", "interview", "document", "report", "book"])
def test_a_container_that_is_also_the_publisher_is_kept(kind, dialect):
    same = Reference(key="k", type=kind, container_title="House", publisher="House")
    assert back(same, dialect) == same
    publisher = Reference(key="k", type=kind, publisher="House")
    assert back(publisher, dialect) == publisher


WORDS = (
    st.text(
        st.one_of(
            st.characters(exclude_categories=("Cs", "Cc")),
            st.sampled_from(list("-'`“”–—{}\\$%~é \"#&_,@=")),
        ),
        max_size=25,
    )
    .map(lambda text: " ".join(part for part in text.split(" ") if part))
    .filter(
        # Zero-width characters alone are nothing; hypothesis draws those that our code names.
        lambda text: not text or any(unicodedata.category(c) != "Cf" for c in text)
    )
)
NAME = st.text(st.sampled_from(list("ABCdefäöЖж-'.")), min_size=1, max_size=8)
PEOPLE = st.lists(
    st.one_of(
        st.builds(Name, family=NAME, given=NAME, non_dropping_particle=st.sampled_from(
            ["", "von", "de la", "van der"]), suffix=st.sampled_from(["", "Jr.", "III"])),
        st.builds(Name, literal=st.sampled_from(["UN", "Smith and Sons", "A, B & C", "von der"])),
    ),
    max_size=3,
).map(tuple)  # fmt: skip


@given(
    st.sampled_from([row.csl for row in csl.ROWS]),
    st.fixed_dictionaries(
        {},
        optional={name: WORDS for name in TEXT_VARIABLES if name not in ("URL", "DOI", "language")},
    ),
    PEOPLE,
    PEOPLE,
    st.sampled_from(DIALECTS),
)
@settings(max_examples=100, deadline=None)
def test_a_reference_comes_back_word_for_word(kind, variables, author, editor, dialect):
    reference = Reference(key="k", type=kind, author=author, editor=editor, **variables)
    again = back(reference, dialect)
    if not any("http" in value for value in variables.values()):
        assert attrs.asdict(again) == attrs.asdict(reference)


@pytest.mark.parametrize("style", ["plain", "unsrt", "alpha"])
def test_pybtexs_own_styles_print_every_type(style):
    references = []
    for row in csl.ROWS:
        lean = Reference(key=f"{row.csl}-lean", type=row.csl, title="A {title} of 100%")
        none = Reference(key=f"{row.csl}-none", type=row.csl, URL="https://example.org/%7B")
        full = news(
            key=f"{row.csl}-full", type=row.csl, publisher="Press", volume="3", issue="4",
            number="A/RES/1", note="Seen", editor=(Name(family="Roe"),), edition="2nd",
            genre="Interview",
        )  # fmt: skip
        old = attrs.evolve(full, key=f"{row.csl}-old", issued=dates.from_edtf("1901/1903"))
        references += [lean, none, full, old]
    data = parse_string(write(references), "bibtex")
    assert len(data.entries) == len(references)
    formatter = find_plugin("pybtex.style.formatting", style)()
    backend = find_plugin("pybtex.backends", "text")()
    printed = {
        entry.key: entry.text.render(backend) for entry in formatter.format_bibliography(data)
    }
    assert len(printed) == len(references)
    for row in csl.ROWS:
        text = printed[f"{row.csl}-full"]
        assert "26\u00a0July 2013" in text
        if row.bibtex in ("misc", "article", "incollection", "inproceedings"):
            assert "The Morning Post" in text


@given(WORDS, WORDS, PEOPLE)
@settings(max_examples=50, deadline=None)
def test_pybtex_parses_whatever_is_written(title, note, author):
    text = to_bibtex(Reference(key="k", type="book", title=title, note=note, author=author))
    assert list(parse_string(text, "bibtex").entries) == ["k"]


@pytest.mark.parametrize(
    ("edtf", "fields"),
    [
        ("2013", "year         = {2013}"),
        ("2013-07", "month        = jul"),
        ("2013-07-05", 'month        = "5~" # jul'),
        ("1931~", "year         = {c. 1931}"),
        ("1999/2001", "year         = {1999--2001}"),
    ],
)
def test_a_date_is_written_so_that_every_style_prints_it(edtf, fields):
    reference = news(issued=dates.from_edtf(edtf))
    assert fields in to_bibtex(reference)
    assert back(reference, "bibtex").issued == reference.issued
    assert back(reference, "biblatex").issued == reference.issued


@pytest.mark.parametrize(
    ("fields", "edtf"),
    [
        ("year = 2013, month = jul", "2013-07"),
        ("year = 2013, month = {July}, day = 4", "2013-07-04"),
        ('year = 2013, month = jul # "~4"', "2013-07-04"),
        ("year = {2013}, month = 7", "2013-07"),
        ("year = 2013, month = {spring}", "2013"),
        ("year = 2013, month = feb, day = 31", "2013-02"),
        ("date = {2013-07-04}, year = 1999", "2013-07-04"),
        ("year = {in press}", None),
    ],
)
def test_year_month_and_day_as_people_write_them(fields, edtf):
    (reference,) = read(f"@misc{{k, {fields}}}")
    assert (reference.issued.edtf if reference.issued else None) == edtf


def test_a_year_that_is_no_date_is_kept_as_it_stands():
    (reference,) = read("@misc{k, year = {in press}}")
    assert reference.extra == {"year": "in press"}


@pytest.mark.parametrize(
    ("raw", "people"),
    [
        ("Knuth, Donald E.", [Name(family="Knuth", given="Donald E.")]),
        ("Donald E. Knuth", [Name(family="Knuth", given="Donald E.")]),
        (
            "von Neumann, Jr., John",
            [Name(family="Neumann", given="John", non_dropping_particle="von", suffix="Jr.")],
        ),
        ("Ludwig van Beethoven",
         [Name(family="Beethoven", given="Ludwig", non_dropping_particle="van")]),
        (r"G{\"o}del, Kurt AND {Barnes and Noble}",
         [Name(family="Gödel", given="Kurt"), Name(literal="Barnes and Noble")]),
        ("{de Souza}, Ana", [Name(family="de Souza", given="Ana")]),
        ("Smith, A. and others", [Name(family="Smith", given="A."), Name(literal="others")]),
        ("family=Berg, given={Jan, J.}, prefix=van den",
         [Name(family="Berg", given="Jan, J.", non_dropping_particle="van den")]),
        ("and and", []),
        ("Anderson", [Name(family="Anderson")]),
        ("a, b, c, d, e", [Name(family="a", suffix="b", given="c d e")]),
        ("{" * 150 + "x" + "}" * 150, [Name(literal="x")]),
    ],
)  # fmt: skip
def test_names_as_people_write_them(raw, people):
    assert list(names(raw)) == people


def test_names_of_a_megabyte_are_no_trap():
    start = time.process_time()
    names("{" * 500_000 + "}" * 500_000)
    names("a and " * 150_000)
    names("{}" * 300_000)
    names("," * 300_000)
    assert time.process_time() - start < 6


def test_a_foreign_file_is_read():
    (reference,) = read(
        r"""@Article{Key,
        title = {{The {\em Great} {F}ire}}, subtitle = "A~history",
        author = "Jos{\'e} Garc{\'\i}a", journal = {Ann. Hist.}, volume = 3, number = {4},
        pages = "12--19", url = {http://example.org/a\_b}, keywords = {x}, annote = {y \& z}}"""
    )
    assert reference.title == "The Great Fire: A\u00a0history"
    assert reference.author == (Name(family="García", given="José"),)
    assert (reference.issue, reference.page) == ("4", "12-19")
    assert reference.URL == "http://example.org/a_b"
    assert reference.extra == {"keywords": "x", "annote": "y & z"}


def test_an_address_in_howpublished_or_note_is_an_address():
    first, second = read(
        r"@misc{a, title={T}, howpublished={\url{https://example.org/a}}}"
        "@misc{b, title={T}, note={See https://example.org/b}}"
    )
    assert (first.type, first.URL, first.container_title) == (
        "webpage",
        "https://example.org/a",
        "",
    )
    assert second.URL == "https://example.org/b"


def test_a_reference_inherits_by_crossref():
    child, _ = read("@inbook{c, crossref={p}, title={One}} @book{P, title={All}, year={1990}}")
    assert (child.container_title, child.issued.edtf) == ("All", "1990")


def test_keys_are_made_fit_and_distinct():
    references = [news(key=k) for k in ("Müller 2013", "muller2013", "ключ", "a,b{c}", "")]
    keys = [entry.key for entry in entries(write(references))]
    assert keys[:2] == ["Muller2013", "muller2013a"]
    assert keys[2].startswith("ref")
    assert keys[3] == "abc"
    assert len({k.lower() for k in keys}) == 5


def test_braces_without_a_partner_break_nothing():
    reference = news(title="{ open", note="} close", URL="https://example.org/{x",
                     extra={"file": "a}b"})  # fmt: skip
    again = back(reference, "bibtex")
    assert (again.title, again.note) == ("{ open", "} close")
    assert again.URL == "https://example.org/%7Bx"


@pytest.mark.parametrize(
    ("title", "language", "written"),
    [
        ("UNESCO and the war in Syria", "", "{UNESCO} and the war in {Syria}"),
        ("The Fall Of The Berlin Wall", "", "The Fall Of The Berlin Wall"),
        ("A history of the United Nations", "", "A history of the {United Nations}"),
        ("What now? Letters from Paris to home", "", "What now? Letters from {Paris} to home"),
        ("Der Untergang des Abendlandes", "de", "{Der Untergang des Abendlandes}"),
        ("the end", "", "the end"),
        ("Programming in C and iOS", "", "Programming in {C} and {iOS}"),
    ],
)
def test_capitals_that_must_stay_are_protected(title, language, written):
    assert f"{{{written}}}" in to_bibtex(news(title=title, language=language))


def test_ten_thousand_references_are_written_in_time():
    references = [news(key=f"k{n}") for n in range(2_000)]
    start = time.process_time()
    text = write(references)
    assert time.process_time() - start < 2
    assert text.count("@article{") == 2_000
    assert write([]) == ""
