"""The habits of the house that no linter knows."""

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MODULES = sorted((ROOT / "verifier").rglob("*.py"))
MOST_LINES = 300
LONGER = {}
"""Modules that may be longer, each with its reason."""


def test_modules_stay_short():
    long = {
        path.relative_to(ROOT).as_posix()
        for path in MODULES
        if len(path.read_text("utf-8").splitlines()) > MOST_LINES
    }
    assert long <= set(LONGER)


def test_nobody_is_called_helper():
    names = {path.stem for path in MODULES}
    assert not names & {"utils", "helpers", "base", "manager", "common", "misc"}


def test_only_the_runner_and_the_outermost_places_catch_everything():
    catchers = [
        path.relative_to(ROOT).as_posix()
        for path in MODULES
        if re.search(r"except (?:Base)?Exception\b|except:", path.read_text("utf-8"))
    ]
    # A worker thread hands its crash on to the run, which raises it; nothing is swallowed there.
    # The command line is the outermost place: a crash ends there as one line and exit code 3.
    assert catchers == [
        "verifier/cli/__init__.py", "verifier/engine/rules.py", "verifier/engine/threads.py",
    ]  # fmt: skip


def test_only_fetch_knows_the_network():
    network = re.compile(r"^\s*(?:import|from) (?:requests|urllib3|socket|http\.client)\b", re.M)
    rooms = {
        path.relative_to(ROOT / "verifier").parts[0]
        for path in MODULES
        if network.search(path.read_text("utf-8"))
    }
    assert rooms <= {"fetch"}


def test_only_bibtex_knows_pybtex():
    users = [p.name for p in MODULES if re.search(r"(?:import|from) pybtex", p.read_text("utf-8"))]
    assert users == ["bibtex.py"]


def test_no_work_is_left_for_later():
    for path in MODULES:
        text = path.read_text("utf-8")
        assert not re.search(r"\b(?:TODO|FIXME|XXX|NotImplementedError)\b", text), path.name


def test_the_project_names_no_machine():
    files = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False
    ).stdout.split()
    if not files:
        pytest.skip("not a git checkout")
    for name in files:
        path = ROOT / name
        if path.suffix in (".py", ".md", ".toml", ".yml", ".txt", ""):
            assert "/wo" + "rk/" not in path.read_text("utf-8", errors="replace"), name
