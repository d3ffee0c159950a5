"""What the command line promises of addresses, kept against a real server on loopback."""

import json
import socket
import time

import pytest

PRIVATE = ("--allow-private", "127.0.0.0/8")
NEVER = ("--store", ":memory:", "--no-config", "-q")

SAID = "The minister said that “his forces have placed more mines.”"
READS = "In July his forces have built new positions and placed more mines along the border."


def page(body, title="Statement on the mines"):
    return (
        f"<!doctype html><html lang=en><head><title>{title}</title></head><body><h1>{title}</h1>"
        f"<p>The ministry held a press conference on Friday morning.</p><p>{body}</p>"
        "<p>Reporters asked about the villages that lie along the border road.</p></body></html>"
    ).encode()


@pytest.fixture
def document(here):
    """Write a document: each pair is a sentence and the address that it cites."""

    def document(*pairs):
        body = "\n\n".join(f"{said}[{n}]" for n, (said, _) in enumerate(pairs, 1))
        notes = "\n\n".join(
            f"[{n}] Ministry of Defence, “Statement on the mines,” 26 July 2013, {url}."
            for n, (_, url) in enumerate(pairs, 1)
        )
        (here / "a.txt").write_text(f"{body}\n\n\n{notes}\n", "utf-8")
        return "a.txt"

    return document


@pytest.fixture
def report(verifier, document):
    """Check a document made of pairs; return the JSON report and the exit code."""

    def report(*pairs, options=PRIVATE):
        done = verifier("check", document(*pairs), *NEVER, *options, "--format", "json")
        made = json.loads(done.out)
        made["code"] = done.code
        return made

    return report


def test_words_left_out_of_a_quotation_are_shown(report, verifier, site):
    url = site.page("/a", body=page(READS))
    made = report((SAID, url))
    assert made["code"] == 1
    (finding,) = [f for f in made["findings"] if f["severity"] == "error"]
    assert finding["name"] == "quotation-altered"
    comparison = next(c for c in made["comparisons"] if c["id"] == finding["comparison"])
    assert comparison["match"] == "altered"
    dropped = " ".join(words for op, words in comparison["diff"] if op == "+")
    assert dropped == "built new positions and"
    assert {op for op, _ in comparison["diff"]} == {"=", "+"}
    (quotation,) = made["documents"][0]["statements"][0]["quotations"]
    assert (quotation["match"], quotation["evidence"]) == ("altered", url)
    text = verifier("check", "a.txt", *NEVER, *PRIVATE).out
    assert "{+built new positions and+}" in text


@pytest.mark.parametrize(
    ("said", "reads", "match"),
    [
        ("He said that “it's the “new” minefield.”", "it’s the ‘new’ minefield", "found"),
        ('He said that "the border is closed to all."', "the border is closed to all", "found"),
        (
            "He said that “Azerbaijan (…) today has no such mines.”",
            "Azerbaijan…today has no such mines",
            "found",
        ),
        (
            "He said that “Azerbaijan … has no such mines.”",
            "Azerbaijan, which is a neighbour, has no such mines",
            "found-marked",
        ),
        (
            "He said that “the use of AP [antipersonnel] mines goes on.”",
            "the use of AP mines goes on",
            "found-marked",
        ),
    ],
)
def test_typography_and_marked_changes_are_no_alterations(report, site, said, reads, match):
    made = report((said, site.page("/a", body=page(f"He said that {reads}."))))
    (statement,) = made["documents"][0]["statements"]
    assert statement["quotations"][0]["match"] in (match, "found-marked")
    assert statement["verdict"] == "verified"
    assert not [f for f in made["findings"] if f["code"].startswith("Q")]


def closed_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def test_what_an_address_answers_is_told_apart(report, site):
    site.page("/alive", body=page(READS))
    site.page("/error", status=500, body=b"<title>Down</title>")
    site.page("/slow", lambda handler: site.closing.wait(8))
    site.page("/old", status=301, headers={"Location": "/new"})
    site.page("/new", body=page(READS))
    urls = {name: f"{site.origin}/{name}" for name in ("alive", "gone", "error", "slow", "old")}
    urls["shut"] = f"http://127.0.0.1:{closed_port()}/x"
    made = report(
        *(("It rained.", url) for url in urls.values()), options=(*PRIVATE, "--timeout", "1")
    )
    outcomes = {e["url"]: e["outcome"] for e in made["evidence"]}
    assert outcomes == {
        urls["alive"]: "alive",
        urls["gone"]: "not-found",
        urls["error"]: "server-error",
        urls["slow"]: "timeout",
        urls["shut"]: "unreachable",
        urls["old"]: "moved",
    }
    problems = {e["url"]: e["problem"]["kind"] for e in made["evidence"] if e["problem"]}
    assert problems == {urls["slow"]: "timeout", urls["shut"]: "connection-refused"}
    names = {f["name"] for f in made["findings"]}
    assert names >= {"not-found", "server-error", "timeout", "unreachable", "moved"}
    assert made["code"] == 1


def test_nothing_on_a_private_address_is_contacted_unasked(report, site):
    urls = [site.page("/a", body=page(READS)), f"http://localhost:{site.port}/b"]
    urls.append(f"http://0x7f000001:{site.port}/c")
    made = report(*(("It rained.", url) for url in urls), options=())
    assert [e["outcome"] for e in made["evidence"]] == ["refused"] * 3
    assert (site.connections, site.asked) == (0, [])
    assert made["code"] == 1
    assert made["run"]["incomplete"] is None


def test_a_redirect_leads_to_no_private_address_either(report, site):
    site.page("/a", status=302, headers={"Location": f"http://127.0.0.2:{site.port}/b"})
    made = report(("It rained.", f"{site.origin}/a"), options=("--allow-private", "127.0.0.1/32"))
    assert [e["outcome"] for e in made["evidence"]] == ["refused"]
    assert [path for path, _ in site.asked] == ["/a"]


def test_a_page_that_only_answers_verifies_nothing(report, site):
    made = report(("The road was closed", site.page("/a", body=page(READS))))
    (statement,) = made["documents"][0]["statements"]
    assert statement["verdict"] == "unverified"
    assert "nothing in this statement could be compared with it" in statement["why"]
    assert made["code"] == 0


def test_offline_asks_nothing(report, site):
    made = report((SAID, site.page("/a", body=page(READS))), options=(*PRIVATE, "--offline"))
    assert (site.connections, made["evidence"]) == (0, [])
    assert {row["reason"] for row in made["skipped"]} >= {"offline"}
    assert "was not asked (offline)" in made["documents"][0]["statements"][0]["why"]


def test_an_excluded_address_is_not_asked(report, site):
    url = site.page("/a", body=page(READS))
    made = report((SAID, url), options=(*PRIVATE, "--exclude-url", "^http://127"))
    assert (site.connections, made["evidence"]) == (0, [])
    assert {row["reason"] for row in made["skipped"]} == {"not-asked"}


def same(report):
    """Return a report without its clocks, and without where its evidence came from."""
    report["run"]["started"], report["run"]["timings"] = None, None
    for evidence in report["evidence"]:
        evidence["from"] = None
        evidence["checked"] = None
    return report


def test_kept_evidence_replays_to_the_same_report(report, site, here):
    site.page("/old", status=301, headers={"Location": "/a"})
    pairs = [
        (SAID, site.page("/a", body=page(READS))),
        ("It rained.", f"{site.origin}/gone"),
        ("It stopped.", f"{site.origin}/old"),
        ("It snowed.", f"http://127.0.0.1:{closed_port()}/x"),
        ("It thawed.", "http://192.168.3.4/x"),
    ]
    live = report(*pairs, options=(*PRIVATE, "--keep-evidence", "kept.warc.gz"))
    asked = site.connections
    replayed = report(*pairs, options=(*PRIVATE, "--replay", "kept.warc.gz"))
    assert site.connections == asked
    assert {e["from"] for e in replayed["evidence"]} == {"replay"}
    assert same(replayed) == same(live)


def test_offline_and_replay_go_together(report, site, here):
    url = site.page("/a", body=page(READS))
    report((SAID, url), options=(*PRIVATE, "--keep-evidence", "kept.warc.gz"))
    made = report((SAID, url), options=(*PRIVATE, "--offline", "--replay", "kept.warc.gz"))
    assert [f["name"] for f in made["findings"]] == ["quotation-altered"]


def test_the_store_spares_the_network(verifier, document, site, here):
    document((SAID, site.page("/a", body=page(READS))))
    words = ("check", "a.txt", "-q", *PRIVATE, "--store", "store.sqlite", "--format", "json")
    first = json.loads(verifier(*words).out)
    again = json.loads(verifier(*words).out)
    assert len(site.asked) == 1
    assert [e["from"] for e in again["evidence"]] == ["store"]
    assert same(first) == same(again)
    assert [e["from"] for e in json.loads(verifier(*words, "--refresh").out)["evidence"]] == [
        "network"
    ]
    assert len(site.asked) == 2


def test_a_damaged_store_is_moved_aside_and_told(verifier, document, site, here):
    (here / "store.sqlite").write_bytes(b"no database at all" * 100)
    document((SAID, site.page("/a", body=page(READS))))
    done = verifier("check", "a.txt", *PRIVATE, "--store", "store.sqlite", "--format", "json")
    assert done.code == 1
    assert json.loads(done.out)["evidence"][0]["outcome"] == "alive"
    assert any("store.sqlite" in line for line in done.told)


def test_the_deadline_ends_the_run_with_3(verifier, document, site, here):
    quick = site.page("/a", body=page(READS))
    slow = site.page("/slow", lambda handler: site.closing.wait(8))
    document((SAID, quick), ("It rained.", slow))
    begin = time.monotonic()
    done = verifier("check", "a.txt", *NEVER, *PRIVATE, "--deadline", "1", "--format", "json")
    assert time.monotonic() - begin < 5
    assert done.code == 3
    made = json.loads(done.out)
    assert made["run"]["incomplete"] == "The deadline passed before every address was asked."
    assert [f["name"] for f in made["findings"]] == ["quotation-altered"]
    assert {e["url"]: e["outcome"] for e in made["evidence"]} == {quick: "alive", slow: "uncertain"}


def test_a_header_goes_to_its_host_alone(report, site):
    url = site.page("/a", body=page(READS))
    report((SAID, url), options=(*PRIVATE, "--header", "127.0.0.1=X-Desk: seven"))
    report((SAID, url), options=(*PRIVATE, "--header", "other.example=X-Desk: seven"))
    assert [headers.get("x-desk") for _, headers in site.asked] == ["seven", None]


def test_an_address_that_dies_in_an_old_sentence_is_new(verifier, document, site, here):
    document(("It rained.", f"{site.origin}/gone"), ("It stopped.", site.page("/a", body=b"x")))
    words = ("check", "a.txt", *NEVER, *PRIVATE, "--format", "json")
    verifier(*words, "--write-baseline", "known.json")
    assert verifier(*words, "--baseline", "known.json").code == 0
    site.pages.clear()
    done = verifier(*words, "--baseline", "known.json")
    assert done.code == 1
    (new,) = [f for f in json.loads(done.out)["findings"] if f["severity"] == "error"]
    assert (new["name"], new["note"]) == ("not-found", "2")
