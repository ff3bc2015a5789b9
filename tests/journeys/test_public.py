"""The public page as a citizen meets it: on a phone and on a desk, light and dark, with a script and without one."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from tests.journeys.conftest import Visit
from tracker.actions.publishing import save_publication, show_publication
from tracker.config import Settings
from tracker.core.publication import every_key
from tracker.kinds.registry import REGISTRY
from tracker.store.engine import Database

pytestmark = pytest.mark.browser
PAGES = [
    "/public/",
    "/public/agreements/",
    "/public/agreements/1",
    "/public/attendances/24",
    "/public/search?q=metropolis",
]
PAGES += ["/public/timeline", "/public/map", "/public/data/", "/public/agreements/9999"]


@pytest.fixture
def shown(address: str, settings: Settings) -> str:
    """The address of a register that publishes all that can be published, so that every part of a page is seen."""
    database = Database(settings.database_url)
    with database.writing() as session, session.begin():
        save_publication(
            session, keys=every_key(REGISTRY), licence="CC-BY-4.0", introduction={"fa": "خوش آمدید."}, contact="a@b.example"
        )  # fmt: skip
        show_publication(session, shown=True)
    database.close()
    return address


@pytest.mark.parametrize(("language", "width", "theme"), [("fa", 390, "dark"), ("en", 1280, "light")])
def test_a_citizen_reads_every_page(browser: Browser, shown: str, language: str, width: int, theme: str) -> None:
    visit = Visit(browser, shown, viewport={"width": width, "height": 850}, color_scheme=theme)
    violations = []
    for path in PAGES:
        page = visit.go(f"{path}{'&' if '?' in path else '?'}lang={language}")
        assert page.get_attribute("html", "dir") == ("rtl" if language == "fa" else "ltr")
        assert page.get_attribute("html", "data-bs-theme") == theme
        violations += [f"{path}: {one}" for one in visit.violations()]
        wide = page.evaluate("document.documentElement.scrollWidth")
        assert wide <= width, f"{path} is {wide} pixels wide on a screen of {width}"
        assert not visit.context.cookies()
    visit.context.close()
    assert violations == []
    assert visit.faults == []


def test_a_citizen_without_a_script_finds_a_record_and_its_sentence(browser: Browser, shown: str) -> None:
    visit = Visit(browser, shown, viewport={"width": 390, "height": 850}, java_script_enabled=False)
    page = visit.page
    page.goto(f"{shown}/public/?lang=fa")
    assert not page.locator(".chart-scroll").is_visible(), "where nothing is drawn, no room is left for it"
    page.fill("#q", "دوشنبه خواهرخواندگی")
    page.click("main button[type=submit]")
    page.click(".public-list a >> nth=0")
    assert "پیمان خواهرخواندگی شیراز و دوشنبه" in page.inner_text("main blockquote >> nth=0")
    page.goto(f"{shown}/public/map?lang=fa")
    page.click("summary")
    assert page.locator("td:has-text('دوشنبه')").first.is_visible()
    visit.context.close()
    assert visit.faults == []
