"""Read the same citations with other tools, where they are installed.

AnyStyle is a Ruby program (`gem install anystyle-cli`); refextract a Python package, which may live
in an environment of its own. Both are asked through a process, so that neither is a dependency.
"""

import json
import re
import shutil
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

Read = dict[str, str | list[str]]
MINUTES = 10 * 60

ANYSTYLE_KINDS = {
    "article-journal": "article", "article": "article", "book": "book", "chapter": "incollection",
    "paper-conference": "incollection", "legal_case": "case", "legislation": "legislation",
    "article-newspaper": "news", "article-magazine": "news", "webpage": "web", "report": "report",
    "personal_communication": "email", "interview": "interview", "speech": "statement",
    "broadcast": "broadcast", "motion_picture": "broadcast", "thesis": "thesis",
}  # fmt: skip
ANYSTYLE_FIELDS = {
    "title": "title", "container-title": "container", "collection-title": "series",
    "publisher": "publisher", "location": "place", "edition": "edition", "date": "date",
    "volume": "volume", "issue": "issue", "pages": "pages", "url": "url", "doi": "doi",
}  # fmt: skip
REFEXTRACT_FIELDS = {
    "title": "title", "journal_title": "container", "publisher": "publisher",
    "journal_volume": "volume", "journal_issue": "issue", "journal_page": "pages",
    "year": "date", "url": "url", "doi": "doi",
}  # fmt: skip
ASK_REFEXTRACT = """
import json, sys
from refextract import extract_references_from_string
for line in sys.stdin:
    print(json.dumps(extract_references_from_string(json.loads(line), is_only_references=True)))
"""


def one_line(text: str) -> str:
    """Return a citation on one line: these tools take a line for a reference."""
    return " ".join(text.split())


def anystyle(texts: Sequence[str], command: str = "anystyle") -> list[Read] | None:
    """Return what AnyStyle reads in each citation; None where it is not installed."""
    if shutil.which(command) is None:
        return None
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "references.txt")
        path.write_text("\n".join(map(one_line, texts)) + "\n", "utf-8")
        said = _ask([command, "--stdout", "-f", "json", "parse", str(path)], "")
    if said is None:
        return None
    read = [of_anystyle(row) for row in json.loads(said)]
    if len(read) != len(texts):
        raise ValueError(f"AnyStyle read {len(read)} references in {len(texts)} lines")
    return read


def refextract(texts: Sequence[str], python: str) -> list[Read] | None:
    """Return what refextract reads in each citation; None where `python` does not have it."""
    asked = "".join(json.dumps(one_line(text)) + "\n" for text in texts)
    said = _ask([python, "-c", ASK_REFEXTRACT], asked)
    if said is None:
        return None
    rows = [json.loads(line) for line in said.splitlines() if line.startswith("[")]
    return [of_refextract(row[0] if row else {}) for row in rows]


def _ask(command: list[str], words: str) -> str | None:
    try:
        done = subprocess.run(
            command, input=words, capture_output=True, text=True, timeout=MINUTES, check=True
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout


def of_anystyle(row: Mapping[str, Any]) -> Read:
    """Return a reference of AnyStyle's JSON in the corpus' words."""
    read: Read = {"type": ANYSTYLE_KINDS.get(row.get("type") or "", "misc")}
    for theirs, ours in ANYSTYLE_FIELDS.items():
        value = row.get(theirs)
        if value:
            read[ours] = ", ".join(map(str, value)) if isinstance(value, list) else str(value)
    for role in ("author", "editor", "translator"):
        names = [_anystyle_name(name) for name in row.get(role) or ()]
        read[role] = [name for name in names if name]
    return read


def _anystyle_name(name: Mapping[str, str] | str) -> str:
    if isinstance(name, str):
        return name
    family = " ".join(filter(None, (name.get("particle"), name.get("family"))))
    if not family:
        return (name.get("literal") or name.get("given") or "").replace(",", "")
    return f"{family}, {name['given']}" if name.get("given") else family


def of_refextract(row: Mapping[str, Any]) -> Read:
    """Return a reference of refextract's in the corpus' words; it knows no types and no editors."""
    read: Read = {"type": ""}
    for theirs, ours in REFEXTRACT_FIELDS.items():
        value = row.get(theirs)
        if value:
            read[ours] = str(value[0] if isinstance(value, list) else value)
    read["author"] = [name for words in row.get("author") or () for name in people(words) if name]
    return read


def people(words: str) -> list[str]:
    """Return ``Family, Given`` of names as printed: ``E. Abernath and Oakes, S. et al.``"""
    words = re.sub(r",? *\bet al\b\.?", "", words)
    return [_family_first(part.strip(" ,")) for part in re.split(r"; | ?& ?| and | und ", words)]


def _family_first(name: str) -> str:
    if "," in name or " " not in name:
        return name
    given, _, family = name.rpartition(" ")
    return f"{family}, {given}"
