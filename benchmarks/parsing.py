"""Measure the reading of notes: speed, fields, sources, back-references, and other tools beside it.

python -m benchmarks.parsing [--json] [--refextract PYTHON] [--anystyle COMMAND]
"""

import argparse
import json
import re
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from itertools import groupby
from typing import Any

from benchmarks import labelled, ours, rivals
from benchmarks.scoring import FIELDS, Count, Scores, matched, score
from verifier.references.model import Citation

SECONDS = 2.0
HIGH = 0.8
"""A citation read with at least this confidence is read without a warning."""

YEAR = re.compile(r"\b(1[6-9]|20)(\d\d)\b")
FIRST_NOTE = """
import time
start = time.perf_counter()
from benchmarks import ours
loaded = time.perf_counter()
ours.document([("1", "Anna Oren, “Salt Roads,” Daily Beacon, 4 May 1999.")])
print(1000 * (loaded - start), 1000 * (time.perf_counter() - loaded))
"""


def documents() -> list[tuple[str, list[tuple[str, str]]]]:
    """Return the corpus as documents of notes, each with its language."""
    notes = sorted(labelled.rows("notes"), key=lambda note: str(note["lang"]))
    grouped = [
        (language, [(str(place), note["raw"]) for place, note in enumerate(group, 1)])
        for language, group in groupby(notes, key=lambda note: str(note["lang"]))
    ]
    chained = [
        (row["lang"], [(note["label"], note["text"]) for note in row["notes"]])
        for row in labelled.rows("backrefs")
    ]
    return [*grouped, *chained]


def speed(seconds: float = SECONDS) -> dict[str, float]:
    """Return notes a second from text to references, in one thread, after loading.

    The corpus is read over and over for `seconds`, three times, and the fastest counts. The years
    in the notes are others in each round, so that nothing kept from the last round answers.
    """
    corpus = documents()
    count = sum(len(notes) for _, notes in corpus)
    read_all(corpus, 0)
    best, turn = 0.0, 0
    for _ in range(3):
        spent, rounds = 0.0, 0
        while spent < seconds:
            turn, rounds = turn + 1, rounds + 1
            spent += read_all(corpus, turn)
        best = max(best, rounds * count / spent)
    said = subprocess.run(
        [sys.executable, "-c", FIRST_NOTE], capture_output=True, text=True, check=True
    )
    loading, first = map(float, said.stdout.split())
    return {
        "notes_per_second": round(best), "notes": count,
        "import_ms": round(loading), "first_note_ms": round(first),
    }  # fmt: skip


def read_all(corpus: Sequence[tuple[str, list[tuple[str, str]]]], turn: int) -> float:
    """Read every document, years moved by `turn`, and return the processor's seconds it took."""
    moved = [
        (language, [(label, YEAR.sub(lambda y: _moved(y, turn), text)) for label, text in notes])
        for language, notes in corpus
    ]
    start = time.process_time()
    for language, notes in moved:
        ours.document(notes, language)
    return time.process_time() - start


def _moved(year: re.Match[str], turn: int) -> str:
    return f"{year[1]}{(int(year[2]) + turn) % 100:02}"


def fields(read: Sequence[dict[str, Any]]) -> Scores:
    """Score what was read of each citation of the corpus, in its order."""
    labels = [row["fields"] for row in labelled.rows("references")]
    return score(zip(labels, read, strict=True))


def sources() -> dict[str, float]:
    """Return how often the number of sources is right, and how well their spans are found."""
    right: list[bool] = []
    right_of_several: list[bool] = []
    spans, spans_of_several = Count(), Count()
    for note in labelled.rows("notes"):
        found = ours.sources(ours.document([("1", note["raw"])], note["lang"])[0])
        wanted = labelled.spans(note)
        read = [labelled.bounds(note["raw"], one.span.start, one.span.end) for one in found]
        right.append(len(read) == len(wanted))
        spans += matched(wanted, read)
        if len(wanted) > 1:
            right_of_several.append(right[-1])
            spans_of_several += matched(wanted, read)
    return {
        "count": sum(right) / len(right),
        "count_of_several": sum(right_of_several) / len(right_of_several),
        "span_f1": spans.f1,
        "span_f1_of_several": spans_of_several.f1,
    }


def back_references() -> dict[str, float]:
    """Return how many back-references lead to the right note, and what went wrong.

    An ambiguous one, or one to a note that is not there, is right when it leads nowhere.
    """
    total = right = surely_wrong = ambiguous = candidates = 0
    for row in labelled.rows("backrefs"):
        notes = [(note["label"], note["text"]) for note in row["notes"]]
        read = dict(
            zip((label for label, _ in notes), ours.document(notes, row["lang"]), strict=True)
        )
        for expected in row["expect"]:
            pointing = [c for c in read[expected["label"]] if points_or_cites(c)]
            place = expected["index"]
            meant = pointing[place] if place < len(pointing) else None
            said = leads_to(meant) if meant else None
            total += 1
            right += meant is not None and said == expected["refers_to"]
            if meant and said and said != expected["refers_to"]:
                surely_wrong += meant.confidence >= HIGH
            if expected["ambiguous"]:
                ambiguous += 1
                candidates += bool(meant and not said and meant.candidates)
    return {
        "of": total, "right": right / total, "wrong_with_high_confidence": surely_wrong,
        "ambiguous": ambiguous, "ambiguous_with_candidates": candidates,
    }  # fmt: skip


def points_or_cites(citation: Citation) -> bool:
    """Say whether a part of a note cites something, or at least sends the reader to a note."""
    return citation.type != "commentary" or citation.cross_reference is not None


def leads_to(citation: Citation) -> str | None:
    """Return the note that a part of a note leads to: “See note 4” cites nothing, yet leads."""
    if citation.type == "commentary":
        return citation.cross_reference
    return citation.refers_to


def timed(read: Callable[[], list[dict[str, Any]] | None]) -> tuple[Scores, float] | None:
    """Return the scores of a reader and its citations a second; None where it is not there."""
    start = time.perf_counter()
    found = read()
    spent = time.perf_counter() - start
    return None if found is None else (fields(found), len(found) / spent)


def cells(scores: Scores, rate: float) -> dict[str, str]:
    """Return the lines of one reader's column, F1 of 100."""
    counts = {
        **{name: count.f1 for name, count in scores.fields.items()},
        "all fields": scores.together.f1,
        "precision": scores.together.precision,
        "recall": scores.together.recall,
    }
    return {name: f"{100 * count:.1f}" for name, count in counts.items()} | {
        "type right": f"{100 * scores.type_accuracy:.1f}" if scores.types else "-",
        "a second": f"{rate:.0f}",
    }


def table(columns: dict[str, tuple[Scores, float] | None]) -> list[str]:
    """Return the readers side by side; every column of one that is not there says so."""
    read = {name: cells(*each) if each else {} for name, each in columns.items()}
    lines = ["F1, exact   " + "".join(f"{name:>16}" for name in read)]
    for line in (*FIELDS, "all fields", "precision", "recall", "type right", "a second"):
        values = (column.get(line, "not installed") for column in read.values())
        lines.append(f"{line:<12}" + "".join(f"{value:>16}" for value in values))
    return lines


def plain(scores: Scores, rate: float) -> dict[str, Any]:
    """Return the scores of a reader as plain numbers."""
    return {
        "f1": round(scores.together.f1, 4),
        "type": round(scores.type_accuracy, 4),
        "fields": {name: round(count.f1, 4) for name, count in scores.fields.items()},
        "per_second": round(rate, 1),
    }


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print what was measured, and return 0: a benchmark judges nothing."""
    ask = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ask.add_argument("--json", action="store_true", help="print one line of JSON last")
    ask.add_argument("--seconds", type=float, default=SECONDS, help="how long a round of speed is")
    ask.add_argument("--anystyle", default="anystyle", help="AnyStyle's command")
    ask.add_argument("--refextract", default=sys.executable, help="a Python that has refextract")
    ask.add_argument(
        "--tagger", default="trained", help="trained (default), grammar, or a folder of models"
    )
    chosen = ask.parse_args(arguments)
    ours.use(chosen.tagger)
    citations = labelled.rows("references")
    texts = [row["raw"] for row in citations]

    pace = speed(chosen.seconds)
    columns = {
        "verifier": timed(lambda: [ours.reading(row["raw"], row["lang"]) for row in citations]),
        "AnyStyle": timed(lambda: rivals.anystyle(texts, chosen.anystyle)),
        "refextract": timed(lambda: rivals.refextract(texts, chosen.refextract)),
    }
    split, back = sources(), back_references()

    notes = len(labelled.rows("notes"))
    print(f"{len(texts)} citations, {notes} notes, {back['of']} back-references\n")
    print("\n".join(table(columns)))
    print(
        f"\nsources       number right {100 * split['count']:.1f} %, "
        f"of notes with several {100 * split['count_of_several']:.1f} %; "
        f"span F1 {100 * split['span_f1']:.1f}, {100 * split['span_f1_of_several']:.1f}"
    )
    print(
        f"pointing back {100 * back['right']:.1f} % right; wrong with high confidence: "
        f"{back['wrong_with_high_confidence']}; ambiguous with candidates: "
        f"{back['ambiguous_with_candidates']} of {back['ambiguous']}"
    )
    print(
        f"speed         {pace['notes_per_second']} notes a second ({pace['notes']} notes); "
        f"import {pace['import_ms']} ms, first note {pace['first_note_ms']} ms"
    )
    if chosen.json:
        readers = {name: plain(*each) if each else None for name, each in columns.items()}
        print(json.dumps({"readers": readers, "sources": split, "back": back, "speed": pace}))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
