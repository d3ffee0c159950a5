"""A deadline that holds: a read timeout counts one read, and a server may drip.

When the time is over the socket itself is shut down, whatever is waiting on it: the name service,
a handshake, endless headers or an endless body.
"""

import contextlib
import heapq
import socket
import threading
import time
from collections.abc import Iterator
from itertools import count

HERE = threading.local()


class Watch:
    """One request under a deadline. Sockets that are held are shut down when it passes.

    `deadline` may be put off to `last`, when a server has shown that it is there.
    """

    def __init__(self, deadline: float, last: float | None = None) -> None:
        self.deadline = deadline
        self.last = deadline if last is None else last
        self.fired = False
        self._sockets: list[socket.socket] = []
        self._lock = threading.Lock()

    @property
    def left(self) -> float:
        """Seconds that are left, at least a little."""
        return max(0.05, self.deadline - time.monotonic())

    @property
    def most(self) -> float:
        """Seconds that are left where the deadline is put off, at least a little."""
        return max(0.05, self.last - time.monotonic())

    def hold(self, sock: socket.socket) -> None:
        """Watch over `sock`. A duplicate is kept, so that TLS may wrap the original."""
        try:
            copy = sock.dup() if type(sock) is socket.socket else _duplicate(sock)
        except OSError:
            return
        with self._lock:
            self._sockets.append(copy)
        if self.fired:
            self.fire()

    def fire(self) -> None:
        """Shut down everything held: the deadline has passed, or the run was stopped."""
        self.fired = True
        with self._lock:
            for sock in self._sockets:
                with contextlib.suppress(OSError):
                    sock.shutdown(socket.SHUT_RDWR)

    def release(self) -> None:
        """Let go of the duplicates."""
        with self._lock:
            for sock in self._sockets:
                sock.close()
            self._sockets.clear()


def _duplicate(sock: socket.socket) -> socket.socket:
    """Return a plain socket on the same connection (a TLS socket cannot be duplicated as one)."""
    return socket.fromfd(sock.fileno(), sock.family, sock.type)


def current() -> Watch | None:
    """Return the watch that this thread's request is under."""
    found: Watch | None = getattr(HERE, "watch", None)
    return found


class Watchdog:
    """One thread that keeps all deadlines of a fetcher."""

    def __init__(self) -> None:
        self._heap: list[tuple[float, int, Watch]] = []
        self._condition = threading.Condition()
        self._numbers = count()
        self._active: set[Watch] = set()
        self._thread: threading.Thread | None = None
        self._closed = False

    @contextlib.contextmanager
    def watch(self, seconds: float, most: float = 0.0) -> Iterator[Watch]:
        """Keep a deadline over what this thread does inside the block; `most`: see `put_off`."""
        now = time.monotonic()
        watch = Watch(now + seconds, now + max(seconds, most))
        self._add(watch)
        HERE.watch = watch
        try:
            yield watch
        finally:
            HERE.watch = None
            with self._condition:
                self._active.discard(watch)
            watch.release()

    def put_off(self, watch: Watch) -> None:
        """Give a request all of its time, unless its deadline has passed."""
        with self._condition:
            if watch.fired or watch.last <= watch.deadline:
                return
            watch.deadline = watch.last
        self._add(watch)

    def stop(self) -> None:
        """Shut down every request that is under way, and every later one at once."""
        with self._condition:
            self._closed = True
            active = list(self._active)
            self._condition.notify()
        for watch in active:
            watch.fire()

    def _add(self, watch: Watch) -> None:
        with self._condition:
            self._active.add(watch)
            heapq.heappush(self._heap, (watch.deadline, next(self._numbers), watch))
            if self._closed:
                watch.fired = True
            elif self._thread is None:
                self._thread = threading.Thread(target=self._run, name="watchdog", daemon=True)
                self._thread.start()
            elif self._heap[0][2] is watch:
                self._condition.notify()

    def _run(self) -> None:
        while True:
            with self._condition:
                if self._closed:
                    return
                if not self._heap:
                    self._condition.wait()
                    continue
                due, _, watch = self._heap[0]
                if watch not in self._active:
                    heapq.heappop(self._heap)
                    continue
                left = due - time.monotonic()
                if left > 0:
                    self._condition.wait(left)
                    continue
                heapq.heappop(self._heap)
                late = watch.deadline <= time.monotonic()
                watch.fired = watch.fired or late
            if late:
                watch.fire()
