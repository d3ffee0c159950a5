"""A source as a reader meets it: what it is, what its address answered, who leans on it."""

from attrs import frozen

from verifier.model import BROKEN, PERSON, REACHED, Document, OutcomeName, Report
from verifier.references.model import Name, PartialDate, Reference
from verifier.reports._shape.clean import line, web_address
from verifier.reports._shape.order import Order
from verifier.reports._shape.phrases import DOUBT, OUTCOME, capital, day, kind, listed, plural
from verifier.reports._shape.references import bibtex, without_secrets

RANK = {"broken": 0, "person": 1, "moved": 2, "unasked": 3, "paper": 4, "reached": 5}


@frozen
class Source:
    """One source. `state` is broken, person, moved, unasked, paper or reached."""

    key: str
    anchor: str
    kind: str
    title: str
    by: str
    state: str
    says: str
    status: int | None
    url: str
    """Empty where it may not be a link."""
    shown: str
    """The address as it is printed, linked or not."""
    final: str
    archived: str
    archived_on: str
    detail: str
    doubt: str
    """What a person must know of how it was read; empty where it was read with confidence."""
    bibtex: str


def sources(order: Order, documents: tuple[Document, ...]) -> dict[str, Source]:
    """Return the sources of some documents by key, in the order of their first citation."""
    keys: dict[str, Reference] = {}
    for document in documents:
        keys |= {r.key: r for r in order.sources(document) if r.key not in keys}
    return {
        key: _source(order, reference, number)
        for number, (key, reference) in enumerate(keys.items(), 1)
    }


def by_need(found: dict[str, Source]) -> list[Source]:
    """Return sources with those that need a person's attention first."""
    return sorted(found.values(), key=lambda source: RANK[source.state])


def _source(order: Order, reference: Reference, number: int) -> Source:
    safe = without_secrets(reference)
    evidence = order.report.evidence_of(reference)
    outcome = order.outcome(reference)
    state, says = _state(reference, outcome.name if outcome else None)
    final = evidence.final_url if evidence else None
    moved = final if evidence and final and final.rstrip("/") != evidence.url.rstrip("/") else None
    archived = evidence.archived if evidence and evidence.archived else None
    copy = archived[0] if archived else reference.archive_url
    plain = reference.key.replace("-", "").replace("_", "")
    return Source(
        key=line(reference.key),
        anchor=f"r-{reference.key}" if plain.isascii() and plain.isalnum() else f"r-{number}.",
        kind=capital(kind(reference.type)),
        title=line(reference.title or reference.container_title) or _untitled(reference),
        by=_by(reference),
        state=state,
        says=says,
        status=evidence.status if evidence else None,
        url=web_address(safe.URL),
        shown=line(safe.URL),
        final=web_address(moved),
        archived=web_address(copy),
        archived_on=day(line(archived[1])[:10]) if archived else _date(reference.archive_date),
        detail=_detail(order.report, reference),
        doubt=f"{capital(DOUBT)}." if order.doubted(reference.key) else "",
        bibtex=bibtex(reference, order.report.dialect),
    )


def _untitled(reference: Reference) -> str:
    """Return what an interview, a letter or a speech without a title is called."""
    what = capital(line(reference.genre) or kind(reference.type))
    who = names(reference.author)
    between = {"interview": "with", "personal_communication": "from"}.get(reference.type, "by")
    return f"{what} {between} {who}" if who else what


def _state(reference: Reference, outcome: OutcomeName | None) -> tuple[str, str]:
    if not reference.URL:
        return "paper", "no address"
    if outcome is None or outcome is OutcomeName.OFFLINE:
        return "unasked", "not asked"
    if outcome is OutcomeName.MOVED:
        return "moved", OUTCOME[outcome]
    for state, names in (("reached", REACHED), ("person", PERSON), ("broken", BROKEN)):
        if outcome in names:
            return state, OUTCOME[outcome]
    return "person", OUTCOME[outcome]


def _by(reference: Reference) -> str:
    """Return who made it, where it appeared and when, as far as it is known."""
    parts = [
        names(reference.author) or names(reference.editor),
        ", ".join(
            line(part)
            for part in (
                reference.container_title if reference.title else "",
                reference.publisher,
                reference.publisher_place,
                _date(reference.issued),
            )
            if part
        ),
    ]
    return ". ".join(part for part in parts if part)


def names(people: tuple[Name, ...]) -> str:
    """Return up to three names, then “and N more”."""
    said = [line(str(person)) for person in people[:3]]
    if len(people) > 3:
        said.append(f"{len(people) - 3} more")
    return listed(said)


def _date(date: PartialDate | None) -> str:
    return day(date.edtf) if date else ""


def _detail(report: Report, reference: Reference) -> str:
    """Return, in sentences, what the answer amounts to and how much of it was read."""
    evidence = report.evidence_of(reference)
    if evidence is None:
        return ""
    outcome = report.outcomes.get(evidence.key)
    said = [line(each) for each in outcome.because] if outcome else []
    if evidence.problem and evidence.problem.detail and not said:
        said.append(capital(line(evidence.problem.detail)) + ".")
    if evidence.characters:
        much = "The beginning was read" if evidence.truncated else "Read in full"
        said.append(f"{much}, {plural(evidence.characters, 'character')}.")
    if evidence.dates.published:
        given = day(evidence.dates.published.edtf)
        said.append(f"The page gives {given} as its date ({line(evidence.dates.source)}).")
    if evidence.failing_since:
        said.append(f"It has failed since {day(line(evidence.failing_since)[:10])}.")
    return " ".join(said)
