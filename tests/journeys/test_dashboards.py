"""A council member reads the wall of the chamber, and a number leads to its records."""

import pytest
from playwright.sync_api import Browser

from tests.journeys.conftest import Visit

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("language", ["fa", "en"])
def test_the_page_grows_with_the_wall_and_its_numbers_lead_on(browser: Browser, address: str, language: str) -> None:
    size = "parseFloat(getComputedStyle(document.querySelector('#ties .answer')).fontSize)"
    seen = []
    for width, height in ((390, 800), (1280, 900), (1920, 1080)):
        visit = Visit(browser, address, viewport={"width": width, "height": height}).sign_in("council", language)
        page = visit.go(f"/?lang={language}")
        seen.append(page.evaluate(size))
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        if width == 1920:
            page.locator("#ties .tie-states .count-link").first.click()
            page.wait_for_load_state()
            assert "status=" in page.url
            page.locator("tbody th a").first.click()
            page.wait_for_load_state()
            assert page.locator("main .quote").count() or page.locator("main .unsourced").count()
        assert visit.faults == []
        visit.context.close()
    assert seen[0] <= seen[1] < seen[2]
    assert seen[2] >= 22
