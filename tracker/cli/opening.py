"""Opening the register for a command, and saying clearly where it is not ready."""

from __future__ import annotations

from tracker.config import Settings, load_settings
from tracker.core.messages import N_, Refusal
from tracker.migrations import is_current, revision_of
from tracker.store.engine import Database


def open_database(settings: Settings | None = None) -> Database:
    """Return the database. Raises Refusal where its schema is missing or old, with the command that mends it."""
    database = Database((settings or load_settings()).database_url)
    if revision_of(database.engine) is None:
        raise Refusal(N_("There is no register yet: run `tracker init` or `tracker demo` first."))
    if not is_current(database.engine):
        raise Refusal(N_("The database is of another version: run `tracker db upgrade` first."))
    return database
