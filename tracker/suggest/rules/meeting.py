"""Meetings: a word for meeting, and the office of somebody from elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain, pairwise

from tracker.core.messages import N_
from tracker.suggest.actors import city_acts
from tracker.suggest.draft import Draft
from tracker.suggest.office import OfficeMention
from tracker.suggest.rules.guest_party import holder_of, party_of
from tracker.suggest.rules.guests import Guests
from tracker.suggest.rules.letters import only_wrote
from tracker.suggest.rules.offices import known_by, offices_abroad
from tracker.suggest.rules.our_office import met_as_host, our_office
from tracker.suggest.rules.state_affairs import is_of_the_state
from tracker.suggest.sentences import Sentence, clause
from tracker.suggest.story import Story

KIND = "meeting"
NEAR = 8
FAR = 100
TITLED = 40  # letters in which a guest's name and titles end
STEM = 6  # of a word for an office, whose endings differ
_NAMED_BEHIND = re.compile(r" (?:de |d'|del |\w+(?:,|$))")
AROUND = 40  # letters before and behind a meeting in which its time is told


def find_meetings(story: Story) -> list[Draft]:
    """Return the meetings that the article reports."""
    drafts: list[Draft] = []
    # Who meets whom is no city's affair where no city is named as its own and nobody of a city hall acts.
    if story.home is None and not city_acts(story):
        return drafts
    guests = Guests()
    told: list[tuple[Sentence, OfficeMention]] = []
    for before, sentence in pairwise(chain([None], story.sentences())):
        assert sentence is not None  # noqa: S101 - only the one before the first is none
        text = sentence.shadow.text
        abroad = offices_abroad(story, sentence)
        if _is_taken_back(story, text) or story.pack.hearsay.search(text):
            continue
        if match := _word_for_meeting(story, text):
            met = _met(story, sentence, match.start(), abroad) or list(_met_again(story, sentence))
            met = met or list(_named_alone(story, sentence, told, {draft.key for draft in drafts}))
            met = met or list(_named_by_a_name(story, sentence, told))
            if not met and before and (draft := _of_guest_before(story, sentence, before)):
                drafts.append(draft)
        else:
            met = [one for one in abroad if _comes(story, sentence, one)]
            met = [] if is_of_the_state(story, sentence, met) else met
            met = met or (abroad if before and _lists_guests(story, sentence, before) else [])
        told += [(sentence, one) for one in abroad if one.together or not one.alone]
        for office in met:
            draft = _meeting(story, sentence, office)
            own = draft.key
            if office.told and draft.tentative and not (story.names_home(sentence) or story.says_this_city(sentence)):
                continue  # "the delegation will visit the bazaar tomorrow" is no further meeting
            if office.together and drafts:
                draft.key, draft.member = drafts[-1].key, True
            drafts.append(draft)
            guests.join(story, sentence, office, draft, own)
        later = [one for one in abroad if one not in met and guests.has(one)]
        drafts += [guests.named(one, _meeting(story, sentence, one)) for one in later]
    return drafts


def _lists_guests(story: Story, sentence: Sentence, before: Sentence) -> bool:
    """Say whether a sentence tells who they were whom we met in the one before: "They were the consul of …"."""
    these, text = story.pack.these_are, before.shadow.text
    if these is None or these.match(sentence.shadow.text) is None or offices_abroad(story, before):
        return False
    ours = story.names_home(before) or story.says_this_city(before)
    return ours and _word_for_meeting(story, text) is not None and not _is_taken_back(story, text)


def _is_taken_back(story: Story, text: str) -> bool:
    """Say whether it is denied that somebody met; what is denied in their speech, behind a colon, is not that."""
    match = story.pack.meeting.search(text)
    end = text.find(": ", match.end()) if match else -1
    return story.pack.negated.search(text, 0, end if end >= 0 else len(text)) is not None


def _word_for_meeting(story: Story, text: str) -> re.Match[str] | None:
    """Return the first word for a meeting that is no word for an event: an "encounter of cities" is attended.

    Where an envoy or a mayor follows the word, it is their meeting: «نشست سرکنسول ترکیه با شهردار».
    """
    whose = [one for one in (story.pack.envoys, story.pack.heads) if one is not None]
    events = [
        match.span()
        for match in story.pack.events.finditer(text)
        if not any(words.match(text, match.end() + 1) for words in whose)
    ]
    for match in story.pack.meeting.finditer(text):
        if not any(start <= match.start() and match.end() <= end for start, end in events):
            return match
    return None


def _of_guest_before(story: Story, sentence: Sentence, before: Sentence) -> Draft | None:
    """Return the meeting of a guest whom the sentence before named: "It was received by the mayor"."""
    text, pack = sentence.shadow.text, story.pack
    if pack.guest_again is None or not pack.guest_again.match(text):
        return None
    ours = story.names_home(sentence) or (pack.heads and pack.heads.search(text))
    guest = next(iter((*offices_abroad(story, before), *_hosts(story, before))), None) if ours else None
    if guest is None or story.abroad(sentence):
        return None
    draft = _meeting(story, sentence, replace(guest, start=0, end=len(text), told=(before, guest.start, guest.end)))
    draft.key = (KIND, known_by(story, before, guest), *_apart(story, before, guest))
    draft.parties = [party_of(story, before, guest), *holder_of(story, before, guest)]
    return draft


def _hosts(story: Story, sentence: Sentence) -> Iterator[OfficeMention]:
    """Yield the only city abroad of a sentence: who went there is received there, in the sentence behind."""
    cities = story.counterparts(sentence)
    if len(cities) == 1 and story.pack.trips is not None:
        yield OfficeMention(cities[0].start, cities[0].end, cities[0], alone=True)


def _named_alone(
    story: Story, sentence: Sentence, told: list[tuple[Sentence, OfficeMention]], met: set[tuple[object, ...]]
) -> Iterator[OfficeMention]:
    """Yield "the ambassador" or "the delegation" as the one that was told before, where a sentence names nobody else.

    Whom nobody met so far must meet somebody of the city here.
    """
    text, pack = sentence.shadow.text, story.pack
    if story.abroad(sentence):
        return
    for match in pack.offices.finditer(text):
        if (pack.heads and pack.heads.search(match[0])) or _owner_at_home(story, sentence, match):
            continue
        same = (
            one
            for one in reversed(told)
            if not one[1].alone and _is_same_office(story, one[0].shadow.text, one[1], match[0])
        )
        before = next(same, None)
        if before is None:
            continue
        where, office = before
        known = (KIND, known_by(story, where, office)) in met
        if known or story.says_this_city(sentence) or story.names_home(sentence):
            group = [one for place, one in told if place is where and one.together]
            for one in (office, *group):
                yield replace(one, start=match.start(), end=match.end(), told=(where, one.start, one.end))
        return


def _named_by_a_name(
    story: Story, sentence: Sentence, told: list[tuple[Sentence, OfficeMention]]
) -> Iterator[OfficeMention]:
    """Yield the guest told last, where a name without an office meets our mayor, and no capital tells whose it is."""
    host = None if story.pack.capitals else met_as_host(story, sentence)
    guests = [(where, one) for where, one in told if not (one.alone or one.told or one.called)]
    if host is None or not guests or story.pack.offices.search(sentence.shadow.text, 0, host[0]):
        return
    if any(one.start < host[0] for one in story.abroad(sentence)):
        return
    where, office = guests[-1]
    yield replace(office, start=host[0], end=host[1], told=(where, office.start, office.end))


def _owner_at_home(story: Story, sentence: Sentence, office: re.Match[str]) -> bool:
    """Say whether a city or country of one's own stands beside an office: "the delegation of Shiraz"."""
    return any(
        0 <= one.start - office.end() <= NEAR or 0 <= office.start() - one.end <= NEAR
        for one in story.mentions(sentence)
    )


def _is_same_office(story: Story, text: str, office: OfficeMention, word: str) -> bool:
    """Say whether a word for an office is that of an office told before, in whatever case."""
    named = story.pack.offices.search(text, office.start, office.end)
    if named is None:
        return False
    stem = min(STEM, len(word) - 2, len(named[0]) - 2)
    return word in named[0] or named[0] in word or (stem > 0 and word[:stem] == named[0][:stem])


def _met(story: Story, sentence: Sentence, cue: int, offices: list[OfficeMention]) -> list[OfficeMention]:
    text, pack = sentence.shadow.text, story.pack
    # "Meeting the ambassador, the mayor said: the mayors of Shiraz and Konya should …": who is spoken of is not met.
    colon = text.find(": ", cue)
    offices = [one for one in offices if one.start < colon] or offices
    offices = [one for one in offices if not only_wrote(story, text, one)]
    offices = [one for one in offices if not _is_held_as_well(story, text, one, offices)]
    if beside := pack.beside:
        # «بحضور القنصل»: who is only there while others meet.
        acting = [one for one in offices if not beside.search(text[max(0, one.start - TITLED) : one.start])]
        # Whoever is only a further city of those who are there, is there as much as they.
        offices = acting if any(not one.alone for one in acting) else offices
    if is_of_the_state(story, sentence, offices):
        return []
    offices = [one for one in offices if not _only_invited(story, text, one)]
    if pack.office_anywhere:
        return offices
    if bound := pack.binds:
        # «با» binds whom one meets, whether the verb stands before or behind.
        return [
            one
            for one in offices
            if bound.search(text[: one.start + 5])
            or _is_received(story, text, one)
            or _receives_us(story, sentence, one)
            or _calls_on_us(story, sentence, one)
            or _comes(story, sentence, one)
        ]
    return [
        one
        for one in offices
        if one.start > cue
        or _receives_there(story, sentence, one)
        or _comes(story, sentence, one)
        or _calls_on_us(story, sentence, one)
    ]


def _is_held_as_well(story: Story, text: str, office: OfficeMention, offices: list[OfficeMention]) -> bool:
    """Say whether an office of a network belongs to the mayor named before: "mayor of Paris and president of AIMF"."""
    also = story.pack.also
    if office.whose.type != "network" or also is None or not story.pack.capitals:
        return False
    return any(one.whose.type == "city" and also.fullmatch(text[one.end : office.start].strip()) for one in offices)


def _only_invited(story: Story, text: str, office: OfficeMention) -> bool:
    """Say whether somebody only asks to come: "received an invitation from the mayor of Konya to visit Konya"."""
    invites, meeting = story.pack.invites, story.pack.meeting
    asked = invites.search(text, 0, office.start) if invites else None
    return (
        asked is not None
        and meeting.search(text, 0, asked.end()) is None
        and meeting.search(text, asked.end(), office.start) is None
    )


def _receives_there(story: Story, sentence: Sentence, host: OfficeMention) -> bool:
    """Say whether the mayor of where we went is the one who acts: "to Konya, where the mayor received them"."""
    text, where = sentence.shadow.text, story.pack.where
    there = where is not None and any(match.end() == host.start for match in where.finditer(text, 0, host.start))
    # "In Konya, the mayor received them."
    if receives := story.pack.receives:
        there = there or (text[: host.start].endswith((", ", ", the ")) and receives.match(text, host.end) is not None)
    return host.alone and there and story.pack.meeting.search(text, host.end) is not None


def _is_received(story: Story, text: str, guest: OfficeMention) -> bool:
    """Say whether a guest is the one whom somebody receives, by what stands close behind the name."""
    behind = story.pack.binds_behind
    return behind is not None and behind.search(text, guest.end, guest.end + TITLED) is not None


def _receives_us(story: Story, sentence: Sentence, host: OfficeMention) -> bool:
    """Say whether somebody from elsewhere receives our mayor, by what stands close behind our office."""
    text, ours, behind = sentence.shadow.text, our_office(story, sentence), story.pack.binds_behind
    if ours is None or behind is None or ours[0] < host.end:
        return False
    # «… میزبان شهردار شیراز شد», and not ours who hosts.
    if story.pack.hosts and story.pack.hosts.fullmatch(text[: ours[0]].rstrip().rpartition(" ")[2]):
        return True
    if not behind.search(text, ours[1], ours[1] + NEAR):
        return False
    return story.pack.meeting.search(text, ours[1]) is not None


def _comes(story: Story, sentence: Sentence, guest: OfficeMention) -> re.Match[str] | None:
    """Return the words behind a guest that tell of a meeting of both, or of the coming to the home city."""
    text, pack = sentence.shadow.text, story.pack
    met = pack.met_each_other.search(text, guest.end, guest.end + FAR) if pack.met_each_other else None
    ours = {text[one.start : one.end] for one in story.mentions(sentence) if story.is_home(one, sentence)}
    # "The delegation stays in the city": ours, unless a name follows.
    here = pack.this_city.search(text, guest.end) if pack.this_city and pack.twins and story.home else None
    if here and not _NAMED_BEHIND.match(text, here.end()):
        ours.add(here[0])
    lead = text[max(0, guest.start - TITLED) : guest.start].rstrip()
    visit = any(match.end() == len(lead) for match in pack.visit_of.finditer(lead)) if pack.visit_of else False
    for name in ours if visit else ():
        met = met or re.compile(pack.visit_to.format(city=re.escape(name))).match(text, guest.end)
    for name in ours if met is None and pack.comes_to else ():
        words = re.compile(rf"(?<!\w){pack.comes_to.format(city=re.escape(name))}")
        met = met or words.search(text, guest.end, guest.end + FAR)
    return met


def _met_again(story: Story, sentence: Sentence) -> Iterator[OfficeMention]:
    """Yield the guests whom a sentence names by their surname, beside somebody or something of the home city."""
    arrives = story.pack.arrives
    here = arrives is not None and arrives.search(sentence.shadow.text) and not story.counterparts(sentence)
    if here or story.names_home(sentence) or story.says_this_city(sentence):
        for start, end, person in story.guests(sentence):
            if person.whose is not None:
                told = (one for one in offices_abroad(story, person.sentence) if one.start == person.start)
                office = next(told, OfficeMention(start, end, person.whose))
                yield OfficeMention(start, end, office.whose, town=office.town, person=person)


def _calls_on_us(story: Story, sentence: Sentence, guest: OfficeMention) -> bool:
    """Say whether the guest is the one who acts: "the ambassador visited the mayor of Shiraz"."""
    text, meets_with = sentence.shadow.text, story.pack.meets_with
    if not meets_with and _visits_us(story, sentence, guest):
        return True
    met = story.pack.meeting.search(text, guest.end)
    if meets_with and met is None:  # «نشست سرکنسول ترکیه با شهردار شیراز»
        met = next((one for one in story.pack.meeting.finditer(text) if 0 < guest.start - one.start() <= NEAR), None)
    for match in [*story.pack.offices.finditer(text, guest.end), *_heads(story, text, guest.end)]:
        # «با رضا کریمی شهردار شیراز»: a name may stand between.
        named = rf"(?: (?!(?:{story.pack.stop_words.pattern})(?!\w))\w+){{0,4}}"
        bound = not meets_with or re.search(rf"(?<!\w){meets_with}{named}\s$", text[: match.start()])
        ours = [one for one in story.mentions(sentence) if 0 <= one.start - match.end() < NEAR]
        before = story.just_before(sentence, match.start())
        ours = [before] if before is not None and story.pack.office_order != "office first" else ours
        here = story.pack.this_city and story.pack.this_city.match(text[match.end() :].lstrip())
        head = not ours and story.home and story.pack.heads and story.pack.heads.fullmatch(match[0])
        if met and bound and (here or head or (ours and story.is_home(ours[0], sentence))):
            return bool(meets_with) or met.end() <= match.start()
    return False


def _heads(story: Story, text: str, start: int) -> Iterator[re.Match[str]]:
    """Yield where the city's own mayor or council stands, named without its city."""
    return story.pack.heads.finditer(text, start) if story.pack.heads else iter(())


def _visits_us(story: Story, sentence: Sentence, guest: OfficeMention) -> bool:
    """Say whether the verb behind the guest leads to the home city: "the delegation visited Shiraz"."""
    ours = [one for one in story.mentions(sentence) if story.is_home(one, sentence)]
    met = story.pack.meeting.search(sentence.shadow.text, guest.end)
    return met is not None and any(0 <= one.start - met.end() < NEAR for one in ours)


def _meeting(story: Story, sentence: Sentence, office: OfficeMention) -> Draft:
    text = sentence.shadow.text
    type = next((name for name, words in story.pack.meeting_types.items() if words.search(text)), "bilateral")
    told = (match.start() for match in story.pack.meeting.finditer(text) if match.end() <= office.start)
    start = max(told, default=office.start)
    end = office.end
    following = [one for one in (story.pack.meeting.search(text, office.end), _comes(story, sentence, office)) if one]
    if start == office.start and following:
        end = min(following, key=lambda one: one.start()).end()
    # "They spoke of the congress that Shiraz hosts in May": where verbs go first, what is behind is another matter.
    until = end if story.pack.office_order == "office first" and not story.pack.verb_last else None
    planned = _is_ahead(story, text, start, end) or story.tells_of_later(sentence, until)
    found = story.date_in(sentence, office.start, done=not planned)
    if found and (story.is_long_ago(found[0]) or story.is_recalled(sentence, found[1])):
        found = None  # that of something which was talked about
    quotes = [story.quote("counterparts", sentence, start, end), *([found[1]] if found else [])]
    if office.told:
        quotes.append(story.quote("counterparts", *office.told))
    # What is told as news took place about the day of publication; a side meeting, on its event's; a plan, not yet.
    assumed = None if planned or type == "side" else story.on_publication()
    return Draft(
        kind=KIND,
        key=(KIND, known_by(story, sentence, office), *_apart(story, sentence, office)),
        fields={"type": type, "status": "planned" if planned else "held"},
        parties=[party_of(story, sentence, office), *holder_of(story, sentence, office)],
        quotes=quotes,
        reason=N_("The sentence tells of a meeting with an office from elsewhere."),
        confidence=0.65 if planned else 0.75,
        date=found[0] if found else assumed,
        tentative=planned,
        again=True,
        words=(story.pack.meeting,),
        vague=office.whose.type == "country" and (office.alone or _leads_list(story, sentence, office)),
    )


def _leads_list(story: Story, sentence: Sentence, office: OfficeMention) -> bool:
    """Say whether further countries follow an office: "ambassadors from Japan, India and Norway", told each later."""
    following = (one for one in offices_abroad(story, sentence) if one.alone and one.whose.type == "country")
    return any(0 < one.start - office.end <= NEAR for one in following)


def _apart(story: Story, sentence: Sentence, office: OfficeMention) -> tuple[str, ...]:
    """Return what parts an office from the mayor's of the same city: the governor is met on a day of their own."""
    apart, text = story.pack.apart, sentence.shadow.text
    places = (office.start, office.whose.end + 1)  # the office stands before whose it is, or behind
    words = next((match for place in places if (match := apart.match(text, place))), None) if apart else None
    return (words[0],) if words and not office.alone and not office.told else ()


def _is_ahead(story: Story, text: str, start: int, end: int) -> bool:
    """Say whether the words around a meeting tell that it is still to come; what was agreed there may be too."""
    first, last = clause(text, start, end)
    return bool(story.pack.ahead.search(text[max(first, start - AROUND) : min(last, end + AROUND)]))
