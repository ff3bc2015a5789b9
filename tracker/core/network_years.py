"""How ties looked at the end of each year: drawn by the weightiest record that stood then, as alive as it then was.

Each tie is a few runs of years in which its look stays the same, so that a picture can play the growth by itself. The
work grows with the records and their phases, not with records times years.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from tracker.core.activity import Level, Thresholds, months_between
from tracker.core.calendars import Calendar, from_day, to_day
from tracker.core.dates import PartialDate
from tracker.core.growth import History
from tracker.core.lifecycle import BY_WEIGHT, Tone

# Years below this are Solar Hijri, from it on Gregorian: the register knows no Solar Hijri year beyond 1501, and no
# city has older ties. So an address with a year means the same in either language.
FIRST_GREGORIAN = 1600
BETWEEN = 621  # a Solar Hijri year shares nine months with the Gregorian year that is so much higher


@dataclass(frozen=True, slots=True)
class Year:
    """A year of the reader's calendar and its last day; of this year, today."""

    number: int
    last: date


@dataclass(frozen=True, slots=True)
class Look:
    """How a tie is drawn: by kind, legal standing and activity, and whether it surely stood so."""

    kind: str
    tone: Tone
    level: Level
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Run:
    """The look of a tie from the year at `place` on, and how many records stood behind it; no look: it was not."""

    place: int
    look: Look | None
    count: int


@dataclass(frozen=True, slots=True)
class Past:
    """What is known of the past: the years, and by id how records stood and on which days there was contact.

    during: the days of events, by the records that have no day of their own
    """

    years: tuple[Year, ...]
    histories: Mapping[int, History]
    contacts: Mapping[int, Sequence[PartialDate]]
    thresholds: Thresholds = field(default_factory=Thresholds)
    during: Mapping[int, PartialDate] = field(default_factory=dict)


def years_until(today: date, histories: Iterable[History], calendar: Calendar) -> tuple[Year, ...]:
    """Return the years from the first record's beginning until today."""
    first = min((begun for one in histories if (begun := one.begun)), default=today)
    this = from_day(calendar, today)[0]
    since = min(from_day(calendar, first)[0], this)
    past = [Year(number, to_day(calendar, number + 1, 1, 1) - timedelta(days=1)) for number in range(since, this)]
    return (*past, Year(this, today))


def place_of(asked: str, years: Sequence[Year], calendar: Calendar) -> int:
    """Return the place of the year that an address asks for; the last where it asks for none or for a later one."""
    if not (asked.isascii() and asked.isdecimal() and len(asked) < 5):
        return len(years) - 1
    year = int(asked)
    if (year < FIRST_GREGORIAN) != (calendar is Calendar.SOLAR_HIJRI):
        year += BETWEEN if calendar is Calendar.GREGORIAN else -BETWEEN
    return max(0, min(len(years) - 1, year - years[0].number))


def runs_of(
    stood: Iterable[tuple[History, str]], past: Past, kinds: Sequence[str], contacts: Sequence[PartialDate] = ()
) -> tuple[Run, ...]:
    """Return the runs of a tie behind which several things stood, each with its history and its kind.

    kinds: names of the kinds, the weightiest first
    """
    lasts = [year.last for year in past.years]
    changes: dict[tuple[int, int, bool], list[int]] = {}
    for history, kind in stood:
        for rank, start, end in _stretches(history, lasts, kinds.index(kind)):
            steps = changes.setdefault(rank, [0] * (len(lasts) + 1))
            steps[start] += 1
            steps[end] -= 1
    levels = levels_on(lasts, contacts, past.thresholds)
    ranks = sorted(changes)
    standing = dict.fromkeys(ranks, 0)
    runs: list[Run] = []
    for place in range(len(lasts)):
        for rank in ranks:
            standing[rank] += changes[rank][place]
        top = next((rank for rank in ranks if standing[rank]), None)
        look = Look(kinds[top[0]], BY_WEIGHT[top[1]], levels[place], not top[2]) if top else None
        count = sum(standing.values())
        if not runs or (runs[-1].look, runs[-1].count) != (look, count):
            runs.append(Run(place, look, count))
    return tuple(runs)


def _stretches(history: History, lasts: Sequence[date], kind: int) -> Iterable[tuple[tuple[int, int, bool], int, int]]:
    """Return where a record stands how: its rank, and the places of the years from which and before which it does."""
    phases = history.phases
    for number, phase in enumerate(phases):
        start = bisect_left(lasts, phase.first)
        end = bisect_left(lasts, phases[number + 1].first) if number + 1 < len(phases) else len(lasts)
        sure = min(max(bisect_left(lasts, phase.surely), start), end)
        tone = BY_WEIGHT.index(phase.state.tone)
        if start < sure:
            yield (kind, tone, True), start, sure
        if sure < end:
            yield (kind, tone, False), sure, end


def levels_on(days: Sequence[date], contacts: Sequence[PartialDate], thresholds: Thresholds) -> list[Level]:
    """Return how alive a tie was on each of `days`, which are in order; `activity_of` for many days at once."""
    coming = sorted(((day.first, day.last) for day in contacts), reverse=True)
    latest: date | None = None
    levels = []
    for day in days:
        while coming and coming[-1][0] <= day:
            last = coming.pop()[1]
            latest = last if latest is None else max(latest, last)
        if latest is None:
            levels.append(Level.UNKNOWN)
            continue
        months = months_between(min(latest, day), day)
        quiet = Level.QUIET if months >= thresholds.quiet else Level.ACTIVE
        levels.append(Level.DORMANT if months >= thresholds.dormant else quiet)
    return levels


def run_at(runs: Sequence[Run], place: int) -> Run | None:
    """Return the run in which the year at `place` lies."""
    return next((run for run in reversed(runs) if run.place <= place), None)
