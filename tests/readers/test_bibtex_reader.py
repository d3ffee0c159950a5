from verifier.model import Source
from verifier.readers import bibtex


def document(text, path="sources.bib"):
    return bibtex.read(Source(path, text.encode("utf-8")))


def test_a_reference_file_is_a_bibliography_of_entries():
    text = "@book{a, title={A}}\n\n@book{b, title={B}\n"
    found = document(text)
    assert (found.format, found.kind, found.text) == ("bibtex", "bibliography", text)
    assert [entry.key for entry in found.entries] == ["a", "b"]
    assert found.entries[1].problem == "the entry is never closed"
    assert (found.statements, found.notes) == ((), ())
    assert found.digest.startswith("sha256:")


def test_places_count_in_the_authors_text_whatever_its_line_ends_and_mark():
    found = bibtex.read(
        Source("a.bib", b"\xef\xbb\xbf@book{a,\r\n  title = {A},\r\n  year = 3}\r\n")
    )
    where = found.where(found.entries[0].field("year").span)
    assert (where.line, where.column) == (3, 10)


def test_an_allowance_covers_the_entry_that_follows():
    found = document(
        "@book{a, title={A}}\n% verifier: allow missing-field (no author known)\n@book{b}\n@book{c}"
    )
    (allowed,) = found.allowances
    assert (allowed.name, allowed.reason) == ("missing-field", "no author known")
    assert allowed.span.contains(found.entries[1].span)
    assert not allowed.span.overlaps(found.entries[2].span)


def test_an_allowance_before_a_blank_line_at_the_top_covers_the_file():
    found = document("% verifier: allow R202 (old file)\n\n@book{a}\n@book{b}\n")
    assert all(found.allowances[0].span.contains(entry.span) for entry in found.entries)


def test_an_allowance_that_nothing_follows_is_none():
    assert document("@book{a}\n% verifier: allow R202 (x)\n").allowances == ()


def test_an_empty_file_is_no_error():
    assert document("").entries == ()
