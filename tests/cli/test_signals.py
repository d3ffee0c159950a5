"""A process that is told to end while it waits for a slow server, and one whose reader has gone."""

import json
import os
import signal
import subprocess
import sys
import time

import pytest

COMMAND = [sys.executable, "-c", "from verifier.cli import main; main()"]
TEXT = (
    "It rained.[1] It stopped.[2]\n\n\n"
    "[1] “Rain,” Daily, {0}/quick.\n\n[2] “Sun,” Daily, {0}/slow.\n"
)


@pytest.fixture
def slow(here, site):
    """A document of two sources: one answers at once, the other does not."""
    site.page("/quick", body=b"<title>Rain</title><p>It rained.</p>")
    site.page("/slow", lambda handler: site.closing.wait(20))
    (here / "a.txt").write_text(TEXT.format(site.origin), "utf-8")
    return site


@pytest.mark.parametrize(
    ("sent", "code", "words"),
    [
        (signal.SIGINT, 130, "Interrupted before every address was asked."),
        (signal.SIGTERM, 143, "Interrupted (SIGTERM) before every address was asked."),
    ],
)
def test_what_was_done_is_reported_whole(slow, sent, code, words):
    options = ["--store", ":memory:", "--allow-private", "127.0.0.0/8", "--no-config"]
    process = subprocess.Popen(
        [*COMMAND, "check", "a.txt", *options, "--format", "json", "-o", "a.html"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    end = time.monotonic() + 20
    while {path for path, _ in slow.asked} != {"/quick", "/slow"}:
        assert time.monotonic() < end
        time.sleep(0.02)
    time.sleep(0.2)
    process.send_signal(sent)
    out, err = process.communicate(timeout=20)
    assert process.returncode == code
    assert err == f"verifier: {words}\n"
    report = json.loads(out)
    assert report["run"]["incomplete"] == words
    outcomes = {e["url"].rpartition("/")[2]: e["outcome"] for e in report["evidence"]}
    assert outcomes == {"quick": "alive", "slow": "uncertain"}
    assert {s["verdict"] for s in report["documents"][0]["statements"]} == {"unverified"}
    with open("a.html", encoding="utf-8") as html:
        assert html.read().rstrip().endswith("</html>")


@pytest.mark.parametrize("words", [["--help"], ["rule"], ["read", "long.txt"]])
def test_a_reader_that_has_gone_is_no_mistake(here, words):
    sentences = "".join(f"The well of village {n} failed.\n\n" for n in range(2000))
    (here / "long.txt").write_text(sentences)
    reader, writer = os.pipe()
    os.close(reader)
    process = subprocess.Popen([*COMMAND, *words], stdout=writer, stderr=subprocess.PIPE, text=True)
    os.close(writer)
    _, err = process.communicate(timeout=30)
    assert err == ""
    assert process.returncode in ({0, 1} if words == ["--help"] else {0})


def test_findings_are_1_although_nobody_reads_them(here):
    (here / "a.txt").write_text("It rained.[1][2]\n\n[1] Diary.\n")
    reader, writer = os.pipe()
    os.close(reader)
    process = subprocess.Popen(
        [*COMMAND, "check", "--offline", "a.txt", "-o", "a.json", "--format", "text"],
        stdout=writer, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    os.close(writer)
    assert (process.communicate(timeout=30)[1], process.returncode) == ("", 1)
    assert json.loads((here / "a.json").read_text())["findings"]
