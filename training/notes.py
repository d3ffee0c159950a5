"""Whole notes: sources with signals, joins and commentary, under heads and in sentences."""

import random
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate

from attrs import evolve

from training.damage import damaged
from training.draft import Draft, shifted, signalled, uncapitalised
from training.languages import Language, load
from training.sample import Sample, Source
from training.weave import render

ORIGIN = "weave"
SHORT_FORM = "short-form"
WEIGHTS: Mapping[str, float] = {
    "article-newspaper": 14, "article-journal": 14, "book": 13, "chapter": 7, "report": 9,
    "webpage": 7, "interview": 9, "personal_communication": 7, "legal_case": 7, "legislation": 6,
    "regulation": 1.5, "bill": 1, "treaty": 2, "hearing": 5, "speech": 3, "thesis": 2.5,
    "paper-conference": 2.5, "dataset": 1, "broadcast": 1.5, "motion_picture": 0.7,
    "manuscript": 5, "post": 1.5, "post-weblog": 1.2, "document": 7, "article-magazine": 3,
    "article": 1.5, "entry-encyclopedia": 1.2, "entry-dictionary": 0.5, "map": 0.5,
    "standard": 0.7,
}  # fmt: skip
"""How often each type is drawn; short forms come apart."""
OTHER_WEIGHT = 1.0
COUNTS = ((0, 0.06), (1, 0.65), (2, 0.15), (3, 0.08), (4, 0.04), (5, 0.02))
"""How many sources a list has; with heads, frames and openers 55 % of all notes have one."""

SENTENCES = (1, 1, 1, 1, 2, 2, 3, 4)
"""How many sentences of commentary stand together."""
LABELLED = ("{} ", "{}. ", "[{}] ", "({}) ", "{}) ", "[^{}]: ")
"""The number of the note where it was left in the text."""


def compose(rng: random.Random, language: Language) -> Sample:
    """Return a whole note in `language`."""
    draft = Draft()
    chance = rng.random()
    if language.frames and chance < 0.07:
        framed(draft, rng, language)
    elif language.heads and chance < 0.13:
        if rng.random() < 0.2:
            draft.comment(comment(rng, language))
            draft.write(" ")
        headed(draft, rng, language)
        if rng.random() < 0.25:
            draft.write(joint(rng, language))
            sourced(draft, rng, language, drawn_type(rng, language))
    else:
        listed(draft, rng, language)
    ended(draft, rng, language)
    sample = Sample(
        draft.text, tuple(draft.sources), tuple(draft.commentary), language.code, ORIGIN
    )
    return damaged(sample, rng, language)


def samples(seed: int, count: int, languages: Sequence[str]) -> Iterator[Sample]:
    """Yield `count` notes, the languages by turns; the same ones for the same seed."""
    rng = random.Random(seed)  # noqa: S311 - no secret hangs on it
    loaded = [load(code) for code in languages]
    for index in range(count):
        yield compose(rng, loaded[index % len(loaded)])


def listed(draft: Draft, rng: random.Random, language: Language) -> None:
    """Write sources one after the other, with commentary around them now and then."""
    if rng.random() < 0.03:
        draft.write(rng.choice(LABELLED).format(1 + int(rng.random() * 200)))
    count = rng.choices([n for n, _ in COUNTS], [weight for _, weight in COUNTS])[0]
    if not count or rng.random() < 0.14:
        for _ in range(rng.choice(SENTENCES)):
            draft.comment(comment(rng, language))
    if not count:
        return
    draft.write(" " if draft.text else "")
    kind = drawn_type(rng, language)
    alike = rng.random() < 0.35
    for index in range(count):
        signal: tuple[int, int] | None = None
        if index:
            signal = between(draft, rng, language)
            if not alike:
                kind = drawn_type(rng, language)
        if signal is None and rng.random() < 0.15 and (not index or draft.text[-2:-1] in ".;"):
            signal = signalled(draft, language.signals[int(rng.random() * len(language.signals))])
        sourced(draft, rng, language, kind, signal)


def between(draft: Draft, rng: random.Random, language: Language) -> tuple[int, int] | None:
    """Write what divides two sources; return the signal in it."""
    chance = rng.random()
    if chance < 0.1:
        draft.write(".")
        for _ in range(rng.choice(SENTENCES)):
            draft.comment(comment(rng, language))
        draft.write(" ")
        return None
    if chance < 0.13:
        draft.write(rng.choice((".\n", "\n", ";\n")))
        return None
    join = joint(rng, language)
    return signalled(draft, join, exact=True)


def joint(rng: random.Random, language: Language) -> str:
    """Return what stands between two sources: mostly a semicolon."""
    if rng.random() < 0.4:
        return "; "
    return language.joins[int(rng.random() * len(language.joins))]


def sourced(
    draft: Draft,
    rng: random.Random,
    language: Language,
    kind: str,
    signal: tuple[int, int] | None = None,
) -> None:
    """Write a source of the type `kind`, perhaps with a parenthesis and another source in it."""
    source, text = source_of(kind, rng, language)
    if draft.text[-2:-1].isalpha() or draft.text[-2:-1] in (",", ";"):
        text = uncapitalised(source, text, rng, language)
    draft.cite(source, text, signal)
    chance = rng.random()
    if chance < 0.05 and language.openers:
        opened, closed = language.openers[int(rng.random() * len(language.openers))]
        inner = signalled(draft, opened, exact=True)
        source, text = source_of(drawn_type(rng, language), rng, language)
        draft.cite(source, text, inner)
        draft.write(closed)
    elif chance < 0.17 and language.parentheticals:
        explained(draft, rng, language)


def explained(draft: Draft, rng: random.Random, language: Language) -> None:
    """Write a parenthesis that belongs to the source before it."""
    template = language.parentheticals[int(rng.random() * len(language.parentheticals))]
    text, marks = render(template, rng, language)
    bare = text[:1] not in "(["
    draft.write(" (" if bare else " ")
    start = draft.write(text)
    draft.write(")" if bare else "")
    source = draft.sources[-1]
    added = tuple(shifted(mark, start) for mark in marks)
    draft.sources[-1] = evolve(source, end=len(draft.text), marks=source.marks + added)


def source_of(kind: str, rng: random.Random, language: Language) -> tuple[Source, str]:
    """Return a source of the type `kind` that counts from 0, and its text."""
    templates = language.short if kind == SHORT_FORM else language.templates[kind]
    text, marks = render(templates[int(rng.random() * len(templates))], rng, language, kind)
    text = text.rstrip()
    return Source(0, len(text), kind, marks), text


def drawn_type(rng: random.Random, language: Language) -> str:
    """Return a type that the language has templates of."""
    if rng.random() < 0.12 and language.short:
        return SHORT_FORM
    types, sums = weighed(language)
    return rng.choices(types, cum_weights=sums)[0]


def weighed(language: Language) -> tuple[list[str], list[float]]:
    """Return the types of a language with the running sums of their weights."""
    found: tuple[list[str], list[float]] | None = language.compiled.get(("", "weights"))
    if found is None:
        types = sorted(kind for kind, templates in language.templates.items() if templates)
        each = (language.weights.get(t, WEIGHTS.get(t, OTHER_WEIGHT)) for t in types)
        found = (types, list(accumulate(each)))
        language.compiled["", "weights"] = found
    return found


def comment(rng: random.Random, language: Language) -> str:
    """Return a sentence that cites nothing."""
    template = language.commentary[int(rng.random() * len(language.commentary))]
    return render(template, rng, language)[0].strip()


def headed(draft: Draft, rng: random.Random, language: Language) -> None:
    """Write several sources under one head: "Interviews with A (date), B (date) and C (date)"."""
    kind = rng.choice(sorted(language.heads))
    pairs = language.heads[kind]
    first, rest = pairs[int(rng.random() * len(pairs))]
    count = rng.choice((2, 2, 3, 3, 4))
    last = rng.choice(language_and(language))
    divider = rng.choice((", ", ", ", "; "))
    for index in range(count):
        if index:
            draft.write(last if index == count - 1 else divider)
        text, marks = render(rest if index else first, rng, language, kind)
        draft.cite(Source(0, len(text), kind, marks), text)


def language_and(language: Language) -> tuple[str, ...]:
    """Return the joins of a language that are no more than "and", or a comma."""
    return language.words.get("list_and", (" and ", ", and ", "; and "))


def framed(draft: Draft, rng: random.Random, language: Language) -> None:
    """Write a sentence with sources in it; its own words are commentary."""
    frame = language.frames[int(rng.random() * len(language.frames))]
    pieces = frame.split("{@}")
    signal: tuple[int, int] | None = None
    for index, piece in enumerate(pieces):
        text = render(piece, rng, language)[0]
        start = draft.write(text)
        words = draft.text[start:].strip(" \n,;:.()")
        if words.count(" ") >= 1:
            at = draft.text.index(words, start)
            if words.casefold() in lower_signals(language):
                signal = (at, at + len(words))
            else:
                draft.commentary.append((at, at + len(words)))
        if index < len(pieces) - 1:
            source, text = source_of(drawn_type(rng, language), rng, language)
            draft.cite(source, text, signal)
            signal = None


def lower_signals(language: Language) -> frozenset[str]:
    """Return the signals of a language in small letters."""
    found: frozenset[str] | None = language.compiled.get(("", "signals"))
    if found is None:
        found = frozenset(signal.strip(" ,:").casefold() for signal in language.signals)
        language.compiled["", "signals"] = found
    return found


def ended(draft: Draft, rng: random.Random, language: Language) -> None:
    """Write the end of a note: a stop, mostly, and a last remark now and then."""
    closed = draft.sources and draft.sources[-1].end < len(draft.text)
    if not draft.sources or (closed and draft.text[-1:] in ".?!"):
        return
    if rng.random() < 0.88:
        draft.write(".")
    if rng.random() < 0.15 and draft.text[-1:] == ".":
        for _ in range(rng.choice(SENTENCES)):
            draft.comment(comment(rng, language))
