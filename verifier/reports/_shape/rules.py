"""What a rule says of itself, for a reader of a report."""

from functools import cache

from attrs import frozen

from verifier import registry
from verifier.errors import UnknownName


@frozen
class Prose:
    """The parts of a rule's page that a report shows; empty where the rule is not known here."""

    summary: str = ""
    why: str = ""
    remedy: str = ""
    passes: str = ""


@cache
def prose(code: str) -> Prose:
    """Return what the rule with this code says of itself."""
    try:
        rule = registry.rule(code)
    except UnknownName:
        return Prose()
    return Prose(rule.summary, _part(rule.text, "Why"), _part(rule.text, "Remedy"), rule.passes)


def _part(text: str, heading: str) -> str:
    """Return the paragraph or paragraphs under a heading, as one."""
    _, _, rest = text.partition(f"## {heading}\n")
    return " ".join(rest.partition("\n## ")[0].split())
