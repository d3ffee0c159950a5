"""Templates become notes whose every field is where it is said to be."""

import random
import re

import pytest

from training import languages
from training.damage import closes
from training.edits import moved
from training.languages import Language, load, rows
from training.notes import compose, samples
from training.sample import LABELS, Mark, Sample, Source
from training.weave import EDGES, render

TONGUES = languages.present()


def made(**rest):
    parts = {
        "words": {"noun": ("lock",)}, "fillers": {}, "templates": {}, "short": (), "signals": (),
        "joins": (), "commentary": (), "parentheticals": (),
    }  # fmt: skip
    return Language("xx", **{**parts, **rest})


def fields(text, marks):
    return [(mark.label, text[mark.start : mark.end]) for mark in marks]


def whole(template, language=None, seed=1):
    text, marks = render(template, random.Random(seed), language or made())
    return text, fields(text, marks)


def test_a_field_is_marked_where_it_stands():
    language = made(fillers={"title": ("Salt {:noun}s",)})
    assert whole("In “{title},” {page:number 7 7}.", language) == (
        "In “Salt locks,” 7.",
        [("title", "Salt locks"), ("page", "7")],
    )


def test_a_filler_of_the_type_comes_before_the_one_of_all():
    language = made(fillers={"title": ("A",), "book.title": ("B",)})
    text, _ = render("{title}", random.Random(1), language, "book")
    assert text == "B"


def test_fields_inside_an_unmarked_filler_keep_their_marks_and_those_inside_a_field_lose_them():
    language = made(fillers={"tail": (" ({issued:number 5 5})",)})
    assert whole("x{:tail}", language)[1] == [("issued", "5")]
    assert whole("{note:tail}", language)[1] == [("note", "(5)")]


def test_a_filler_that_names_itself_means_the_words_of_that_name():
    language = made(fillers={"noun": ("a {:noun}", "old {:noun}")})
    assert {whole("{:noun}", language, seed=n)[0] for n in range(9)} == {"a lock", "old lock"}


def test_a_filler_of_a_type_that_names_itself_means_the_one_of_all():
    language = made(fillers={"book.noun": ("a {:noun}",), "noun": ("big {:noun}",)})
    assert render("{:noun}", random.Random(1), language, "book")[0] == "a big lock"


def test_optional_parts_and_alternatives_nest():
    seen = {whole("[a[b]|c]9<d|<e|f>>".replace("|c", ""), seed=n)[0] for n in range(300)}
    assert seen == {a + b for a in ("", "a", "ab") for b in "def"}


def test_a_backslash_takes_the_meaning_away():
    assert whole(r"\[x\] \<y\> \{z\} a\|b")[0] == "[x] <y> {z} a|b"


def test_two_stops_that_meet_are_one():
    language = made(fillers={"author": ("Oren, A.",)})
    assert whole("{author}. x", language) == ("Oren, A. x", [("author", "Oren, A.")])


def test_ends_of_fields_hold_no_quotation_mark_and_no_lone_bracket():
    language = made(fillers={"title": ("“Salt” roads,", "(Salt (roads)")})
    texts = {whole("{title}", language, seed=n)[1][0][1] for n in range(20)}
    assert texts == {"Salt” roads", "Salt (roads)"}


@pytest.mark.parametrize("wrong", ["[a", "<a|b", "a]", "{:nothing}", "{colour:noun}", "{title"])
def test_a_wrong_template_is_refused_with_its_words(wrong):
    with pytest.raises(ValueError, match=r"closes nothing|missing|named"):
        whole(wrong)


def test_rows_are_lines_without_the_empty_ones():
    assert rows("\na b\n\nc//\nd\n") == ("a b", "cd")


def test_the_same_seed_makes_the_same_notes():
    assert list(samples(7, 50, TONGUES)) == list(samples(7, 50, TONGUES))
    assert list(samples(7, 50, TONGUES)) != list(samples(8, 50, TONGUES))


def edits_of(text, edits):
    source = Source(0, 9, "book", (Mark(1, 8, "title"),))
    return moved(Sample(text, (source,), (), "en", "test"), edits)


@pytest.mark.parametrize(
    ("edits", "source", "title"),
    [
        ([(0, 1, "``"), (8, 9, "''")], "``Of salt''", "Of salt"),
        ([(0, 1, ""), (8, 9, "")], "Of salt", "Of salt"),
        ([(1, 1, "*"), (8, 8, "*")], "“*Of salt*”", "Of salt"),
        ([(0, 0, "_"), (9, 9, "_")], "_“Of salt”_", "Of salt"),
        ([(1, 3, "0f")], "“0f salt”", "0f salt"),
        ([(3, 4, "  "), (7, 8, "- t")], "“Of  sal- t”", "Of  sal- t"),
        ([(9, 10, ";")], "“Of salt”", "Of salt"),
    ],
)
def test_places_follow_what_is_put_in_or_taken_away(edits, source, title):
    sample = edits_of("“Of salt”.", edits)
    found = sample.sources[0]
    assert sample.text[found.start : found.end] == source
    assert sample.text[found.marks[0].start : found.marks[0].end] == title


@pytest.mark.parametrize(
    "text", ["“Salz“", "„Salz“", "»Salz«", "«sel»", "« sel »", "“salt”", "(“salt”)"]
)
def test_marks_of_quotation_open_and_close_by_turns_in_every_tongue(text):
    found = [closes(c, text, at) for at, c in enumerate(text) if c in "“”«»„"]
    assert found == [False, True]


def faults(sample: Sample) -> list[str]:
    """Return what is wrong with the places of a sample."""
    text, found, done = sample.text, [], 0
    for source in sample.sources:
        if not done <= source.start < source.end <= len(text):
            found.append(f"source {source} after {done}")
        signal = source.signal
        if signal and not done <= signal[0] < signal[1] <= source.start:
            found.append(f"signal {signal} of {source}")
        if signal and not text[signal[0]].isalpha():
            found.append(f"signal begins: {text[signal[0] : signal[1]]!r}")
        if text[source.start].isspace() or text[source.end - 1] in " ;\n":
            found.append(f"source ends: {text[source.start : source.end]!r}")
        at = source.start
        for mark in source.marks:
            words = text[mark.start : mark.end]
            if mark.label not in LABELS:
                found.append(f"label {mark.label}")
            if not at <= mark.start < mark.end <= source.end:
                found.append(f"mark {mark} {words!r} outside or overlapping")
            elif words[0] in EDGES or words[-1] in EDGES:
                found.append(f"mark ends: {mark.label} {words!r}")
            at = mark.end
        done = source.end
    spans = [(source.start, source.end) for source in sample.sources]
    for start, end in sample.commentary:
        if not text[start:end].strip() or any(start < e and s < end for s, e in spans):
            found.append(f"commentary {text[start:end]!r}")
    return found


@pytest.mark.parametrize("code", TONGUES)
def test_every_field_of_a_few_thousand_notes_is_in_its_place(code):
    wrong = [(s.text, faults(s)) for s in samples(11, 3000, [code]) if faults(s)]
    assert wrong[:3] == []


@pytest.mark.parametrize("code", TONGUES)
def test_every_template_renders(code):
    language, rng = load(code), random.Random(3)
    templates = [(t, kind) for kind, all_ in language.templates.items() for t in all_]
    templates += [(t, "") for t in (*language.short, *language.commentary)]
    templates += [(t, "") for t in language.parentheticals]
    templates += [(t, kind) for kind, pairs in language.heads.items() for p in pairs for t in p]
    templates += [(piece, "") for frame in language.frames for piece in frame.split("{@}")]
    for template, kind in templates:
        for _ in range(5):
            text, _ = render(template, rng, language, kind)
            assert "{" not in text or "\\{" in template, template


@pytest.mark.parametrize("code", TONGUES)
def test_templates_leave_no_holes(code):
    language, rng = load(code), random.Random(3)
    hole = re.compile(r"\( *\)|, *,| ,|\( ,|“”|  |\( |,;| //(?! )")
    templates = [(t, kind) for kind, all_ in language.templates.items() for t in all_]
    templates += [(t, "") for t in language.short]
    found = set()
    for template, kind in templates:
        for _ in range(10):
            text, _ = render(template, rng, language, kind)
            if hole.search(text) or text != text.strip():
                found.add((template, text))
    assert sorted(found)[:5] == []


@pytest.mark.parametrize("code", TONGUES)
def test_every_filler_renders(code):
    language, rng = load(code), random.Random(5)
    for name, templates in language.fillers.items():
        for template in templates:
            render(template, rng, language, name.partition(".")[0])


@pytest.mark.parametrize("code", TONGUES)
def test_notes_are_of_every_size_and_kind(code):
    some = list(samples(13, 1500, [code]))
    sizes = {len(sample.sources) for sample in some}
    assert {0, 1, 2, 3} <= sizes
    assert {s.type for sample in some for s in sample.sources} >= {
        "short-form",
        "interview",
        "book",
    }
    assert any(s.signal for sample in some for s in sample.sources)
    assert any(sample.commentary and sample.sources for sample in some)


def test_a_note_is_of_its_language():
    assert compose(random.Random(1), load("en")).language == "en"
