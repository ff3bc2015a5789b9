"""«عضو متروپلیس» is a membership, «عضو هیئت‌مدیرهٔ متروپلیس» a seat, and both must be the city's own."""

import pytest

from tests.suggest.reading import of_kind, parties, read
from tracker.core.calendars import Calendar
from tracker.core.dates import PartialDate

SH, G = Calendar.SOLAR_HIJRI, Calendar.GREGORIAN


@pytest.mark.parametrize(
    "text",
    [
        "شیراز عضو متروپلیس است.",
        "شیراز عضو مترو پلیس است.",
        "شيراز به عضويت مترو\u200cپليس درآمد.",
        "شهر شیراز به متروپلیس پیوست.",
        "Shiraz is a member of Metropolis.",
        "Shiraz joined Metropolis.",
    ],
)
def test_a_sentence_tells_that_the_city_belongs_to_a_network(text: str) -> None:
    (found,) = of_kind("membership", text)
    assert found.fields == {"status": "member", "network": "Metropolis"}
    assert [party.id for party in found.parties] == ["metropolis"]
    assert of_kind("seat", text) == []


@pytest.mark.parametrize(
    "text",
    [
        "شیراز عضو متروپلیس نیست.",
        "شیراز به متروپلیس نپیوسته است.",
        "گفته می‌شود شیراز عضو متروپلیس شده است.",
        "سه شهر دیگر به متروپلیس پیوستند و شیراز از آن استقبال کرد.",
        "مشهد عضو متروپلیس است و شیراز جشنوارهٔ گل برگزار کرد.",
        "شیراز میزبان مهمانان متروپلیس بود.",
        "اعضای شورای شهر شیراز از پارک بازدید کردند.",
        "این شهر عضو متروپلیس است.",
        "Shiraz is not a member of ICLEI.",
        "Shiraz has never joined Metropolis.",
        "Shiraz reportedly joined Metropolis.",
        "Three other cities joined Metropolis, Shiraz officials said.",
        "Istanbul is a member of Metropolis and Shiraz held a flower festival.",
        "Every metropolis needs members of a council, say planners in Shiraz.",
    ],
)
def test_a_sentence_tells_of_no_membership(text: str) -> None:
    assert of_kind("membership", text) == []


@pytest.mark.parametrize(
    "text",
    [
        "شیراز به دنبال عضویت در متروپلیس است.",
        "شیراز قصد دارد به عضویت متروپلیس درآید.",
        "Shiraz hopes to become a member of Metropolis.",
        "Shiraz applied for membership in Metropolis.",
    ],
)
def test_a_membership_that_is_only_sought_is_no_membership_yet(text: str) -> None:
    (found,) = of_kind("membership", text)
    assert found.fields["status"] == "considering"


def test_a_year_of_two_digits_is_the_latest_that_has_begun() -> None:
    (found,) = of_kind("membership", "شیراز از سال ۸۶ عضو متروپلیس است.")
    assert found.date is not None
    assert (found.date.date, found.date.text) == (PartialDate(SH, 1386), "سال ۸۶")


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("شیراز عضو ناظر متروپلیس است.", "observer"),
        ("شیراز عضو اصلی متروپلیس است.", "full"),
        ("Shiraz became an associate member of ICLEI in 2015.", "associate"),
        ("Shiraz joined ICLEI as a full member in 2015.", "full"),
    ],
)
def test_the_level_is_what_the_sentence_calls_it(text: str, level: str) -> None:
    (found,) = of_kind("membership", text)
    assert found.fields["level"] == level


@pytest.mark.parametrize(
    ("text", "body", "role"),
    [
        ("شیراز عضو هیئت‌مدیره متروپلیس است.", "هیئت‌مدیره", "member"),
        ("شیراز عضو هيئتمديره مترو پليس است.", "هيئتمديره", "member"),
        ("شیراز به عنوان نایب‌رئیس هیئت اجرایی متروپلیس انتخاب شد.", "هیئت اجرایی", "vice_president"),
        ("Shiraz was elected to the board of directors of Metropolis.", "board of directors", "member"),
        (
            "Shiraz was elected vice-president of the executive board of Metropolis.",
            "executive board",
            "vice_president",
        ),
        ("Shiraz holds a seat on Metropolis's board of directors.", "board of directors", "member"),
    ],
)
def test_a_place_in_a_body_of_a_network_is_a_seat(text: str, body: str, role: str) -> None:
    (found,) = of_kind("seat", text)
    assert found.fields == {"body": body, "role": role, "status": "serving"}
    assert [party.id for party in found.parties] == ["metropolis"]
    assert of_kind("membership", text) == []


@pytest.mark.parametrize(
    "text",
    [
        "شیراز عضو هیئت‌مدیره متروپلیس نیست.",
        "شنیده‌ها حاکی است شیراز عضو هیئت‌مدیره متروپلیس شده است.",
        "شهردار عضو هیئت‌مدیره شرکت آب شیراز است.",
        "Shiraz was never elected to the board of directors of Metropolis.",
        "The mayor is a member of the board of the Shiraz water company.",
    ],
)
def test_a_sentence_tells_of_no_seat(text: str) -> None:
    assert of_kind("seat", text) == []


def test_a_sentence_may_tell_of_both() -> None:
    text = "شیراز از سال ۱۳۸۶ عضو متروپلیس است و همچنین عضو هیئت‌مدیره متروپلیس است."
    (membership,), (seat,) = of_kind("membership", text), of_kind("seat", text)
    assert membership.evidence[0].quote == "شیراز از سال ۱۳۸۶ عضو متروپلیس است"
    assert seat.evidence[0].quote == "همچنین عضو هیئت‌مدیره متروپلیس است."
    assert parties(seat, "network") == [("متروپلیس", None)]


def test_a_list_of_networks_gives_a_membership_of_each_though_others_are_named_elsewhere() -> None:
    text = "شیراز در شبکه‌های جهانی، از جمله متروپلیس و UCLG، عضوی فعال است و با دیگر شهرها تبادل تجربه می‌کند."
    found = of_kind("membership", text)
    assert {one.fields["network"] for one in found} == {"Metropolis", "United Cities and Local Governments"}


def test_who_became_vice_president_of_a_network_holds_a_seat() -> None:
    (found,) = of_kind("seat", "شهردار شیراز نایب‌رئیس متروپلیس شد.")
    assert found.fields["role"] == "vice_president"


def test_a_seat_in_one_board_is_one_whatever_its_network_is_called() -> None:
    text = (
        "عضویت شهردار شیراز در هیئت رئیسه اتحادیه شهرداری‌های باغ‌دار\n\n"
        "شهردار شیراز به عنوان عضو هیئت رئیسه اتحادیه حکومت‌های محلی باغ‌دار انتخاب شد."
    )
    found = [one for one in read(text, language="fa").suggestions if one.kind == "seat"]
    assert [one.parties[0].name for one in found] == ["اتحادیه شهرداری‌های باغ‌دار"]


def test_whose_officer_the_mayor_met_the_city_need_not_belong_to() -> None:
    text = "The mayor of Shiraz conferred with Ada Keller, secretary general of Metropolis, and joined her for lunch."
    assert of_kind("membership", text) == []


def test_a_membership_is_proved_by_the_words_that_tell_it() -> None:
    text = "در مجمع متروپلیس که در بارسلون برپا بود، پیوستن شهر شیراز به این شبکه پذیرفته شد."
    (found,) = of_kind("membership", text)
    assert "پیوستن شهر شیراز" in found.evidence[0].quote


def test_who_takes_part_in_the_session_of_a_body_has_no_seat_in_it() -> None:
    text = "Shiraz joined in the 57th session of the Executive Council of Metropolis, which took place in Tunis."
    assert [one.kind for one in read(text, language="en").suggestions] == ["attendance"]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor of Shiraz will join seventy mayors at the Metropolis World Congress.",
        "The mayor of Shiraz will join in discussions of Metropolis on housing.",
    ],
)
def test_who_joins_others_joins_no_network(text: str) -> None:
    assert of_kind("membership", text) == []


def test_a_body_is_the_same_with_its_article() -> None:
    text = (
        "Shiraz elected to Metropolis steering committee\n\n"
        "Shiraz has been elected to speak for Asian cities on the Steering Committee of Metropolis for two years."
    )
    assert len(of_kind("seat", text)) == 1


def test_a_board_is_one_in_both_spellings_and_without_its_networks_name() -> None:
    text = (
        "انتخابات هیات مدیره سازمان شهرهای میراث جهانی (OWHC) برگزار شد که طی آن شهردار شیراز به عنوان یکی از هشت عضو "
        "هیئت مدیره این نهاد، برگزیده شد. شهردار شیراز به عنوان عضو هیئت مدیره این سازمان برای دو سال (OWHC) برگزیده شده است."
    )
    (found,) = of_kind("seat", text)
    assert found.fields["body"] == "هیات مدیره"
    assert any("برگزیده شد" in quote.quote for quote in found.evidence)


def test_a_title_that_a_network_gave_is_a_membership() -> None:
    (found,) = of_kind("membership", "عنوان «شهر خلاق ادبیات» در سال ۱۳۹۴ توسط یونسکو به شهر شیراز داده شد.")
    assert found.fields["network"] == "UNESCO Creative Cities Network"


def test_who_represents_a_network_as_its_president_has_that_seat() -> None:
    text = (
        "The Mayor of Shiraz, Elke Kahr, will represent cities in the coming two years, as President of Eurocities. "
        "She succeeds the Mayor of Florence and is joined by the Mayor of Ghent, who will become its Vice President."
    )
    (found,) = of_kind("seat", text)
    assert found.fields["role"] == "president"
    assert of_kind("meeting", text) == []
