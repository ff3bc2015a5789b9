"""The commands that read articles."""

from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path

import click

from tracker.actions.articles import AlreadyArchived, TextDiffers, archive_article, keep_suggestions
from tracker.cli.opening import open_database
from tracker.config import load_settings
from tracker.core.capture import Capture
from tracker.core.messages import N_, Refusal
from tracker.fetching import capture_address, capture_file
from tracker.language import Reader
from tracker.store.engine import Database
from tracker.store.register import the_register
from tracker.suggest import propose
from tracker.suggest.payload import as_json

LARGEST = 16 * 1024 * 1024


def read_source(source: str) -> Capture:
    """Return what an address, a file or ``-`` (standard input) holds. Raises Refusal where it cannot be read."""
    if source.startswith(("http://", "https://")):
        return capture_address(source, allow_hosts=load_settings().fetch_allow_hosts)
    body = sys.stdin.buffer.read(LARGEST + 1) if source == "-" else _file(source)
    if len(body) > LARGEST:
        raise Refusal(N_("The file is too large: at most 16 MB can be read."))
    media_type = "text/plain" if source.lower().endswith(".txt") else ""
    return capture_file(body, media_type=media_type, name="" if source == "-" else Path(source).name)


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
    found = read_source(source)
    if found.unread is not None:
        raise Refusal(found.unread)
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
@click.option("--again", is_flag=True, help="Keep an address that says something else now as a new edition.")
def capture(sources: tuple[str, ...], again: bool) -> None:
    """Archive articles and keep what they propose."""
    database = open_database()
    failed = 0
    for source in sources:
        try:
            click.echo(f"{source}: {_archived(database, read_source(source), again=again)}")
        except AlreadyArchived as refusal:
            click.echo(f"{source}: article {refusal.article_id}, archived before")
        except TextDiffers as refusal:
            failed += 1
            known = f"article {refusal.article_id} has another text of this address"
            click.echo(f"{source}: {known}: keep this one too with --again.", err=True)
        except Refusal as refusal:
            failed += 1
            click.echo(f"{source}: {Reader().say(refusal.message)}", err=True)
    if failed:
        sys.exit(1)


def _archived(database: Database, capture: Capture, *, again: bool) -> str:
    """Archive one article, and return what became of it. Raises what `archive_article` raises."""
    with database.writing() as session, session.begin():
        article = archive_article(session, capture=capture, again=again)
        which = f"article {article.id}" + (f", edition {article.edition}" if article.edition > 1 else "")
        if capture.unread is not None:
            return f"{which}, no text was found: mark it at /articles/{article.id}/text"
        register = the_register(session)
        kept = keep_suggestions(session, article=article, home_city=register.home_city if register else None)
        return f"{which}, {len(kept)} suggestions"


COMMANDS = (suggest, capture)
