"""Samples that citation styles write: invented works through citeproc, every field marked."""

import re
from collections.abc import Iterator
from random import Random

from training.csl_marks import Rendering, default_locale, entry, note
from training.entries import Place, cut, made, numbered, trailed, worn
from training.invented import Work
from training.invented_names import LANGUAGES
from training.invented_works import work
from training.sample import Sample
from training.style_names import AUTHOR_DATE, NOTES, NUMERIC, WELL_KNOWN

STYLES = (*NUMERIC, *AUTHOR_DATE, *NOTES)
LOCALES = {
    "en": ("en-US", "en-US", "en-GB"),
    "de": ("de-DE", "de-AT", "de-CH"),
    "fr": ("fr-FR", "fr-CA"),
    "es": ("es-ES",),
    "it": ("it-IT",),
    "pt": ("pt-BR", "pt-PT"),
}
BACK_WORDS = re.compile(r"\b(?:[Oo]p|[Ll]oc|[Aa]rt)\.? ?cit\b\.?|\b[Ii]bid\b\.?|\ba\. ?a\. ?O\.")
NOTE_WORD = re.compile(r"\b(?:note|n|n\.|nn|Anm\.|Fn\.|voir note)\s?$")
CITATION_PARTS = frozenset({"volume", "container-title", "number", "issue", "page"})
LOCATORS = ("page", "page", "page", "page", "paragraph", "section", "column", "chapter")


def _joined_citation(places: list[Place], text: str) -> list[Place]:
    """Make the volume, reporter and page of a case one `number`, with court and year behind."""
    inside = [i for i, place in enumerate(places) if place[2] in CITATION_PARTS]
    if not any(places[i][2] == "container-title" for i in inside):
        return places
    first, last = inside[0], inside[-1]
    if any(place[2] in ("title", "author") for place in places[first:last]):
        return places
    start, end = places[first][0], places[last][1]
    before = places[first - 1] if first else None
    if (
        before
        and before[2] == "issued"
        and text[before[0] - 1 : start] == f"[{text[before[0] : before[1]]}] "
    ):
        first, start = first - 1, before[0] - 1
    tail = places[last + 1 :]
    if (
        tail
        and text[end : tail[0][0]] == " ("
        and {row[2] for row in tail[:2]} <= {"publisher", "issued"}
    ):
        close = text.find(")", tail[0][0])
        absorbed = [row for row in tail if row[1] <= close]
        if absorbed and close - end < 40:
            last, end = last + len(absorbed), close + 1
    return [*places[:first], (start, end, "number"), *places[last + 1 :]]


def _back_references(places: list[Place], text: str) -> list[Place]:
    """Make `supra note 3` one field, and find the `op. cit.` that a style has in its affixes."""
    found = list(places)
    for words in BACK_WORDS.finditer(text):
        if all(end <= words.start() or words.end() <= start for start, end, _ in places):
            found.append((words.start(), words.end(), "backref"))
    out: list[Place] = []
    for start, end, label in sorted(found):
        if label == "backref":
            if text[start:end].isdecimal():
                word = NOTE_WORD.search(text, max(start - 8, out[-1][1] if out else 0), start)
                start = word.start() if word else start
            if out and out[-1][2] == label and not text[out[-1][1] : start].strip(" .,"):
                start = out.pop()[0]
        out.append((start, end, label))
    return out


def _is_whole(text: str, places: list[Place]) -> bool:
    """Tell if a case or a law is cited as lawyers do, not as a style makes a book of it."""
    cited = [text[start:end] for start, end, label in places if label == "number"]
    torn = {label for _, _, label in places} & {"volume", "container-title", "issue"}
    return not torn and all(
        any(map(str.isdecimal, words))
        and words.count("(") == words.count(")")
        and not re.search(r"\bpp?\.|\bvol", words)
        for words in cited
    )


def _sample(found: Rendering, of: Work, type_: str, origin: str, paged: bool) -> Sample | None:
    """Return a rendering with the labels that the type of the work asks for."""
    places = list(found.places)
    if of.type == "legislation":
        places = [(a, b, "locator" if label == "section" else label) for a, b, label in places]
    if of.type in ("legal_case", "legislation"):
        places = _joined_citation(places, found.text)
        if not _is_whole(found.text, places):
            return None
    if type_ == "short-form":
        places = _back_references(places, found.text)
    if paged:
        places = [(a, b, "page" if label == "locator" else label) for a, b, label in places]
    return made(found.text, places, found.start, of, type_, origin)


def _language(rng: Random, locale: str | None) -> str:
    own = locale[:2] if locale else ""
    if own in LANGUAGES and own != "en" and rng.random() < 0.7:
        return own
    return "en" if locale or rng.random() < 0.5 else rng.choice(LANGUAGES)


def _one(rng: Random, name: str) -> Sample | None:
    locale = default_locale(name)
    language = _language(rng, locale)
    if locale is None:
        locale = rng.choice(LOCALES[language])
    science = language == "en" and rng.random() < 0.8 if name in NUMERIC else None
    of = cut(rng, work(rng, language, science or None))
    origin = f"csl:{name}"
    if rng.random() < (0.65 if name in NOTES else 0.04 if name in AUTHOR_DATE else 0.0):
        return _footnote(rng, name, locale, of, origin)
    found = entry(name, locale, of, rng.randint(1, 180))
    sample = _sample(found, of, of.type, origin, False) if found else None
    if sample is None:
        return None
    if rng.random() < 0.03:
        sample = trailed(rng, sample)
    unnumbered = sample.sources[0].start == 0
    return numbered(rng, sample) if unnumbered and rng.random() < 0.15 else sample


def _footnote(rng: Random, name: str, locale: str, of: Work, origin: str) -> Sample | None:
    position = rng.choices(("first", "subsequent", "ibid"), (14, 4, 1))[0]
    locator = None
    if rng.random() < 0.6:
        first = rng.randint(1, 700)
        span = f"{first}-{first + rng.randint(1, 9)}" if rng.random() < 0.3 else str(first)
        locator = (rng.choice(LOCATORS), span)
    found = note(name, locale, of, position, locator, rng.randint(1, 300))
    if found is None:
        return None
    full = note(name, locale, of) if name in AUTHOR_DATE or position != "first" else None
    type_ = of.type
    bare = not {place[2] for place in found.places} & {"title", "container-title", "URL", "genre"}
    if (
        bare
        or name in AUTHOR_DATE
        or (full and {p[2] for p in full.places} - {p[2] for p in found.places})
    ):
        type_ = "short-form"
    paged = locator is not None and locator[0] == "page"
    return _sample(found, of, type_, origin, paged)


def samples(seed: int, count: int) -> Iterator[Sample]:
    """Make `count` samples of one source each; the same ones for the same seed."""
    rng = Random(f"csl {seed}")  # noqa: S311 - no secret hangs on it
    done = 0
    while done < count:
        sample = _one(rng, rng.choice(WELL_KNOWN if rng.random() < 0.35 else STYLES))
        if sample is not None:
            done += 1
            yield worn(rng, sample)
