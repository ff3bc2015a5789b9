"""Days of the month that Persian papers spell out: «دهم آبان», «سوم و چهارم اردیبهشت»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tracker.core.date_words import MONTH_PATTERN

_UNITS = ("یکم", "دوم", "سوم", "چهارم", "پنجم", "ششم", "هفتم", "هشتم", "نهم")
_TEENS = ("دهم", "یازدهم", "دوازدهم", "سیزدهم", "چهاردهم", "پانزدهم", "شانزدهم", "هفدهم", "هجدهم", "نوزدهم")
# Squashed, for papers write «بیست و پنجم» and «بیست‌وپنجم», whose half-spaces are lost in folding.
_DAYS = {
    **{word: number for number, word in enumerate((*_UNITS, *_TEENS), 1)},
    **{f"بیستو{word}": number for number, word in enumerate(_UNITS, 21)},
    "اول": 1,
    "نخست": 1,
    "هیجدهم": 18,
    "بیستم": 20,
    "سیام": 30,
    "سیم": 30,
    "سیویکم": 31,
}
_SPELLED = (re.sub("^(بیست|سی)(و|ام)", r"\1 ?\2 ?", word) for word in sorted(_DAYS, key=len, reverse=True))
# «هفته دوم خرداد» is no day.
_DAY = re.compile(rf"(?<!\w)(?<!هفته )(?<!نیمه )(?<!دهه )(?:{'|'.join(_SPELLED)})(?!\w)")
_DATE = re.compile(
    rf"{_DAY.pattern}(?: (?:و|تا|الی) {_DAY.pattern})? (?:{MONTH_PATTERN})(?: ?ماه)?(?:,?(?: سال)? \d{{4}})?(?!\w)"
)


def spelled_days(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield where a folded text spells the day of a month out, and the same date with its days in figures."""
    if _DAY.search(text):
        for match in _DATE.finditer(text):
            yield *match.span(), _DAY.sub(lambda day: str(_DAYS[day[0].replace(" ", "")]), match[0])
