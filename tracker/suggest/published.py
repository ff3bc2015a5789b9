"""The day on which an article was published, as one of the lines around it says.

A page shows many days: today's, that of the last change, those of other news. So a line counts by the words before its
day: what was published is surer than a bare day, and what was only changed tells nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import zip_longest

from tracker.core.calendars import Calendar
from tracker.core.date_parsing import parse_date
from tracker.core.dates import DateError, PartialDate
from tracker.core.day_finding import days_in, is_believable, lunar_days_in, without_days
from tracker.core.text import fold

NEAR_THE_TOP = 25
NEAR_THE_END = 3
LONGEST_LINE = 110
MOST_BESIDE = 40
_SENTENCE = re.compile(r"(?:[^\W\d_]{2,}\W+){3,}.*(?<=[.!?؟…])$|。$")
_DATELINE = re.compile(r".{0,70}?\s[-–—]{1,2}\s")
_HOUR = re.compile(r"(?<!\d)\d{1,2}:\d{2}(?!\d)")
_HEADER = re.compile(r"\s*date (\d{4}-\d{2}(?:-\d{2})?)\b")

# Folded words before a day, in the languages in which articles are read. What a Chinese page calls the time of its
# update is the time at which it was put there.
_PUBLISHED = (
    r"(?:تاریخ|زمان|روز) انتشار|انتشار|منتشر|تاریخ خبر|تاریخ درج|(?:تاریخ )?النشر|نشرت?|تاریخ الاضافه|اضیف|تاریخ|"
    r"(?:first )?published|posted|publication date|release date|date|publicad[oa]|fecha|publiee?|"
    r"mise? en ligne|parue?|veroffentlicht|erschienen|erstellt|datum|pressemitteilung|yayin\w*|tarihi?|eklenme|giris|"
    r"olusturma\w*|pubblicat[oa]|опубликован[оа]|дата|[发發]布(?:时间|時間|日期)?|发表(?:时间|日期)?|更新时间|更新時間|"
    r"(?<!\w)(?:时间|時間|日期)|公開日?|掲載日?|" + "|".join(map(fold, ("입력", "등록", "게시")))
)
_UPDATED = (
    r"(?:اخرین |اخر )?(?:به ?روز ?رسانی|بروز ?رسانی|ویرایش|تغییر|تحدیث)\w*|"
    r"(?:last |latest )?(?:updated?|modified|changed|edited)|(?:ultima )?actualiza\w+|modificad[oa]|"
    r"(?:derniere )?mise? a jour|modifiee?|(?:zuletzt )?(?:aktualisiert|geandert)|stand|(?:son )?guncell?e\w*|"
    r"aggiornat[oa]|(?:ultima )?atualiza\w+|обновлен[оа]|изменен[оа]|最后更新|最後更新|最終更新|"
    + "|".join(map(fold, ("수정", "최종")))
)
# The day on which somebody looks, and the days of what is told.
_OTHER = (
    r"امروز|الیوم|today|hoy|aujourd'hui|heute|bugun|сегодня|今天|copyright|©|برگزاری|شروع|پایان|مهلت|تولد|event|deadline|"
    r"of birth|starts?|ends?|until|naissance|limite|evento|veranstaltung|frist|geburt\w*|son basvuru|截止"
)
# Chinese puts no blanks between its words.
_LETTER = r"[^\W\d\u3040-\u9fff]"
_LABEL = re.compile(
    rf"(?<!{_LETTER})(?:(?P<updated>{_UPDATED})|(?P<published>{_PUBLISHED})|(?P<other>{_OTHER}))(?!{_LETTER})"
)


def published_day(text: str, language: str, *, today: date | None = None) -> PartialDate | None:
    """Return the day of publication where a text says it: in a line of its own, above or below the article.

    language: of the text, for the calendar that is its own and for the order of numbers
    today:    a later day is not believed; None believes any
    """
    lines = [line for line in text.splitlines() if line.strip()]
    if not lines:
        return None
    if header := _HEADER.match(fold(lines[0])):
        return _of_header(header[1])
    edges = [*lines[:NEAR_THE_TOP], *lines[NEAR_THE_TOP:][-NEAR_THE_END:]]
    return day_of_lines(edges, language, today=today)


def _of_header(written: str) -> PartialDate | None:
    try:
        day = parse_date(written)
    except DateError:
        return None
    return day if isinstance(day, PartialDate) else None


def day_of_lines(lines: Iterable[str], language: str, *, today: date | None = None) -> PartialDate | None:
    """Return the day of publication that one of the short `lines` says: what is called so, else the first bare day.

    The lunar calendar, whose days differ by country, is read only where there is no other.
    """
    lines = list(lines)
    short = [line for line in _with_labels(lines) if len(line) <= LONGEST_LINE and not _is_sentence(line)]
    bare, timed, changed = None, None, None
    for line, following in zip_longest(short, short[1:], fillvalue=""):
        called, days, updated = _days_of(line, language, today)
        if called:
            return _own(called, language)
        bare = bare or _own(days, language)
        # Where a page tells no other day, the hour at which it was put there is often called that of its update.
        changed = changed or (_own(updated, language) if _HOUR.search(line) else None)
        # The day on which somebody looks stands alone at the top; that of the news has its hour beside it.
        if days and (_HOUR.search(line) or (_HOUR.search(following) and len(following) < MOST_BESIDE)):
            timed = timed or _own(days, language)
    return (
        timed
        or bare
        or _dated(lines, language, today)
        or changed
        or next((day for line in short for day in lunar_days_in(line) if is_believable(day, today)), None)
    )


def _dated(lines: Iterable[str], language: str, today: date | None) -> PartialDate | None:
    """Return the day before the dash with which an agency begins: "DUBAI, 17 October 2023 (WAM) -- …"."""
    for match in filter(None, map(_DATELINE.match, lines)):
        days = [day for day in days_in(match[0], language) if is_believable(day, today)]
        if days and len(without_days(match[0])) < MOST_BESIDE:
            return _own(days, language)
    return None


def _with_labels(lines: Iterable[str]) -> Iterator[str]:
    """Yield the lines, a label such as "Published:" in one with the line that follows it."""
    label = ""
    for line in lines:
        yield f"{label} {line}".strip()
        label = line if line.rstrip().endswith((":", "：")) and len(line) < MOST_BESIDE else ""


def _is_sentence(line: str) -> bool:
    return bool(_SENTENCE.search(re.sub(r"(?i)\b[ap]\.m\.", "", without_days(line)).rstrip()))


def _days_of(
    line: str, language: str, today: date | None
) -> tuple[list[PartialDate], list[PartialDate], list[PartialDate]]:
    """Return the days that `line` calls those of publication, the bare ones if it says little else, and of updates."""
    called, bare, updated = [], [], []
    for label, words in _labelled(fold(line)):
        days = [day for day in days_in(words, language) if is_believable(day, today)]
        if label == "published":
            called += days
        elif label is None:
            bare += days
        elif label == "updated":
            updated += days
    return called, bare if _is_little(line) else [], updated


def _is_little(line: str) -> bool:
    """Say whether a line, or the part of it with the day, says little else: "News.net | 13 July 2023 | Our city"."""
    parts = [line, *re.split(r"[|•·]", line), *re.split(r"[,،]", line)]
    dated = [part for part in parts if _says_day(part)]
    return any(len(without_days(part)) < MOST_BESIDE for part in dated)


def _says_day(part: str) -> bool:
    return len(without_days(part)) < len(" ".join(fold(part).split()))


def _labelled(line: str) -> Iterator[tuple[str | None, str]]:
    """Yield the pieces of `line`, each with the kind of label before it."""
    label, start = None, 0
    for match in _LABEL.finditer(line):
        yield label, line[start : match.start()]
        label, start = match.lastgroup, match.end()
    yield label, line[start:]


def _own(days: list[PartialDate], language: str) -> PartialDate | None:
    """Return the first of `days`; where it stands there in the calendar of Iran too, a Persian article means that."""
    if not days:
        return None
    same = [day for day in days if day.first == days[0].first and day.calendar is Calendar.SOLAR_HIJRI]
    return same[0] if same and language.startswith("fa") else days[0]
