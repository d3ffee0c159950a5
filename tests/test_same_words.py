"""The same words are the same document, whatever bytes and line ends they come in."""

import unicodedata
from pathlib import Path

import pytest

from verifier import pipeline, registry
from verifier.config import Settings
from verifier.model import Source

SAMPLE = (Path(__file__).parents[1] / "references/belmora.txt").read_text("utf-8")
MARKDOWN = (
    "# Rain in Port Sellen\n\nIt rained on Monday, 4 May 1999.[^1] Café owners said “it never "
    "rains here.”[^2] It [stopped](https://daily.example/sun).\n\n> A block quotation of a few "
    "words.[^1]\n\nThe well failed.[^9]\n\n[^1]: Ana Pol, “Rain,” *Daily News*, 3 May 1999, p. 9.\n"
    "[^2]: Ibid., p. 10; see also Élodie Roy, *Wells* (Paris: Seuil, 2001), p. 4.\n"
)
BIBTEX = (
    "% verifier: allow reversed-pages (as printed)\n@article{pol1999,\n  author = {Pol, Ana},\n"
    "  title = {Rain in Café Sellen},\n  pages = {9-3},\n  year = 1999,\n}\n\n"
    "@book{roy, title = {Wells}, isbn = {9780306406158}}\n"
)
DOCUMENTS = {"a.txt": SAMPLE, "b.md": MARKDOWN, "c.bib": BIBTEX}
WAYS = {
    "CRLF": lambda text: text.replace("\n", "\r\n").encode(),
    "CR": lambda text: text.replace("\n", "\r").encode(),
    "a byte order mark": lambda text: b"\xef\xbb\xbf" + text.encode(),
    "decomposed letters": lambda text: unicodedata.normalize("NFD", text).encode(),
    "UTF-16": lambda text: text.encode("utf-16"),
    "no last line end": lambda text: text.rstrip("\n").encode(),
    "empty lines around": lambda text: b"\n\n\n" + text.encode() + b"\n\n\n",
}


def understood(name, data):
    """Return what matters of a document: statements, notes, citations, findings, verdicts."""
    document = pipeline.read(Source(name, data))
    report = pipeline.verify([document], Settings(offline=True, as_of="2025-11-24"))
    (document,) = report.documents
    return {
        "statements": [s.id for s in document.statements],
        "labels": [(n.label, n.kind) for n in document.notes],
        "citations": [[(c.type, c.reference) for c in n.citations] for n in document.notes],
        "entries": [(e.key, e.type, e.reference) for e in document.entries],
        "findings": sorted((f.code, f.fingerprint) for f in report.findings),
        "allowed": sorted((a.finding.code, a.reason) for a in report.allowed),
        "verdicts": [verdict.name for verdict in report.verdicts.values()],
    }


@pytest.fixture(scope="module")
def plain():
    """What is understood of each document as it is."""
    return {name: understood(name, text.encode()) for name, text in DOCUMENTS.items()}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_same_words_mean_the_same(plain, name, way):
    assert understood(name, WAYS[way](DOCUMENTS[name])) == plain[name]


def test_there_is_something_to_be_the_same(plain):
    assert plain["a.txt"]["findings"]
    assert len(plain["b.md"]["statements"]) >= 4
    assert plain["c.bib"]["findings"]
    assert plain["c.bib"]["allowed"]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_twice_the_same_run_is_the_same_report(name):
    def rendered(format_):
        document = pipeline.read(Source(name, DOCUMENTS[name].encode()))
        settings = Settings(offline=True, as_of="2025-11-24", replay="x")
        return registry.load("reports", format_).render(pipeline.verify([document], settings))

    for format_ in registry.names("reports"):
        assert rendered(format_) == rendered(format_)
