"""An address, a file or a pasted text made ready for the archive, whichever way it came.

Whatever comes in is kept. Where no article is found in the bytes, they go into the archive without a text, and a person
marks the article among their paragraphs.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from tracker.core.capture import Capture
from tracker.core.messages import Message
from tracker.fetching.addresses import canonical, same_article
from tracker.fetching.extract import Extracted, NoArticleFound, extract
from tracker.fetching.fetch import fetch
from tracker.fetching.sniff import PDF, TEXT
from tracker.fetching.warc import resource_warc
from tracker.suggest.languages import language_of
from tracker.suggest.origins import origin_of


def capture_address(address: str, *, allow_hosts: frozenset[str] = frozenset()) -> Capture:
    """Return the page at `address`. Raises Refusal where it cannot be fetched, or is nothing that can be archived."""
    page = fetch(address, allow_hosts=allow_hosts)
    found = _read(page.body, page.media_type, page.address, name=page.address)
    own = same_article(page.address, found.extracted.canonical)
    return _capture(page.body, found, address=own, warc=page.warc, at=page.retrieved_at)


def capture_file(body: bytes, *, media_type: str = "", name: str = "") -> Capture:
    """Return a file that somebody hands in. Raises Refusal where it is nothing that can be archived."""
    return _handed_in(body, _read(body, media_type, "", name=name), name=name)


def capture_text(text: str, *, address: str = "") -> Capture:
    """Return a text that somebody pasted, and the address that was given with it. Raises Refusal for a bad address."""
    own = canonical(address) if address else None
    return _handed_in(text.encode(), _Read(Extracted(text, TEXT)), name="", address=own)


@dataclass(frozen=True, slots=True)
class _Read:
    """What was read in some bytes, or why there is nothing to read."""

    extracted: Extracted
    unread: Message | None = None


def _read(body: bytes, media_type: str, address: str, *, name: str) -> _Read:
    try:
        return _Read(extract(body, media_type=media_type, address=address))
    except NoArticleFound as nothing:
        # What a person marks in a PDF comes out of it as untrue as what is found there.
        empty = Extracted("", nothing.media_type, title=name, verified=nothing.media_type != PDF)
        return _Read(empty, unread=nothing.message)


def _handed_in(body: bytes, found: _Read, *, name: str, address: str | None = None) -> Capture:
    at = datetime.now(UTC)
    warc = resource_warc(body, media_type=found.extracted.media_type, name=name, at=at)
    return _capture(body, found, address=address, warc=warc, at=at)


def _capture(body: bytes, found: _Read, *, address: str | None, warc: bytes, at: datetime) -> Capture:
    read = found.extracted
    language = read.language or language_of(read.text)
    return Capture(
        body=body,
        media_type=read.media_type,
        text=read.text,
        title=read.title,
        outlet=read.outlet,
        author=read.author,
        origin=origin_of(read.text, language),
        language=language,
        published=read.published,
        address=address,
        retrieved_at=at,
        verified=read.verified,
        warc=warc,
        next_page=read.next_page,
        unread=found.unread,
    )
