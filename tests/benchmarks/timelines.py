"""How long the timeline of a very large register takes, cold and warm, and how many bytes it sends.

Cold is the first time that it is asked for after a change; warm is every other time. Run by `make benchmark`, on SQLite
and, where TRACKER_TEST_POSTGRES_URL names a server, on PostgreSQL.
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
from sqlalchemy import create_engine, make_url, text

from tests.scale import fill
from tests.web.client import PageClient
from tracker.app import create_app
from tracker.config import Settings
from tracker.demo.load import load_demo
from tracker.migrations import upgrade
from tracker.store.engine import Database
from tracker.store.files import Files
from tracker.store.register import the_register
from tracker.web.kept import Answers

RECORDS = 100_000
ROUNDS = 5
MOST_COLD, MOST_WARM, MOST_BYTES = 1.0, 0.05, 300_000
LOOKS = {
    "whole register": "",
    "a year": "&from=2020-01-01&until=2020-12-31",
    "a month": "&from=2020-06-01&until=2020-06-30",
    "one kind, half a year": "&kind=meeting&from=2020-01-01&until=2020-06-30",
    "by region": "&lanes=region",
    "by network": "&lanes=network",
}


def main() -> int:
    """Measure, print a table, and return 1 where the timeline misses an aim."""
    records = int(sys.argv[1]) if len(sys.argv) > 1 else RECORDS
    missed: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        missed += _measured("SQLite", Path(folder), f"sqlite:///{folder}/tracker.sqlite", records)
        if server := os.environ.get("TRACKER_TEST_POSTGRES_URL"):
            with _postgres(server) as url:
                missed += _measured("PostgreSQL", Path(folder), url, records)
    aims = f"{MOST_COLD:g} s cold, {MOST_WARM * 1000:g} ms warm, {MOST_BYTES // 1000} kB"
    print(f"Past {aims}: {', '.join(missed)}" if missed else f"All within {aims}")
    return 1 if missed else 0


def _measured(name: str, folder: Path, url: str, records: int) -> list[str]:
    began = time.perf_counter()
    _register(folder, url, records)
    print(f"{name}: {records} records, made in {time.perf_counter() - began:.0f} s")
    app = create_app(Settings(folder, url, "a key for measuring only, long enough"))
    person = PageClient(app).sign_in("recorder")
    missed = []
    for look, query in LOOKS.items():
        cold, warm, size = _look(app, person, f"/timeline?format=json&lang=fa{query}")
        page, _ = min(_got(person, f"/timeline?lang=fa{query}") for _ in range(2))
        print(
            f"  {look:24} cold {cold * 1000:6.0f} ms  warm {warm * 1000:5.1f} ms  {size / 1000:6.1f} kB"
            f"  page {page * 1000:6.0f} ms"
        )
        if cold > MOST_COLD or warm > MOST_WARM or size > MOST_BYTES:
            missed.append(f"{look} on {name}")
    app.extensions["database"].close()
    return missed


def _look(app: Flask, person: PageClient, address: str) -> tuple[float, float, int]:
    cold = []
    for _ in range(ROUNDS):
        app.extensions["answers"] = Answers()
        cold.append(_got(person, address))
    warm = min(_got(person, address)[0] for _ in range(ROUNDS))
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
