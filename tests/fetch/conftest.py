"""A real server on loopback, whose answers each test writes."""

import http.server
import socket
import threading
import time
from collections.abc import Callable, Iterator

import pytest

from verifier.fetch.session import Fetcher

LOOPBACK = ("127.0.0.0/8",)
Page = Callable[[http.server.BaseHTTPRequestHandler], None]


class Site:
    """A server: pages by path, what was asked, how many connections came."""

    def __init__(self, host: str = "127.0.0.1") -> None:
        self.pages: dict[str, Page] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.connections = 0
        self.closing = threading.Event()
        site = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True  # Head and body are two writes: 40 ms for each answer.

            def do_GET(self) -> None:
                site.asked.append((self.path, {k.lower(): v for k, v in self.headers.items()}))
                page = site.pages.get(self.path.partition("?")[0])
                try:
                    page(self) if page else answer(self, 404, b"<title>Not here</title>")
                except OSError:
                    self.close_connection = True

            def log_message(self, *args: object) -> None:
                pass

        class Server(http.server.ThreadingHTTPServer):
            daemon_threads = True
            address_family = socket.AF_INET6 if ":" in host else socket.AF_INET

            def process_request(self, request: object, client_address: object) -> None:
                site.connections += 1
                super().process_request(request, client_address)  # type: ignore[arg-type]

            def handle_error(self, request: object, client_address: object) -> None:
                pass

        self.server = Server((host, 0), Handler)
        self.port = self.server.server_address[1]
        name = f"[{host}]" if ":" in host else host
        self.origin = f"http://{name}:{self.port}"
        threading.Thread(target=self.server.serve_forever, args=(0.01,), daemon=True).start()

    def page(self, path: str, page: Page | None = None, **kw: object) -> str:
        """Serve `page` at `path`; keyword arguments are those of `answer`."""
        self.pages[path] = page or (lambda h: answer(h, **kw))  # type: ignore[arg-type]
        return self.origin + path

    @staticmethod
    def answer(handler: http.server.BaseHTTPRequestHandler, *args: object, **kw: object) -> None:
        """Answer once, whole: status, body, kind, headers, length."""
        answer(handler, *args, **kw)  # type: ignore[arg-type]

    def close(self) -> None:
        self.closing.set()
        self.server.shutdown()
        self.server.server_close()

    def drip(self, handler: http.server.BaseHTTPRequestHandler, data: bytes, pause: float) -> None:
        """Send `data` again and again, with pauses, until the test is over."""
        end = time.monotonic() + 20
        while not self.closing.wait(pause) and time.monotonic() < end:
            handler.wfile.write(data)
            handler.wfile.flush()


def answer(
    handler: http.server.BaseHTTPRequestHandler,
    status: int = 200,
    body: bytes = b"",
    *,
    kind: str = "text/html; charset=utf-8",
    headers: dict[str, str] | None = None,
    length: int | None = None,
) -> None:
    """Answer once, whole."""
    handler.send_response(status)
    if kind:
        handler.send_header("Content-Type", kind)
    for name, value in (headers or {}).items():
        handler.send_header(name, value)
    handler.send_header("Content-Length", str(len(body) if length is None else length))
    handler.end_headers()
    handler.wfile.write(body)


@pytest.fixture
def site() -> Iterator[Site]:
    """A server of its own for the test."""
    made = Site()
    yield made
    made.close()


@pytest.fixture
def other() -> Iterator[Site]:
    """A server on another host."""
    made = Site("127.0.0.2")
    yield made
    made.close()


@pytest.fixture
def fetcher() -> Iterator[Fetcher]:
    """A fetcher that may reach loopback, keeps nothing, and is quick to give up."""
    with Fetcher(allow_private=LOOPBACK, timeout=1.0, store=":memory:", backoff=0.01) as made:
        yield made
