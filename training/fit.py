"""Train the models that ship with the package: ``python -m training.fit DATA``.

DATA is a folder with `references.jsonl` and `notes.jsonl` (see the model card). The same data give
the same bytes: seeds are fixed, and L-BFGS runs in one thread.

The labeller of fields is trained twice. A first model, of all sets whose labels are complete, fills
the gaps of the others: sets that leave the journal inside the title, notes whose locators and back
references were not labelled. The second is trained on all.
"""

import lzma
import tempfile
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import click
import pycrfsuite

from training.data import Data, gather
from training.records import MERGED_TITLES
from training.sample import Sample
from training.sequences import Sequenced, kind, sequences
from verifier.references.tagging import model

TARGET = Path(model.__file__).parent
SPLIT = {"c1": 0.3, "c2": 0.05, "max_iterations": 80}
FIELDS = {"c1": 0.15, "c2": 0.02, "max_iterations": 80}
KINDS = {"c1": 0.4, "c2": 0.05, "max_iterations": 80}
FIRST = {**FIELDS, "max_iterations": 40}
"""L1 and L2 weights: L1 leaves the model small."""
SPLIT_MOST = 250
"""References of one set that the splitter sees: each says only that it is one source."""
TIMES = {"split": 3, "fields": 2}
"""How often a note labelled by hand counts."""
COMPLETED = frozenset(
    ("backref", "locator", "edition", "archive", "recipient", "accessed", "translator")
)
"""Labels that hand-labelled notes have no field for."""

Made = tuple[Sample, Sequenced, list[Sequenced]]


def train(rows: Iterable[Sequenced], parameters: dict[str, float]) -> bytes:
    """Return the model of these rows, in CRFsuite's format."""
    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.select("lbfgs")
    trainer.set_params({**parameters, "feature.minfreq": 2, "feature.possible_transitions": False})
    for features, labels in rows:
        if features:
            trainer.append(features, labels)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model.crf"
        trainer.train(str(path))
        return path.read_bytes()


def made(samples: Iterable[Sample], *, grammars: bool) -> list[Made]:
    """Return the samples with the features and labels of both models."""
    return [(sample, *sequences(sample, grammars=grammars)) for sample in samples]


def fields(rows: Iterable[Made]) -> list[Sequenced]:
    """Return the sequences of each source."""
    return [one for _, _, sources in rows for one in sources]


def relabelled(
    rows: Sequence[Sequenced], labeller: model.Labeller, rule: Callable[[str, str], str]
) -> list[Sequenced]:
    """Return the rows with what `rule` makes of each label and of what the labeller says."""
    return [
        (one, [rule(old, new) for old, new in zip(labels, labeller.label(one)[0], strict=True)])
        for one, labels in rows
        if one
    ]


def splitter(references: Sequence[Made], notes: Sequence[Made], own: Sequence[Made]) -> bytes:
    """Train the model that says where the sources of a note are."""
    seen: dict[str, int] = {}
    rows: list[Sequenced] = []
    for sample, whole, _ in references:
        seen[sample.origin] = seen.get(sample.origin, 0) + 1
        if seen[sample.origin] <= SPLIT_MOST:
            rows.append(whole)
    rows += [whole for _, whole, _ in notes] * TIMES["split"]
    rows += [whole for _, whole, _ in own]
    return train(rows, SPLIT)


def labeller(references: Sequence[Made], notes: Sequence[Made], own: Sequence[Made]) -> bytes:
    """Train the model that says what the words of a source are."""
    complete = [row for row in references if row[0].origin not in MERGED_TITLES]
    merged = [row for row in references if row[0].origin in MERGED_TITLES]
    sure = fields(complete) + fields(own)
    first = model.Labeller(train(sure, FIRST)) if sure else None
    rest, noted = fields(merged), fields(notes)
    if first is not None:
        rest = relabelled(rest, first, _divided)
        noted = relabelled(noted, first, _completed)
    return train([*sure, *rest, *noted * TIMES["fields"]], FIELDS)


def _divided(old: str, new: str) -> str:
    return new if old == "title" and new in ("container-title", "collection-title") else old


def _completed(old: str, new: str) -> str:
    return new if old == "o" and new in COMPLETED else old


def kinds(data: Data) -> bytes:
    """Train the model that says of which type a source is."""
    real = [row for sample in (*data.references, *data.notes) for row in kind(sample)]
    return train([*real, *(row for sample in data.made() for row in kind(sample))], KINDS)


def fit(data: Data, *, grammars: bool = True) -> tuple[bytes, bytes, bytes]:
    """Return the splitter, the labeller of fields and the one of types."""
    references = made(data.references, grammars=grammars)
    notes = made(data.notes, grammars=grammars)
    own = made(data.made(), grammars=grammars)
    return splitter(references, notes, own), labeller(references, notes, own), kinds(data)


def packed(content: bytes) -> bytes:
    """Return a model as it ships."""
    return lzma.compress(content, preset=9 | lzma.PRESET_EXTREME)


@click.command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--to", "target", type=click.Path(path_type=Path), default=TARGET)
@click.option("--without", default="", help="references,notes,woven,laid-out,styled,grammar")
def main(folder: Path, target: Path, without: str) -> None:
    """Train on FOLDER and what the project makes itself."""
    left_out = [name for name in without.split(",") if name]
    contents = fit(gather(folder, left_out), grammars="grammar" not in left_out)
    target.mkdir(parents=True, exist_ok=True)
    names = (model.SPLIT, model.FIELDS, model.KINDS)
    for name, content in zip(names, contents, strict=True):
        path = target / name
        path.write_bytes(packed(content))
        click.echo(f"{path.name}: {len(content):,} bytes, {path.stat().st_size:,} as it ships")


if __name__ == "__main__":
    main()
