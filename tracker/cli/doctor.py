"""The command that says whether the register is healthy.

Everything that is kept under a hash, or by its place in a text, is looked at anew: a row that was damaged past the
application is told in a sentence, with the first of those it befell.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from hashlib import sha256

import click
from sqlalchemy import Row, select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from tracker.config import load_settings
from tracker.core.evidence import Selector, holds
from tracker.core.messages import Refusal
from tracker.fetching import faults_in_warc
from tracker.kinds.parts.document import Document
from tracker.migrations import is_current
from tracker.store.article import Article, ArticleBody, hash_of_text
from tracker.store.engagement import Engagement
from tracker.store.engine import Database, journal_mode
from tracker.store.evidence import Evidence
from tracker.store.files import Files
from tracker.store.register import the_register
from tracker.store.report import faults_of_all

AT_ONCE = 20  # articles, which may be large
NAMED = 5

Check = Callable[[Session], Iterable[str]]


@click.command()
def doctor() -> None:
    """Say whether the register is healthy; the exit code is 1 where it is not."""
    settings = load_settings()
    database = Database(settings.database_url)
    faults = list(_faults_of_database(database))
    if not faults:
        documents = Files(settings.documents)
        checks = (_faults_of_texts, _faults_of_bodies, _orphans, lambda session: _files(session, documents), _reports)
        faults = [fault for check in checks for fault in _checked(database, check)]
    for fault in faults:
        click.echo(f"Fault: {fault}", err=True)
    if faults:
        sys.exit(1)
    click.echo("The register is healthy.")


def _faults_of_database(database: Database) -> Iterator[str]:
    if not is_current(database.engine):
        yield "the schema is not of this version: run `tracker db upgrade`"
    if database.engine.dialect.name == "sqlite":
        click.echo(f"SQLite keeps a {journal_mode()} journal and waits for the disk.")
        with database.engine.connect() as connection:
            yield from (f"SQLite: {row[0]}" for row in connection.execute(text("PRAGMA quick_check")) if row[0] != "ok")


def _checked(database: Database, check: Check) -> list[str]:
    """Return what one check finds; a row that cannot even be read is a fault, and hides no other."""
    with database.reading() as session:
        try:
            return list(check(session))
        except (DBAPIError, TypeError, ValueError) as error:
            reason = (str(getattr(error, "orig", error)).splitlines() or [""])[0]
            return [f"a row cannot be read: {reason}"]


def _counted(sentence: str, ids: list[int]) -> list[str]:
    """Return a sentence with its count and the first rows that it is about, or nothing where there is none."""
    named = ", ".join(map(str, ids[:NAMED])) + (", …" if len(ids) > NAMED else "")
    return [f"{sentence.format(n=len(ids))}: {named}"] if ids else []


def _faults_of_texts(session: Session) -> Iterator[str]:
    altered: list[int] = []
    moved: list[int] = []
    query = select(Article.id, Article.text, Article.text_sha256).order_by(Article.id)
    for articles in session.execute(query.execution_options(yield_per=AT_ONCE)).partitions():
        texts = {article.id: article.text for article in articles}
        altered += [one.id for one in articles if not _has_hash(one.text, one.text_sha256)]
        moved += [one.id for one in _evidence(session, texts) if not holds(texts[one.article_id], _selector(one))]
    yield from _counted("the text of {n} articles is not the one that was archived", altered)
    yield from _counted("{n} quotes differ from their article", moved)


def _has_hash(words: object, wanted: str) -> bool:
    # SQLite gives back whatever was written, so a text may be none any more.
    return isinstance(words, str) and hash_of_text(words) == wanted


def _evidence(session: Session, texts: dict[int, str]) -> list[Row[*tuple[object, ...]]]:
    """Return the living evidence in some articles; what was untied is looked at when somebody ties it again."""
    columns = (Evidence.quote, Evidence.prefix, Evidence.suffix, Evidence.start, Evidence.end)
    ids = [id for id, words in texts.items() if isinstance(words, str)]
    query = select(Evidence.id, Evidence.article_id, *columns).where(Evidence.article_id.in_(ids))
    return list(session.execute(query.where(Evidence.deleted_at.is_(None)).order_by(Evidence.id)))


def _selector(one: Row[*tuple[object, ...]]) -> Selector:
    return Selector(one.quote, one.prefix, one.suffix, one.start, one.end)


def _faults_of_bodies(session: Session) -> Iterator[str]:
    altered: list[int] = []
    missing: list[int] = []
    broken: list[int] = []
    query = select(Article.id, Article.sha256, ArticleBody.body, ArticleBody.warc).order_by(Article.id)
    query = query.outerjoin(ArticleBody, ArticleBody.article_id == Article.id)
    for one in session.execute(query.execution_options(yield_per=AT_ONCE)):
        if one.body is None:
            missing.append(one.id)
        elif sha256(one.body).hexdigest() != one.sha256:
            altered.append(one.id)
        if one.warc and faults_in_warc(one.warc):
            broken.append(one.id)
    yield from _counted("the archived bytes of {n} articles are missing", missing)
    yield from _counted("the bytes of {n} articles are not those that were archived", altered)
    yield from _counted("the WARC files of {n} articles are damaged", broken)


def _orphans(session: Session) -> Iterator[str]:
    query = (
        select(Evidence.id)
        .outerjoin(Article, Article.id == Evidence.article_id)
        .outerjoin(Engagement, Engagement.id == Evidence.engagement_id)
        .where(Article.id.is_(None) | Engagement.id.is_(None))
        .order_by(Evidence.id)
    )
    yield from _counted("{n} quotes have lost their article or their record", list(session.scalars(query)))


def _files(session: Session, files: Files) -> Iterable[str]:
    # Rows that were taken off count too: they can be brought back, and then their file must be there.
    hashes = [*session.scalars(select(Document.sha256).distinct())]
    register = the_register(session)
    return files.faults([*hashes, register.emblem] if register and register.emblem else hashes)


def _reports(session: Session) -> Iterator[str]:
    yield from (str(Refusal(fault)) for fault in faults_of_all(session))


COMMANDS = (doctor,)
