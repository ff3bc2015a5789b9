"""What a language gives the rules: its words for ties, acts, offices and events. Another language is another file here;
its months stand with all others, in `tracker.core.date_words`, for people type dates in it too.

The patterns are matched against folded text (see `tracker.core.text`): lower case, one spelling, no half-spaces, Latin
digits. A compound whose half-space newspapers lose, join or space is therefore written with an optional blank.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import import_module
from pkgutil import iter_modules

from tracker.suggest.packs.vocabulary.days import Days
from tracker.suggest.packs.vocabulary.events import Events
from tracker.suggest.packs.vocabulary.language import Language
from tracker.suggest.packs.vocabulary.meetings import Meetings
from tracker.suggest.packs.vocabulary.networks import Networks
from tracker.suggest.packs.vocabulary.offices import Offices
from tracker.suggest.packs.vocabulary.places import Places
from tracker.suggest.packs.vocabulary.statements import Statements
from tracker.suggest.packs.vocabulary.telling import Telling
from tracker.suggest.packs.vocabulary.ties import Ties
from tracker.suggest.packs.vocabulary.towns import Towns
from tracker.suggest.writing import APART, Cue


def cue(pattern: str) -> Cue:
    """Return a pattern that matches whole words only, where words stand apart."""
    return APART.cue(pattern)


@dataclass(frozen=True, kw_only=True)
class Pack(Language, Places, Towns, Telling, Ties, Offices, Meetings, Networks, Events, Statements, Days):
    """The words of one language, grouped in `vocabulary`.

    Mappings are ordered: where several entries match, the first one counts.
    """

    @property
    def offices(self) -> Cue:
        """Return the pattern of an office as a word of its own."""
        return self.writing.cue(self.office)

    @property
    def events(self) -> Cue:
        """Return the pattern of a word for an event as a word of its own."""
        return self.writing.cue(self.event)

    def tie_in(self, text: str) -> str | None:
        """Return the type of agreement that a text names first in the order of the types."""
        return _tie_in(self.code, text)


@lru_cache(maxsize=2_048)
def _tie_in(language: str, text: str) -> str | None:
    """Look for ties in a text, once: many rules ask it of the same sentence."""
    return next((type for type, words in packs()[language].agreement_types.items() if words.search(text)), None)


@cache
def packs() -> dict[str, Pack]:
    """Return the packs by language: every module of this folder has one, but for those of `words`."""
    names = [module.name for module in iter_modules(__path__) if not module.ispkg]
    found: list[Pack] = [import_module(f"{__name__}.{name}").PACK for name in names]
    return {pack.code: pack for pack in found}
