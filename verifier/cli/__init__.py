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


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, "--version", message="verifier %(version)s")
def verifier() -> None:
    """Check the citations of a document before it is published."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line, and leave with its exit code."""
    sys.exit(run(sys.argv[1:] if arguments is None else list(arguments)))


def run(arguments: list[str]) -> int:
    """Run the command line and return its exit code; what goes wrong is one line on stderr."""
    debug = "--debug" in arguments
    try:
        result: Any = verifier.main(arguments, prog_name="verifier", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return 2
    except click.exceptions.Exit as left:
        return left.exit_code
    except (KeyboardInterrupt, click.Abort):
        click.echo("verifier: interrupted.", err=True)
        return 130
    except VerifierError as error:
        if debug:
            raise
        hint = f" {error.hint}" if error.hint else ""
        click.echo(f"verifier: {one_line(str(error))}{one_line(hint)}", err=True)
        return error.exit_code
    except BrokenPipeError:
        # Whoever read our output has gone; that is no mistake of ours.
        sys.stderr.close()
        return 0
    except (OSError, ArithmeticError, LookupError, AttributeError, TypeError, ValueError,
            AssertionError, RuntimeError, MemoryError) as bug:  # fmt: skip
        if debug:
            raise
        click.echo(
            f"verifier: unexpected {type(bug).__name__}: {one_line(str(bug))} "
            "This is a bug; run again with --debug and report what it prints.",
            err=True,
        )
        return 3
    return int(result or 0)


def one_line(text: str) -> str:
    """Return `text` on one line, without what could steer a terminal."""
    from verifier.text.printable import printable

    return " ".join(printable(text).split()) if text.strip() else ""
