"""The loop: what is asked, in how many rounds, and how a run ends."""

import pytest

from verifier import pipeline, registry
from verifier.config import Settings
from verifier.engine.threads import Interrupted
from verifier.errors import UnknownFormat, UnknownName
from verifier.model import Checked, Evidence, Facts, OutcomeName, Problem, Run, RunFacts, Source

PAGE = (
    "The ministry met the press. His forces have built new positions and placed more mines along "
    "the border, the minister said. Reporters asked about the villages."
)
SAID = "He said that “his forces have built new positions.”"
URL = "https://ministry.example/mines"


class Pages:
    """A fetcher whose pages the test gives; what is not given has no answer."""

    def __init__(self, pages=(), problem="dns"):
        self.pages = dict(pages)
        self.problem = problem
        self.asked = []

    def fetch(self, request):
        self.asked.append(request)
        text = self.pages.get(request.url)
        if text is None:
            return Evidence(request.url, request.role, problem=Problem(self.problem),
                            need=request.need)  # fmt: skip
        return Evidence(request.url, request.role, status=200, final_url=request.url,
                        media_type="text/html", title="On the mines", characters=len(text),
                        need=request.need)  # fmt: skip

    def text(self, evidence):
        return self.pages.get(evidence.url)


def documents(*pairs, path="a.txt"):
    body = "\n\n".join(f"{said}[{n}]" for n, (said, _) in enumerate(pairs, 1))
    notes = "\n\n".join(
        f"[{n}] Ministry of Defence, “On the mines,” 26 July 2013, {url}."
        for n, (_, url) in enumerate(pairs, 1)
    )
    return [pipeline.read(Source(path, f"{body}\n\n\n{notes}\n".encode()))]


def verified(read, fetch=None, watch=pipeline.ignore, **settings):
    return pipeline.verify(read, Settings(as_of="2026-11-24", **settings), fetch, watch)


# Reading and citing


def test_the_suffix_picks_the_reader_and_a_name_overrules_it():
    data = b"# Rain\n\nIt rained.[^1]\n\n[^1]: Diary.\n"
    assert pipeline.read(Source("a.md", data)).format == "markdown"
    assert pipeline.read(Source("a.MD", data)).format == "markdown"
    assert pipeline.read(Source("a.md", data), "plain").format == "plain"
    with pytest.raises(UnknownFormat):
        pipeline.read(Source("a.xyz", data))
    with pytest.raises(UnknownName):
        pipeline.read(Source("a.md", data), "word")


def test_documents_that_cite_one_source_share_it():
    (one,), (other,) = documents((SAID, URL)), documents(("It rained.", URL), path="b.txt")
    cited, references = pipeline.cite([one, other])
    assert len(references) == 1
    keys = {c.reference for d in cited for n in d.notes for c in n.citations}
    assert keys == {references[0].key}


def test_an_entry_gives_its_source_and_one_without_a_key_gives_none():
    text = b"@book{pol1999, author={Pol, Ana}, title={Rain}, year=1999}\n@book{, title={X}}\n"
    (document,), references = pipeline.cite([pipeline.read(Source("a.bib", text))])
    assert [reference.key for reference in references] == ["pol1999"]
    assert [entry.reference for entry in document.entries] == ["pol1999", ""]


def test_an_address_behind_words_has_the_place_of_the_link():
    text = "It [rained](https://daily.example/rain) a lot.\n"
    (document,), (reference,) = pipeline.cite([pipeline.read(Source("a.md", text.encode()))])
    (citation,) = document.notes[0].citations
    assert reference.URL == "https://daily.example/rain"
    assert 0 <= citation.span.start < citation.span.end <= len(text)


# Asking


def test_each_address_is_asked_once_for_the_largest_need():
    fetch = Pages({URL: PAGE})
    report = verified(documents(("It rained.", URL), (SAID, URL)), fetch)
    assert [request.url for request in fetch.asked] == [URL]
    assert report.outcomes[URL, "cited", None].name is OutcomeName.ALIVE
    verdicts = [v.name.value for v in report.verdicts.values()]
    assert verdicts == ["unverified", "verified"]


@pytest.mark.parametrize("settings", [{"offline": True}, {"exclude_url": ("ministry",)}])
def test_what_is_not_to_be_asked_is_not(settings):
    fetch = Pages({URL: PAGE})
    report = verified(documents((SAID, URL)), fetch, **settings)
    assert fetch.asked == []
    assert report.run.offline is bool(settings.get("offline"))
    assert report.exit_code == 0


def test_a_replay_is_asked_although_the_run_is_offline():
    fetch = Pages({URL: PAGE})
    report = verified(documents((SAID, URL)), fetch, offline=True, replay="kept.warc.gz")
    assert len(fetch.asked) == 1
    assert report.run.offline is False


def test_a_replay_holds_no_clock():
    reports = [verified(documents((SAID, URL)), Pages({URL: PAGE}), replay="x") for _ in range(2)]
    runs = [report.run for report in reports]
    assert runs[0] == runs[1]
    assert (runs[0].started, runs[0].timings) == ("2026-11-24T00:00:00Z", {})


def test_rounds_end_when_there_is_nothing_left_to_ask(monkeypatch):
    rounds = []
    monkeypatch.setattr(pipeline, "plan", lambda run, *_, **__: rounds.append(1) or [])
    verified(documents((SAID, URL)), Pages())
    assert len(rounds) == 2


def test_rounds_end_although_there_is_always_more_to_ask(monkeypatch):
    from verifier.model import Request

    def plan(run, *_, **__):
        return [Request(f"https://a.example/{len(run.facts)}")]

    fetch = Pages()
    monkeypatch.setattr(pipeline, "plan", plan)
    verified(documents((SAID, URL)), fetch)
    assert len(fetch.asked) == pipeline.MAX_ROUNDS


def test_the_stages_are_told_in_their_order():
    told = []
    verified(documents((SAID, URL)), Pages({URL: PAGE}), told.append)
    stages = [(e.name, e.total) for e in told if isinstance(e, pipeline.Stage)]
    assert stages == [("cite", 1), ("fetch", 1), ("check", len(registry.select(())))]
    assert [e.done for e in told if hasattr(e, "done")] == [1]


def test_the_parts_of_a_run_are_timed():
    report = verified(documents((SAID, URL)), Pages({URL: PAGE}))
    assert list(report.run.timings) == ["cite", "fetch", "compare", "check", "judge"]
    assert all(seconds >= 0 for seconds in report.run.timings.values())


def test_words_that_name_no_rule_are_told_before_anything_is_asked():
    fetch = Pages({URL: PAGE})
    with pytest.raises(UnknownName):
        verified(documents((SAID, URL)), fetch, select=("not-foud",))
    assert fetch.asked == []


# How a run ends


def a_run(*problems):
    evidence = [
        Evidence(f"https://{n}.example/", problem=Problem(kind) if kind else None,
                 status=None if kind else 200)
        for n, kind in enumerate(problems)
    ]  # fmt: skip
    return Run(RunFacts("2026-11-24"), facts=Facts(evidence))


@pytest.mark.parametrize(
    ("problems", "over", "word"),
    [
        ([], False, None),
        (["", "dns", "timeout"], False, None),
        (["offline", "offline"], False, "offline"),
        (["offline", ""], False, None),
        (["offline", "refused", "malformed"], False, "offline"),
        (["refused", "malformed"], False, None),
        (["", "deadline"], False, "deadline"),
        (["", "budget"], False, None),
        (["", "budget"], True, "deadline"),
        ([""], True, None),
        (["not-replayed"], False, None),
    ],
)
def test_why_a_run_could_not_finish(problems, over, word):
    why = pipeline.incomplete(a_run(*problems), Checked(), over)
    assert (why is None) if word is None else (why is not None and word in why)


def test_a_crash_is_told_before_anything_else():
    why = pipeline.incomplete(a_run("offline"), Checked(crashes=("a crashed: X", "b")))
    assert why == "a crashed: X. This is a bug of verifier; please report it."


def test_no_network_is_3_although_one_address_is_no_page():
    pairs = [("It rained.", URL), ("It stopped.", "http://127.0.0.1/x")]

    class Machine(Pages):
        def fetch(self, request):
            self.problem = "refused" if "127" in request.url else "offline"
            return super().fetch(request)

    report = verified(documents(*pairs), Machine())
    assert report.run.incomplete == pipeline.OFFLINE
    assert report.exit_code == 3


def test_an_interrupt_keeps_what_was_answered(monkeypatch):
    def execute(requests, fetch, **_):
        answers = [fetch.fetch(request) for request in requests]
        try:
            raise KeyboardInterrupt
        except KeyboardInterrupt:
            raise Interrupted(answers) from None

    monkeypatch.setattr(pipeline, "execute", execute)
    report = verified(documents((SAID, URL)), Pages({URL: PAGE}))
    assert report.run.incomplete == "Interrupted before every address was asked."
    assert report.exit_code == 3
    assert [v.name.value for v in report.verdicts.values()] == ["verified"]


def test_a_deadline_that_has_passed_asks_nobody():
    fetch = Pages({URL: PAGE})
    report = verified(documents((SAID, URL)), fetch, deadline=0.0)
    assert fetch.asked == []
    assert report.run.incomplete == "The deadline passed before every address was asked."
    assert {row.reason for row in report.skipped} >= {"unfinished"}
    assert [v.name.value for v in report.verdicts.values()] == ["unverified"]


def test_a_crash_of_the_fetcher_is_no_answer():
    class Broken(Pages):
        def fetch(self, request):
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        verified(documents((SAID, URL)), Broken())
