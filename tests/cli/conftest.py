"""The command line in this process: a folder of its own, no environment, what it printed."""

import importlib.util
from pathlib import Path

import pytest
from attrs import frozen

from verifier.cli import run

ROOT = Path(__file__).parents[2]
FETCH = ROOT / "tests" / "fetch" / "conftest.py"


@frozen
class Done:
    """How a command ended: exit code, stdout, stderr."""

    code: int
    out: str
    err: str

    @property
    def told(self):
        """The lines on stderr."""
        return self.err.splitlines()


@pytest.fixture
def here(tmp_path, monkeypatch):
    """An empty working folder, without a configuration above it and without an environment."""
    for name in ("NO_COLOR", "FORCE_COLOR", "VERIFIER_STORE", "VERIFIER_PROXY", "CI"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    # For tests that start a process: it is to run this checkout, not what is installed.
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    folder = tmp_path / "work"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture
def verifier(here, capsys):
    """Run the command line: words in, `Done` out."""

    def call(*words):
        capsys.readouterr()
        code = run([str(word) for word in words])
        printed = capsys.readouterr()
        return Done(code, printed.out, printed.err)

    return call


@pytest.fixture
def site():
    """A server on loopback whose answers the test writes."""
    spec = importlib.util.spec_from_file_location("loopback_site", FETCH)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    made = module.Site()
    yield made
    made.close()
