"""How long the charts and overviews of a very large register take, cold and warm, and how many bytes they send.

Cold is the first time that something is asked for after a change; warm is every other time. Run by `make benchmark`, on
SQLite and, where TRACKER_TEST_POSTGRES_URL names a server, on PostgreSQL. What costs by all records, such as a past
year of the network, has an aim of its own or is only told.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from flask import Flask
from sqlalchemy import create_engine, func, make_url, select, text

from tests.benchmarks.drawing import MOST_DRAWN, seen
from tests.scale import fill
from tests.web.client import PageClient
from tracker.app import create_app
from tracker.config import Settings
from tracker.demo.load import load_demo
from tracker.migrations import upgrade
from tracker.store.engagement import Involvement
from tracker.store.engine import Database
from tracker.store.entity import City
from tracker.store.files import Files
from tracker.store.register import the_register
from tracker.web.kept import Answers

RECORDS = 100_000
ROUNDS = 3
MOST_COLD, MOST_WARM, MOST_BYTES = 1.0, 0.05, 300_000
# In a chart's own words: its figure, and the page that holds it.
AIMED = {
    "timeline, whole register": "/timeline",
    "timeline, a year": "/timeline?from=2020-01-01&until=2020-12-31",
    "timeline, a month": "/timeline?from=2020-06-01&until=2020-06-30",
    "timeline, meetings of half a year": "/timeline?kind=meeting&from=2020-01-01&until=2020-06-30",
    "timeline, by region": "/timeline?lanes=region",
    "timeline, by network": "/timeline?lanes=network",
    "network": "/network",
    "network, on a phone": "/network?size=narrow",
    "network, a country": "/network?focus=tr",
    "network, around a city": "/network?focus={city}",
    "map": "/map",
    "map, a region": "/map?region=europe",
    "map, a country": "/map?country=tr",
    "map, meetings": "/map?kind=meeting",
}
TOLD = {
    "network as of 1390": "/network?as_of=1390",
    "network with offices": "/network?with=offices",
    "network with ties among others": "/network?with=wider",
    "further charts": "/charts/engagement",
}
DRAWN = ("/timeline", "/network", "/map", "/map?country=tr")
PAGES = {"first page of staff": "/", "what is due": "/due", "city with many records": "/cities/{city}"}


def main() -> int:
    """Measure, print a table, and return 1 where a chart misses an aim."""
    records = int(sys.argv[1]) if len(sys.argv) > 1 else RECORDS
    missed: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        missed += _measured("SQLite", Path(folder), f"sqlite:///{folder}/tracker.sqlite", records)
        if server := os.environ.get("TRACKER_TEST_POSTGRES_URL"):
            with _postgres(server) as url:
                missed += _measured("PostgreSQL", Path(folder), url, records)
    aims = f"{MOST_COLD:g} s cold, {MOST_WARM * 1000:g} ms warm, {MOST_BYTES // 1000} kB, drawn in {MOST_DRAWN:g} s"
    print(f"Past {aims}: {', '.join(missed)}" if missed else f"All within {aims}")
    return 1 if missed else 0


def _measured(name: str, folder: Path, url: str, records: int) -> list[str]:
    began = time.perf_counter()
    _register(folder, url, records)
    print(f"{name}: {records} records, made in {time.perf_counter() - began:.0f} s")
    app = create_app(Settings(folder, url, "a key for measuring only, long enough"))
    person, council = (PageClient(app).sign_in(who) for who in ("recorder", "council"))
    city = _busiest(app)
    missed = []
    for look, address in AIMED.items():
        cold, warm, size = _look(app, person, _figure(address.format(city=city)))
        page = min(_look(app, person, address.format(city=city), rounds=1)[:2])
        _tell(look, cold, warm, size, f"  page warm {page * 1000:4.0f} ms")
        if cold > MOST_COLD or warm > MOST_WARM or size > MOST_BYTES:
            missed.append(f"{look} on {name}")
    for look, address in PAGES.items():
        _tell(look, *_look(app, person, address.format(city=city)))
    _tell("first page of the council", *_look(app, council, "/"))
    for path, (_, drawing) in (seen(app, DRAWN) if url.startswith("sqlite") else {}).items():
        print(f"  {path:34} drawn {drawing * 1000:4.0f} ms after its answer", flush=True)
        missed += [f"drawing {path}"] if drawing > MOST_DRAWN else []
    for look, address in TOLD.items():
        _tell(look, *_look(app, person, _figure(address), rounds=1))
    app.extensions["database"].close()
    return missed


def _figure(address: str) -> str:
    return f"{address}{'&' if '?' in address else '?'}format=json&lang=fa"


def _tell(look: str, cold: float, warm: float, size: int, more: str = "") -> None:
    print(
        f"  {look:34} cold {cold * 1000:6.0f} ms  warm {warm * 1000:5.1f} ms  {size / 1000:6.1f} kB{more}", flush=True
    )


def _busiest(app: Flask) -> int:
    """Return the city that the most records name."""
    with app.extensions["database"].reading() as session:
        named = select(Involvement.entity_id).join(City, City.id == Involvement.entity_id)
        most = named.group_by(Involvement.entity_id).order_by(func.count().desc(), Involvement.entity_id)
        return int(session.scalars(most.limit(1)).one())


def _look(app: Flask, person: PageClient, address: str, rounds: int = ROUNDS) -> tuple[float, float, int]:
    cold = []
    for _ in range(rounds):
        app.extensions["answers"] = Answers()
        cold.append(_got(person, address))
    warm = min(_got(person, address)[0] for _ in range(rounds))
    return min(seconds for seconds, _ in cold), warm, cold[0][1]


def _got(person: PageClient, address: str) -> tuple[float, int]:
    began = time.perf_counter()
    answer = person.client.get(address, headers={"Accept-Encoding": "gzip"})
    size = len(answer.data)
    assert answer.status_code == 200, address
    return time.perf_counter() - began, size


def _register(folder: Path, url: str, records: int) -> None:
    database = Database(url)
    upgrade(database.engine)
    with database.writing() as session, session.begin():
        load_demo(session, files=Files(folder / f"documents-{make_url(url).get_backend_name()}"))
        house = the_register(session)
        assert house
        agreements = records // 5
        fill(session, agreements=agreements, others=records - agreements, home_city_id=house.home_city_id, ending=True)
    with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("ANALYZE")
    database.close()


@contextmanager
def _postgres(server: str) -> Iterator[str]:
    engine = create_engine(server, isolation_level="AUTOCOMMIT")
    name = f"tracker_benchmark_{os.getpid()}"
    with engine.connect() as connection:
        connection.execute(text(f'CREATE DATABASE "{name}"'))
    try:
        yield make_url(server).set(database=name).render_as_string(hide_password=False)
    finally:
        with engine.connect() as connection:
            connection.execute(text(f'DROP DATABASE "{name}" WITH (FORCE)'))
        engine.dispose()


if __name__ == "__main__":
    sys.exit(main())
