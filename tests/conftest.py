"""What tests stand on: a migrated database of either sort, and the demo city, of which each test gets a copy."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from sqlalchemy import create_engine, make_url, text
from sqlalchemy.orm import Session

from tracker.actions.founding import found_register
from tracker.config import Settings
from tracker.core.calendars import Calendar
from tracker.demo.load import load_demo
from tracker.migrations import upgrade
from tracker.store.engine import Database
from tracker.store.entity import City
from tracker.store.files import Files

POSTGRES = os.environ.get("TRACKER_TEST_POSTGRES_URL", "")
# A busy machine is no fault of the code: what is measured is measured by the benchmarks.
settings.register_profile("without a clock", deadline=None)
settings.load_profile("without a clock")

KEY = "a key for tests only, as long as it needs to be"


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite file without a row."""
    path = tmp_path_factory.mktemp("empty") / "tracker.sqlite"
    database = Database(f"sqlite:///{path}")
    upgrade(database.engine)
    database.close()
    return path


@pytest.fixture(scope="session")
def demo_file(empty_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file that holds the demo city."""
    path = tmp_path_factory.mktemp("demo") / "tracker.sqlite"
    shutil.copy(empty_file, path)
    database = Database(f"sqlite:///{path}")
    with database.writing() as session, session.begin():
        load_demo(session, files=Files(path.with_name("documents")))
    database.close()
    return path


@pytest.fixture(scope="session")
def postgres_url(worker_id: str) -> Iterator[str]:
    """A migrated PostgreSQL database of this worker's own, dropped in the end."""
    if not POSTGRES:
        pytest.skip("TRACKER_TEST_POSTGRES_URL is not set: nothing is tested on PostgreSQL")
    server = create_engine(POSTGRES, isolation_level="AUTOCOMMIT")
    name = f"tracker_test_{worker_id}_{os.getpid()}"
    with server.connect() as connection:
        connection.execute(text(f'DROP DATABASE IF EXISTS "{name}"'))
        connection.execute(text(f'CREATE DATABASE "{name}"'))
    url = make_url(POSTGRES).set(database=name).render_as_string(hide_password=False)
    database = Database(url)
    upgrade(database.engine)
    database.close()
    yield url
    with server.connect() as connection:
        connection.execute(text(f'DROP DATABASE "{name}" WITH (FORCE)'))
    server.dispose()


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def database(request: pytest.FixtureRequest, empty_file: Path, tmp_path: Path) -> Iterator[Database]:
    """An empty, migrated database of each sort."""
    if request.param == "sqlite":
        path = tmp_path / "tracker.sqlite"
        shutil.copy(empty_file, path)
        opened = Database(f"sqlite:///{path}")
    else:
        opened = Database(request.getfixturevalue("postgres_url"))
        with opened.engine.begin() as connection:
            tables = connection.execute(text("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")).scalars()
            names = ", ".join(f'"{name}"' for name in tables if name != "alembic_version")
            connection.execute(text(f"TRUNCATE {names} RESTART IDENTITY CASCADE"))
    yield opened
    opened.close()


@pytest.fixture
def session(database: Database) -> Iterator[Session]:
    """A session that writes."""
    with database.writing() as opened:
        yield opened


@pytest.fixture
def shiraz(session: Session) -> City:
    """The home city of a founded register."""
    register = found_register(session, city="شیراز", country="IR", language="fa", calendar=Calendar.SOLAR_HIJRI)
    return register.home_city


@pytest.fixture
def settings(demo_file: Path, tmp_path: Path) -> Settings:
    """Settings of an installation that holds the demo city."""
    path = tmp_path / "tracker.sqlite"
    shutil.copy(demo_file, path)
    shutil.copytree(demo_file.with_name("documents"), tmp_path / "documents")
    return Settings(instance=tmp_path, database_url=f"sqlite:///{path}", secret_key=KEY)
