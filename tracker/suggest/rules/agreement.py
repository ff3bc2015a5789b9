"""Agreements: a word for the tie, a word for what was done about it, and somebody on the other side.

All three must stand in one sentence, except that the other side may have been named just before ("this city", "the
agreement"). A sentence that only recalls older ties, or hopes for one, is no agreement.
"""

from __future__ import annotations

from tracker.core.messages import N_
from tracker.suggest.mentions import Mention
from tracker.suggest.packs import Pack
from tracker.suggest.proposal import Party
from tracker.suggest.sentences import Sentence
from tracker.suggest.story import Draft, Story

LOOK_BACK = 3


def find_agreements(story: Story) -> list[Draft]:
    """Return the agreements that the article reports."""
    drafts: list[Draft] = []
    before: list[tuple[Sentence, list[Mention]]] = []
    for sentence in story.sentences():
        drafts += _in_sentence(story, sentence, before)
        named = story.counterparts(sentence)
        if named:
            before = [*before, (sentence, named)][-LOOK_BACK:]
    return drafts


def _in_sentence(story: Story, sentence: Sentence, before: list[tuple[Sentence, list[Mention]]]) -> list[Draft]:
    pack, text = story.pack, sentence.shadow.text
    type = next((name for name, words in pack.agreement_types.items() if words.search(text)), None)
    if type is None:
        return []
    status = _status(pack, _clause_of_tie(pack, text))
    if status is None or pack.negated.search(text) or pack.hearsay.search(text):
        return []
    if status == "signed" and (pack.recalled.search(text) or _only_hoped(pack, text)):
        return []
    parties = _parties(story, sentence, before, own_sentence=type in ("sister_city", "friendship"))
    found = story.date_in(sentence)
    fresh = status in ("signed", "approved", "suspended", "terminated")
    drafts = []
    for party in parties:
        quotes = [story.quote("parties", sentence), story.quote("type", sentence), *([found[1]] if found else [])]
        drafts.append(
            Draft(
                kind="agreement",
                key=("agreement", party.id or party.label),
                fields={"type": type, "status": status},
                parties=[party],
                quotes=quotes,
                reason=N_("The sentence names a tie, what was done about it, and the other side."),
                confidence=0.85 if found else 0.75,
                date=found[0] if found else (story.on_publication() if fresh else None),
            )
        )
    return drafts


def _status(pack: Pack, text: str) -> str | None:
    return next((status for status, words in pack.agreement_acts.items() if words.search(text)), None)


def _only_hoped(pack: Pack, text: str) -> bool:
    """Say whether the tie itself is hoped for; what the speaker hopes of a tie that stands comes after a colon."""
    return bool(pack.hopes.search(_clause_of_tie(pack, text)))


def _clause_of_tie(pack: Pack, text: str) -> str:
    first = min((match.start() for words in pack.agreement_types.values() if (match := words.search(text))), default=0)
    colon = text.find(":", first)
    start = text.rfind(":", 0, first) + 1
    return text[start : colon if colon >= 0 else len(text)]


def _parties(
    story: Story, sentence: Sentence, before: list[tuple[Sentence, list[Mention]]], *, own_sentence: bool
) -> list[Party]:
    mentions = story.mentions(sentence)
    cities = [one for one in story.counterparts(sentence) if _is_abroad(story, one)]
    organisations = [one for one in mentions if one.type == "organisation"]
    if cities:
        return [story.city_party(sentence, one, "parties") for one in _distinct(cities)]
    networks = [one for one in mentions if one.type == "network"]
    if networks and not own_sentence:
        return [story.network_party(sentence, networks[0], "parties")]
    abroad = [one for one in story.abroad(sentence) if one.type == "country"]
    if before and (not organisations or abroad):
        earlier, named = before[-1]
        same = [one for one in named if _is_abroad(story, one) and (not abroad or _country(one) == abroad[0].country)]
        # "The Chinese delegation" is that of the city named before; without such a word, only the same paragraph tells.
        near = earlier.paragraph == sentence.paragraph and (story.names_home(sentence) or not organisations)
        meant = story.pack.the_two and story.pack.the_two.search(sentence.shadow.text)
        if same and (abroad or near or meant):
            return [story.city_party(earlier, same[0], "parties")]
    if organisations:
        one = organisations[0]
        name = story.words(sentence, one.start, one.end)
        country = abroad[0].country if abroad else None
        return [Party(name, name, "organisation", "parties", None, country)]
    return []


def _is_abroad(story: Story, mention: Mention) -> bool:
    home = story.home
    return home is None or home.country is None or _country(mention) != home.country or mention.country is not None


def _country(mention: Mention) -> str | None:
    return mention.country or (mention.place.country if mention.place else None)


def _distinct(mentions: list[Mention]) -> list[Mention]:
    seen: dict[object, Mention] = {}
    for one in mentions:
        seen.setdefault(one.place.id if one.place else (one.start, one.end), one)
    return list(seen.values())
