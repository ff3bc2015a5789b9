"""Opening the database so that nothing is lost.

SQLite is told what it does not do by itself: keep foreign keys, wait for the disk, and take its write lock at the
beginning of a writing transaction (twenty threads that read, change and write otherwise lose each other's work).
Write-ahead logging is used only where SQLite is free of its 2026 reset bug; elsewhere the rollback journal is.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import ArgumentError
from sqlalchemy.orm import Session, sessionmaker
from sqlalchemy.pool import ConnectionPoolEntry

from tracker.config import SettingError

SAFE_WAL = (3, 51, 3)
BUSY_SECONDS = 15


def open_engine(url: str) -> Engine:
    """Return an engine for the database at `url` (``sqlite:///…`` or ``postgresql+psycopg://…``).

    Raises SettingError where the address cannot be understood, or its folder cannot be made.
    """
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError) as error:
        # The address may hold a password, so it is not repeated.
        raise SettingError(
            "TRACKER_DATABASE_URL cannot be understood: write postgresql+psycopg://user:password@host:5432/database."
        ) from error
    if parsed.get_backend_name() != "sqlite":
        engine = create_engine(parsed, pool_pre_ping=True)
        event.listen(engine, "connect", _prepare_postgres)
        return engine
    if parsed.database:
        folder = Path(parsed.database).parent
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise SettingError(
                f"TRACKER_DATABASE_URL: the folder {folder} cannot be made ({error.strerror})."
            ) from error
    engine = create_engine(parsed, connect_args={"timeout": BUSY_SECONDS})
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def journal_mode() -> str:
    """Return the journal mode this SQLite can be trusted with."""
    return "WAL" if sqlite3.sqlite_version_info >= SAFE_WAL else "DELETE"


def _prepare_sqlite(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    # The driver must not begin transactions of its own, for `_begin_sqlite` does.
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.execute(f"PRAGMA journal_mode = {journal_mode()}")
    cursor.execute("PRAGMA synchronous = FULL")
    cursor.close()


def _prepare_postgres(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    # To compile a long query takes it seconds, more than any page's query runs. Said outside a transaction, it lasts.
    connection.autocommit = True
    cursor = connection.cursor()
    cursor.execute("SET jit = off")
    cursor.close()
    connection.autocommit = False


def _begin_sqlite(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


class Database:
    """An engine and the two sorts of session that it gives."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.engine = open_engine(url)
        self._reading = sessionmaker(self.engine, autoflush=False)
        self._writing = sessionmaker(self.engine.execution_options(writes=True))

    def reading(self) -> Session:
        """Return a session that only looks."""
        return self._reading()

    def writing(self, *, user_id: int | None = None) -> Session:
        """Return a session that may change things; `user_id` stands in the change log as who did."""
        session = self._writing()
        session.info["user_id"] = user_id
        return session

    def close(self) -> None:
        """Let go of every connection."""
        self.engine.dispose()
