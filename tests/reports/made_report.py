"""An invented run: one document in which everything that a report can show happens once."""

from typing import Any

from attrs import evolve

from verifier.model import (
    Allowed,
    Comparison,
    Document,
    Evidence,
    Facts,
    Finding,
    Fix,
    Hop,
    Marker,
    Match,
    Need,
    Note,
    Outcome,
    OutcomeName,
    PageDates,
    Passage,
    Passed,
    Problem,
    Quotation,
    Report,
    RunFacts,
    Severity,
    Skipped,
    Statement,
    TimelineDate,
    Verdict,
    VerdictName,
)
from verifier.references.model import (
    Citation,
    DateMention,
    Day,
    Entry,
    EntryField,
    FieldSpan,
    Name,
    PartialDate,
    Reference,
    Repair,
)
from verifier.text.excerpt import Excerpt
from verifier.text.span import Span

PATH = "briefings/salt-harbour.md"
HOSTILE = '<img src=x onerror="alert(1)">'

TEXT = """\
# The Salt Harbour at Orsk

Last updated: 30 September 2026

## Before the harbour

The harbour at Orsk is the largest public work of the republic.

The bay was first surveyed in 1957, and the works were approved in March 2016.[^1]

## The works

The minister told the assembly that “no family will leave the bay before its house stands.”[^2] \
The gates were closed on Thursday, 9 June 2026.[^3]

Within three weeks the water “stood in the lower street of Orsk”, wrote the Bay Network.[^4]

The register lists 1,862 households.[^5]

By the last week of September 214 families lived under canvas.[^6]

An engineer was told to enter empty houses as “vacated by consent”.[^7]

The court speaks of “<img src=x onerror="alert(1)">” and of *stars*, [links](javascript:x).[^8]

We ask the government to publish the register.

[^1]: Ilse Marand, *The Drowned Bays* (Leiden: Brightwater, 2014), pp. 61–64; Decree No. 31 of \
2016, 18 March 2016, https://gazette.example/2016/decree-31.
[^2]: Ana Pereti, “Minister Defends Timetable,” *Orsk Courier*, 14 May 2026, \
https://courier.example/2026/05/14/timetable?token=s3cr3t.
[^3]: Ibid., p. 12.
[^4]: Bay Network, “Orsk Under Water,” 30 June 2026, https://bay.example/orsk \
(accessed 3 July 2026).
[^5]: Ministry of Water, “Register,” May 2026, https://ann:pw@water.example/register.
[^6]: “Rain Comes to the Camp,” Bay Radio, 12 October 2026, https://radio.example/rain.
[^7]: Interview with Tomas Reyl, former district engineer, Vesk, 11 August 2026.
[^8]: <script>alert(2)</script> v. Orsk, https://court.example/a"onmouseover="b.
"""

NOTES = {
    "1": ("marand2014drowned", "decree31"),
    "2": ("pereti2026minister",),
    "3": ("pereti2026minister",),
    "4": ("bay2026orsk",),
    "5": ("water2026register",),
    "6": ("radio2026rain",),
    "7": ("reyl2026interview",),
    "8": ("script2026court",),
}


def exactly(edtf: str, earliest: Day, latest: Day | None = None) -> PartialDate:
    """Return a date from its three facts."""
    return PartialDate(edtf, earliest, latest or earliest)


MARCH_2016 = exactly("2016-03", (2016, 3, 1), (2016, 3, 31))
DATED = exactly("2026-09-30", (2026, 9, 30))

REFERENCES = (
    Reference(
        "marand2014drowned",
        "book",
        author=(Name("Marand", "Ilse"),),
        title="The Drowned Bays",
        publisher="Brightwater",
        publisher_place="Leiden",
        issued=exactly("2014", (2014, 1, 1), (2014, 12, 31)),
    ),
    Reference(
        "decree31",
        "legislation",
        title="Decree No. 31 of 2016",
        issued=exactly("2016-03-18", (2016, 3, 18)),
        URL="https://gazette.example/2016/decree-31",
    ),
    Reference(
        "pereti2026minister",
        "article-newspaper",
        author=(Name("Pereti", "Ana"),),
        title="Minister Defends Timetable",
        container_title="Orsk Courier",
        issued=exactly("2026-05-14", (2026, 5, 14)),
        URL="https://courier.example/2026/05/14/timetable?token=s3cr3t",
    ),
    Reference(
        "bay2026orsk",
        "webpage",
        author=(Name(literal="Bay Network"),),
        title="Orsk Under Water",
        issued=exactly("2026-06-30", (2026, 6, 30)),
        accessed=exactly("2026-07-03", (2026, 7, 3)),
        URL="https://bay.example/orsk",
    ),
    Reference(
        "water2026register",
        "webpage",
        author=(Name(literal="Ministry of Water"),),
        title="Register",
        issued=exactly("2026-05", (2026, 5, 1), (2026, 5, 31)),
        URL="https://ann:pw@water.example/register",
    ),
    Reference(
        "radio2026rain",
        "article-newspaper",
        title="Rain Comes to the Camp",
        container_title="Bay Radio",
        issued=exactly("2026-10-12", (2026, 10, 12)),
        URL="https://radio.example/rain",
    ),
    Reference(
        "reyl2026interview",
        "interview",
        author=(Name("Reyl", "Tomas"),),
        title="Interview",
        issued=exactly("2026-08-11", (2026, 8, 11)),
    ),
    Reference(
        "script2026court",
        "legal_case",
        title="<script>alert(2)</script> v. Orsk \u202egnp.exe",
        URL='https://court.example/a"onmouseover="b',
    ),
)
BY_KEY = {reference.key: reference for reference in REFERENCES}

SAID = "no family will leave the bay before its house stands."
PRINTED = "No family will, as a rule, leave the registered zone before its house stands."


def document() -> Document:
    """Return the document, with every offset taken from its text."""
    statements, paragraph = [], -1
    body, _, _ = TEXT.partition("\n[^1]:")
    at, section = 0, ""
    for block in body.split("\n\n"):
        start = TEXT.index(block, at)
        at = start + len(block)
        if block.startswith("#"):
            section = block.lstrip("# ")
            continue
        if block.startswith("Last updated"):
            continue
        paragraph += 1
        for sentence in _sentences(block.strip("\n")):
            statements.append(_statement(sentence, section, paragraph, len(statements)))
    dated = TEXT.index("30 September 2026")
    mention = DateMention(dated, dated + 17, "30 September 2026", DATED)
    return Document(
        path=PATH,
        format="markdown",
        kind="prose",
        text=TEXT,
        title="The Salt Harbour at Orsk",
        statements=tuple(statements),
        notes=tuple(_note(label) for label in NOTES),
        dated=mention,
        digest="sha256:" + "5b" * 32,
    )


def _sentences(block: str) -> list[str]:
    cut = block.find("] The gates")
    return [block] if cut < 0 else [block[: cut + 1], block[cut + 2 :]]


def _statement(raw: str, section: str, paragraph: int, number: int) -> Statement:
    start = TEXT.index(raw)
    text, marker, label = raw, (), ""
    if raw.endswith("]"):
        mark = raw.rindex("[^")
        text, label = raw[:mark], raw[mark + 2 : -1]
        place = Span(start + mark, start + len(raw))
        marker = (Marker(label, f"n{label}", len(text), place),)
    words = Excerpt.whole(TEXT, start, start + len(text))
    quotations = ()
    if "“" in text:
        low, high = text.index("“") + 1, text.index("”")
        quotations = (Quotation(text[low:high], low, high, Span(start + low, start + high)),)
    dates = []
    for said, date in DATES.items():
        if said in text:
            low = text.index(said)
            dates.append(DateMention(low, low + len(said), said, date))
    return Statement(
        id=f"{number:012x}",
        words=words,
        span=Span(start, start + len(raw)),
        section=section,
        notes=(label,) if label else (),
        note_ids=(f"n{label}",) if label else (),
        markers=marker,
        quotations=quotations,
        dates=tuple(dates),
        paragraph=paragraph,
    )


DATES = {
    "1957": exactly("1957", (1957, 1, 1), (1957, 12, 31)),
    "March 2016": MARCH_2016,
    "Thursday, 9 June 2026": exactly("2026-06-09", (2026, 6, 9)),
}


def _note(label: str) -> Note:
    start = TEXT.index(f"[^{label}]:")
    low = start + len(f"[^{label}]: ")
    end = TEXT.index("\n", low)
    texts = TEXT[low:end].split("; ") if label == "1" else [TEXT[low:end]]
    citations, at = [], low
    for n, (text, key) in enumerate(zip(texts, NOTES[label], strict=True), 1):
        where = TEXT.index(text, at)
        short = text.startswith("Ibid")
        fields = {}
        title = BY_KEY[key].title
        if not short and title in text:
            place = where + text.index(title)
            fields["title"] = FieldSpan(Span(place, place + len(title)), 0.51 if n == 2 else 0.93)
        repairs = ()
        if label == "5":
            repairs = (Repair("trailing-punctuation", "register.", "register", Span(end - 1, end)),)
        citations.append(
            Citation(
                id=f"n{label}c{n}",
                text=text,
                span=Span(where, where + len(text)),
                type="short-form" if short else BY_KEY[key].type,
                worded=None if short else evolve(BY_KEY[key], key=""),
                reference=key,
                refers_to="2" if short else None,
                refers_to_id="n2" if short else None,
                locator="12" if short else None,
                confidence=0.9312,
                fields=fields,
                repairs=repairs,
            )
        )
        at = where + len(text)
    words = Excerpt.whole(TEXT, low, end)
    return Note(f"n{label}", label, "footnote", words, Span(start, end), tuple(citations))


def _cited(key: str) -> tuple[str, str, None]:
    return (BY_KEY[key].URL, "cited", None)


def _evidence() -> tuple[tuple[Evidence, OutcomeName, str], ...]:
    def asked(key: str, **facts: object) -> Evidence:
        checked = "2026-11-24T10:00:00Z"
        return Evidence(url=BY_KEY[key].URL, checked=checked, **facts)  # type: ignore[arg-type]

    page = PageDates(BY_KEY["radio2026rain"].issued, "json-ld", tiers={"json-ld": "2026-10-12"})
    copy = "https://archive.example/web/20260702081544/https://bay.example/orsk"
    moved = "https://gazette.example/decrees/31"
    return (
        (
            asked(
                "decree31",
                hops=(Hop("https://gazette.example/2016/decree-31", 301, moved),),
                final_url=moved,
                status=200,
                title="Decree 31",
                media_type="text/html",
                characters=4212,
                need=Need.TEXT,
            ),
            OutcomeName.MOVED,
            "A permanent redirect leads to another address.",
        ),
        (
            asked(
                "pereti2026minister",
                final_url="https://courier.example/2026/05/14/timetable?token=s3cr3t",
                status=200,
                title="Minister Defends Timetable",
                media_type="text/html",
                characters=5940,
                digest="sha256:" + "9c" * 32,
                need=Need.TEXT,
            ),
            OutcomeName.ALIVE,
            "It answers 200, and the title is the cited one.",
        ),
        (
            asked("bay2026orsk", status=404, archived=(copy, "2026-07-02T08:15:44Z")),
            OutcomeName.NOT_FOUND,
            "It answers 404.",
        ),
        (
            Evidence(
                url=copy,
                role="capture",
                status=200,
                characters=2640,
                checked="2026-11-24T10:00:02Z",
                final_url=copy,
            ),
            OutcomeName.ALIVE,
            "The capture answers.",
        ),
        (
            asked("water2026register", problem=Problem("timeout", "no byte in 20 s")),
            OutcomeName.TIMEOUT,
            "It did not answer within 20 s.",
        ),
        (
            asked("radio2026rain", status=200, characters=1475, dates=page, title="Rain Comes"),
            OutcomeName.ALIVE,
            "It answers 200.",
        ),
        (
            asked("script2026court", status=403, title="<b>Denied</b>\x1b[31m"),
            OutcomeName.BLOCKED,
            "It answers 403 to programs.",
        ),
    )


def skipped(reason: Any, codes: tuple[str, ...], need: Need, statement: str, key: str) -> Skipped:
    """Return one row of checks that could not be asked."""
    return Skipped(reason, "", codes, need, PATH, (statement,), None, key)


def report() -> Report:
    """Return the whole run."""
    made = document()
    ids = [statement.id for statement in made.statements]
    evidence = _evidence()
    copy = next(e for e, _, _ in evidence if e.role == "capture")
    quoted = {n: s.quotations[0].span for n, s in enumerate(made.statements) if s.quotations}

    def place(words: str) -> Span:
        start = TEXT.index(words)
        return Span(start, start + len(words))

    comparisons = (
        Comparison(
            "c1",
            "quotation",
            PATH,
            ids[2],
            Match.ALTERED,
            SAID,
            span=quoted[2],
            evidence=_cited("pereti2026minister"),
            reference="pereti2026minister",
            passage=Passage(
                "In reply to a question he asked for patience.",
                PRINTED,
                "He gave no date.",
                2114,
                2191,
            ),
            diff=(
                ("=", "no family will"),
                ("+", ", as a rule,"),
                ("=", "leave the"),
                ("-", "bay"),
                ("+", "registered zone"),
                ("=", "before its house stands."),
            ),
            flags=("unmarked-omission",),
        ),
        Comparison(
            "c2",
            "quotation",
            PATH,
            ids[4],
            Match.FOUND,
            "stood in the lower street of Orsk",
            span=quoted[4],
            evidence=copy.key,
            reference="bay2026orsk",
            passage=Passage(
                "The water came at night.",
                "It stood in the lower street of Orsk by dawn.",
                "",
                10,
                55,
            ),
        ),
        Comparison(
            "c3",
            "date",
            PATH,
            ids[1],
            Match.AGREES,
            "March 2016",
            span=place("March 2016"),
            evidence=_cited("decree31"),
            reference="decree31",
            passage=Passage("", "approved on 2 March 2016.", "The ministry shall publish.", 0, 25),
        ),
        Comparison(
            "c4",
            "quotation",
            PATH,
            ids[8],
            Match.UNCHECKABLE,
            HOSTILE,
            span=quoted[8],
            evidence=_cited("script2026court"),
            reference="script2026court",
            reason="blocked",
        ),
        Comparison(
            "c5",
            "figure",
            PATH,
            ids[4],
            Match.FOUND,
            "three weeks",
            span=place("three weeks"),
            evidence=copy.key,
            reference="bay2026orsk",
            passage=Passage("", "for three weeks", "", 100, 115),
        ),
    )
    altered = Finding(
        "The quotation leaves out “as a rule” without dots and changes “registered zone”.",
        code="Q602",
        name="quotation-altered",
        severity=Severity.ERROR,
        path=PATH,
        span=quoted[2],
        statement=ids[2],
        statements=(ids[2],),
        note="2",
        note_id="n2",
        citation="n2c1",
        reference="pereti2026minister",
        evidence=_cited("pereti2026minister"),
        comparison="c1",
        thing=SAID,
        suggestion="Quote the words as printed, or mark the changes.",
        fingerprint="00f1",
    )
    weekday = Finding(
        "9 June 2026 was a Tuesday, not a Thursday.",
        code="D503",
        name="weekday-mismatch",
        severity=Severity.ERROR,
        path=PATH,
        span=place("Thursday, 9 June 2026"),
        statement=ids[3],
        statements=(ids[3],),
        thing="Thursday, 9 June 2026",
        fix=(Fix(place("Thursday"), "Tuesday"),),
        fingerprint="00f2",
    )
    archived = Finding(
        "The page answers 404; an archived copy holds the words.",
        code="W419",
        name="only-archived",
        severity=Severity.WARNING,
        path=PATH,
        span=place("https://bay.example/orsk"),
        statement=ids[4],
        statements=(ids[4],),
        note="4",
        note_id="n4",
        citation="n4c1",
        reference="bay2026orsk",
        evidence=_cited("bay2026orsk"),
        suggestion="Add the archived copy to note 4.",
        causes=(
            Finding(
                "It answers 404.",
                code="W404",
                name="not-found",
                severity=Severity.ERROR,
                path=PATH,
                span=place("https://bay.example/orsk"),
                fingerprint="00f9",
            ),
        ),
        fingerprint="00f3",
    )
    moved = Finding(
        "https://gazette.example/2016/decree-31 has moved for good.",
        code="W418",
        name="moved",
        severity=Severity.NOTE,
        path=PATH,
        span=place("https://gazette.example/2016/decree-31"),
        statement=ids[1],
        statements=(ids[1],),
        note="1",
        note_id="n1",
        citation="n1c2",
        reference="decree31",
        evidence=_cited("decree31"),
        fix=(
            Fix(
                place("https://gazette.example/2016/decree-31"),
                "https://gazette.example/decrees/31",
            ),
        ),
        fingerprint="00f4",
    )
    late = Finding(
        "The source is of 12 October 2026, after the document’s own date of 30 September 2026.",
        code="D502",
        name="source-after-document",
        severity=Severity.ERROR,
        path=PATH,
        span=place("12 October 2026"),
        statement=ids[6],
        statements=(ids[6],),
        note="6",
        note_id="n6",
        citation="n6c1",
        reference="radio2026rain",
        thing="2026-10-12",
        fingerprint="00f5",
    )
    timeout = Finding(
        f"https://ann:pw@water.example/register did not answer\n::error ::{HOSTILE}\x1b[2J",
        code="W422",
        name="timeout",
        severity=Severity.WARNING,
        confidence="medium",
        path=PATH,
        span=place("https://ann:pw@water.example/register"),
        statement=ids[5],
        statements=(ids[5],),
        note="5",
        note_id="n5",
        citation="n5c1",
        reference="water2026register",
        evidence=_cited("water2026register"),
        fingerprint="00f6",
    )
    loose = Finding(
        "The document names no author.",
        code="S199",
        name="no-such-rule",
        severity=Severity.NOTE,
        path=PATH,
        span=None,
        fingerprint="00f7",
    )
    unsourced = Finding(
        "A figure stands in this sentence and no note follows it.",
        code="S101",
        name="unsourced-statement",
        severity=Severity.NOTE,
        path=PATH,
        span=made.statements[9].span,
        statement=ids[9],
        statements=(ids[9],),
        fingerprint="00f8",
    )
    names = (
        (VerdictName.UNSOURCED, "No note supports it."),
        (VerdictName.VERIFIED, "The date stands in the decree. One of its 2 sources is on paper."),
        (VerdictName.DISPUTED, "One error stands on it: quotation-altered."),
        (VerdictName.DISPUTED, "One error stands on it: weekday-mismatch."),
        (VerdictName.UNVERIFIED, "One warning stands on it: only-archived."),
        (VerdictName.UNVERIFIED, "One warning stands on it: timeout."),
        (VerdictName.DISPUTED, "One error stands on it: source-after-document."),
        (VerdictName.ATTESTED, "A person signed for its source."),
        (VerdictName.UNVERIFIED, "Its source does not answer machines."),
        (VerdictName.UNSOURCED, "No note supports it."),
    )
    timelines = {
        (PATH, ids[1]): (
            TimelineDate("statement", "1957", "1957", "text"),
            TimelineDate("statement", "2016-03", "March 2016", "text"),
            TimelineDate("published", "2014", "2014", "note", "marand2014drowned"),
            TimelineDate("published", "2016-03-18", "18 March 2016", "note", "decree31"),
            TimelineDate("document", "2026-09-30", "30 September 2026", "document"),
        ),
        (PATH, ids[4]): (
            TimelineDate("published", "2026-06-30", "30 June 2026", "note", "bay2026orsk"),
            TimelineDate("accessed", "2026-07-03", "3 July 2026", "note", "bay2026orsk"),
            TimelineDate("archived", "2026-07-02", "2026-07-02", "archive", "bay2026orsk"),
            TimelineDate("document", "2026-09-30", "30 September 2026", "document"),
        ),
        (PATH, ids[6]): (
            TimelineDate("published", "2026-10-12", "12 October 2026", "page", "radio2026rain"),
            TimelineDate("document", "2026-09-30", "30 September 2026", "document"),
        ),
    }
    return Report(
        run=RunFacts("2026-11-24", "2026-11-24T09:58:00Z", timings={"read": 0.1234}),
        documents=(made,),
        references=REFERENCES,
        facts=Facts(e for e, _, _ in evidence),
        outcomes={e.key: Outcome(name, (because,)) for e, name, because in evidence},
        comparisons=comparisons,
        findings=(moved, altered, weekday, archived, timeout, late, loose),
        allowed=(Allowed(unsourced, "comment", "a recommendation of our own, not a fact"),),
        passed=(
            Passed("W404", PATH, ids[2], "n2", "pereti2026minister", None, (ids[2], ids[3])),
            Passed("W406", PATH, ids[2], "n2", "pereti2026minister", None, (ids[2], ids[3])),
            Passed("Q601", PATH, ids[4], None, "bay2026orsk", "c2", (ids[4],)),
        ),
        skipped=(
            skipped("paper", ("W404",), Need.STATUS, ids[1], "marand2014drowned"),
            skipped("timeout", ("Q601", "Q602"), Need.TEXT, ids[5], "water2026register"),
            skipped("no-address", ("W404",), Need.STATUS, ids[7], "reyl2026interview"),
            skipped("blocked", ("Q601",), Need.TEXT, ids[8], "script2026court"),
        ),
        verdicts={(PATH, i): Verdict(*name) for i, name in zip(ids, names, strict=True)},
        timelines=timelines,
        attestations=(
            {
                "statement": ids[7],
                "path": PATH,
                "exact": "vacated by consent",
                "by": "M. Adeyo",
                "on": "2026-09-22",
                "result": "confirmed",
                "locator": "00:14:10",
                "seen": "recording",
                "status": "valid",
            },
        ),
        version="9.9.9",
    )


def bibliography() -> Document:
    """Return a reference file with one good entry and one broken one."""
    text = "@book{marand2014drowned,\n  title = {The Drowned Bays}\n}\n@book{broken,\n"
    span = Span(0, text.index("}\n@") + 1)
    title = EntryField("title", "{The Drowned Bays}", "The Drowned Bays", Span(27, 55))
    return Document(
        path="refs.bib",
        format="bibtex",
        kind="bibliography",
        text=text,
        entries=(
            Entry("marand2014drowned", "book", span, (title,)),
            Entry("broken", "book", Span(text.index("@book{broken"), len(text)), problem="no end"),
        ),
    )


def read_only() -> Report:
    """Return what `verifier read` has: documents and references, nothing asked or judged."""
    whole = report()
    return Report(
        run=RunFacts("2026-11-24", offline=True),
        documents=(*whole.documents, bibliography()),
        references=whole.references,
        version="9.9.9",
    )
