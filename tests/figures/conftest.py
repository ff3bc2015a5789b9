"""Charts of the demo city and of nothing, for readers of every direction."""

from __future__ import annotations

from datetime import date

import pytest

from tests.exports.entries import HOME_ID, SHIRAZ
from tracker.config import Settings
from tracker.core.entry import Entry
from tracker.core.network import NetworkChart, compose_network
from tracker.core.timeline import Timeline, compose_timeline
from tracker.kinds.entries import all_entries
from tracker.kinds.registry import REGISTRY
from tracker.language import LANGUAGES, Reader
from tracker.store.engine import Database
from tracker.store.register import the_register

TODAY = date(2026, 1, 5)
READERS = {code: Reader(code, language.calendar) for code, language in LANGUAGES.items()}


@pytest.fixture
def entries(settings: Settings) -> list[Entry]:
    database = Database(settings.database_url)
    with database.reading() as session:
        found = all_entries(session)
        register = the_register(session)
        assert register is not None
        assert register.home_city_id == HOME_ID
    database.close()
    return found


def timeline_of(entries: list[Entry]) -> Timeline:
    return compose_timeline(entries, kinds=REGISTRY, today=TODAY)


def network_of(entries: list[Entry]) -> NetworkChart:
    kinds = [kind.name for kind in REGISTRY]
    return compose_network(entries, home=SHIRAZ, home_id=HOME_ID, kinds=kinds)
