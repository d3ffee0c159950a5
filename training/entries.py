"""What lists of references have in common: what they leave out, their numbers, their tails."""

import re
from random import Random

from attrs import evolve

from training.damage import closed_up, free, hyphenated, one_edit, ranged, requoted, straightened
from training.edits import Edit, moved
from training.invented import Work
from training.sample import Mark, Sample, Source
from training.weave import trimmed

Place = tuple[int, int, str]
RESOLVERS = tuple(
    f"{scheme}://{host}doi.org/" for scheme in ("https", "http") for host in ("", "dx.", "www.")
)
SUBJECTS = frozenset({"author", "editor", "title", "container-title", "backref", "publisher"})


def cut(rng: Random, full: Work) -> Work:
    """Leave out or shorten what bibliographies do not give, those of the sciences above all."""
    fields = dict(full.fields)
    short = fields.get("container-title-short", "")
    if short and rng.random() < (0.45 if full.science else 0.05):
        if rng.random() < 0.4:
            short = short.replace(".", "")
        fields["container-title"] = fields["container-title-short"] = short
    if full.type == "article-journal" and full.science and rng.random() < 0.12:
        del fields["title"]
    if "page" in fields and rng.random() < 0.12:
        fields["page"] = fields["page"].replace("–", "-").split("-")[0]
    for name in ("volume", "page", "publisher", "publisher-place", "issue", "URL"):
        if rng.random() < 0.04:
            fields.pop(name, None)
    accessed = full.accessed if "URL" in fields else ()
    if rng.random() < 0.04 and full.type in ("article-journal", "book", "chapter"):
        fields["status"] = rng.choice(("in press", "forthcoming", "submitted", "accepted"))
    return evolve(full, fields=fields, accessed=accessed)


def _with_resolver(text: str, start: int) -> int:
    """Return where a DOI begins, that of the address before it if it is written as one."""
    for resolver in (
        "https://doi.org/",
        "http://dx.doi.org/",
        "https://dx.doi.org/",
        "http://doi.org/",
    ):
        if text.endswith(resolver, 0, start):
            return start - len(resolver)
    return start


def made(
    text: str, places: list[Place], start: int, of: Work, type_: str, origin: str
) -> Sample | None:
    """Return a sample of one source, or None where too little of the work is left in it."""
    marks: list[Mark] = []
    for begin, end, label in places:
        at = _with_resolver(text, begin) if label == "DOI" else begin
        mark = trimmed(text, at, end, label)
        if mark.start < mark.end and (not marks or marks[-1].end <= mark.start):
            marks.append(mark)
    labels = {mark.label for mark in marks}
    if not labels & SUBJECTS or (len(marks) < 2 and "backref" not in labels):
        return None
    once = [(m.label, text[m.start : m.end]) for m in marks if m.label not in ("issued", "page")]
    if len(set(once)) < len(once):
        return None  # what stands twice was written by mistake
    while start < marks[0].start and text[start].isspace():
        start += 1
    end = len(text)
    while end > marks[-1].end and text[end - 1] in " .;,":
        end -= 1
    return Sample(text, (Source(start, end, type_, tuple(marks), None),), (), of.language, origin)


def numbered(rng: Random, sample: Sample) -> Sample:
    """Put the number of an entry before it, as lists of references do."""
    number = rng.randint(1, 180)
    head = rng.choice(("[{}] ", "{}. ", "({}) ", "{} ", "[{}]", "{}) ")).format(number)
    return placed(sample, head, "")


def placed(sample: Sample, before: str, behind: str) -> Sample:
    """Return the sample with words around its text that belong to no source."""
    by = len(before)
    sources = tuple(
        Source(
            source.start + by,
            source.end + by,
            source.type,
            tuple(Mark(mark.start + by, mark.end + by, mark.label) for mark in source.marks),
            source.signal,
        )
        for source in sample.sources
    )
    return evolve(sample, text=before + sample.text + behind, sources=sources)


def trailed(rng: Random, sample: Sample) -> Sample:
    """Add a word at the end of a source that is no field: a PubMed number, `in press`."""
    tail = rng.choice(
        (f"PMID: {rng.randint(1000000, 39999999)}", f"PMID {rng.randint(1000000, 39999999)}",
         f"PMCID: PMC{rng.randint(100000, 9999999)}", "In press", "(in press)",
         "Epub ahead of print",
         "[in Russian]", "(unpublished)", "and references therein", "Forthcoming")
    )  # fmt: skip
    (source,) = sample.sources
    text = sample.text[: source.end]
    text += ". " if sample.text[source.end : source.end + 1] == "." and tail[0] in "PIEF" else " "
    start = len(text)
    text += tail
    # brackets stand outside the mark, as they do for other fields
    inner = Mark(start + (tail[0] in "(["), len(text) - (tail[-1] in ")]"), "note")
    grown = evolve(source, end=len(text), marks=(*source.marks, inner))
    return evolve(sample, text=text + rng.choice((".", "")), sources=(grown,))


_POINT = re.compile(r"(?<=\w)([.,:;]) (?=\w)| (\()(?=\w)|(\)) (?=\w)")


def shifted_spaces(sample: Sample, _: Random) -> list[Edit]:
    """Put spaces on the wrong side of points, as readers of PDFs do: `Phys .Lett .B 7( 1999)`."""
    edits = []
    for found in _POINT.finditer(sample.text):
        point, opening, closing = found.groups()
        new = f" {point}" if point else "( " if opening else closing
        edits.append(one_edit(found, new))
    return free(sample, edits)


WEAR = (
    (0.12, requoted),
    (0.12, straightened),
    (0.12, ranged),
    (0.03, hyphenated),
    (0.03, closed_up),
    (0.05, shifted_spaces),
)


def worn(rng: Random, sample: Sample) -> Sample:
    """Return the sample as typing and conversion leave it; most change little."""
    for chance, damage in WEAR:
        if rng.random() < chance:
            sample = moved(sample, damage(sample, rng))
    return sample
