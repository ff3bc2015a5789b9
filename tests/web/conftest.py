"""The application on a copy of the demo city."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from flask import Flask

from tests.fetching.conftest import site
from tests.web.client import PageClient
from tracker.app import create_app
from tracker.config import Settings


@pytest.fixture
def app(settings: Settings) -> Iterator[Flask]:
    """The application. Errors that nobody foresaw reach the test instead of a page."""
    made = create_app(settings)
    made.error_handler_spec[None][None].pop(Exception)
    made.config["PROPAGATE_EXCEPTIONS"] = True
    yield made
    made.extensions["database"].close()


@pytest.fixture
def visitor(app: Flask) -> PageClient:
    """Somebody who is not signed in."""
    return PageClient(app)


@pytest.fixture
def recorder(visitor: PageClient) -> PageClient:
    """A recorder."""
    return visitor.sign_in("recorder")


@pytest.fixture
def council(visitor: PageClient) -> PageClient:
    """A council member."""
    return visitor.sign_in("council")


__all__ = ["app", "council", "recorder", "site", "visitor"]
