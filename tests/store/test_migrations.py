"""One history for both databases, there and back, and equal to the models."""

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect

import tracker.kinds.tables  # noqa: F401 - makes every table known
from tracker.migrations import downgrade, is_current, upgrade
from tracker.store.base import Base
from tracker.store.engine import Database


def test_the_migrations_make_what_the_models_say(database: Database) -> None:
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []
    assert is_current(database.engine)


def test_the_way_back_leaves_nothing(database: Database) -> None:
    downgrade(database.engine, "base")
    assert set(inspect(database.engine).get_table_names()) <= {"alembic_version"}
    assert not is_current(database.engine)
    upgrade(database.engine)
    assert is_current(database.engine)
