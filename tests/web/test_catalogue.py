"""The catalogue's pages: entries added and deleted, offices and their holders, events inside events."""

from __future__ import annotations

from tests.web.client import Page, PageClient


def links(page: Page, words: str) -> list[str]:
    return [one.get("href") or "" for one in page.all("a") if words in "".join(one.itertext())]


def found(client: PageClient, sheet: str, name: str) -> str:
    """Return the address of an entry by its name."""
    return links(client.get(f"/{sheet}/?lang=en&q={name}"), name)[0].split("?")[0]


def test_every_sheet_takes_an_entry_and_gives_it_up_again(recorder: PageClient) -> None:
    for sheet in ("cities", "networks", "bodies", "events", "people", "offices", "organisations"):
        recorder.post(f"/{sheet}/new?lang=en", {"name_en": "Testthing", "name_fa": ""})
        address = found(recorder, sheet, "Testthing")
        recorder.post(f"{address}/delete", {}, page=address)
        recorder.get(address, status=404)
        recorder.post(f"{address}/restore", {}, page=f"/{sheet}/")
        recorder.get(address)


def test_an_entry_needs_a_name(recorder: PageClient) -> None:
    page = recorder.post("/people/new?lang=en", {"name_en": " ", "name_fa": ""}, status=422)
    assert page is not None
    assert "Give the name in at least one language." in page.text


def test_what_records_name_is_not_deleted(recorder: PageClient) -> None:
    address = found(recorder, "events", "São Paulo Urban Summit")
    recorder.post(f"{address}/delete?lang=en", {}, page=address)
    assert "other entries refer to it" in "".join(recorder.get(f"{address}?lang=en").tree.itertext())


def test_an_event_shows_what_is_within_it_and_who_claims_what(recorder: PageClient) -> None:
    page = recorder.get(f"{found(recorder, 'events', 'São Paulo Urban Summit')}?lang=en")
    for words in ("ICLEI World Congress 2024", "Head of delegation: ⁨Mayor of Shiraz⁩", "ایکلی", "Meetings 3"):
        assert words in page.text
    smaller = recorder.get(links(page, "U20 preparatory meeting")[0])
    assert "Part of the larger event" in smaller.text


def test_an_event_is_not_its_own_umbrella(recorder: PageClient) -> None:
    address = found(recorder, "events", "São Paulo Urban Summit")
    inside = found(recorder, "events", "U20 preparatory meeting").rsplit("/", 1)[1]
    page = recorder.post(
        f"{address}/edit?lang=en", {"name_en": "X", "umbrella": inside, **kept(recorder, address)}, status=422
    )
    assert page is not None
    assert "Nothing can be part of itself" in page.text
    assert page.all("div", id="umbrella-error")


def kept(client: PageClient, address: str) -> dict[str, object]:
    return {"version": client.get(f"{address}/edit").hidden("version")}


def test_a_side_meeting_begins_at_its_event(recorder: PageClient) -> None:
    event = recorder.get(f"{found(recorder, 'events', 'São Paulo Urban Summit')}?lang=en")
    (address,) = links(event, "Add a side meeting")
    form = recorder.get(address)
    chosen = {
        one.get("name"): option.get("value")
        for one in form.all("select")
        for option in one.iter("option")
        if option.get("selected") is not None and option.get("value")
    }
    assert chosen["type"] == "side"
    assert f"event={chosen['event']}" in address
    assert f"place={chosen['place']}" in address
    attendance = recorder.get(links(event, "Attendance at")[0].split("#")[0])
    assert links(attendance, "Add a side meeting")
    recorder.post(address, {"type": "side", "event": chosen["event"], "counterparts-new": "Mayor of Testville"})
    assert "Mayor of Testville" in recorder.get(f"{found(recorder, 'events', 'São Paulo Urban Summit')}?lang=en").text


def test_odd_answers_in_an_address_fill_nothing(recorder: PageClient) -> None:
    for address in ("event=x", "event=999999", "event=1&type=zzz", "start=<b>", "event=99999999999999999999"):
        recorder.get(f"/meetings/new?{address}")


def test_who_held_an_office_is_written_down_and_shown_beside_it(recorder: PageClient) -> None:
    office = found(recorder, "offices", "Mayor of Konya")
    recorder.post(f"{office}/holdings/new?lang=en", {"person-new": "First Testmayor", "start": "2014", "end": "2020"})
    refused = recorder.post(
        f"{office}/holdings/new?lang=en", {"person-new": "Other Testmayor", "start": "2016"}, status=422
    )
    assert refused is not None
    assert "First Testmayor held this office in a part of this time." in refused.text.replace("⁨", "").replace("⁩", "")
    assert "Other Testmayor" not in recorder.get("/people/?lang=en").text, "nothing half-written"
    person = found(recorder, "people", "First Testmayor")
    page = recorder.get(f"{person}?lang=en")
    assert "Mayor of Konya" in page.text
    (edit,) = links_to(page, "/edit", "holdings")
    recorder.post(edit, {"office": office.rsplit("/", 1)[1], "start": "2014", "end": "", "version": "1"})
    (end,) = [
        one.get("action") or "" for one in recorder.get(person).all("form") if "/end" in (one.get("action") or "")
    ]
    recorder.post(end, {}, page=person)
    recorder.get(person)  # the notice on top, with its way back, is shown once
    assert not [one for one in recorder.get(person).all("form") if "/end" in (one.get("action") or "")]


def links_to(page: Page, ending: str, within: str) -> list[str]:
    addresses = [(one.get("href") or "") for one in page.all("a")]
    return [one for one in addresses if within in one and one.split("?")[0].endswith(ending)]


def test_the_holder_of_the_day_stands_beside_the_office(recorder: PageClient) -> None:
    meeting = links(recorder.get("/meetings/?lang=en"), "Mayor of Dakar")[0]
    page = recorder.get(meeting)
    assert "held then by Barthélémy Dias" in page.text


def test_a_persons_appearances_stand_on_one_page(recorder: PageClient) -> None:
    page = recorder.get(f"{found(recorder, 'people', 'Mohammad-Hasan Asadi')}?lang=en")
    for words in ("Offices held", "Mayor of Shiraz", "Named in records", "Terms", "Head of delegation", "Statement by"):
        assert words in page.text


def test_dues_are_marked_as_paid_by_one_click_and_back(recorder: PageClient) -> None:
    membership = links(recorder.get("/memberships/?lang=en"), "Metropolis")[0].split("?")[0]
    page = recorder.get(f"{membership}?lang=en")
    assert "the vote is at risk" in page.text
    assert "19,500 euros" in page.text
    buttons = [one.get("action") or "" for one in page.all("form") if "shortcut=paid" in (one.get("action") or "")]
    recorder.post(buttons[0], {}, page=membership)
    after = recorder.get(f"{membership}?lang=en")
    assert "10,000 euros" in after.text
    undo = [one.get("action") or "" for one in after.all("form") if "shortcut=unpaid" in (one.get("action") or "")]
    recorder.post(undo[0], {}, page=membership)
    assert "19,500 euros" in recorder.get(f"{membership}?lang=en").text
    assert recorder.client.post(buttons[0].replace("paid", "gone")).status_code in (400, 404)


def test_a_lapsed_membership_is_renewed_from_its_page(recorder: PageClient) -> None:
    address = next(link for link in links(recorder.get("/memberships/?lang=en&status=lapsed"), "Membership in")).split(
        "?"
    )[0]
    page = recorder.get(f"{address}?lang=en")
    (renew,) = links(page, "Renew")
    recorder.post(renew, {"level": "full", "start": "2025-01-01"})
    renewed = recorder.get(f"{address}?lang=en").text
    assert "Gaps in the membership" in renewed
    assert "Member " in renewed
