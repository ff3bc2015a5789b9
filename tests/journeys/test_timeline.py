"""The timeline in a browser: labels that keep apart, marks that the keyboard reaches, and a zoom that can be shared."""

import re
from itertools import pairwise

import pytest
from playwright.sync_api import expect

from tests.journeys.conftest import Visit

pytestmark = pytest.mark.browser

LABELS = """(selector) => [...document.querySelectorAll(selector)]
    .map((one) => one.getBoundingClientRect())
    .map((box) => [box.left, box.right, box.top, box.bottom])"""


@pytest.mark.parametrize("language", ["fa", "en"])
def test_the_timeline_is_read_walked_and_shared(visit: Visit, language: str) -> None:
    page = visit.sign_in("council", language).go(f"/timeline?lang={language}")
    svg = page.locator(".chart .main-svg").first.bounding_box()
    assert svg is not None
    for clicks in range(5):
        ticks = page.evaluate(LABELS, ".xaxislayer-above .xtick text")
        assert ticks, f"no label after {clicks} clicks"
        ticks.sort()
        for one, other in pairwise(ticks):
            assert one[1] <= other[0], "labels of the axis overlap"
        for left, right, *_ in page.evaluate(LABELS, ".yaxislayer-above .ytick text"):
            assert svg["x"] <= left
            assert right <= svg["x"] + svg["width"]
        page.locator('[data-chart-zoom="0.5"]').click()
        page.wait_for_timeout(150)
    assert re.search(r"from=\d{4}-\d\d-\d\d&until=\d{4}", page.url)
    page.locator('[data-chart-zoom="all"]').click()
    page.locator(".chart-ring").focus()
    first = page.locator("[data-chart-told]").inner_text()
    page.keyboard.press("ArrowLeft" if language == "fa" else "ArrowRight")
    expect(page.locator("[data-chart-told]")).not_to_have_text(first)
    with page.expect_download() as saved:
        page.locator('[data-chart-save="png"]').click()
    assert re.fullmatch(r"timeline-[\d-]+\.png", saved.value.suggested_filename)
    assert visit.violations() == []
    page.locator(".chart-ring").focus()
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/\w+/\d+"))
    assert visit.faults == []
