"""The history of a record is told in sentences, and a change is told as it was."""

from datetime import UTC, datetime
from typing import Any

import pytest

from tests.core.records import TERM
from tracker.core.calendars import Calendar
from tracker.core.dates import PartialDate
from tracker.core.history import Step, Told, tell
from tracker.core.messages import Message
from tracker.core.names import Name, Names

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
WEIMAR, DAKAR = Name({"en": "Weimar"}), Name({"en": "Dakar"})


def told(act: str = "changed", *, table: str = "record", who: str | None = "Parvin", **fields: list[Any]) -> Told:
    return tell(Step(NOON, who, table, act, fields), kind=TERM, name_of={2: WEIMAR, 3: DAKAR}.get)


def said(message: object) -> str:
    """Return a message with its values filled in."""
    if isinstance(message, Message):
        return message.text.format_map({name: said(value) for name, value in message.values.items()})
    if isinstance(message, Name):
        return message.read_in("en")
    if isinstance(message, tuple):
        return " + ".join(map(said, message))
    return message.code if isinstance(message, PartialDate) else str(message)


def lines(**fields: list[Any]) -> list[str]:
    return [said(line) for line in told(**fields).lines]


@pytest.mark.parametrize(
    ("act", "sentence"),
    [
        ("added", "Parvin added this record."),
        ("changed", "Parvin changed this record."),
        ("deleted", "Parvin moved this record to the trash."),
        ("restored", "Parvin took this record out of the trash."),
    ],
)
def test_each_act_has_its_sentence(act: str, sentence: str) -> None:
    assert said(told(act).sentence) == sentence
    assert told(act).at == NOON


def test_what_nobody_did_the_system_did() -> None:
    assert said(told(who=None).sentence) == "The system changed this record."


def test_a_passage_is_told_with_its_field_and_its_words() -> None:
    step = told("added", table="evidence", quote=[None, "member since 2007"], field=[None, "start"])
    assert said(step.sentence) == "Parvin tied a passage to “From”: member since 2007"
    assert step.lines == ()


def test_a_passage_leaves_and_comes_back() -> None:
    assert said(told("deleted", table="evidence").sentence) == "Parvin took a passage off this record."
    assert said(told("restored", table="evidence").sentence) == "Parvin brought a passage back to this record."


def test_a_value_that_was_not_there_is_told_alone() -> None:
    assert lines(seats=[None, 3]) == ["Seats: 3"]


def test_a_changed_value_is_told_from_and_to() -> None:
    assert lines(seats=[3, 4]) == ["Seats: from 3 to 4"]


def test_a_value_taken_away_is_told_as_removed() -> None:
    assert lines(summary=["Old words", ""]) == ["Summary: Old words was removed."]


def test_zero_is_a_value() -> None:
    assert lines(seats=[0, 3]) == ["Seats: from 0 to 3"]
    assert lines(seats=[None, 0]) == ["Seats: 0"]


def test_dates_keep_their_calendar() -> None:
    line = told(start=["solar-hijri:1386", "gregorian:2007-06~"]).lines[0]
    assert line.values["old"] == PartialDate(Calendar.SOLAR_HIJRI, 1386)
    assert line.values["new"] == PartialDate(Calendar.GREGORIAN, 2007, 6, about=True)


def test_choices_are_told_by_their_labels() -> None:
    assert lines(level=[None, "full"]) == ["Level: Full member"]
    assert lines(topics=[["water"], ["water", "parks"]]) == ["Topics: from Water to Water + Parks"]


def test_a_status_is_told_by_its_label() -> None:
    assert lines(status=["is-ahead", "is-over"]) == ["Status: from Ahead to Over"]


def test_members_are_added_and_removed_by_name() -> None:
    assert lines(members=[[2], [3]]) == ["Members: Dakar was added.", "Members: Weimar was removed."]
    assert lines(members=[[], [2, 3]]) == ["Members: Weimar + Dakar was added."]


def test_a_name_that_is_gone_is_left_out() -> None:
    line = told(members=[[], [2, 99]]).lines[0]
    assert line.values["value"] == Names((WEIMAR,))


def test_what_the_kind_does_not_know_is_not_told() -> None:
    assert lines(search_key=["a", "b"], seats=[1, 2]) == ["Seats: from 1 to 2"]
