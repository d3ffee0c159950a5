"""What goes to the terminal beside the report: progress, colour, one-line messages."""

import os
import shutil
import sys
from types import TracebackType
from typing import Any, Self

import click


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


def width(stream: Any = None) -> int | None:
    """Return the columns of the terminal; None where the output goes to a file or a pipe."""
    stream = stream or sys.stdout
    if not stream or not stream.isatty():
        return None
    return shutil.get_terminal_size().columns


def out(text: str) -> None:
    """Print a report on stdout, whatever the terminal's encoding holds.

    Where nobody reads on (``| head``) the rest goes nowhere, and the exit code stays what it is.
    """
    data = text.encode("utf-8", "backslashreplace")
    _echo(data, nl=not data.endswith(b"\n"))


def say(message: str) -> None:
    """Print a line, or several, on stderr; what could steer a terminal is left out."""
    from verifier.text.printable import printable

    _echo("\n".join(printable(line) for line in message.splitlines()), err=True)


def complain(message: str, hint: str = "") -> None:
    """Print an error as one line on stderr: what, where, what to do."""
    words = " ".join((*message.split(), *hint.split()))
    say(f"verifier: {words}")


def _echo(message: str | bytes, *, nl: bool = True, err: bool = False) -> None:
    try:
        click.echo(message, nl=nl, err=err)
    except BrokenPipeError:
        _hush(sys.stderr if err else sys.stdout)


def _hush(stream: Any) -> None:
    """Send what a stream still holds to nowhere: else Python complains of it when it leaves."""
    with open(os.devnull, "wb") as nowhere:
        os.dup2(nowhere.fileno(), stream.fileno())


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
        from verifier.engine.threads import Asked, host
        from verifier.pipeline import Stage

        if isinstance(event, Stage):
            if self._said:
                say(f"verifier: {event.name} ({event.total})")
            if self._bar:
                if self._task is not None:
                    self._bar.remove_task(self._task)
                self._task = self._bar.add_task(event.name, total=event.total, host="")
        elif isinstance(event, Asked) and self._bar and self._task is not None:
            from verifier.text.printable import printable

            shown = printable(host(event.evidence.url))[:60]
            self._bar.update(self._task, completed=event.done, host=shown)
