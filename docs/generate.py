"""Write the generated part of the documentation: the command line, the rules, the README's run.

Run by `make docs`; a test fails when what is committed differs from what this would write.
"""

import os
import re
import subprocess
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


def readme(text: str) -> str:
    """Return the README with what the command in its first block prints today.

    The first two findings and the sums are shown; ``...`` stands for the rest.
    """
    head, block, tail = re.split(
        r"(?<=```console\n)(\$ verifier check .*?)(?=```)", text, maxsplit=1, flags=re.S
    )
    command = block.partition("\n")[0]
    printed = subprocess.run(
        [sys.executable, "-c", "from verifier.cli import main; main()", *command.split()[2:]],
        cwd=DOCS.parent,
        env={**os.environ, "NO_COLOR": "1"},
        capture_output=True,
        text=True,
        check=False,
    ).stdout
    parts = printed.rstrip("\n").split("\n\n")
    shown = "\n\n".join((*parts[:2], "...", parts[-1]))
    return f"{head}{command}\n{shown}\n{tail}"


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
    face = DOCS.parent / "README.md"
    face.write_text(readme(face.read_text("utf-8")), "utf-8")
    sys.stdout.write(f"{len(written)} pages written\n")


if __name__ == "__main__":
    main()
