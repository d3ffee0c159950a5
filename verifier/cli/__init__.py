"""The command line: a table of commands, each in a file that is loaded when it is run."""

import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any, cast

import click

from verifier import __version__
from verifier.errors import VerifierError

COMMANDS = {
    "check": "Check documents and reference files: the main job.",
    "read": "Show statements, notes and citations as verifier sees them.",
    "references": "Print the bibliography of documents.",
    "rule": "Say what a rule asks, why, and the remedy.",
    "cache": "Show or clear the evidence store.",
}
"""Short helps stand here so that `--help` loads no command; a test compares them."""

EXAMPLES = """\
  verifier check profile.txt                    check it, print what is wrong
  verifier check profile.md -o profile.html     write a report for an editor
  verifier check --offline docs/                everything that needs no network
  verifier read profile.txt                     what verifier understands of it
  verifier references profile.txt -o profile.bib
"""


class Commands(click.Group):
    """A group that imports a command when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click gives it
        """Return the names in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import and return one command; a slip is answered with the nearest name."""
        if cmd_name not in COMMANDS:
            from difflib import get_close_matches

            near = get_close_matches(cmd_name, COMMANDS, 1)
            hint = f" Did you mean “{near[0]}”?" if near else ""
            ctx.fail(f"There is no command “{cmd_name}”.{hint}")
        return cast(click.Command, import_module(f"verifier.cli.{cmd_name}").command)

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write examples first, then the commands from the table."""
        self.format_usage(ctx, formatter)
        formatter.write_paragraph()
        formatter.write_text("Check the citations of a document before it is published.")
        with formatter.section("Examples"):
            formatter.write(EXAMPLES)
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))
        self.format_options(ctx, formatter)
        formatter.write_paragraph()
        formatter.write_text(
            "Exit codes: 0 nothing at or above --fail-on; 1 findings; 2 usage or an unreadable "
            "input; 3 could not finish."
        )

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options alone: the commands stand above."""
        rows = [row for p in self.get_params(ctx) if (row := p.get_help_record(ctx))]
        with formatter.section("Options"):
            formatter.write_dl(rows)


@click.group(
    cls=Commands,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.version_option(__version__, "--version", message="verifier %(version)s")
@click.pass_context
def verifier(ctx: click.Context) -> None:
    """Check the citations of a document before it is published."""
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help(), err=True)
        ctx.exit(2)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line, and leave with its exit code."""
    from verifier.cli.signals import terminable

    with terminable():
        code = run(sys.argv[1:] if arguments is None else list(arguments))
    sys.exit(code)


def run(arguments: list[str]) -> int:
    """Run the command line and return its exit code; what goes wrong is one line on stderr."""
    from verifier.cli import console

    debug = "--debug" in arguments
    try:
        result: Any = verifier.main(arguments, prog_name="verifier", standalone_mode=False)
    except click.ClickException as error:
        console.complain(error.format_message(), _where_to_look(error))
        return 2
    except click.Abort as left:
        from verifier.cli import signals

        console.complain("interrupted.")
        return signals.code(left.__cause__)
    except VerifierError as error:
        if debug:
            raise
        console.complain(str(error), error.hint)
        return error.exit_code
    except Exception as bug:
        # The outermost place: nobody else would turn a crash into one line and exit code 3.
        if debug:
            raise
        console.complain(
            f"unexpected {type(bug).__name__}: {bug}",
            "This is a bug; run again with --debug and report what it prints.",
        )
        return 3
    return int(result or 0)


def _where_to_look(error: click.ClickException) -> str:
    """Say which help answers a slip on the command line."""
    context = error.ctx if isinstance(error, click.UsageError) else None
    return f"`{context.command_path} --help` shows examples." if context else ""
