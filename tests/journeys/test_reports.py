"""The report to the council and the brief of a visit, within the clicks that they may take."""

import pytest

from tests.journeys.conftest import Visit

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("language", ["fa", "en"])
def test_a_report_is_frozen_in_three_clicks(visit: Visit, language: str) -> None:
    page = visit.sign_in("approver", language).go(f"/?lang={language}")
    page.click("nav a[href^='/reports/']")
    page.click("main form[method=get] button.btn-primary")
    page.wait_for_url("**/reports/?*since=*", wait_until="networkidle")
    assert visit.violations() == []
    page.click("form[action^='/reports/freeze'] button")
    page.wait_for_url("**/reports/1**", wait_until="networkidle")
    assert page.locator(".tone-current").first.is_visible()
    assert visit.violations() == []
    assert visit.faults == []


def test_the_preview_follows_the_form(visit: Visit) -> None:
    page = visit.sign_in("approver", "en").go("/reports/?since=1402&until=1404&lang=en")
    titles = page.locator(".paper-section > h3")
    assert titles.first.inner_text().startswith("Summary")
    page.click("#chapters summary")
    page.click("button[value='changes.up']")
    page.uncheck("input[name=show][value=summary]")
    page.locator(".paper-section > h3#chapter-summary").wait_for(state="detached")
    assert titles.first.inner_text().startswith("What changed since the last report")
    assert "order=changes&show=changes&order=summary&order=attention" in page.url
    page.click("form[action^='/reports/freeze'] button")
    page.wait_for_url("**/reports/1**", wait_until="networkidle")
    assert titles.first.inner_text().startswith("What changed since the last report")
    assert visit.violations() == []
    assert visit.faults == []


@pytest.mark.parametrize("language", ["fa", "en"])
def test_a_visit_brief_is_a_page_to_print_in_two_clicks(visit: Visit, language: str) -> None:
    page = visit.sign_in("recorder", language).go(f"/cities/?lang={language}")
    page.click("main table a >> nth=0")
    page.click("main a[href*='/brief']")
    page.wait_for_url("**/brief*", wait_until="networkidle")
    assert page.locator("h1").count() == 1
    assert visit.violations() == []
    with page.expect_download() as download:
        page.click("main a[href*='format=pdf']")
    assert download.value.suggested_filename.endswith(".pdf")
    assert visit.faults == []
