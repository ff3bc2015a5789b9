"""The pages with charts are found by looking, and so are charts that share one address."""

from flask import Blueprint, Flask

from tests.looks.pages import chart_pages
from tracker.app import create_app
from tracker.config import Settings
from tracker.core.access import Action
from tracker.web.gate import route


def test_a_chart_that_joins_is_found_by_the_link_that_leads_to_it(settings: Settings) -> None:
    app: Flask = create_app(settings)
    shelf = Blueprint("shelf", __name__)
    page = '<!doctype html><title>Shelf</title><a href="/shelf/costs?lang=fa">…</a><i data-chart-src="/x"></i>'

    @route(shelf, "/shelf", allow=Action.READ)
    def every() -> str:
        return page

    @route(shelf, "/shelf/<name>", allow=Action.READ)
    def one(name: str) -> str:
        return page

    app.register_blueprint(shelf)
    found = chart_pages(app)
    app.extensions["database"].close()
    assert {"/shelf", "/shelf/costs", "/", "/map", "/network", "/timeline"} <= set(found)
    assert not [path for path in found if path.startswith(("/agreements", "/articles", "/reports"))]
