"""Networks that no catalogue knows, told by their form, and the short names that an article gives to networks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from tracker.core.text import squash
from tracker.suggest.catalogue import CatalogueNetwork
from tracker.suggest.mention import Mention
from tracker.suggest.packs import Pack
from tracker.suggest.sentences import Sentence
from tracker.suggest.writing import TOGETHER

SECTION = 50  # letters of a section's name between that of its network and its short name
_ENDED = re.compile(r"(?: \w+)?'\w+ ?\(")
_INITIALS = re.compile(r" ?\(([a-z][\w-]{2,9})\)")


def matches(sentence: Sentence, pattern: str, *, capitals: bool) -> Iterator[tuple[int, int]]:
    """Yield where a pattern matches, in the shadow; where names begin with capitals, it is looked for in them.

    pattern: "" matches nowhere
    """
    for match in re.finditer(pattern, sentence.text if capitals else sentence.shadow.text) if pattern else ():
        start, end = match.span("name") if "name" in match.re.groupindex else match.span()
        if capitals:
            start, end = sentence.shadow.index(start), sentence.shadow.index(end - 1) + 1
        yield start, end


class NetworkNames:
    """What an article calls its networks, learnt as its sentences are read."""

    def __init__(self, pack: Pack) -> None:
        self.pack = pack
        # Networks that no catalogue knows under the name to which the article adds their short one in brackets.
        self._initials: dict[str, CatalogueNetwork] = {}
        self._short: dict[str, CatalogueNetwork | None] = {}

    def by_form(self, sentence: Sentence, found: list[Mention]) -> Iterator[Mention]:
        """Yield the networks that no catalogue knows, told by their form; what their names name is not named."""
        for start, end in (
            matches(sentence, self.pack.network_form, capitals=self.pack.capitals) if self.pack.network_form else ()
        ):
            inside = [one for one in found if one.start < end and start < one.end]
            known = next((one.network for one in inside if one.type == "network"), None)
            if known and self.pack.writing is not TOGETHER:
                continue
            # The association of a region's cities is a domestic one.
            if any(one.region and start <= one.start and one.end <= end for one in inside):
                continue
            for one in inside:
                found.remove(one)
            name = sentence.text[slice(*sentence.shadow.span(start, end))]
            known = known or self._short.get(squash(sentence.shadow.text[start:end]))
            network = known or CatalogueNetwork("", {"en": name, "fa": name}, (), False)
            yield Mention("network", start, end, network=network)

    def with_initials(self, sentence: Sentence, found: list[Mention]) -> list[Mention]:
        """Keep the initials that stand in brackets behind a network, and return it wherever they stand alone."""
        text = sentence.shadow.text
        for place, one in enumerate(found):
            match = _INITIALS.match(text, one.end) if one.type == "network" else None
            if match and one.network and sentence.text[sentence.shadow.origins[match.start(1)]].isupper():
                self._initials[match[1]] = one.network
                found[place] = replace(one, end=match.end())
        for initials, network in self._initials.items():
            for match in re.finditer(rf"(?<!\w){re.escape(initials)}(?!\w)", text) if initials in text else ():
                if not any(one.start < match.end() and match.start() < one.end for one in found):
                    found.append(Mention("network", *match.span(), network=network))
        return found

    @staticmethod
    def _same_network(text: str, one: Mention, other: Mention) -> bool:
        """Say whether a network's name goes on in that of its section, or in its short name in brackets."""
        between = text[one.end : other.start]
        # «… Batı Asya Teşkilatı'nın (UCLG-MEWA)»: the last word of the name may go before its ending.
        if one.network and other.network and one.network.id == other.network.id and _ENDED.fullmatch(between):
            return True
        section = one.network and other.network and other.network.id.startswith(f"{one.network.id}-")
        return between in (" (", "(", " ") or bool(
            section and len(between) < SECTION and not re.search(r"[،,;؛]", between)
        )

    def called_short(self, text: str, found: list[Mention]) -> list[Mention]:
        """Join a network with the short name in brackets behind it, which tells best which one is meant."""
        joined: list[Mention] = []
        for one in sorted(found, key=lambda one: one.start):
            last = joined[-1] if joined else None
            if last and last.type == one.type == "network" and self._same_network(text, last, one):
                if last.network and not last.network.id:
                    self._short[squash(text[last.start : last.end])] = one.network
                bracket = text.startswith(")", one.end) and "(" in text[last.end : one.start]
                joined[-1] = replace(one, start=last.start, end=one.end + bracket)
            else:
                joined.append(one)
        return joined
