"""Signals: a run that is told to end reports what it has done."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager

INTERRUPTED = 130
TERMINATED = 143


class Terminated(KeyboardInterrupt):
    """SIGTERM: ends a run as an interrupt does, so that what was done is reported."""

    def __str__(self) -> str:
        return "SIGTERM"


@contextmanager
def terminable() -> Iterator[None]:
    """Turn SIGTERM into `Terminated`; to be used in the main thread."""

    def leave(*_: object) -> None:
        raise Terminated

    before = signal.signal(signal.SIGTERM, leave)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def code(cause: BaseException | None) -> int:
    """Return the exit code of a run that was ended by `cause`."""
    return TERMINATED if isinstance(cause, Terminated) else INTERRUPTED
