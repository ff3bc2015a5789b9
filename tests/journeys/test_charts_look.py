"""Every chart as it is drawn, in both languages, light and dark, on a desktop, a phone and paper: can it be read?

No page is named here: what the council reaches and what draws a chart is looked at.
"""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.journeys.conftest import Visit
from tests.looks.judged import faults
from tests.looks.pages import READER, chart_pages
from tracker.app import create_app
from tracker.config import Settings

pytestmark = pytest.mark.browser

MEASURE = (Path(__file__).parents[1] / "looks" / "measured.js").read_text("utf-8")
SCREENS = {"desktop": (1280, 900), "phone": (390, 800)}
PAPER = 658  # pixels: A4 without its margins
UNDRAWN = "[data-chart-src]:not([data-drawn])"
SETTLED = 200  # milliseconds that a chart takes to paint itself in another theme's colours or another width


def looked_at(page: Page, told: str, *, rtl: bool, paper: bool = False) -> list[str]:
    """Return what is wrong with the page as it stands."""
    page.wait_for_timeout(SETTLED)
    width = page.viewport_size["width"] if page.viewport_size else 0
    found = []
    import time
    t=time.perf_counter()
    z=page.evaluate(MEASURE)
    t2=time.perf_counter()
    for drawing in z:
        assert drawing["words"] or drawing["marks"], f"{told}: nothing is drawn of {drawing['source']}"
        found += list(faults(drawing, rtl, (0, width) if paper else None))
    print(told, round(t2-t,2), round(time.perf_counter()-t2,2), round(time.perf_counter(),1))
    grown = page.evaluate("document.documentElement.scrollWidth")
    if grown > width:
        found.append(f"the page is {grown} pixels wide on {width}")
    return [f"{told}: {one}" for one in found]


@pytest.mark.parametrize("language", ["fa", "en"])
def test_every_chart_can_be_read(browser: Browser, settings: Settings, address: str, language: str) -> None:
    app = create_app(settings)
    pages = chart_pages(app)
    app.extensions["database"].close()
    assert {"/", "/map", "/network", "/timeline"} <= set(pages)
    visit = Visit(browser, address, viewport={"width": 1280, "height": 900}).sign_in(READER, language)
    found: list[str] = []
    for path in pages:
        for screen, (width, height) in SCREENS.items():
            visit.page.set_viewport_size({"width": width, "height": height})
            page = visit.page
            page.goto(f"{address}{path}?lang={language}")
            expect(page.locator(UNDRAWN)).to_have_count(0)
            for theme in ("light", "dark"):
                page.emulate_media(color_scheme=theme)  # type: ignore[arg-type]
                found += looked_at(page, f"{path} {language} {screen} {theme}", rtl=language == "fa")
        page.set_viewport_size({"width": PAPER, "height": 1000})
        page.emulate_media(media="print")
        page.evaluate("dispatchEvent(new Event('beforeprint'))")
        found += looked_at(page, f"{path} {language} paper", rtl=language == "fa", paper=True)
        page.emulate_media(media="screen", color_scheme="light")
    visit.context.close()
    assert visit.faults == []
    assert not found, "\n" + "\n".join(found)
