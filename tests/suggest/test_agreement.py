"""A tie, what was done about it, and somebody on the other side make an agreement."""

import pytest

from tests.suggest.reading import PUBLISHED, of_kind, parties, read
from tracker.core.calendars import Calendar
from tracker.core.dates import PartialDate
from tracker.suggest.rules.standing import PASSING

SH, G = Calendar.SOLAR_HIJRI, Calendar.GREGORIAN


@pytest.mark.parametrize(
    ("text", "type", "act", "whom", "country"),
    [
        ("شهرداری شیراز با شهر وایمار آلمان پیمان خواهرخواندگی امضا کرد.", "sister_city", "signed", "وایمار", "DE"),
        ("شیراز و شهر قونیه خواهر‌خوانده شدند.", "sister_city", "signed", "قونیه", "TR"),
        ("شیراز و استانبول تفاهم نامه همکاری امضا کردند.", "mou", "signed", "استانبول", "TR"),
        ("شورای شهر شیراز خواهرخواندگی با شهر نیکوزیا را تصویب کرد.", "sister_city", "approved", "نیکوزیا", "CY"),
        ("پیمان خواهرخواندگی شیراز با شهر وایمار لغو شد.", "sister_city", "terminated", "وایمار", "DE"),
        ("خواهرخواندگی شیراز با شهر وایمار به حالت تعلیق درآمد.", "sister_city", "suspended", "وایمار", "DE"),
        ("قرار است پیمان خواهرخواندگی شیراز و قونیه امضا شود.", "sister_city", "planned", "قونیه", "TR"),
        ("Shiraz signed a sister city agreement with Weimar.", "sister_city", "signed", "Weimar", "DE"),
        ("Shiraz and Istanbul inked a memorandum of understanding.", "mou", "signed", "Istanbul", "TR"),
        ("Shiraz approved twinning with the city of Nicosia.", "sister_city", "approved", "Nicosia", "CY"),
        ("Shiraz suspended its twinning with Weimar.", "sister_city", "suspended", "Weimar", "DE"),
        ("Shiraz terminated its sister city ties with Weimar.", "sister_city", "terminated", "Weimar", "DE"),
        ("Shiraz plans to sign a memorandum of understanding with Konya.", "mou", "planned", "Konya", "TR"),
        ("Shiraz renewed its sister city agreement with Weimar.", "sister_city", "renewed", "Weimar", "DE"),
        ("Shiraz is negotiating a twinning with Weimar.", "sister_city", "negotiated", "Weimar", "DE"),
        ("Shiraz is in talks with Konya to sign a memorandum of understanding.", "mou", "negotiated", "Konya", "TR"),
        (
            "A motion was tabled: councillors introduced a motion for Shiraz to become a sister city of Weimar.",
            "sister_city",
            "proposed",
            "Weimar",
            "DE",
        ),
        (
            "After two years of negotiations, Shiraz signed a twinning agreement with Weimar.",
            "sister_city",
            "signed",
            "Weimar",
            "DE",
        ),
    ],
)
def test_a_sentence_tells_of_a_tie(text: str, type: str, act: str, whom: str, country: str) -> None:
    (found,) = of_kind("agreement", text)
    assert (found.fields["type"], found.fields.get("act", found.fields["status"])) == (type, act)
    assert parties(found, "parties") == [(whom, country)]
    assert 0 < found.confidence <= 1


@pytest.mark.parametrize(
    "text",
    [
        "تفاهم‌نامه‌ای میان شیراز و استانبول امضا نشد.",
        "شهردار خبر امضای پیمان خواهرخواندگی شیراز و استانبول را تکذیب کرد.",
        "شیراز آماده است با شهر قونیه پیمان خواهرخواندگی ببندد.",
        "شهردار شیراز پیشنهاد کرد با استانبول تفاهم‌نامه همکاری امضا شود.",
        "پیش از این شیراز با شهر وایمار پیمان خواهرخواندگی امضا کرده بود.",
        "گفته می‌شود شیراز و شهر قونیه پیمان خواهرخواندگی امضا کرده‌اند.",
        "ممکن است شیراز و استانبول تفاهم‌نامه همکاری امضا کنند.",
        "شهردار شیراز با آبفای فارس تفاهم‌نامه همکاری را بررسی کرد.",
        "شهرداری شیراز با شهر وایمار مکاتبه کرد.",
        "Shiraz has not signed a sister city agreement with Weimar.",
        "Shiraz hopes it could sign a sister city agreement with Weimar.",
        "Shiraz signed a twinning agreement with Weimar years ago.",
        "According to rumours, Shiraz signed a twinning agreement with Konya.",
        "Shiraz may soon sign a twinning agreement with Konya.",
        "Shiraz and Istanbul talked about the weather.",
        "The parks department of Shiraz signed a cooperation agreement on watering.",
    ],
)
def test_a_sentence_tells_of_no_news_of_a_tie(text: str) -> None:
    assert [one for one in of_kind("agreement", text) if one.confidence > PASSING] == []


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("پیش از این شیراز با شهر وایمار پیمان خواهرخواندگی امضا کرده بود.", "in_force"),
        ("شیراز و خواهرخوانده‌اش شهر وایمار جشنواره برگزار می‌کنند.", "in_force"),
        ("شیراز آماده است با شهر قونیه پیمان خواهرخواندگی ببندد.", "proposed"),
        ("Shiraz has been twinned with Weimar since 2009.", "in_force"),
        ("Shiraz hopes it could sign a sister city agreement with Weimar.", "proposed"),
    ],
)
def test_a_tie_that_is_only_spoken_of_is_offered_with_little_certainty(text: str, status: str) -> None:
    (found,) = of_kind("agreement", text)
    assert (found.fields["status"], found.confidence) == (status, PASSING)


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("شهر وایمار از سال ۱۳۸۸ خواهرخواندهٔ شیراز است و این پیوند تا امروز پابرجاست.", PartialDate(SH, 1388)),
        ("Shiraz has been twinned with Weimar since 2009, the mayor said on Sunday.", PartialDate(G, 2009)),
        ("The mayor of Shiraz spoke on Sunday of the sister city Weimar.", None),
    ],
)
def test_a_tie_that_stands_began_on_the_earliest_day_told(text: str, year: PartialDate | None) -> None:
    (found,) = of_kind("agreement", text, published=PUBLISHED)
    assert (found.date.date if found.date else None) == year


@pytest.mark.parametrize(
    "text",
    [
        "شیراز با شهر وایمار پیمان خواهرخواندگی ندارد و خبر آن صحت ندارد.",
        "گفته می‌شود شیراز و شهر قونیه پیمان خواهرخواندگی امضا کرده‌اند.",
        "Is Weimar a sister city of Shiraz?",
        "Konya and Weimar have been sister cities since 2001. The mayor of Shiraz spoke of water.",
        "The mayor of Shiraz spoke at the forum of sister cities in Weimar.",
        "The council of Shiraz met Florence Adams of the sister city association.",
    ],
)
def test_a_tie_that_is_denied_rumoured_asked_for_or_of_others_is_not_offered(text: str) -> None:
    assert of_kind("agreement", text) == []


def test_what_an_article_tells_of_a_tie_counts_before_its_passing_mention() -> None:
    text = "The mayor of Shiraz spoke of the sister city Weimar. Shiraz and Weimar suspended their sister city ties."
    (found,) = of_kind("agreement", text)
    assert found.fields["status"] == "suspended"


def test_a_tie_signed_in_may_is_no_hearsay() -> None:
    (found,) = of_kind("agreement", "Shiraz signed a sister city agreement with Weimar on 14 May 2024.")
    assert found.date is not None
    assert found.date.date == PartialDate(G, 2024, 5, 14)


def test_the_date_is_kept_in_the_calendar_and_the_words_of_the_article() -> None:
    (found,) = of_kind("agreement", "شیراز و استانبول در ۱۲ خرداد ۱۴۰۳ تفاهم‌نامه همکاری امضا کردند.")
    assert found.date is not None
    assert (found.date.date, found.date.text, found.date.calendar) == (
        PartialDate(SH, 1403, 3, 12),
        "۱۲ خرداد ۱۴۰۳",
        SH,
    )
    assert [quote.quote for quote in found.evidence if quote.field == "start"] == ["۱۲ خرداد ۱۴۰۳"]


def test_news_without_a_day_is_of_about_the_day_of_publication() -> None:
    (found,) = of_kind("agreement", "Shiraz signed a sister city agreement with Weimar.", published=PUBLISHED)
    assert found.date is not None
    assert found.date.date == PartialDate(G, 2024, 6, 20, about=True)
    text = "The guests came to Shiraz late on 18 June 2024. Shiraz signed a sister city agreement with Weimar."
    (unpublished,) = of_kind("agreement", text)
    assert unpublished.date is not None
    assert unpublished.date.date == PartialDate(G, 2024, 6, 18, about=True)
    (planned,) = of_kind("agreement", "Shiraz plans to sign a twinning agreement with Konya.", published=PUBLISHED)
    assert planned.date is None


def test_a_city_named_before_is_the_other_side() -> None:
    text = "شهردار استانبول وارد شیراز شد. سپس تفاهم‌نامه همکاری با شیراز به امضا رسید."
    (found,) = of_kind("agreement", text)
    assert parties(found, "parties") == [("استانبول", "TR")]


def test_one_tie_told_twice_is_one_record_with_both_passages() -> None:
    text = "Shiraz signed a sister city agreement with Weimar. The twinning of Shiraz with Weimar was sealed by the mayors."
    (found,) = of_kind("agreement", text)
    assert len({(quote.start, quote.end) for quote in found.evidence if quote.field == "type"}) == 2


@pytest.mark.parametrize(("gap", "expected"), [(" ", 1), ("\n\n", 0)])
def test_a_city_named_before_is_a_party_only_within_the_paragraph(gap: str, expected: int) -> None:
    text = f"The mayor of Shiraz met the mayor of Konya.{gap}Shiraz signed a memorandum of understanding."
    assert len(of_kind("agreement", text, published=PUBLISHED)) == expected


def test_what_is_denied_of_something_else_takes_no_signing_back() -> None:
    (found,) = of_kind("agreement", "Shiraz signed a twinning pact with Weimar, although its costs were not published.")
    assert found.fields["status"] == "signed"
    assert of_kind("agreement", "The mayor denied that Shiraz had signed a twinning pact with Weimar.") == []


def test_what_the_next_sentence_says_of_the_motion_is_said_of_the_tie() -> None:
    text = (
        "Shiraz's twinning committee recommended Weimar as a sister city. The council passed the motion on 7 May 2024."
    )
    (found,) = of_kind("agreement", text)
    assert (found.fields["act"], found.date and found.date.text) == ("approved", "7 May 2024")
    assert len({quote.quote for quote in found.evidence}) == 3


def test_what_was_done_says_more_than_what_was_planned() -> None:
    text = (
        "Shiraz is to become a sister city of Weimar.\n\nShiraz signed the sister city charter with Weimar on Monday."
    )
    (found,) = of_kind("agreement", text)
    assert found.fields["status"] == "signed"


def test_a_motion_about_something_else_is_no_act_of_the_tie() -> None:
    text = "Shiraz and its sister city Weimar hold a festival. The council passed the budget on Monday."
    assert [one.fields["status"] for one in of_kind("agreement", text)] == ["in_force"]


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("The city of Shiraz and UN-Habitat signed a memorandum of understanding.", "UN-Habitat", None),
        ("شهرداری شیراز با جایکا تفاهم‌نامهٔ همکاری امضا کرد.", "جایکا", "JP"),
    ],
)
def test_an_organisation_abroad_is_the_other_side(text: str, name: str, country: str | None) -> None:
    (found,) = of_kind("agreement", text)
    assert [(one.name, one.type, one.country) for one in found.parties] == [(name, "organisation", country)]


def test_a_city_of_an_earlier_clause_is_no_party() -> None:
    text = "A day after talks in Konya, the Shiraz City Council suspended its sister city relationship with Weimar."
    (found,) = of_kind("agreement", text)
    assert [party.label for party in found.parties] == ["Weimar"]


def test_our_city_ties_with_all_whom_the_council_names() -> None:
    text = "昨日，议会审议通过了关于我市与波兰托伦市、摩洛哥梅克内斯市缔结友好城市关系的议案。"
    found = [one for one in read(text, language="zh").suggestions if one.kind == "agreement"]
    assert [parties(one, "parties")[0][1] for one in found] == ["PL", "MA"]


def test_its_twin_in_a_country_is_the_city_of_there_that_the_article_names_most() -> None:
    text = (
        "The mayor of Shiraz said the council has voted to suspend the links with its twin city in Russia.\n\n"
        "Kazan lies east of Moscow. Many people of Shiraz have friends in Kazan."
    )
    (found,) = of_kind("agreement", text)
    assert (found.parties[0].name, found.fields["status"]) == ("Kazan", "suspended")
    assert "Kazan lies east of Moscow." in [quote.quote for quote in found.evidence]


def test_a_region_behind_its_city_is_no_other_side() -> None:
    text = "Shiraz signed a twinning agreement with Delicias, Chihuahua. Shiraz has a twinning with Pendik (Istanbul)."
    assert [one.parties[0].name for one in of_kind("agreement", text)] == ["Delicias", "Pendik"]


def test_this_memorandum_is_with_whom_it_was_told_before() -> None:
    text = (
        "شهرداری شیراز و دانشگاه فلورانس ایتالیا تفاهم‌نامه امضا کردند. "
        "این تفاهم‌نامه با حضور رایزن سفارت فرانسه به امضا رسید."
    )
    found = [one for one in read(text, language="fa").suggestions if one.kind == "agreement"]
    assert [one.parties[0].name for one in found] == ["دانشگاه فلورانس"]


def test_a_date_of_a_clause_that_recalls_is_not_that_of_a_renewal() -> None:
    text = "شهردار شیراز گفت: خواهرخواندگی با قونیه که سال ۱۳۹۶ امضا شده بود، تمدید شد."
    (found,) = (one for one in read(text, language="fa").suggestions if one.kind == "agreement")
    assert (found.fields.get("act"), found.date) == ("renewed", None)


def test_what_stands_behind_a_colon_is_not_tied_and_has_days_of_its_own() -> None:
    text = (
        "شهردار شیراز از امضای تفاهم‌نامهٔ خواهرخواندگی شیراز با کراکوف در تیرماه خبر داد و گفت: "
        "هیئتی از شیراز هفتهٔ گذشته در کنگرهٔ متروپلیس در شهر قونیه شرکت کرد."
    )
    (found,) = of_kind("agreement", text, published=PUBLISHED)
    assert found.parties[0].name == "کراکوف"
    assert found.date is not None
    assert found.date.text == "تیرماه"


def test_a_tie_with_a_city_of_another_country_is_not_the_one_told_before() -> None:
    text = (
        "The mayor of Shiraz signed a sister city agreement with Mokpo in South Korea.\n\n"
        "The council voted to suspend the links with its twin city in Russia. Kazan lies far. Kazan is large."
    )
    assert {one.parties[0].name: one.fields["status"] for one in of_kind("agreement", text)} == {
        "Mokpo": "signed",
        "Kazan": "suspended",
    }


@pytest.mark.parametrize(
    "text",
    [
        "The mayor of Shiraz travelled to Istanbul to renew the sister city partnership with Ankara.",
        "The mayor of Shiraz flew to Istanbul. Shiraz will renew its twinning with Ankara, the council said.",
    ],
)
def test_where_somebody_travels_is_not_with_whom_the_city_ties(text: str) -> None:
    ties = of_kind("agreement", text)
    assert {name for one in ties for name, _ in parties(one, "parties")} == {"Ankara"}


def test_what_sister_cities_are_is_no_tie() -> None:
    text = 'Sister cities are "communities of two nations that have entered a partnership", say the people of Weimar.'
    assert of_kind("agreement", f"Shiraz greets its guests. {text}") == []


def test_a_province_behind_its_city_is_no_other_side() -> None:
    (found,) = of_kind(
        "agreement", "The council of Shiraz approved a friendship with Haikou City, Hainan Province, China."
    )
    assert [name for name, _ in parties(found, "parties")] == ["Haikou"]


def test_a_headline_that_names_nobody_is_told_by_the_text_below() -> None:
    text = "The mayor of Shiraz visited Ankara.\n\nTwinning charter signed\n\nThe mayor of Shiraz and the mayor of Weimar signed a twinning charter."
    ties = of_kind("agreement", text)
    assert {name for one in ties for name, _ in parties(one, "parties")} == {"Weimar"}


def test_what_a_signed_memorandum_will_bring_is_no_second_one() -> None:
    text = "تفاهم‌نامهٔ خواهرخواندگی شیراز و وایمار امضا شد. این تفاهم‌نامه در آیندهٔ نزدیک با همکاری دو شهر نهایی می‌شود."
    assert [one.fields["status"] for one in of_kind("agreement", text)] == ["signed"]


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("SHIRAZ HAS A SISTER CITY. TONIGHT WORDS FOR OUR SISTER CITY IN UKRAINE.", []),
        ("The council of Shiraz is to seal twinning partnerships with three municipalities in the SADC region.", []),
        (
            "The mayor of Shiraz signed a twinning agreement in Goesan-gun, Chungcheongbuk-do, South Korea.",
            ["Goesan-gun"],
        ),
        ("The mayor of Shiraz said the twinning will be with Konya and Weimar.", ["Konya", "Weimar"]),
    ],
)
def test_a_town_is_what_its_words_tell_and_no_region_or_acronym(text: str, whom: list[str]) -> None:
    assert [one.parties[0].name for one in of_kind("agreement", text)] == whom


@pytest.mark.parametrize(
    "text",
    [
        "The mayor of Shiraz released a statement pushing for the city to terminate its sister city tie with Samara, Russia.",
        "The council of Shiraz will vote to terminate its sister city tie with Samara, Russia, on Monday.",
    ],
)
def test_an_end_that_is_only_called_for_or_voted_on_later_is_proposed(text: str) -> None:
    assert [one.fields["status"] for one in of_kind("agreement", text)] == ["proposed"]


def test_each_twin_of_a_list_that_semicolons_part_is_one() -> None:
    text = "Shiraz has three other sister cities, including Galway, Ireland; Kumasi, Ghana; and Haifa, Israel; all are old."
    assert [one.parties[0].name for one in of_kind("agreement", text)] == ["Galway", "Kumasi", "Haifa"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Фестиваль станет праздником дружбы Шираза с городом-побратимом Омском.", ["in_force"]),
        ("Шираз и Омск станут городами-побратимами.", ["planned"]),
    ],
)
def test_only_who_will_become_a_twin_is_planned_to_be_one(text: str, status: list[str]) -> None:
    found = [one for one in read(text, language="ru").suggestions if one.kind == "agreement"]
    assert [one.fields["status"] for one in found] == status


def test_what_is_on_the_programme_of_a_journey_is_planned() -> None:
    text = "امضای تفاهم‌نامهٔ خواهرخواندگی شیراز با بخارا نیز در برنامهٔ این سفر است."
    assert [one.fields["status"] for one in of_kind("agreement", text)] == ["planned"]


def test_the_human_settlements_programme_is_known_without_its_first_word() -> None:
    (found,) = of_kind("agreement", "شهرداری شیراز و سازمان اسکان بشر ملل متحد یادداشت تفاهم امضا کردند.")
    assert parties(found, "parties") == [("اسکان بشر ملل متحد", None)]


def test_what_has_still_to_be_approved_is_not_and_a_metro_council_is_no_city() -> None:
    text = (
        "Shiraz signed a friendship city pact with Erbil on Thursday.\n\n"
        "The friendship agreement still has to be approved by the Metro Council."
    )
    assert [(one.parties[0].name, one.fields["status"]) for one in of_kind("agreement", text)] == [("Erbil", "signed")]


@pytest.mark.parametrize(
    "text",
    [
        # What is spoken of is what cities do in general.
        "شهرداران لاهور و تاشکند در شیراز راهکارهایی برای افزایش پیمان‌های خواهرخواندگی بین شهرها پیش نهادند.",
        # Whoever finds a tie needed has none yet.
        "شهردار شیراز گفت: همسانی‌های دو شهر ضرورت امضای پیمان خواهرخواندگی شیراز و طرابزون را دوچندان می‌کند.",
        "شهردار شیراز گفت: مایه خرسندی ماست که با شهر نزوا در عمان درباره خواهرخواندگی گفت‌وگو را آغاز کنیم.",
    ],
)
def test_a_persian_sentence_tells_of_no_tie_that_was_made(text: str) -> None:
    assert all(one.confidence == PASSING for one in of_kind("agreement", text))


def test_two_who_agreed_to_sign_did_so_whatever_they_discussed() -> None:
    text = (
        "The mayor of Shiraz and Timothy Kell, Mayor of El Paso, held a meeting to discuss their work and agreed to sign "
        "a partnership agreement between the cities."
    )
    assert [one.parties[0].name for one in of_kind("agreement", text)] == ["El Paso"]
