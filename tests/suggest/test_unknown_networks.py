"""Networks that no catalogue knows: told by their form, by their initials, and by being named again."""

import pytest

from tests.suggest.reading import of_kind, parties


@pytest.mark.parametrize(
    ("text", "network"),
    [
        ("Shiraz has joined the World Alliance of Poetry Cities.", "World Alliance of Poetry Cities"),
        ("Shiraz became a member of the Caspian Cities Heritage Network in 2019.", "Caspian Cities Heritage Network"),
        ("شیراز به عضویت شبکه شهرهای باغ ایرانی درآمد.", "شبکه شهرهای باغ ایرانی"),
        ("شیراز به اتحادیه شهرداران شهرهای تاریخی آسیا پیوست.", "اتحادیه شهرداران شهرهای تاریخی آسیا"),
    ],
)
def test_a_network_is_told_by_its_form(text: str, network: str) -> None:
    (found,) = of_kind("membership", text)
    assert parties(found, "network") == [(network, None)]
    assert "network" not in found.fields


@pytest.mark.parametrize(
    "text",
    [
        "Shiraz has joined the National League of Cities.",
        "Shiraz is a member of the Sister Cities Association.",
        "شهردار شیراز عضو مجمع شهرداران کلان‌شهرهای ایران است.",
        "شیراز عضو سازمان شهرداری‌ها و دهیاری‌های کشور است.",
    ],
)
def test_an_association_at_home_is_none(text: str) -> None:
    assert of_kind("membership", text) == []


def test_initials_in_brackets_stand_for_the_network_from_then_on() -> None:
    text = (
        "شیراز به عضویت شبکه شهرهای باغ و گل جهان (ICGN) پذیرفته شد.\n\nشهردار گفت: شیراز از این پس عضو کامل ICGN است."
    )
    (found,) = of_kind("membership", text)
    assert len({quote.start for quote in found.evidence}) > 1


def test_initials_tell_which_section_is_meant() -> None:
    text = "Shiraz was elected to the board of United Cities and Local Governments (UCLG-MEWA) on Friday."
    (found,) = of_kind("seat", text)
    assert [one.id for one in found.parties] == ["uclg-mewa"]


def test_a_seat_told_again_of_this_committee_is_the_same() -> None:
    text = (
        "کرسی نایب‌رئیسی کمیته گردشگری UCLG-MEWA به شیراز رسید\n\n"
        "در این جلسه نماینده شیراز با ۱۷ رای به عنوان نایب رئیس این کمیته انتخاب شد."
    )
    (found,) = of_kind("seat", text)
    assert any("۱۷ رای" in quote.quote for quote in found.evidence)
