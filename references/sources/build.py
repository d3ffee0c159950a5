"""Build the evidence file of the sample: a WARC of its invented web sources.

``pages.toml`` says what each address answers and when it was asked; the pages lie in ``pages/``.
The same pages give the same bytes, so that a test can tell whether the committed file is stale.
"""

import sys
import tomllib
from datetime import UTC, datetime
from pathlib import Path

from verifier.fetch.visit import Exchange
from verifier.fetch.warc import Kept, write_warc

HERE = Path(__file__).parent
TARGET = HERE.parent / "belmora.warc.gz"


def visits(folder: Path = HERE) -> list[Kept]:
    """Return one visit a page of ``pages.toml``."""
    table = tomllib.loads((folder / "pages.toml").read_text("utf-8"))
    moment: datetime = table["checked"]
    checked = moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    out = []
    for page in table["page"]:
        status = page.get("status", 200)
        reason = {200: "OK", 404: "Not Found"}[status]
        body = (folder / "pages" / page["file"]).read_bytes()
        exchange = Exchange(
            url=page["url"],
            status=status,
            reason=reason,
            headers=(("Content-Type", "text/html; charset=utf-8"),),
            body=body,
        )
        out.append(Kept(page["url"], checked, (exchange,)))
    return out


if __name__ == "__main__":
    write_warc(sys.argv[1] if len(sys.argv) > 1 else TARGET, visits())
