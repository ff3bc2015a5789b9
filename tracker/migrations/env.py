"""How Alembic runs here: on the engine it is handed, in one transaction, with SQLite's foreign keys off meanwhile.

With the keys on, rebuilding a parent table would delete its children by cascade.
"""

from typing import Any, Literal

from alembic import context
from sqlalchemy import Engine

import tracker.kinds.tables  # noqa: F401 - makes every table known
from tracker.store.base import Base
from tracker.store.columns import Moment, PartialDateColumn


def render_item(kind: str, item: object, _autogen: object) -> str | Literal[False]:
    """Write our own column types as what the database keeps, so that a migration never depends on today's code."""
    if kind == "type" and isinstance(item, PartialDateColumn):
        return "sa.String(length=40)"
    if kind == "type" and isinstance(item, Moment):
        return "sa.DateTime(timezone=True)"
    return False


def run() -> None:
    """Run the migrations that were asked for."""
    engine: Engine = context.config.attributes["engine"]
    with engine.connect() as connection:
        sqlite = connection.dialect.name == "sqlite"
        if sqlite:
            driver: Any = connection.connection.driver_connection
            driver.execute("PRAGMA foreign_keys = OFF")
        context.configure(
            connection=connection,
            target_metadata=Base.metadata,
            render_as_batch=True,
            render_item=render_item,
            compare_type=True,
        )
        with context.begin_transaction():
            context.run_migrations()
        if sqlite:
            connection.commit()
            driver.execute("PRAGMA foreign_keys = ON")


run()
