"""What a counterpart's page tells at a glance is true of its records, and its numbers lead to these alone."""

from dataclasses import replace
from datetime import timedelta

from tests.core.records import HAPPENING, KINDS, TODAY, day, entry, involved, quote
from tracker.core.activity import Activity, Contact, Level
from tracker.core.counterpart import (
    Counterpart,
    Promise,
    answer_of_activity,
    answer_of_people,
    answer_of_promises,
    answer_of_standing,
    compose_counterpart,
)
from tracker.core.dates import PartialDate
from tracker.core.entry import Entry
from tracker.core.fields import EntityType, Field
from tracker.core.lifecycle import Tone
from tracker.core.messages import Message
from tracker.core.part import Part, Row
from tracker.core.reporting import Pending
from tracker.language import Reader

CITY = involved(EntityType.CITY, 7, "Weimar")
HOME = involved(EntityType.CITY, 1, "Shiraz")
MAYOR = involved(EntityType.OFFICE, 8, "Mayor of Weimar", within=CITY)
GUEST = involved(EntityType.OFFICE, 9, "Mayor of Dakar", within=involved(EntityType.CITY, 10, "Dakar"))
PROMISES = Part(
    "promises", "promise", *[Message("Promise")] * 3, (Field("due", Message("Due")),), lambda _: Message("Promise"),
    pending=Pending(Message("Open"), lambda values: not values.get("kept")),
)  # fmt: skip


def board(*entries: Entry, promises: tuple[Promise, ...] = (), activity: Activity | None = None) -> Counterpart:
    return compose_counterpart(
        CITY,
        entries,
        kinds=KINDS,
        rows={},
        promises=promises,
        home=HOME,
        activity=activity or Activity(Level.UNKNOWN),
        today=TODAY,
    )


def promise(number: int, due: int | None = None, **values: object) -> Promise:
    when = None if due is None else PartialDate.of_day(TODAY + timedelta(days=due))
    return Promise(Row(PROMISES, number, 1, Message("Promise"), {"due": when, **values}), entry(1))


def said(message: Message) -> str:
    return Reader().say(message)


def test_the_ties_that_stand_are_counted_and_the_oldest_told() -> None:
    found = board(
        entry(1, day("2009")), entry(2, day("2004-05")), entry(3, day("1990"), tone=Tone.OVER),
        entry(4, tone=Tone.PAUSED),
    )  # fmt: skip
    assert said(answer_of_standing(found)) == "term: 2 stand today, suspended: term: 1. The oldest began: May 2004."
    assert [one.id for one in found.ties] == [1, 2, 4, 3]
    alone = board(entry(1, day("2009")), entry(2, day("1990"), tone=Tone.OVER))
    assert said(answer_of_standing(alone)) == "term: 1 stands today. It began: 2009."
    assert said(answer_of_standing(board(entry(1, kind=HAPPENING)))) == "No tie is recorded."


def test_each_number_leads_to_the_records_of_this_counterpart() -> None:
    found = board(entry(1), entry(2, kind=HAPPENING, quotes=(quote(1),)))
    assert {figure.kind.name: figure.total.place.asked for figure in found.figures} == {
        "term": {"involves": "7"},
        "happening": {"involves": "7"},
    }
    assert found.figures[0].of(Tone.CURRENT).place.asked == {"involves": "7", "tone": "current"}
    assert {kind.name: int(count) for kind, count in found.unsourced.by_kind} == {"term": 1, "happening": 0}
    assert found.unsourced.by_kind[0][1].place.asked == {"involves": "7", "unsourced": "1"}


def test_only_the_counterparts_own_people_are_those_whom_the_city_knows_there() -> None:
    shape = replace(HAPPENING, fields=HAPPENING.fields)
    met = entry(1, day("2023-05-12"), kind=shape, involved=(MAYOR, GUEST))
    assert [one.who for one in board(met).people] == [MAYOR]
    assert said(answer_of_people(board(met))) == "Last named: Mayor of Weimar, 12 May 2023."
    assert said(answer_of_people(board())) == "Nobody is named yet."


def test_open_promises_stand_once_each_the_earliest_due_first() -> None:
    some = (promise(1), promise(2, 30), promise(3, -5), promise(3, -5), promise(4, 1, kept=True))
    found = board(promises=some)
    assert [one.row.id for one in found.promises] == [3, 2, 1]
    assert found.open == 3
    assert found.open.place.asked == {"involves": "7"}
    assert said(answer_of_promises(found)) == "3 commitments are open."
    assert said(answer_of_promises(board())) == "No commitment is open."


def test_the_level_of_activity_is_told_with_its_reason() -> None:
    active = Activity(Level.ACTIVE, Contact(day("2026-10"), Message("a visit")), 1)
    assert said(answer_of_activity(board(activity=active))) == (
        "Active. Last contact: October 2026, a visit, 1 month ago."
    )
