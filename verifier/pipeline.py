"""The one loop: read, cite, ask until there is nothing left to ask, check, judge."""

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Protocol

from attrs import evolve, frozen

from verifier import __version__, registry
from verifier.compare.outcome import outcome
from verifier.compare.run import compare
from verifier.config import Settings
from verifier.engine import rules as runner
from verifier.engine.plan import expectations, plan
from verifier.engine.threads import Interrupted, execute
from verifier.judge import judge
from verifier.model import Checked, Document, Evidence, Note, Report, Request, Run, RunFacts, Source
from verifier.references import dates
from verifier.references.bibtex import from_entry
from verifier.references.catalogue import Catalogue
from verifier.references.cite import cite as cite_notes
from verifier.references.crossref import by_lower_key
from verifier.references.model import NoteWords, Reference
from verifier.text.compose import composed
from verifier.text.excerpt import Excerpt

MAX_ROUNDS = 3
OFFLINE = "This machine is offline: not one address could be asked."
UNASKABLE = frozenset({"malformed", "refused"})
"""Problems of addresses that nobody would have asked, network or none."""
BODY = 200
"""Characters of the body before a marker that are handed on: enough for a name."""


@frozen
class Stage:
    """Said when a part of the loop begins: its name, and how many things it has before it."""

    name: str
    total: int


Watch = Callable[[object], None]


def ignore(_: object) -> None:
    """Watch nothing."""


class Fetch(Protocol):
    """What asks addresses and keeps the texts: `verifier.fetch.session.Fetcher`."""

    def fetch(self, request: Request) -> Evidence:
        """Return what the address answers; a failure is evidence with a problem."""
        ...

    def text(self, evidence: Evidence) -> str | None:
        """Return the visible text of a page that was fetched with it."""
        ...


def read(source: Source, reader: str = "") -> Document:
    """Return the document as its reader understands it; `reader` overrules the suffix."""
    _, module = registry.reader_for(source, reader)
    return module.read(source)


def cite(
    documents: Iterable[Document], language: str = ""
) -> tuple[tuple[Document, ...], tuple[Reference, ...]]:
    """Return the documents with their notes split into citations, and the sources they cite."""
    catalogue = Catalogue()
    cited = []
    for document in documents:
        known = by_lower_key(document.entries)
        entries = tuple(
            evolve(entry, reference=catalogue.add(from_entry(entry, known)).key)
            if entry.key and entry.fields
            else entry
            for entry in document.entries
        )
        words = [_words(note) for note in document.notes]
        bodies = _bodies(document)
        by_note = cite_notes(
            [evolve(w, body=bodies.get(w.id, "")) for w in words],
            catalogue,
            day_first=dates.order_of(note.text for note in document.notes),
            language=language or document.language,
            reference_date=document.date,
        )
        notes = tuple(evolve(note, citations=by_note.get(note.id, ())) for note in document.notes)
        cited.append(evolve(document, notes=notes, entries=entries))
    return tuple(cited), catalogue.references


def _words(note: Note) -> NoteWords:
    words = composed(note.words)
    if note.kind == "link":
        # The address may stand elsewhere than the words that are shown for it: it gets the place
        # of the whole link.
        room = min(len(note.target), len(note.span))
        words = Excerpt(note.target, ((0, note.span.start, room),) if room else ())
    return NoteWords(note.id, note.label, words, note.kind)


def _bodies(document: Document) -> dict[str, str]:
    """Return, for each note, the words just before its first marker."""
    out: dict[str, str] = {}
    for statement in document.statements:
        for marker in statement.markers:
            if marker.note_id and marker.note_id not in out:
                out[marker.note_id] = statement.text[: marker.offset][-BODY:]
    return out


def verify(
    documents: Sequence[Document],
    settings: Settings,
    fetch: Fetch | None = None,
    watch: Watch = ignore,
    baseline: frozenset[str] = frozenset(),
) -> Report:
    """Cite, ask until there is nothing left to ask, check, judge.

    Without `fetch`, or with ``settings.offline``, nothing is asked. A page that can't be read is
    evidence, not an error; an interrupt ends the asking, and what was done is reported.
    """
    clock = Clock()
    chosen = registry.select(settings.select, settings.ignore)
    offline = fetch is None or (settings.offline and not settings.replay)
    watch(Stage("cite", len(documents)))
    cited, references = cite(documents, settings.language)
    clock.lap("cite")
    facts_of_run = RunFacts(
        as_of=today(settings),
        started=started(settings),
        offline=offline,
        selected=settings.select,
    )
    run = Run(facts_of_run, cited, references, dialect=settings.dialect)
    if fetch is not None:
        run = evolve(run, facts=type(run.facts)((), fetch.text))
    interrupted = None
    try:
        for round_ in range(MAX_ROUNDS):
            asked = [e.key for e in run.facts]
            requests = [] if offline else plan(run, chosen, asked, exclude_url=settings.exclude_url)
            if requests and fetch is not None:
                watch(Stage("fetch", len(requests)))
                answers = execute(
                    requests,
                    fetch,
                    jobs=settings.jobs,
                    deadline=clock.left(settings.deadline),
                    watch=watch,
                )
                run = evolve(run, facts=run.facts.merge(answers))
                clock.lap("fetch")
            elif round_:
                break
            run = held(run)
            clock.lap("compare")
    except Interrupted as cut:
        run = held(evolve(run, facts=run.facts.merge(cut.evidence)))
        interrupted = _interruption(cut.__context__)
    except KeyboardInterrupt as cut:
        interrupted = _interruption(cut)
    watch(Stage("check", len(chosen)))
    checked = runner.check(run, chosen, settings.severities)
    clock.lap("check")
    why = interrupted or incomplete(run, checked, over=clock.left(settings.deadline) == 0.0)
    run = evolve(run, facts_of_run=evolve(facts_of_run, incomplete=why))
    report = judge(run, checked, chosen, settings, baseline)
    clock.lap("judge")
    laps = {} if settings.replay else clock.laps
    return evolve(report, run=evolve(report.run, timings=laps), version=__version__)


def today(settings: Settings) -> str:
    """Return the day on which the check is made: as told, else today in UTC."""
    return settings.as_of or datetime.now(UTC).date().isoformat()


def started(settings: Settings) -> str:
    """Return when the run began; a replay is the same report whenever it is made."""
    return f"{today(settings)}T00:00:00Z" if settings.replay else now()


def now() -> str:
    """Return this second in UTC, ISO 8601."""
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def held(run: Run) -> Run:
    """Return the run with its outcomes and comparisons, computed from its facts."""
    expected = expectations(run)
    outcomes = {
        e.key: outcome(e, expected.get(e.url, ()), run.facts.text(e) if e.characters else None)
        for e in run.facts
    }
    run = evolve(run, outcomes=outcomes)
    return evolve(run, comparisons=compare(run))


def incomplete(run: Run, checked: Checked, over: bool = False) -> str | None:
    """Say why the run could not finish, or None where it did; `over`: its time has passed."""
    if checked.crashes:
        return f"{checked.crashes[0]}. This is a bug of verifier; please report it."
    problems = [e.problem.kind if e.problem else "" for e in run.facts]
    # A request that was under way when the time was over was stopped: it is out of budget.
    if "deadline" in problems or (over and "budget" in problems):
        return "The deadline passed before every address was asked."
    asked = [p for p in problems if p not in UNASKABLE]
    if asked and all(p == "offline" for p in asked):
        return OFFLINE
    return None


def _interruption(cause: BaseException | None) -> str:
    """Say that, and by what, a run was interrupted."""
    by = f" ({cause})" if cause and str(cause) else ""
    return f"Interrupted{by} before every address was asked."


class Clock:
    """Measures the parts of a run, in seconds."""

    def __init__(self) -> None:
        self._start = self._last = time.monotonic()
        self.laps: Mapping[str, float] = {}

    def lap(self, name: str) -> None:
        """Book the time since the last lap on `name`."""
        now = time.monotonic()
        self.laps = {**self.laps, name: round(self.laps.get(name, 0.0) + now - self._last, 3)}
        self._last = now

    def left(self, seconds: float | None) -> float | None:
        """Return how many of `seconds` are left since the clock was made."""
        return None if seconds is None else max(0.0, self._start + seconds - time.monotonic())
