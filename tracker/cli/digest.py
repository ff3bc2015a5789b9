"""The command that sends the digests that are due; a running register does so every hour."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage

import click
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from tracker.actions.digests import due_digests, keep_sent
from tracker.cli.opening import open_database
from tracker.config import Settings, load_settings
from tracker.core.calendars import Calendar
from tracker.core.messages import N_, Refusal
from tracker.core.news import News
from tracker.exports import news_letter
from tracker.language import LANGUAGES, Reader
from tracker.posting import PostingError, mail_server, post
from tracker.store.base import now
from tracker.store.engine import Database
from tracker.store.register import the_register
from tracker.store.user import User

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Sent:
    """How many digests went out, and how many did not."""

    sent: int = 0
    failed: int = 0


def send_digests(database: Database, settings: Settings) -> Sent:
    """Send the digests that are due. One that is not taken is logged and tried again the next time: nothing is lost."""
    if not settings.smtp_url:
        return Sent()
    at, sent, failed = now(), 0, 0
    with database.reading() as session:
        letters = []
        for user, news in due_digests(session, now=at):
            try:
                letters.append((user.id, _letter(session, user, news, settings, at)))
            except ValueError as error:
                # What one account's address makes impossible keeps nobody else from his letter.
                failed += 1
                _log.warning("The digest of account %s cannot be written: %s", user.id, error)
    if not letters:
        return Sent(failed=failed)
    try:
        with mail_server(settings.smtp_url).open() as connection:
            for user_id, letter in letters:
                try:
                    post(connection, letter)
                except PostingError as error:
                    failed += 1
                    _log.warning("The digest of account %s was not taken by the mail server: %s", user_id, error)
                    connection.rset()
                    continue
                # Kept at once, each by itself, so that a failure further on sends none of these again.
                try:
                    with database.writing() as session, session.begin():
                        keep_sent(session, user=session.get_one(User, user_id), at=at)
                except SQLAlchemyError:
                    _log.warning("That the digest of account %s was sent could not be kept", user_id, exc_info=True)
                sent += 1
    except PostingError as error:
        failed = len(letters) - sent
        _log.warning("%s digests wait for the mail server: %s", failed, error)
    return Sent(sent, failed)


def _letter(session: Session, user: User, news: News, settings: Settings, at: datetime) -> EmailMessage:
    register = the_register(session)
    if register is None:
        raise Refusal(N_("There is no register yet: run `tracker init` or `tracker demo` first."))
    language = user.language if user.language in LANGUAGES else register.language
    calendar = Calendar(user.calendar) if user.calendar in set(Calendar) else LANGUAGES[language].calendar
    return news_letter(
        news,
        reader=Reader(language, calendar, countries=settings.country_names),
        home=register.home_city.name,
        sender=settings.smtp_from,
        receiver=user.email,
        at=at,
        page=settings.address and f"{settings.address}/news",
    )


@click.command()
@click.option("--send", is_flag=True, help="Send them; without it, the command only says how many are due.")
def digest(send: bool) -> None:
    """Send what is new to everybody who asked for it by mail and whose letter is due."""
    settings = load_settings()
    database = open_database(settings)
    if not settings.smtp_url:
        raise Refusal(N_("No mail server is set: set TRACKER_SMTP_URL and TRACKER_SMTP_FROM."))
    if not send:
        with database.reading() as session:
            click.echo(f"Digests due: {len(due_digests(session, now=now()))}. Send them with: tracker digest --send")
        return
    done = send_digests(database, settings)
    if done.failed:
        raise Refusal(
            N_(
                "Digests sent: {sent}; not taken by the mail server: {failed}, which are tried again.",
                sent=done.sent,
                failed=done.failed,
            )
        )
    click.echo(f"Digests sent: {done.sent}.")


COMMANDS = (digest,)
