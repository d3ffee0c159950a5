"""A case: one Markdown file with documents, the sources they cite, and what verifier says of them.

Its fenced blocks are told apart by the first word after the fence:

* ``document NAME``: a document, as a user would write it; as many as the case needs.
* ``source URL [STATUS [LOCATION]]``: what the address answers (200 where nothing is said); in place
  of a status, the kind of a failure (``dns``, ``timeout`` ...). Where a case has no source, it is
  checked offline; an address without a block is not asked.
* ``options``: words for the command line.
* ``config``: a configuration file.
* ``expect``: the report in the concise format. ``make accept`` writes it.

The sources are put into an evidence file and replayed: everything runs as for a user, and nothing
is asked of the network.
"""

import contextlib
import json
import re
import shlex
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from attrs import frozen

from verifier.cli import run
from verifier.fetch.visit import Exchange
from verifier.fetch.warc import Kept, write_warc
from verifier.model import Problem

FOLDER = Path(__file__).parent
FENCE = re.compile(r"(`{3,})(document|source|options|config|expect)\b *(.*)")
CHECKED = "2025-11-24T10:00:00Z"
AS_OF = "2025-11-24"


@frozen
class Block:
    """A fenced block: its kind, the words after it, its text, and its lines in the file."""

    kind: str
    words: tuple[str, ...]
    text: str
    first: int
    last: int


@frozen
class Result:
    """What verifier said: exit code, the concise report, the JSON report."""

    code: int
    concise: str
    report: dict[str, Any]


def files() -> list[Path]:
    """Return all cases."""
    return sorted(FOLDER.glob("*.md"))


def blocks(text: str) -> Iterator[Block]:
    """Yield the fenced blocks of a case in their order."""
    lines = text.split("\n")
    at = 0
    while at < len(lines):
        opening = FENCE.fullmatch(lines[at])
        at += 1
        if opening is None:
            continue
        first = at
        while lines[at] != opening[1]:
            at += 1
        body = "".join(line + "\n" for line in lines[first:at])
        yield Block(opening[2], tuple(opening[3].split()), body, first, at)
        at += 1


def checked(text: str) -> Result:
    """Return what verifier says of a case."""
    found = list(blocks(text))
    with tempfile.TemporaryDirectory() as name, contextlib.chdir(name):
        folder = Path(name)
        words = ["check", "-q", "-o", "concise=concise.out", "-o", "json=json.out"]
        for block in found:
            match block.kind:
                case "document":
                    (path,) = block.words
                    (folder / path).parent.mkdir(parents=True, exist_ok=True)
                    (folder / path).write_text(block.text, "utf-8")
                    words.append(path)
                case "config":
                    (folder / "case.toml").write_text(block.text, "utf-8")
                case "options":
                    words += shlex.split(block.text)
        configured = (folder / "case.toml").exists()
        words += ["--config", "case.toml"] if configured else ["--no-config"]
        words += [] if "--as-of" in words else ["--as-of", AS_OF]
        if visits := visits_of(found):
            write_warc("case.warc", visits)
            words += ["--replay", "case.warc"]
        else:
            words.append("--offline")
        code = run(words)
        concise, report = (folder / name for name in ("concise.out", "json.out"))
        return Result(code, concise.read_text("utf-8"), json.loads(report.read_text("utf-8")))


def visits_of(found: list[Block]) -> list[Kept]:
    """Return the visits of the addresses that a case has; redirects are followed."""
    sources = {block.words[0]: block for block in found if block.kind == "source"}
    out = []
    for url, block in sources.items():
        exchanges: list[Exchange] = []
        problem = None
        while True:
            status, location = (*block.words[1:], "200", "")[:2] if block.words[1:] else ("200", "")
            if not status.isdigit():
                problem = Problem(status)  # type: ignore[arg-type]
                break
            exchanges.append(_exchange(block.words[0], int(status), location, block.text))
            if location not in sources or len(exchanges) > 5:
                break
            block = sources[location]
        hops = tuple(
            (e.url, e.status, dict(e.headers)["Location"])
            for e in exchanges
            if 300 <= e.status < 400
        )
        out.append(Kept(url, CHECKED, tuple(exchanges), problem=problem, hops=hops))
    return out


def _exchange(url: str, status: int, location: str, body: str) -> Exchange:
    headers = [("Content-Type", "text/html; charset=utf-8")]
    if location:
        headers.append(("Location", location))
    return Exchange(url=url, status=status, headers=tuple(headers), body=body.encode())


def accepted(text: str) -> str:
    """Return the case with its expectation made what verifier says of it now."""
    result = checked(text).concise
    expected = [block for block in blocks(text) if block.kind == "expect"]
    if not expected:
        return f"{text.rstrip()}\n\n```expect\n{result}```\n"
    (block,) = expected
    lines = text.split("\n")
    lines[block.first : block.last] = result.split("\n")[:-1]
    return "\n".join(lines)
