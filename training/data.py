"""All that the model is trained on, and what is held back to measure it.

Held back, and never trained on: one reference in ten by a hash of its id (by article where a set
names the article), and the notes of the documents whose `split` is ``dev``.
"""

import hashlib
import random
from collections.abc import Iterator, Sequence
from pathlib import Path

from attrs import frozen

from training import bibliographies, notes, records, styles
from training.languages import present
from training.sample import Sample

SEED = 11
MOST = 2500
"""References of one set, so that no style of bibliographies drowns the others."""
WOVEN, LAID_OUT, STYLED = 14_000, 2500, 2500
"""Samples that the project makes: whole notes, layouts of bibliographies, citation styles."""


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
        () if "woven" in without else tuple(notes.samples(SEED, WOVEN, present())),
        () if "laid-out" in without else tuple(bibliographies.samples(SEED, LAID_OUT)),
        () if "styled" in without else tuple(styles.samples(SEED, STYLED)),
    )


def references_held(folder: Path) -> dict[str, list[records.Record]]:
    """Return the references that are kept to measure with, by the set they are of."""
    out: dict[str, list[records.Record]] = {}
    for record in records.rows(folder / "references.jsonl"):
        if held_back(record):
            out.setdefault(str(record["source_dataset"]), []).append(record)
    return out
