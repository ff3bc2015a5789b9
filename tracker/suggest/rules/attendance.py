"""Attendance: an event with a name, a word for taking part, and the home city as the one that did."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tracker.core.messages import N_
from tracker.suggest.mentions import Mention
from tracker.suggest.packs import Pack
from tracker.suggest.proposal import Party
from tracker.suggest.sentences import Sentence, clause
from tracker.suggest.story import Draft, Story

SMALL_WORDS = 3
_QUOTED = re.compile(r"[«\"“]([^»\"”]{4,80})[»\"”]")


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
    for sentence in story.sentences():
        event = _event(story, sentence)
        if event is None or not _takes_part(story, sentence, event):
            continue
        draft = _attendance(story, sentence, event)
        if main is not None and (draft.fields["event"] == "" or _same_event(main, draft)):
            draft.key = main.key
        main = main or draft
        drafts.append(draft)
    return drafts


def _event(story: Story, sentence: Sentence) -> EventMention | None:
    text = sentence.shadow.text
    for match in re.finditer(rf"(?<!\w)(?:{story.pack.event})(?!\w)", text):
        if re.match(rf"\s?(?:{story.pack.event})(?!\w)", text[match.end() :]):
            continue  # «نشست مجمع عمومی»: the second word is the event's own
        start, end = _name(story, sentence, match)
        host = next(
            (one for one in story.mentions(sentence) if one.type == "city" and 0 <= one.start - end <= 12), None
        ) or next((one for one in story.mentions(sentence) if one.type == "city" and start <= one.start < end), None)
        abroad = host is not None and not story.is_home(host, sentence)
        network = any(one.type == "network" and start - 20 <= one.start <= end + 40 for one in story.mentions(sentence))
        if abroad or network or story.pack.international.search(text):
            return EventMention(start, end, host)
    return None


def _name(story: Story, sentence: Sentence, match: re.Match[str]) -> tuple[int, int]:
    text = sentence.shadow.text
    if story.pack.name_ends:
        quoted = _QUOTED.search(text, match.start(), match.start() + 120)
        border = story.pack.name_ends.search(text, match.end())
        end = border.start() if border else len(text)
        if quoted and quoted.start() - end < 3:
            return quoted.span(1)
        return match.start(), min(end, match.start() + 90)
    return _capitalised_around(sentence, match, story.pack)


def _capitalised_around(sentence: Sentence, match: re.Match[str], pack: Pack) -> tuple[int, int]:
    """Return the run of capitalised words around an event word: "World Urban Forum"."""
    text = sentence.shadow.text
    words = [(one.start(), one.end()) for one in re.finditer(r"[^\s,.;:()“”\"]+", text)]
    here = next(number for number, (start, end) in enumerate(words) if start <= match.start() < end)
    first = last = here

    def is_name(number: int) -> bool:
        letter = sentence.text[sentence.shadow.origins[words[number][0]]]
        return letter.isupper() or letter.isdigit()

    while (
        first > 0
        and text[words[first - 1][1] : words[first][0]].isspace()
        and (
            is_name(first - 1)
            or (text[slice(*words[first - 1])] in pack.name_words and first > 1 and is_name(first - 2))
        )
    ):
        first -= 1
    if first and text[slice(*words[first])] == "the":
        first += 1
    ended = pack.apostrophe_ends and "'" in text[slice(*words[last])]
    while not ended and last + 1 < len(words) and text[words[last][1] : words[last + 1][0]].isspace():
        # «Congreso Mundial de las Ciudades»: small words belong to a name only where it goes on behind them.
        ahead = last + 1
        while ahead < len(words) and text[slice(*words[ahead])] in pack.name_words and ahead - last < SMALL_WORDS:
            ahead += 1
        if ahead == len(words) or not is_name(ahead):
            break
        last = ahead
        if pack.apostrophe_ends and "'" in text[slice(*words[last])]:
            break
    start, end = words[first][0], words[last][1]
    ending = text.find("'", words[last][0], end) if pack.apostrophe_ends else -1
    return start, ending if ending > 0 else end


def _takes_part(story: Story, sentence: Sentence, event: EventMention) -> bool:
    text = sentence.shadow.text
    said = text[slice(*clause(text, event.start, event.end))]
    if story.pack.others.search(text) or story.pack.negated.search(said) or story.pack.hearsay.search(text):
        return False
    lead = text[max(0, event.start - 45) : event.start]
    bound = story.pack.attends.search(lead)
    anywhere = story.pack.attends.search(text)
    return bool((bound and _has_actor(story, sentence)) or (anywhere and story.names_home(sentence)))


def _has_actor(story: Story, sentence: Sentence) -> bool:
    return story.names_home(sentence) or story.home is not None


def _attendance(story: Story, sentence: Sentence, event: EventMention) -> Draft:
    name = story.words(sentence, event.start, event.end).strip()
    parties: list[Party] = []
    if event.host:
        parties.append(story.city_party(sentence, event.host, "host"))
    found = story.date_in(sentence, event.end)
    text = sentence.shadow.text
    planned = story.pack.ahead.search(text, *clause(text, event.start, event.end))
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
        confidence=0.75,
        date=found[0] if found else None,
    )


def _same_event(one: Draft, other: Draft) -> bool:
    return one.fields["event"] == other.fields["event"] or not other.parties
