"""Runs of one document, one statement and a few sources, built by hand."""

import pytest

from verifier.compare.outcome import outcome
from verifier.model import (
    Document,
    Evidence,
    Facts,
    Need,
    Note,
    Quotation,
    Run,
    RunFacts,
    Statement,
)
from verifier.references.model import Citation, Reference
from verifier.text.excerpt import Excerpt
from verifier.text.span import Span


def source_run(sentence, pages, *, language="en", attributed=False, archives=None, uncited=(),
               paper=0, **facts):  # fmt: skip
    """Return a run of one statement; ``pages`` maps addresses to (title, text) or to `Evidence`.

    Words between “ and ” are quotations. Addresses in `uncited` are sources of the document that
    the statement does not cite; `archives` maps addresses to those of archived copies; `paper` adds
    sources without an address.
    """
    marks = [(a + 1, sentence.index("”", a)) for a in range(len(sentence)) if sentence[a] == "“"]
    quotations = tuple(
        Quotation(sentence[a:b], a, b, Span(a, b), attributed=attributed) for a, b in marks
    )
    archives = archives or {}
    references, notes, evidence, texts = [], [], [], {}
    copies = set(archives.values())
    for url, page in pages.items():
        found = page if isinstance(page, Evidence) else Evidence(
            url, status=200, final_url=url, media_type="text/html", title=page[0],
            characters=len(page[1]), need=Need.TEXT, **facts,
        )  # fmt: skip
        evidence.append(found)
        texts[url] = None if isinstance(page, Evidence) else page[1]
        if url in copies:
            continue
        key = url.rsplit("/", 1)[1]
        references.append(Reference(key, "webpage", URL=url, archive_url=archives.get(url, "")))
    references += [Reference(f"book{n}", "book") for n in range(paper)]
    for n, reference in enumerate(references, 1):
        cited = Citation(f"n{n}c1", reference.URL, Span(0, 0), "webpage", reference=reference.key)
        notes.append(Note(f"n{n}", str(n), "footnote", Excerpt.whole(""), Span(0, 0), (cited,)))
    hanging = tuple(
        note.id for note, r in zip(notes, references, strict=True) if r.URL not in uncited
    )
    statement = Statement(
        "0123456789ab", Excerpt.whole(sentence), Span(0, len(sentence)), note_ids=hanging,
        quotations=quotations,
    )  # fmt: skip
    document = Document(
        "text.md", "markdown", "prose", sentence, language=language, statements=(statement,),
        notes=tuple(notes),
    )  # fmt: skip
    return Run(
        RunFacts("2026-11-24"),
        (document,),
        tuple(references),
        Facts(evidence, lambda e: texts.get(e.url)),
        {e.key: outcome(e, (), texts.get(e.url)) for e in evidence},
    )


@pytest.fixture
def make_source_run():
    """`source_run`: a run of one statement and the pages it cites."""
    return source_run
