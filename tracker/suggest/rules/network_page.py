"""What a network's own page tells: several cities that it admitted or chose, none of which writes the article.

Where no city is the one whose article it is, each of them has its record; the register of a city reads of itself alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from tracker.core.messages import N_
from tracker.suggest.draft import Draft
from tracker.suggest.mention import Mention
from tracker.suggest.rules.membership import KIND, SEAT, network_key
from tracker.suggest.rules.trip import leads_to
from tracker.suggest.sentences import Sentence, clause
from tracker.suggest.story import Story

SEVERAL = 2
BESIDE = 24  # letters between a city and its office
REACH = 6  # sentences behind that which names the network


def find_on_network_pages(story: Story) -> list[Draft]:
    """Return the memberships and seats of whatever cities an article of no city's own tells."""
    if story.home is not None:
        return []
    return [
        _membership(story, sentence, city, network)
        for sentence, network, cities in _admissions(story)
        for city in cities
    ]


def is_network_page(story: Story) -> bool:
    """Say whether an article tells that a network admitted or chose several cities at once."""
    return any(len(cities) >= SEVERAL for _, _, cities in _admissions(story))


def are_chosen_together(story: Story) -> bool:
    """Say whether several offices of cities are chosen by a network in one sentence, each as much as the others."""
    return any(
        sum(_has_office(story, sentence, one) for one in cities) >= SEVERAL
        for sentence, _, cities in _admissions(story)
    )


def _admissions(story: Story) -> Iterator[tuple[Sentence, tuple[Sentence, Mention], list[Mention]]]:
    """Yield each sentence that tells whom a network admitted or chose, with where it is named, and the cities.

    "Three cities were elected. They are …" tells of them in the second one.
    """
    before: Sentence | None = None
    these = story.pack.these_are
    for sentence, network in _of_networks(story):
        told = [] if _is_refused(story, sentence) else _cities(story, sentence)
        listed = before is not None and these is not None and these.match(sentence.shadow.text) is not None
        if told and (listed or _tells_of_choice(story, sentence)):
            yield sentence, network, told
        before = sentence if _tells_of_choice(story, sentence) else None


def _has_office(story: Story, sentence: Sentence, city: Mention) -> bool:
    """Say whether an office stands right before a city or behind it: "the mayor of Graz", "the Ipoh City Council"."""
    text, order = sentence.shadow.text, story.pack.office_order
    before = text[max(0, city.start - BESIDE) : city.start] if order != "owner first" else ""
    behind = text[city.end : city.end + BESIDE] if order != "office first" else ""
    return any(
        story.pack.offices.search(one) or (story.pack.heads and story.pack.heads.search(one))
        for one in (before, behind)
    )


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


def _tells_of_choice(story: Story, sentence: Sentence) -> bool:
    """Say whether a sentence tells that somebody was admitted or chosen."""
    pack, text = story.pack, sentence.shadow.text
    return bool(pack.chosen.search(text) or (pack.joins and pack.joins.search(text)))


def _is_refused(story: Story, sentence: Sentence) -> bool:
    pack, text = story.pack, sentence.shadow.text
    refused = (pack.negated, pack.hearsay, pack.recalled)
    return any(words.search(text) for words in refused) or pack.tie_in(text) is not None


def _cities(story: Story, sentence: Sentence) -> list[Mention]:
    """Return the cities of a sentence but for where something was done."""
    pack, text = story.pack, sentence.shadow.text
    leads = ((one, text[: one.start].rstrip(" «\"'").rpartition(" ")[2]) for one in story.mentions(sentence))
    where = pack.located
    told = [one for one, lead in leads if one.type == "city" and not (where and where.fullmatch(lead))]
    return [one for one in told if not leads_to(story, sentence, one)]


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
