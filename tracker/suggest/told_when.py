"""When something is: where its own sentence does not say it, one of the next that speaks of "this visit" may.

"A delegation is to travel to Konya. The visit is planned for the tenth of Tir." And what was signed while somebody was
met, was signed on the day on which they were met.
"""

from __future__ import annotations

from itertools import islice

from tracker.core.dates import PartialDate
from tracker.suggest.draft import Draft, is_about
from tracker.suggest.proposal import FoundDate
from tracker.suggest.rules import agreement, attendance, meeting
from tracker.suggest.sentences import Sentence
from tracker.suggest.story import Story
from tracker.suggest.writing import Cue

REACH = 2  # sentences in which "this visit" still means the same


def tell_when(story: Story, drafts: list[Draft]) -> None:
    """Give the drafts without a day of their own the one that another sentence or another record tells."""
    pack = story.pack
    said = {meeting.KIND: pack.this_visit, agreement.KIND: pack.this_paper, attendance.KIND: pack.this_event}
    for kind, words in said.items():
        if words is None:
            continue
        own = [draft for draft in drafts if draft.kind == kind and not draft.passing]
        for draft in own:
            if draft.date is None or is_about(draft.date) or _is_month(draft):
                _from_next(story, draft, [one for one in own if one is not draft], words)
    for draft in drafts:
        if draft.kind == agreement.KIND and draft.fields["status"] == "signed":
            _share_day(draft, drafts)


def _from_next(story: Story, draft: Draft, others: list[Draft], words: Cue) -> None:
    last = max(quote.end for quote in draft.quotes)
    taken = [quote for other in others for quote in other.quotes]
    for sentence in islice((one for one in story.sentences() if one.start >= last), REACH):
        if any(quote.start < sentence.end and sentence.start < quote.end for quote in taken):
            return
        if words.search(sentence.shadow.text) and not _names_another(story, sentence, draft):
            found = story.date_in(sentence, done=not draft.tentative)
            if found and _is_month(draft) and not _lies_in(found[0], draft):
                continue  # "next month" is told nearer only by one of its days
            if found and not story.is_long_ago(found[0]) and not story.is_recalled(sentence, found[1]):
                draft.date = found[0]
                draft.quotes.append(found[1])
                return


def _is_month(draft: Draft) -> bool:
    when = draft.date.date if draft.date else None
    return isinstance(when, PartialDate) and when.month is not None and when.day is None and not when.about


def _lies_in(found: FoundDate, draft: Draft) -> bool:
    """Say whether a date is a day of the month that a draft has."""
    day, month = found.date, draft.date.date if draft.date else None
    if not isinstance(day, PartialDate) or not isinstance(month, PartialDate) or day.day is None:
        return False
    return month.first <= day.first <= month.last


def _names_another(story: Story, sentence: Sentence, draft: Draft) -> bool:
    """Say whether a sentence names a city abroad that is no party of a draft."""
    known = {party.id for party in draft.parties} | {party.country for party in draft.parties}
    return any(
        (one.place is None or one.place.id not in known) and one.likely_country not in known
        for one in story.counterparts(sentence)
    )


def _share_day(signed: Draft, drafts: list[Draft]) -> None:
    """Let what was signed and the meeting with the same city have one day, where only one of them has its own."""
    cities = {party.id for party in signed.parties if party.id}
    for other in drafts:
        if other.kind != meeting.KIND or other.fields["status"] != "held" or other.key[1] not in cities:
            continue
        if _is_day(other) and (signed.date is None or is_about(signed.date)):
            signed.date = other.date
        elif _is_day(signed) and other.date is not None and is_about(other.date):
            other.date = signed.date


def _is_day(draft: Draft) -> bool:
    when = draft.date.date if draft.date else None
    return isinstance(when, PartialDate) and when.day is not None and not when.about
