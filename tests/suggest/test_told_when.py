"""When something is may be told by the sentence behind it, or by another record of the article."""

import pytest

from tests.suggest.reading import PUBLISHED, of_kind
from tracker.core.edtf import to_edtf


@pytest.mark.parametrize(
    ("kind", "text", "day"),
    [
        ("meeting", "شهردار شیراز به قونیه سفر می‌کند. این سفر دهم تیر انجام می‌شود.", "2024-06-30"),
        ("meeting", "شهردار شیراز با سفیر هند دیدار کرد. این دیدار روز سه‌شنبه برگزار شد.", "2024-06-18"),
        (
            "agreement",
            "قرار است شیراز و قونیه تفاهم‌نامه امضا کنند. مراسم امضا دوم مرداد در شیراز برپا می‌شود.",
            "2024-07-23",
        ),
        (
            "agreement",
            "تفاهم‌نامه شیراز و قونیه ماه آینده امضا می‌شود. تاریخ امضا پانزدهم تیر است.",
            "2024-07-05",
        ),
        ("meeting", "شهردار شیراز به قونیه می‌رود. زمان این سفر ۱۲ تیر است.", "2024-07-02"),
    ],
)
def test_the_next_sentence_tells_when(kind: str, text: str, day: str) -> None:
    (one,) = of_kind(kind, text, published=PUBLISHED)
    assert one.date is not None
    assert to_edtf(one.date.date) == day


def test_what_was_signed_while_they_met_has_the_day_of_the_meeting() -> None:
    text = "شهردار شیراز روز سه‌شنبه با شهردار قونیه دیدار کرد. در پایان تفاهم‌نامه‌ای با قونیه امضا شد."
    (one,) = of_kind("agreement", text, published=PUBLISHED)
    assert one.date is not None
    assert to_edtf(one.date.date) == "2024-06-18"


def test_the_next_sentence_about_another_city_tells_nothing_of_when() -> None:
    text = "شهردار شیراز به قونیه سفر می‌کند. این سفر پس از دیدار با شهردار وایمار در دهم تیر انجام می‌شود."
    met = {one.parties[0].name: one for one in of_kind("meeting", text, published=PUBLISHED)}
    assert met["قونیه"].date is None


def test_since_when_somebody_is_here_is_not_when_they_met() -> None:
    text = "شهردار قونیه که از روز شنبه در شیراز است، عصر سه‌شنبه با شهردار شیراز دیدار کرد."
    (one,) = of_kind("meeting", text, published=PUBLISHED)
    assert one.date is not None
    assert to_edtf(one.date.date) == "2024-06-18"


def test_what_guests_will_do_next_is_no_further_meeting() -> None:
    text = "شهردار شیراز دیروز با هیئت قونیه دیدار کرد. اعضای این هیئت فردا از باغ ارم بازدید می‌کنند."
    assert [one.fields["status"] for one in of_kind("meeting", text, published=PUBLISHED)] == ["held"]
