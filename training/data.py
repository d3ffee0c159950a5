"""All that the model is trained on, and what is held back to measure it.

Held back, and never trained on: one reference in ten by a hash of its id (by article where a set
names the article), and the notes of the documents whose `split` is ``dev``.
"""

import hashlib
import random
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from attrs import evolve, frozen

from training import bibliographies, notes, records, styles
from training.languages import present
from training.sample import Sample, Source
from verifier.references.words import PARTICLES

SEED = 11
MOST = 2500
"""References of one set, so that no style of bibliographies drowns the others."""
WOVEN: Mapping[str, int] = {
    "en": 5000, "de": 3000, "fr": 1300, "it": 1300, "es": 1000, "pt": 1000, "nl": 800, "ru": 800,
}  # fmt: skip
"""Whole notes that the project makes, by language."""
LAID_OUT, STYLED = 1800, 1800
"""Entries that the project makes: by layouts of bibliographies, by citation styles."""


@frozen
class Data:
    """Samples by where they come from."""

    references: tuple[Sample, ...] = ()
    notes: tuple[Sample, ...] = ()
    woven: tuple[Sample, ...] = ()
    laid_out: tuple[Sample, ...] = ()
    styled: tuple[Sample, ...] = ()

    def made(self) -> Iterator[Sample]:
        """Yield the samples that the project made itself."""
        yield from self.woven
        yield from self.laid_out
        yield from self.styled


def held_back(record: records.Record) -> bool:
    """Say whether a reference is kept to measure with."""
    name = str(record["id"])
    if name.startswith("grobid"):
        name = "-".join(name.split("-")[:3])
    return int(hashlib.md5(name.encode(), usedforsecurity=False).hexdigest(), 16) % 10 == 0


def gather(folder: Path, without: Sequence[str] = ()) -> Data:
    """Return the samples of `folder` and of the generators, those named in `without` left out."""
    by_set: dict[str, list[records.Record]] = {}
    if "references" not in without:
        for record in records.rows(folder / "references.jsonl"):
            if not held_back(record):
                by_set.setdefault(str(record["source_dataset"]), []).append(record)
    chosen: list[Sample] = []
    for name in sorted(by_set):
        rows = by_set[name]
        random.Random(SEED).shuffle(rows)  # noqa: S311
        chosen += [records.reference(row) for row in rows[:MOST]]
    whole = [
        records.note(row)
        for row in records.rows(folder / "notes.jsonl")
        if row["split"] == "train" and "notes" not in without
    ]
    return Data(
        tuple(chosen),
        tuple(whole),
        () if "woven" in without else tuple(_woven()),
        () if "laid-out" in without else tuple(bibliographies.samples(SEED, LAID_OUT)),
        () if "styled" in without else tuple(styles.samples(SEED, STYLED)),
    )


def _woven() -> Iterator[Sample]:
    for code in present():
        for sample in notes.samples(SEED, WOVEN.get(code, 0), (code,)):
            yield evolve(
                sample, sources=tuple(_people_only(sample.text, one) for one in sample.sources)
            )


def _people_only(text: str, source: Source) -> Source:
    """Leave out authors that are no names: “a former minister”, “port official”."""
    if source.type not in ("interview", "personal_communication", "speech", "hearing"):
        return source
    return evolve(
        source,
        marks=tuple(
            m for m in source.marks if m.label != "author" or _named(text[m.start : m.end])
        ),
    )


def _named(words: str) -> bool:
    """Say whether words begin and end as names do."""
    first, *_, last = [words.split()[0], *words.split()]
    return last[:1].isupper() and (first[:1].isupper() or first.casefold() in PARTICLES)


def references_held(folder: Path) -> dict[str, list[records.Record]]:
    """Return the references that are kept to measure with, by the set they are of."""
    out: dict[str, list[records.Record]] = {}
    for record in records.rows(folder / "references.jsonl"):
        if held_back(record):
            out.setdefault(str(record["source_dataset"]), []).append(record)
    return out
