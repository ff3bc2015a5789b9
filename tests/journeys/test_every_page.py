"""Every page in a real browser, as each role, in both languages: no error, no breach of policy, no foreign request."""

import pytest
from playwright.sync_api import Browser

from tests.journeys.conftest import Visit
from tracker.kinds.registry import REGISTRY

pytestmark = pytest.mark.browser

READ = [
    "/", "/changes", "/changes?what=added", "/trips", "/timeline", "/network", "/map", "/articles/", "/articles/1", "/reports/", "/reports/?since=1390&until=1405",
    "/reports/?since=1390&until=1405&order=travel&show=travel&dates=both&note=x", "/reports/verify",
    "/settings", "/due", "/due?sort=term", "/cities/", "/cities/2", "/networks/", "/networks/16", "/bodies/", "/events/", "/people/", "/offices/", "/organisations/",
    *(f"/{kind.plural}/" for kind in REGISTRY), "/agreements/1", "/agreements/8?on=1401/5/1", "/agreements/?q=nothing-at-all", "/no-such-page",
    "/commitments/", "/commitments/?state=all", "/questions/", "/attendances/24", "/attendances/24/documents/2",
    "/attendances/24/council/ask", "/agreements/1/paper", "/attendances/24/paper", "/cities/2/brief", "/questions/1/again", "/news", "/search", "/search?q=شیراز",
    "/agreements/?status=in_force&since=1380&unsourced=1&until=soon",
]  # fmt: skip
WRITE = [
    "/articles/new", "/articles/11/review", "/articles/1?start=0&end=40&record=1", "/articles/1/edit", "/articles/12/text",
    "/trash",
    "/gaps", "/gaps?after=1.cooperation", "/gaps/memberships/14/dues", "/duplicates", "/duplicates/agreements/1/2",
    "/duplicates/cities/2/3", "/history", "/history/40",
    "/agreements/1/edit", "/cities/2/edit", "/agreements/1/documents/new", "/attendances/24/commitments/3/close",
    "/attendances/24/council/2/answer", *(f"/{kind.plural}/new" for kind in REGISTRY),
]  # fmt: skip
# What a role sees as the one before it does is not walked again: only its own pages, and those that offer it more.
MORE = ["/", "/articles/1", "/agreements/1", "/cities/2", "/reports/", "/settings"]
PAGES = {
    "council": READ,
    "recorder": READ + WRITE,
    "approver": [*MORE, "/trash", "/duplicates/agreements/1/2", "/duplicates/cities/2/3", "/articles/11/review"],
    "admin": [
        *MORE,
        "/settings/people",
        "/settings/rules",
        "/settings/register",
        "/settings/regions",
        "/settings/letterhead",
        "/settings/embeddings",
        "/settings/embeddings/new?chart=map",
        "/settings/public",
        "/settings/public/preview",
    ],
}


@pytest.mark.parametrize("language", ["fa", "en"])
@pytest.mark.parametrize("name", list(PAGES))
def test_pages_hold_their_promises(visit: Visit, name: str, language: str) -> None:
    violations = []
    for path in ["/login"]:
        visit.go(f"{path}?lang={language}")
        violations += [f"{path}: {one}" for one in visit.violations()]
    visit.sign_in(name, language)
    for path in PAGES[name]:
        page = visit.go(f"{path}{'&' if '?' in path else '?'}lang={language}")
        assert page.get_attribute("html", "dir") == ("rtl" if language == "fa" else "ltr")
        violations += [f"{path}: {one}" for one in visit.violations()]
    assert visit.faults == []
    assert violations == []


def test_dark_pages_on_a_phone_can_be_read(browser: Browser, address: str) -> None:
    visit = Visit(browser, address, viewport={"width": 390, "height": 800}, color_scheme="dark").sign_in(
        "recorder", "fa"
    )
    violations = []
    for path in [
        "/",
        "/changes",
        "/trips",
        "/cities/2",
        "/agreements/",
        "/agreements/1",
        "/agreements/8",
        "/articles/11/review",
        "/timeline",
        "/map",
        "/agreements/new",
        "/cities/",
        "/articles/",
        "/commitments/?state=all",
        "/questions/",
        "/reports/?since=1390&until=1405&order=travel",
        "/reports/verify",
        "/attendances/24",
        "/attendances/24/commitments/3/close",
        "/due",
        "/gaps",
        "/history",
        "/duplicates/agreements/1/2",
        "/trash",
        "/settings",
    ]:
        page = visit.go(f"{path}?lang=fa")
        violations += [f"{path}: {one}" for one in visit.violations()]
        width = page.evaluate("document.documentElement.scrollWidth")
        assert width <= 390, f"{path} is {width} pixels wide on a phone of 390"
    visit.context.close()
    assert violations == []
    assert visit.faults == []
