"""The tasks of a staff member's week, each within the presses that it may cost, by mouse and by keyboard.

The tasks and their limits are the field's own (how often each is done decides how little it may cost). A press is a
click, or Enter on what has the focus; typing and choosing a file are no presses.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Locator, expect

from tests.core.papers import PAPERS
from tests.journeys.conftest import Visit

pytestmark = pytest.mark.browser

NEWS = (
    "شهردار شیراز با شهردار نیکوزیا دیدار کرد\n\n"
    "شهردار شیراز در ۱۸ خرداد ۱۴۰۳ با شهردار نیکوزیا دیدار کرد.\n\n"
    "فضای سبز شهر نیز گسترش یافت."
)


class Hand:
    """A hand that counts what it presses."""

    def __init__(self, visit: Visit, language: str, device: str) -> None:
        self.visit, self.page, self.language, self.device = visit, visit.page, language, device
        self.presses = 0

    def press(self, place: str | Locator) -> None:
        """Press what stands at `place`, which must be there once at least and be reachable."""
        target = (self.page.locator(place) if isinstance(place, str) else place).first
        self.presses += 1
        if self.device == "mouse":
            target.click()
            return
        target.focus()
        expect(target).to_be_focused()
        self.page.keyboard.press("Enter")

    def save(self) -> None:
        """Press the button that sends the page's own form."""
        self.press("main form button.btn-primary[type=submit]")

    def go(self, path: str) -> None:
        """Begin at a page; the way there was another task's."""
        self.visit.go(f"{path}?lang={self.language}")
        self.presses = 0

    @contextmanager
    def within(self, most: int, path: str) -> Iterator[None]:
        """Do a task that begins at `path` and may cost at most so many presses."""
        self.go(path)
        yield
        assert self.presses <= most, f"{self.presses} presses where {most} are enough"


@pytest.fixture(params=["mouse", "keyboard"])
def device(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(params=["fa", "en"])
def hand(request: pytest.FixtureRequest, visit: Visit, device: str) -> Hand:
    visit.sign_in("approver", request.param)
    return Hand(visit, request.param, device)


def test_the_week(hand: Hand, tmp_path: Path) -> None:
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(PAPERS["pdf"])
    for task in (
        see_what_is_due,
        take_an_article_in,
        fill_a_gap,
        add_a_side_meeting,
        enter_a_delegation,
        brief_a_visit,
    ):
        task(hand)
    for type in ("renewed", "suspended", "terminated"):
        act_on_an_agreement(hand, type)
    close_a_commitment(hand, scan)
    attach_the_signed_copy(hand, scan)
    freeze_the_report(hand)
    assert hand.visit.faults == []


def see_what_is_due(hand: Hand) -> None:
    with hand.within(0, "/"):
        expect(hand.page.locator(".due-list li").first).to_be_visible()


def take_an_article_in(hand: Hand) -> None:
    with hand.within(3, "/"):
        hand.press("main a[href^='/articles/new']")
        hand.page.fill("#text", NEWS)
        hand.save()
        hand.page.wait_for_url("**/review**")
        expect(hand.page.locator("[data-proposal]:not(.decided)")).to_have_count(1)
        hand.press("[data-proposal] [data-key=a]")
        expect(hand.page.locator("[data-proposal]:not(.decided)")).to_have_count(0)


def fill_a_gap(hand: Hand) -> None:
    with hand.within(1, "/gaps/agreements/11/start"):
        hand.page.fill("#start", "۱۴۰۵/۲/۱۰")
        hand.save()
        hand.page.wait_for_url("**/gaps?**")
    hand.visit.go(f"/agreements/11?lang={hand.language}")
    expect(hand.page.locator("main")).to_contain_text("۱۰ اردیبهشت ۱۴۰۵" if hand.language == "fa" else "30 April 2026")


def add_a_side_meeting(hand: Hand) -> None:
    with hand.within(2, "/events/28"):
        hand.press("main a[href^='/meetings/new?event=28']")
        hand.page.locator("#counterparts-ts-control").fill("Mayor of Testville")
        expect(hand.page.locator(".ts-dropdown .create")).to_be_visible()
        hand.page.keyboard.press("Enter")
        hand.save()
        hand.page.wait_for_url("**/meetings/*")
        expect(hand.page.locator("h1")).to_contain_text("Mayor of Testville")


def enter_a_delegation(hand: Hand) -> None:
    with hand.within(3, "/attendances/25"):
        hand.press("main form[action*='/delegates/copy'] button")
        expect(hand.page.locator("#delegates tbody tr")).to_have_count(2)


def brief_a_visit(hand: Hand) -> None:
    with hand.within(2, "/cities/"):
        hand.press("main table a[href^='/cities/']")
        hand.press("main a[href*='/brief']")
        expect(hand.page.locator("main .one-page")).to_be_visible()


def act_on_an_agreement(hand: Hand, type: str) -> None:
    with hand.within(3, "/agreements/5"):
        hand.press(f"main a[href*='/acts/new?type={type}']")
        hand.save()
        hand.page.wait_for_url("**/agreements/5**")
        expect(hand.page.locator("#acts tbody tr").filter(has_text=_year(hand)).first).to_be_visible()


def _year(hand: Hand) -> str:
    """Return this year as the page writes it: what the acts were prefilled with."""
    address = hand.page.locator("main a[href*='/acts/new?type=']").first.get_attribute("href") or ""
    return parse_qs(urlsplit(address).query)["day"][0].split()[-1]


def close_a_commitment(hand: Hand, scan: Path) -> None:
    with hand.within(2, "/agreements/1"):
        hand.press("#commitments a[href*='/close']")
        hand.page.set_input_files("#file", scan)
        hand.press(hand.page.locator("form:has(#file) button[type=submit]"))
        expect(hand.page.locator("#commitments")).to_contain_text("scan")


def attach_the_signed_copy(hand: Hand, scan: Path) -> None:
    with hand.within(2, "/agreements/4"):
        hand.press("#documents a[href*='/documents/new']")
        hand.page.set_input_files("#file", scan)
        hand.page.fill("#resolution_number", "۱۴۰۵/۴۲")
        hand.save()
        expect(hand.page.locator("#documents")).to_contain_text("scan")


def freeze_the_report(hand: Hand) -> None:
    with hand.within(3, "/"):
        hand.press("nav a[href^='/reports/']")
        hand.press("main form[method=get] button.btn-primary")
        hand.press("form[action^='/reports/freeze'] button")
        hand.page.wait_for_url("**/reports/1**")
