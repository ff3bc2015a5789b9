"""What follows a record, in a browser: within the clicks that the work may cost, without a breach of policy."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.core.papers import PAPERS
from tests.journeys.conftest import Visit

pytestmark = pytest.mark.browser

CLICKS = """
window.clicks = Number(sessionStorage.getItem('clicks') || 0);
addEventListener('click', (event) => {
  // A label and the field that it names answer one press with two events; only the press is a click.
  if (event.isTrusted) sessionStorage.setItem('clicks', ++window.clicks);
}, true);
"""
WORDS = {
    "copy": {"fa": "رونوشت از هیئت پیشین", "en": "Copy the last delegation"},
    "close": {"fa": "بستن با مستند", "en": "Close with evidence"},
    "this": {"fa": "این آن را ثابت می‌کند: بستن", "en": "This proves it: close"},
    "attach_and_close": {"fa": "پیوست و بستن تعهد", "en": "Attach it and close"},
    "document": {"fa": "افزودن سند", "en": "Add a document"},
    "attach": {"fa": "پیوست کردن", "en": "Attach"},
    "ask": {"fa": "پرسش کنید", "en": "Ask a question"},
    "send": {"fa": "پرسیدن", "en": "Ask"},
    "report": {"fa": "ثبت تحویل گزارش سفر", "en": "File the trip report"},
}


def starts(words: str) -> re.Pattern[str]:
    return re.compile(rf"^\s*{re.escape(words)}")


@pytest.mark.parametrize("language", ["fa", "en"])
def test_the_work_costs_no_more_clicks_than_it_may(visit: Visit, tmp_path: Path, language: str) -> None:
    visit.page.add_init_script(CLICKS)
    visit.sign_in("recorder", language)
    say = {name: words[language] for name, words in WORDS.items()}

    def begin(path: str) -> None:
        visit.go(f"{path}?lang={language}")
        visit.page.evaluate("sessionStorage.setItem('clicks', window.clicks = 0)")

    def spent() -> int:
        return int(visit.page.evaluate("sessionStorage.getItem('clicks')"))

    page = visit.page
    begin("/attendances/25")
    page.get_by_role("button", name=say["copy"]).click()
    expect(page.locator("#delegates tbody tr")).to_have_count(2)
    assert spent() == 1

    begin("/attendances/25")
    page.get_by_role("button", name=say["report"]).click()
    expect(page.get_by_role("button", name=say["report"])).to_have_count(0)
    assert spent() == 1

    begin("/commitments/")
    page.get_by_role("link", name=starts(say["close"])).first.click()
    page.get_by_role("button", name=starts(say["this"])).first.click()
    expect(page.locator("#commitments")).to_be_visible()
    assert spent() == 2

    scan = tmp_path / "scan.pdf"
    scan.write_bytes(PAPERS["pdf"])
    begin("/agreements/1")
    page.get_by_role("link", name=starts(say["close"])).click()
    page.set_input_files("#file", scan)
    page.get_by_role("button", name=say["attach_and_close"]).click()
    expect(page.locator("#commitments")).to_contain_text("scan")
    assert spent() == 2

    begin("/agreements/5")
    page.get_by_role("link", name=say["document"]).click()
    page.set_input_files("#file", scan)
    page.fill("#resolution_number", "۴۲")
    page.get_by_role("button", name=say["attach"], exact=True).click()
    expect(page.locator("#documents")).to_contain_text("scan")
    assert spent() == 2

    begin("/agreements/5")
    page.get_by_role("link", name=say["ask"]).click()
    page.fill("#text", "چه به دست آمد؟")
    page.get_by_role("button", name=say["send"], exact=True).click()
    expect(page.locator("#council")).to_contain_text("چه به دست آمد؟")
    assert spent() == 2
    assert visit.faults == []


@pytest.mark.parametrize("language", ["fa", "en"])
def test_a_pdf_shows_in_its_page_and_breaks_no_policy(visit: Visit, language: str) -> None:
    visit.sign_in("council", language)
    page = visit.go(f"/agreements/1/documents/1?lang={language}")
    expect(page.locator("iframe.paper")).to_be_visible()
    page.wait_for_timeout(1_000)
    # The browser's own viewer fetches its parts out of the browser.
    own = ("chrome-extension://", "chrome://")
    assert [fault for fault in visit.faults if not any(one in fault for one in own)] == []
    assert any(frame.url.endswith("preview?lang=" + language) for frame in page.frames)
    assert visit.violations() == []


def test_a_picture_shows_on_its_record_and_in_its_page(visit: Visit) -> None:
    visit.sign_in("council", "fa")
    page = visit.go("/attendances/24?lang=fa")
    picture = page.locator("img.thumbnail")
    picture.scroll_into_view_if_needed()
    expect(picture).to_have_js_property("complete", True)
    assert picture.evaluate("image => image.naturalWidth") > 100
    page = visit.go("/attendances/24/documents/2?lang=fa")
    assert page.locator("img.paper").evaluate("image => image.naturalWidth") > 100
    assert visit.faults == []
