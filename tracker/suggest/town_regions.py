"""Where a town lies: the region or the larger city that stands behind its name and is nobody's other side."""

from __future__ import annotations

import re
from dataclasses import replace

from tracker.suggest.mention import Mention
from tracker.suggest.packs import Pack
from tracker.suggest.sentences import Sentence

_CLOSED = re.compile(r"[.!?]?$|,(?! [\w'’.-]+(?: [\w'’.-]+)?(?:,| (?:and|or) ))")


def belongs_to(text: str, city: Mention, pack: Pack) -> re.Match[str] | None:
    """Return the words by which a city is told as that to which another town belongs: «مرام از توابع قونیه»."""
    lead = text[: city.start].rstrip() if pack.part_of and city.type == "city" else ""
    return re.search(rf"(?<!\w)(?:{pack.part_of.pattern})$", lead) if lead and pack.part_of else None


def without_regions(sentence: Sentence, found: list[Mention], pack: Pack) -> list[Mention]:
    """Return the mentions without those that only tell where a town is that nobody knows: "Meoqui, Chihuahua, …"."""
    kept: list[Mention] = []
    for one in sorted(found, key=lambda one: one.start):
        town = kept[-1] if kept else None
        if town is not None and _is_region_of(sentence, town, one, pack):
            kept[-1] = replace(town, country=town.country or one.likely_country)
        else:
            kept.append(one)
    return kept


def _is_region_of(sentence: Sentence, town: Mention, one: Mention, pack: Pack) -> bool:
    """Say whether a city stands in apposition to an unknown town: both between commas, and no list goes on."""
    text = sentence.shadow.text
    if town.type == one.type == "city" and pack.part_of and pack.part_of.fullmatch(text[town.end : one.start].strip()):
        return True
    if town.type != "city" or one.type != "city" or town.places or town.country or not one.places:
        return False
    return text[town.end : one.start] == ", " and bool(_CLOSED.match(text, one.end))
