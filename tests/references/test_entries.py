import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verifier.references.braces import balanced, unbraced
from verifier.references.crossref import by_lower_key, inherit
from verifier.references.entries import entries, scan


def test_an_entry_has_its_key_type_and_fields_with_their_places():
    text = '% note\n@Article{smith2013,\n  title = {A {B} c},\n  Year = 2013 , note="q"\n}\n'
    (entry,) = entries(text)
    assert (entry.type, entry.key, entry.problem) == ("article", "smith2013", "")
    assert entry.span.of(text) == text[7:-1]
    assert entry.key_span.of(text) == "smith2013"
    assert [(f.name, f.value) for f in entry.fields] == [
        ("title", "A {B} c"), ("Year", "2013"), ("note", "q"),
    ]  # fmt: skip
    assert [f.span.of(text) for f in entry.fields] == ["{A {B} c}", "2013", '"q"']
    assert all(f.raw == f.span.of(text) for f in entry.fields)


def test_white_space_in_a_value_becomes_single_spaces():
    (entry,) = entries("@book{a, title = {One\n\t  two }}")
    assert entry.field("TITLE").value == "One two"


def test_parentheses_delimit_an_entry_too():
    text = "@book(a, title = {x (y)}, year = 1990) @book{b}"
    first, second = entries(text)
    assert first.span.of(text) == "@book(a, title = {x (y)}, year = 1990)"
    assert second.key == "b"


def test_macros_and_concatenations_are_resolved():
    text = """@string{rfe = "Radio Free Europe"} @STRING(pre = {The} # { } # rfe)
    @misc{a, title = rfe, note = "see " # PRE # {!}, month = JUL, series = nobody}"""
    (entry,) = entries(text)
    values = {f.name: f.value for f in entry.fields}
    assert values["title"] == "Radio Free Europe"
    assert values["note"] == "see The Radio Free Europe!"
    assert values["month"] == "jul"
    assert values["series"] == "nobody"
    assert entry.field("note").raw == '"see " # PRE # {!}'


def test_a_repeated_field_is_kept_each_time():
    (entry,) = entries("@book{a, title={1}, title={2}}")
    assert [f.value for f in entry.fields] == ["1", "2"]


@pytest.mark.parametrize(
    "text",
    [
        "% @book{no, title={x}}\n",
        "@comment{@book{no, title={x}}}",
        '@preamble{"\\newcommand{\\x}{}"}',
        "mail somebody@example.org {or not}",
        "@",
        "",
        "only words, and 50 % of an entry",
        "@string{a = {b}}",
    ],
)
def test_what_is_no_entry_is_passed_over(text):
    assert entries(text) == ()


def test_comments_inside_an_entry_are_passed_over():
    (entry,) = entries("@book{a, % first\n title = {50% x}, % year = 3,\n year = 4}")
    assert [(f.name, f.value) for f in entry.fields] == [("title", "50% x"), ("year", "4")]


def test_comments_between_entries_have_places():
    text = "% one\n@book{a}\nword % two\n"
    assert [span.of(text) for span in scan(text).comments] == ["% one", "% two"]


@pytest.mark.parametrize(
    ("broken", "problem"),
    [
        ("@book{a, title = {x, year = 1}", "the entry is never closed"),
        ("@book{a, title = {x, year = 1", "a brace is never closed"),
        ('@book{a, title = "x, year = 1}', "a quotation mark is never closed"),
        ("@book{a, title {x}}", "no “=” follows “title”"),
        ("@book{a, title = }", "a field has no value"),
        ("@book{a, title = {x}", "the entry is never closed"),
        ("@book{a, {x}}", "“{x}}” stands where a field should"),
        ("@book{a", "no comma follows the key “a”"),
    ],
)
def test_a_broken_entry_says_why_and_the_next_one_is_read(broken, problem):
    text = broken + "\n\n@book{next, title = {Good}}\n"
    found = entries(text)
    assert found[0].problem == problem
    assert found[-1].key == "next"
    assert found[-1].problem == ""
    assert found[-1].field("title").value == "Good"
    alone = entries(broken)
    assert [e.problem for e in alone][:1] == [problem]


@pytest.mark.parametrize(
    ("text", "key", "problem"),
    [
        ("@book{, title={x}}", "", "the entry has no key"),
        ("@book{title={x}}", "", "the entry has no key"),
        ("@book{a b, title={x}}", "a b", "the key “a b” has white space in it"),
        ("@book{a\n title={x}}", "a", "no comma follows the key “a”"),
        ("@book{a title={x}}", "a", "no comma follows the key “a”"),
        ("@book{a, title={x} year=1}", "a", "a comma is missing after “title”"),
    ],
)
def test_a_slip_is_told_and_the_fields_are_still_read(text, key, problem):
    (entry,) = entries(text)
    assert (entry.key, entry.problem) == (key, problem)
    assert entry.field("title").value == "x"


def test_an_entry_without_a_brace_is_told():
    (entry, good) = entries("@article smith, title = {x}\n@book{b}")
    assert entry.problem == "“@article” is not followed by a brace"
    assert good.key == "b"


def test_macros_that_explode_end_in_a_sentence():
    text = "@string{a0 = {" + "x" * 50 + "}}\n"
    text += "".join(f"@string{{a{n} = a{n - 1} # a{n - 1}}}\n" for n in range(1, 60))
    text += "@misc{k, title = a59} @misc{m, title = {fine}}"
    found = entries(text)
    assert sum(len(f.value) for e in found for f in e.fields) < 3_000_000
    bomb = "@string{a = {" + "x" * 1000 + "}}" + "@misc{k, title = a}" * 3000
    problems = {e.problem for e in entries(bomb)}
    assert problems == {"", "the macros of the file expand to more than can be read"}


def test_a_key_of_a_megabyte_is_cut():
    (entry,) = entries("@book{" + "k" * 1_000_000 + ", title={x}}")
    assert len(entry.key) == 1_000
    assert "longer than" in entry.problem


@pytest.mark.parametrize(
    "piece",
    ["@book{a, title={", "@a(k,t=\"", "@book{a,t={}", "{", "}", "@comment{", "@string{a=", "%",
     '@a{k,t="{', "@a{k,t={}},", "\n@a{k, t={\n@b{", "@a{k,a={}b={}\n", "@", '"', "@a{=", "@a{a a=",
     "#", "\n@a{k,t=a#"],
)  # fmt: skip
def test_time_is_linear_whatever_stands_there(piece):
    def seconds(count):
        text = piece * count
        start = time.process_time()
        scan(text)
        return time.process_time() - start

    count = 60_000 // len(piece)
    once = min(seconds(count) for _ in range(3))
    assert seconds(4 * count) < 12 * once + 0.2


def test_swallowed_entries_are_read_again_only_so_often():
    text = "\n@a{k,t={" * 90 + "x" * 100_000 + "}y}" * 90
    start = time.process_time()
    found = entries(text)
    assert time.process_time() - start < 5
    assert sum(len(f.value) for e in found for f in e.fields) < 5 * len(text)


@given(st.text(alphabet='@{}()",=#%\\ \nab1', max_size=200))
@settings(max_examples=200)
def test_places_always_lie_in_the_text(text):
    last = 0
    for entry in entries(text):
        assert 0 <= entry.span.start < entry.span.end <= len(text)
        assert entry.span.start >= last
        last = entry.span.start
        for field in entry.fields:
            assert field.raw == field.span.of(text)
            assert entry.span.contains(field.span)


def test_an_entry_inherits_from_its_crossref_what_it_lacks():
    found = entries(
        "@inproceedings{c, crossref={P}, title={Talk}}"
        "@proceedings{p, title={Meeting}, year=1999, publisher={Press}, pages={1--500}}"
    )
    child = inherit(found[0], by_lower_key(found))
    values = {f.name: f.value for f in child.fields}
    assert values == {
        "crossref": "P", "title": "Talk", "booktitle": "Meeting", "year": "1999",
        "publisher": "Press",
    }  # fmt: skip


def test_entries_that_refer_to_each_other_in_a_circle_end():
    found = entries("@book{a, crossref={b}, title={A}} @book{b, crossref={a}, year=1}")
    child = inherit(found[0], by_lower_key(found))
    assert child.field("year").value == "1"


def test_braces_around_all_of_a_value_go():
    assert unbraced("{{A} b}") == "{A} b"
    assert unbraced("{{A}}") == "A"
    assert unbraced("{A} {b}") == "{A} {b}"


def test_braces_are_counted():
    assert balanced("a {b {c}}")
    assert not balanced("}{")
    assert not balanced("{")
