"""What a headline tells, the text below it tells again: the better sentence to prove a record with, and often its day.

A record of which only a headline or a kicker speaks takes as further evidence the first sentence below that names the
same counterpart.
"""

from __future__ import annotations

from itertools import islice, pairwise

from tracker.suggest.draft import Draft, is_about
from tracker.suggest.proposal import EvidenceQuote
from tracker.suggest.rules.agreement import ENDS
from tracker.suggest.rules.offices import offices_abroad
from tracker.suggest.sentences import Sentence
from tracker.suggest.story import Story
from tracker.suggest.writing import Cue

MOST = 2  # further passages of a record
FAR = 6  # sentences below the headline


def tell_again(story: Story, drafts: list[Draft]) -> None:
    """Add to each draft of which only a headline tells the sentence of the text that tells it again."""
    headlines = {one.start: one for one in story.sentences() if story.is_headline(one)}
    below = [one for one in story.sentences() if one.start not in headlines]
    tells: dict[tuple[Cue, ...], list[Sentence]] = {}
    for draft in drafts:
        if draft.verbatim:
            continue
        taken = [quote for other in drafts if other is not draft and other.kind == draft.kind for quote in other.quotes]
        told = [one for one in headlines.values() if any(one.start <= quote.start < one.end for quote in draft.quotes)]
        if told and all(any(one.start <= quote.start < one.end for one in told) for quote in draft.quotes):
            _add(story, draft, told[0], headlines, taken)
        if draft.words not in tells:
            tells[draft.words] = [one for one in below if any(words.search(one.shadow.text) for words in draft.words)]
        _add_further(story, draft, tells[draft.words], taken)
        if all(other.fields.get("act") == draft.fields.get("act") for other in drafts if other.kind == draft.kind):
            _add_act(story, draft, below)
        if draft.fields.get("direction") == "outgoing":
            _add_hosts(story, draft, taken)


def _add(
    story: Story, draft: Draft, headline: Sentence, headlines: dict[int, Sentence], taken: list[EvidenceQuote]
) -> None:
    below = (one for one in story.sentences() if one.start > headline.start and one.start not in headlines)
    again = next((one for one in islice(below, FAR) if _names(story, one, draft) and not _is_taken(one, taken)), None)
    if again is None:
        return
    draft.quotes.append(story.quote(draft.quotes[0].field, again))
    found = story.date_in(again)
    if found and (draft.date is None or is_about(draft.date)):
        draft.date = found[0]
        draft.quotes.append(found[1])


def _add_further(story: Story, draft: Draft, tells: list[Sentence], taken: list[EvidenceQuote]) -> None:
    """Add the first sentences that tell of the same again, each as a further passage.

    tells: the sentences below the headlines with the words of its kind
    taken: the passages of other records of the kind, which tell of those
    """
    added = 0
    refused = (story.pack.negated, story.pack.hearsay, story.pack.recalled)
    for sentence in tells:
        if added == MOST:
            return
        if _is_taken(sentence, draft.quotes) or _is_taken(sentence, taken):
            continue
        if _names(story, sentence, draft) and not any(words.search(sentence.shadow.text) for words in refused):
            draft.quotes.append(story.quote(draft.quotes[0].field, sentence))
            added += 1


def _add_act(story: Story, draft: Draft, below: list[Sentence]) -> None:
    """Add to a tie that was ended or suspended, and no other was, the sentence that says so of "the relationship"."""
    act, paper = story.pack.agreement_acts.get(str(draft.fields.get("act"))), story.pack.paper
    if act is None or paper is None or draft.fields["act"] not in ENDS:
        return
    refused = (story.pack.negated, story.pack.hearsay, story.pack.recalled, story.pack.hopes)
    for sentence in below:
        text = sentence.shadow.text
        if _is_taken(sentence, draft.quotes) or not (act.search(text) and paper.search(text)):
            continue
        if not story.abroad(sentence) and not any(words.search(text) for words in refused):
            draft.quotes.append(story.quote(draft.quotes[0].field, sentence))
            return


def _add_hosts(story: Story, draft: Draft, taken: list[EvidenceQuote]) -> None:
    """Add to a journey the sentence behind it that tells whom one met: "We went to Konya. We met the governor"."""
    pack = story.pack
    refused = (pack.negated, pack.hearsay, pack.recalled, pack.ahead)
    for before, sentence in pairwise(story.sentences()):
        text = sentence.shadow.text
        if not _is_taken(before, draft.quotes[:1]) or _is_taken(sentence, [*draft.quotes, *taken]):
            continue
        met = pack.meeting.search(text) and pack.offices.search(text)
        elsewhere = any(one.type == "city" for one in story.mentions(sentence))
        if met and not elsewhere and not any(words.search(text) for words in refused):
            draft.quotes.append(story.quote(draft.quotes[0].field, sentence))


def _is_taken(sentence: Sentence, taken: list[EvidenceQuote]) -> bool:
    """Say whether a passage among `taken` stands in the sentence."""
    return any(quote.start < sentence.end and sentence.start < quote.end for quote in taken)


def _names(story: Story, sentence: Sentence, draft: Draft) -> bool:
    """Say whether a sentence names a counterpart of the draft: itself, or an office of its country."""
    named = {one.place.id if one.place else one.network.id if one.network else None for one in story.mentions(sentence)}
    if any(party.id in named for party in draft.parties if party.id):
        return True
    # A town that no gazetteer knows is known by its name alone.
    towns = {party.name for party in draft.parties if party.type == "city" and not party.id}
    if towns and any(
        one.type == "city" and story.city_party(sentence, one, "parties").name in towns
        for one in story.mentions(sentence)
    ):
        return True
    countries = {party.country for party in draft.parties if party.type == "office" and party.country}
    if any(
        one.type == "country" and not one.adjective and one.country in countries for one in story.mentions(sentence)
    ):
        return True
    return any(office.whose.likely_country in countries for office in offices_abroad(story, sentence))
