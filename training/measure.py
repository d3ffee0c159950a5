"""Measure a model on what was held back from it: ``python -m training.measure DATA``.

References held back are compared field by field, as the benchmark does; of the notes of the
documents in the split ``dev`` it is counted how often the number of sources is right, and how many
of their spans are.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from benchmarks import ours
from benchmarks.scoring import Fields, matched, score
from training import records
from training.data import references_held
from verifier.references.tagging.tokens import tokens

MOST = 300
"""References of one set that are measured."""


def labelled(record: records.Record) -> Fields:
    """Return the fields of a record, those left out that its set never labelled."""
    left_out = set(record.get("unscored_fields") or ())
    return {name: value for name, value in record["fields"].items() if name not in left_out}


def pairs(rows: Sequence[records.Record]) -> Iterator[tuple[Fields, Fields]]:
    """Yield what was labelled and what was read of each reference."""
    for record in rows[:MOST]:
        gold = labelled(record)
        read = ours.reading(str(record["raw"]), str(record.get("lang") or "en")[:2])
        unasked = set(record.get("unscored_fields") or ())
        yield gold, {name: value for name, value in read.items() if name not in unasked}


def spans(text: str, sources: Sequence[str]) -> set[tuple[int, int]]:
    """Return the sources of a note as ranges of its tokens."""
    found = tokens(text)
    out: set[tuple[int, int]] = set()
    at = 0
    for words in sources:
        start = text.find(words, at)
        if start >= 0:
            at = start + len(words)
            inside = [i for i, token in enumerate(found) if start <= token[1] < at]
            if inside:
                out.add((inside[0], inside[-1]))
    return out


@click.command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--tagger", default="trained", help="trained, grammar, or a folder of models")
def main(folder: Path, tagger: str) -> None:
    """Print the figures of what FOLDER holds back."""
    ours.use(tagger)
    for name, rows in sorted(references_held(folder).items()):
        together = score(pairs(rows)).together
        click.echo(f"{name:28} {min(MOST, len(rows)):4} references  F1 {100 * together.f1:.1f}")
    right = several = several_right = total = 0
    hit = expected = given = 0
    for row in records.rows(folder / "notes.jsonl"):
        if row["split"] != "dev":
            continue
        text = str(row["note_text"])
        gold = [str(s["raw"]) for s in row["sources"] if s["type"] != "commentary"]
        read = [c.text for c in ours.sources(ours.document([("1", text)], str(row["lang"]))[0])]
        one, other = spans(text, gold), spans(text, read)
        count = matched(one, other)
        hit, expected, given = hit + count.right, expected + len(one), given + len(other)
        total, right = total + 1, right + (len(gold) == len(read))
        if len(gold) > 1:
            several, several_right = several + 1, several_right + (len(gold) == len(read))
    click.echo(
        f"{'notes, split dev':28} {total:4} notes  number right {100 * right / total:.1f}, "
        f"of several {100 * several_right / several:.1f}, "
        f"span F1 {200 * hit / (expected + given):.1f}"
    )


if __name__ == "__main__":
    main()
