"""Of what the city holds for a term, the sentence names the term that ends next."""

from datetime import timedelta

from tests.core.records import TERM, TODAY, entry, involved
from tracker.core.counts import Count, Place
from tracker.core.dates import PartialDate
from tracker.core.fields import EntityType
from tracker.core.messages import Message
from tracker.core.tenure import Held, Holdings, Incumbent, Tenure, answer_of_holdings, held_of, in_order
from tracker.language import Reader

OFFICE = involved(EntityType.OFFICE, 5, "Mayor")
PERSON = involved(EntityType.PERSON, 6, "Somebody")


def held(number: int, days: int | None) -> Held:
    until = None if days is None else PartialDate.of_day(TODAY + timedelta(days=days))
    tenure = Tenure(Message("Which?"), "terms", lambda *_: Incumbent(OFFICE, None, until))
    return held_of(entry(number), tenure, terms=(), holders={}, today=TODAY)


def told(*places: Held, ahead: int = 0) -> str:
    total = Count(len(places), Place(TERM.name))
    found = Holdings(Message("Which?"), total, Count(ahead, Place(TERM.name)), TERM.many, in_order(places))
    return Reader().say(answer_of_holdings(found))


def test_the_next_end_is_told_whatever_the_order_of_the_records() -> None:
    assert told(held(1, None), held(2, 90), held(3, 12)).endswith("ends in 12 days: 6 December 2026.")
    assert told(held(1, 0)).endswith("ends today: 24 November 2026.")
    assert told(held(1, -3)).endswith("a term has ended: 21 November 2026.")
    assert told(held(1, None)).endswith("no term has a known end.")
    assert told(held(1, None), ahead=2) == ("The city holds term: 1, on the way: term: 2; no term has a known end.")
    assert told() == "The city holds none today."


def test_who_holds_the_office_fills_the_place_where_only_the_office_is_named() -> None:
    tenure = Tenure(Message("Which?"), "terms", lambda *_: Incumbent(OFFICE))
    found = held_of(entry(), tenure, terms=(), holders={OFFICE.id: PERSON}, today=TODAY)
    assert (found.incumbent.office, found.incumbent.person) == (OFFICE, PERSON)
    named = Tenure(Message("Which?"), "terms", lambda *_: Incumbent(OFFICE, PERSON))
    assert held_of(entry(), named, terms=(), holders={OFFICE.id: OFFICE}, today=TODAY).incumbent.person == PERSON


def test_a_term_is_about_to_end_within_a_year() -> None:
    assert [held(1, days).soon for days in (365, 366, None)] == [True, False, False]
