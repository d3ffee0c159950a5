"""What to ask next: a pure function of the run and of what was asked so far."""

import re
from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve

from verifier.engine.rules import needs
from verifier.engine.subjects import references_of, subjects
from verifier.model import (
    Expectation,
    Need,
    Request,
    Run,
)
from verifier.references.model import Name, Reference
from verifier.registry import Rule

Key = tuple[str, str, str | None]
PAGES = ("http:", "https:")


def plan(
    run: Run,
    rules: Sequence[Rule],
    asked: Iterable[Key] = (),
    *,
    offline: bool = False,
    exclude_url: Iterable[str] = (),
) -> list[Request]:
    """Return the requests that the rules need and nobody has made; none when nothing is left.

    Each address is asked once, for the largest need of any rule over any statement, note, citation,
    entry or source that hangs on it, with what all its citations expect. `exclude_url` are regular
    expressions of addresses that are not asked.
    """
    if offline:
        return []
    known_keys = frozenset(asked)
    excluded = [re.compile(pattern) for pattern in exclude_url]
    wanted = _needs(run, rules)
    expected = expectations(run)
    requests: dict[Key, Request] = {}
    for reference in run.references:
        need = wanted.get(reference.key, Need.NOTHING)
        if need is Need.NOTHING:
            continue
        for url in addresses(reference):
            if any(pattern.search(url) for pattern in excluded):
                continue
            request = Request(url, need, expected=expected.get(url, ()))
            known = requests.get(request.key)
            if known is not None:
                request = evolve(known, need=max(known.need, need))
            if request.key not in known_keys:
                requests[request.key] = request
    return list(requests.values())


def addresses(reference: Reference) -> Iterator[str]:
    """Yield the addresses of pages that a source has, without fragment."""
    for url in (reference.URL, reference.archive_url):
        bare = url.partition("#")[0]
        if bare.lower().startswith(PAGES):
            yield bare


def expectations(run: Run) -> dict[str, tuple[Expectation, ...]]:
    """Return, for each address, what its citations say of it, each once."""
    out: dict[str, dict[Expectation, None]] = {}
    for reference in run.references:
        found = [_expectation(reference)]
        found += [
            _expectation(subject.citation.worded)
            for subject in run.citations_by_key.get(reference.key, ())
            if subject.citation.worded
        ]
        for url in addresses(reference):
            known = out.setdefault(url, {})
            known.update(dict.fromkeys(e for e in found if e != Expectation()))
    return {url: tuple(known) for url, known in out.items()}


def _expectation(reference: Reference) -> Expectation:
    names = (*reference.author, *reference.editor)
    return Expectation(
        title=reference.title,
        container=reference.container_title or reference.publisher,
        names=tuple(dict.fromkeys(n for n in map(_family, names) if n)),
        issued=reference.issued,
    )


def _family(name: Name) -> str:
    return name.family or name.literal


def _needs(run: Run, rules: Sequence[Rule]) -> dict[str, Need]:
    """Return the largest need by reference key."""
    out: dict[str, Need] = {}
    walks = subjects(run)
    for kind, asking in _by_subject(rules).items():
        for subject in walks[kind]():
            keys = [reference.key for reference in references_of(subject)]
            if not keys:
                continue
            low = min(out.get(key, Need.NOTHING) for key in keys)
            if low is Need.ARCHIVE:
                continue
            need = max((needs(rule, subject) for rule in asking), default=Need.NOTHING)
            for key in keys:
                out[key] = max(out.get(key, Need.NOTHING), need)
    return out


def _by_subject(rules: Sequence[Rule]) -> dict[str, list[Rule]]:
    out: dict[str, list[Rule]] = {}
    for rule in rules:
        out.setdefault(rule.subject, []).append(rule)
    return out
