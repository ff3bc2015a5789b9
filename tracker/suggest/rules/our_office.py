"""Offices of the home city: our mayor, whom a sentence names with the city or tells that somebody only meets."""

from __future__ import annotations

import re

from tracker.suggest.sentences import Sentence
from tracker.suggest.story import Story

OURS = 16  # letters between an office and the home city behind it
NAMED = 3  # words of a name before its office


def our_office(story: Story, sentence: Sentence) -> tuple[int, int] | None:
    """Return where a sentence names an office of the home city."""
    order = story.pack.office_order
    text = sentence.shadow.text
    for match in story.pack.offices.finditer(text):
        owner = story.just_before(sentence, match.start()) if order != "office first" else None
        if owner is None and order != "owner first":
            owner = next((one for one in story.mentions(sentence) if 0 <= one.start - match.end() < OURS), None)
        # «هیئتی به شیراز»: behind "to" stands where somebody goes, and not whose office it is.
        goes = story.pack.not_of is not None and owner and story.pack.not_of.search(text, match.end(), owner.start)
        if owner and not goes and story.is_home(owner, sentence):
            return min(owner.start, match.start()), max(owner.end, match.end())
    return None


def met_as_host(story: Story, sentence: Sentence) -> tuple[int, int] | None:
    """Return our mayor where only somebody meets with them: «در دیدار با شهردار شیراز گفت»."""
    pack, ours = story.pack, our_office(story, sentence)
    if not pack.meets_with or ours is None:
        return None
    lead = sentence.shadow.text[: ours[0]]
    met = max((one.start() for one in pack.meeting.finditer(lead)), default=len(lead))
    return ours if re.search(rf"(?<!\w){pack.meets_with}(?: \w+){{0,{NAMED}}}\s$", lead[met:]) else None
