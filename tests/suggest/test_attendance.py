"""An attendance needs an event of the world, a word for taking part, and the city as the one that did."""

import pytest

from tests.suggest.reading import SHIRAZ, of_kind, parties, read
from tracker.core.calendars import Calendar
from tracker.core.dates import PartialDate, Period
from tracker.suggest import propose

G, SH = Calendar.GREGORIAN, Calendar.SOLAR_HIJRI


@pytest.mark.parametrize(
    ("text", "event", "host"),
    [
        ("شهردار شیراز در اجلاس شهرداران جهان در استانبول شرکت کرد.", "اجلاس شهرداران جهان", ("استانبول", "TR")),
        ("نمایندهٔ شیراز در همایش «شهر و آب» در استانبول حضور یافت.", "شهر و آب", ("استانبول", "TR")),
        ("شیراز در مجمع عمومی متروپلیس شرکت کرد.", "مجمع عمومی متروپلیس", None),
        ("A delegation from Shiraz attended the World Urban Forum in Cairo.", "World Urban Forum", ("Cairo", "EG")),
        ("Shiraz took part in the ICLEI World Congress in São Paulo.", "ICLEI World Congress", ("São Paulo", "BR")),
    ],
)
def test_the_city_took_part(text: str, event: str, host: tuple[str, str] | None) -> None:
    (found,) = of_kind("attendance", text)
    assert (found.fields["event"], found.fields["status"]) == (event, "attended")
    assert parties(found, "host") == ([host] if host else [])


@pytest.mark.parametrize(
    "text",
    [
        "شهردار شیراز در نشست شورای محله شرکت کرد.",
        "نمایشگاه بین‌المللی گل در شیراز برپاست.",
        "شهردار شیراز در اجلاس جهانی شهرداران در استانبول شرکت نکرد.",
        "ظاهرا شهردار شیراز در اجلاس جهانی شهرداران در استانبول شرکت کرد.",
        "شهردار شیراز از نمایشگاه گل شیراز بازدید کرد.",
        "The mayor of Shiraz attended the neighbourhood festival.",
        "The mayor of Shiraz did not attend the World Urban Forum in Cairo.",
        "Rumour has it that the mayor of Shiraz attended the World Urban Forum in Cairo.",
        "The World Urban Forum opened in Cairo, radio Shiraz tells.",
    ],
)
def test_the_city_took_no_part(text: str) -> None:
    assert of_kind("attendance", text) == []


@pytest.mark.parametrize(
    "text",
    [
        "شهردار شیراز در اجلاس جهانی شهرداران در استانبول حضور خواهد یافت.",
        "قرار است شهردار شیراز در اجلاس جهانی شهرداران در استانبول شرکت کند و شرکت شهردار شیراز قطعی است.",
        "The mayor of Shiraz will attend the World Urban Forum in Cairo.",
    ],
)
def test_an_event_still_to_come_was_not_attended_yet(text: str) -> None:
    (found,) = of_kind("attendance", text)
    assert found.fields["status"] == "planned"


@pytest.mark.parametrize(
    ("text", "capacity"),
    [
        ("شهردار شیراز در اجلاس جهانی شهرداران در استانبول سخنرانی کرد.", "speaker"),
        ("شیراز به عنوان عضو ناظر در اجلاس جهانی شهرداران در استانبول شرکت کرد.", "observer"),
        ("The mayor of Shiraz attended the World Urban Forum in Cairo as keynote speaker.", "speaker"),
        ("Shiraz attended the World Urban Forum in Cairo as an observer.", "observer"),
        ("Shiraz attended the World Urban Forum in Cairo.", None),
    ],
)
def test_in_which_capacity_is_what_the_sentence_says(text: str, capacity: str | None) -> None:
    (found,) = of_kind("attendance", text)
    assert found.fields.get("capacity") == capacity


def test_the_days_of_the_event_are_a_period() -> None:
    text = "A delegation from Shiraz attended the World Urban Forum in Cairo from 4 to 8 November 2024."
    (found,) = of_kind("attendance", text)
    assert found.date is not None
    assert found.date.date == Period(PartialDate(G, 2024, 11, 4), PartialDate(G, 2024, 11, 8))
    assert [quote.field for quote in found.evidence] == ["event", "start"]


def test_one_event_told_twice_is_one_record() -> None:
    text = (
        "شهردار شیراز در اجلاس جهانی شهرداران در استانبول شرکت کرد. "
        "هیئت شیراز در اجلاس جهانی شهرداران در استانبول سخنرانی داشت."
    )
    (found,) = of_kind("attendance", text)
    assert len([quote for quote in found.evidence if quote.field == "event"]) == 2


def test_a_further_sentence_about_the_event_proves_it_as_well() -> None:
    text = (
        "The mayor of Shiraz attended the Congress of Historical Cities in Kazan.\n\n"
        "The weather was fine. The congress in Kazan had forty speakers from Russia."
    )
    (found,) = of_kind("attendance", text)
    assert "The congress in Kazan had forty speakers from Russia." in [quote.quote for quote in found.evidence]


def test_the_next_congress_of_a_network_is_another_one_than_that_where_they_met() -> None:
    text = (
        "The mayor of Shiraz attended the assembly of Eurocities in Turin.\n"
        "The next congress of Eurocities will be held in Shiraz in May 2025."
    )
    here, ahead = (one for one in propose(text, home=SHIRAZ, language="en").suggestions if one.kind == "attendance")
    assert (here.fields["status"], parties(here, "host")) == ("attended", [("Turin", "IT")])
    assert (ahead.fields["status"], parties(ahead, "host")) == ("planned", [("Shiraz", "IR")])


@pytest.mark.parametrize(
    ("text", "event", "host"),
    [
        (
            "The mayor of Shiraz met the ambassador of Germany on the margins of the Historic Gardens Forum in Turkey's largest city, Istanbul.",
            "Historic Gardens Forum",
            "Istanbul",
        ),
        (
            "The mayor of Shiraz will fly to Kyiv in May. The mayor will also attend the Black Sea Gardens Forum.",
            "Black Sea Gardens Forum",
            "Kyiv",
        ),
        (
            "در نشست مجمع عمومی متروپلیس که در قونیه برپا شد، شیراز به عنوان نایب‌رئیس متروپلیس برگزیده شد.",
            "مجمع عمومی متروپلیس",
            "قونیه",
        ),
    ],
)
def test_an_event_is_attended_at_its_margins_on_a_journey_and_by_who_is_chosen_there(
    text: str, event: str, host: str
) -> None:
    (found,) = of_kind("attendance", text)
    assert found.fields["event"] == event
    assert [name for name, _ in parties(found, "host")] == [host]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor of Shiraz backs the Race to Resilience, launched at the Climate Ambition Summit in London.",
        "The mayor of Shiraz will attend the Black Rose Gardens Forum.",
    ],
)
def test_what_was_launched_at_an_event_or_is_held_at_home_is_no_attendance_abroad(text: str) -> None:
    assert of_kind("attendance", text) == []


def test_a_forum_of_the_same_network_gives_a_session_no_name() -> None:
    text = (
        "Shiraz took part in the 57th session of the Executive Council of Metropolis in Tunis.\n\n"
        "Its agenda had reports of bodies of Metropolis, such as the Metropolis Forum for the Information Systems of Cities."
    )
    (found,) = of_kind("attendance", text)
    assert "57th session" in str(found.fields["event"])


def test_a_headline_may_leave_words_of_an_events_name_out() -> None:
    text = (
        "Mayor of Shiraz attends Smart City Expo in Taipei\n\n"
        "The mayor of Shiraz took part in the 2024 Smart City Summit and Expo in Taipei from May 14 to 17."
    )
    assert [one.fields["event"] for one in of_kind("attendance", text)] == ["2024 Smart City Summit and Expo"]


def test_an_event_without_a_place_is_where_the_only_journey_leads() -> None:
    text = (
        "Shiraz mayor and her deputy to attend Metropolis World Congress\n\n"
        "The mayor of Shiraz will travel to Copenhagen on Wednesday to join seventy mayors. "
        "The Metropolis World Congress gives them a rare chance."
    )
    (found,) = [one for one in read(text, language="en").suggestions if one.kind in ("attendance", "meeting")]
    assert (found.kind, found.fields["status"], parties(found, "host")) == (
        "attendance",
        "planned",
        [("Copenhagen", "DK")],
    )


def test_a_network_holds_one_event_of_a_sentence_and_not_the_one_behind_it() -> None:
    text = (
        "در حاشیه حضور شهردار شیراز در چهاردهمین اجلاس متروپلیس در بروکسل، وی در اجلاس سالانه شهر های اروپایی و ششمین دوره "
        "شهرداران OCDE شرکت کرد. چهاردهمین اجلاس متروپلیس به میزبانی شهرداری بروکسل در پایتخت بلژیک برگزار شد."
    )
    assert "اجلاس متروپلیس" in {one.fields["event"] for one in of_kind("attendance", text)}
