"""What a kind that was added must be able to do, run by `test_a_new_kind` in a copy of the package that has gifts."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from flask import Flask
from sqlalchemy import create_engine

import tracker
import tracker.kinds.tables
from tests.web.client import PageClient
from tracker.actions.publishing import save_publication, show_publication
from tracker.app import create_app
from tracker.config import Settings
from tracker.core.publication import every_key, usual_keys
from tracker.kinds.registry import REGISTRY
from tracker.store.base import Base

NEW = {
    "direction": "received",
    "status": "kept",
    "counterpart-new": "Testville",
    "start": "2024-06-17",
    "item": "A vase",
}


@pytest.fixture
def app(settings: Settings) -> Flask:
    return create_app(settings)


@pytest.fixture
def recorder(app: Flask) -> PageClient:
    person = PageClient(app).sign_in("recorder")
    person.post("/gifts/new?lang=en", dict(NEW))
    return person


def test_this_is_the_copy() -> None:
    assert Path(tracker.__file__).parents[1] == Path.cwd()
    assert "gift" in REGISTRY


def test_the_migration_makes_the_declared_table(settings: Settings) -> None:
    with create_engine(settings.database_url).connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), Base.metadata) == []


def test_its_list_shows_and_exports_it(recorder: PageClient) -> None:
    page = recorder.get("/gifts/?lang=en")
    assert "Gift received: ⁨Testville⁩" in page.text
    rows = recorder.client.get("/gifts/?lang=en&format=json").json
    assert [(row["item"], row["start"], row["status"]) for row in rows] == [("A vase", "2024-06-17", "kept")]


def test_its_page_asks_for_sources_and_tells_its_history(recorder: PageClient) -> None:
    page = recorder.get("/gifts/?lang=en")
    link = next(one.get("href") for one in page.all("a") if "Testville" in "".join(one.itertext()))
    shown = recorder.get(link or "")
    assert "no source yet" in shown.text
    assert "A vase" in shown.text
    assert "added this record" in shown.text


def test_its_form_refuses_what_makes_no_sense(recorder: PageClient) -> None:
    page = recorder.post("/gifts/new?lang=en", {**NEW, "start": "1404/12/30"}, status=422)
    assert page is not None
    assert "1404 is not a leap year" in page.text


def test_timeline_and_network_draw_it(recorder: PageClient) -> None:
    figure = str(recorder.client.get("/timeline?format=json&lang=en&kind=gift").json)
    assert "Testville" in figure
    assert "/gifts/" in figure
    assert "Testville" in str(recorder.client.get("/network?format=json&lang=en").json)


def test_the_dashboard_counts_it(recorder: PageClient) -> None:
    assert "Gifts" in recorder.get("/?lang=en").text


def test_the_report_tells_it(recorder: PageClient, tmp_path: Path) -> None:
    answer = recorder.client.get("/reports/?since=2024&until=2024&format=pdf&lang=en")
    assert answer.mimetype == "application/pdf"
    (tmp_path / "report.pdf").write_bytes(answer.data)
    text = subprocess.run(
        ["pdftotext", tmp_path / "report.pdf", "-"], capture_output=True, text=True, check=True
    ).stdout
    assert "Testville" in text


def test_the_public_sees_it_only_where_somebody_chose_it(app: Flask, recorder: PageClient) -> None:
    chosen = usual_keys(kind for kind in REGISTRY if kind.name != "gift")  # what was chosen before there were gifts
    for keys, status in ((chosen, 404), (chosen | {"gift", "gift.item"}, 200)):
        with app.extensions["database"].writing() as session, session.begin():
            save_publication(session, keys=keys, licence="", introduction={}, contact="")
            show_publication(session, shown=True)
        page = PageClient(app).get("/public/gifts/?lang=en", status=status)
        assert "Testville" not in page.text, "its counterpart is a field that nobody has chosen"
    assert "gift.counterpart" in every_key(REGISTRY)
