"""malformed-url, broken-url, trailing-punctuation: runs made from real notes."""

import pytest

from verifier.model import Document, Note, Run, RunFacts, Severity
from verifier.references.catalogue import Catalogue
from verifier.references.cite import cite
from verifier.references.model import NoteWords
from verifier.text.excerpt import Excerpt

RULES = ["malformed-url", "broken-url", "trailing-punctuation"]


@pytest.fixture
def noted():
    """Return a run over a document of one note, of this kind."""

    def make(words, kind="footnote"):
        note = NoteWords("n1", "1", Excerpt.whole(words), kind)
        catalogue = Catalogue()
        found = cite([note], catalogue)["n1"]
        span = note.words.span()
        notes = (Note("n1", "1", kind, note.words, span, found, words if kind == "link" else ""),)
        document = Document("text.txt", "plain", "prose", words, notes=notes)
        return Run(RunFacts("2026-11-24"), (document,), catalogue.references)

    return make


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize(
    "words",
    [
        "Anna Oren, “Salt Roads,” Daily Beacon, 4 May 1999, https://beacon.example/salt/.",
        "Anna Oren, “Salt Roads,” Daily Beacon, 4 May 1999, beaconpress.com/112/salt-roads/.",
        "Anna Oren, “Salt Roads” (https://beacon.example/Locks(1).pdf), 4 May 1999.",
    ],
)
def test_an_address_at_the_end_of_a_sentence_passes(ask, noted, rule, words):
    checked = ask(rule, noted(words))
    assert (checked.findings, len(checked.passed)) == ((), 1)


@pytest.mark.parametrize("rule", RULES)
def test_a_source_without_an_address_is_not_asked(ask, noted, rule):
    checked = ask(rule, noted("Bela Kos, Ferries (Tivat: Reed Press, 1975), p. 9."))
    assert (checked.findings, checked.passed, checked.skipped) == ((), (), ())


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("“Salt Roads,” film, 4 May 1999, www.beacon/watch", "has lost its ending"),
        ("“Salt Roads,” film, 4 May 1999, http://beacon.example:99999/watch", "no port"),
        ("“Salt Roads,” film, 4 May 1999, gopher://beacon.example/watch", "no scheme"),
    ],
)
def test_an_address_that_cannot_be_asked_is_an_error(ask, noted, words, why):
    (finding,) = ask("malformed-url", noted(words)).findings
    assert finding.severity is Severity.ERROR
    assert why in finding.message
    assert words[finding.span.start :].startswith(("www", "http", "gopher"))


@pytest.mark.parametrize(
    ("printed", "url", "cause"),
    [
        ("http://beacon.example/a-dry- lock", "http://beacon.example/a-dry-lock", "a space"),
        ("http://beacon.example/dry-\nlocks", "http://beacon.example/dry-locks", "a line break"),
        ("http://beacon.example/salt\u00adroads", "http://beacon.example/saltroads", "invisible"),
        ("htttp://beacon.example/salt", "http://beacon.example/salt", "a slip"),
    ],
)  # fmt: skip
def test_a_broken_address_is_told_with_what_it_became(ask, noted, printed, url, cause):
    words = f"“Salt Roads,” Daily Beacon, 4 May 1999, {printed}"
    (finding,) = ask("broken-url", noted(words)).findings
    assert finding.severity is Severity.WARNING
    assert cause in finding.message
    assert finding.suggestion == url
    (fix,) = finding.fix
    assert words[: fix.span.start] + fix.text + words[fix.span.end :] == words.replace(printed, url)


def test_punctuation_inside_a_target_is_a_note(ask, noted):
    words = "“Salt Roads,” Daily Beacon, 4 May 1999, <http://beacon.example/salt.>"
    (finding,) = ask("trailing-punctuation", noted(words)).findings
    assert finding.severity is Severity.NOTE
    assert "“.” clings to the address http://beacon.example/salt." in finding.message
    assert finding.fix[0].span.of(words) == "."


def test_punctuation_at_the_end_of_a_link_is_a_note(ask, noted):
    (finding,) = ask("trailing-punctuation", noted("http://beacon.example/a,", "link")).findings
    assert finding.fix == ()
