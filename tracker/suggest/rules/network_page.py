"""What a network's own page tells: several cities that it admitted or chose, none of which writes the article.

Where no city is the one whose article it is, each of them has its record; the register of a city reads of itself alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from tracker.core.messages import N_
from tracker.suggest.draft import Draft
from tracker.suggest.mention import Mention
from tracker.suggest.rules.membership import KIND, SEAT, network_key
from tracker.suggest.sentences import Sentence, clause
from tracker.suggest.story import Story

SEVERAL = 2
REACH = 6  # sentences behind that which names the network


def find_on_network_pages(story: Story) -> list[Draft]:
    """Return the memberships and seats of whatever cities an article of no city's own tells."""
    if story.home is not None:
        return []
    return [
        _membership(story, sentence, city, network)
        for sentence, network in _of_networks(story)
        for city in admitted(story, sentence)
    ]


def is_network_page(story: Story) -> bool:
    """Say whether an article tells that a network admitted or chose several cities at once."""
    return any(len(list(admitted(story, sentence))) >= SEVERAL for sentence, _ in _of_networks(story))


def _of_networks(story: Story) -> Iterator[tuple[Sentence, tuple[Sentence, Mention]]]:
    """Yield the sentences that tell of a network, by its name or close behind it, with where it is named."""
    before: tuple[Sentence, Mention] | None = None
    again, body = story.pack.this_network, story.pack.writing.cue(story.pack.bodies)
    for number, sentence in enumerate(story.sentences()):
        if named := story.networks(sentence):
            before, since = (sentence, named[0]), number
        text = sentence.shadow.text
        if before and (number - since <= REACH or (again and again.search(text)) or body.search(text)):
            yield sentence, before


def admitted(story: Story, sentence: Sentence) -> Iterator[Mention]:
    """Yield the cities that a sentence tells to have been admitted or chosen, but for where that was done."""
    pack, text = story.pack, sentence.shadow.text
    refused = (pack.negated, pack.hearsay, pack.recalled)
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
    kind = SEAT if role else KIND
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
