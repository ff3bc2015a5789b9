"""What another article says of a record: it agrees, adds or differs, and may be another record after all."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.core.records import HAPPENING, TERM, day, entry, involved
from tracker.core.dates import PartialDate
from tracker.core.duplicates import may_be_one_day, may_tell_of
from tracker.core.fields import EntityType, Field, FieldType
from tracker.core.further import Bearing, bearings_of
from tracker.core.kind import Shape
from tracker.core.messages import Message
from tracker.core.part import Part, Row
from tracker.core.telling import Telling, ToldRow

DAKAR, WEIMAR = involved(EntityType.CITY, 1, "Dakar"), involved(EntityType.CITY, 2, "Weimar")


@pytest.mark.parametrize(
    ("held", "told", "bearing"),
    [
        (None, day("2007"), Bearing.ADDS),
        (day("2007"), day("2007-05-01"), Bearing.AGREES),
        (day("2007"), day("2008"), Bearing.DIFFERS),
        (day("2024-06-19"), day("2024-06-21", about=True), Bearing.AGREES),
    ],
)
def test_a_day(held: PartialDate | None, told: PartialDate, bearing: Bearing) -> None:
    found = bearings_of(TERM, told=entry(0, told), record=entry(1, held), said={"start"})
    assert found["start"] is bearing


@pytest.mark.parametrize(
    ("held", "told", "bearing"),
    [
        ((), (DAKAR,), Bearing.ADDS),
        ((DAKAR, WEIMAR), (DAKAR,), Bearing.AGREES),
        ((WEIMAR,), (DAKAR,), Bearing.DIFFERS),
        ((WEIMAR,), (), Bearing.DIFFERS),
    ],
)
def test_somebody(held: tuple, told: tuple, bearing: Bearing) -> None:  # type: ignore[type-arg]
    found = bearings_of(TERM, told=entry(0, involved=told), record=entry(1, involved=held), said={"members"})
    assert found["members"] is bearing


def test_what_the_article_does_not_say_has_no_bearing() -> None:
    assert set(bearings_of(TERM, told=entry(0), record=entry(1), said=set())) == {"status"}


def test_an_article_may_call_what_happened_otherwise_but_not_a_tie() -> None:
    type = Field("type", Message("Type"), FieldType.CHOICE, required=True)
    members = replace(TERM.field("members"), at_least=1)
    side = replace(entry(0, day("2024-06-19"), kind=HAPPENING, involved=(DAKAR,)), details={"type": "side"})
    held = replace(entry(1, day("2024-06-19"), kind=HAPPENING, involved=(DAKAR,)), details={"type": "bilateral"})
    kind = replace(HAPPENING, fields=(members, type))
    assert may_tell_of(side, held, kind)
    assert not may_tell_of(side, held, replace(kind, shape=Shape.BAR))
    assert not may_tell_of(side, replace(held, start=day("2023")), kind)
    assert not may_tell_of(side, replace(held, involved=(WEIMAR,)), kind)


def test_news_may_come_late_where_it_names_no_day() -> None:
    assert may_be_one_day(day("2024-06-19"), day("2024-07-10", about=True))
    assert not may_be_one_day(day("2024-06-19"), day("2024-07-10"))
    assert not may_be_one_day(day("2024-06-19"), day("2024-09-10", about=True))
    assert may_be_one_day(None, day("2024-06-19"))


def _told(day_of_it: PartialDate | None) -> ToldRow:
    part = Part("dues", "due", *[Message("Due")] * 3, fields=(), titled=lambda values: Message("Due"))
    telling = Telling(part.name, lambda fields, day: None, ("status",), Message("It adds: {row}"))
    return ToldRow(telling, part, {"type": "paid", "day": day_of_it})


def test_a_status_that_follows_from_a_told_row_is_no_difference() -> None:
    told, held = entry(0), replace(entry(1), state=TERM.lifecycle.states[-1])
    assert bearings_of(TERM, told=told, record=held, said=set()) == {"status": Bearing.DIFFERS}
    assert bearings_of(TERM, told=told, record=held, said=set(), row=_told(None)) == {}


@pytest.mark.parametrize(
    ("told", "held", "same"),
    [
        (day("2022-03"), {"type": "paid", "day": day("2022-03-08")}, True),
        (day("2022-03-08"), {"type": "paid", "day": day("2022-04-08")}, False),
        (day("2022-03-08"), {"type": "waived", "day": day("2022-03-08")}, False),
        (day("2022-03-08"), {"type": "paid", "day": None}, False),
        (None, {"type": "paid", "day": day("2022-03-08")}, True),
    ],
)
def test_a_row_that_says_what_is_told(told: PartialDate | None, held: dict[str, object], *, same: bool) -> None:
    row = _told(told)
    assert row.is_said_by(Row(row.part, 1, 1, row.title, held)) is same
