"""HTML: one file that opens anywhere, for the person who puts the text right.

Nothing leaves the page and nothing is loaded: style and script stand in it, named by their hashes
in a Content-Security-Policy. It is complete without script, and prints as a worksheet.
"""

import base64
import hashlib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import quote

from verifier.model import Document, Report
from verifier.reports._shape import tally
from verifier.reports._shape.clean import line
from verifier.reports._shape.phrases import VERDICT_MEANS, day, plural

MEDIA_TYPE, SUFFIXES = "text/html", (".html", ".htm")

ASSETS = Path(__file__).parent / "_html"


def render(report: Report) -> str:
    """Return the report as one page; several documents follow each other, each with its heading."""
    from verifier.reports._shape.page import page

    return _filled("report.html.j2", page=page(report))


def render_document(report: Report, document: Document) -> str:
    """Return the page of one document of the run."""
    return render(report.only(document))


def render_index(report: Report, names: Mapping[str, str]) -> str:
    """Return a page that lists the documents of a run.

    `names` gives, by document path, the relative path of its own page.
    """
    rows = [
        {
            "path": line(document.path),
            "title": line(document.title) or line(document.path),
            "href": quote(names.get(document.path, "").removeprefix("/"), errors="surrogateescape"),
            "size": plural(len(document.statements), "statement")
            if document.statements
            else plural(len(document.entries), "entry", "entries"),
            "counts": [(n, c) for n, c in tally.verdicts(report, document).items() if c],
            "severities": [(n, c) for n, c in tally.severities(report, document).items() if c],
        }
        for document in report.documents
    ]
    return _filled(
        "index.html.j2",
        rows=rows,
        version=report.version,
        as_of=day(report.run.as_of),
        as_of_iso=report.run.as_of,
        incomplete=line(report.run.incomplete or ""),
    )


def _filled(template: str, **values: Any) -> str:
    from markupsafe import Markup

    css, js = asset("report.css"), asset("report.js")
    html: str = (
        _environment()
        .get_template(template)
        .render(
            # Our own two files alone are not escaped: the policy names their hashes.
            css=Markup(css),  # noqa: S704
            js=Markup(js),  # noqa: S704
            csp=policy(css, js),
            verdicts=[name.value for name in VERDICT_MEANS],
            means={name.value: means for name, means in VERDICT_MEANS.items()},
            **values,
        )
    )
    return html


@cache
def _environment() -> Any:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    return Environment(loader=FileSystemLoader(ASSETS), autoescape=True, undefined=StrictUndefined)


@cache
def asset(name: str) -> str:
    """Return our own style or script, as it stands in every page."""
    return (ASSETS / name).read_text("utf-8").strip()


def policy(css: str, js: str) -> str:
    """Return the Content-Security-Policy that lets this style and this script run, and no other."""
    return (
        f"default-src 'none'; style-src {_hash(css)}; script-src {_hash(js)}; base-uri 'none'; "
        "form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
    )


def _hash(text: str) -> str:
    digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
    return f"'sha256-{digest}'"
