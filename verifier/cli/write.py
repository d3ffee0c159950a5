"""Files are written whole or not at all."""

import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

from verifier.errors import UsageError


def write_whole(path: Path, text: str) -> None:
    """Write `text` to `path`: a temporary file in the same folder, fsync, rename.

    Raises `UsageError` with a sentence where it can't be; what stood there is then untouched.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{path.name[:40]}.", dir=path.parent)
    except FileExistsError as error:
        raise UsageError(f"{path} can't be written: {path.parent} is no folder.") from error
    except (OSError, ValueError) as error:
        raise UsageError(f"{path} can't be written: {_reason(error)}.") from error
    done = False
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n", errors="replace") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        umask = os.umask(0)
        os.umask(umask)
        os.chmod(name, 0o666 & ~umask)
        os.replace(name, path)
        done = True
    except OSError as error:
        raise UsageError(f"{path} can't be written: {_reason(error)}.") from error
    finally:
        # Whatever ended it, an interrupt too, leaves nothing behind.
        if not done:
            os.unlink(name)


def spare(outputs: Iterable[Path], inputs: Iterable[Path]) -> None:
    """Raise `UsageError` where a file to be written can't be right: it is told before the work.

    It is read, and is the author's; it is a folder; or two reports would go to it.
    """
    read = {os.path.realpath(path) for path in inputs}
    taken = set()
    for path in outputs:
        real = os.path.realpath(path)
        if real in read:
            raise UsageError(
                f"{path} is read, and would be written over.",
                hint="Choose another name for it, or leave it out with --exclude.",
            )
        if real in taken:
            raise UsageError(
                f"{path} would be written twice.", hint="Choose another name for one of them."
            )
        if os.path.isdir(path):
            raise UsageError(f"{path} is a folder.", hint="Name a file in it.")
        taken.add(real)


def _reason(error: OSError | ValueError) -> str:
    return getattr(error, "strerror", None) or str(error)
