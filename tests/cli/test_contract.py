"""Whatever a run was, and however it ended, its JSON is of the contract."""

import json
from pathlib import Path

import jsonschema
import pytest

from verifier import pipeline, registry
from verifier.engine.threads import Interrupted
from verifier.model import Evidence, Problem

SCHEMA = json.loads(
    (Path(__file__).parents[2] / "docs/reference/report.schema.json").read_text("utf-8")
)
CONTRACT = jsonschema.Draft202012Validator(SCHEMA)

PROSE = (
    "# Rain\n\nIt rained on Monday, 4 May 1999.[^1] He said “it never rains here.” It [stopped]"
    "(https://daily.example/sun?token=abcdef123456). The well failed.[^9]\n\n"
    "<!-- verifier: allow marker-without-note (to come) -->\n\nAnd again.[^8]\n\n"
    "[^1]: Ana Pol, “Rain,” Daily News, 3 May 1999, https://daily.example/rain; ibid., p. 9-3.\n"
)
PLAIN = (
    "It rained.[1] It stopped.[2] The well failed.[3]\n\n\n"
    "[1] Interview with Ana Pol, mayor, Port Sellen, 31 February 1999.\n\n"
    "[2] Ibid.\n\n[3] Pol, Wells \ud83d\0\u202e, ISBN 978-0-306-40615-8, doi:10.1/x.\n"
)
BIB = (
    "@book{a, author={Pol, Ana}, title={Wells}, year={1999}, isbn={9780306406158}}\n"
    "@article{a, title={Rain}, pages={9-3}, url={https://daily.example/rain}}\n@misc{,}\n@bad\n"
)


@pytest.fixture
def folder(here):
    files = {"a.md": PROSE, "b.txt": PLAIN, "c.bib": BIB, "empty.txt": "", "odd name #1.md": "x"}
    for name, text in files.items():
        (here / name).write_bytes(text.encode("utf-8", "surrogatepass"))
    return here


def kept(report):
    """Return a report after it was held to the contract."""
    made = json.loads(report)
    CONTRACT.validate(made)
    return made


def test_what_was_read(verifier, folder):
    assert len(kept(verifier("read", ".", "--format", "json").out)["documents"]) == 5


def test_a_check_of_everything_there_is(verifier, folder):
    made = kept(verifier("check", "--offline", ".", "--format", "json").out)
    assert len({f["name"] for f in made["findings"]}) > 6
    assert made["allowed"]
    assert made["passed"]
    assert {row["reason"] for row in made["skipped"]} >= {"offline"}


def test_each_document_of_a_folder_of_reports(verifier, folder):
    verifier("check", "--offline", ".", "--reports", "out")
    made = sorted((folder / "out").glob("*.json"))
    assert len(made) == 5
    for path in made:
        kept(path.read_text("utf-8"))


@pytest.mark.parametrize("name", registry.names("checks"))
def test_each_rule_alone(verifier, folder, name):
    made = kept(verifier("check", "--offline", ".", "--format", "json", "--select", name).out)
    assert made["run"]["selected"] == [name]
    assert {f["name"] for f in made["findings"]} <= {name}


PROBLEMS = ["malformed", "refused", "dns", "connection-refused", "reset", "unreachable", "timeout",
            "tls", "redirect-loop", "too-many-redirects", "protocol", "offline", "budget",
            "deadline", "not-replayed"]  # fmt: skip


@pytest.mark.parametrize("kind", PROBLEMS)
def test_each_way_in_which_an_address_can_fail(verifier, folder, monkeypatch, kind):
    def execute(requests, fetcher, **_):
        return [Evidence(r.url, r.role, problem=Problem(kind, "it \x1bis so"), need=r.need)
                for r in requests]  # fmt: skip

    monkeypatch.setattr(pipeline, "execute", execute)
    made = kept(verifier("check", ".", "--store", ":memory:", "--format", "json").out)
    assert {row["problem"]["kind"] for row in made["evidence"]} == {kind}


@pytest.mark.parametrize("status", [200, 204, 301, 304, 400, 401, 402, 403, 404, 408, 410, 418, 429,
                                    451, 500, 503, 599, 999])  # fmt: skip
def test_each_way_in_which_an_address_can_answer(verifier, folder, monkeypatch, status):
    def execute(requests, fetcher, **_):
        return [Evidence(r.url, r.role, status=status, final_url=r.url, media_type="text/html",
                         title="Ra\x9bin", need=r.need) for r in requests]  # fmt: skip

    monkeypatch.setattr(pipeline, "execute", execute)
    made = kept(verifier("check", ".", "--store", ":memory:", "--format", "json").out)
    assert {row["status"] for row in made["evidence"]} == {status}


def test_a_run_that_was_interrupted(verifier, folder, monkeypatch):
    def execute(requests, fetcher, **_):
        raise Interrupted([])

    monkeypatch.setattr(pipeline, "execute", execute)
    done = verifier("check", ".", "--store", ":memory:", "--format", "json")
    assert done.code == 130
    assert kept(done.out)["run"]["incomplete"].startswith("Interrupted")


def test_a_run_in_which_every_rule_crashed(verifier, folder, monkeypatch):
    def crash(subject):
        raise ValueError("\x1b[31m" * 1000)

    for rule in registry.rules():
        monkeypatch.setattr(rule, "_check", crash)
    done = verifier("check", "--offline", ".", "--format", "json")
    assert (done.code, len(done.told)) == (3, 1)
    made = kept(done.out)
    assert not made["findings"] + made["passed"]
    assert {row["reason"] for row in made["skipped"]} >= {"crashed"}
