"""Start-up stays quick: nothing heavy is imported until it is used."""

import subprocess
import sys

import pytest

HEAVY = {"requests", "pybtex", "lxml", "jinja2", "attr", "attrs", "selectolax", "rich", "rapidfuzz",
         "markdown_it", "htmldate", "warcio", "cattrs", "urllib3", "sqlite3"}  # fmt: skip


def loaded(code):
    """Return the top-level modules that a fresh interpreter has loaded after `code`."""
    program = f"import sys\n{code}\nprint(*sorted({{m.split('.')[0] for m in sys.modules}}))"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    return set(done.stdout.splitlines()[-1].split())


@pytest.mark.parametrize("arguments", [["--help"], ["--version"]])
def test_help_loads_nothing_heavy(arguments):
    code = f"from verifier.cli import run\nassert run({arguments!r}) == 0"
    assert not loaded(code) & HEAVY


def test_importing_the_face_loads_nothing_heavy():
    assert not loaded("import verifier") & HEAVY


def test_reading_text_asks_for_no_network_library():
    code = (
        "from verifier.model import Source\nfrom verifier.readers import plain\n"
        "plain.read(Source('a.txt', b'It rained.[1]\\n\\n[1] Diary.\\n'))"
    )
    assert not loaded(code) & {"requests", "urllib3", "pybtex", "jinja2", "rich", "markdown_it"}
