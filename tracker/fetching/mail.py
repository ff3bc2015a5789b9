"""The article in a letter (.eml) or in a page that a browser has saved with its pictures (.mht, .mhtml).

Both are MIME messages. The page inside is read as any page; head lines say what the page does not. Whatever else is
attached is not looked at.
"""

from __future__ import annotations

from email import message_from_bytes, policy
from email.message import EmailMessage, MIMEPart
from typing import Any, NamedTuple, cast

from tracker.core.calendars import Calendar
from tracker.core.dates import PartialDate
from tracker.fetching.html import read_html
from tracker.fetching.sniff import HTML, SNAPSHOT, TEXT, decoded, type_of

LONGEST_TITLE = 300


def read_mail(body: bytes, address: str) -> dict[str, str]:
    """Return text, title, outlet, author and published day, or why there is no text."""
    message = message_from_bytes(body, policy=policy.default)
    address = address or _said(message, "Snapshot-Content-Location")
    for part in parts_of(message):
        if part.kind == HTML:
            found = read_html(part.body, part.media_type, address)
        else:
            found = {"text": decoded(part.body, part.media_type).replace("\r\n", "\n").replace("\x00", "").strip()}
        if found.get("text"):
            return {**found, **{key: value for key, value in _hints(message, body).items() if not found.get(key)}}
    return {"refused": "no text"}


class Part(NamedTuple):
    """A part of a message that may be the article; `media_type` names its letters."""

    kind: str
    media_type: str
    body: bytes


def parts_of(message: EmailMessage) -> list[Part]:
    """Return the page and the plain text of a message, so far as it has them."""
    found = [(kind, message.get_body((name,))) for kind, name in ((HTML, "html"), (TEXT, "plain"))]
    return [
        Part(kind, _said(part, "Content-Type"), cast(bytes, part.get_payload(decode=True) or b""))
        for kind, part in found
        if part is not None
    ]


def _hints(message: EmailMessage, body: bytes) -> dict[str, str]:
    """Return what the head says. The day on which a browser saved a page is not the day of its article."""
    hints = {"title": " ".join(_said(message, "Subject").split())[:LONGEST_TITLE]}
    sent: Any = message["Date"]
    if type_of(body) != SNAPSHOT and sent is not None and sent.datetime is not None:
        day = sent.datetime
        hints["published"] = PartialDate(Calendar.GREGORIAN, day.year, day.month, day.day).code
    return hints


def _said(message: MIMEPart, name: str) -> str:
    return str(message.get(name, "")).strip()
