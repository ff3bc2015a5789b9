"""The network in a browser: labels that keep apart on any screen, a growth that plays, and a year that can be shared."""

import re
from itertools import combinations

import pytest
from playwright.sync_api import Browser, expect

from tests.journeys.conftest import Visit

pytestmark = pytest.mark.browser

LABELS = """() => [...document.querySelectorAll(".chart .scatterlayer text, .chart .annotation-text")]
    .map((one) => one.getBoundingClientRect()).filter((box) => box.width)
    .map((box) => [box.left, box.right, box.top, box.bottom])"""
CHART = "() => { const box = document.querySelector('.chart').getBoundingClientRect(); return [box.left, box.right]; }"
PLACES = "() => JSON.stringify(document.querySelector('.chart').layout.meta.years.points.flat().map((one) => one.x))"


def apart(visit: Visit) -> int:
    """Fail where two labels meet or one is cut off; return how many there are."""
    labels = visit.page.evaluate(LABELS)
    left, right = visit.page.evaluate(CHART)
    for one, other in combinations(labels, 2):
        across = min(one[1], other[1]) - max(one[0], other[0])
        down = min(one[3], other[3]) - max(one[2], other[2])
        assert across <= 1 or down <= 3, f"labels meet: {one} {other}"
    for label in labels:
        assert left <= label[0]
        assert label[1] <= right
    return len(labels)


@pytest.mark.parametrize("language", ["fa", "en"])
def test_the_network_is_played_walked_and_shared(visit: Visit, language: str) -> None:
    page = visit.sign_in("council", language).go(f"/network?lang={language}&with=wider&with=offices")
    today, places = apart(visit), page.evaluate(PLACES)
    told = page.locator("[data-years-told]")
    words = told.inner_text()
    slider = page.locator("#as-of-slider")
    slider.focus()
    for _ in range(12):
        page.keyboard.press("ArrowRight" if language == "fa" else "ArrowLeft")
    expect(told).not_to_have_text(words)
    page.wait_for_url(re.compile(r"as_of=\d{4}"))
    assert apart(visit) < today
    assert page.evaluate(PLACES) == places
    expect(page.locator("[data-chart-twin] tbody tr")).to_have_count(len(page.evaluate(
        "async () => [...new DOMParser().parseFromString(await (await fetch(location)).text(), 'text/html').querySelectorAll('[data-chart-twin] tbody tr')]"
    )))  # fmt: skip
    assert visit.violations() == []
    with page.expect_download() as saved:
        page.locator('[data-chart-save="png"]').click()
    assert re.fullmatch(r"network-20[01]\d-[\d-]+\.png", saved.value.suggested_filename)
    # Played to the end, it is today again.
    page.locator("[data-years-play]").click()
    page.wait_for_url(lambda address: "as_of" not in address)
    expect(told).to_have_text(words)
    assert apart(visit) == today
    page.locator(".chart-ring").focus()
    page.keyboard.press("ArrowLeft" if language == "fa" else "ArrowRight")
    expect(page.locator("[data-chart-told]")).not_to_have_text("")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/\w+/\d+"))
    assert visit.faults == []


@pytest.mark.parametrize("language", ["fa", "en"])
def test_the_network_fits_a_phone(browser: Browser, address: str, language: str) -> None:
    visit = Visit(browser, address, viewport={"width": 390, "height": 800}, reduced_motion="reduce")
    page = visit.sign_in("council", language).go(f"/network?lang={language}&with=offices")
    assert apart(visit) > 30
    assert page.evaluate("() => document.documentElement.scrollWidth") <= 390
    expect(page.locator("[data-years-play]")).to_be_hidden()
    assert visit.faults == []
    visit.context.close()
