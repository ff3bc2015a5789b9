"""What is new for a reader, and when the next letter about it is due."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from tracker.core.digests import Digest, is_due
from tracker.core.messages import N_
from tracker.core.news import AHEAD, ANSWERED, CHANGED, Item, News, comes_due

TODAY = date(2026, 11, 30)
NOON = datetime(2026, 11, 30, 12, tzinfo=UTC)
LONG_AGO = NOON - timedelta(days=400)


@pytest.mark.parametrize(
    ("days", "since", "late"), [(-1, 0, True), (-40, -39, True), (0, -14, False), (14, 0, False), (15, None, None)]
)
def test_a_promise_is_news_two_weeks_ahead_and_again_when_it_is_late(
    days: int, since: int | None, late: bool | None
) -> None:
    found = comes_due(TODAY + timedelta(days=days), kept=LONG_AGO, today=TODAY)
    if since is None:
        assert found is None
    else:
        assert found is not None
        assert (found[0].date() - TODAY, found[1]) == (timedelta(days=since), late)


def test_a_promise_that_was_entered_late_is_news_since_then() -> None:
    assert comes_due(TODAY + AHEAD / 2, kept=NOON, today=TODAY) == (NOON, False)


def test_what_was_seen_is_listed_but_not_new() -> None:
    items = tuple(
        Item(sort, NOON - timedelta(days=age), age, N_("x"))
        for sort, age in ((CHANGED, 1), (ANSWERED, 2), (CHANGED, 3))
    )
    news = News(items, NOON - timedelta(days=2))
    assert [item.id for item in news.fresh] == [1]
    assert [(sort, [item.id for item in own]) for sort, own in news.groups] == [(ANSWERED, [2]), (CHANGED, [1, 3])]


@pytest.mark.parametrize(
    ("digest", "hours", "due"),
    [("", 1000, False), ("daily", 22, False), ("daily", 23, True), ("weekly", 48, False), ("weekly", 167, True)],
)
def test_the_next_letter_is_due_when_its_time_has_come(digest: str, hours: int, due: bool) -> None:
    assert is_due(Digest(digest), sent=NOON - timedelta(hours=hours), now=NOON) is due
    assert is_due(Digest(digest), sent=None, now=NOON) is bool(digest)
