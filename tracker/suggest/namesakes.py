"""What has a city's name and is none: a club, or somebody whom the article names."""

from __future__ import annotations

from tracker.suggest.mention import Mention
from tracker.suggest.packs import Pack
from tracker.suggest.people import Person
from tracker.suggest.sentences import Sentence


def is_club(mention: Mention, sentence: Sentence, pack: Pack) -> bool:
    """Say whether what may be a city is a club: "Weimar United"."""
    text, clubs = sentence.shadow.text, pack.clubs
    if clubs is None or mention.type != "city":
        return False
    before = text[: mention.start].rstrip(" «\"'").rpartition(" ")[2]
    return bool(clubs.fullmatch(before) or clubs.match(text[mention.end :].lstrip(" »\"'")))


def is_person(
    mention: Mention, sentence: Sentence, pack: Pack, people: dict[str, Person], speakers: frozenset[str]
) -> bool:
    """Say whether what may be a city is rather a name: "Mori", after "the head of the delegation, Kenji Mori".

    speakers: the names that say something, which no town does of which nothing is known
    """
    if mention.type != "city" or mention.country is not None:
        return False
    text = sentence.shadow.text
    name = text[mention.start : mention.end].partition("'")[0]
    if name in speakers:
        return True
    if not people or (pack.city_after and pack.city_after.match(text, mention.end)):
        return False
    if any(one.whose is not None and _is_same_place(one.whose, mention) for one in people.values()):
        return False
    person = next((one for one in people.values() if one.surname == name), None)
    within = (one for one in people.values() if one.sentence.start == sentence.start and one.end <= mention.start)
    return person is not None or any(name in one.names for one in within)


def _is_same_place(one: Mention, other: Mention) -> bool:
    return one.place is not None and other.place is not None and one.place.id == other.place.id
