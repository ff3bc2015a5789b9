"""An article proposes its records.

Pure from end to end: a text goes in, proposed records come out, each value with the passage that says it. Nothing here
knows a database or decides anything; a person does. Rules of the language and of the field find the proposals, and each
says why it was made, so that a wrong one can be understood and mended.
"""

from __future__ import annotations

from datetime import date

from tracker.core.dates import PartialDate
from tracker.suggest import catalogue, gazetteer
from tracker.suggest.actors import is_of_others
from tracker.suggest.at_events import date_side_meetings, hold_where_they_go
from tracker.suggest.draft import Draft
from tracker.suggest.home import infer_home
from tracker.suggest.languages import language_of
from tracker.suggest.mentions import Finder
from tracker.suggest.packs import packs
from tracker.suggest.page_end import article_in
from tracker.suggest.passing_over import passed_over, whole_article
from tracker.suggest.proposal import ArticleFacts, HomeCity, Proposal, Suggestion
from tracker.suggest.published import published_day
from tracker.suggest.retold import tell_again
from tracker.suggest.rules import RULES, meeting
from tracker.suggest.sentences import paragraphs_of
from tracker.suggest.story import Home, Story
from tracker.suggest.titles import title_of
from tracker.suggest.told_when import tell_when

__all__ = ["HomeCity", "Proposal", "propose"]


def propose(
    text: str,
    *,
    home: HomeCity | None = None,
    language: str | None = None,
    published: PartialDate | None = None,
    title: str | None = None,
    outlet: str | None = None,
    today: date | None = None,
) -> Proposal:
    """Return what an article proposes.

    text:      the article, untouched; all offsets count its code points
    home:      whose register it is; where None, the city that acts in the article
    published: the day of publication where it is known; else it is looked for in the text
    today:     a later day of publication is not believed
    """
    paragraphs = paragraphs_of(text)
    language = language if language in packs() else language_of(text)
    published = published or published_day(text, language, today=today)
    pack = packs().get(language)
    if pack is None:
        facts = ArticleFacts(title or title_of(text), language, published, outlet or "", text)
        return Proposal(facts, (), whole_article(paragraphs))
    facts = ArticleFacts(title or title_of(text), language, published, outlet or "", text)
    places = gazetteer.load()
    finder = Finder(pack, places, catalogue.load())
    story = Story(text, article_in(paragraphs, pack), pack, finder, published)
    story.learn()
    story.home = Home.of(home, places) if home else infer_home(story)
    drafts = _merged([draft for rule in RULES for draft in rule(story)])
    tell_again(story, drafts)
    tell_when(story, drafts)
    drafts = hold_where_they_go(drafts)
    date_side_meetings(drafts)
    drafts = [draft for draft in drafts if not _is_told_already(draft, drafts)]
    drafts = [draft for draft in drafts if not _is_only_wished(draft, drafts)]
    drafts = [draft for draft in drafts if not _is_to_a_city_there(draft, drafts)]
    if is_of_others(story):
        drafts = [draft for draft in drafts if draft.of_cities]
    suggestions = tuple(_suggestion(draft) for draft in drafts)
    return Proposal(facts, suggestions, passed_over(story, suggestions))


def _merged(drafts: list[Draft]) -> list[Draft]:
    """Return the drafts with each record once, however often the article tells it, in the order of the article."""
    records: dict[tuple[object, ...], Draft] = {}
    for draft in drafts:
        known = records.get(draft.key)
        key = (*draft.key, draft.tentative) if known and known.is_another(draft) else draft.key
        if key in records:
            records[key].absorb(draft)
        else:
            records[key] = draft
    return sorted(records.values(), key=lambda draft: min(quote.start for quote in draft.quotes))


def _is_told_already(draft: Draft, drafts: list[Draft]) -> bool:
    """Say whether the words of a statement are those that tell of another record with the same city.

    "The draft has gone to the council, and we hope to sign with Konya in May" is the news of the agreement.
    """
    return draft.verbatim and any(
        _share_words(other, draft) for other in drafts if not (other.verbatim or other.passing)
    )


def _is_only_wished(draft: Draft, drafts: list[Draft]) -> bool:
    """Say whether a tie that is only spoken of is what a statement wishes for."""
    return draft.passing and any(_share_words(draft, other) for other in drafts if other.verbatim)


def _is_to_a_city_there(draft: Draft, drafts: list[Draft]) -> bool:
    """Say whether a journey to a country is the one to a city of it with which another meeting is told."""
    whose = draft.parties[0].country if draft.parties else None
    if draft.kind != meeting.KIND or draft.fields.get("direction") is None or draft.key[1] != whose or whose is None:
        return False
    meetings = (one for one in drafts if one is not draft and one.kind == draft.kind and one.parties)
    return any(one.parties[0].country == whose and one.key[1] != whose for one in meetings)


def _share_words(one: Draft, other: Draft) -> bool:
    """Say whether two records speak of the same city in the same words."""
    cities = {party.id for party in one.parties} & {party.id for party in other.parties if party.type == "city"}
    words = other.quotes[0]
    return bool(cities) and any(quote.start < words.end and words.start < quote.end for quote in one.quotes)


def _suggestion(draft: Draft) -> Suggestion:
    return Suggestion(
        kind=draft.kind,
        fields=draft.fields,
        parties=tuple(draft.parties),
        evidence=tuple(draft.quotes),
        confidence=draft.confidence,
        reason=draft.reason,
        date=draft.date,
        figures=tuple(draft.figures),
    )
