"""The further charts in a browser: every one is drawn, none of its labels collide, and a mark leads to its records."""

import re
from itertools import combinations

import pytest
from playwright.sync_api import Browser, expect

from tests.journeys.conftest import Visit
from tracker.web.charts.shelf import SHELF

pytestmark = pytest.mark.browser

BOXES = """() => [...document.querySelectorAll(".chart .annotation-text, .chart .xtick text, .chart .ytick text")]
    .map((one) => [one.textContent, one.getBoundingClientRect()])
    .map(([text, box]) => [text, box.left, box.right, box.top, box.bottom])
    .filter(([text, left, right]) => text && right > left)"""
SLACK = 6  # pixels by which the boxes of two texts may touch, for a box is higher than its letters


def collisions(boxes: list[tuple[str, float, float, float, float]]) -> list[tuple[str, str]]:
    return [
        (one[0], other[0])
        for one, other in combinations(boxes, 2)
        if min(one[2], other[2]) - max(one[1], other[1]) > SLACK
        and min(one[4], other[4]) - max(one[3], other[3]) > SLACK
    ]


@pytest.mark.parametrize("language", ["fa", "en"])
@pytest.mark.parametrize("width", [390, 1280])
def test_every_chart_is_drawn_without_colliding_labels(
    browser: Browser, address: str, language: str, width: int
) -> None:
    visit = Visit(browser, address, viewport={"width": width, "height": 900}).sign_in("council", language)
    for name in SHELF:
        page = visit.go(f"/charts/{name}?lang={language}")
        page.locator("[data-drawn]").wait_for()
        boxes = page.evaluate(BOXES)
        assert boxes, name
        assert collisions(boxes) == [], name
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), name
        if width == 1280:
            assert visit.violations() == [], name
    assert visit.faults == []


@pytest.mark.parametrize("language", ["fa", "en"])
def test_a_chart_is_walked_by_keys_and_leads_to_its_records(visit: Visit, language: str) -> None:
    page = visit.sign_in("council", language).go(f"/charts?lang={language}")
    page.locator('a[href^="/charts/engagement"]').click()
    page.locator("[data-drawn]").wait_for()
    ring, told = page.locator(".chart-ring"), page.locator("[data-chart-told]")
    ring.focus()
    first = told.inner_text()
    page.keyboard.press("ArrowLeft" if language == "fa" else "ArrowRight")
    expect(told).not_to_have_text(first)
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"year=\d{4}.*#records"))
    page.locator("#records li a").first.click()
    page.wait_for_url(re.compile(r"/\w+/\d+"))
    assert visit.faults == []
