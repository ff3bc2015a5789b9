"""A meeting needs a word for meeting and the office of somebody from elsewhere."""

import pytest

from tests.suggest.reading import PUBLISHED, of_kind, parties, read
from tracker.core.calendars import Calendar
from tracker.core.dates import PartialDate
from tracker.suggest import HomeCity, propose

G = Calendar.GREGORIAN


@pytest.mark.parametrize(
    ("text", "office", "country"),
    [
        ("شهردار شیراز با شهردار داکار دیدار کرد.", "شهردار داکار", "SN"),
        ("شهردار شیراز با سفیر آلمان دیدار و گفت‌وگو کرد.", "سفیر آلمان", "DE"),
        ("شهردار شیراز با دبیرکل متروپلیس ملاقات کرد.", "دبیرکل متروپلیس", None),
        ("سفیر آلمان با شهردار شیراز دیدار کرد.", "سفیر آلمان", "DE"),
        ("سرکنسول عراق در شیراز با شهردار شیراز ملاقات کرد.", "سرکنسول عراق", "IQ"),
        ("The ambassador of Germany visited the mayor of Shiraz.", "ambassador of Germany", "DE"),
        ("شیراز میزبان هیئت چینی بود.", "هیئت چینی", "CN"),
        ("The mayor of Shiraz met the mayor of Dakar.", "mayor of Dakar", "SN"),
        ("The mayor of Shiraz received the German ambassador.", "German ambassador", "DE"),
        ("The mayor of Shiraz welcomed a delegation from Istanbul.", "delegation from Istanbul", "TR"),
    ],
)
def test_an_office_from_elsewhere_was_met(text: str, office: str, country: str | None) -> None:
    (found,) = of_kind("meeting", text)
    assert parties(found, "counterparts") == [(office, country)]
    assert found.fields["status"] == "held"
    assert office in found.evidence[0].quote


@pytest.mark.parametrize(
    "text",
    [
        "شهردار شیراز از باغ‌های قصردشت بازدید کرد.",
        "شهردار شیراز با مدیرکل ارتباطات و امور بین‌الملل شهرداری دیدار کرد.",
        "شهردار شیراز با استاندار فارس دیدار کرد.",
        "شهردار شیراز با مردم محله دیدار کرد.",
        "دیدار شهردار شیراز با شهردار داکار انجام نشد.",
        "شنیده می‌شود شهردار شیراز با شهردار داکار دیدار کرده است.",
        "شهردار شیراز به شهردار داکار نامه نوشت.",
        "سفیر آلمان از باغ‌های شیراز بازدید کرد و نامهٔ شهردار شیراز را ستود.",
        "The ambassador of Germany praised the mayor of Shiraz after a visit to the gardens.",
        "The mayor of Shiraz visited the parks department.",
        "The mayor of Shiraz met the director of international affairs.",
        "The mayor of Shiraz never met the mayor of Dakar.",
        "Reportedly, the mayor of Shiraz met the mayor of Dakar.",
        "The mayor of Shiraz visited the Istanbul restaurant near the bazaar.",
    ],
)
def test_nobody_from_elsewhere_was_met(text: str) -> None:
    assert of_kind("meeting", text) == []


def test_a_meeting_still_to_come_is_planned_and_has_no_day() -> None:
    (found,) = of_kind("meeting", "شهردار شیراز با شهردار داکار دیدار خواهد کرد.", published=PUBLISHED)
    assert found.fields["status"] == "planned"
    assert found.date is None


@pytest.mark.parametrize(
    ("text", "type"),
    [
        ("شهردار شیراز در حاشیه اجلاس با شهردار داکار دیدار کرد.", "side"),
        ("شهردار شیراز به صورت مجازی با شهردار داکار گفت‌وگو کرد.", "online"),
        ("شهردار شیراز با شهردار داکار دیدار کرد.", "bilateral"),
        ("The mayor of Shiraz met the mayor of Dakar on the sidelines of the summit.", "side"),
        ("The mayor of Shiraz held talks online with the mayor of Dakar.", "online"),
        ("The mayor of Shiraz received the German ambassador for a courtesy call.", "courtesy"),
    ],
)
def test_a_meeting_is_of_the_sort_the_sentence_says(text: str, type: str) -> None:
    (found,) = of_kind("meeting", text)
    assert found.fields["type"] == type


def test_each_office_met_is_a_meeting() -> None:
    text = "شهردار شیراز با شهردار داکار، شهردار استانبول و دبیرکل متروپلیس دیدار کرد."
    assert [parties(one, "counterparts")[0] for one in of_kind("meeting", text)] == [
        ("شهردار داکار", "SN"),
        ("شهردار استانبول", "TR"),
        ("دبیرکل متروپلیس", None),
    ]


def test_a_meeting_told_as_news_was_about_the_day_of_publication() -> None:
    (bilateral,) = of_kind("meeting", "The mayor of Shiraz met the mayor of Dakar.", published=PUBLISHED)
    assert bilateral.date is not None
    assert bilateral.date.date == PartialDate(G, 2024, 6, 20, about=True)
    text = "The mayor of Shiraz met the mayor of Dakar on the sidelines of the summit."
    (side,) = of_kind("meeting", text, published=PUBLISHED)
    assert side.date is None


def test_yesterday_is_counted_from_the_day_of_publication() -> None:
    (found,) = of_kind("meeting", "The mayor of Shiraz met the mayor of Dakar yesterday.", published=PUBLISHED)
    assert found.date is not None
    assert (found.date.date, found.date.text) == (PartialDate(G, 2024, 6, 19), "yesterday")


def test_the_mayor_of_this_city_is_that_of_the_city_named_last() -> None:
    text = "شهردار شیراز در سفر به ازمیر ترکیه بود. او با شهردار این شهر دیدار کرد."
    (found,) = of_kind("meeting", text)
    assert parties(found, "counterparts") == [("شهردار ازمیر", "TR")]


def test_a_guest_of_the_municipality_was_met_though_its_city_is_not_named_again() -> None:
    text = "شهردار شیراز روز شنبه برنامه‌ای فشرده داشت. سرکنسول جمهوری ترکیه میهمان شهرداری بود."
    (found,) = of_kind("meeting", text)
    assert parties(found, "counterparts") == [("سرکنسول جمهوری ترکیه", "TR")]


def test_what_a_headline_tells_is_proved_by_the_sentence_below_that_tells_it_again() -> None:
    text = "دیدار شهردار شیراز با شهردار ازمیر\n\nشهردار ازمیر ترکیه روز گذشته به شیراز آمد و از بازار دیدن کرد."
    (found,) = of_kind("meeting", text)
    assert any("روز گذشته" in quote.quote for quote in found.evidence)


@pytest.mark.parametrize(
    "text",
    [
        "وزیر امور خارجه با همتای ترکیه‌ای خود در شیراز دیدار کرد.",
        "The foreign minister met his Turkish counterpart in Shiraz.",
    ],
)
def test_a_minister_of_the_state_meets_nobody_for_the_city(text: str) -> None:
    assert of_kind("meeting", text) == []


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("دیدار شهرداران شیراز و قونیه در حاشیهٔ همایش", "شهرداران شیراز و قونیه"),
        ("شهردار قونیه به شیراز آمد و با مدیران شهری دیدار کرد.", "شهردار قونیه"),
        ("شهردار شیراز پذیرای سفیر ترکیه بود.", "سفیر ترکیه"),
        ("Shiraz mayor Ali Rezaei hosted a Turkish delegation led by Ankara mayor Mehmet Kaya.", "Turkish delegation"),
    ],
)
def test_guests_are_told_of_in_many_ways(text: str, office: str) -> None:
    (found,) = of_kind("meeting", text)
    assert found.parties[0].name.startswith(office)


def test_whose_counterpart_is_met_is_not_at_home() -> None:
    text = (
        "Ali Rezaei, the mayor of Shiraz, sat down with his Konya counterpart.\n\nThe mayor of Konya said he was glad."
    )
    (found,) = of_kind("meeting", text)
    assert found.parties[0].country == "TR"


def test_the_ambassador_is_the_one_who_was_told_before() -> None:
    text = (
        "The council of Shiraz heard of a letter of the ambassador of Germany to the port.\n\n"
        "In the afternoon the ambassador met the mayor."
    )
    (found,) = of_kind("meeting", text)
    assert parties(found, "counterparts") == [("ambassador of Germany", "DE")]


def test_the_delegation_of_a_country_is_that_of_the_mayor_who_came() -> None:
    text = "The mayor of Shiraz received the mayor of Weimar. The German delegation also visited the council of Shiraz."
    assert [parties(one, "counterparts")[0] for one in of_kind("meeting", text)] == [("mayor of Weimar", "DE")]


def test_a_meeting_on_the_sidelines_was_about_the_days_of_the_event() -> None:
    text = (
        "The mayor of Shiraz attended the World Cities Congress in Cairo on 12 May 2024. "
        "On the sidelines, the mayor of Shiraz met the mayor of Dakar."
    )
    (found,) = of_kind("meeting", text)
    assert found.date is not None
    assert found.date.date == PartialDate(G, 2024, 5, 12, about=True)


def test_who_led_a_delegation_is_whom_one_met() -> None:
    text = "The mayor of Shiraz met a delegation from Konya city led by its deputy mayor, Amir Rezai."
    (found,) = of_kind("meeting", text)
    assert [(one.name, one.type) for one in found.parties] == [
        ("delegation from Konya", "office"),
        ("Amir Rezai", "person"),
    ]


def test_where_papers_put_a_city_behind_its_office_it_is_no_surname() -> None:
    text = (
        "The German ambassador called on Mayor Lahore Amir Rezai at the city hall and met Commissioner Lahore Ann Lee."
    )
    found = propose(text, language="en").suggestions
    assert [one.parties[0].name for one in found] == ["German ambassador"]


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        (
            "The mayor of Shiraz met with ambassadors from Norway, Ghana and the Netherlands.",
            ["ambassadors from Norway", "Ghana", "Netherlands"],
        ),
        (
            "The mayor of Shiraz greeted the delegates from Bergen, Norway, and Tartu, Estonia, on Tuesday.",
            ["delegates from Bergen", "Tartu"],
        ),
        (
            "The mayor of Shiraz met the ambassador of Norway and Ghana's consul.",
            ["ambassador of Norway", "Ghana's consul"],
        ),
        (
            "The mayor of Shiraz met with ambassadors from Norway and Ghana.\n\nThe mayor of "
            "Shiraz then met the ambassador of Ghana at the city hall.",
            ["ambassadors from Norway", "ambassador of Ghana"],
        ),
    ],
)
def test_whose_offices_are_named_together_are_met_one_by_one(text: str, whom: list[str]) -> None:
    assert [one.parties[0].name for one in of_kind("meeting", text)] == whom


def test_who_was_met_is_proved_where_they_were_named_in_full() -> None:
    text = "The ambassador of Ghana, Ann Lee, spoke of trade. The mayor of Shiraz then met the ambassador."
    (found,) = of_kind("meeting", text)
    assert "ambassador of Ghana" in [quote.quote for quote in found.evidence if quote.field == "counterparts"]


def test_towns_that_no_gazetteer_knows_are_met_one_by_one() -> None:
    text = "The mayor of Shiraz met the mayor of Oberkirchheim, Germany. The mayor of Shiraz met the mayor of Unterkirchheim, Germany."
    assert [one.parties[0].name for one in of_kind("meeting", text)] == [
        "mayor of Oberkirchheim",
        "mayor of Unterkirchheim",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor of Shiraz met residents and read out a message from the mayor of Konya.",
        "شهردار شیراز در دیدار با شهروندان نامه شهردار قونیه را خواند.",
        "Şiraz Belediye Başkanı vatandaşlarla bir araya geldi ve Konya Belediye Başkanı'nın mesajını okudu.",
        "Le maire de Chiraz a rencontré des habitants et lu une lettre du maire de Konya.",
    ],
)
def test_who_only_wrote_was_not_met(text: str) -> None:
    assert of_kind("meeting", text) == []


def test_a_later_sentence_tells_of_which_city_a_delegation_is() -> None:
    text = "Немецкая делегация посетила мэра Шираза. Делегацию города Веймара возглавил директор музея."
    (one,) = [one for one in read(text, language="ru").suggestions if one.kind == "meeting"]
    assert parties(one, "counterparts") == [("Немецкая делегация", "DE"), ("Делегация города Веймара", "DE")]


def test_an_office_is_looked_for_by_the_nominative_of_its_city() -> None:
    (meeting,) = propose("Мэр Шираза встретился с мэром Афин.", language="ru").suggestions
    assert meeting.parties[0].label == "мэр Афин (Афины)"


@pytest.mark.parametrize(
    ("text", "counterparts"),
    [
        ("شهردار شیراز با مراد یلدیریم، شهردار قونیه دیدار کرد.", ["شهردار قونیه", "مراد یلدیریم"]),
        ("شهردار شیراز با «یان نوواک» سفیر لهستان دیدار کرد.", ["سفیر لهستان", "یان نوواک"]),
        ("پس از گفت‌وگو با مردم، شهردار شیراز با شهردار قونیه دیدار کرد.", ["شهردار قونیه"]),
        ("شهردار شیراز با استاندار میسان دیدار کرد.", ["استاندار میسان"]),
        ("رئیس سرمایه‌گذاری شهرداری ظفار با شهردار شیراز دیدار کرد.", ["رئیس سرمایه‌گذاری شهرداری ظفار"]),
    ],
)
def test_persian_papers_put_a_name_before_its_office_and_regions_behind_it(text: str, counterparts: list[str]) -> None:
    (found,) = of_kind("meeting", text)
    assert [one.name for one in found.parties] == counterparts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "En marge du sommet à Rabat, le maire de Chiraz a rencontré Anna Keller, maire de Weimar."),
        ("es", "Al margen de la cumbre en Rabat se reunieron el alcalde de Shiraz y Anna Keller, alcaldesa de Weimar."),
        ("de", "Am Rande der Konferenz in Rabat trafen sich der Bürgermeister von Schiras und der Konsul von Weimar."),
    ],
)
def test_our_mayor_is_none_of_the_city_where_they_met_somebody(language: str, text: str) -> None:
    home = HomeCity({"en": "Shiraz", "fr": "Chiraz", "de": "Schiras"}, "IR")
    found = [one for one in propose(text, home=home, language=language).suggestions if one.kind == "meeting"]
    assert [parties(one, "counterparts")[0][0].rpartition(" ")[2] for one in found] == ["Weimar"]


def test_what_the_present_tells_behind_a_meeting_leaves_it_one_that_was_held() -> None:
    text = "Le maire de Chiraz et Anna Keller, maire de Weimar, ont discuté du congrès que Chiraz reçoit en mai 2025."
    home = HomeCity({"fr": "Chiraz"}, "IR")
    found = propose(text, home=home, language="fr", published=PUBLISHED).suggestions
    assert [one.fields["status"] for one in found if one.kind == "meeting"] == ["held"]
