"""A small site on this machine, which answers as each test wants."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

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


class Internet:
    """A network whose every number leads to the one small site: whatever gets through is seen there.

    names:    the numbers of each name; a list is taken one look-up after the other, as a name server may answer
    asked:    the names that were looked up
    called:   the numbers that were called
    """

    def __init__(self, site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
        self.site = site
        self.names: dict[str, tuple[str, ...] | list[tuple[str, ...]]] = {"news.example": ("93.184.215.14",)}
        self.asked: list[str] = []
        self.called: list[str] = []
        look_up, connect = socket.getaddrinfo, socket.create_connection

        def getaddrinfo(host: str, port: Any, *_: Any, **__: Any) -> list[Any]:
            self.asked.append(host)
            known = self.names.get(host)
            if known is None:  # no test asks a true name server, but every spelling of a number is understood
                return look_up(host, port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST)
            numbers = known.pop(0) if isinstance(known, list) else known
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (number, port)) for number in numbers]

        def create_connection(address: tuple[str, int], *rest: Any, **more: Any) -> socket.socket:
            self.called.append(address[0])
            return connect(("127.0.0.1", site.port), *rest, **more)

        monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
        monkeypatch.setattr(socket, "create_connection", create_connection)


@pytest.fixture
def internet(site: Site, monkeypatch: pytest.MonkeyPatch) -> Internet:
    return Internet(site, monkeypatch)
