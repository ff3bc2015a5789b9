"""A real browser before a real server, on a copy of the demo city."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright
from waitress import wasyncore
from waitress.server import create_server

from tracker.app import create_app
from tracker.config import Settings
from tracker.demo.load import PASSWORD

FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--disable-quic", "--no-first-run",
]  # fmt: skip
# A machine that runs many tests at once is slow, and being slow is no fault.
PATIENCE = 20_000
AXE = Path(__file__).parents[2] / "node_modules" / "axe-core" / "axe.min.js"


def chromium() -> str | None:
    """Return where this machine has a Chromium."""
    return shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The machine's own Chromium."""
    path = chromium()
    if path is None:
        if os.environ.get("CI") == "true":
            pytest.fail("there is no Chromium, and a CI run without it proves too little")
        pytest.skip("there is no Chromium on this machine: journeys are not tested")
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield opened
        opened.close()


@pytest.fixture
def address(settings: Settings) -> Iterator[str]:
    """The address of a running server with the demo city."""
    app = create_app(settings)
    server = create_server(app, host="127.0.0.1", port=0, threads=4)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.effective_port}"
    # Closed from within its own loop, for a socket that vanishes under a loop in another thread is an error there.
    server.trigger.pull_trigger(lambda: wasyncore.close_all(server._map, ignore_all=True))
    thread.join(timeout=PATIENCE / 1000)
    server.task_dispatcher.shutdown()
    app.extensions["database"].close()


class Visit:
    """A page that remembers whatever it should not have done."""

    def __init__(self, browser: Browser, address: str, **options: object) -> None:
        self.address = address
        self.context = browser.new_context(**options)  # type: ignore[arg-type]
        self.page: Page = self.context.new_page()
        self.faults: list[str] = []
        self.page.on("console", lambda line: self._note(line.text) if line.type in ("error", "warning") else None)
        self.page.on("pageerror", lambda error: self._note(str(error)))
        self.page.on(
            "request",
            lambda asked: None if asked.url.startswith((address, "data:", "blob:")) else self._note(asked.url),
        )

    def _note(self, fault: str) -> None:
        # The browser itself tells of pages that rightly answer with an error.
        if "the server responded with a status of 4" not in fault:
            self.faults.append(f"{self.page.url}: {fault}")

    def sign_in(self, name: str, language: str) -> Visit:
        """Sign in as one of the demo city's people."""
        self.page.goto(f"{self.address}/login?lang={language}")
        self.page.fill("#username", name)
        self.page.fill("#password", PASSWORD)
        self.page.click("main button[type=submit]")
        self.page.wait_for_url(f"{self.address}/**")
        return self

    def go(self, path: str) -> Page:
        """Go to a page and wait until its charts are drawn."""
        self.page.goto(f"{self.address}{path}", wait_until="networkidle")
        for chart in self.page.query_selector_all("[data-chart-src]"):
            chart.wait_for_selector("xpath=self::*[@data-drawn]", timeout=PATIENCE)
        return self.page

    def violations(self) -> list[str]:
        """Return what axe finds against WCAG 2.2 AA on the page as it stands."""
        # The page's own policy forbids foreign scripts; the examiner is let in beside it.
        self.page.evaluate(AXE.read_text("utf-8"))
        tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
        found = self.page.evaluate("(tags) => axe.run(document, {runOnly: {type: 'tag', values: tags}})", tags)
        return [
            f"{one['id']}: {node['html'][:160]} ({node.get('failureSummary', '')[:200]})"
            for one in found["violations"]
            for node in one["nodes"]
        ]


@pytest.fixture
def visit(browser: Browser, address: str) -> Iterator[Visit]:
    """A visit on a desktop screen."""
    opened = Visit(browser, address, viewport={"width": 1280, "height": 900})
    yield opened
    opened.context.close()


__all__ = ["Visit"]
