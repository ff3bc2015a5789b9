"""The history of the schema, one for both databases, carried in the package so that every install has it."""

from __future__ import annotations

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Engine, text

from tracker.core.messages import N_, Refusal
from tracker.paths import MIGRATIONS


def _config(engine: Engine) -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["engine"] = engine
    return config


def upgrade(engine: Engine, revision: str = "head") -> None:
    """Bring the schema to `revision`.

    Raises Refusal where a newer version made the database, and RuntimeError where a migration would leave rows that
    point to nothing.
    """
    try:
        command.upgrade(_config(engine), revision)
    except CommandError as error:
        raise Refusal(N_("The database was made by a newer version of this product: install that version.")) from error
    if engine.dialect.name == "sqlite":
        with engine.connect() as connection:
            if connection.execute(text("PRAGMA foreign_key_check")).first():
                raise RuntimeError("a migration left rows that point to nothing")


def downgrade(engine: Engine, revision: str) -> None:
    """Take the schema back to `revision`."""
    command.downgrade(_config(engine), revision)


def revision_of(engine: Engine) -> str | None:
    """Return the revision of the database, or None where it is empty."""
    with engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def newest_revision() -> str | None:
    """Return the revision that this version of the product needs."""
    return ScriptDirectory(str(MIGRATIONS)).get_current_head()


def is_current(engine: Engine) -> bool:
    """Say whether the database has the schema that this version needs."""
    return revision_of(engine) == newest_revision()
