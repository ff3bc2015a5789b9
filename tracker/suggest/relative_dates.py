"""The dates that are counted from the day of publication: "yesterday", "on Tuesday", "in June last year"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from tracker.core.calendars import Calendar
from tracker.core.date_words import MONTH_NAMES, MONTH_PATTERN
from tracker.core.dates import DateError, PartialDate, Period
from tracker.suggest.packs import Pack, packs
from tracker.suggest.proposal import FoundDate
from tracker.suggest.sentences import Sentence, clause
from tracker.suggest.writing import Cue

Found = tuple[int, int, FoundDate]

WEEK, MONTHS_OF_YEAR = 7, 12
_MONTH_ALONE = re.compile(
    rf"(?<!\w)(?:(?P<a>{MONTH_PATTERN}) ?ماه|(?:in|en|im|since|this|в|к) (?:early |late |mid-)?(?P<b>{MONTH_PATTERN}))"
    r"(?!\w| ?\d)"
)
# In Chinese, and what part of the month it is.
_NUMBERED_MONTH = re.compile(r"(?<![\d年至到—–-])(?P<number>\d{1,2})月(?!\d|[年至到—–-])")
_OF_A_YEAR = rf"(?:(?:(?P<day>\d{{1,2}}) )?(?P<month>{MONTH_PATTERN})(?: ?ماه)?,? )?(?:%s)(?:(?P<number>\d{{1,2}})月)?"
# What may stand behind a weekday.
_HOUR = re.compile(r" (?:شب|صبح|عصر|ظهر|بامداد|گذشته|هفته|\d)(?!\w)")


def relative_dates(sentence: Sentence, pack: Pack, published: PartialDate) -> list[Found]:
    """Return the dates that a sentence counts from the day of publication, with their place in its shadow.

    A month alone may be the last that has been or the next: it is given twice, and the act tells which is meant.
    """
    counted = _Counted(sentence, pack, published)
    if not _any(pack.code).search(sentence.shadow.text):
        return list(counted.months_alone())
    # The name of a weekday says more than "this week" around it.
    days = list(counted.days()) or list(counted.weekdays())[:1] or list(counted.weeks())
    found = [*days, *counted.years(), *counted.months()]
    taken = [(start, end) for start, end, _ in found]
    alone = (one for one in counted.months_alone() if not any(s < one[1] and one[0] < e for s, e in taken))
    return [*found, *alone]


@cache
def _any(language: str) -> Cue:
    """Return a pattern of all words from which days are counted, for most sentences have none of them."""
    pack = packs()[language]
    words = (*pack.days, *pack.weekdays, *pack.weeks, *pack.months, *pack.years)
    return pack.writing.cue("|".join(f"(?:{one})" for one in words))


@dataclass(frozen=True, slots=True)
class _Counted:
    sentence: Sentence
    pack: Pack
    published: PartialDate

    def days(self) -> Iterator[Found]:
        for words, distance in self.pack.days.items():
            yield from (self._day(match, distance) for match in self._said(words, once=True))

    def weekdays(self) -> Iterator[Found]:
        """Yield the last day of that name, or the next where it is told as still to come."""
        text = self.sentence.shadow.text
        for weekday, pattern in enumerate(self.pack.weekdays):  # Monday first
            for match in self._said(pattern, once=True):
                if self._tells_weekday(match):
                    back = (self.published.last.weekday() - weekday) % WEEK
                    ahead = self.pack.ahead.search(text, *clause(text, *match.span()))
                    yield self._of_week(match, weekday) or self._day(match, WEEK - back if ahead else -back)

    def _of_week(self, match: re.Match[str], weekday: int) -> Found | None:
        """Return a weekday of the week that is named right behind it: "Monday of last week"."""
        behind = self.sentence.shadow.text[match.end() :]
        week = next((one for words, one in self.pack.weeks.items() if re.match(rf" (?:{words})(?!\w)", behind)), None)
        if week is None:
            return None
        since = (self.published.last.weekday() - self.pack.week_begins) % WEEK
        return self._day(match, WEEK * week - since + (weekday - self.pack.week_begins) % WEEK)

    def weeks(self) -> Iterator[Found]:
        """Yield weeks as their seven days."""
        since = (self.published.last.weekday() - self.pack.week_begins) % WEEK
        for words, distance in self.pack.weeks.items():
            for match in self._said(words):
                first = self.published.last + timedelta(days=WEEK * distance - since)
                ends = (self._called(first), self._called(first + timedelta(days=WEEK - 1)))
                yield self._found(match, Period(*ends))

    def months(self) -> Iterator[Found]:
        for words, distance in self.pack.months.items():
            for match in self._said(words):
                count = self.published.year * 12 + (self.published.month or 1) - 1 + distance
                yield self._found(match, PartialDate(self.published.calendar, count // 12, count % 12 + 1))

    def years(self) -> Iterator[Found]:
        """Yield years, with the month that stands before them, or in Chinese behind."""
        for words, distance in self.pack.years.items():
            for match in self._said(_OF_A_YEAR % words):
                calendar, month = MONTH_NAMES[match["month"]] if match["month"] else (self.published.calendar, None)
                month = int(match["number"]) if match["number"] else month
                this = self.published.in_calendar(calendar)
                if this is not None and (month is None or 1 <= month <= MONTHS_OF_YEAR):
                    yield from self._in_year(match, calendar, this.year + distance, month)

    def _in_year(self, match: re.Match[str], calendar: Calendar, year: int, month: int | None) -> Iterator[Found]:
        with suppress(DateError):  # a year may have no such day
            day = int(match["day"]) if match["day"] else None
            yield self._found(match, PartialDate(calendar, year, month, day))

    def months_alone(self) -> Iterator[Found]:
        for match in _MONTH_ALONE.finditer(self.sentence.shadow.text):
            calendar, month = MONTH_NAMES[match["a"] or match["b"]]
            this = self.published.in_calendar(calendar)
            if this is not None:
                last = this.year - (month > (this.month or month))
                yield from (self._found(match, PartialDate(calendar, year, month)) for year in (last, last + 1))
        for match in _NUMBERED_MONTH.finditer(self.sentence.shadow.text):
            month, this = int(match["number"]), self.published
            if this.calendar is Calendar.GREGORIAN and 1 <= month <= MONTHS_OF_YEAR:
                last = this.year - (month > (this.month or month))
                yield from (self._found(match, PartialDate(this.calendar, year, month)) for year in (last, last + 1))

    def _said(self, words: str, *, once: bool = False) -> Iterator[re.Match[str]]:
        cue, text = self.pack.writing.cue(words), self.sentence.shadow.text
        if not once:
            yield from cue.finditer(text)
        elif match := cue.search(text):
            yield match

    def _tells_weekday(self, match: re.Match[str]) -> bool:
        """Say whether a name means a weekday: «دوشنبه» is a city too, and needs a word more."""
        text = self.sentence.shadow.text
        if match[0] not in self.pack.common_words:
            return True
        return bool(re.search(self.pack.before_weekday, text[: match.start()]) or _HOUR.match(text, match.end()))

    def _day(self, match: re.Match[str], distance: int) -> Found:
        return self._found(match, self._called(self.published.last + timedelta(days=distance)))

    def _called(self, day: date) -> PartialDate:
        return PartialDate.of_day(day, self.published.calendar)

    def _found(self, match: re.Match[str], when: PartialDate | Period) -> Found:
        words = self.sentence.text[slice(*self.sentence.shadow.span(*match.span()))]
        calendar = when.calendar if isinstance(when, PartialDate) else self.published.calendar
        return *match.span(), FoundDate(when, words, calendar)
