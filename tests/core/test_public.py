"""What anybody may see of a record: what has come about, without people and without what lies behind it."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from tests.core.records import TERM, day, entry
from tracker.core.claims import Matter
from tracker.core.entry import Entry, Involved, Quote
from tracker.core.fields import EntityType
from tracker.core.kind import Kind
from tracker.core.lifecycle import Tone
from tracker.core.messages import Message
from tracker.core.names import Name, Names
from tracker.core.public import public_entries

TODAY = date(2024, 6, 17)
OFFICE = Involved("members", EntityType.OFFICE, 1, Name({"en": "Mayor of Weimar"}))
PERSON = Involved("members", EntityType.PERSON, 2, Name({"en": "CANARY"}))
HOLDER = Involved("holder", EntityType.PERSON, 3, Name({"en": "CANARY"}))


def _titled(involved: tuple[Involved, ...], labels: dict[str, Message]) -> Message:
    members = Names(one.name for one in involved if one.role == "members")
    return Message("{level} with {members}", {"level": labels["level"], "members": members or "unknown"})


KIND = replace(TERM, titled=_titled)


def shown(*entries: Entry, kind: Kind = KIND) -> list[Entry]:
    return public_entries(entries, kinds={kind.name: kind}, today=TODAY)


def made(*involved: Involved) -> Entry:
    made = entry(start=day("2020"), kind=KIND, involved=involved)
    return replace(made, title=_titled(involved, {"level": Message("Full member")}), details={"level": "full"})


@pytest.mark.parametrize("tone", Tone)
def test_what_lies_ahead_stays(tone: Tone) -> None:
    assert bool(shown(entry(start=day("2020"), tone=tone))) is (tone is not Tone.AHEAD)


def test_a_day_that_lies_ahead_stays_whatever_its_state() -> None:
    dated = [replace(entry(number), first_day=at) for number, at in enumerate((date(2024, 6, 18), TODAY, None), 1)]
    assert [one.id for one in shown(*dated)] == [2, 3]


def test_no_more_is_left_than_a_chart_needs() -> None:
    quote = Quote(1, "start", "CANARY", 1, "CANARY", "CANARY", None, "en")
    matter = Matter("start", Message("From"), ())
    whole = replace(entry(start=day("2020"), quotes=(quote,), changed_at=datetime(2024, 1, 1, tzinfo=UTC)))
    (one,) = shown(replace(whole, details={"summary": "CANARY"}, matters=(matter,)))
    assert (one.quotes, one.details, one.matters, one.changed_at) == ((), {}, (), None)
    assert (one.title, one.start, one.state) == (whole.title, whole.start, whole.state)


def test_an_office_is_named_and_a_person_is_not() -> None:
    (both,) = shown(made(OFFICE, PERSON))
    assert both.involved == (OFFICE,)
    assert both.title == _titled((OFFICE,), {"level": Message("Full member")})


def test_a_title_of_a_person_alone_says_the_kind() -> None:
    (one,) = shown(made(PERSON))
    assert (one.title, one.involved) == (KIND.label, ())


def test_a_person_who_stands_in_no_title_takes_none_away() -> None:
    (one,) = shown(made(OFFICE, HOLDER))
    assert one.involved == (OFFICE,)
    assert one.title == made(OFFICE).title
    assert shown(made(replace(OFFICE, within=PERSON)))[0].involved == ()
