"""What `verifier check` writes: reports by suffix or by name, a folder of them, a baseline."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path, PurePosixPath
from typing import Any

from verifier import registry
from verifier.cli import console
from verifier.cli.paths import read_bytes
from verifier.errors import Unreadable, UsageError
from verifier.model import Document, Report

Render = Callable[[Report], str]
Writing = tuple[Path, Render]
"""A file to be written, and how its text is made of the report."""

IN_FOLDER = (("html", ".html"), ("markdown", ".md"), ("json", ".json"))


def writings(given: Mapping[str, Any], documents: Sequence[Document]) -> list[Writing]:
    """Return all files that the options ask for; nothing is rendered yet."""
    out = [one(words) for words in given["output"]]
    if given["reports"]:
        out += folder(Path(given["reports"]), documents)
    if given["write_baseline"]:
        out.append((Path(given["write_baseline"]), fingerprints))
    return out


def one(words: str) -> Writing:
    """Return the file of an ``-o`` option: ``PATH`` by its suffix, or ``FORMAT=PATH``."""
    name, equals, path = words.partition("=")
    known = registry.suffixes("reports")
    by_suffix = [s for s in sorted(known, key=len, reverse=True) if words.lower().endswith(s)]
    formats = registry.names("reports")
    if equals and (not by_suffix or get_close_matches(name, formats, 1, 0.7)):
        # “markdwn=a.md” is a slip, and not the name of a file.
        format_ = name
    elif by_suffix:
        format_, path = known[by_suffix[0]], words
    else:
        raise UsageError(
            f"-o {words}: no report format has this suffix.",
            hint=f"Known: {', '.join(sorted(known))}; or FORMAT=PATH.",
        )
    module = registry.load("reports", format_)
    if path in ("", "-"):
        raise UsageError(
            f"-o {words}: a file is wanted.", hint=f"--format {format_} prints on stdout."
        )
    return Path(path), module.render


def folder(root: Path, documents: Sequence[Document]) -> Iterator[Writing]:
    """Yield .html, .md and .json of each document under its relative path, and an index."""
    stems = pages(document.path for document in documents)
    for path, stem in stems.items():
        for format_, suffix in IN_FOLDER:
            yield root / (stem + suffix), _of(path, format_)
    index = registry.load("reports", "html").render_index
    names = {path: f"{stem}.html" for path, stem in stems.items()}
    yield root / "index.html", lambda report: index(report, names)


def pages(paths: Iterator[str]) -> dict[str, str]:
    """Return where the pages of each document stand in the folder, without suffix; each its own."""
    out: dict[str, str] = {}
    taken = {"index"}
    for path in paths:
        parts = [p for p in PurePosixPath(path).parts if p not in ("..", "/", ".")]
        stem = first = "/".join(parts) or "document"
        number = 1
        while stem in taken:
            number += 1
            stem = f"{first}-{number}"
        taken.add(stem)
        out[path] = stem
    return out


def _of(path: str, format_: str) -> Render:
    """Return what renders the one document at `path`."""
    module = registry.load("reports", format_)

    def render(report: Report) -> str:
        document = next(d for d in report.documents if d.path == path)
        text: str = module.render(report.only(document))
        return text

    return render


def show(format_: str, report: Report, color: str) -> None:
    """Print the report on stdout, coloured where that is wanted and the format knows how."""
    module = registry.load("reports", format_)
    text = module.render(report)
    if format_ == "text" and console.coloured(color):
        text = module.colour(text)
    if text:
        console.out(text)


def baseline(path: str) -> frozenset[str]:
    """Return the fingerprints that a baseline file holds; raise `UsageError` for any other file."""
    if not path:
        return frozenset()
    try:
        data = json.loads(read_bytes(Path(path)))
        prints = data["fingerprints"]
        if not isinstance(prints, list) or not all(isinstance(p, str) for p in prints):
            raise TypeError("fingerprints must be strings")
    except Unreadable as error:
        raise UsageError(f"--baseline: {error}") from error
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise UsageError(
            f"--baseline {path} is no baseline.", hint="Write one with --write-baseline."
        ) from error
    return frozenset(prints)


def fingerprints(report: Report) -> str:
    """Return a baseline: the fingerprints of all findings, of those that it knew already too."""
    known = [*report.findings, *(a.finding for a in report.allowed if a.by == "baseline")]
    prints = sorted({finding.fingerprint for finding in known})
    return json.dumps({"version": 1, "fingerprints": prints}, indent=1) + "\n"
