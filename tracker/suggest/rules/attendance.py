"""Attendance: an event with a name, a word for taking part, and the home city as the one that did."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice, zip_longest

from tracker.core.messages import N_
from tracker.core.text import squash
from tracker.suggest.draft import Draft, is_about
from tracker.suggest.event_names import event_name
from tracker.suggest.mentions import Mention
from tracker.suggest.proposal import Party
from tracker.suggest.rules.figures import figures_in
from tracker.suggest.sentences import Sentence, clause
from tracker.suggest.story import Story

BEHIND, BEFORE = 20, 24
LEAD = 60  # letters before an event in which a word for taking part stands
OWN = 55  # letters behind an event in which its network is named
STEM = 5  # of a word for an event, whose endings differ


@dataclass(frozen=True, slots=True)
class EventMention:
    """An event in a sentence: where its name stands, and the city that hosts it."""

    start: int
    end: int
    host: Mention | None


def find_attendances(story: Story) -> list[Draft]:
    """Return the attendances that the article reports."""
    drafts: list[Draft] = []
    main: Draft | None = None
    named: tuple[Sentence, EventMention] | None = None
    for sentence, following in zip_longest(story.sentences(), islice(story.sentences(), 1, None)):
        again = _event_again(story, sentence, named)
        event = again or _event(story, sentence)
        named = named if again else _named(story, sentence) or named
        if event is None or not _takes_part(story, sentence, event):
            continue
        draft = _attendance(story, sentence, event)
        if again and named:
            _call(story, draft, *named)
        if following is not None and story.pack.events.search(following.shadow.text):
            _add(story, draft, following)
        if main is not None and (draft.fields["event"] == "" or _same_event(main, draft)):
            draft.key = main.key
        main = main or draft
        drafts.append(draft)
    _count(story, drafts)
    return drafts


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
    found = story.date_in(following)
    if found and (draft.date is None or is_about(draft.date)):
        draft.date = found[0]
        draft.quotes.append(found[1])


def _event(story: Story, sentence: Sentence) -> EventMention | None:
    """Return the event of a sentence: rather one that a city abroad or a network hosts than one that is called so."""
    text = sentence.shadow.text
    called: EventMention | None = None
    for match in story.pack.events.finditer(text):
        if story.pack.events.match(text[match.end() :].removeprefix(" ")):
            continue  # «نشست مجمع عمومی»: the second word is the event's own
        start, end = event_name(sentence, match, story.pack)
        through = (one.end for one in story.mentions(sentence) if one.type == "network" and one.start <= end < one.end)
        end = max([end, *through])
        host = _host(story, sentence, start, end)
        event = EventMention(start, end, host)
        network = any(
            one.type == "network" and start - 20 <= one.start <= end + OWN for one in story.mentions(sentence)
        )
        if network or (host is not None and story.is_abroad(host, sentence)):
            return event
        if story.pack.anybodys is None or not story.pack.anybodys.fullmatch(match[0]):
            called = called or event
    return called if story.pack.international.search(text) else None


def _named(story: Story, sentence: Sentence) -> tuple[Sentence, EventMention] | None:
    """Return the event that a sentence names in several words, whoever takes part in it."""
    event = _event(story, sentence)
    if event is None or " " not in sentence.shadow.text[event.start : event.end]:
        return None
    return sentence, event


def _event_again(story: Story, sentence: Sentence, named: tuple[Sentence, EventMention] | None) -> EventMention | None:
    """Return "the congress" of a sentence, where it is the one that was named before."""
    if named is None:
        return None
    text, capitals, this = sentence.shadow.text, story.pack.capitals, story.pack.this
    name = named[0].shadow.text[named[1].start : named[1].end]
    for match in story.pack.events.finditer(text):
        start, end = event_name(sentence, match, story.pack)
        small = sentence.text[sentence.shadow.origins[match.start()]].islower()
        # Without capitals, only "this congress" is surely the one that was named before.
        again = capitals or (this is not None and this.search(text[: match.start()].rstrip()[-STEM:]))
        alone = again and (small or not capitals or not text[start:end].strip(f"{match[0]} "))
        if alone and f" {match[0][:STEM]}" in f" {name}":
            return EventMention(match.start(), match.end(), None)
    return None


def _call(story: Story, draft: Draft, sentence: Sentence, event: EventMention) -> None:
    """Give a draft of "the congress" the name and the host that an earlier sentence told."""
    name = story.words(sentence, event.start, event.end).strip()
    draft.fields["event"] = name
    draft.key = ("attendance", name, event.host.place.id if event.host and event.host.place else "")
    draft.parties = [story.city_party(sentence, event.host, "host")] if event.host else []
    draft.quotes.append(story.quote("event", sentence, event.start, event.end))


def _host(story: Story, sentence: Sentence, start: int, end: int) -> Mention | None:
    """Return the city that stands close behind the event's name, or in it; in Turkish, also close before it."""
    cities = [one for one in story.mentions(sentence) if one.type == "city"]
    behind = [one for one in cities if 0 <= one.start - end <= BEHIND]
    inside = [one for one in cities if start <= one.start < end]
    before = [one for one in cities if 0 <= start - one.end <= BEFORE and not story.is_home(one, sentence)]
    found = behind or inside or (before if story.pack.office_order == "owner first" else [])
    # «در اجلاسی که در تیرماه در استانبول برگزار شد»: be it far behind, the only city abroad is where it was.
    far = [one for one in cities if one.start >= end and story.is_abroad(one, sentence)]
    abroad = {one.place.id if one.place else one.start for one in story.counterparts(sentence)}
    found = found or (far if len(far) == 1 and len(abroad) == 1 else [])
    return found[0] if found else None


def _takes_part(story: Story, sentence: Sentence, event: EventMention) -> bool:
    text = sentence.shadow.text
    said = text[slice(*clause(text, event.start, event.end))]
    pack = story.pack
    if pack.others.search(text) or pack.negated.search(said) or pack.hearsay.search(text):
        return False
    if pack.invites and pack.invites.search(said):
        return False
    lead = text[max(0, event.start - LEAD) : event.start]
    bound = story.pack.attends.search(lead)
    anywhere = story.pack.attends.search(text)
    ours = story.names_home(sentence) or story.says_this_city(sentence) or _nobody_else(story, sentence, event)
    return bool((bound and _has_actor(story, sentence)) or (anywhere and ours))


def _nobody_else(story: Story, sentence: Sentence, event: EventMention) -> bool:
    """Say whether a sentence without capitals names no city but the host: who takes part was named before, and is ours.

    Without capitals nobody is told by a surname, so that "Keller will attend the forum" names nobody.
    """
    if story.pack.capitals or story.home is None:
        return False
    return all(one == event.host for one in story.mentions(sentence) if one.type == "city")


def _has_actor(story: Story, sentence: Sentence) -> bool:
    return story.names_home(sentence) or story.home is not None


def _attendance(story: Story, sentence: Sentence, event: EventMention) -> Draft:
    name = story.words(sentence, event.start, event.end).strip()
    parties: list[Party] = []
    if event.host:
        parties.append(story.city_party(sentence, event.host, "host"))
    text = sentence.shadow.text
    planned = bool(story.pack.ahead.search(text, *clause(text, event.start, event.end)))
    planned = planned or story.tells_of_later(sentence)
    found = story.date_in(sentence, event.end, done=not planned)
    fields: dict[str, object] = {"event": name, "status": "planned" if planned else "attended"}
    capacity = next((one for one, words in story.pack.capacities.items() if words.search(text)), None)
    if capacity:
        fields["capacity"] = capacity
    quotes = [story.quote("event", sentence)]
    if found:
        quotes.append(found[1])
    return Draft(
        kind="attendance",
        key=("attendance", name, event.host.place.id if event.host and event.host.place else ""),
        fields=fields,
        parties=parties,
        quotes=quotes,
        reason=N_("The sentence tells that the city took part in an event."),
        # An event is surely abroad where its city is named; "international" it may be called anywhere.
        confidence=0.75 if event.host is not None and story.is_abroad(event.host, sentence) else 0.6,
        figures=figures_in(story, sentence),
        date=found[0] if found else (None if planned else story.on_publication()),
    )


def _same_event(one: Draft, other: Draft) -> bool:
    names = [squash(str(draft.fields["event"])) for draft in (one, other)]
    return names[0] in names[1] or names[1] in names[0] or not other.parties
