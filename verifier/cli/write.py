"""Files are written whole or not at all."""

import os
import tempfile
from pathlib import Path

from verifier.errors import UsageError


def write_whole(path: Path, text: str) -> None:
    """Write `text` to `path`: a temporary file in the same folder, fsync, rename.

    Raises `UsageError` with a sentence where it can't be; what stood there is then untouched.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{path.name[:40]}.", dir=path.parent)
    except OSError as error:
        raise UsageError(f"{path} can't be written: {error.strerror}.") from error
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n", errors="replace") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        umask = os.umask(0)
        os.umask(umask)
        os.chmod(name, 0o666 & ~umask)
        os.replace(name, path)
    except OSError as error:
        os.unlink(name)
        raise UsageError(f"{path} can't be written: {error.strerror}.") from error
