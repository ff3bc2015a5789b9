"""An envoy of whom a sentence only tells where: "Filibe'ye uğradı ve başkonsolosu ziyaret etti"."""

from __future__ import annotations

import re

from tracker.suggest.mention import Mention
from tracker.suggest.office import OfficeMention
from tracker.suggest.sentences import Sentence
from tracker.suggest.story import Story


def envoy_there(story: Story, sentence: Sentence, office: re.Match[str], city: Mention) -> OfficeMention | None:
    """Return an envoy as the one of the city before, where something is or somebody went, by what is behind it."""
    text, pack = sentence.shadow.text, story.pack
    if pack.envoys is None or not pack.envoys.search(office[0]):
        return None
    there = pack.where_behind is not None and pack.where_behind.match(text, city.end)
    went = pack.trips is not None and pack.trips.search(f"{text[: city.start]}•{text[city.end : office.start()]}")
    return OfficeMention(*office.span(), city, alone=True) if there or went else None
