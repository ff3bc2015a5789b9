"""Among the days around an article, the one of its publication is told by the words before it."""

from datetime import date

import pytest

from tracker.core.calendars import Calendar
from tracker.core.dates import PartialDate
from tracker.core.edtf import from_edtf
from tracker.suggest import propose
from tracker.suggest.published import published_day

THE_DAY = PartialDate(Calendar.GREGORIAN, 2024, 6, 20)
THE_DAY_IN_IRAN = PartialDate(Calendar.SOLAR_HIJRI, 1403, 3, 31)
TODAY = date(2024, 7, 1)
STORY = "این جمله‌ای است که هیچ تاریخی ندارد و تنها برای دراز شدن متن نوشته شده است تا از مرز بگذرد و خبر را کامل کند و به پایان برساند."


def told(*lines: str, language: str = "en") -> PartialDate | None:
    return published_day("\n".join(lines), language, today=TODAY)


@pytest.mark.parametrize(
    "line",
    [
        "تاریخ انتشار : پنجشنبه ۳۱ خرداد ۱۴۰۳ - ۱۰:۴۵", "کد خبر: ۴۵۱۲۰ تاریخ: ۱۴۰۳/۰۳/۳۱", "۳۱ خرداد ۱۴۰۳",
        "20 June 2024 - ۳۱ خرداد ۱۴۰۳", "۳۱ خرداد ۱۴۰۳ - ۱۳ ذی‌الحجه ۱۴۴۵ - ۲۰ ژوئن ۲۰۲۴",
        "انتشار: ۳۱ خرداد ۱۴۰۳ به‌روزرسانی: ۵ تیر ۱۴۰۳",
    ],
)  # fmt: skip
def test_a_persian_article_keeps_its_own_calendar(line: str) -> None:
    assert told(line, STORY, language="fa") == THE_DAY_IN_IRAN
    assert told(STORY, line, language="fa") == THE_DAY_IN_IRAN


@pytest.mark.parametrize(
    "line",
    [
        "Published: June 20, 2024 10:45 a.m.", "Posted on 20 June 2024", "Updated: 22 June 2024 | Published: 20 June 2024",
        "Publié le 20/06/2024 - 16:00 • Mis à jour 21/06/2024 - 10:00", "20 Haziran 2024•Güncelleme: 22 Haziran 2024",
        "作者:佚名 文章来源:江边网 更新时间:2024-06-20 10:40:28 责任编辑:小王", "文章发布时间：2024年6月20日", "Veröffentlicht am 20. Juni 2024",
        "date 2024-06-20 The park opened.", "Yayınlanma: 20 Haziran 2024", "تاريخ النشر: 20 يونيو 2024 - آخر تحديث: 22 يونيو 2024",
    ],
)  # fmt: skip
def test_a_line_calls_its_day_the_day_of_publication(line: str) -> None:
    assert told(line, STORY, language="fr" if "Publié" in line else "en") == THE_DAY


def test_a_label_may_stand_in_the_line_before() -> None:
    assert told("Updated:", "22 June 2024", "Published:", "20 June 2024") == THE_DAY


def test_the_hour_of_an_update_counts_where_a_page_tells_no_other_day() -> None:
    assert told("A park opens", "Updated: 2024-06-20 10:12", STORY) == THE_DAY
    assert told("A park opens", "Updated: 2024-06-21 10:12", "20 June 2024", STORY) == THE_DAY


def test_what_is_called_published_is_surer_than_a_bare_day() -> None:
    assert told("Friday, 21 June 2024", "A park opens", "Published: 20 June 2024") == THE_DAY


@pytest.mark.parametrize("beside", ["۳۱ خرداد ۱۴۰۳ - ۱۳:۲۰", "• ۳۱ خرداد ۱۴۰۳\n• ۱۳:۲۰"])
def test_the_day_with_an_hour_beside_it_is_surer_than_that_on_which_somebody_looks(beside: str) -> None:
    assert told("سه‌شنبه ۵ تیر ۱۴۰۳", "شورا و شهر", beside, STORY, language="fa") == THE_DAY_IN_IRAN


@pytest.mark.parametrize(
    "line",
    [
        "Updated: 20 June 2024", "Stand: 20.06.2024", "امروز: ۳۱ خرداد ۱۴۰۳", "تاریخ برگزاری: ۳۱ خرداد ۱۴۰۳",
        "Deadline: 20 June 2024", "© 20 June 2024", "They met on 20 June 2024.", "市长于2024年6月20日会见了代表团。",
        "این پارک در ۳۱ خرداد ۱۴۰۳ باز شد.", "Published: 03/04/2024", "Published: 20 June 2025", "Published: 20 June 1970",
        "A line that is no sentence and speaks of 20 June 2024 among many other words",
    ],
)  # fmt: skip
def test_other_days_are_not_the_day_of_publication(line: str) -> None:
    assert told(line, STORY) is None


def test_a_day_inside_the_story_is_not_the_day_of_publication() -> None:
    assert told(f"{STORY} این پارک در ۲۸ خرداد ۱۴۰۳ باز شد.", language="fa") is None
    assert told("") is None


def test_a_line_far_from_either_edge_does_not_count() -> None:
    assert told(*[STORY] * 40, "20 June 2024", *[STORY] * 40) is None


def test_the_lunar_calendar_counts_where_there_is_no_other() -> None:
    about = PartialDate(Calendar.GREGORIAN, 2024, 6, 20, about=True)
    assert told("الخميس 14 ذو الحجة 1445 هـ", STORY, language="ar") == about
    assert told("14 ذو الحجة 1445 هـ الموافق 20 يونيو 2024", STORY, language="ar") == THE_DAY


def test_an_article_in_any_language_has_its_day() -> None:
    text = "Pubblicato il 20 giugno 2024\nIl sindaco ha firmato l'accordo con la città di Shiraz."
    assert propose(text, today=TODAY).article.published == THE_DAY
    assert propose(text, today=date(2024, 6, 1)).article.published is None


@pytest.mark.parametrize(("header", "edtf"), [("2024-06-20", "2024-06-20"), ("2024-06", "2024-06")])
def test_an_archive_writes_the_day_or_the_month_before_the_first_line(header: str, edtf: str) -> None:
    assert told(f" date {header} Konya'dan haber") == from_edtf(edtf)
