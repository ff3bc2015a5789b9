"""What a running register does by itself every hour, and that a failure of one thing stops nothing."""

from __future__ import annotations

import threading

import pytest

from tracker.cli import clock
from tracker.store.engine import Database


def test_what_fails_one_hour_is_tried_again_the_next(
    database: Database, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(clock, "EVERY_SECONDS", 0.01)
    stop, again = threading.Event(), threading.Event()
    tried: list[int] = []

    def besides() -> None:
        tried.append(1)
        if len(tried) == 1:
            raise ConnectionError("away")
        again.set()

    thread = clock.keep_statuses_fresh(database, stop=stop, besides=besides)
    assert again.wait(20)
    stop.set()
    thread.join(20)
    assert not thread.is_alive()
    assert "The digests could not be sent." in caplog.text
