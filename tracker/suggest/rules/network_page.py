"""What a network's own page tells: several cities that it admitted or chose, none of which writes the article.

Where no city is the one whose article it is, each of them has its record; the register of a city reads of itself alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from tracker.core.messages import N_
from tracker.suggest.draft import Draft
from tracker.suggest.mention import Mention
from tracker.suggest.rules.membership import network_key
from tracker.suggest.sentences import Sentence, clause
from tracker.suggest.story import Story

SEVERAL = 2


def find_on_network_pages(story: Story) -> list[Draft]:
    """Return the memberships and seats of whatever cities an article of no city's own tells."""
    if story.home is not None:
        return []
    network: tuple[Sentence, Mention] | None = None
    drafts = []
    for sentence in story.sentences():
        named = story.networks(sentence)
        network = (sentence, named[0]) if named else network
        if network is not None and network[1].network is not None:
            drafts += [_membership(story, sentence, city, network) for city in admitted(story, sentence)]
    return drafts


def is_network_page(story: Story) -> bool:
    """Say whether an article tells that a network admitted or chose several cities at once."""
    network = False
    for sentence in story.sentences():
        network = network or bool(story.networks(sentence))
        if network and len(list(admitted(story, sentence))) >= SEVERAL:
            return True
    return False


def admitted(story: Story, sentence: Sentence) -> Iterator[Mention]:
    """Yield the cities that a sentence tells to have been admitted or chosen, but for where that was done."""
    pack, text = story.pack, sentence.shadow.text
    refused = (pack.negated, pack.hearsay, pack.recalled, pack.meeting)
    if any(words.search(text) for words in refused) or pack.tie_in(text):
        return
    told = pack.chosen.search(text) or (pack.joins and pack.joins.search(text))
    for one in story.mentions(sentence) if told else ():
        lead = text[: one.start].rstrip(" «\"'").rpartition(" ")[2]
        where = pack.located is not None and pack.located.fullmatch(lead)
        if one.type == "city" and not where:
            yield one


def _membership(story: Story, sentence: Sentence, city: Mention, network: tuple[Sentence, Mention]) -> Draft:
    pack, text = story.pack, sentence.shadow.text
    start, stop = clause(text, city.start, city.end)
    chosen = pack.chosen.search(text) and not (pack.joins and pack.joins.search(text, start, stop))
    roles = (name for name, words in pack.seat_roles.items() if words.search(text, city.end))
    role = (next(roles, None) if chosen else None) or ""
    name = text[city.start : city.end]
    seat: dict[str, object] = {"body": pack.unnamed_body, "role": role, "status": "serving"}
    kind = "seat" if role else "membership"
    return Draft(
        kind=kind,
        key=(kind, network_key(network[1]), name),
        fields=seat if role else {"status": "member"},
        parties=[story.network_party(*network, "network")],
        quotes=[story.quote("network", sentence)],
        reason=N_("The sentence places the city in a body of a network.")
        if role
        else N_("The sentence says that the city belongs to a network."),
        confidence=0.6,
        of_cities=True,
        date=found[0] if (found := story.date_in(sentence, city.end, done=True)) else story.on_publication(),
    )
