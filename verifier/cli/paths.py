"""From words on the command line to sources: folders are walked, files are read under a cap."""

import os
import re
import stat
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from fnmatch import fnmatch
from pathlib import Path

from attrs import frozen

from verifier.errors import InputError, Unreadable
from verifier.model import Source
from verifier.registry import suffixes

MOST = 20 * 1024 * 1024
"""Bytes of one input: a book of a million words has six."""

OURS = re.compile(rb"\n---\n\nMade by verifier [^\n]{1,40}\s*\Z")
"""How a Markdown report ends."""
LAST = 200

SKIPPED_FOLDERS = frozenset({"node_modules", "__pycache__", "site-packages"})


@frozen
class Gathered:
    """What the paths name: sources, the files they came from, an error for each that failed."""

    sources: tuple[Source, ...] = ()
    files: tuple[Path, ...] = ()
    errors: tuple[InputError, ...] = ()


def gather(
    paths: Sequence[str],
    *,
    include: Sequence[str] = (),
    exclude: Sequence[str] = (),
    stdin_filename: str = "",
) -> Gathered:
    """Return the sources that the paths name, each once, each with a name of its own.

    A report of ours that lies in a folder is no document: to be read, it must be named.
    """
    sources: list[Source] = []
    files: list[Path] = []
    errors: list[InputError] = []
    seen: set[str] = set()
    shown: set[str] = set()

    def take(path: Path, *, found: bool) -> None:
        real = _real(path)
        if real in seen:
            return
        seen.add(real)
        data = read_bytes(path)
        if found and OURS.search(data[-LAST:]):
            return
        files.append(path)
        sources.append(Source(_unlike(path, shown), data))

    for word in paths:
        if word == "-" and word not in seen:
            seen.add(word)
            with _gathered(errors):
                name = Path(stdin_filename or "stdin.txt")
                sources.append(Source(_unlike(name, shown), _stdin()))
        elif word != "-":
            for path in _walk(Path(word), include, exclude, errors):
                with _gathered(errors):
                    take(path, found=path != Path(word))
    return Gathered(tuple(sources), tuple(files), tuple(errors))


@contextmanager
def _gathered(errors: list[InputError]) -> Iterator[None]:
    """Book an input that can't be read, and go on."""
    try:
        yield
    except InputError as error:
        errors.append(error)


def display(path: Path) -> str:
    """Return how reports name a file: relative to the working folder, never absolute."""
    try:
        return Path(_real(path)).relative_to(_real(Path())).as_posix()
    except ValueError:
        # Outside the working folder an absolute path would tell of the machine.
        return path.name if path.is_absolute() else path.as_posix()


def _real(path: Path) -> str:
    """Return the path with links followed; unlike `Path.resolve` it bears whatever it is given."""
    try:
        return os.path.realpath(path)
    except (OSError, ValueError):
        return os.fspath(path)


def _unlike(path: Path, shown: set[str]) -> str:
    """Return `display`, with as many folders as tell it from the names that are taken."""
    name = first = display(path)
    folders = [p for p in path.parent.parts if p not in ("/", "..", ".")]
    number = 1
    while name in shown:
        number += 1
        name = f"{folders.pop()}/{name}" if folders else f"{number}/{first}"
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


def _stdin() -> bytes:
    if sys.stdin is None:
        raise Unreadable("There is no standard input.")
    data = sys.stdin.buffer.read(MOST + 1)
    if len(data) > MOST:
        raise Unreadable(f"Standard input has more than {MOST:,} bytes.")
    return data


def _walk(
    path: Path, include: Sequence[str], exclude: Sequence[str], errors: list[InputError]
) -> Iterator[Path]:
    """Yield the files of a folder that a reader takes; anything else is yielded as it is."""

    def closed(error: OSError) -> None:
        folder = display(Path(error.filename))
        errors.append(Unreadable(f"{folder} can't be opened: {error.strerror}."))

    if not os.path.isdir(path):
        yield path
        return
    taken = set(suffixes("readers"))
    for folder, folders, files in os.walk(path, onerror=closed):
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
