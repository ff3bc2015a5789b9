"""The commands that read articles."""

from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path

import click

from tracker.actions.articles import AlreadyArchived, Capture, archive_article, keep_suggestions
from tracker.cli.opening import open_database
from tracker.config import load_settings
from tracker.core.messages import N_, Refusal
from tracker.fetching import Extracted, canonical, extract, fetch
from tracker.language import Reader
from tracker.store.register import the_register
from tracker.suggest import propose
from tracker.suggest.languages import language_of
from tracker.suggest.payload import as_json

LARGEST = 16 * 1024 * 1024


def read_source(source: str) -> tuple[bytes, Extracted, str | None]:
    """Return bytes, text and canonical address of an address, a file or ``-`` (standard input).

    Raises Refusal where it cannot be read.
    """
    if source.startswith(("http://", "https://")):
        page = fetch(source, allow_hosts=load_settings().fetch_allow_hosts)
        found = extract(page.body, media_type=page.media_type, address=page.address)
        return page.body, found, canonical(page.address)
    body = sys.stdin.buffer.read(LARGEST + 1) if source == "-" else _file(source)
    if len(body) > LARGEST:
        raise Refusal(N_("The file is too large: at most 16 MB can be read."))
    return body, extract(body, media_type="text/plain" if source.lower().endswith(".txt") else ""), None


def _file(name: str) -> bytes:
    try:
        if not Path(name).is_file():
            raise Refusal(N_("There is no file {name}.", name=name))
        with Path(name).open("rb") as file:
            return file.read(LARGEST + 1)
    except OSError as error:
        # A text that was pasted where a file is named is too long for a name; it is not repeated.
        raise Refusal(N_("The file {name} cannot be read: check its name.", name=name[:60])) from error


@click.command()
@click.argument("source")
@click.option("--format", "form", type=click.Choice(["json"]), default="json", show_default=True)
def suggest(source: str, form: str) -> None:
    """Print what an article would propose; nothing is kept, and no database is needed."""
    _, found, _ = read_source(source)
    proposal = propose(
        found.text,
        published=found.published,
        title=found.title or None,
        outlet=found.outlet or None,
        today=date.today(),  # noqa: DTZ011 - the reader's own day is meant
    )
    sys.stdout.buffer.write(json.dumps(as_json(proposal), ensure_ascii=False, indent=1).encode("utf-8") + b"\n")
    sys.stdout.buffer.flush()  # so that a full disk is told here, and not while Python ends


@click.command()
@click.argument("sources", nargs=-1, required=True)
def capture(sources: tuple[str, ...]) -> None:
    """Archive articles and keep what they propose."""
    database = open_database()
    failed = 0
    for source in sources:
        try:
            body, found, address = read_source(source)
            with database.writing() as session, session.begin():
                register = the_register(session)
                article = archive_article(
                    session,
                    capture=Capture(
                        body=body,
                        media_type=found.media_type,
                        text=found.text,
                        title=found.title,
                        outlet=found.outlet,
                        author=found.author,
                        language=language_of(found.text),
                        published=found.published,
                        address=address,
                        verified=found.verified,
                    ),
                )
                kept = keep_suggestions(session, article=article, home_city=register.home_city if register else None)
                click.echo(f"{source}: article {article.id}, {len(kept)} suggestions")
        except AlreadyArchived as refusal:
            click.echo(f"{source}: article {refusal.article_id}, archived before")
        except Refusal as refusal:
            failed += 1
            click.echo(f"{source}: {Reader().say(refusal.message)}", err=True)
    if failed:
        sys.exit(1)


COMMANDS = (suggest, capture)
