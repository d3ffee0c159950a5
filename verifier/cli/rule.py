"""`verifier rule`: what a rule asks, why, and the remedy."""

import click

from verifier.cli import console
from verifier.cli.help import Command

EXAMPLES = """
  verifier rule
  verifier rule quotation-altered
  verifier rule W404
  verifier rule D
"""


@click.command(cls=Command, examples=EXAMPLES)
@click.argument("name", required=False)
def command(name: str | None) -> int:
    """Say what a rule asks, why, and the remedy.

    Without a name all rules are listed; by the beginning of a code, those that share it.
    """
    from verifier import registry

    chosen = [r for r in registry.rules() if r.code.startswith((name or "").strip().upper())]
    if name and (len(chosen) < 2 or not name.strip()):
        rule = registry.rule(name)
        console.out(f"{rule.name} ({rule.code}, {rule.severity})\n\n{rule.text}")
        return 0
    lines: list[str] = []
    family = ""
    for rule in chosen:
        if rule.family != family:
            family = rule.family
            lines += ["", f"{family}  {registry.FAMILIES.get(family, '')}"]
        lines.append(f"  {rule.code}  {rule.name:28} {rule.severity:8} {rule.summary}")
    console.out("\n".join(lines).lstrip("\n"))
    return 0
