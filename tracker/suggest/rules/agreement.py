"""Agreements: a word for the tie, a word for what was done about it, and somebody on the other side.

All three must stand in one sentence, except that the other side may have been named just before ("this city", "the
agreement"). A sentence that only recalls older ties, or hopes for one, is no agreement; nor is a tie of two others.
"""

from __future__ import annotations

import re
from itertools import islice

from tracker.core.messages import N_
from tracker.suggest.draft import Draft
from tracker.suggest.mention import Mention
from tracker.suggest.packs import Pack
from tracker.suggest.proposal import EvidenceQuote, Party
from tracker.suggest.rules.institutions import is_theirs, organisation_of
from tracker.suggest.rules.other_side import distinct, parties_of
from tracker.suggest.rules.stretch import half, stretch_of_tie
from tracker.suggest.rules.tie import (
    REACH,
    Tie,
    speaks_of,
    still_spoken_of,
    tie_named,
    tie_spoken_of,
    type_by_city,
    type_meant,
    type_signed,
)
from tracker.suggest.sentences import Sentence, clause
from tracker.suggest.story import Story

KIND = "agreement"
LOOK_BACK = 3
BELOW = 2  # sentences below a headline in which the text tells what it says
OF_CITIES = ("sister_city", "friendship")  # what only cities tie
# What lies before any act, and so is told by words of hope: a tie that is talked about is not yet one that is planned.
OPEN = ("proposed", "negotiated")
AHEAD = ("planned", *OPEN)
ENDS = ("terminated", "suspended")
# What is told as done, other than a signing, is an act of an agreement that was there before, or is yet to begin.
STATUS_AFTER = {
    "proposed": "proposed",
    "permitted": "permitted",
    "approved": "approved",
    "renewed": "in_force",
    "suspended": "suspended",
    "terminated": "terminated",
}


def find_agreements(story: Story) -> list[Draft]:
    """Return the agreements that the article reports."""
    drafts: list[Draft] = []
    before: list[tuple[Sentence, list[Mention]]] = []
    tie: Tie | None = None
    spoken: Tie | None = None
    told: str | None = None
    unnamed: tuple[int, Sentence, str, tuple[str, int]] | None = None
    for number, sentence in enumerate(story.sentences()):
        type = story.pack.tie_in(sentence.shadow.text)
        told = type if type in OF_CITIES else told
        type = type or type_meant(story, sentence, told) or type_by_city(story, sentence)
        signed = None if type else type_signed(story, sentence, number, spoken)
        type, tie = (signed, spoken) if signed else (type, tie)
        found = [] if _is_told_below(story, sentence) else _in_sentence(story, sentence, type, before, tie)
        if not found and tie and speaks_of(story, sentence, number, tie):
            found = _of_tie(story, sentence, tie)
        if not found and spoken and speaks_of(story, sentence, number, spoken):
            # "When they became twins … Now the mayor has moved to close the partnership".
            found = [one for one in _of_tie(story, sentence, spoken) if one.fields.get("act") in ENDS]
        if not found and unnamed and number - unnamed[0] <= REACH:
            found = _of_list(story, sentence, *unnamed[1:])
        found = [one for one in found if not _carries_out(story, sentence, one, drafts)]
        act = _done(story, sentence.shadow.text, stretch_of_tie(story, sentence)) if type and not found else None
        unnamed = (
            (number, sentence, type, act) if act and type in OF_CITIES and not story.counterparts(sentence) else unnamed
        )
        drafts += found
        tie = tie_named(story, sentence, number) or _tie_of(story, sentence, number, found) or tie
        spoken = tie_spoken_of(story, sentence, number, type) or still_spoken_of(story, sentence, number, type, spoken)
        named = story.counterparts(sentence)
        if named:
            before = [*before, (sentence, named)][-LOOK_BACK:]
    return drafts


def _is_told_below(story: Story, sentence: Sentence) -> bool:
    """Say whether a headline names nobody on the other side, and the text right below it tells of a tie with a city.

    So does a sentence that names only where it lies, as in "a district of Beijing".
    """
    text, cities = sentence.shadow.text, story.counterparts(sentence)
    if not story.pack.tie_in(text):
        return False
    where = story.pack.lies_in
    lies_there = [one for one in cities if where and where.search(text[: one.start])]
    if not (cities and len(lies_there) == len(cities)) and (not story.is_headline(sentence) or story.abroad(sentence)):
        return False
    known = {one.place.id for one in cities if one.place}
    below = islice((one for one in story.sentences() if one.start > sentence.start), BELOW)
    told = (city for one in below if story.pack.tie_in(one.shadow.text) for city in story.counterparts(one))
    return any(one.place is None or one.place.id not in known for one in told)


def _carries_out(story: Story, sentence: Sentence, draft: Draft, drafts: list[Draft]) -> bool:
    """Say whether a plan is what "this memorandum" that was told as signed will bring."""
    told = any(one.key == draft.key and not one.tentative for one in drafts)
    return told and draft.tentative and _is_said_again(story.pack, stretch_of_tie(story, sentence))


def _tie_of(story: Story, sentence: Sentence, number: int, drafts: list[Draft]) -> Tie | None:
    """Return the tie with an organisation, of which the next sentences may say «این تفاهم‌نامه»."""
    parties = [party for draft in drafts for party in draft.parties if party.type == "organisation"]
    type = story.pack.tie_in(sentence.shadow.text)
    other = None if parties or type is None else organisation_of(story, sentence)
    parties += [other] if other else []
    return Tie(sentence, number, type or str(drafts[0].fields["type"]), (), tuple(parties)) if parties else None


def _in_sentence(
    story: Story,
    sentence: Sentence,
    type: str | None,
    before: list[tuple[Sentence, list[Mention]]],
    tie: Tie | None,
) -> list[Draft]:
    text = sentence.shadow.text
    told = stretch_of_tie(story, sentence)
    act = _done(story, text, told) if type else None
    if type is None or act is None or _of_others(story, sentence, act[1]) or _of_the_state(story, sentence):
        return []
    if is_theirs(story, sentence):
        return []
    proofs = [story.quote("parties", sentence), story.quote("type", sentence)]
    same = tie if tie is not None and tie.type == type in OF_CITIES and _is_ours(story, sentence, act[0]) else None
    parties = parties_of(story, sentence, before, same, own_sentence=type in OF_CITIES)
    if tie is not None and _is_said_again(story.pack, told):
        # "This memorandum was signed in the presence of the embassy": with whom it is, was told before.
        parties = [one for one in parties if one.type != "organisation" or one in tie.parties]
    return [
        _draft(story, sentence, type, act, party, [*proofs, *_named_elsewhere(story, sentence, party)])
        for party in parties
    ]


def _named_elsewhere(story: Story, sentence: Sentence, party: Party) -> list[EvidenceQuote]:
    """Return the passage that names the other side, where the sentence that tells of the tie does not."""
    if party.name in sentence.text:
        return []
    naming = [one for one in story.sentences() if party.name in one.text]
    nearest = min(naming, key=lambda one: abs(one.start - sentence.start), default=None)
    return [story.quote("parties", nearest)] if nearest else []


def _of_list(story: Story, sentence: Sentence, told: Sentence, type: str, act: tuple[str, int]) -> list[Draft]:
    """Return the ties with towns that a sentence lists, where the one that `told` of them left their names open."""
    cities, words, text = story.counterparts(sentence), story.pack.these_are, sentence.shadow.text
    if not cities:
        return []
    listed = words is not None and words.search(text, 0, cities[0].start) and not story.pack.tie_in(text)
    # "Calls off its twinning with towns in France and Germany": those there of which the text says that they are twins.
    there = {one.country for one in story.abroad(told)}
    if not listed and not (story.pack.tie_in(text) == type and {one.country for one in cities} == there):
        return []
    proofs = [story.quote("parties", sentence), story.quote("type", told), story.quote("status", told)]
    parties = [story.city_party(sentence, one, "parties") for one in distinct(cities)]
    return [_draft(story, sentence, type, act, party, proofs) for party in parties]


def _is_said_again(pack: Pack, told: str) -> bool:
    """Say whether words speak of "this memorandum" and of no other tie."""
    paper = pack.paper
    return paper is not None and paper.search(told) is not None and pack.tie_in(paper.sub(" ", told)) is None


def _is_ours(story: Story, sentence: Sentence, act: str) -> bool:
    """Say whether a tie that names nobody is the city's: what is planned may be anybody's, "towns that promise …"."""
    the_two = story.pack.the_two and story.pack.the_two.search(sentence.shadow.text)
    return act not in AHEAD or bool(the_two) or story.names_home(sentence) or story.says_this_city(sentence)


def _of_tie(story: Story, sentence: Sentence, tie: Tie) -> list[Draft]:
    """Return what a sentence says was done about a tie that was named before."""
    text = sentence.shadow.text
    act = _done(story, text, text)
    if act is None or act[0] in AHEAD or story.pack.ahead.search(text):
        return []
    proofs = [story.quote("parties", tie.sentence), story.quote("type", tie.sentence), story.quote("status", sentence)]
    cities = [story.city_party(tie.sentence, one, "parties") for one in distinct(list(tie.cities))]
    parties = cities or list(tie.parties)
    return [_draft(story, sentence, tie.type, act, party, proofs) for party in parties]


def _done(story: Story, text: str, told: str) -> tuple[str, int] | None:
    """Return what a sentence says as a fact was done, and where; `told` is the part of it that tells of the tie."""
    pack = story.pack
    act = _act(pack, told) or _act_of_paper(pack, text, told)
    if down := _turned_down(pack, told, act):
        return down
    if act is None or pack.hearsay.search(text):
        return None
    # «پیشنهاد خواهرخواندگی به کجا رسید؟» asks what became of a proposal that was made.
    if text[-1] in "?؟？" and not (act[0] == "proposed" and pack.asks_after and pack.asks_after.search(text)):
        return None
    name, place = act[0], text.find(told) + act[1]
    if name in AHEAD and _is_anniversary(pack, told):
        return None
    # What stands before the act or with it takes it back; "signed the pact, though its costs are not known" was signed.
    begin = text.find(told)
    last = begin + len(told) if act[1] < len(told) else len(text)
    if pack.negated.search(text, begin, min(last, clause(text, place, place)[1])):
        return None
    return None if name == "signed" and _is_recalled(pack, text, told, place) else (name, place)


def _is_recalled(pack: Pack, text: str, told: str, place: int) -> bool:
    """Say whether a signing is one of long ago; what marks an anniversary and is told as done, was done now."""
    if pack.renews and pack.renews.search(told):
        return False
    told_as_done = pack.past is not None and pack.past.match(text, place) is not None
    if pack.finished:  # a bare participle is no more than an adjective: "the anniversary of the pact signed in 1985"
        told_as_done = any(one.start() <= place < one.end() for one in pack.finished.finditer(text))
    now = pack.occasions if told_as_done else None
    return any(not (now and now.fullmatch(one[0])) for one in pack.recalled.finditer(text, *half(pack, text, place)))


def _turned_down(pack: Pack, told: str, act: tuple[str, int] | None) -> tuple[str, int] | None:
    """Return the proposal to which a council said no; a no to ending a tie, or to hearsay, is no proposal of one."""
    no = pack.turned_down.search(told) if pack.turned_down else None
    if no is None or pack.hearsay.search(told) or (act and act[0] in ("terminated", "suspended")):
        return None
    return "turned_down", no.start()


def _is_anniversary(pack: Pack, told: str) -> bool:
    """Say whether the tie itself is one of long ago: "the twentieth year of the twinning will be celebrated"."""
    ties = (match.start() for words in pack.agreement_types.values() if (match := words.search(told)))
    first = min(ties, default=0)
    return any(told[match.end() : first] == " " for match in pack.recalled.finditer(told, 0, first))


def _act_of_paper(pack: Pack, text: str, told: str) -> tuple[str, int] | None:
    """Return what is said of "this bill" behind the colon, where the words before it name the tie."""
    rest = text[text.find(told) + len(told) :]
    paper = pack.paper.search(rest) if pack.paper else None
    act = _act(pack, rest[paper.end() :]) if paper else None
    return (act[0], text.find(told)) if act else None


def _draft(
    story: Story, sentence: Sentence, type: str, act: tuple[str, int], party: Party, proofs: list[EvidenceQuote]
) -> Draft:
    name, place = act
    stretch = _stretch(story, sentence)
    found = story.date_in(sentence, place, done=name not in AHEAD, within=stretch)
    found = found or story.date_in(sentence, place, done=name not in AHEAD)
    if found and (story.is_recalled(sentence, found[1]) or (name in STATUS_AFTER and story.is_long_ago(found[0]))):
        found = None
    return Draft(
        kind=KIND,
        key=(KIND, party.id or party.label),
        fields={"type": type, **_state(name)},
        parties=[party],
        quotes=[*proofs, *([found[1]] if found else [])],
        reason=N_("The sentence names a tie, what was done about it, and the other side."),
        confidence=_confidence(story, sentence, party, name),
        date=found[0] if found else (None if name in AHEAD else story.on_publication()),
        of_cities=type in OF_CITIES,
        tentative=name in (*AHEAD, "turned_down"),
        words=(*story.pack.agreement_types.values(), *([story.pack.ties] if story.pack.ties else [])),
    )


def _stretch(story: Story, sentence: Sentence) -> tuple[int, int]:
    """Return where a sentence tells of its tie: what it says behind a colon has days of its own."""
    text = sentence.shadow.text
    told = stretch_of_tie(story, sentence) if story.pack.tie_in(text) else text
    return text.find(told), text.find(told) + len(told)


def _state(act: str) -> dict[str, object]:
    """Return the status of an agreement after an act, and the act itself where the agreement keeps it."""
    if act == "turned_down":
        return _state("proposed")
    return {"status": STATUS_AFTER[act], "act": act} if act in STATUS_AFTER else {"status": act}


def _confidence(story: Story, sentence: Sentence, party: Party, act: str) -> float:
    """Return how sure the record is: most where the sentence itself names a city that the gazetteer knows."""
    named = any(one.place is not None and one.place.id == party.id for one in story.counterparts(sentence))
    if not named:
        return 0.7
    return 0.65 if act in OPEN else 0.75 if act == "planned" else 0.9 if story.names_home(sentence) else 0.85


def _act(pack: Pack, told: str) -> tuple[str, int] | None:
    """Return what was done about the tie, and where the words begin that say it; None where nothing was.

    What is only hoped for may still be proposed in form or under negotiation.
    """
    cues = {name: cue for name, words in pack.agreement_acts.items() if (cue := words.search(told))}
    found = [(name, cue.start()) for name, cue in cues.items()]
    done = next((one for one in found if one[0] not in OPEN), None)
    if done and any(name in OPEN and cue.start() < done[1] < cue.end() for name, cue in cues.items()):
        done = None  # "talks on signing a pact were held": what was talked about is not yet done
    # "The pact was signed, and the two sides will …": what was done stands before what is to follow from it.
    finished = pack.finished.search(told) if pack.finished and done and done[0] == "planned" else None
    if finished and done and finished.start() < done[1]:
        done = ("signed", finished.start())
    still_open = next((one for one in found if one[0] in OPEN), None)
    # "A motion was tabled to become sister cities": what a proposal speaks of comes behind it.
    only_tabled = (
        done
        and still_open
        and still_open[1] < done[1]
        and (done[0], still_open[0]) in (("signed", "proposed"), ("renewed", "negotiated"))
    )
    if done and not only_tabled and not _only_hoped(pack, told, *done):
        return done
    return still_open


def _only_hoped(pack: Pack, told: str, status: str, done: int) -> bool:
    """Say whether the act itself is only hoped for.

    A council that approves a proposal did act. One that is asked to end a tie did not: the asking comes before the act;
    what it asks for afterwards is something else.
    """
    if status == "approved":
        return False
    hoped = pack.hopes.search(told)
    # "Discussed their cooperation and agreed to sign": a verb of its own behind "and" is no part of what was discussed.
    if pack.also and pack.past and pack.past.match(told, done) and pack.also.fullmatch(_word_before(told, done)):
        return False
    if status == "signed":
        # "Signed a twinning and discussed tourism": what is hoped for behind the deed is something else.
        return hoped is not None and not (pack.past and done < hoped.start() and pack.past.match(told, done))
    if status == "planned":  # what is hoped for behind a plan, leaves it one: "is being drafted, and we hope for May"
        return hoped is not None and hoped.start() <= done
    return bool(hoped and hoped.start() < done) and not pack.agreement_acts["approved"].search(told, 0, done)


def _word_before(text: str, place: int) -> str:
    return text[:place].rstrip().rpartition(" ")[2]


def _of_the_state(story: Story, sentence: Sentence) -> bool:
    """Say whether ministers or presidents act, and nobody of the city beside them."""
    pack, text = story.pack, sentence.shadow.text
    if pack.national is None or not pack.national.search(text) or (pack.heads and pack.heads.search(text)):
        return False
    return not story.names_home(sentence)


def _of_others(story: Story, sentence: Sentence, place: int) -> bool:
    """Say whether two other cities tie with each other, in a sentence that does not name the home city."""
    start, end = half(story.pack, sentence.shadow.text, place)
    cities = distinct([one for one in story.mentions(sentence) if one.type == "city" and start <= one.start < end])
    if story.home is None or any(story.is_home(one, sentence) for one in cities):
        return False
    # "Our city", 「我市」, is the home city as well as its name is.
    if story.pack.we and story.pack.we.search(sentence.shadow.text, start, end):
        return False
    if len(cities) < 2 or not any(story.is_abroad(one, sentence) for one in cities):
        return False
    text, first, pack = sentence.shadow.text, cities[0], story.pack
    # Where whose an office is goes before it, a mayor before all cities is none of theirs.
    if pack.office_order == "owner first" and pack.heads and pack.heads.search(text, start, first.start):
        return False
    if not story.is_abroad(first, sentence) or acts(story, sentence, first):
        return True
    between = story.pack.between
    return bool(between and between.search(text[: first.start]) and len(cities) == 2)


def acts(story: Story, sentence: Sentence, city: Mention) -> bool:
    """Say whether a city is the one that acts: its mayor does, or it stands where no preposition leads to it."""
    text = sentence.shadow.text
    name = re.escape(text[city.start : city.end])
    if any(re.search(pattern.format(city=name), text[: city.end + 40]) for pattern in story.pack.acts_as_city[:-1]):
        return not _joined(story, sentence, city)
    lead = re.sub(rf"(?:{story.pack.city_before.pattern})\s*$", "", text[: city.start]).rstrip(" «\"'")
    if not lead or lead[-1] in "،,:;":
        return True
    # Where «با» and its like bind whom one ties with, whoever stands without one acts.
    return story.pack.binds is not None and not story.pack.stop_words.fullmatch(lead.rpartition(" ")[2])


def _joined(story: Story, sentence: Sentence, city: Mention) -> bool:
    """Say whether a word such as "with" leads to a city's office: "signed with the mayor of Weimar"."""
    lead = sentence.shadow.text[: city.start]
    return bool(story.pack.binds and story.pack.binds.search(lead))
