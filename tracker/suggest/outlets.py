"""Whether an article comes from the city itself, from its counterpart, from an agency or an aggregator.

Told by the site's domain and by whom the outlet quotes. A newspaper tells nothing by its name of how it works, so that
is left to a person.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from urllib.parse import urlsplit

from tracker.core.independence import Independence
from tracker.core.text import fold, squash

OUTLETS = Path(__file__).parent / "outlets.toml"
# What stands between a country's ending and the name that somebody registered: izmir.bel.tr, nanjing.gov.cn.
_SECOND_LEVEL = frozenset("ac bel co com edu gob gouv gov go gv mun net nom or org".split())
# What a city hall puts around the city's name: cityofsydney, stadt-freiburg, ville-geneve, weimar-stadt.
_HALL = re.compile(
    r"^(?:cityof|city|stadt|ville|mairie|comune|municipio|ayto|gemeente)[-.]?|[-.]?(?:city|stadt|municipality|gov)$"
)


@dataclass(frozen=True, slots=True)
class Source:
    """Where an article was found: its address, its outlet, and whom the outlet quotes for it; each may be empty."""

    address: str = ""
    outlet: str = ""
    origin: str = ""

    @property
    def host(self) -> str:
        """Return the host of the address."""
        return (urlsplit(self.address).hostname or "").removeprefix("www.")


def grade_of(source: Source, *, home: Collection[str], others: Collection[str] = ()) -> Independence | None:
    """Return the grade that an article has by its source, or None where only a person can tell.

    home, others: the names of the city whose register it is, and of its counterparts in the article
    """
    if _speaks_for(source, home):
        return Independence.OWN
    if _speaks_for(source, others):
        return Independence.COUNTERPART
    for grade, (domains, names) in _known().items():
        if any(source.host == domain or source.host.endswith("." + domain) for domain in domains):
            return grade
        if squash(source.outlet) in names:
            return grade
    return None


def _speaks_for(source: Source, cities: Collection[str]) -> bool:
    """Say whether a city's own site tells it, or the outlet tells it after the city: "according to the city of …"."""
    named, quoted = registered_name(source.host), fold(source.origin)
    return any(
        squash(city) == named or re.search(rf"(?<!\w){re.escape(fold(city))}(?!\w)", quoted)
        for city in cities
        if squash(city)
    )


def registered_name(host: str) -> str:
    """Return the name that a site's owner chose, without what a city hall puts around it: "shiraz" of en.shiraz.ir."""
    labels = host.split(".")[:-1]
    if len(labels) > 1 and labels[-1] in _SECOND_LEVEL:
        labels.pop()
    return squash(_HALL.sub("", labels[-1])) if labels else ""


@lru_cache(maxsize=1)
def _known() -> dict[Independence, tuple[frozenset[str], frozenset[str]]]:
    held = tomllib.loads(OUTLETS.read_text("utf-8"))
    return {
        Independence(grade): (frozenset(one["domains"]), frozenset(map(squash, one["names"])))
        for grade, one in held.items()
    }
