"""The article in a letter (.eml) or in a page that a browser has saved with its pictures (.mht, .mhtml).

Both are MIME messages. The page inside is read as any page; head lines say what the page does not. Whatever else is
attached is not looked at.
"""

from __future__ import annotations

from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

from tracker.core.calendars import Calendar
from tracker.core.dates import PartialDate
from tracker.fetching.html import read_html
from tracker.fetching.sniff import HTML, SNAPSHOT, decoded, type_of

LONGEST_TITLE = 300


def read_mail(body: bytes, address: str) -> dict[str, str]:
    """Return text, title, outlet, author and published day, or why there is no text."""
    message = message_from_bytes(body, policy=policy.default)
    address = address or _said(message, "Snapshot-Content-Location")
    for part, kind in bodies(message):
        page, media_type = part.get_payload(decode=True) or b"", _said(part, "Content-Type")
        if kind == HTML:
            found = read_html(page, media_type, address or _said(part, "Content-Location"))
        else:
            found = {"text": decoded(page, media_type).replace("\r\n", "\n").replace("\x00", "").strip()}
        if found.get("text"):
            return {**found, **{key: value for key, value in _hints(message, body).items() if not found.get(key)}}
    return {"refused": "no text"}


def bodies(message: EmailMessage) -> list[tuple[EmailMessage, str]]:
    """Return the parts that can be the article, the likelier first, each with its type."""
    found = [(message.get_body(("html",)), HTML), (message.get_body(("plain",)), "text/plain")]
    return [(part, kind) for part, kind in found if part is not None]


def _hints(message: EmailMessage, body: bytes) -> dict[str, str]:
    """Return what the head says. The day on which a browser saved a page is not the day of its article."""
    hints = {"title": " ".join(_said(message, "Subject").split())[:LONGEST_TITLE]}
    sent: Any = message["Date"]
    if type_of(body) != SNAPSHOT and sent is not None and sent.datetime is not None:
        day = sent.datetime
        hints["published"] = PartialDate(Calendar.GREGORIAN, day.year, day.month, day.day).code
    return hints


def _said(message: EmailMessage, name: str) -> str:
    return str(message.get(name, "")).strip()
