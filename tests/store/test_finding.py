"""A name is found in whatever spelling and alphabet it is typed."""

import pytest
from sqlalchemy.orm import Session

from tracker.actions.entities import add_entity, entity_of
from tracker.core.fields import EntityType
from tracker.core.messages import Refusal
from tracker.store.finding import entity_called, find_entities

CITY, NETWORK = EntityType.CITY, EntityType.NETWORK


@pytest.mark.parametrize(
    "typed", ["سائوپائولو", "سائو پائولو", "سائو\u200cپائولو", "Sao", "são pau", "SAO PAULO", "پائولو"]
)
def test_spellings_find_one_city(session: Session, typed: str) -> None:
    city = add_entity(session, type=CITY, names={"fa": "سائوپائولو", "en": "São Paulo"})
    add_entity(session, type=CITY, names={"fa": "داکار", "en": "Dakar"})
    assert find_entities(session, types=[CITY], query=typed) == [city]


def test_arabic_letters_find_persian_ones(session: Session) -> None:
    city = add_entity(session, type=CITY, names={"fa": "آنکارا"})
    assert find_entities(session, types=[CITY], query="آنكارا") == [city]
    kerman = add_entity(session, type=CITY, names={"fa": "کرمانی"})
    assert find_entities(session, types=[CITY], query="كرماني") == [kerman]


def test_signs_of_the_query_mean_themselves(session: Session) -> None:
    add_entity(session, type=CITY, names={"en": "Shiraz"})
    assert find_entities(session, types=[CITY], query="%") == []
    assert find_entities(session, types=[CITY], query="_") == []


def test_only_the_asked_types_are_found(session: Session) -> None:
    add_entity(session, type=NETWORK, names={"en": "Metropolis"})
    assert find_entities(session, types=[CITY], query="Metropolis") == []


def test_a_namesake_is_never_chosen_silently(session: Session) -> None:
    add_entity(session, type=CITY, names={"en": "Valladolid"}, country="ES")
    add_entity(session, type=CITY, names={"en": "Valladolid"}, country="MX")
    assert entity_called(session, types=[CITY], name="Valladolid") is None


def test_the_gazetteer_adds_a_city_once(session: Session) -> None:
    first = entity_of(session, "gazetteer:2253354", types=[CITY], language="en")
    again = entity_of(session, "gazetteer:2253354", types=[CITY], language="fa")
    assert first is again
    assert first.names["en"] == "Dakar"


@pytest.mark.parametrize("token", ["", "999", "gazetteer:0", "catalogue:none", "new:planet:Mars", "new:city: ", "x:y"])
def test_an_answer_that_means_nothing_is_refused(session: Session, token: str) -> None:
    with pytest.raises(Refusal):
        entity_of(session, token, types=[CITY, NETWORK], language="en")
