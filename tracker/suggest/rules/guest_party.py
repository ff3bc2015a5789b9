"""Whom one meets, as the parties of the meeting: the office, and who holds it."""

from __future__ import annotations

from tracker.core.text import fold
from tracker.suggest.office import OfficeMention
from tracker.suggest.people import Person, people_in
from tracker.suggest.proposal import Party
from tracker.suggest.rules.offices import place_party
from tracker.suggest.sentences import Sentence
from tracker.suggest.story import Story


def party_of(story: Story, sentence: Sentence, office: OfficeMention) -> Party:
    """Return whoever is met as a party: by the office's words, and by what one looks for it under."""
    if office.alone:
        return place_party(story, office.told[0] if office.told else sentence, office.whose)
    person = office.person
    end = office.whose.start if office.called else office.end
    name = f"{story.words(sentence, office.start, end)}{office.called or ''}"
    if person is not None:
        name = story.words(person.sentence, person.start, person.end)
    elif office.told:
        name = story.words(*office.told)
    name = story.pack.nominative(name)
    known = office.whose.network.names.get(story.pack.code) if office.whose.network else None
    # An office of a network is known by the network's usual name, in however many words a sentence gives it.
    label = f"{story.words(sentence, office.start, office.whose.start).strip()} {known}" if known else name
    if story.pack.name_forms and office.whose.type == "city" and office.whose.place and not office.told:
        # «мэр Бельц» is the one of «Бельцы», which is how one looks for it.
        city = story.city_party(sentence if person is None else person.sentence, office.whose, "counterparts").name
        is_called = office.whose.place in story.finder.gazetteer.called(city)
        label = f"{name} ({city})" if is_called and city not in name else label
    label = _without_newly(story, label)
    if office.town:  # "the Italian delegation": that of the town named before
        label = f"{name} ({office.town})"
    return Party(name, label, "office", "counterparts", None, office.whose.likely_country)


def holder_of(story: Story, sentence: Sentence, office: OfficeMention) -> list[Party]:
    """Return who holds the office, where the article names them: the person whom one met."""
    named = (one for one in people_in(sentence, story.mentions(sentence), story.pack) if one.start == office.start)
    person = office.person or next(named, None) or _leader(story, sentence, office)
    if person is None or _is_no_name(story, person):
        return []
    name = story.words(person.sentence, *person.written)
    return [Party(name, name, "person", "counterparts", None, office.whose.likely_country)]


def _leader(story: Story, sentence: Sentence, office: OfficeMention) -> Person | None:
    """Return who led a delegation: "a delegation from Weimar headed by its deputy mayor, Anna Keller"."""
    led = story.pack.led_by.match(sentence.shadow.text, office.end) if story.pack.led_by else None
    people = people_in(sentence, story.mentions(sentence), story.pack) if led else ()
    return next((one for one in people if led and one.start == led.end()), None)


def _is_no_name(story: Story, person: Person) -> bool:
    """Say whether what stands behind an office is another office or a city: "the delegation, Shiraz Mayor …"."""
    start, end = person.written
    if story.pack.offices.search(person.sentence.shadow.text, start, end):
        return True
    return any(one.start < end and start < one.end for one in story.mentions(person.sentence))


def _without_newly(story: Story, name: str) -> str:
    """Return an office without "new": the new consul is so for a year. A capital makes it a name, as in New York."""
    newly = story.pack.newly
    kept = (word for word in name.split() if not (newly and word == word.lower() and newly.fullmatch(fold(word))))
    return " ".join(kept)
