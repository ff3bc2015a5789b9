"""What the running register does by itself: every hour it lets the calendar act."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from tracker.actions.statuses import refresh_statuses
from tracker.store.engine import Database

EVERY_SECONDS = 3600.0

_log = logging.getLogger(__name__)


def keep_statuses_fresh(
    database: Database, *, stop: threading.Event | None = None, besides: Callable[[], object] | None = None
) -> threading.Thread:
    """Settle now, and then every hour in a thread that ends with the process, or with `stop`.

    besides: what else is done every hour, first when an hour is over
    """
    ended = stop or threading.Event()
    refresh(database)

    def go_on() -> None:
        while not ended.wait(EVERY_SECONDS):
            refresh(database)
            if besides:
                _try(besides)

    thread = threading.Thread(target=go_on, name="statuses", daemon=True)
    thread.start()
    return thread


def refresh(database: Database) -> None:
    """Settle once. What fails is logged and tried again in an hour: the register serves all the same."""
    try:
        with database.writing() as session, session.begin():
            refresh_statuses(session)
    except Exception:
        _log.exception("The statuses could not be brought up to the day.")


def _try(besides: Callable[[], object]) -> None:
    try:
        besides()
    except Exception:
        _log.exception("The digests could not be sent.")
