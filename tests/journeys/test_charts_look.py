"""Every chart as it is drawn, in both languages, light and dark, on a desktop, a phone and paper: can it be read?

No page is named here: what the council reaches and what draws a chart is looked at. The colours of a phone are those of
a desktop, so each language takes another of its themes to the phone.
"""

import math
import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, ViewportSize, expect

from tests.journeys.conftest import Visit
from tests.looks.judged import faults
from tests.looks.pages import READER, chart_pages
from tracker.app import create_app
from tracker.config import Settings

pytestmark = pytest.mark.browser

MEASURE = (Path(__file__).parents[1] / "looks" / "measured.js").read_text("utf-8")
DESKTOP: ViewportSize = {"width": 1280, "height": 900}
PHONE: ViewportSize = {"width": 390, "height": 800}
PAPER = 618  # pixels: A4 without its margins and those of a card
WAITED_FOR = "[data-chart-src]:not([data-drawn]), [aria-busy=true]"
SETTLED = 150  # milliseconds, in which a chart begins to draw itself anew, and in which what was busy brightens
# On the timeline, what is merely possible pales to nothing, as it should; nothing is forgiven to another chart.
FORGIVEN = re.compile(r"^(/timeline|/) .*a bar at .* has a contrast")


def looked_at(page: Page, told: str, *, rtl: bool, sheet: float = math.inf) -> list[str]:
    """Return what is wrong with the page as it stands."""
    page.wait_for_timeout(SETTLED)
    expect(page.locator(WAITED_FOR)).to_have_count(0)
    page.wait_for_timeout(SETTLED)
    found = []
    for drawing in page.evaluate(MEASURE):
        assert drawing["words"] or drawing["marks"], f"{told}: nothing is drawn of {drawing['source']}"
        found += faults(drawing, rtl=rtl, sheet=sheet)
    width, seen = page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
    if width > seen:
        found.append(f"the page is {width} pixels wide on {seen}")
    return [f"{told}: {one}" for one in found]


@pytest.mark.parametrize(("language", "theme_of_phone"), [("fa", "dark"), ("en", "light")])
def test_every_chart_can_be_read(
    browser: Browser, settings: Settings, address: str, language: str, theme_of_phone: str
) -> None:
    app = create_app(settings)
    pages, rtl = chart_pages(app), language == "fa"
    app.extensions["database"].close()
    assert {"/", "/map", "/network", "/timeline"} <= set(pages)
    visit = Visit(browser, address, viewport=DESKTOP).sign_in(READER, language)
    page, found = visit.page, list[str]()
    for path in pages:
        here = f"{address}{path}?lang={language}"
        page.emulate_media(media="screen", color_scheme=theme_of_phone)  # type: ignore[arg-type]
        page.set_viewport_size(PHONE)
        page.goto(here, wait_until="domcontentloaded")
        found += looked_at(page, f"{path} {language} phone {theme_of_phone}", rtl=rtl)
        page.set_viewport_size(DESKTOP)
        page.emulate_media(color_scheme="dark")
        page.goto(here, wait_until="domcontentloaded")
        found += looked_at(page, f"{path} {language} desktop dark", rtl=rtl)
        page.emulate_media(color_scheme="light")
        found += looked_at(page, f"{path} {language} desktop light", rtl=rtl)
        page.emulate_media(media="print")
        page.evaluate("() => dispatchEvent(new Event('beforeprint'))")
        found += looked_at(page, f"{path} {language} paper", rtl=rtl, sheet=PAPER)
    visit.context.close()
    assert visit.faults == []
    found = [one for one in found if not FORGIVEN.search(one)]
    assert not found, "\n" + "\n".join(found)
