"""A page that reads otherwise today is kept beside the old one, and a person sees what became of each quote."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.journeys.conftest import Visit

pytestmark = pytest.mark.browser

ADDRESS = "https://news.example.org/1397/nanjing"  # which the demo city has archived
MENDED = {
    "fa": "سند خواهرخواندگی شیراز و نانجینگ در ۲۷ اردیبهشت ۱۳۹۷ امضا شد.",
    "en": "Shiraz and Nanjing signed their sister city agreement on 17 May 2018.",
}


@pytest.mark.parametrize("language", ["fa", "en"])
def test_a_mended_page_becomes_an_edition_with_its_differences(visit: Visit, language: str) -> None:
    page = visit.sign_in("recorder", language).go(f"/articles/new?lang={language}")
    page.fill("#address", ADDRESS)
    page.fill("#text", MENDED[language])
    page.click("main form button[type=submit]")
    page.click("button[name=again]")
    page.wait_for_url("**/review**")
    page = visit.go(f"/articles/13/differences?lang={language}")
    expect(page.locator("main .compared del").first).to_be_visible()
    expect(page.locator("main .compared ins").first).to_be_visible()
    expect(page.locator("main .unsourced").first).to_be_visible()
    assert visit.violations() == []
    # Without a proof on it yet, its text may still be marked another way.
    page = visit.go(f"/articles/13/text?lang={language}")
    expect(page.locator("input[name=block]")).to_have_count(1)
    assert visit.violations() == []
    assert visit.faults == []
