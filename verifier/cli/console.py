"""What goes to the terminal beside the report: progress, colour, one-line messages."""

import os
import sys
from types import TracebackType
from typing import Any, Self

import click

from verifier.errors import VerifierError


def coloured(choice: str, stream: Any = None) -> bool:
    """Say whether to colour: `always`, `never`, or what the environment and the stream say."""
    if choice != "auto":
        return choice == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    stream = stream or sys.stdout
    return bool(stream and stream.isatty()) and os.environ.get("TERM") != "dumb"


def out(text: str) -> None:
    """Print a report on stdout, whatever the terminal's encoding holds."""
    data = text.encode("utf-8", "backslashreplace")
    click.echo(data, nl=not data.endswith(b"\n"))


def say(message: str) -> None:
    """Print a line on stderr."""
    click.echo(message, err=True)


def complain(error: VerifierError) -> None:
    """Print an error as one line on stderr: what, where, what to do."""
    from verifier.cli import one_line

    hint = f" {error.hint}" if error.hint else ""
    say(f"verifier: {one_line(str(error))}{one_line(hint) and ' ' + one_line(hint)}")


class Progress:
    """Two lines on a terminal while addresses are asked; nothing anywhere else.

    Call it with the events of a run. It draws only on a TTY; under CI it says one line a stage.
    """

    def __init__(self, quiet: bool = False) -> None:
        self._drawn = not quiet and sys.stderr is not None and sys.stderr.isatty()
        self._said = not quiet and not self._drawn and bool(os.environ.get("CI"))
        self._bar: Any = None
        self._task: Any = None

    def __enter__(self) -> Self:
        if self._drawn:
            from rich.console import Console
            from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

            self._bar = Progress(
                TextColumn("{task.description}"),
                BarColumn(),
                MofNCompleteColumn(),
                TextColumn("{task.fields[host]}", markup=False),
                console=Console(stderr=True),
                transient=True,
            )
            self._bar.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._bar:
            self._bar.stop()

    def __call__(self, event: object) -> None:
        """Draw an event: a stage that begins, or an address that was asked."""
        from verifier.pipeline import Stage

        if isinstance(event, Stage):
            if self._said:
                say(f"verifier: {event.name} ({event.total})")
            if self._bar:
                if self._task is not None:
                    self._bar.remove_task(self._task)
                self._task = self._bar.add_task(event.name, total=event.total, host="")
        elif self._bar and self._task is not None:
            from verifier.cli import one_line

            host = one_line(str(getattr(event, "host", "")))[:60]
            self._bar.update(self._task, advance=1, host=host)
