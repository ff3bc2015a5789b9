"""The full days that a line says, in whatever language, order and calendar it writes them.

`parse_date` reads what a person types into a field and refuses the rest; here a line of a newspaper is searched for
days. A day that could be two, such as 03/04/2024 in English, is none: it is better unknown than guessed.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from tracker.core.calendars import Calendar, day_of_lunar
from tracker.core.date_words import DATED_MONTH_PATTERN, DATED_MONTHS, LUNAR_MONTHS
from tracker.core.dates import DateError, PartialDate
from tracker.core.text import fold

# No archive of the register's outlets reaches further back, so an earlier day is a mistake of a page.
EARLIEST = date(1990, 1, 1)
FIRST_SHORT = 60  # of the years of two digits, the earliest that an archive may hold

_MONTH = rf"(?:{DATED_MONTH_PATTERN})"
_YEAR_SIGN, _MONTH_SIGN, _DAY_SIGN = map(fold, "년월일")
_SOLAR_YEARS = range(1300, 1500)
_NUMBERS = r"(?P<y{0}>\d{{4}})\s?[-/.]\s?(?P<m{0}>\d{{1,2}})\s?[-/.]\s?(?P<d{0}>\d{{1,2}})(?!\d)"
_DAY = re.compile(
    rf"(?<![\d/.-])(?:{_NUMBERS.format(1)}"
    rf"|(?P<y2>\d{{4}}) ?(?:年|{_YEAR_SIGN}) ?(?P<m2>\d{{1,2}}) ?(?:月|{_MONTH_SIGN}) ?(?P<d2>\d{{1,2}}) ?"
    rf"(?:[日號号]|{_DAY_SIGN})"
    r"|(?P<first>\d{1,2})\s?(?P<sign>[-/.])\s?(?P<second>\d{1,2})\s?(?P=sign)\s?(?P<y3>\d{4})(?!\d)"
    rf"|(?P<d4>\d{{1,2}})(?:er|st|nd|rd|th|º|ª|\.)?[ \-/]?(?:de |of |من )?(?P<m4>{_MONTH})(?: ?ماه)?(?!\w)\.?"
    # An Arabic month may have both its names: «20 حزيران/يونيو 2024».
    rf"(?: ?[/(-] ?{_MONTH}(?!\w) ?\)?)?(?: سال)?[,،]?[ \-/]?(?:de |del )?(?P<y4>\d{{4}}|\d{{2}}(?!:))(?!\d)"
    rf"|(?<!\w)(?P<m5>{_MONTH})\.? (?P<d5>\d{{1,2}})(?:st|nd|rd|th)?[,،]? (?P<y5>\d{{4}})(?!\d)"
    # As pages of Iranian cities put an English day: "2019 Wednesday 13 Feb".
    rf"|(?<!\d)(?P<y6>\d{{4}}) (?:[^\W\d_]+ )?(?P<d6>\d{{1,2}}) (?P<m6>{_MONTH})(?!\w))"
)
_LUNAR = re.compile(
    r"(?<!\d)(?:(?P<day>\d{1,2}) ?(?:من |- ?)?(?:" + "|".join(f"(?P<m{n}>{p})" for n, p in enumerate(LUNAR_MONTHS, 1))
    + r")(?: لعام| سنه| عام)?[,،]? ?-? ?(?P<year>1[34]\d{2})(?!\d)"
    r"|(?P<year_first>1[34]\d{2})[/-](?P<month>\d{1,2})[/-](?P<last>\d{1,2}) ?(?:ه|هجری)(?!\w))"
)  # fmt: skip
# English alone is written in both orders; the country decides, where a page names one.
_MONTH_FIRST = {"en-us", "en-ph"}
_EITHER_ORDER = {"en", "en-ca", ""}


def days_in(line: str, language: str = "") -> list[PartialDate]:
    """Return the days that `line` says, in its order.

    language: its tag, "fa" or "en-GB": whether 03/04/2024 is in March or in April; unknown where it does not tell
    """
    return [day for match in _DAY.finditer(fold(line)) if (day := _day(match, language))]


def without_days(line: str) -> str:
    """Return what `line` says beside its days, folded."""
    return " ".join(_DAY.sub(" ", fold(line)).split())


def lunar_days_in(line: str) -> list[PartialDate]:
    """Return the days that `line` writes in the lunar Hijri calendar, as Gregorian ones and about: sighting differs."""
    found = []
    for match in _LUNAR.finditer(fold(line)):
        named = [number for number in range(1, 13) if match[f"m{number}"]]
        month = named[0] if named else int(match["month"])
        try:
            day = day_of_lunar(int(match["year"] or match["year_first"]), month, int(match["day"] or match["last"]))
        except ValueError:
            continue
        found.append(PartialDate.of_day(day, about=True))
    return found


def day_of_digits(digits: str) -> PartialDate | None:
    """Return the day that eight digits such as 20240620 say, or None."""
    return _made(None, digits[:4], int(digits[4:6]), int(digits[6:])) if re.fullmatch(r"[0-9]{8}", digits) else None


def is_believable(day: PartialDate, today: date | None) -> bool:
    """Say whether something can have been published on `day`: neither long ago nor, time zones apart, yet to come."""
    return day.first >= EARLIEST and (today is None or day.first <= today + timedelta(days=1))


def _day(match: re.Match[str], language: str) -> PartialDate | None:
    if match["y3"]:
        month, day = _in_order(int(match["first"]), int(match["second"]), match["sign"], language.casefold())
        return _made(None, match["y3"], month, day)
    n = next(n for n in (1, 2, 4, 5, 6) if match[f"y{n}"])
    calendar, month = DATED_MONTHS.get(match[f"m{n}"]) or (None, int(match[f"m{n}"]))
    year = match[f"y{n}"]
    if len(year) == 2:
        year = _whole_year(year) if calendar is Calendar.SOLAR_HIJRI else "0"
    return _made(calendar, year, month, int(match[f"d{n}"]))


def _whole_year(short: str) -> str:
    """Return the solar year that two digits mean, as Persian papers write them: «97» is 1397, «03» is 1403."""
    return f"{'13' if int(short) >= FIRST_SHORT else '14'}{short}"


def _in_order(first: int, second: int, sign: str, language: str) -> tuple[int, int]:
    """Return month and day of two numbers before a year; 0 and 0 where nothing tells which is which."""
    if second > 12 or (sign == "/" and language in _MONTH_FIRST):
        return first, second
    if first > 12 or first == second or sign == "." or language not in _EITHER_ORDER:
        return second, first
    return 0, 0


def _made(calendar: Calendar | None, year: str, month: int, day: int) -> PartialDate | None:
    if calendar is None:
        calendar = Calendar.SOLAR_HIJRI if int(year) in _SOLAR_YEARS else Calendar.GREGORIAN
    try:
        return PartialDate(calendar, int(year), month, day)
    except DateError:
        return None
