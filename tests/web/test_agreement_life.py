"""The page of an agreement: its status on a day, quick acts, ways, its family; and what the city sets for all."""

from __future__ import annotations

from urllib.parse import unquote

import pytest

from tests.web.client import PageClient

NANJING, DUSHANBE, PROJECT = "/agreements/8", "/agreements/1", "/agreements/12"


@pytest.fixture
def admin(visitor: PageClient) -> PageClient:
    """An administrator."""
    return visitor.sign_in("admin")


@pytest.mark.parametrize(
    ("day", "answer"),
    [
        ("1399/1/30", "In force"),
        ("1399/2/1", "Suspended"),
        ("1401/3/9", "Suspended"),
        ("۱۴۰۱/۵/۱", "In force"),
        ("1385/1/1", "there was no status"),
        ("1395/6/1", "not certain"),
        ("1401", "Write one day"),
        ("yesterday, perhaps", "Write the date as"),
    ],
)
def test_the_status_on_a_day(council: PageClient, day: str, answer: str) -> None:
    page = council.get(f"{NANJING}?lang=en&on={day}")
    (said,) = page.all("p", id="on-answer")
    assert answer in " ".join("".join(said.itertext()).split())


def test_an_agreement_is_suspended_in_three_clicks(recorder: PageClient) -> None:
    page = recorder.get("/agreements/5?lang=en")
    address = next(one.get("href") or "" for one in page.all("a") if "type=suspended" in (one.get("href") or ""))
    form = recorder.get(address)
    chosen = next(one for one in form.all("option") if one.get("selected") is not None)
    (day,) = form.all("input", name="day")
    sent = {"type": chosen.get("value"), "day": day.get("value"), "condition": "until the funding is found"}
    recorder.post(unquote(address), sent)
    text = recorder.get("/agreements/5?lang=en").text
    assert "until the funding is found" in text
    assert "Suspended since 2009" in text
    assert "From 2009 In force Friendship city" in text


def test_parent_and_children_name_each_other(council: PageClient) -> None:
    for page, other in ((DUSHANBE, PROJECT), (PROJECT, DUSHANBE)):
        (link, *_) = [one for one in council.get(page).all("a") if one.get("href") == other]
        assert "".join(link.itertext())
    assert ",Sister city with Dushanbe," in council.client.get("/agreements/?lang=en&format=csv").text


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"parent": "12"}, "a record cannot belong to itself"),
        ({"resolution_number": "ساختگی-1402-18"}, "belongs to “Memorandum of understanding with Konya” already"),
        ({"parties": ["2", "gazetteer:1221874"]}, "stands twice in “Counterparts”"),
    ],
)
def test_each_slip_has_its_sentence_at_its_field(
    recorder: PageClient, change: dict[str, object], sentence: str
) -> None:
    form = recorder.get(f"{DUSHANBE}/edit?lang=en")
    party = next(one.get("value") for one in form.all("option") if "".join(one.itertext()) == "Dushanbe")
    sent = {"type": "sister_city", "status": "in_force", "parties": party, "version": form.hidden("version")}
    page = recorder.post(f"{DUSHANBE}/edit?lang=en", {**sent, **change}, status=422)
    assert page is not None
    (name,) = change
    (error,) = page.all("div", id=f"{name}-error")
    assert sentence in "".join(error.itertext()).replace("\u2068", "").replace("\u2069", "")


def test_the_rules_show_as_gaps(admin: PageClient) -> None:
    approval, term = "The number of the council's resolution", "The last day of this agreement's term is unknown"
    page = admin.get("/settings/rules?lang=en")
    ticked = [one.get("value") for one in page.all("input", name="need") if one.get("checked") is not None]
    assert "sister_city.approval_needed" in ticked, "what is asked where the city has said nothing"
    admin.post("/settings/rules?lang=en", {"need": ["sister_city.term_needed"]})
    text = admin.get(f"{DUSHANBE}?lang=en").text
    assert term in text
    assert approval not in text
    admin.post("/settings/rules?lang=en", {"need": []})
    assert term not in admin.get(f"{DUSHANBE}?lang=en").text


def test_a_gap_is_a_click_from_the_record(recorder: PageClient) -> None:
    links = [one.get("href") or "" for one in recorder.get(f"{DUSHANBE}?lang=en").all("a")]
    asked = [link for link in links if link.startswith("/gaps/agreements/1/")]
    assert asked
    for link in asked:
        assert "What is known of it" in recorder.get(link).text


def test_a_city_sets_when_a_tie_is_dormant(admin: PageClient) -> None:
    assert "A way back, or a way out" in admin.get(f"{NANJING}?lang=en").text
    refused = admin.post("/settings/register?lang=en", {"quiet_months": "40", "dormant_months": "۳۰"}, status=422)
    assert refused is not None
    assert "write a larger number here" in refused.text
    admin.post("/settings/register?lang=en", {"quiet_months": "۵۰۰", "dormant_months": "600"})
    assert "A way back, or a way out" not in admin.get(f"{NANJING}?lang=en").text


def test_the_dormant_ties_are_listed_by_the_address(council: PageClient) -> None:
    rows = {level: council.client.get(f"/agreements/?activity={level}&format=json").json for level in
            ("active", "quiet", "dormant", "unknown")}  # fmt: skip
    found = [row["id"] for listed in rows.values() for row in listed]
    assert len(found) == len(set(found)) > 5
    for level, listed in rows.items():
        for row in listed[:2]:
            page = council.get(f"/agreements/{row['id']}?lang=en")
            assert [one for one in page.all("span") if f"level-{level}" in (one.get("class") or "")], row
    assert "Activity: Dormant" in council.get("/agreements/?activity=dormant&lang=en").text
