"""From words on the command line to sources: folders are walked, files are read under a cap."""

import os
import stat
import sys
from collections.abc import Iterable, Iterator, Sequence
from fnmatch import fnmatch
from pathlib import Path

from verifier.errors import InputError, Unreadable
from verifier.model import Source
from verifier.registry import suffixes

MOST = 20 * 1024 * 1024
"""Bytes of one input: a book of a million words has six."""

SKIPPED_FOLDERS = frozenset({"node_modules", "__pycache__", "site-packages"})


def gather(
    paths: Sequence[str],
    *,
    include: Sequence[str] = (),
    exclude: Sequence[str] = (),
    stdin_filename: str = "",
) -> tuple[list[Source], list[InputError]]:
    """Return the sources that the paths name, and an error for each that can't be read."""
    sources: list[Source] = []
    errors: list[InputError] = []
    seen: set[Path] = set()
    shown: set[str] = set()
    for word in paths:
        if word == "-":
            sources.append(_stdin(stdin_filename))
            continue
        for path in _walk(Path(word), include, exclude):
            try:
                if (real := path.resolve()) in seen:
                    continue
                seen.add(real)
                data = read_bytes(path)
                sources.append(Source(_unlike(path, shown), data))
            except InputError as error:
                errors.append(error)
            except (OSError, ValueError) as error:
                # A name that no file can have (a NUL in it), or links that lead in a circle.
                errors.append(Unreadable(f"{path.name} can't be opened: {error}."))
    return sources, errors


def display(path: Path) -> str:
    """Return how reports name a file: relative to the working folder, never absolute."""
    try:
        return path.resolve().relative_to(Path.cwd().resolve()).as_posix()
    except (ValueError, OSError):
        # Outside the working folder an absolute path would tell of the machine.
        return path.name if path.is_absolute() else path.as_posix()


def _unlike(path: Path, shown: set[str]) -> str:
    """Return `display`, with as many folders as tell it from the names that are taken."""
    name = display(path)
    folders = [p for p in path.parent.parts if p not in ("/", "..", ".")]
    while name in shown and folders:
        name = f"{folders.pop()}/{name}"
    shown.add(name)
    return name


def read_bytes(path: Path) -> bytes:
    """Return the bytes of a regular file; raise `Unreadable` with a sentence for anything else."""
    shown = display(path)
    try:
        # A FIFO must not hold us: it is opened without waiting, and then refused.
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
    except FileNotFoundError:
        raise Unreadable(f"{shown}: there is no such file.") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise Unreadable(f"{shown} can't be opened: {reason}.") from error
    with os.fdopen(handle, "rb") as file:
        status = os.fstat(file.fileno())
        if not stat.S_ISREG(status.st_mode):
            raise Unreadable(f"{shown} is not a regular file.")
        if status.st_size > MOST:
            raise Unreadable(
                f"{shown} has {status.st_size:,} bytes; at most {MOST:,} are read.",
                hint="Split the document.",
            )
        try:
            return file.read(MOST + 1)
        except OSError as error:
            raise Unreadable(f"{shown} can't be read: {error.strerror}.") from error


def _stdin(name: str) -> Source:
    data = sys.stdin.buffer.read(MOST + 1)
    if len(data) > MOST:
        raise Unreadable(f"Standard input has more than {MOST:,} bytes.")
    return Source(name or "stdin.txt", data)


def _walk(path: Path, include: Sequence[str], exclude: Sequence[str]) -> Iterator[Path]:
    if not path.is_dir():
        yield path
        return
    taken = set(suffixes("readers"))
    for folder, folders, files in os.walk(path):
        folders[:] = sorted(
            f for f in folders if not f.startswith(".") and f not in SKIPPED_FOLDERS
        )
        for name in sorted(files):
            file = Path(folder, name)
            relative = file.relative_to(path).as_posix()
            if name.startswith(".") or file.is_symlink() or _any(relative, name, exclude):
                continue
            wanted = _any(relative, name, include) if include else file.suffix.lower() in taken
            if wanted:
                yield file


def _any(relative: str, name: str, globs: Iterable[str]) -> bool:
    return any(fnmatch(relative, glob) or fnmatch(name, glob) for glob in globs)
