"""The report in headless Chromium: the script runs under the policy, nothing is fetched."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from made_report import report

from verifier.reports import html

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "chrome"))), None)

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        CHROMIUM is None and not os.environ.get("CI"), reason="no chromium is on the PATH"
    ),
]


def browse(tmp_path: Path, *flags: str, anchor: str = "") -> subprocess.CompletedProcess[str]:
    page = tmp_path / "report.html"
    page.write_text(html.render(report()), "utf-8")
    assert CHROMIUM, "CI has a chromium"
    command = [
        CHROMIUM, "--headless=new", "--no-sandbox", "--disable-gpu", "--enable-logging=stderr",
        f"--user-data-dir={tmp_path / 'profile'}", "--window-size=1440,900",
        "--virtual-time-budget=3000", *flags, page.as_uri() + anchor,
    ]  # fmt: skip
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)


def test_the_script_runs_and_opens_the_first_disputed_card_alone(tmp_path: Path) -> None:
    ran = browse(tmp_path, "--dump-dom")
    assert '<html lang="en" class="js"' in ran.stdout
    shown = re.findall(r'<article class="card [^>]*>', ran.stdout)
    open_ = [tag for tag in shown if "hidden" not in tag]
    assert [re.search(r'id="([^"]+)"', tag)[1] for tag in open_] == ["s-000000000002"]  # type: ignore[index]


def test_an_anchor_opens_its_card(tmp_path: Path) -> None:
    ran = browse(tmp_path, "--dump-dom", anchor="#s-000000000006")
    assert re.search(r'id="s-000000000006"[^>]*aria-labelledby="h-000000000006">', ran.stdout)
    assert re.search(r'id="s-000000000002"[^>]*hidden="until-found"', ran.stdout)


def test_the_console_stays_empty(tmp_path: Path) -> None:
    ran = browse(tmp_path, "--dump-dom")
    assert [line for line in ran.stderr.splitlines() if "CONSOLE" in line] == []


def test_it_prints(tmp_path: Path) -> None:
    browse(tmp_path, "--no-pdf-header-footer", f"--print-to-pdf={tmp_path / 'sheet.pdf'}")
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF-")
