"""Attendance: an event with a name, a word for taking part, and the home city as the one that did."""

from __future__ import annotations

from itertools import islice, zip_longest

from tracker.core.messages import N_
from tracker.core.text import squash
from tracker.suggest.actors import city_acts
from tracker.suggest.draft import Draft, is_about
from tracker.suggest.mention import Mention
from tracker.suggest.rules.event import Event, EventMention, events_in
from tracker.suggest.rules.figures import figures_in
from tracker.suggest.rules.offices import offices_abroad
from tracker.suggest.rules.with_city import is_told
from tracker.suggest.sentences import Sentence, clause
from tracker.suggest.story import Story
from tracker.suggest.writing import TOGETHER

KIND = "attendance"
OCCASION = 28  # letters before an event in which it is told as a mere occasion
LEAD = 60  # letters before an event in which a word for taking part stands


def find_attendances(story: Story) -> list[Draft]:
    """Return the attendances that the article reports."""
    drafts: list[Draft] = []
    told = list(events_in(story)) if city_acts(story) else []
    for (sentence, mentions), after in zip_longest(told, islice(told, 1, None)):
        for mention in _attended(story, sentence, mentions):
            draft = _attendance(story, sentence, mention)
            if drafts and mention.event.host is None and not mention.event.network:
                draft.key = drafts[0].key  # a round table of nobody's own is a part of the congress
            if after is not None and story.pack.events.search(after[0].shadow.text):
                _add(story, draft, after[0])
            drafts.append(draft)
    _count(story, drafts)
    for draft in drafts:
        draft.fields["event"] = story.pack.nominative(str(draft.fields["event"]))
    return drafts


def _attended(story: Story, sentence: Sentence, mentions: list[EventMention]) -> list[EventMention]:
    """Return the event in which a sentence tells that the city took part; a second one only if a network holds it."""
    told = [one for one in mentions if _is_known(story, sentence, one) and _takes_part(story, sentence, one)]
    networks = {one.event.network: one for one in reversed(told) if one.event.network}
    return [*told[:1], *(one for one in networks.values() if one.event is not told[0].event)]


def _count(story: Story, drafts: list[Draft]) -> None:
    """Add the figures of every sentence that names an event again."""
    names = [squash(str(draft.fields["event"])) for draft in drafts]
    for sentence in story.sentences() if drafts else ():
        figures = figures_in(story, sentence)
        joined = sentence.shadow.text.replace(" ", "") if figures else ""
        for draft, name in zip(drafts, names, strict=True):
            if name and name in joined:
                draft.figures += [one for one in figures if one not in draft.figures]


def _add(story: Story, draft: Draft, following: Sentence) -> None:
    """Add what the next sentence tells of the event: «این اجلاس از ۲۰ تا ۲۲ مهر با حضور چهل کشور برگزار شد»."""
    draft.figures += figures_in(story, following)
    found = story.date_in(following, done=draft.fields["status"] == "attended")
    if found and (draft.date is None or is_about(draft.date)):
        draft.date = found[0]
        draft.quotes.append(found[1])


def _is_known(story: Story, sentence: Sentence, mention: EventMention) -> bool:
    """Say whether an article tells which event it was: "on the sidelines of the summit" alone tells of none.

    Where names have capitals, "the festival" that is written small is one of somewhere abroad.
    """
    written = story.words(mention.event.sentence, mention.event.start, mention.event.end)
    if (
        " " in mention.event.name
        or story.pack.writing is TOGETHER
        or (story.pack.capitals and written != written.lower())
    ):
        return True
    if story.pack.capitals and story.abroad(sentence):
        return True
    return mention.event.host is not None or any(one.type == "network" for one in story.mentions(sentence))


def _takes_part(story: Story, sentence: Sentence, mention: EventMention) -> bool:
    text = sentence.shadow.text
    said = text[slice(*clause(text, mention.start, mention.end))]
    pack = story.pack
    if pack.others.search(text) or pack.negated.search(said) or pack.hearsay.search(text):
        return False
    if (pack.invites and pack.invites.search(said)) or _is_of_guests(story, sentence, mention):
        return False
    if any(is_told(story.pack.talks, sentence, one) for one in story.counterparts(sentence)):
        return False
    lead = text[max(0, mention.start - LEAD) : mention.start]
    if pack.occasion and pack.occasion.search(lead[-OCCASION:]):
        return False
    bound = story.pack.attends.search(lead)
    anywhere = story.pack.attends.search(text) or _speaks_there(story, sentence, mention)
    ours = story.names_home(sentence) or story.says_this_city(sentence) or _nobody_else(story, sentence, mention)
    there = _were_there(story, sentence, mention) or _holds(story, sentence, mention)
    there = there or _was_chosen_there(story, sentence, mention)
    return bool((bound and _has_actor(story, sentence)) or (anywhere and ours) or there)


def _holds(story: Story, sentence: Sentence, mention: EventMention) -> bool:
    """Say whether the home city is where cities or a network meet: "the congress of Metropolis that Shiraz hosts"."""
    heads = story.pack.heads
    of_cities = mention.event.network or (heads is not None and heads.search(mention.event.name))
    ours = (one for one in story.mentions(sentence) if story.is_home(one, sentence))
    return bool(of_cities) and any(is_told(story.pack.hosting, sentence, one) for one in ours)


def _was_chosen_there(story: Story, sentence: Sentence, mention: EventMention) -> bool:
    """Say whether the assembly of a network took the city in, or elected it: who is chosen there, was there."""
    pack, text = story.pack, sentence.shadow.text
    if not story.networks(sentence):
        return False
    chosen = pack.chosen.search(text) or (pack.joins is not None and pack.joins.search(text))
    return bool(mention.event.network and chosen) and story.names_home(sentence)


def _speaks_there(story: Story, sentence: Sentence, mention: EventMention) -> bool:
    """Say whether our mayor speaks in an event abroad, or it is held with them: «در کنفرانس بن، شهردار از آب گفت»."""
    host, pack, text = mention.event.host, story.pack, sentence.shadow.text
    if host is None or pack.heads is None or pack.capitals or not story.is_abroad(host, mention.event.hosted_in):
        return False
    head = pack.heads.search(text, mention.end)
    came = pack.attended_by is not None and pack.attended_by.search(text, mention.end) is not None
    return head is not None and (came or pack.speaks.search(text, head.end()) is not None)


def _were_there(story: Story, sentence: Sentence, mention: EventMention) -> bool:
    """Say whether an event took place abroad, to which the article says elsewhere that people of ours went."""
    held, ours, host = story.pack.held, story.pack.delegation, mention.event.host
    if host is None or held is None or ours is None or not held.search(sentence.shadow.text):
        return False
    return story.is_abroad(host, mention.event.hosted_in) and any(
        ours.search(one.shadow.text) for one in story.sentences()
    )


def _is_of_guests(story: Story, sentence: Sentence, mention: EventMention) -> bool:
    """Say whether somebody from elsewhere takes part, and nobody of ours is named beside: "Weimar's mayor attended"."""
    pack, text = story.pack, sentence.shadow.text
    if (
        not pack.capitals
        or story.names_home(sentence)
        or any(one and one.search(text) for one in (pack.this_city, pack.we))
    ):
        return False
    guests = [one for one in offices_abroad(story, sentence) if one.end < mention.start and one.whose.type == "city"]
    heads = pack.heads.finditer(text) if pack.heads else ()
    return bool(guests) and not any(all(not one.start <= head.start() < one.end for one in guests) for head in heads)


def _nobody_else(story: Story, sentence: Sentence, mention: EventMention) -> bool:
    """Say whether a sentence without capitals names no city but the host: who takes part was named before, and is ours.

    Without capitals nobody is told by a surname, so that "Keller will attend the forum" names nobody.
    """
    if story.pack.capitals or story.home is None:
        return False
    return all(one == mention.event.host for one in story.mentions(sentence) if one.type == "city")


def _has_actor(story: Story, sentence: Sentence) -> bool:
    return story.names_home(sentence) or story.home is not None


def _full_name(story: Story, event: Event, name: str) -> str:
    """Return what an event is called: of a mere word for one, with its network, "UCLG-MEWA kongresi"."""
    mentions = ((one, sentence) for sentence in story.sentences() for one in story.mentions(sentence))
    named = (story.words(sentence, one.start, one.end) for one, sentence in mentions if _is_its(one, event))
    network = next(named, "") if " " not in name and story.pack.writing is not TOGETHER else ""
    return f"{name} {network}".strip() if story.pack.office_order == "office first" else f"{network} {name}".strip()


def _is_its(network: Mention, event: Event) -> bool:
    return network.network is not None and network.network.key == event.network


def _attendance(story: Story, sentence: Sentence, mention: EventMention) -> Draft:
    event, text = mention.event, sentence.shadow.text
    planned = bool(story.pack.ahead.search(text, *clause(text, mention.start, mention.end)))
    # "The congress, which Shiraz will host in May".
    hosted = _holds(story, sentence, mention) and story.pack.ahead.search(text, mention.end) is not None
    planned = planned or hosted or story.tells_of_later(sentence)
    found = story.date_in(sentence, mention.end, done=not planned)
    name = _full_name(story, event, story.words(event.sentence, event.start, event.end).strip())
    fields: dict[str, object] = {"event": name, "status": "planned" if planned else "attended"}
    capacity = next((one for one, words in story.pack.capacities.items() if words.search(text)), None)
    if capacity:
        fields["capacity"] = capacity
    quotes = [story.quote("event", sentence)]
    if event.sentence is not sentence:
        quotes.append(story.quote("event", event.sentence))
    if found:
        quotes.append(found[1])
    return Draft(
        kind=KIND,
        key=(KIND, event.sentence.start, event.start),
        fields=fields,
        parties=[story.city_party(event.hosted_in, event.host, "host")] if event.host else [],
        quotes=quotes,
        reason=N_("The sentence tells that the city took part in an event."),
        # An event is surely abroad where its city is named; "international" it may be called anywhere.
        confidence=0.75 if event.host is not None and story.is_abroad(event.host, event.hosted_in) else 0.6,
        figures=figures_in(story, sentence),
        date=found[0] if found else (None if planned else story.on_publication()),
        words=(story.pack.events,),
    )
