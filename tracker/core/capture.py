"""An article on its way into the archive: what came in, and what was read in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from tracker.core.dates import PartialDate
from tracker.core.messages import Message


@dataclass(frozen=True, slots=True)
class Capture:
    """An article as it came in: its bytes, its text and what is known of it.

    address:   the form of its address that all its variants share; None for a pasted text and a file
    warc:      the same bytes as a WARC file, with the request that brought them where there was one
    origin:    whom the outlet quotes for it
    next_page: where the article goes on, where the page is only its first
    unread:    why no text was found in the bytes; a person marks it by hand then
    """

    body: bytes
    media_type: str
    text: str
    title: str = ""
    outlet: str = ""
    author: str = ""
    origin: str = ""
    language: str = ""
    published: PartialDate | None = None
    address: str | None = None
    retrieved_at: datetime | None = None
    verified: bool = True
    warc: bytes = b""
    next_page: str = ""
    unread: Message | None = None
