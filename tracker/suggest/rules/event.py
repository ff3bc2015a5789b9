"""The events that an article names, and which of its sentences speak of which.

"The ninth congress of the network" of one sentence is "this congress" of the next, and "the congress in Busan" of a
headline; all three are one event, called by its fullest name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tracker.core.text import squash
from tracker.suggest.event_names import event_name
from tracker.suggest.mention import Mention
from tracker.suggest.office import OfficeMention
from tracker.suggest.packs import Pack
from tracker.suggest.rules.offices import offices_abroad
from tracker.suggest.rules.trip import leads_to
from tracker.suggest.sentences import Sentence
from tracker.suggest.story import Story
from tracker.suggest.writing import TOGETHER, Cue

BEHIND, BEFORE = 20, 24
OWN = 55  # letters behind an event in which its network is named
OWNED = 20  # letters before it, likewise
WHERE = ("city", "country")
FEW = 3  # words that an event's name has at least, so that they tell which one it is
SEVERAL = 4  # letters of a name where a letter is a word, likewise
STEM = 5  # of a word for an event, whose endings differ


@dataclass(slots=True)
class Event:
    """An event: the sentence that names it most fully and where its name stands in it, its host and its network."""

    sentence: Sentence
    start: int
    end: int
    host: Mention | None
    hosted_in: Sentence
    network: str
    coming: bool = False  # told as the next one

    @property
    def name(self) -> str:
        """Return its name in folded letters."""
        return self.sentence.shadow.text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class EventMention:
    """Where a sentence speaks of an event, be it only as "this congress"."""

    start: int
    end: int
    event: Event


def events_in(story: Story) -> Iterator[tuple[Sentence, list[EventMention]]]:
    """Yield every sentence with the events that it speaks of, a named one before those that are only said again."""
    known: list[Event] = []
    for sentence in story.sentences():
        told = _named(story, sentence)
        own = any(one.network and " " in one.name for one in told)
        again = [] if own else _again(story, sentence, known) or _in_it(story, sentence, known)
        yield sentence, again or [_known(story.pack, event, known) for event in told]


def _known(pack: Pack, told: Event, known: list[Event]) -> EventMention:
    """Return the mention of an event that a sentence names; where it was named before, that one learns from it."""
    event = next(
        (one for one in known if _is_same(pack, one, told) or _is_within(one.name, told.name, pack.bare)), None
    )
    if event is None:
        known.append(told)
        return EventMention(told.start, told.end, told)
    if len(told.name) > len(event.name) and _is_fuller(pack, told.name, event.name):
        event.sentence, event.start, event.end = told.sentence, told.start, told.end
    if event.host is None and told.host is not None:
        event.host, event.hosted_in = told.host, told.hosted_in
    event.network = event.network or told.network
    return EventMention(told.start, told.end, event)


def _is_fuller(pack: Pack, name: str, known: str) -> bool:
    """Say whether a name is that of an event told before, and no other one's of its network: a session is no forum.

    Without capitals it is only guessed where the first name ends.
    """
    if not pack.capitals or " " not in known or squash(known) in squash(name) or _is_within(known, name, pack.bare):
        return True
    words = [match[0] for one in (name, known) if (match := pack.events.search(one))]
    return len(set(words)) < len(words)


def _is_same(pack: Pack, one: Event, other: Event) -> bool:
    """Say whether two events are one: the same name, be it shorter, or whatever else the same network holds now."""
    names = squash(one.name), squash(other.name)
    several = min(map(len, names)) >= SEVERAL if pack.writing is TOGETHER else " " in one.name and " " in other.name
    if several and (names[0] in names[1] or names[1] in names[0]):
        return True
    return bool(one.network) and one.network == other.network and one.coming == other.coming


def _is_next(story: Story, lead: str) -> bool:
    """Say whether "the next" leads to an event, which is another one than that at which people are."""
    words, lead = story.pack.next_event, lead.rstrip()
    return words is not None and words.fullmatch(lead.rpartition(" ")[2]) is not None


def _is_within(one: str, other: str, bare: Cue | None) -> bool:
    """Say whether the words of one name are all in another one, with their article or without."""
    words = ({bare.sub("", word) if bare else word for word in name.split()} for name in (one, other))
    short, long = sorted(words, key=len)
    return len(short) >= FEW and short <= long


def _named(story: Story, sentence: Sentence) -> list[Event]:
    """Return the events of a sentence, first those that a city abroad or a network hosts."""
    sure: list[Event] = []
    called: list[Event] = []
    text = sentence.shadow.text
    networks = [one for one in story.mentions(sentence) if one.type == "network"]
    before = len(text)
    for match in story.pack.events.finditer(text):
        behind = match.end() + text.startswith(" ", match.end())
        if story.pack.events.match(text[behind:]) and not any(one.start == behind for one in networks):
            continue  # «نشست مجمع عمومی»: the second word is the event's own, unless a network begins with it
        within = (one for one in networks if one.start <= match.start() and match.end() <= one.end)
        if not story.pack.capitals and any(map(_is_a_body, within)):
            continue  # «مجمع شهرداران آسیایی» is the network, not a meeting of it
        if _is_said_again(story, text[: match.start()]):
            continue
        start, end = _bounds(story, sentence, match, networks)
        host = _host(story, sentence, start, end)
        near = (one for one in networks if start - OWNED <= one.end and one.start <= end + OWN)
        # "At the summit of Metropolis in Brussels he attended a meeting of …": a network goes with one event.
        own = next((one.network for one in near if not (one.end <= start and one.start >= before)), None)
        before = match.start() if own else before
        event = Event(sentence, start, end, host, sentence, own.key if own else "", _is_next(story, text[:start]))
        # Of a "fair of Turkish goods", which any city has, the adjective does not tell where it is.
        anybodys = story.pack.anybodys is not None and story.pack.anybodys.fullmatch(text, *match.span()) is not None
        # «Дни Витебска в Казани»: a city abroad in its own name makes it one with that city, wherever it is.
        named = anybodys and any(start <= one.start < end for one in story.counterparts(sentence))
        if own is not None or named or (host is not None and story.is_abroad(host, sentence)):
            sure.append(event)
            continue
        countries = [one for one in story.abroad(sentence) if not (anybodys and one.adjective)]
        if host is None and any(_is_of_country(story, sentence, one, start, end) for one in countries):
            sure.append(event)  # "the meeting of heritage cities of Spain and Mexico", "a forum in Japan"
        elif not anybodys and countries and story.pack.attended_by and story.pack.attended_by.search(text):
            sure.append(event)  # wherever it is, who came from abroad makes it one of several countries
        elif not anybodys:
            called.append(event)
    return sure + (called if story.pack.international.search(text) else _of_journey(story, called))


def _of_journey(story: Story, called: list[Event]) -> list[Event]:
    """Return the events with names of their own, where the article tells of a journey abroad: they are there."""
    named = [one for one in called if story.pack.capitals and one.name.count(" ") + 1 >= FEW]
    if not named or not any(
        leads_to(story, sentence, city) for sentence in story.sentences() for city in story.counterparts(sentence)
    ):
        return []
    return named


def _is_said_again(story: Story, lead: str) -> bool:
    """Say whether "this" leads to an event, which is none of its own, be it that nobody named it before."""
    this, lead = story.pack.this, lead.rstrip()
    return this is not None and this.search(lead, max(0, len(lead) - STEM)) is not None


def _is_a_body(network: Mention) -> bool:
    """Say whether a network has members, so that its name is no event's: "Urban 20" is a summit and nothing else."""
    return network.network is not None and bool(network.network.id) and not network.network.platform


def _bounds(story: Story, sentence: Sentence, word: re.Match[str], networks: list[Mention]) -> tuple[int, int]:
    """Return where an event's name stands; the name of its network ends it, or begins it where owners go first."""
    start, end = event_name(sentence, word, story.pack)
    inside = [one for one in networks if word.end() <= one.start <= end < one.end or word.end() <= one.start < end]
    if around := next((one for one in networks if one.start < start < one.end), None):
        return around.start, end
    owner = story.just_before(sentence, start)
    begin = owner.start if owner is not None and owner.type == "network" else start
    joint = story.pack.network_joint if start == word.start() == begin else None
    for one in networks if joint else ():
        if joint and joint.fullmatch(sentence.shadow.text, one.end, start):
            begin = one.start
    where = [one - 1 for one in _told_where(story, sentence) if word.end() < one <= end]
    where += [one.start - 1 for one in _met_there(story, sentence) if word.end() < one.start < end]
    return begin, (inside[0].end if inside else min(where) if where else end)


def _met_there(story: Story, sentence: Sentence) -> list[OfficeMention]:
    """Return whom one met, with whose office the name of an event ends where no capitals tell it."""
    pack = story.pack
    if pack.capitals or pack.office_order != "office first" or not pack.meeting.search(sentence.shadow.text):
        return []
    found = [one for one in offices_abroad(story, sentence) if not one.alone]
    return [one for one in found if not (pack.groups and pack.groups.match(sentence.shadow.text, one.start))]


def _told_where(story: Story, sentence: Sentence) -> list[int]:
    """Return where a city or country is named as where something is, by what is written with it: «بجنيف»."""
    text, joined = sentence.shadow.text, story.pack.in_city
    begins = [one.start - len(joined) for one in story.mentions(sentence) if joined and one.type in WHERE]
    return [one for one in begins if text.startswith(f" {joined}", one - 1)]


def _again(story: Story, sentence: Sentence, known: list[Event]) -> list[EventMention]:
    """Return "the congress" of a sentence, where it is one that was named before in several words."""
    text, capitals, bare = sentence.shadow.text, story.pack.capitals, story.pack.bare
    for match in story.pack.events.finditer(text):
        start, end = event_name(sentence, match, story.pack)
        small = sentence.text[sentence.shadow.origins[match.start()]].islower()
        # Without capitals, only "this congress" is surely the one that was named before; where words stand together,
        # so is a word for an event before which nothing stands.
        again = capitals or _is_said_again(story, text[: match.start()])
        # «القمة» alone has its article, and no name behind it.
        again = again or bool(bare and bare.match(match[0]) and text[start:end].strip() == match[0])
        again = again or (story.pack.writing is TOGETHER and start == match.start())
        word = bare.sub("", match[0]) if bare else match[0]
        alone = again and (small or not capitals or not text[start:end].strip(f"{match[0]} "))
        meant = (one for one in reversed(known) if _may_be_meant(story, one, word))
        event = next(meant, None) if alone else None
        if event is None and alone and story.pack.assembly and story.pack.assembly.fullmatch(match[0]):
            event = _of_network(story, sentence, match.start(), match.end(), known)
            known += [event] if event and event not in known else []
        if event:
            return [EventMention(match.start(), match.end(), event)]
    return []


def _in_it(story: Story, sentence: Sentence, known: list[Event]) -> list[EventMention]:
    """Return the event of the sentence before, where this one names none, and yet tells who took part."""
    cue, text = story.pack.attends_it, sentence.shadow.text
    match = cue.search(text) if cue and known and not story.pack.events.search(text) else None
    event = known[-1] if known else None
    if match is None or event is None or sentence.paragraph - event.sentence.paragraph > 1:
        return []
    return [EventMention(match.start(), match.end(), event)]


def _may_be_meant(story: Story, event: Event, word: str) -> bool:
    """Say whether an event of a longer name, or one of a network, is called by a word alone, in whatever case."""
    if story.pack.writing is TOGETHER:
        return event.name != word and event.name.endswith(word)
    return (" " in event.name or bool(event.network)) and _holds(event.name, word[:STEM], story.pack.bare)


def _holds(name: str, stem: str, bare: Cue | None) -> bool:
    """Say whether the name of an event has a word with the stem of another word for one."""
    return any((bare.sub("", word) if bare else word).startswith(stem) for word in name.split(" "))


def _of_network(story: Story, sentence: Sentence, start: int, end: int, known: list[Event]) -> Event | None:
    """Return "this assembly" as that of the network which was named before, where nobody met anybody there.

    Where an assembly of it was named, it is that one, whatever either is called: a general assembly is a congress.
    """
    before = story.named_before(sentence, start, type="network")
    if before is None or before[0] is sentence or story.pack.meeting.search(before[0].shadow.text):
        return None
    network = before[1].network.key if before[1].network else ""
    named = (one for one in reversed(known) if network and one.network == network and " " in one.name)
    host = _host(story, sentence, start, end)
    host = host if host is not None and story.is_abroad(host, sentence) else None
    return next(named, None) or Event(sentence, start, end, host, sentence, network)


def _host(story: Story, sentence: Sentence, start: int, end: int) -> Mention | None:
    """Return the city that stands close behind the event's name, or in it; in Turkish, also close before it."""
    cities = [one for one in story.mentions(sentence) if one.type == "city"]
    behind = [one for one in cities if 0 <= one.start - end <= BEHIND and not _is_somebodys(story, sentence, one, end)]
    inside = [one for one in cities if start <= one.start < end]
    before = [one for one in cities if 0 <= start - one.end <= BEFORE and not story.is_home(one, sentence)]
    # "Bakü'de düzenlenen zirvede Bursa'yı …": where what tells of a word goes before it, so does the place.
    if story.pack.office_order == "owner first":
        found = before or inside or [one for one in behind if not story.is_home(one, sentence)]
    else:
        found = behind or inside
    # «در اجلاسی که در تیرماه در استانبول برگزار شد»: be it far behind, the only city abroad is where it was.
    far = [
        one
        for one in cities
        if one.start >= end
        and story.is_abroad(one, sentence)
        and _may_be_where(story, sentence, one)
        and not _is_somebodys(story, sentence, one, end)
    ]
    abroad = {one.place.id if one.place else one.start for one in story.counterparts(sentence)}
    found = found or (far if len(far) == 1 and len(abroad) == 1 else [])
    # "Travelled to Konya for the festival", "while in Konya they opened it": where they were is where it was.
    led = [
        one
        for one in story.counterparts(sentence)
        if one.end <= start and (leads_to(story, sentence, one) or _stands_in(story, sentence, one))
    ]
    found = found or (led if len(abroad) == 1 else [])
    return found[0] if found else None


def _is_somebodys(story: Story, sentence: Sentence, city: Mention, end: int) -> bool:
    """Say whether a city behind an event is rather of whom one met there, or with whom something was done."""
    if story.pack.capitals:
        return False
    lead = sentence.shadow.text[end : city.start]
    joined = (
        story.pack.writing is TOGETHER
        and any(one.end() == len(lead) for one in story.pack.also.finditer(lead))
        and all(one.end != city.start for one in story.mentions(sentence))  # 「埃及开罗」
    )
    return joined or any(end <= one.start < city.start < one.end for one in offices_abroad(story, sentence))


def _is_of_country(story: Story, sentence: Sentence, country: Mention, start: int, end: int) -> bool:
    """Say whether a country stands in an event's name or close behind it, or is where somebody goes for it."""
    if country.type == "country" and country.end <= start and leads_to(story, sentence, country):
        return story.pack.capitals
    if country.type != "country" or not start <= country.start <= end + BEHIND:
        return False
    near = country.start >= end and not country.adjective
    return country.start < end or (near and _is_told_as_where(story, sentence, country))


def _is_told_as_where(story: Story, sentence: Sentence, country: Mention) -> bool:
    """Say whether "in" leads to a country, with a town between that nobody knows where nothing tells its name."""
    if story.pack.capitals or story.pack.located is None:
        return story.pack.capitals and _stands_in(story, sentence, country)
    lead = sentence.shadow.text[: country.start].rstrip()
    return story.pack.verb_last and re.search(rf"(?:{story.pack.located.pattern})(?: \w+)?$", lead) is not None


def _may_be_where(story: Story, sentence: Sentence, city: Mention) -> bool:
    """Say whether a city far behind an event may be where it was; where names have capitals, "in" leads to it."""
    return not story.pack.capitals or story.pack.located is None or _stands_in(story, sentence, city)


def _stands_in(story: Story, sentence: Sentence, city: Mention) -> bool:
    """Say whether "in" or its like stands right before a city."""
    located, lead = story.pack.located, sentence.shadow.text[: city.start].rstrip()
    return located is not None and any(match.end() == len(lead) for match in located.finditer(lead))
