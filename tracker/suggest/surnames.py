"""Surnames that are the names of cities as well: "Mayor Steve Adler" is no town of Germany."""

from __future__ import annotations

from tracker.suggest.gazetteer import Place
from tracker.suggest.packs import Pack
from tracker.suggest.sentences import Sentence

FAMOUS = 500_000
FULL = 5  # letters of a word that only a sentence writes small
MOST_GIVEN = 2  # given names between a title and a surname


def is_surname(sentence: Sentence, start: int, end: int, pack: Pack, country: str | None) -> bool:
    """Say whether what may be a city is a person's name, for a title and perhaps a given name stand before.

    country: of the city; in some, papers put a city right behind its office ("Commissioner Lahore")
    """
    if pack.titles is None:
        return False
    text = sentence.shadow.text
    words = text[:start].rstrip().rsplit(" ", 3)
    if words[-1].endswith((",", "،")):  # what stands behind a comma is no surname: "Mayor Adler, Austin …"
        return False
    # "Ann Lopez said": a given name before, and what only people do behind.
    given = start - len(words[-1]) - 1
    if pack.person_behind and words[-1].isalpha() and pack.person_behind.match(text, end):
        return _is_capital(sentence, given) and not pack.stop_words.fullmatch(words[-1])
    for given in range(min(MOST_GIVEN, len(words) - 1) + 1):
        title = words[-given - 1].strip(".()\"'")
        if pack.titles.fullmatch(title):
            return text[:start].endswith(" ") and not (given == 0 and country in pack.office_then_city)
        place = start - sum(len(word) + 1 for word in words[len(words) - given - 1 :])
        if place < 0 or not _is_capital(sentence, place):
            return False
    return False


def ends_name(sentence: Sentence, start: int, pack: Pack, place: Place) -> bool:
    """Say whether a small city's name is only the end of a longer one: "at Kapolei Hale", "Ann Santos".

    A headline may begin all its words with capitals.
    """
    text, begins = sentence.shadow.text, pack.name_begins_with
    if begins is None or place.population >= FAMOUS or not text.endswith(" ", 0, start):
        return False
    lead = text[: start - 1].rpartition(" ")[2]
    before = start - 1 - len(lead)
    if before == 0 or not lead.isalpha() or begins.fullmatch(lead) or lead in pack.demonyms:
        return False
    small = any(len(word) >= FULL and word.islower() for word in sentence.text.split())
    return small and _is_capital(sentence, before)


def _is_capital(sentence: Sentence, start: int) -> bool:
    return sentence.text[sentence.shadow.origins[start]].isupper()


def is_first_name(sentence: Sentence, start: int, end: int, pack: Pack) -> bool:
    """Say whether an everyday word is the first name of somebody whose surname follows: "signed with David Keller"."""
    text = sentence.shadow.text
    if not pack.bare_towns or text[start:end] not in pack.common_words or text[end : end + 1] != " ":
        return False
    return sentence.text[sentence.shadow.origins[end + 1]].isupper()
