"""The work that waits: what is due, what is not known, what stands twice, what lies in the trash, what was changed."""

import re

from flask import Flask
from icalendar import Calendar

from tests.web.client import Page, PageClient


def post(person: PageClient, page: Page, action: str, **data: object) -> str:
    """Send a form of `page` and return the address that answers."""
    sent = {"csrf_token": page.hidden("csrf_token"), **data}
    answer = person.client.post(action, data=sent)
    assert answer.status_code == 303, answer.get_data(as_text=True)[:2000]
    return answer.headers["Location"]


def actions(page: Page, end: str) -> list[str]:
    return [
        one.get("action") or "" for one in page.all("form") if (one.get("action") or "").split("?")[0].endswith(end)
    ]


def test_staff_see_what_is_due_at_once_and_a_council_member_reads_it(app: Flask) -> None:
    staff, reader = PageClient(app).sign_in("recorder"), PageClient(app).sign_in("council")
    home = staff.get("/?lang=en")
    assert "Overdue" in home.text
    assert "Last day to give notice" in home.text
    links = [one.get("href") or "" for one in staff.get("/due?lang=en").all("a")]
    assert any("/acts/new" in link for link in links)
    for link in links:
        if link.startswith("/"):
            assert staff.client.get(link).status_code == 200, link
    assert "/edit" not in "".join(one.get("href") or "" for one in reader.get("/due?lang=en").all("a"))


def test_one_sort_of_due_things_is_read_alone(recorder: PageClient) -> None:
    page = recorder.get("/due?lang=en&sort=seat-term")
    assert "End of a seat's term" in page.text
    assert "give notice" not in page.text.replace("Last day to give notice 1", "")
    assert "Nothing of this sort is due." in recorder.get("/due?lang=en&sort=nonsense").text


def test_a_gap_is_filled_and_the_next_one_asked(recorder: PageClient) -> None:
    page = recorder.get("/gaps?lang=en")
    while not page.all("input", name="topics"):
        skip = next(one.get("href") or "" for one in page.all("a") if one.text == "Skip")
        page = recorder.get(skip)
    action = actions(page, "/topics")[0]
    empty = recorder.client.post(
        action, data={"csrf_token": page.hidden("csrf_token"), "topics": "", "version": page.hidden("version")}
    )
    assert empty.status_code == 422
    assert "Write what is known" in empty.get_data(as_text=True)
    before = int(re.findall(r"Open questions: (\d+)", page.text)[0])
    to = post(
        recorder, page, action, topics="Public transport", version=page.hidden("version"), once=page.hidden("once")
    )
    assert f"Open questions: {before - 1}" in recorder.get(to).text
    assert "Public transport" in recorder.get(action.split("/gaps")[1].split("/topics")[0] + "?lang=en").text


def test_a_new_name_beside_an_office_is_a_persons(recorder: PageClient) -> None:
    page = recorder.get("/gaps?lang=en")
    assert "The name of the person met is unknown" in page.text
    office = next(one.get("value") or "" for one in page.all("option") if one.get("selected") is not None)
    action = actions(page, "/counterparts")[0]
    sent = {"version": page.hidden("version"), "once": page.hidden("once")}
    post(recorder, page, action, **sent, counterparts=[office], **{"counterparts-new": "Han Liming"})
    assert "Han Liming" in recorder.get("/people/?lang=en").text


def test_a_gap_that_cannot_be_filled_is_given_up_and_asked_again(recorder: PageClient) -> None:
    page = recorder.get("/gaps?lang=en")
    title = page.tree.findtext(".//h1")
    address = actions(page, "/give-up")[0]
    answer = recorder.get(post(recorder, page, address))
    assert "This will not be asked again" in answer.text
    undo = actions(answer, "/ask-again")[0]
    assert recorder.get(post(recorder, answer, undo)).tree.findtext(".//h1") == title


def test_the_end_of_the_queue_says_what_was_skipped(recorder: PageClient) -> None:
    assert "were skipped" in recorder.get("/gaps?lang=en&after=0.behind-them-all").text
    assert recorder.get("/gaps?lang=en&after=nonsense").all("form")
    recorder.get("/gaps/meetings/1/start", status=404)
    recorder.get("/gaps/agreements/1/nonsense", status=404)


def test_two_records_become_one_and_the_old_address_leads_on(recorder: PageClient) -> None:
    recorder.post(
        "/meetings/new", {"type": "bilateral", "counterparts-new": "Somebody", "status": "held", "topics": "Water"}
    )
    recorder.post(
        "/meetings/new", {"type": "bilateral", "counterparts-new": "Somebody", "status": "held", "start": "2024-06-18"}
    )
    page = recorder.get("/duplicates?lang=en")
    address = next(one.get("href") or "" for one in page.all("a") if "/duplicates/meetings/" in (one.get("href") or ""))
    kept, other = re.findall(r"/meetings/(\d+)/(\d+)", address)[0]
    assert "Likely the same record" in "".join(recorder.get(f"/meetings/{kept}?lang=en").tree.itertext())
    form = recorder.get(address)
    stale = recorder.client.post(
        address, data={"csrf_token": form.hidden("csrf_token"), "kept_version": "0", "other_version": "0"}
    )
    assert stale.status_code == 422
    versions = {name: form.hidden(name) for name in ("kept_version", "other_version")}
    to = post(recorder, form, address, **versions, **{"take-start": "other"})
    merged = recorder.get(to)
    assert "18 June 2024" in merged.text
    assert "Water" in merged.text
    moved = recorder.client.get(f"/meetings/{other}")
    assert moved.status_code == 302
    assert moved.headers["Location"].endswith(f"/meetings/{kept}")
    assert "merged into" in recorder.get("/trash?lang=en").text


def test_two_that_only_look_the_same_are_not_mentioned_again(recorder: PageClient) -> None:
    for start in ("2024-06", "2024-06-18"):
        recorder.post(
            "/meetings/new", {"type": "bilateral", "counterparts-new": "Somebody", "status": "held", "start": start}
        )
    address = next(
        one.get("href") or ""
        for one in recorder.get("/duplicates").all("a")
        if "/duplicates/meetings" in (one.get("href") or "")
    )
    page = recorder.get(address + "?lang=en")
    answer = recorder.get(post(recorder, page, actions(page, "/distinct")[0]))
    assert "will not be mentioned again" in answer.text
    assert address not in [one.get("href") for one in answer.all("a")]


def test_two_entries_of_the_catalogue_become_one(recorder: PageClient) -> None:
    for name in ("Agency of Bridges", "The Agency of Bridges"):
        recorder.post("/meetings/new", {"type": "bilateral", "counterparts-new": name, "status": "held"})
    page = recorder.get("/duplicates?lang=en")
    address = next(one.get("href") or "" for one in page.all("a") if "/duplicates/offices" in (one.get("href") or ""))
    kept, other = re.findall(r"/offices/(\d+)/(\d+)", address)[0]
    form = recorder.get(address)
    versions = {name: form.hidden(name) for name in ("kept_version", "other_version")}
    assert recorder.get(post(recorder, form, address, **versions)).text.count("Bilateral meeting with") == 2
    assert recorder.client.get(f"/offices/{other}").headers["Location"].endswith(f"/offices/{kept}")


def test_several_things_come_out_of_the_trash_at_once(recorder: PageClient) -> None:
    for record in ("/agreements/1", "/agreements/2"):
        recorder.post(f"{record}/delete", {}, page=record)
    page = recorder.get("/trash?lang=en")
    assert "recorder" in page.text
    tokens = [one.get("value") or "" for one in page.all("input", name="thing")]
    assert set(tokens) == {"record.1", "record.2"}
    answer = recorder.get(post(recorder, page, actions(page, "/trash/restore")[0], thing=[*tokens, "record.999"]))
    assert "2 things are back." in answer.text
    assert "This is not in the trash any more." in answer.text
    assert recorder.get("/agreements/1?lang=en")


def test_the_history_shows_what_was_rewritten_word_by_word(recorder: PageClient) -> None:
    form = recorder.get("/statements/new")
    speaker = next(one.get("value") or "" for one in form.all("option") if (one.get("value") or "").isdecimal())
    data = {"speaker": speaker, "status": "made", "words": "We met in Dakar."}
    recorder.post("/statements/new", data)
    address = next(
        one.get("href") or "" for one in recorder.get("/history?lang=en&kind=statement").all("a")
        if re.fullmatch(r"/statements/\d+\?lang=en", one.get("href") or "")
    ).split("?")[0]  # fmt: skip
    version = recorder.get(f"{address}/edit").hidden("version")
    recorder.post(f"{address}/edit", {**data, "words": "We met in Weimar.", "version": version})
    page = recorder.get(f"{address}?lang=en")
    assert [one.text for one in page.all("del")] == ["Dakar"]
    assert [one.text for one in page.all("ins")] == ["Weimar"]
    full = next(one.get("href") or "" for one in page.all("a") if "/history/" in (one.get("href") or ""))
    assert "We met in Dakar." in recorder.get(full).text
    assert "Read in full" not in recorder.get("/history?lang=en&who=999").text
    recorder.get("/history/999999", status=404)


def test_a_calendar_program_reads_what_is_due_by_a_secret_address(app: Flask) -> None:
    person, program = PageClient(app).sign_in("council"), app.test_client()
    settings = person.get("/settings?lang=en")
    page = person.get(post(person, settings, actions(settings, "/settings/feed")[0]))
    address = next(one.get("value") or "" for one in page.all("input", id="feed-address"))
    answer = program.get(address)
    assert answer.status_code == 200
    assert answer.mimetype == "text/calendar"
    calendar = Calendar.from_ical(answer.data)
    events = calendar.walk("VEVENT")
    assert len(events) >= 5
    uids = [str(event["uid"]) for event in events]
    assert len(set(uids)) == len(uids)
    assert not calendar.walk("VALARM")
    for event in events:
        assert (event["dtend"].dt - event["dtstart"].dt).days == 1
    assert any("توافق" in str(event["summary"]) or "تفاهم" in str(event["summary"]) for event in events)
    assert all(len(line) <= 75 for line in answer.data.split(b"\r\n"))
    assert [str(one["uid"]) for one in Calendar.from_ical(program.get(address).data).walk("VEVENT")] == uids
    post(person, page, actions(page, "/settings/feed")[0])
    assert program.get(address).status_code == 404, "the new address makes the old one worthless"
    page = person.get("/settings")
    renewed = next(one.get("value") or "" for one in page.all("input", id="feed-address"))
    assert program.get(renewed).status_code == 200
    post(person, page, actions(page, "/settings/feed/off")[0])
    for wrong in (renewed, "/due.ics", "/due.ics?token=4.", "/due.ics?token=x", "/due.ics?token=4.None"):
        assert program.get(wrong).status_code == 404
