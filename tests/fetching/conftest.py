"""A small site on this machine, which answers as each test wants."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

Answer = Callable[[BaseHTTPRequestHandler], None]


class Site:
    """Pages by path; a path without a page is 404. `asked` holds what was asked for, in order."""

    def __init__(self) -> None:
        self.pages: dict[str, Answer] = {}
        self.asked: list[str] = []
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                site.asked.append(self.path)
                answer = site.pages.get(self.path)
                if answer is None:
                    self.send_error(404)
                    return
                with contextlib.suppress(OSError):  # the other side hangs up, as it should
                    answer(self)

            def log_message(self, *args: object) -> None:
                """Say nothing."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.port = self.server.server_address[1]
        self.host = f"127.0.0.1:{self.port}"
        self.allowed = frozenset({self.host})
        self.thread = threading.Thread(target=self.server.serve_forever, args=(0.01,))
        self.thread.start()

    def address(self, path: str) -> str:
        return f"http://{self.host}{path}"

    def page(self, path: str, body: bytes, status: int = 200, **headers: str | bytes) -> str:
        """Answer at `path` with `body`, and return the address."""

        def answer(handler: BaseHTTPRequestHandler) -> None:
            lines = [f"HTTP/1.0 {status} X".encode()]
            lines += [
                name.replace("_", "-").encode() + b": " + (value if isinstance(value, bytes) else value.encode())
                for name, value in headers.items()
            ]
            handler.wfile.write(b"\r\n".join(lines) + b"\r\n\r\n" + body)

        self.pages[path] = answer
        return self.address(path)

    def redirect(self, path: str, to: str | bytes, status: int = 302) -> str:
        return self.page(path, b"", status, Location=to)


@pytest.fixture
def site() -> Iterator[Site]:
    made = Site()
    yield made
    made.server.shutdown()
    made.thread.join()
    made.server.server_close()
