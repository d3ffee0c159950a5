"""The evidence store: one SQLite file in the user's cache folder.

Rows are JSON, never pickle: a cache may be shared between branches, and is then a stranger's. The
key of a row is a hash, and the row holds addresses masked, so that the file gives no secret away.
Texts lie compressed in a table of their own and are read when asked for.
"""

import contextlib
import hashlib
import json
import os
import sqlite3
import threading
import time
import zlib
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from attrs import evolve

from verifier.errors import StoreError, UsageError
from verifier.fetch.rows import structured, unstructured
from verifier.model.evidence import Evidence, Need, Request
from verifier.references.mask import masked

VERSION = 1
SUCCESS, FAILURE = 24 * 3600.0, 3600.0
"""Seconds for which an answer, and a failure, are believed."""
BUSY = 10.0
FORGET = 90 * 24 * 3600.0
"""Seconds after which a row that nobody renewed is dropped."""
LARGEST = 50_000_000
SCHEMA = """
CREATE TABLE IF NOT EXISTS evidence (
    id TEXT PRIMARY KEY, url TEXT NOT NULL, role TEXT NOT NULL, checked REAL NOT NULL,
    failing INTEGER NOT NULL, row TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS text (id TEXT PRIMARY KEY, body BLOB NOT NULL);
"""
MEMORY = ":memory:"
MAGIC = b"SQLite format 3\0"
"""How every database of SQLite begins."""


def default_path() -> Path:
    """Return where the user's own store is."""
    from platformdirs import user_cache_path

    return user_cache_path("verifier", appauthor=False) / f"evidence-{VERSION}.sqlite"


def describe(path: str) -> str:
    """Return one line: where the store is, how large, and how many addresses it knows."""
    file = Path(path)
    if not file.is_file():
        return f"{path}: there is no store yet."
    try:
        with contextlib.closing(
            sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)
        ) as db:
            (known,) = db.execute("SELECT count(*) FROM evidence").fetchone()
            (texts,) = db.execute("SELECT count(*) FROM text").fetchone()
    except sqlite3.Error:
        return f"{path}: this is no store, or it is damaged; `verifier cache clear` removes it."
    size = sum(f.stat().st_size for f in _files(file) if f.exists())
    addresses = "address" if known == 1 else "addresses"
    pages = "text" if texts == 1 else "texts"
    return f"{path}: {known} {addresses}, {texts} {pages}, {size / 1e6:.1f} MB."


def remove(path: str) -> bool:
    """Delete the store; say whether there was one. What is no store of ours is not touched.

    Raises `UsageError` for any other file, a database of somebody else too.
    """
    there = os.path.lexists(path)
    if there and not (Path(path).is_file() and _ours(Path(path))):
        raise UsageError(f"{path} is no store of evidence.", hint="Nothing was deleted.")
    for file in _files(Path(path)):
        file.unlink(missing_ok=True)
    return there


def _ours(file: Path) -> bool:
    """Say whether a file is a store, or a database too damaged to tell."""
    with file.open("rb") as start:
        if start.read(len(MAGIC)) != MAGIC:
            return file.stat().st_size == 0
    try:
        with contextlib.closing(
            sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)
        ) as db:
            names = {name for (name,) in db.execute("SELECT name FROM sqlite_master")}
    except sqlite3.Error:
        return True
    return not names or {"evidence", "text"} <= names


def _files(path: Path) -> list[Path]:
    return [path, Path(f"{path}-wal"), Path(f"{path}-shm")]


class Store:
    """Evidence and texts by request and policy. Safe between threads and between processes."""

    def __init__(
        self,
        path: str = "",
        *,
        policy: str = "",
        refresh: bool = False,
        success: float = SUCCESS,
        failure: float = FAILURE,
    ) -> None:
        self.warnings: list[str] = []
        self._policy = policy
        self._refresh = refresh
        self._spans = (success, failure)
        self._lock = threading.Lock()
        self._new: set[str] = set()
        self._dbs = [self._open(path)]

    def find(self, request: Request) -> tuple[Evidence | None, Evidence | None]:
        """Return (evidence that is still believed, what was known before), each None without."""
        key = self._id(request.url, request.role, request.target_date)
        found = self._one("SELECT row, checked FROM evidence WHERE id = ?", key)
        known = structured(found[0], request) if found else None
        if known is None or not isinstance(found[1], int | float):
            return None, None
        failing = _failing(known)
        age = time.time() - found[1]
        fresh = -60 < age < self._spans[failing]
        if (
            not fresh
            or (self._refresh and key not in self._new)
            or not _enough(known, request.need)
        ):
            return None, known
        return evolve(known, source="store"), known

    def put(self, evidence: Evidence, text: str | None) -> None:
        """Keep evidence and text, in one commit."""
        key = self._id(*evidence.key)
        row = unstructured(evidence)
        url = masked(evidence.url).encode("utf-8", "replace").decode()
        checked = _seconds(evidence.checked)
        values = (key, url, evidence.role, checked, int(_failing(evidence)), row)

        def write(db: sqlite3.Connection) -> None:
            db.execute("BEGIN IMMEDIATE")
            with db:
                db.execute("INSERT OR REPLACE INTO evidence VALUES (?, ?, ?, ?, ?, ?)", values)
                if text is None:
                    db.execute("DELETE FROM text WHERE id = ?", (key,))
                else:
                    body = zlib.compress(text.encode("utf-8", "surrogatepass"), 1)
                    db.execute("INSERT OR REPLACE INTO text VALUES (?, ?)", (key, body))

        with self._lock:
            self._surely(write)
            self._new.add(key)

    def text(self, evidence: Evidence) -> str | None:
        """Return the visible text of a page, None where it was not taken."""
        found = self._one("SELECT body FROM text WHERE id = ?", self._id(*evidence.key))
        if not found:
            return None
        try:
            data = zlib.decompressobj().decompress(found[0], LARGEST)
            return data.decode("utf-8", "surrogatepass")
        except (zlib.error, UnicodeDecodeError, TypeError):
            return None

    def close(self) -> None:
        """Forget what is old, and close the file."""
        old = (time.time() - FORGET,)
        with self._lock:
            for db in self._dbs:
                with contextlib.suppress(sqlite3.Error), db:
                    db.execute(
                        "DELETE FROM text WHERE id IN (SELECT id FROM evidence WHERE checked < ?)",
                        old,
                    )
                    db.execute("DELETE FROM evidence WHERE checked < ?", old)
                db.close()

    def _id(self, url: str, role: str, target_date: str | None) -> str:
        parts = json.dumps([url, role, target_date, self._policy])
        return hashlib.sha256(parts.encode("utf-8", "surrogatepass")).hexdigest()

    def _one(self, query: str, key: str) -> Any:
        """Return the row with this key, of the newest database that has it."""
        with self._lock:
            found = self._surely(lambda db: db.execute(query, (key,)).fetchone())
            for db in self._dbs[1:]:
                if found is None:
                    with contextlib.suppress(sqlite3.Error):
                        found = db.execute(query, (key,)).fetchone()
            return found

    def _surely(self, act: Callable[[sqlite3.Connection], Any]) -> Any:
        """Act on the database; one that fails (a full disk) is replaced by one in the making."""
        try:
            return act(self._dbs[0])
        except sqlite3.Error as error:
            if len(self._dbs) > 1:
                raise StoreError(f"The evidence store failed: {error}.") from error
            self.warnings.append(f"The evidence store failed ({error}); what follows is not kept.")
            self._dbs.insert(0, _connect(""))
        try:
            return act(self._dbs[0])
        except sqlite3.Error as error:
            raise StoreError(f"The evidence store failed: {error}.") from error

    def _open(self, path: str) -> sqlite3.Connection:
        if path == MEMORY:
            return _connect("")
        file = Path(path) if path else default_path()
        try:
            file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            return self._sound(file)
        except (OSError, sqlite3.OperationalError) as error:
            self.warnings.append(
                f"The evidence store {file.name} can't be used ({error}); nothing is kept."
            )
            return _connect("")

    def _sound(self, file: Path) -> sqlite3.Connection:
        """Open `file`; where it is damaged, move it aside and begin a new one."""
        try:
            return _connect(str(file))
        except sqlite3.OperationalError:
            raise
        except (sqlite3.DatabaseError, ValueError) as error:
            aside = file.with_name(file.name + ".bad")
            for each in _files(file):
                if each.exists():
                    os.replace(each, f"{aside}{each.name.removeprefix(file.name)}")
            self.warnings.append(
                f"The evidence store was damaged ({error}); it was moved to {aside.name}."
            )
            return _connect(str(file))


def _connect(path: str) -> sqlite3.Connection:
    """Open a database (an empty path: a temporary one on disk, which goes when it is closed)."""
    db = sqlite3.connect(path, timeout=BUSY, isolation_level=None, check_same_thread=False)
    try:
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = NORMAL")
        db.execute("PRAGMA trusted_schema = OFF")
        if db.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
            raise sqlite3.DatabaseError("quick_check failed")
        db.executescript(SCHEMA)
        db.execute("SELECT id, url, role, checked, failing, row FROM evidence LIMIT 1")
        db.execute("SELECT id, body FROM text LIMIT 1")
    except sqlite3.Error as error:
        db.close()
        if isinstance(error, sqlite3.OperationalError) and "no such column" in str(error):
            raise sqlite3.DatabaseError(str(error)) from error
        raise
    if path:
        with contextlib.suppress(OSError):
            os.chmod(path, 0o600)
    return db


def _failing(evidence: Evidence) -> bool:
    return evidence.problem is not None or (evidence.status or 0) >= 400


def _enough(known: Evidence, need: Need) -> bool:
    """Say whether what is known answers a larger need too: a page read whole, or a failure.

    Where a page gave no date and nobody needed one, none was guessed either.
    """
    if known.need >= need or _failing(known):
        return True
    if known.need < Need.METADATA and known.dates.published is None:
        return False
    return need <= Need.TEXT and known.characters is not None and not known.truncated


def _seconds(checked: str) -> float:
    try:
        return datetime.fromisoformat(checked.replace("Z", "+00:00")).timestamp()
    except ValueError:
        return time.time()
