"""One line a finding, ``path:line:column: CODE message``: for editors and for `grep`."""

from verifier.model import Report
from verifier.reports._shape.clean import line
from verifier.reports._shape.order import Order
from verifier.reports._shape.places import place

MEDIA_TYPE, SUFFIXES = "text/plain", ()


def render(report: Report) -> str:
    """Return one line for each finding, by document and place; nothing where there is none."""
    order = Order(report)
    rows = (
        f"{place(order, finding)}: {finding.code} {line(finding.message)}\n"
        for finding in order.findings
    )
    return "".join(rows)
