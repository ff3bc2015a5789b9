"""How long it takes until a reader sees a chart: in Chromium, from following a link to the first chart drawn.

Run by `make benchmark` with the demo city; `tests.benchmarks.charts` asks the same of a very large register, of which
only the drawing counts, as the answer was measured before.
"""

from __future__ import annotations

import logging
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from flask import Flask
from playwright.sync_api import Browser, sync_playwright
from waitress.server import create_server

from tests.journeys.conftest import FLAGS, PATIENCE, Visit, chromium
from tracker.app import create_app
from tracker.config import Settings
from tracker.demo.load import load_demo
from tracker.migrations import upgrade
from tracker.store.engine import Database
from tracker.store.files import Files

ROUNDS = 3
MOST_SEEN, MOST_DRAWN = 1.0, 1.5
PAGES = ("/", "/timeline", "/network", "/map", "/charts/engagement")
NOTE = "addEventListener('chartdrawn', () => { window.firstDrawn ??= performance.now(); }, true)"
TIMES = """() => {
  const answers = performance.getEntriesByType("resource").filter((one) => one.name.includes("format=json"));
  return [window.firstDrawn, Math.min(...answers.map((one) => one.responseEnd))];
}"""


def main() -> int:
    """Measure, print a table, and return 1 where the demo city's first chart is seen too late."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/tracker.sqlite"
        database = Database(url)
        upgrade(database.engine)
        with database.writing() as session, session.begin():
            load_demo(session, files=Files(Path(folder) / "documents"))
        database.close()
        app = create_app(Settings(Path(folder), url, "a key for measuring only, long enough"))
        times = seen(app, PAGES)
        app.extensions["database"].close()
    for path, (whole, _) in times.items():
        print(f"  {path:24} first chart seen after {whole * 1000:5.0f} ms")
    late = [path for path, (whole, _) in times.items() if whole > MOST_SEEN]
    print(f"Past {MOST_SEEN:g} s: {', '.join(late)}" if late else f"All within {MOST_SEEN:g} s")
    return 1 if late else 0


def seen(app: Flask, paths: tuple[str, ...]) -> dict[str, tuple[float, float]]:
    """Return for each page the seconds until its first chart is drawn, and those of them after its answer has come."""
    path = chromium()
    if path is None:
        print("  there is no Chromium on this machine: drawing is not measured")
        return {}
    with served(app) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        found = {one: _best(browser, address, one) for one in paths}
        browser.close()
    return found


def _best(browser: Browser, address: str, path: str) -> tuple[float, float]:
    visit = Visit(browser, address, viewport={"width": 1280, "height": 900}).sign_in("council", "fa")
    visit.context.add_init_script(NOTE)
    times = []
    for _ in range(ROUNDS):
        visit.page.goto(f"{address}{path}")
        visit.page.wait_for_selector("[data-drawn]", timeout=3 * PATIENCE)
        drawn, answered = visit.page.evaluate(TIMES)
        times.append((drawn / 1000, (drawn - answered) / 1000))
    visit.context.close()
    return min(times)


@contextmanager
def served(app: Flask) -> Iterator[str]:
    """Serve the application for as long as it is measured."""
    logging.getLogger("waitress").setLevel(logging.ERROR)  # that a request waits for a moment is no news
    server = create_server(app, host="127.0.0.1", port=0, threads=4)
    threading.Thread(target=server.run, daemon=True).start()
    yield f"http://127.0.0.1:{server.effective_port}"


if __name__ == "__main__":
    sys.exit(main())
