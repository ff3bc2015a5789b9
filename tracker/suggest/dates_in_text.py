"""The dates that a sentence says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import chain

from tracker.core.calendars import Calendar
from tracker.core.date_parsing import parse_date
from tracker.core.date_words import MONTH_NAMES, MONTH_PATTERN
from tracker.core.dates import DateError, PartialDate, Period
from tracker.suggest.packs import Pack
from tracker.suggest.proposal import FoundDate
from tracker.suggest.sentences import Sentence, clause

_NUMERIC = r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}"
_FULL = (
    rf"{_NUMERIC}"
    rf"|\d{{1,2}}(?:er)?\.?(?: ?(?:-|–|تا|to|al|au|bis|الی) ?\d{{1,2}}\.?)? (?:de )?(?:{MONTH_PATTERN})"
    r"(?: ?ماه)?(?: سال)?,?(?: de| del)? (?:\d{4})"
    rf"|(?:{MONTH_PATTERN})\.? \d{{1,2}}(?: ?[-–] ?\d{{1,2}})?,? \d{{4}}"
)
_WITHOUT_YEAR = rf"\d{{1,2}}(?:er)?\.? (?:de )?(?:{MONTH_PATTERN})(?: ?ماه)?|(?:{MONTH_PATTERN})\.? \d{{1,2}}"
_COARSE = (
    rf"(?:{MONTH_PATTERN})(?: ?ماه)?(?: سال| de| del)? \d{{4}}|سال \d{{4}}"
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
_MONTH_ALONE = re.compile(
    rf"(?<!\w)(?:(?P<a>{MONTH_PATTERN}) ?ماه|(?:in|en|im|since|this) (?:early |late |mid-)?(?P<b>{MONTH_PATTERN}))"
    r"(?!\w| ?\d)"
)
_HOUR = re.compile(r" (?:شب|صبح|عصر|ظهر|بامداد|گذشته|هفته|\d)(?!\w)")  # what may stand behind a weekday
_HEADER = "date "  # with its day, it begins the line that an archive puts before a title
ANNOUNCED = timedelta(days=60)


def dates_of(sentence: Sentence, pack: Pack, published: PartialDate | None) -> list[tuple[int, int, FoundDate]]:
    """Return the dates of a sentence, with their place in its shadow, the exact ones first.

    A day without a year is the last before the day of publication, or one soon after it; "yesterday" and "Tuesday" are
    counted from it.
    """
    text = sentence.shadow.text
    found: list[tuple[int, int, FoundDate]] = []
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
    # From a month alone, no day can be counted.
    if published is not None and published.day is not None:
        found += _relative(sentence, pack, published)
    return found


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


def _relative(sentence: Sentence, pack: Pack, published: PartialDate) -> list[tuple[int, int, FoundDate]]:
    text = sentence.shadow.text
    found = []
    for words, distance in pack.days.items():
        match = pack.writing.cue(words).search(text)
        if match:
            found.append((*match.span(), _counted(sentence, match, published, distance)))
    for words, distance in pack.weeks.items():
        match = pack.writing.cue(words).search(text)
        if match and not found:
            found.append((*match.span(), _week(sentence, match, published, distance)))
    for weekday, pattern in enumerate(pack.weekdays):
        match = pack.writing.cue(pattern).search(text)
        # The Persian week begins on Saturday, the pack's on Monday; the name alone counts, but «دوشنبه» is a city too.
        if match and not found and _tells_weekday(pack, text, match):
            distance = -((published.last.weekday() - weekday) % 7)
            distance += 7 * bool(pack.ahead.search(text, *clause(text, *match.span())))
            found.append((*match.span(), _counted(sentence, match, published, distance)))
    return [*found, *_months_and_years(sentence, pack, published)]


def _tells_weekday(pack: Pack, text: str, match: re.Match[str]) -> bool:
    """Say whether the name of a weekday means one: what is a city's name too needs a word more."""
    if match[0] not in pack.common_words:
        return True
    return bool(re.search(pack.before_weekday, text[: match.start()]) or _HOUR.match(text, match.end()))


def _months_and_years(sentence: Sentence, pack: Pack, published: PartialDate) -> Iterator[tuple[int, int, FoundDate]]:
    """Yield "last June", "June last year" and "last year", counted from the day of publication."""
    text, calendar = sentence.shadow.text, published.calendar
    for words, distance in pack.years.items():
        for match in pack.writing.cue(
            rf"(?:(?P<month>{MONTH_PATTERN})(?: ?ماه)?,? )?(?:{words})(?:(?P<number>\d{{1,2}})月)?"
        ).finditer(text):
            named = MONTH_NAMES[match["month"]] if match["month"] else (calendar, None)
            if match["number"]:
                named = (calendar, int(match["number"]))
            this = published.in_calendar(named[0])
            if this is not None and (named[1] or 1) in range(1, 13):
                when = PartialDate(named[0], this.year + distance, named[1])
                written = sentence.text[slice(*sentence.shadow.span(*match.span()))]
                yield *match.span(), FoundDate(when, written, named[0])
    for match in _MONTH_ALONE.finditer(text):
        named, month = MONTH_NAMES[match["a"] or match["b"]]
        this = published.in_calendar(named)
        if this is not None and month is not None:
            # The last one that has been, and the next; which is meant, the act tells.
            last = this.year - (month > (this.month or month))
            for year in (last, last + 1):
                written = sentence.text[slice(*sentence.shadow.span(*match.span()))]
                yield *match.span(), FoundDate(PartialDate(named, year, month), written, named)
    for words, distance in pack.months.items():
        for match in pack.writing.cue(words).finditer(text):
            count = published.year * 12 + (published.month or 1) - 1 + distance
            when = PartialDate(calendar, count // 12, count % 12 + 1)
            written = sentence.text[slice(*sentence.shadow.span(*match.span()))]
            yield *match.span(), FoundDate(when, written, calendar)


def _week(sentence: Sentence, match: re.Match[str], published: PartialDate, distance: int) -> FoundDate:
    """Return the days of the week that lies `distance` weeks from that of publication; Iran's begins on Saturday."""
    begins = 5 if published.calendar is Calendar.SOLAR_HIJRI else 0
    first = published.last - timedelta(days=(published.last.weekday() - begins) % 7) + timedelta(days=7 * distance)
    days = (PartialDate.of_day(day, published.calendar) for day in (first, first + timedelta(days=6)))
    words = sentence.text[slice(*sentence.shadow.span(*match.span()))]
    return FoundDate(Period(*days), words, published.calendar)


def _counted(sentence: Sentence, match: re.Match[str], published: PartialDate, distance: int) -> FoundDate:
    day: date = published.last + timedelta(days=distance)
    words = sentence.text[slice(*sentence.shadow.span(*match.span()))]
    return FoundDate(PartialDate.of_day(day, published.calendar), words, published.calendar)


def _calendar(when: PartialDate | Period) -> Calendar:
    if isinstance(when, PartialDate):
        return when.calendar
    edge = when.start or when.end
    return edge.calendar if edge else Calendar.GREGORIAN
