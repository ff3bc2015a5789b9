"""The map in a browser: labels that keep apart at every zoom, marks that the keyboard reaches, and a view to be shared."""

import re
from itertools import combinations

import pytest
from playwright.sync_api import expect

from tests.journeys.conftest import Visit

pytestmark = pytest.mark.browser

# A glyph's box is a little higher than its letters are.
BOXES = """() => [...document.querySelectorAll(".scatterlayer .trace:last-child .text text")]
    .filter((one) => one.textContent.trim())
    .map((one) => one.getBoundingClientRect())
    .map((box) => [box.left, box.right, box.top + 2, box.bottom - 2])"""


def labels_apart(visit: Visit) -> int:
    boxes = visit.page.evaluate(BOXES)
    for (left, right, top, bottom), (other_left, other_right, other_top, other_bottom) in combinations(boxes, 2):
        apart = right <= other_left or other_right <= left or bottom <= other_top or other_bottom <= top
        assert apart, "labels overlap"
    return len(boxes)


@pytest.mark.parametrize("language", ["fa", "en"])
def test_the_map_is_read_walked_and_shared(visit: Visit, language: str) -> None:
    page = visit.sign_in("council", language).go(f"/map?lang={language}")
    assert visit.violations() == []
    assert labels_apart(visit) > 5
    for _ in range(3):
        page.locator('[data-chart-zoom="0.5"]').click()
        page.wait_for_timeout(150)
        labels_apart(visit)
    assert "seen=" in page.url
    page.locator('[data-chart-zoom="all"]').click()
    expect(page).not_to_have_url(re.compile("seen="))
    # Nearer by, names appear for which the whole world has no room.
    visit.go(f"/map?lang={language}&region=west-asia")
    page.wait_for_timeout(150)
    assert labels_apart(visit) > 5
    expect(page.locator(".chart .textpoint", has_text="تهران" if language == "fa" else "Tehran")).to_have_count(1)
    ring, told = page.locator(".chart-ring"), page.locator("[data-chart-told]")
    ring.focus()
    first = told.inner_text()
    page.keyboard.press("ArrowLeft" if language == "fa" else "ArrowRight")
    expect(told).not_to_have_text(first)
    page.set_viewport_size({"width": 360, "height": 740})
    visit.go(f"/map?lang={language}")
    page.wait_for_timeout(150)
    assert labels_apart(visit) > 3
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    ring.focus()
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/\w+/\d+"))
    assert visit.faults == []
