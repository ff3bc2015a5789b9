"""What changed is counted from the earlier of a report's two ends, so that no report passes anything over."""

from datetime import UTC, datetime, timedelta

from tests.core.records import day
from tracker.core.changes import (
    LATELY,
    Changes,
    Novelty,
    Since,
    answer_of_changes,
    counts_of,
    since_day,
    since_lately,
    since_report,
)
from tracker.core.counts import CHANGES, Count
from tracker.language import Reader

NOON = datetime(2026, 4, 10, 12, tzinfo=UTC)


def told(since: Since, **numbers: int) -> str:
    counts = counts_of({Novelty(name): number for name, number in numbers.items()}, since)
    return Reader().say(answer_of_changes(Changes(since, counts, [])))


def test_changes_count_from_the_day_after_the_period_or_from_the_freezing_whichever_came_first() -> None:
    frozen_later = since_report(number=3, until=day("2026-03-20"), frozen_at=NOON)
    frozen_before_its_end = since_report(number=4, until=day("2026"), frozen_at=NOON)
    assert frozen_later.moment == datetime(2026, 3, 21, tzinfo=UTC)
    assert frozen_before_its_end.moment == NOON


def test_without_a_report_the_sentence_says_so() -> None:
    since = since_lately(NOON)
    assert since.moment == NOON - LATELY == NOON - timedelta(days=90)
    assert told(since) == "In the last 90 days (no report is frozen yet): nothing changed."


def test_the_sentence_tells_what_there_is_of_each_sort() -> None:
    since = since_report(number=3, until=day("2026-03-20"), frozen_at=NOON)
    start = "Since report No. 3, which reaches to 20 March 2026: "
    assert told(since, added=1) == start + "1 new record."
    assert told(since, added=2, moved=1, touched=3) == (
        start + "2 new records, 1 record with another status and 3 records completed or corrected."
    )


def test_each_number_leads_to_the_changes_of_its_sort() -> None:
    counts = counts_of({Novelty.MOVED: 2}, since_lately(NOON))
    assert {one: int(count) for one, count in counts.items()} == {
        Novelty.ADDED: 0,
        Novelty.MOVED: 2,
        Novelty.TOUCHED: 0,
    }
    found = counts[Novelty.MOVED]
    assert isinstance(found, Count)
    assert (found.place.page, found.place.asked) == (CHANGES, {"what": "moved"})
    own = counts_of({Novelty.MOVED: 2}, since_day(NOON.date()))
    assert own[Novelty.MOVED].place.asked == {"since": "2026-04-10", "what": "moved"}
    assert told(since_day(NOON.date()), added=1) == "Since 10 April 2026: 1 new record."
