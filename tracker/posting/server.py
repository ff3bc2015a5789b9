"""A mail server, as the setting TRACKER_SMTP_URL names it, and handing letters to it."""

from __future__ import annotations

import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from email.message import EmailMessage
from urllib.parse import unquote, urlsplit

PATIENCE = 20.0  # seconds: a server that does not answer must not hold up the others
PORTS = {"smtp": 25, "smtp+starttls": 587, "smtps": 465}


class PostingError(Exception):
    """A letter that the mail server did not take; the text says why."""


@dataclass(frozen=True, slots=True)
class MailServer:
    """Where letters are handed in, and how: plain (``smtp``), with ``smtp+starttls``, or with ``smtps``."""

    scheme: str
    host: str
    port: int
    user: str = ""
    password: str = ""

    @contextmanager
    def open(self) -> Iterator[smtplib.SMTP]:
        """Open a connection for several letters. Raises PostingError where there is none to be had."""
        try:
            with self._connected() as connection:
                yield connection
        except (OSError, smtplib.SMTPException) as error:
            raise PostingError(_why(error)) from error

    def _connected(self) -> smtplib.SMTP:
        trust = ssl.create_default_context()
        if self.scheme == "smtps":
            connection: smtplib.SMTP = smtplib.SMTP_SSL(self.host, self.port, timeout=PATIENCE, context=trust)
        else:
            connection = smtplib.SMTP(self.host, self.port, timeout=PATIENCE)
        try:
            if self.scheme == "smtp+starttls":
                connection.starttls(context=trust)
            if self.user:
                connection.login(self.user, self.password)
        except BaseException:
            connection.close()
            raise
        return connection


def post(connection: smtplib.SMTP, letter: EmailMessage) -> None:
    """Hand in one letter. Raises PostingError where it is not taken; the connection is good for the next one."""
    try:
        connection.send_message(letter)
    except smtplib.SMTPServerDisconnected:
        raise
    except smtplib.SMTPException as error:
        raise PostingError(_why(error)) from error


def mail_server(url: str) -> MailServer:
    """Return the server that a setting names. Raises ValueError where it names none."""
    parts = urlsplit(url)
    if parts.scheme not in PORTS or not parts.hostname or parts.path not in ("", "/") or parts.query or parts.fragment:
        raise ValueError(url)
    return MailServer(
        parts.scheme,
        parts.hostname,
        parts.port or PORTS[parts.scheme],
        unquote(parts.username or ""),
        unquote(parts.password or ""),
    )


def _why(error: Exception) -> str:
    # What a server answers may hold the address that it refused, which is nobody else's business in a log.
    if isinstance(error, smtplib.SMTPResponseException):
        return f"{type(error).__name__} {error.smtp_code}"
    return type(error).__name__
