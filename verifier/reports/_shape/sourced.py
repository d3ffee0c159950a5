"""The notes of a document, source by source: the author's words, and what was read from them."""

from collections.abc import Iterator

from attrs import field, frozen

from verifier.model import Document, Note, Report
from verifier.references.certainty import contradicting, doubtful
from verifier.references.model import Citation
from verifier.reports._shape.clean import line
from verifier.reports._shape.fields import LABELS, LEGEND, STYLES, doubts, parts, unread, values
from verifier.reports._shape.phrases import DOUBT, kind, listed
from verifier.reports._shape.styled import Piece, Row

WORDS = "    | "
INDENT = "      "
DEEPER = "        "
LABEL = 15
"""Columns for the name of a field."""
SHOWN = 40
"""Characters of a title by which a source is named."""
UNNUMBERED = {"link": "link", "citekey": "key", "inline": "inline note"}


def legend(report: Report, document: Document, coloured: bool) -> Iterator[Row]:
    """Yield what the colours mean, and what the question mark does, where there is one."""
    if coloured:
        said: list[Piece] = []
        for name in LEGEND:
            said += [(name.replace(" ", "\u00a0"), name), ("  ", "")]
        said += [("signal", "signal"), ("  ", ""), ("comment", "comment")]
        yield Row(tuple(said), (("    ", ""),), "    ")
    citations = [citation for note in document.notes for citation in note.citations]
    if any(doubtful(each) or contradicting(each) for each in citations):
        yield Row((("?", "doubt"), (f" {DOUBT}", "")), (("    ", ""),), "    ")


@frozen
class Sourced:
    """Shows the notes of one document; knows where each source is cited in full."""

    report: Report
    document: Document
    coloured: bool
    cited_in: dict[str, str] = field(init=False)
    """By the key of a source: the label of the first note that cites it in full."""

    def __attrs_post_init__(self) -> None:
        for note in self.document.notes:
            for citation in note.citations:
                if citation.reference and citation.type != "short-form" and note.label:
                    self.cited_in.setdefault(citation.reference, note.label)

    @cited_in.default
    def _nowhere(self) -> dict[str, str]:
        return {}

    def note(self, note: Note) -> Iterator[Row]:
        """Yield a note: its words once, each source's share with what was read from it."""
        where = self.document.where(note.span)
        called = UNNUMBERED.get(note.kind, "endnote" if note.kind == "endnote" else "note")
        label = f" {line(note.label)}" if note.label else ""
        head = ((f"{called}{label}", "head"), (f", line {where.line}", "faint"))
        yield Row(head, (("  ", ""),), WORDS)
        if not note.citations:
            yield self._words([(line(note.text or note.target), "")])
            yield Row((("(no citation in it)", "faint"),), ((INDENT, ""),), INDENT)
            return
        for citation, pieces in parts(note):
            if any(text.strip() for text, _ in pieces):
                yield self._words(pieces)
            if citation:
                yield from self._citation(citation, pieces)

    def _words(self, pieces: list[Piece]) -> Row:
        shown = [each for each in pieces if self.coloured or each[1] != "doubt"]
        if shown:
            shown[0] = (shown[0][0].lstrip(), shown[0][1])
        return Row(tuple(shown), ((WORDS, "faint"),), WORDS)

    def _citation(self, citation: Citation, pieces: list[Piece]) -> Iterator[Row]:
        yield Row(tuple(self._source(citation)), ((INDENT, ""),), f"{INDENT}| ")
        if citation.type != "commentary":
            if citation.signal and not self.coloured:
                yield _field("signal", citation.signal, "signal")
            unsure = doubts(citation)
            if citation.worded and citation.type != "short-form":
                for name, value in values(citation.worded).items():
                    yield _field(LABELS[name], value, STYLES.get(name, ""), name in unsure)
                left = "" if self.coloured else unread(citation, pieces)
                if left:
                    yield _field("in no field", left, "")
            if citation.locator:
                yield _field(_located(citation), citation.locator, "pages")
            if citation.pinpoint:
                yield _field("there", citation.pinpoint, "pages")
        for repair in citation.repairs:
            change = " → ".join(filter(None, (line(repair.before), line(repair.after))))
            how = repair.kind.replace("-", " ")
            yield _field("mended", f"{change} ({how})" if change else how, "")

    def _source(self, citation: Citation) -> Iterator[Piece]:
        """Yield the type and the key of a source; for a short form the source that is meant."""
        if citation.type == "short-form":
            yield from self._short(citation)
            return
        yield kind(citation.type), "comment" if citation.type == "commentary" else "key"
        if citation.reference:
            yield f": {line(citation.reference)}", ""
        if citation.parenthetical:
            yield " (named in the explanation of another source)", "faint"
        if doubtful(citation) or contradicting(citation):
            yield " ", ""
            yield "?", "doubt"

    def _short(self, citation: Citation) -> Iterator[Piece]:
        yield "→ ", "key"
        if citation.candidates:
            yield self._any_of(citation), ""
            yield "?", "doubt"
        elif citation.reference and citation.refers_to:
            yield _noted(citation.refers_to, self._called(citation.reference)), ""
        elif citation.reference:
            yield f"{self._called(citation.reference)}, not cited before", ""
        else:
            yield "no source before it that is meant", ""
            yield "?", "doubt"

    def _any_of(self, citation: Citation) -> str:
        """Return the sources that an ambiguous short form may mean, by the notes that cite them."""
        notes: dict[str | None, list[str]] = {}
        for key in citation.candidates:
            label = self.cited_in.get(key) or citation.refers_to
            notes.setdefault(label, []).append(self._called(key))
        each = [_noted(label, "; or ".join(called)) for label, called in notes.items()]
        return listed(each, "or")

    def _called(self, key: str) -> str:
        """Return “Oren, Salt Roads”."""
        reference = self.report.reference_by_key.get(key)
        people = (reference.author or reference.editor) if reference else ()
        title = line((reference.title or reference.container_title) if reference else "")
        if len(title) > SHOWN:
            title = title[: SHOWN - 1].rsplit(" ", 1)[0] + "…"
        who = line(people[0].family or people[0].literal) if people else ""
        return ", ".join(filter(None, (who, title))) or line(key)


def _located(citation: Citation) -> str:
    """Return what the place in a source is called: pages, where it is a number and nothing else."""
    paged = citation.worded is not None and citation.worded.page
    return "at" if paged or not citation.locator or not citation.locator[0].isdigit() else "pages"


def _noted(label: str | None, called: str) -> str:
    """Return “note 3 (Oren, Salt Roads)”."""
    return f"note {line(label)} ({called})" if label else called


def _field(label: str, value: str, style: str, doubt: bool = False) -> Row:
    mark = "?" if doubt else ""
    head = f"{label}{mark}:"
    words = ((line(value), style),)
    return Row(words, ((f"{DEEPER}{head:<{LABEL}}", "faint"),), f"{DEEPER}{'| ':>{LABEL}}")
