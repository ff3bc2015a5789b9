"""Whom ministers and institutions meet: affairs of the state or their own, unless a city hall acts beside them."""

from __future__ import annotations

import re

from tracker.suggest.office import OfficeMention
from tracker.suggest.sentences import Sentence
from tracker.suggest.story import Story

VERB = 60  # letters behind a body in which a sentence says what it does
_ENDED = re.compile(r"[.;:]")


def is_of_the_state(story: Story, sentence: Sentence, offices: list[OfficeMention]) -> bool:
    """Say whether a minister of the home country met somebody, and nobody of the city is named."""
    text, pack = sentence.shadow.text, story.pack
    if pack.national is None or _is_of_ours(story, sentence, offices):
        return False
    if _is_of_an_institution(story, sentence) or _receives_their_own(story, sentence, offices):
        return True
    if pack.state_guests and any(pack.state_guests.search(text[one.start : one.end]) for one in offices):
        return True
    acting = list(pack.national.finditer(text))
    # A president who comes visits the state, unless somebody of the city is named beside.
    if offices and all(
        one.whose.type == "country" and pack.national.search(text, one.start, one.end) for one in offices
    ):
        return True
    return any(all(match.end() <= one.start or one.end <= match.start() for one in offices) for match in acting)


def _is_of_ours(story: Story, sentence: Sentence, offices: list[OfficeMention]) -> bool:
    """Say whether a mayor or a council is named that is no guest's, or the guest's beside the home city."""
    heads = story.pack.heads.finditer(sentence.shadow.text) if story.pack.heads else ()
    home = story.names_home(sentence)
    return any(home or not any(one.start <= head.start() < one.end for one in offices) for head in heads)


def _receives_their_own(story: Story, sentence: Sentence, offices: list[OfficeMention]) -> bool:
    """Say whether it is a club or a school that has guests, of which the verb stands close behind it."""
    pack, text = story.pack, sentence.shadow.text
    if pack.institutions is None or pack.office_order == "owner first":
        return False
    ours = [one for one in story.mentions(sentence) if story.is_home(one, sentence)]
    first = min((one.start for one in offices), default=0)
    return any(
        (verb := pack.meeting.search(text, body.end(), min(first, body.end() + VERB))) is not None
        and not _ENDED.search(text, body.end(), verb.start())
        and all(body.end() <= one.start < verb.start() for one in ours)  # "the rowing club of Shiraz"
        for body in pack.institutions.finditer(text, 0, first)
    )


def _is_of_an_institution(story: Story, sentence: Sentence) -> bool:
    """Say whether a university or a chamber of the home country acts, and the city itself is not named."""
    home = story.home.country if story.home else story.pack.home_country
    told = sentence.shadow.text.partition(": ")[0]
    named = [one for one in story.mentions(sentence) if one.start < len(told)]
    bodies = (one for one in named if one.type == "organisation" and one.country)
    return any(one.country == home for one in bodies) and not any(story.is_home(one, sentence) for one in named)
