"""An office whose city, network or country the article named before: "the mayor of this city", "in Weimar, Keller"."""

from __future__ import annotations

import re
from dataclasses import replace

from tracker.suggest.mention import Mention
from tracker.suggest.office import OfficeMention
from tracker.suggest.rules.envoy_there import envoy_there
from tracker.suggest.sentences import Sentence
from tracker.suggest.story import Story

_OF_CITY = re.compile(r" (?:\w{1,3}[ ']){0,2}")  # the small words between an office and its own city
TOWN = 14  # letters between an office and "this city"


def of_this(story: Story, sentence: Sentence, office: re.Match[str]) -> OfficeMention | None:
    """Return "the mayor of this city" as that of the city abroad that was named last; so too "of this network"."""
    text, pack = sentence.shadow.text, story.pack
    here = pack.this_city.match(text, office.end() + 1) if pack.this_city else None
    if here is None and pack.verb_last and pack.this_city:
        here = _behind_a_word(story, text, office.end())
    # «Die Delegation der Stadt Wien» says itself whose it is.
    if here and any(one.start == here.end() + 1 for one in story.mentions(sentence)):
        return None
    # «شهرداران دو شهر»: one of the two is our own.
    if here is None and pack.groups and pack.the_two and pack.groups.search(office[0]):
        here = pack.the_two.match(text, office.end() + 1)
    named = story.named_before(sentence, office.end()) if here else None
    if here is None and pack.this_network and (here := pack.this_network.match(text, office.end() + 1)):
        named = story.named_before(sentence, office.end(), type="network")
    if here is None and pack.this_country and (here := pack.this_country.match(text, office.end() + 1)):
        named = story.named_before(sentence, office.end(), type="country")
    if here is None and (there := _of_there(story, sentence, office)):
        return there
    if here is None and pack.office_order == "owner first":
        return _of_this_before(story, sentence, office)
    if here is None or named is None or not story.is_abroad(named[1], named[0]):
        return None
    city = story.words(named[0], named[1].start, named[1].end)
    whose = replace(named[1], start=here.start(), end=here.end())
    return OfficeMention(office.start(), here.end(), whose, called=city)


def _behind_a_word(story: Story, text: str, end: int) -> re.Match[str] | None:
    """Return "this city" behind a word more of the office: «رئیس سازمان آب این شهر»."""
    words = story.pack.this_city
    here = words.search(text, end, end + TOWN) if words else None
    between = text[end : here.start()].split() if here else []
    return here if len(between) == 1 and not story.pack.stop_words.fullmatch(between[0]) else None


def of_where(story: Story, sentence: Sentence, office: re.Match[str]) -> OfficeMention | None:
    """Return "Mayor Keller" as the one of where a sentence has somebody go: "in Weimar he met", "Weimar, where".

    A mayor whom an earlier sentence named without a city is our own, wherever they travel.
    """
    text, pack = sentence.shadow.text, story.pack
    offices = (pack.heads, pack.envoys, pack.counterpart)
    if not pack.capitals or not any(words and words.search(office[0]) for words in offices):
        return None
    city = next((one for one in reversed(story.counterparts(sentence)) if one.end <= office.start()), None)
    if city is not None and pack.office_order == "owner first":
        return envoy_there(story, sentence, office, city)
    where = city is not None and pack.where is not None and pack.where.fullmatch(text, city.end, office.start())
    here = bool(where) or (city is not None and _receives_in(story, text, city, office))
    # "Met in Weimar his counterpart": only of a counterpart the verb may stand before the city.
    verb = 0 if city is None or (pack.counterpart and pack.counterpart.search(office[0])) else city.end
    if city is None or not (here or pack.meeting.search(text[: office.start()], verb)):
        return None
    # "In Rabat, the mayor of Shiraz met …": an office that names its own city is none of there.
    named = (one.start for one in story.mentions(sentence) if one.type == "city" and one.start > office.end())
    if any(_OF_CITY.fullmatch(text, office.end(), start) for start in named):
        return None
    known = (one for _, _, one in story.persons(sentence) if one.start == office.start() or one.whose is None)
    if any(one.sentence.start < sentence.start for one in known):
        return None
    if not (here or _is_led_to(story, text[: city.start].rstrip())):
        return None
    return OfficeMention(*office.span(), city, alone=True)


def _receives_in(story: Story, text: str, city: Mention, office: re.Match[str]) -> bool:
    """Say whether a mayor receives guests in a city that was just named: "In Weimar, Mayor Keller received"."""
    receives = story.pack.receives
    if receives is None or text[city.end : office.start()] not in (", ", ", the "):
        return False
    return _is_led_to(story, text[: city.start].rstrip()) and receives.match(text, office.end()) is not None


def _is_led_to(story: Story, lead: str) -> bool:
    """Say whether words end in what leads to where something is or somebody goes."""
    pack = story.pack
    where = pack.located is not None and pack.located.fullmatch(lead.rpartition(" ")[2])
    return bool(where) or any(
        match.end() == len(lead) for match in (pack.goes_to.finditer(lead) if pack.goes_to else ())
    )


def _of_this_before(story: Story, sentence: Sentence, office: re.Match[str]) -> OfficeMention | None:
    """Return 「该市市长」 or 「该组织秘书长」, where the owner goes first."""
    for words, type in ((story.pack.this_city, "city"), (story.pack.this_network, "network")):
        lead = sentence.shadow.text[: office.start()]
        here = re.search(rf"(?:{words.pattern}) ?$", lead) if words else None
        named = story.named_before(sentence, here.start(), type=type) if here else None
        if here and named and story.is_abroad(named[1], named[0]):
            whose = replace(named[1], start=here.start(), end=here.end())
            city = story.words(named[0], named[1].start, named[1].end)
            # An office of a network is known by that, whatever short name a sentence gives it.
            called = f"{city}{story.words(sentence, *office.span())}" if type == "city" else None
            return OfficeMention(here.start(), office.end(), whose, called=called)
    return None


def _of_there(story: Story, sentence: Sentence, office: re.Match[str]) -> OfficeMention | None:
    """Return "the mayor there" as that of the city abroad that was named last, where the word stands before."""
    text, words = sentence.shadow.text, story.pack.there
    lead = text[: office.start()].rstrip()
    if words is None or not any(match.end() == len(lead) for match in words.finditer(lead)):
        return None
    here = [(sentence, one) for one in story.counterparts(sentence) if one.end <= office.start()]
    named = here[-1] if here else story.named_before(sentence, 0)
    if named is None or not story.is_abroad(named[1], named[0]):
        return None
    whose = replace(named[1], start=office.end(), end=office.end())
    return OfficeMention(
        office.start(), office.end(), whose, called=f" {story.words(named[0], named[1].start, named[1].end)}"
    )
