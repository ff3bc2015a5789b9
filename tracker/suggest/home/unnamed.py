"""The home of an article that names only a city's hall: "the mayor", of a commune that no gazetteer knows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import islice

from tracker.core.text import squash
from tracker.suggest.gazetteer import Place
from tracker.suggest.rules.network_page import is_network_page
from tracker.suggest.story import Home, Story

HEAD = 6  # sentences in which an article names whose hall acts
SAYS = 3  # blanks of a line that says something, and is no entry of a page's menu
SIGNS = 2  # so many words of a country's papers tell that an article is one of them


def unnamed_home(story: Story) -> Home | None:
    """Return the city of an article that names only its hall.

    It lies in the country of the cities that are named without one and whose papers write the language.
    """
    pack = story.pack
    if pack.twins is None or pack.heads is None:
        return _nameless(story)
    told = (one.shadow.text for one in story.sentences() if one.shadow.text.count(" ") >= SAYS)
    lead = list(islice(told, HEAD))
    acts = next(
        (text for text in lead if pack.heads.search(text) or (pack.national and pack.national.search(text))), ""
    )
    if not pack.heads.search(acts) or is_network_page(story):
        return None
    here = {pack.home_country, *pack.spoken_in}
    named = (one for sentence in story.sentences() for one in story.mentions(sentence) if one.type == "city")
    countries = Counter(one.place.country for one in named if one.country is None and one.place is not None)
    country = country_shown(story, None) or next((code for code, _ in countries.most_common() if code in here), None)
    country = country or pack.home_country or None
    return Home(frozenset(islice(_of_mayors(story), 1)), country)


def country_shown(story: Story, place: Place | None) -> str | None:
    """Return the country, other than that of a place, by whose ways of speaking the article is its papers' own."""
    signs = story.pack.country_signs
    if not signs or (place is not None and place.country not in signs):
        return None
    texts = [sentence.shadow.text for sentence in story.sentences()]
    told = Counter({country: sum(len(words.findall(text)) for text in texts) for country, words in signs.items()})
    (country, most), (_, next_most) = told.most_common(2)
    own = told[place.country] if place else 0
    return country if most >= SIGNS and most > next_most and most >= 2 * own else None


def _of_mayors(story: Story) -> Iterator[str]:
    """Yield the towns of which only a mayor tells, be it one who is met: "the ambassador met the mayor of Escobar"."""
    words = story.pack.mayor_of
    for sentence in story.sentences() if words else ():
        told = [match.start("name") for match in words.finditer(sentence.shadow.text)] if words else []
        for one in story.mentions(sentence):
            if one.type == "city" and one.country is None and one.place is None and one.start in told:
                yield squash(sentence.shadow.text[one.start : one.end])


def _nameless(story: Story) -> Home | None:
    """Return a home of which nothing is known, where an article without capitals speaks of a city's own offices."""
    pack = story.pack
    if pack.capitals or pack.home_country or pack.heads is None:
        return None
    told = any(pack.heads.search(sentence.shadow.text) for sentence in story.sentences())
    return Home(frozenset(), None) if told else None
