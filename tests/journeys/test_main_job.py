"""The main job from end to end: a pasted article becomes confirmed, evidenced records, a timeline and a report."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.journeys.conftest import Visit
from tracker.core.text import squash

pytestmark = pytest.mark.browser

ARTICLES = {
    "fa": (
        "شهردار شیراز از سفر به سائوپائولو گزارش داد\n\n"
        "شهردار شیراز در جلسهٔ شورا گزارش حضور در اجلاس شهرهای جهان در سائوپائولو را ارائه کرد.\n\n"
        "وی گفت: شیراز از سال ۸۶ عضو متروپلیس است و در هیئت‌مدیره متروپلیس عضویت دارد.\n\n"
        "دیدار با شهردار سائوپائولو، شهردار داکار و دبیر کل متروپلیس در حاشیه اجلاس انجام شد.\n\n"
        "باغ‌های شهر نیز آبیاری شد."
    ),
    "en": (
        "Mayor of Shiraz reports on Sao Paulo\n\n"
        "The Mayor of Shiraz attended the World Cities Summit in São Paulo on 18 June 2024.\n\n"
        "Shiraz has been a member of Metropolis since 2007.\n\n"
        "On the sidelines the Mayor of Shiraz met the Mayor of Dakar on 19 June 2024.\n\n"
        "The city's gardens were watered as well."
    ),
}
WORDS = {
    "fa": {"found": ["عضویت در متروپلیس", "شهردار داکار"], "date": "۱۳۸۶", "quote": "شهردار داکار"},
    "en": {
        "found": ["Membership in Metropolis", "Mayor of Dakar"],
        "date": "19 June 2024",
        "quote": "met the Mayor of Dakar",
    },
}


@pytest.mark.parametrize("language", ["fa", "en"])
def test_an_article_becomes_records_and_a_report(visit: Visit, language: str, tmp_path: Path) -> None:
    words = WORDS[language]
    visit.sign_in("recorder", language)
    page = visit.go(f"/articles/new?lang={language}")
    page.fill("#text", ARTICLES[language])
    page.click("main button[type=submit]")
    page.wait_for_url("**/review**")
    waiting = page.locator("[data-proposal]:not(.decided)")
    count = waiting.count()
    assert count >= 3
    for left in range(count, 0, -1):
        # One key accepts the proposal that has the focus.
        waiting.first.focus()
        with page.expect_navigation():
            page.keyboard.press("a")
        expect(waiting).to_have_count(left - 1)

    table = visit.go(f"/timeline?lang={language}")
    table.click("summary")
    listed = squash(table.inner_text("main table"))
    for title in words["found"]:
        assert squash(title) in listed

    report = f"{visit.address}/reports/?since=1380/1/1&until=1405/9/1&format=pdf&lang={language}"
    pdf = tmp_path / "report.pdf"
    pdf.write_bytes(visit.context.request.get(report).body())
    text = squash(subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True, check=True).stdout)
    for wanted in (*words["found"], words["date"], words["quote"]):
        assert squash(str(wanted)) in text, f"{wanted} is not in the report"
    assert visit.faults == []


def test_a_passage_is_selected_with_the_mouse_and_tied(visit: Visit) -> None:
    visit.sign_in("recorder", "en")
    page = visit.go("/articles/5?lang=en&record=5")
    page.evaluate(
        """() => {
          const words = [...document.querySelectorAll("[data-start]")].find((one) => one.textContent.includes("two stone") || one.textContent.includes("Two stone"));
          const node = words.firstChild;
          const range = document.createRange();
          range.setStart(node, 0);
          range.setEnd(node, 16);
          document.getSelection().removeAllRanges();
          document.getSelection().addRange(range);
          words.dispatchEvent(new MouseEvent("mouseup", {bubbles: true}));
        }"""
    )
    expect(page.locator("#quote_text")).to_have_value("Two stone chairs")
    page.select_option("#field", "place")
    page.click("text=Tie the passage")
    expect(page.locator("mark.lit")).to_have_text("Two stone chairs")
    assert visit.faults == []


def test_a_click_on_the_timeline_opens_the_record(visit: Visit) -> None:
    visit.sign_in("council", "en")
    page = visit.go("/timeline?lang=en")
    page.locator(".barlayer .point path").first.dispatch_event("mousemove")
    box = page.locator(".barlayer .point path").nth(1).bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.wait_for_url("**/agreements/**")
    assert visit.faults == []


def test_the_picker_and_the_date_answer_while_typing(visit: Visit) -> None:
    visit.sign_in("recorder", "fa")
    page = visit.go("/agreements/new?lang=fa")
    page.fill("#start", "28 خرداد ماه 1403")
    expect(page.locator("#start ~ output")).to_have_text("۲۸ خرداد ۱۴۰۳ = ۱۷ ژوئن ۲۰۲۴")
    box = page.locator("#parties-ts-control")
    box.click()
    box.type("آنكارا")
    option = page.locator(".ts-dropdown [data-selectable]").first
    expect(option).to_contain_text("آنکارا")
    option.click()
    page.select_option("#type", "mou")
    page.click("main form button[type=submit]")
    page.wait_for_url("**/agreements/**")
    expect(page.locator("h1")).to_contain_text("تفاهم‌نامه با")
    assert visit.faults == []


def test_everything_works_without_javascript(browser, address: str) -> None:  # type: ignore[no-untyped-def]
    visit = Visit(browser, address, java_script_enabled=False).sign_in("recorder", "en")
    page = visit.page
    page.goto(f"{address}/agreements/new?lang=en")
    page.select_option("#type", "mou")
    page.fill("#parties-new", "Testville")
    page.click("main form button[type=submit]")
    assert "Testville" in page.inner_text("h1")
    page.goto(f"{address}/articles/5?lang=en")
    page.click("a.sentence >> nth=2")
    assert page.input_value("#quote_text")
    page.select_option("#record", label="Friendship city with ⁨Weimar⁩")
    page.click("#tie button[type=submit]")
    page.select_option("#field", "place")
    page.click("#tie button[type=submit]")
    assert "The passage is tied to the record." in page.inner_text("main")
    visit.context.close()
