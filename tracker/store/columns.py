"""Column types of our own: partial dates as they were written, and moments that never lose their zone."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import DateTime, Dialect, String
from sqlalchemy.types import TypeDecorator

from tracker.core.dates import PartialDate


class PartialDateColumn(TypeDecorator[PartialDate]):
    """A partial date, kept by its code (``solar-hijri:1403-03~``), so that nothing of what was written is lost."""

    impl = String(40)
    cache_ok = True

    def process_bind_param(self, value: PartialDate | None, dialect: Dialect) -> str | None:
        """Return the code of the date."""
        return None if value is None else value.code

    def process_result_value(self, value: str | None, dialect: Dialect) -> PartialDate | None:
        """Return the date of the code."""
        return None if value is None else PartialDate.from_code(value)


class Moment(TypeDecorator[datetime]):
    """A moment in UTC. SQLite keeps no zone, so it is put back on reading."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Return the moment in UTC; a moment without a zone is a mistake of ours and is refused."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs its zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Return the moment with its zone."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)
