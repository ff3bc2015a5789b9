"""The dates that a sentence says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import chain

from tracker.core.calendars import Calendar
from tracker.core.date_parsing import parse_date
from tracker.core.date_words import MONTH_NAMES, MONTH_PATTERN
from tracker.core.dates import DateError, PartialDate, Period
from tracker.suggest.packs import Pack
from tracker.suggest.proposal import FoundDate
from tracker.suggest.relative_dates import relative_dates
from tracker.suggest.sentences import Sentence
from tracker.suggest.spelled_days import spelled_days

_NUMERIC = r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}"
# A Persian year is often shortened to its last two digits; no other calendar's months stand before such a one.
_SOLAR = "|".join(name for name, (calendar, _) in MONTH_NAMES.items() if calendar is Calendar.SOLAR_HIJRI)
_SHORT_YEAR = rf"(?:{_SOLAR})(?: ?ماه)?(?: سال)? (?:[6-9]\d|0\d)"
_FULL = (
    rf"{_NUMERIC}|[6-9]\d/(?:0?[1-9]|1[0-2])/(?:[0-2]?\d|3[01])|\d{{1,2}} {_SHORT_YEAR}"
    rf"|\d{{1,2}}(?:er)?\.?(?: ?(?:-|–|تا|to|al|au|bis|الی) ?\d{{1,2}}\.?)? (?:de )?(?:{MONTH_PATTERN})"
    r"(?: ?ماه)?(?: سال)?,?(?: de| del)? (?:\d{4})"
    rf"|(?:{MONTH_PATTERN})\.? \d{{1,2}}(?: ?[-–] ?\d{{1,2}})?,? \d{{4}}"
)
_WITHOUT_YEAR = rf"\d{{1,2}}(?:er)?\.? (?:de )?(?:{MONTH_PATTERN})(?: ?ماه)?|(?:{MONTH_PATTERN})\.? \d{{1,2}}"
_COARSE = (
    rf"(?:{MONTH_PATTERN})(?: ?ماه)?(?: سال| de| del)? \d{{4}}|سال \d{{4}}|{_SHORT_YEAR}"
    r"|سال \d{2}|(?:in|since|of|en|desde|depuis|seit|im jahr|عام|سنه) (?:19|20)\d{2}|(?:از|در) 1[34]\d{2}"
    r"|(?:19|20)\d{2}(?:'?[dt][ae]n?| yilinda| yilindan)(?: beri)?"
)
# "17–21 June 2024", "del 17 al 21 de junio", "vom 28. Juni bis zum 2. Juli": from a day to a day.
_ORDINAL = r"(?:\.|er|st|nd|rd|th)?"
_TILL = r"\s?(?:-|–|—|to|and|through|تا|الی|و|al|y el|y|au|et|bis(?: zum)?|und(?: dem)?|ile|ve|الی|حتی)\s?"
_RANGE = re.compile(
    rf"(?<![\w/.-])(?:(?P<from>\d{{1,2}}){_ORDINAL}(?: (?:de )?(?P<month>{MONTH_PATTERN}))?{_TILL}"
    rf"(?P<to>\d{{1,2}}{_ORDINAL} (?:de )?(?:{MONTH_PATTERN})(?: ?ماه)?(?P<year>,?(?: سال)?(?: de| del)? \d{{4}})?)"
    rf"|(?P<named>{MONTH_PATTERN}) (?P<first>\d{{1,2}}){_TILL}(?P<last>\d{{1,2}})(?P<then>,? \d{{4}})?)(?![\w/])"
)
_YEAR = re.compile(r"[^\d]*((?:19|20)\d{2})[^\d]*")
_ANY = re.compile(rf"(?<![\w/.-])(?:(?P<full>{_FULL})|(?P<coarse>{_COARSE})|(?P<bare>{_WITHOUT_YEAR}))(?![\w/])")
# Chinese says what each number is, so that no border is needed; 「2017年度」 is a plan's year and no date.
_SIGNS = re.compile(
    r"(?<!\d)(?:(?P<full>\d{4}年\d{1,2}月\d{1,2}[日号])|(?P<coarse>(?<![—–-])(?:19|20)\d{2}年(?:\d{1,2}月)?(?![度间底末初中]))"
    r"|(?P<bare>\d{1,2}月\d{1,2}[日号]|(?<![\d月至到—–-])\d{1,2}日(?=[,上下中晚凌在]|$)))"
)
_HEADER = "date "  # with its day, it begins the line that an archive puts before a title
ANNOUNCED = timedelta(days=60)
FORESEEN = timedelta(days=240)  # so far ahead a plan may lie


def dates_of(
    sentence: Sentence, pack: Pack, published: PartialDate | None, *, planned: bool = False
) -> list[tuple[int, int, FoundDate]]:
    """Return the dates of a sentence, with their place in its shadow, the exact ones first.

    A day without a year is the last before the day of publication, or one soon after it; "yesterday" and "Tuesday" are
    counted from it.

    planned: what is told is still to come, so that a day without a year may be that of months ahead
    """
    text = sentence.shadow.text
    found: list[tuple[int, int, FoundDate]] = []
    plans: list[tuple[int, int, FoundDate]] = []
    for start, end, spelled in spelled_days(text):
        if (match := _RANGE.fullmatch(spelled) or _ANY.fullmatch(spelled)) and (when := _read(match, published)):
            words = sentence.text[slice(*sentence.shadow.span(start, end))]
            found.append((start, end, FoundDate(when, words, _calendar(when))))
            if planned and published and (later := _a_year_later(match, when, published)):
                plans.append((start, end, FoundDate(later, words, _calendar(later))))
    ranges = [(match, _from_to(match, published)) for match in _RANGE.finditer(text)]
    single = ((match, _understood(match, published)) for match in chain(_ANY.finditer(text), _SIGNS.finditer(text)))
    for match, when in chain(ranges, single):
        header = match.start() == len(_HEADER) and text.startswith(_HEADER)
        if (
            when is not None
            and not header
            and not any(start < match.end() and match.start() < end for start, end, _ in found)
        ):
            words = sentence.text[slice(*sentence.shadow.span(*match.span()))]
            found.append((*match.span(), FoundDate(when, words, _calendar(when))))
            later = _a_year_later(match, when, published) if planned and published else None
            if later is not None:
                plans.append((*match.span(), FoundDate(later, words, _calendar(later))))
    # From a month alone, no day can be counted.
    if published is not None and published.day is not None:
        counted = relative_dates(sentence, pack, published)
        counted = [one for one in counted if not any(_is_part(one, other) for other in found)]
        # "25 Khordad last year" is no day of this one.
        within = [one for one in found if not any(_is_part(one, other) for other in counted)]
        found = [*within, *counted]
    return [*found, *(one for one in plans if any(one[:2] == other[:2] for other in found))]


def _is_part(one: tuple[int, int, FoundDate], other: tuple[int, int, FoundDate]) -> bool:
    """Say whether the words of a date are a part of those of another one."""
    return other[0] <= one[0] and one[1] <= other[1] and other[1] - other[0] > one[1] - one[0]


def _read(match: re.Match[str], published: PartialDate | None) -> PartialDate | Period | None:
    return _from_to(match, published) if match.re is _RANGE else _understood(match, published)


def _from_to(match: re.Match[str], published: PartialDate | None) -> Period | None:
    """Return the days from one to another; what the first leaves unsaid, the last says."""
    if match["named"]:
        last, year = f"{match['last']} {match['named']}", match["then"]
        last += year or ""
        first, month = match["first"], match["named"]
    else:
        last, year, first, month = match["to"], match["year"], match["from"], match["month"]
    try:
        end = parse_date(last) if year else _nearest(last, published) if published else None
        if not isinstance(end, PartialDate):
            return None
        return Period(
            PartialDate(end.calendar, end.year, MONTH_NAMES[month][1] if month else end.month, int(first)), end
        )
    except DateError:
        return None


def _understood(match: re.Match[str], published: PartialDate | None) -> PartialDate | Period | None:
    words = re.sub(r"^(?:in|since|of|از|در) ", "", match[0])
    today = published.last if published else None
    try:
        if match["coarse"] and not re.search(MONTH_PATTERN, words) and (year := _YEAR.fullmatch(words)):
            return parse_date(year[1])
        if match["bare"] is None:
            return parse_date(words.replace("سال ", "" if re.search(r"\d{4}", words) else "سال "), today=today)
    except DateError:
        return None
    return _nearest(words, published) if published else None


def _nearest(words: str, published: PartialDate) -> PartialDate | None:
    """Return the last day called `words` up to shortly after publication, in the calendar that its month belongs to.

    What a paper announces lies days or weeks ahead; what lies further ahead is rather last year's. A day without its
    month is one that has been.
    """
    month = re.search(MONTH_PATTERN, words)
    calendar = MONTH_NAMES[month[0]][0] if month else Calendar.GREGORIAN
    this = published.in_calendar(calendar)
    latest = published.last + (ANNOUNCED if month or "月" in words else timedelta())
    for spelled in _spelled_out(words, this) if this else ():
        try:
            when = parse_date(spelled, calendar=calendar)
        except DateError:
            continue  # the last day of a leap year, met in the next one
        if isinstance(when, PartialDate) and when.first <= latest:
            return when
    return None


def _a_year_later(
    match: re.Match[str], when: PartialDate | Period, published: PartialDate
) -> PartialDate | Period | None:
    """Return the day that a plan means by a day without a year: "20 to 25 Mehr" in June is not last year's."""
    named = match.groupdict()
    if named.get("full") or named.get("coarse") or named.get("year") or named.get("then"):
        return None
    edges = (when, when) if isinstance(when, PartialDate) else (when.start, when.end)
    if not all(isinstance(edge, PartialDate) and edge.day for edge in edges):
        return None
    try:
        first, last = (replace(edge, year=edge.year + 1) for edge in edges if edge)
    except DateError:
        return None
    if not timedelta() < first.first - published.last <= FORESEEN:
        return None
    return first if isinstance(when, PartialDate) else Period(first, last)


def _spelled_out(words: str, this: PartialDate) -> Iterator[str]:
    """Yield what `words` may mean, the latest first: in next year, this one or the last; a day alone, by the month."""
    years = (this.year + 1, this.year, this.year - 1)
    if "月" in words:
        yield from (f"{year}年{words}" for year in years)
    elif words.endswith("日"):
        before = this.first.replace(day=1) - timedelta(days=1)
        yield from (f"{this.year}年{this.month}月{words}", f"{before.year}年{before.month}月{words}")
    else:
        yield from (f"{words} {year}" for year in years)


def _calendar(when: PartialDate | Period) -> Calendar:
    if isinstance(when, PartialDate):
        return when.calendar
    edge = when.start or when.end
    return edge.calendar if edge else Calendar.GREGORIAN
