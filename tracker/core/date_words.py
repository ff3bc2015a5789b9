"""The words in which people write dates: months under all their names, days of the week, and what stands around."""

from __future__ import annotations

import re
from collections.abc import Iterable

from tracker.core.calendars import MONTHS, Calendar
from tracker.core.text import fold

_OTHER_NAMES = {
    Calendar.SOLAR_HIJRI: {"امرداد": 5, "آبانماه": 8, "Tir": 4, "Shahrivar": 6, "Khordad": 3, "Ordibehesht": 2},
    Calendar.GREGORIAN: {
        "جنوری": 1, "فبریه": 2, "مارچ": 3, "اپریل": 4, "می": 5, "جون": 6, "جولای": 7, "ژولای": 7, "ژوییه": 7,
        "آگوست": 8, "اگست": 8, "سپتمبر": 9, "اکتوبر": 10, "نومبر": 11, "دسمبر": 12, "sept": 9,
    },
}  # fmt: skip
# The months in the languages in which articles are read, January first. Arabic has two sets of names; «آب» (August) is
# left out, for it is "water" in Persian.
_OF_ARTICLES = (
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре",
    "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    "كانون_الثاني شباط آذار نيسان أيار حزيران تموز أغسطس أيلول تشرين_الأول تشرين_الثاني كانون_الأول",
)


def _months() -> dict[str, tuple[Calendar, int]]:
    found: dict[str, tuple[Calendar, int]] = {}
    for calendar, languages in MONTHS.items():
        for names in languages.values():
            found |= {fold(name): (calendar, number) for number, name in enumerate(names, 1)}
        found |= {fold(name): (calendar, number) for name, number in _OTHER_NAMES[calendar].items()}
    for months in _OF_ARTICLES:
        for number, name in enumerate(months.split(), 1):
            found.setdefault(fold(name.replace("_", " ")), (Calendar.GREGORIAN, number))
    for number, name in enumerate(MONTHS[Calendar.GREGORIAN]["en"], 1):
        found[fold(name)[:3]] = (Calendar.GREGORIAN, number)
    return found


def _any_of(names: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, names), key=len, reverse=True))


MONTH_NAMES = _months()
"""Every name of a month, folded, with its calendar and number."""

MONTH_PATTERN = _any_of(MONTH_NAMES)

# Names that mean a month only between a day and a year: shortened ones, and those that are words or persons elsewhere
# («آب» is water, "marco" a name). January first, or Hamal, with which the Afghan year begins.
_OF_FULL_DATES = {
    Calendar.GREGORIAN: (
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        "كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول",
        "جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر",
        "يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر",
        "ene feb mar abr may jun jul ago sep oct nov dic",
        "janv févr mars avr mai juin juil août sept oct nov déc",
        "Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez",
        "Oca Şub Mar Nis May Haz Tem Ağu Eyl Eki Kas Ara",
        "gen feb mar apr mag giu lug ago set ott nov dic",
        "jan fev mar abr mai jun jul ago set out nov dez",
    ),
    Calendar.SOLAR_HIJRI: ("حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت",),
}

DATED_MONTHS = MONTH_NAMES | {
    fold(name.replace("_", " ")): (calendar, number)
    for calendar, languages in _OF_FULL_DATES.items()
    for names in languages
    for number, name in enumerate(names.split(), 1)
}
"""Every name that a month has inside a full date, folded, with its calendar and number."""

DATED_MONTH_PATTERN = _any_of(DATED_MONTHS)

# The lunar months as Arabic and Persian write them, folded; the blank may be missing where a half-space stood.
LUNAR_MONTHS = (
    "محرم(?: الحرام)?", "صفر(?: المظفر)?", "ربیع ?(?:ال)?اول", "ربیع ?(?:ال)?(?:ثانی|اخر)",
    "جما?دی ?(?:ال)?(?:اول|اولی)", "جما?دی ?(?:ال)?(?:ثانی|ثانیه|اخر|اخره)", "رجب(?: المرجب)?", "شعبان(?: المعظم)?",
    "رمضان(?: المبارک)?", "شوال(?: المکرم)?", "ذ[وی] ?(?:ال)?قعده(?: الحرام)?", "ذ[وی] ?(?:ال)?حجه(?: الحرام)?",
)  # fmt: skip
"""The patterns of the lunar Hijri months, Muharram first."""

_WEEKDAYS = (
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu",
    "thur", "thurs", "fri", "sat", "sun", "شنبه", "یکشنبه", "یک شنبه", "دوشنبه", "دو شنبه", "سه شنبه", "سهشنبه",
    "چهارشنبه", "چهار شنبه", "پنجشنبه", "پنج شنبه", "جمعه", "ادینه", "lunes", "martes", "miercoles", "jueves",
    "viernes", "sabado", "domingo", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
    "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "pazartesi", "sali", "carsamba",
    "persembe", "cuma", "cumartesi", "pazar", "الاثنین", "الثلاثاء", "الاربعاء", "الخمیس", "الجمعه", "السبت",
    "الاحد",
)  # fmt: skip
_FILLERS = (
    "the", "of", "on", "in", "year", "سال", "سالهای", "ماه", "روز", "مورخ", "مورخه", "تاریخ", "در", "هجری شمسی",
    "هجری خورشیدی", "خورشیدی", "شمسی", "میلادی", "ad", "ce", "de", "del", "el", "le", "du", "en", "den", "der", "dem",
    "am", "im", "yili", "yilinda", "عام", "سنه", "من", "یوم", "فی",
)  # fmt: skip


def _whole_words(words: tuple[str, ...]) -> str:
    return r"(?<!\w)(?:" + "|".join(sorted(map(re.escape, words), key=len, reverse=True)) + r")(?!\w)"


NOISE = re.compile(
    rf"{_whole_words(_WEEKDAYS)}|{_whole_words(_FILLERS)}"
    r"|\bه\.\s?ش\.?|[,،()«»]|(?<=\d)(?:st|nd|rd|th|er)\b|(?<=\b\d)\.(?=\s)|(?<=\b\d\d)\.(?=\s)|(?<=\d)م(?!\w)"
)
"""What may stand in a date without changing it."""

CLOCK = re.compile(r"[-–—,،]?\s*(?:ساعت|at)?\s*\d{1,2}:\d{2}(?::\d{2})?\s*$")
"""The time of day at the end of a date, which the register does not keep."""

ABOUT = re.compile(
    r"^(?:~|c\.|ca\.?\s|circa\s|about\s|around\s|approximately\s|حدودا?\s|تقریبا\s|حوالی\s|در حدود\s)\s*|\s*[~?؟]$"
)
SINCE = re.compile(
    r"^(?:since|from|as of|از)\s+(.+?)(?:\s+(?:onwards?|to date|to present|به بعد|تا ?کنون|تا امروز|تا حال))?$"
)
UNTIL = re.compile(r"^(?:until|till|up to|تا)\s+(.+)$")
BETWEEN = re.compile(
    r"^(?:(?:from|between|از|بین)\s+)?(.+?)\s*(?:\s(?:to|until|till|and|through|تا|الی|لغایت)\s|[–—]|\s-\s)\s*(.+)$"
)
