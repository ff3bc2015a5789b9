"""Days that are counted from that of publication, and figures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from tracker.suggest.writing import Cue


@dataclass(frozen=True, kw_only=True)
class Days:
    """Days that are counted from that of publication, and figures."""

    days: Mapping[str, int]  # words for days by their distance from the day of publication
    weekdays: tuple[str, ...]  # Monday first
    weeks: Mapping[str, int] = field(default_factory=dict)  # words for weeks by their distance, likewise
    week_begins: int = 0  # counted from Monday
    months: Mapping[str, int] = field(default_factory=dict)  # words for months by their distance, likewise
    years: Mapping[str, int] = field(default_factory=dict)  # words for years; the name of a month may stand before
    before_weekday: str = ""  # what must stand before a weekday whose name is a city too
    since: Cue | None = None  # before a day, says that something has been going on from then
    figure: Cue | None = None  # a number (group `value`) of people, cities or countries (group `of`)
