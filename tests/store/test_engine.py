"""The database keeps what it is given, also under many hands."""

import threading

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm.exc import StaleDataError

from tracker.store.engine import SAFE_WAL, Database, journal_mode
from tracker.store.entity import City, Entity


def sqlite_only(database: Database) -> None:
    if database.engine.dialect.name != "sqlite":
        pytest.skip("this is about SQLite")


def test_sqlite_is_opened_carefully(database: Database) -> None:
    sqlite_only(database)
    with database.engine.connect() as connection:
        names = ("foreign_keys", "synchronous", "journal_mode")
        asked = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in names}
    assert asked["foreign_keys"] == 1
    assert asked["synchronous"] == 2
    assert str(asked["journal_mode"]).upper() == journal_mode()


def test_write_ahead_logging_waits_for_a_sound_sqlite(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sqlite3.sqlite_version_info", (3, 51, 2))
    assert journal_mode() == "DELETE"
    monkeypatch.setattr("sqlite3.sqlite_version_info", SAFE_WAL)
    assert journal_mode() == "WAL"


def test_a_row_cannot_point_to_nothing(database: Database) -> None:
    with database.writing() as session:
        session.add(City(names={"en": "Nowhere"}, within_id=999_999))
        with pytest.raises(IntegrityError):
            session.flush()


def test_two_saves_of_one_version_conflict(database: Database) -> None:
    with database.writing() as session, session.begin():
        session.add(City(names={"en": "Shiraz"}))
    with database.reading() as first:
        seen = first.scalars(select(Entity)).one()
        first.expunge(seen)
    with database.writing() as second, second.begin():
        second.scalars(select(Entity)).one().note = "theirs"
    seen.note = "mine"
    with database.writing() as late:
        late.add(seen)
        with pytest.raises(StaleDataError):
            late.flush()


def test_no_increment_is_lost_under_eight_threads(database: Database) -> None:
    """Read, change, write: the write lock is taken before the reading, so nothing is lost without a word."""
    sqlite_only(database)
    with database.writing() as session, session.begin():
        session.add(City(names={"en": "Shiraz"}, note="0"))

    def add_one() -> None:
        for _ in range(5):
            with database.writing() as session, session.begin():
                city = session.scalars(select(Entity)).one()
                city.note = str(int(city.note) + 1)

    threads = [threading.Thread(target=add_one) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with database.reading() as session:
        assert session.scalars(select(Entity)).one().note == "40"


def test_a_session_that_reads_takes_no_write_lock(database: Database) -> None:
    sqlite_only(database)
    with database.reading() as reader, database.writing() as writer, writer.begin():
        reader.execute(text("SELECT 1"))
        writer.add(City(names={"en": "Shiraz"}))
        writer.flush()
        assert reader.execute(text("SELECT count(*) FROM city")).scalar() == 0
        reader.rollback()


def test_a_server_answers_without_compiling_queries(database: Database) -> None:
    if database.engine.dialect.name == "sqlite":
        return
    with database.reading() as session:
        session.rollback()
        assert session.scalar(text("SHOW jit")) == "off"
