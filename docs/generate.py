"""Write the generated part of the documentation: the command line and the pages of the rules.

Run by `make docs`; a test fails when what is committed differs from what this would write.
"""

import sys
from pathlib import Path

import click

from verifier import registry
from verifier.cli import COMMANDS, verifier

DOCS = Path(__file__).parent
WIDTH = 100


def pages() -> dict[str, str]:
    """Return the text of each generated page by its path under docs/."""
    out = {"reference/cli.md": command_line(), "reference/rules/index.md": rules_index()}
    for rule in registry.rules():
        head, _, rest = rule.text.partition("\n")
        lines = [
            f"# {rule.name} ({rule.code})",
            "",
            head,
            "",
            f"Default severity: {rule.severity}. When it holds: “{rule.passes}”.",
            rest.rstrip(),
            "",
        ]
        out[f"reference/rules/{rule.name}.md"] = "\n".join(lines)
    return out


def command_line() -> str:
    """Return the help of every command, as it is printed."""
    parts = ["# The command line", "", "Generated from the commands themselves (`make docs`).", ""]
    with click.Context(verifier, info_name="verifier", max_content_width=WIDTH) as context:
        context.terminal_width = WIDTH
        parts += ["```", verifier.get_help(context), "```", ""]
        for name in COMMANDS:
            command = verifier.get_command(context, name)
            if command is None:
                raise LookupError(name)
            with click.Context(command, info_name=name, parent=context) as inner:
                inner.terminal_width = WIDTH
                parts += [f"## verifier {name}", "", "```", command.get_help(inner), "```", ""]
    return "\n".join(line.rstrip() for line in "\n".join(parts).splitlines()) + "\n"


def rules_index() -> str:
    """Return a table of all rules by family."""
    lines = ["# Rules", "", "Generated from the rules themselves (`make docs`).", ""]
    family = ""
    for rule in registry.rules():
        if rule.family != family:
            family = rule.family
            lines += ["", f"## {family}: {registry.FAMILIES[family]}", ""]
            lines += ["| code | rule | severity | what is wrong |", "|---|---|---|---|"]
        summary = rule.summary.replace("|", "\\|")
        lines.append(
            f"| {rule.code} | [{rule.name}]({rule.name}.md) | {rule.severity} | {summary} |"
        )
    return "\n".join(lines).replace("\n\n\n", "\n\n") + "\n"


def main() -> None:
    """Write every page, and remove pages of rules that are gone."""
    written = pages()
    for name, text in written.items():
        path = DOCS / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    for path in (DOCS / "reference/rules").glob("*.md"):
        if f"reference/rules/{path.name}" not in written:
            path.unlink()
    sys.stdout.write(f"{len(written)} pages written\n")


if __name__ == "__main__":
    main()
