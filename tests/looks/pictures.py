"""The pictures of the charts in the docs, drawn anew by `make pictures` from the demo city.

Every chart is drawn in Persian in the light, in English in the dark, on paper and on a phone. A picture holds the colours
of a palette only, for it is kept with the code.
"""

from __future__ import annotations

import re
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Page, expect, sync_playwright
from waitress.server import create_server

from tests.journeys.conftest import FLAGS, PATIENCE, Visit, chromium
from tests.looks.pages import READER, chart_pages
from tests.looks.small_png import small_png
from tracker.app import create_app
from tracker.config import Settings
from tracker.demo.load import load_demo
from tracker.migrations import upgrade
from tracker.paths import PACKAGE
from tracker.store.engine import Database
from tracker.store.files import Files

DOCS = PACKAGE.parent / "docs"
IMAGES = DOCS / "images" / "charts"
WAITED_FOR = "[data-chart-src]:not([data-drawn]), [aria-busy=true]"
SETTLED = 400  # milliseconds
SCALE = 0.75  # of the screen's pixels: large enough to read the labels
# The name of a picture, its language, what is emulated, how wide the screen is and what the docs call it.
VARIANTS = (
    ("fa-light", "fa", {"color_scheme": "light"}, 1120, "in Persian"),
    ("en-dark", "en", {"color_scheme": "dark"}, 1120, "in English, dark"),
    ("fa-paper", "fa", {"color_scheme": "light", "media": "print"}, 1120, "on paper"),
    ("en-phone", "en", {"color_scheme": "light"}, 390, "on a phone"),
)
REDUCED = ("fa-light", "en-dark")
PAPER = 658  # pixels: A4 without its margins


def main() -> None:
    """Draw all pictures, and the page that shows them."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    for old in IMAGES.glob("*.png"):
        old.unlink()
    shown = []
    with tempfile.TemporaryDirectory() as folder, served(Path(folder)) as (address, pages), opened() as browser:
        for path in pages:
            names, told = draw(browser, address, path)
            shown.append((path, names, told))
            print(f"{path}: {sum((IMAGES / one).stat().st_size for one in names) // 1024} kB")
    (DOCS / "charts.md").write_text(page_of(shown), "utf-8")


@contextmanager
def served(folder: Path) -> Iterator[tuple[str, list[str]]]:
    """Serve the demo city; yields its address and the pages of single charts."""
    settings = Settings(instance=folder, database_url=f"sqlite:///{folder / 'tracker.sqlite'}", secret_key="x" * 40)
    database = Database(settings.database_url)
    upgrade(database.engine)
    with database.writing() as session, session.begin():
        load_demo(session, files=Files(folder / "documents"))
    database.close()
    app = create_app(settings)
    server = create_server(app, host="127.0.0.1", port=0, threads=4)
    threading.Thread(target=server.run, daemon=True).start()
    yield f"http://127.0.0.1:{server.effective_port}", [path for path in chart_pages(app) if path != "/"]


@contextmanager
def opened() -> Iterator[Browser]:
    """Open the machine's own Chromium."""
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        yield browser
        browser.close()


def draw(browser: Browser, address: str, path: str) -> tuple[list[str], tuple[str, str]]:
    """Draw one page in all variants; return the names of the pictures, and the question and answer of the page."""
    names, told = [], ("", "")
    name = re.sub(r"[^a-z0-9]+", "-", path.strip("/"))
    for variant, language, emulated, width, _ in VARIANTS:
        size = {"width": width, "height": 2000}  # so that a chart is seen whole
        visit = Visit(browser, address, viewport=size, device_scale_factor=SCALE if variant in REDUCED else 1)
        page = visit.sign_in(READER, language).page
        page.emulate_media(color_scheme=emulated["color_scheme"])  # type: ignore[arg-type]
        page.goto(f"{address}{path}?lang={language}")
        settle(page)
        if "media" in emulated:
            page.emulate_media(media="print")
            # No browser tells a page that it resizes for paper, so only what stands on it is made as narrow.
            page.evaluate("(width) => { document.querySelector('main').style.maxWidth = `${width}px`; }", PAPER)
            page.evaluate("() => dispatchEvent(new Event('beforeprint'))")
            settle(page)
        if language == "en":
            told = (page.locator("h1").inner_text(), page.locator("h1 ~ p").first.inner_text())
        picture = page.locator("figure:has([data-chart-src]), .card:has([data-chart-src])").first.screenshot()
        (IMAGES / f"{name}-{variant}.png").write_bytes(small_png(picture))
        names.append(f"{name}-{variant}.png")
        visit.context.close()
    return names, told


def settle(page: Page) -> None:
    """Wait until the page's charts are drawn."""
    page.wait_for_timeout(SETTLED)
    expect(page.locator(WAITED_FOR)).to_have_count(0)
    page.wait_for_timeout(SETTLED)


def page_of(shown: list[tuple[str, list[str], tuple[str, str]]]) -> str:
    """Return the page of the docs."""
    parts = [
        "# The charts",
        "Each answers one question, in a sentence above it and as a table below it. Colours, digits, calendar and the\n"
        "direction of time are the reader's; labels keep apart, on paper and on a phone as well. "
        "`tests/journeys/test_charts_look.py`\nmeasures that in the drawing of every chart; "
        "`make pictures` draws these pictures and this page anew from the demo city.",
    ]
    for path, names, (question, answer) in shown:
        parts += [f"## {question}", f"`{path}` answers in the demo city: {answer}"]
        parts.append("\n".join(_image(question, one, told) for one, (*_, told) in zip(names, VARIANTS, strict=True)))
    return "\n\n".join(parts) + "\n"


def _image(question: str, name: str, told: str) -> str:
    return f"![{question} ({told})](images/charts/{name})"


if __name__ == "__main__":
    main()
