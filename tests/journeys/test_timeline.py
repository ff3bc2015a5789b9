"""The timeline in a browser: labels that keep apart, marks that the keyboard reaches, and a zoom that can be shared."""

import re
from itertools import pairwise

import pytest
from playwright.sync_api import expect

from tests.journeys.conftest import Visit
from tracker.kinds import timelines

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
        for left, right, *_ in page.evaluate(LABELS, ".textpoint text"):
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
    page.locator("[data-chart-until]").first.click()
    expect(page.locator("[data-chart-until]").first).to_have_attribute("aria-current", "true")
    page.set_viewport_size({"width": 390, "height": 844})
    expect(page.locator(".chart[data-size=narrow]")).to_have_count(1)
    assert page.evaluate(
        "document.querySelector('.chart-scroll').scrollWidth <= document.querySelector('.chart-scroll').clientWidth"
    )
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.locator(".chart-ring").focus()
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/\w+/\d+"))
    assert visit.faults == []


def test_a_closer_look_tells_one_by_one_what_was_counted(visit: Visit, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(timelines.timeline_of.__kwdefaults__, "most", 7)
    page = visit.sign_in("council", "en").go("/timeline?lang=en")
    note = page.locator("[data-chart-note]")
    expect(note).to_contain_text("shown as counts")
    counted = page.evaluate("document.querySelector('.chart').layout.meta.marks.length")
    page.evaluate(
        """() => Plotly.relayout(document.querySelector('.chart'), {'xaxis.range': ['1991-01-01', '1993-01-01']})"""
    )
    expect(note).to_be_hidden()
    assert page.evaluate("document.querySelector('.chart').layout.meta.marks.length") < counted
    assert "from=1991-01-01&until=1993-01-01" in page.url
    page.locator('[data-chart-from=""]').click()
    expect(note).to_contain_text("shown as counts")
    page.locator(".chart-ring").focus()
    page.keyboard.press("Home")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/\w+/"))
    assert visit.faults == []
