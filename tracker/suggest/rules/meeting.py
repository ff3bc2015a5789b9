"""Meetings: a word for meeting, and the office of somebody from elsewhere.

The office counts, for it is often all that is known: "the mayor of Dakar". An office without a foreign city, country or
network beside it is the city's own affair, and gives no meeting.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from tracker.core.messages import N_
from tracker.suggest.draft import Draft
from tracker.suggest.mentions import Mention
from tracker.suggest.people import Person, people_in
from tracker.suggest.proposal import Party
from tracker.suggest.sentences import Sentence, clause
from tracker.suggest.story import Story

KIND = "meeting"
REACH = 32
NEAR = 8
FAR = 100
TITLED = 40  # letters in which a guest's name and titles end
TOWN = 14
TWIN = 24
AROUND = 40  # letters before and behind a meeting in which its time is told


@dataclass(frozen=True, slots=True)
class OfficeMention:
    """An office in a sentence's shadow, and whose it is."""

    start: int
    end: int
    whose: Mention
    called: str | None = None  # its city, where the sentence itself only says "this city"
    person: Person | None = None  # who holds it, where the sentence only names them
    alone: bool = False  # only its city is named, for the word for the office stands before another one's


def find_meetings(story: Story) -> list[Draft]:
    """Return the meetings that the article reports."""
    drafts: list[Draft] = []
    groups: dict[str | None, Draft] = {}
    for sentence in story.sentences():
        text = sentence.shadow.text
        if story.pack.negated.search(text) or story.pack.hearsay.search(text):
            continue
        if match := story.pack.meeting.search(text):
            met = _met(story, sentence, match.start()) or list(_met_again(story, sentence))
        else:
            met = [one for one in offices_abroad(story, sentence) if _comes(story, sentence, one)]
        if met:
            for office in met:
                draft = _meeting(story, sentence, office)
                drafts.append(draft)
                _join_group(story, sentence, office, draft, groups)
    return drafts


def _join_group(
    story: Story, sentence: Sentence, office: OfficeMention, draft: Draft, groups: dict[str | None, Draft]
) -> None:
    """Let an office of a town stand beside the group of its country that came: "mayors of Honduras", then each."""
    country = office.whose.likely_country
    several = story.pack.groups and story.pack.groups.search(sentence.shadow.text, office.start, office.end)
    if office.whose.type == "country" and several and country:
        groups.setdefault(country, draft)
    elif office.whose.type == "city" and country in groups:
        draft.key, draft.member = groups[country].key, True


def offices_abroad(story: Story, sentence: Sentence) -> list[OfficeMention]:
    """Return the offices of a sentence that belong to somebody elsewhere."""
    text = sentence.shadow.text
    found: list[OfficeMention] = []
    for match in story.pack.offices.finditer(text):
        whose = _whose(story, sentence, match.start(), match.end())
        if whose is None and (this := _of_this(story, sentence, match)):
            found.append(this)
        if whose:
            town = _town_of(story, sentence, whose, match.end())
            start = min(match.start(), whose.start, town.start)
            found.append(OfficeMention(start, max(match.end(), whose.end, town.end), town))
            found += [
                OfficeMention(other.start, other.end, other, alone=True)
                for other in _listed(story, sentence, town)
                if whose.start > match.end()
            ]
    return found


def _listed(story: Story, sentence: Sentence, first: Mention) -> Iterator[Mention]:
    """Yield the further cities abroad whose offices are named together: "the mayors of Bangkok and Colombo"."""
    text, before = sentence.shadow.text, first
    for one in story.counterparts(sentence) if first.type == "city" else ():
        if one.start < before.end:
            continue
        between = text[before.end : one.start].strip()
        if between not in ("،", ",", "、", "") and not story.pack.also.fullmatch(between.lstrip("،, ")):
            return
        if not between:
            return
        yield one
        before = one


def _town_of(story: Story, sentence: Sentence, whose: Mention, end: int) -> Mention:
    """Return the city behind the country that it belongs to: "a Chinese delegation from Chengdu"."""
    end = max(end, whose.end)
    following = next((one for one in story.counterparts(sentence) if 0 <= one.start - end < TOWN + 4), None)
    if whose.type != "country" or following is None or following.likely_country != whose.country:
        return whose
    between = sentence.shadow.text[end : following.start]
    capital = story.pack.capital_word
    if capital and capital.fullmatch(between.strip(" ,،")):
        return following
    return whose if re.search(r"[،,؛;.:]", between) else following


def _of_this(story: Story, sentence: Sentence, office: re.Match[str]) -> OfficeMention | None:
    """Return "the mayor of this city" as that of the city abroad that was named last; so too "of this network"."""
    text, pack = sentence.shadow.text, story.pack
    here = pack.this_city.match(text, office.end() + 1) if pack.this_city else None
    named = story.named_before(sentence, office.end()) if here else None
    if here is None and pack.this_network and (here := pack.this_network.match(text, office.end() + 1)):
        named = story.named_before(sentence, office.end(), type="network")
    if here is None or named is None or not story.is_abroad(named[1], named[0]):
        return None
    city = story.words(named[0], named[1].start, named[1].end)
    whose = replace(named[1], start=here.start(), end=here.end())
    return OfficeMention(office.start(), here.end(), whose, called=city)


def _whose(story: Story, sentence: Sentence, start: int, end: int) -> Mention | None:
    text = sentence.shadow.text
    order = story.pack.office_order
    before = None if order == "office first" else story.just_before(sentence, start)
    # "The Chinese ambassador to Iran": what stands directly before the office says whose it is.
    if before is not None:
        return before if story.is_abroad(before, sentence) else _serves(story, sentence, before)
    # A later office word, or a comma, begins another person.
    border = re.search(rf"[،,؛;.]|{story.pack.offices.pattern}", text[end:])
    reach = end + min(border.start() if border else REACH, REACH)
    # «هیئت چینی»: the word after "delegation" belongs to the office, and tells whose it is.
    behind = [one for one in story.mentions(sentence) if start < one.start < reach + TWIN and _owns(one)]
    if not behind or behind[0].start >= reach or order == "owner first":
        return None
    after = _beside(story, sentence, behind) or behind[0]
    # Behind a verb stands whom the office met, not whose it is.
    if story.pack.not_of and story.pack.not_of.search(text, end, after.start):
        return None
    if story.pack.meeting.search(text[end : after.start]) or not story.is_abroad(after, sentence):
        return None
    return after


def _serves(story: Story, sentence: Sentence, where: Mention) -> Mention | None:
    """Return the country right before the city where its office is: "Azerbaycan'ın Kars Başkonsolosu"."""
    country = story.just_before(sentence, where.start)
    ours = story.pack.office_order != "owner first" or country is None or country.type != "country"
    return None if ours or country is None or not story.is_abroad(country, sentence) else country


def _owns(mention: Mention) -> bool:
    """Say whether an office may be a mention's: «رایزن سفارت ایتالیا» is Italy's, whatever an embassy is."""
    return mention.type != "organisation" or mention.country is not None


def _beside(story: Story, sentence: Sentence, behind: list[Mention]) -> Mention | None:
    """Return the city abroad beside the home city: "Austin's sister city Osaka", "the mayors of Shiraz and Konya"."""
    if len(behind) < 2 or not story.is_home(behind[0], sentence) or behind[1].type != "city":
        return None
    between = sentence.shadow.text[behind[0].end : behind[1].start]
    twins = story.pack.agreement_types["sister_city"].pattern
    twin = re.fullmatch(rf"(?:['’]?s?|e[rsn]) (?:{twins})(?: of| de|,)? ?", between)
    return behind[1] if twin or story.pack.stop_words.fullmatch(between.strip()) else None


def _met(story: Story, sentence: Sentence, cue: int) -> list[OfficeMention]:
    text = sentence.shadow.text
    offices = offices_abroad(story, sentence)
    pack = story.pack
    if _is_of_the_state(story, sentence, offices):
        return []
    if pack.office_anywhere:
        return offices
    if bound := pack.binds:
        # «با» binds whom one meets, whether the verb stands before or behind.
        return [
            one
            for one in offices
            if bound.search(text[: one.start + 5])
            or _is_received(story, text, one)
            or _calls_on_us(story, sentence, one)
            or _comes(story, sentence, one)
        ]
    return [
        one for one in offices if one.start > cue or _comes(story, sentence, one) or _calls_on_us(story, sentence, one)
    ]


def _is_received(story: Story, text: str, guest: OfficeMention) -> bool:
    """Say whether a guest is the one whom somebody receives, by what stands close behind the name."""
    behind = story.pack.binds_behind
    return behind is not None and behind.search(text, guest.end, guest.end + TITLED) is not None


def _comes(story: Story, sentence: Sentence, guest: OfficeMention) -> bool:
    """Say whether the words behind a guest tell of a meeting of both, or of the coming to the home city."""
    text, pack = sentence.shadow.text, story.pack
    if pack.met_each_other and pack.met_each_other.search(text, guest.end, guest.end + FAR):
        return True
    ours = [text[one.start : one.end] for one in story.mentions(sentence) if story.is_home(one, sentence)]
    return bool(pack.comes_to) and any(
        re.search(rf"(?<!\w){pack.comes_to.format(city=re.escape(name))}", text[guest.end : guest.end + FAR])
        for name in ours
    )


def _met_again(story: Story, sentence: Sentence) -> Iterator[OfficeMention]:
    """Yield the guests whom a sentence names by their surname, beside somebody or something of the home city."""
    if story.names_home(sentence):
        for start, end, person in story.guests(sentence):
            if person.whose is not None:
                yield OfficeMention(start, end, person.whose, person=person)


def _is_of_the_state(story: Story, sentence: Sentence, offices: list[OfficeMention]) -> bool:
    """Say whether a minister of the home country met somebody, and nobody of the city is named."""
    text, pack = sentence.shadow.text, story.pack
    if pack.national is None or (pack.heads and pack.heads.search(text)):
        return False
    if pack.state_guests and any(pack.state_guests.search(text[one.start : one.end]) for one in offices):
        return True
    acting = list(pack.national.finditer(text))
    # A president who comes visits the state, unless somebody of the city is named beside.
    if offices and all(pack.national.search(text, one.start, one.end) for one in offices):
        return True
    return any(all(match.end() <= one.start or one.end <= match.start() for one in offices) for match in acting)


def _calls_on_us(story: Story, sentence: Sentence, guest: OfficeMention) -> bool:
    """Say whether the guest is the one who acts: "the ambassador visited the mayor of Shiraz"."""
    text, meets_with = sentence.shadow.text, story.pack.meets_with
    if not meets_with and _visits_us(story, sentence, guest):
        return True
    met = story.pack.meeting.search(text, guest.end)
    for match in [*story.pack.offices.finditer(text, guest.end), *_heads(story, text, guest.end)]:
        bound = not meets_with or re.search(rf"(?<!\w){meets_with}\s$", text[: match.start()])
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
    start = max((match.start() for match in story.pack.meeting.finditer(text, 0, office.start)), default=office.start)
    end = office.end
    following = story.pack.meeting.search(text, office.end)
    if start == office.start and following:
        end = following.end()
    planned = _is_ahead(story, text, start, end) or story.tells_of_later(sentence)
    found = story.date_in(sentence, office.start, done=not planned)
    if found and (story.is_long_ago(found[0]) or story.is_recalled(sentence, found[1])):
        found = None  # that of something which was talked about
    quotes = [story.quote("counterparts", sentence, start, end), *([found[1]] if found else [])]
    # What is told as news took place about the day of publication; a side meeting, on its event's; a plan, not yet.
    assumed = None if planned or type == "side" else story.on_publication()
    return Draft(
        kind=KIND,
        key=(KIND, _identity(story, office)),
        fields={"type": type, "status": "planned" if planned else "held"},
        parties=[_party(story, sentence, office), *_holder(story, sentence, office)],
        quotes=quotes,
        reason=N_("The sentence tells of a meeting with an office from elsewhere."),
        confidence=0.65 if planned else 0.75,
        date=found[0] if found else assumed,
        words=(story.pack.meeting,),
    )


def _identity(story: Story, office: OfficeMention) -> object:
    whose = office.whose
    if whose.network:
        return whose.network.id
    return whose.place.id if whose.place else whose.country


def _is_ahead(story: Story, text: str, start: int, end: int) -> bool:
    """Say whether the words around a meeting tell that it is still to come; what was agreed there may be too."""
    first, last = clause(text, start, end)
    return bool(story.pack.ahead.search(text[max(first, start - AROUND) : min(last, end + AROUND)]))


def _holder(story: Story, sentence: Sentence, office: OfficeMention) -> list[Party]:
    """Return who holds the office, where the article names them: the person whom one met."""
    named = (one for one in people_in(sentence, story.mentions(sentence), story.pack) if one.start == office.start)
    person = office.person or next(named, None)
    if person is None or _is_no_name(story, person):
        return []
    name = story.words(person.sentence, *person.written)
    return [Party(name, name, "person", "counterparts", None, office.whose.likely_country)]


def _is_no_name(story: Story, person: Person) -> bool:
    """Say whether what stands behind an office is another office or a city: "the delegation, Shiraz Mayor …"."""
    start, end = person.written
    if story.pack.offices.search(person.sentence.shadow.text, start, end):
        return True
    return any(one.start < end and start < one.end for one in story.mentions(person.sentence))


def _party(story: Story, sentence: Sentence, office: OfficeMention) -> Party:
    if office.alone:
        return story.city_party(sentence, office.whose, "counterparts")
    person = office.person
    end = office.whose.start if office.called else office.end
    name = f"{story.words(sentence, office.start, end)}{office.called or ''}"
    if person is not None:
        name = story.words(person.sentence, person.start, person.end)
    return Party(name, name, "office", "counterparts", None, office.whose.likely_country)
