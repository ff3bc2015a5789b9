"""The review by keys: certain ones together, the same event in a second article, passages and values lighting up."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.journeys.conftest import Visit

pytestmark = pytest.mark.browser

FIRST = {
    "fa": "شهردار شیراز با شهردار توکیو در ۳۰ خرداد ۱۴۰۳ دیدار کرد.\n\nشیراز از سال ۱۳۹۰ عضو شبکهٔ ایکلی است.",
    "en": "The Mayor of Shiraz met the Mayor of Tokyo on 19 June 2024.\n\nShiraz has been a member of ICLEI since 2011.",
}
SECOND = {
    "fa": "روابط عمومی گفت: شهردار شیراز با شهردار توکیو در ۳۰ خرداد ۱۴۰۳ دیدار کرد.",
    "en": "The city hall said: the Mayor of Shiraz met the Mayor of Tokyo on 19 June 2024.",
}
WAITING = "[data-proposal]:not(.decided)"


def paste(visit: Visit, text: str, language: str) -> Page:
    page = visit.go(f"/articles/new?lang={language}")
    page.fill("#text", text)
    page.click("main button[type=submit]")
    page.wait_for_url("**/review**")
    return page


def press(page: Page, key: str) -> None:
    with page.expect_navigation():
        page.keyboard.press(key)


@pytest.mark.parametrize("language", ["fa", "en"])
def test_the_certain_ones_at_once_and_back(visit: Visit, language: str) -> None:
    visit.sign_in("recorder", language)
    page = paste(visit, FIRST[language], language)
    waiting = page.locator(WAITING)
    before, certain = waiting.count(), page.locator("input[name=suggestion]").count()
    assert certain >= 1
    press(page, "Shift+A")
    expect(waiting).to_have_count(before - certain)
    expect(page.locator("[data-spoken]")).not_to_be_empty()
    press(page, "u")
    expect(waiting).to_have_count(before)
    assert visit.faults == []


@pytest.mark.parametrize("language", ["fa", "en"])
def test_a_second_article_of_the_same_event_joins_its_record(visit: Visit, language: str) -> None:
    visit.sign_in("recorder", language)
    page = paste(visit, FIRST[language], language)
    waiting = page.locator(WAITING)
    while waiting.count():
        left = waiting.count()
        press(page, "a")
        expect(waiting).to_have_count(left - 1)
    expect(page.locator("#summary")).to_be_focused()
    page = paste(visit, SECOND[language], language)
    likely = page.locator(".likely a").first
    record = likely.get_attribute("href")
    press(page, "a")
    expect(page.locator(".proposal.decided a").first).to_have_attribute("href", str(record))
    article = page.url.split("/articles/")[1].split("/")[0]
    proof = f'a[href*="/articles/{article}?"]'
    held = visit.go(str(record))
    expect(held.locator(proof).first).to_be_attached()
    page = visit.go(f"/articles/{article}/review?lang={language}")
    press(page, "u")
    expect(waiting).to_have_count(1)
    held = visit.go(str(record))
    expect(held.locator(proof)).to_have_count(0)
    assert visit.faults == []


def test_keys_move_and_light_the_passages(visit: Visit) -> None:
    visit.sign_in("recorder", "en")
    page = paste(visit, FIRST["en"], "en")
    cards = page.locator("[data-proposal]")
    page.keyboard.press("j")
    page.keyboard.press("j")
    expect(cards.nth(1)).to_be_focused()
    page.keyboard.press("k")
    expect(cards.nth(0)).to_be_focused()
    page.keyboard.press("t")
    expect(page.locator("mark.current a").first).to_be_focused()
    assert page.locator("[data-passage].lit").count() >= 1
    page.keyboard.press("Escape")
    expect(cards.nth(0)).to_be_focused()
    page.locator("dd[data-passage] a").first.focus()
    expect(page.locator("mark.lit").first).to_be_visible()
    page.keyboard.press("?")
    expect(page.locator("[data-keys] dl")).to_be_visible()
    assert visit.violations() == []
    page.keyboard.press("Escape")
    expect(page.locator("[data-keys] dl")).to_be_hidden()
    # On a Persian keyboard the same key has another letter.
    cards.nth(0).focus()
    page.evaluate(
        """document.activeElement.dispatchEvent(
             new KeyboardEvent("keydown", {key: "ت", code: "KeyJ", bubbles: true, cancelable: true}))"""
    )
    expect(cards.nth(1)).to_be_focused()
    assert visit.faults == []


def test_the_review_works_on_a_phone_and_without_javascript(browser: Browser, address: str) -> None:
    screen = {"width": 390, "height": 800}
    visit = Visit(browser, address, viewport=screen, java_script_enabled=False).sign_in("recorder", "en")
    page = visit.page
    page.goto(f"{address}/articles/new?lang=en")
    page.fill("#text", "The Mayor of Shiraz met the Mayor of Valladolid on 19 June 2024.")
    page.click("main button[type=submit]")
    card = page.locator("[data-proposal]")
    expect(card.locator("blockquote").first).to_be_visible()
    text = page.locator("[data-text]").bounding_box()
    place = card.bounding_box()
    assert text
    assert place
    assert text["y"] > place["y"], "the card comes first"
    page.locator("label", has_text="Mexico").click()
    card.get_by_role("button").first.click()
    expect(page.locator(".proposal.decided")).to_have_count(1)
    visit.context.close()
