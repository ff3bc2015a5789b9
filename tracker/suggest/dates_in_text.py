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
from tracker.suggest.sentences import Sentence

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
_YEAR = re.compile(r"[^\d]*((?:19|20)\d{2})[^\d]*")
_ANY = re.compile(rf"(?<![\w/.-])(?:(?P<full>{_FULL})|(?P<coarse>{_COARSE})|(?P<bare>{_WITHOUT_YEAR}))(?![\w/])")
# Chinese says what each number is, so that no border is needed; 「2017年度」 is a plan's year and no date.
_SIGNS = re.compile(
    r"(?<!\d)(?:(?P<full>\d{4}年\d{1,2}月\d{1,2}[日号])|(?P<coarse>(?<![—–-])(?:19|20)\d{2}年(?:\d{1,2}月)?(?![度间底末初中]))"
    r"|(?P<bare>\d{1,2}月\d{1,2}[日号]|(?<![\d月至到—–-])\d{1,2}日(?=[,上下中晚凌在]|$)))"
)


def dates_of(sentence: Sentence, pack: Pack, published: PartialDate | None) -> list[tuple[int, int, FoundDate]]:
    """Return the dates of a sentence, with their place in its shadow, the exact ones first.

    A day without a year is the nearest before the day of publication; "yesterday" and "Tuesday" are counted from it.
    """
    text = sentence.shadow.text
    found: list[tuple[int, int, FoundDate]] = []
    for match in chain(_ANY.finditer(text), _SIGNS.finditer(text)):
        when = _understood(match, published)
        if when is not None:
            words = sentence.text[slice(*sentence.shadow.span(*match.span()))]
            found.append((*match.span(), FoundDate(when, words, _calendar(when))))
    if published is not None:
        found += _relative(sentence, pack, published)
    return found


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
    return _nearest_before(words, published) if published else None


def _nearest_before(words: str, published: PartialDate) -> PartialDate | None:
    """Return the last day called `words` up to the day of publication, in the calendar that its month belongs to."""
    month = re.search(MONTH_PATTERN, words)
    calendar = MONTH_NAMES[month[0]][0] if month else Calendar.GREGORIAN
    this = published.in_calendar(calendar)
    for spelled in _spelled_out(words, this) if this else ():
        try:
            when = parse_date(spelled, calendar=calendar)
        except DateError:
            continue  # the last day of a leap year, met in the next one
        if isinstance(when, PartialDate) and when.first <= published.last:
            return when
    return None


def _spelled_out(words: str, this: PartialDate) -> Iterator[str]:
    """Yield what `words` may mean in this year or the last; a day alone, in this month or the last."""
    if "月" in words:
        yield from (f"{year}年{words}" for year in (this.year, this.year - 1))
    elif words.endswith("日"):
        before = this.first.replace(day=1) - timedelta(days=1)
        yield from (f"{this.year}年{this.month}月{words}", f"{before.year}年{before.month}月{words}")
    else:
        yield from (f"{words} {year}" for year in (this.year, this.year - 1))


def _relative(sentence: Sentence, pack: Pack, published: PartialDate) -> list[tuple[int, int, FoundDate]]:
    text = sentence.shadow.text
    found = []
    for words, distance in pack.days.items():
        match = pack.writing.cue(words).search(text)
        if match:
            found.append((*match.span(), _counted(sentence, match, published, distance)))
    for weekday, pattern in enumerate(pack.weekdays):
        match = pack.writing.cue(pattern).search(text)
        # The Persian week begins on Saturday, the pack's on Monday; the name alone counts, and «دوشنبه» is a city too.
        if match and not found and re.search(pack.before_weekday, text[: match.start()]):
            back = (published.last.weekday() - weekday) % 7
            found.append((*match.span(), _counted(sentence, match, published, -back)))
    return found


def _counted(sentence: Sentence, match: re.Match[str], published: PartialDate, distance: int) -> FoundDate:
    day: date = published.last + timedelta(days=distance)
    words = sentence.text[slice(*sentence.shadow.span(*match.span()))]
    return FoundDate(PartialDate.of_day(day, published.calendar), words, published.calendar)


def _calendar(when: PartialDate | Period) -> Calendar:
    if isinstance(when, PartialDate):
        return when.calendar
    edge = when.start or when.end
    return edge.calendar if edge else Calendar.GREGORIAN
