"""One history for both databases, there and back, and equal to the models."""

from collections.abc import Iterator

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Row, inspect, text

import tracker.kinds.tables  # noqa: F401 - makes every table known
from tracker.actions.articles import archive_article
from tracker.actions.entities import add_entity
from tracker.actions.founding import found_register
from tracker.actions.records import add_record
from tracker.core.calendars import Calendar
from tracker.core.capture import Capture
from tracker.core.evidence import holds
from tracker.core.fields import EntityType
from tracker.kinds.registry import REGISTRY
from tracker.migrations import downgrade, is_current, upgrade
from tracker.store.article import Article, ArticleBody, hash_of_text
from tracker.store.base import Base
from tracker.store.engine import Database
from tracker.store.evidence import Evidence
from tracker.store.register import the_register
from tracker.store.report import Report


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


WORDS = "شهردار شیراز گزارش داد: شیراز از سال ۸۶ عضو متروپلیس است 😀."
ADDRESS = "https://example.org/1"
OLD_ARTICLE = """
INSERT INTO article (title, outlet, author, origin, language, retrieved_at, address, media_type, sha256, text,
    search_text, verified, passed_over, version, created_at, changed_at)
VALUES ('title', '', '', '', 'fa', '2024-06-20 08:00:00', :address, 'text/plain', 'hash', :text,
    'words', true, '[]', 1, '2024-06-20 08:00:00', '2024-06-20 08:00:00')
"""
OLD_EVIDENCE = """
INSERT INTO evidence (engagement_id, article_id, field, start, "end", quote, version, created_at, changed_at)
VALUES (:record, 1, 'start', :start, :end, :quote, 1, '2024-06-20 08:00:00', '2024-06-20 08:00:00')
"""
QUOTES = {1: "سال ۸۶", 2: "شهردار", 3: "😀."}


@pytest.fixture
def old_database(database: Database) -> Iterator[Database]:
    """A database at the first revision, with rows as they were made then."""
    with database.writing() as session, session.begin():
        home = found_register(session, city="شیراز", country="IR", language="fa", calendar=Calendar.SOLAR_HIJRI)
        metropolis = add_entity(session, type=EntityType.NETWORK, names={"en": "Metropolis"})
        values = {"network": [metropolis], "level": "full"}
        record = add_record(session, kind=REGISTRY["membership"], home_city=home.home_city, values=values).id
    downgrade(database.engine, "0001")
    with database.engine.begin() as connection:
        connection.execute(text(OLD_ARTICLE), {"address": ADDRESS, "text": WORDS})
        connection.execute(text(OLD_ARTICLE), {"address": None, "text": "another"})
        connection.execute(text("INSERT INTO article_body (article_id, body) VALUES (1, :body)"), {"body": b"bytes"})
        for quote in QUOTES.values():
            start = WORDS.index(quote)
            place = {"record": record, "start": start, "end": start + len(quote), "quote": quote}
            connection.execute(text(OLD_EVIDENCE), place)
    yield database
    upgrade(database.engine)  # other tests go on with it


def rows(database: Database, query: str) -> list[tuple[object, ...]]:
    with database.engine.connect() as connection:
        found: list[Row[*tuple[object, ...]]] = list(connection.execute(text(query)))
        return [tuple(row) for row in found]


def test_what_was_archived_before_editions_becomes_the_first_one(old_database: Database) -> None:
    upgrade(old_database.engine)
    with old_database.reading() as session:
        first, other = session.get_one(Article, 1), session.get_one(Article, 2)
        assert (first.edition, first.text_sha256, first.next_page) == (1, hash_of_text(WORDS), "")
        assert (other.edition, other.text_sha256, other.by_hand) == (1, hash_of_text("another"), False)
        body = session.get_one(ArticleBody, 1)
        assert (body.body, body.warc) == (b"bytes", None)
        kept = {one.id: one for one in session.query(Evidence)}
        assert {id: one.quote for id, one in kept.items()} == QUOTES
        assert all(holds(WORDS, one.selector) for one in kept.values())
        assert (kept[2].prefix, kept[3].suffix) == ("", "")
        assert kept[1].prefix.endswith("شیراز از ")
        assert (len(kept[1].prefix), kept[1].suffix) == (32, " عضو متروپلیس است 😀.")


def test_the_way_back_keeps_every_article_and_the_address_of_the_first_edition(old_database: Database) -> None:
    before = rows(old_database, 'SELECT id, quote, start, "end" FROM evidence ORDER BY id')
    upgrade(old_database.engine)
    with old_database.writing() as session, session.begin():
        later = Capture(b"later", "text/plain", "what it says now", address=ADDRESS, warc=b"a WARC file")
        assert archive_article(session, capture=later, again=True).edition == 2
    downgrade(old_database.engine, "0001")
    assert rows(old_database, "SELECT address, text FROM article ORDER BY id") == [
        (ADDRESS, WORDS), (None, "another"), (None, "what it says now"),
    ]  # fmt: skip
    assert rows(old_database, 'SELECT id, quote, start, "end" FROM evidence ORDER BY id') == before
    assert rows(old_database, "SELECT count(*) FROM article_body") == [(2,)]


def test_a_city_that_named_no_priorities_has_none(old_database: Database) -> None:
    upgrade(old_database.engine)
    with old_database.reading() as session:
        house = the_register(session)
        assert house is not None
        assert house.priority_regions == []


OLD_REPORT = """
INSERT INTO report (number, since, until, language, calendar, content, content_sha256, pdf, sha256, previous_sha256,
    frozen_at)
VALUES (1, 'solar-hijri:1402', 'solar-hijri:1402', 'fa', 'solar-hijri', '{"title": "x"}', 'hash', :pdf, 'hash', '',
    '2024-06-20 08:00:00')
"""


def test_a_report_that_was_frozen_before_keeps_its_bytes_there_and_back(old_database: Database) -> None:
    with old_database.engine.begin() as connection:
        connection.execute(text(OLD_REPORT), {"pdf": b"%PDF-old"})
    upgrade(old_database.engine)
    with old_database.reading() as session:
        kept = session.query(Report).one()
        assert (kept.pdf, kept.content) == (b"%PDF-old", {"title": "x"})
        assert (kept.session, kept.session_day, kept.corrects, kept.formats, kept.asked) == ("", None, None, {}, {})
        house = the_register(session)
        assert house is not None
        assert (house.letterhead, house.emblem) == ([], "")
    downgrade(old_database.engine, "0006")
    assert rows(old_database, "SELECT number, sha256 FROM report") == [(1, "hash")]
    with old_database.engine.begin() as connection:
        connection.execute(text("DELETE FROM report"))
