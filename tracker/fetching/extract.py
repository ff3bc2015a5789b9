"""From bytes to a readable article, whatever they claim to be.

The type is decided by the content, for names lie. Anything that comes from outside is parsed in a child process with
limits on memory and time, so that a hostile file ends there and not here.
"""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass

from lxml import html as lxml_html

from tracker.core.dates import PartialDate
from tracker.core.messages import N_, Message, Refusal
from tracker.fetching.sniff import HTML, PDF, TEXT, decoded, type_of

CHILD_SECONDS = 20
LONGEST_HINT = 2_000


@dataclass(frozen=True, slots=True)
class Extracted:
    """What was read: the text, and what the file says of itself.

    verified: False where the text may differ from what a person sees (PDF moves half-spaces and reverses numbers)
    """

    text: str
    media_type: str
    title: str = ""
    outlet: str = ""
    author: str = ""
    published: PartialDate | None = None
    verified: bool = True
    language: str = ""
    canonical: str = ""
    next_page: str = ""


class NoArticleFound(Refusal):
    """The bytes can be read, but no article was found in them; a person may mark it among their `blocks`."""

    def __init__(self, message: Message, *, media_type: str) -> None:
        super().__init__(message, field="file")
        self.media_type = media_type


def blocks(body: bytes, *, media_type: str = "", address: str = "") -> list[str]:
    """Return every paragraph that stands in `body`, menus and all, in its order."""
    kind = type_of(body)
    if kind == PDF:
        return []
    text = decoded(body, media_type)
    if kind == HTML:
        tree = lxml_html.document_fromstring(text)
        found = [" ".join(node.text_content().split()) for node in tree.iter("h1", "h2", "p", "li", "td", "div")]
        return [block for block in found if block]
    return [line.strip() for line in text.splitlines() if line.strip()]


def extract(body: bytes, *, media_type: str = "", address: str = "") -> Extracted:
    """Return the article in `body`.

    media_type: what the sender called it, used for its character set, and to leave a plain text as it is even where
                it writes of tags
    address:    where it came from, which helps to read its facts

    Raises Refusal, with what to do instead, where there is no text to be had; the bytes are never touched.
    """
    if not body.strip():
        raise _empty()
    kind = type_of(body)
    if kind == HTML and media_type.partition(";")[0].strip().lower() == TEXT:
        kind = TEXT
    if kind is None:
        raise _unknown()
    if kind == TEXT:
        text = decoded(body, media_type)
        if not text.strip():
            raise _empty()
        if "\x00" in text:  # in no text, and no database keeps it
            raise _unknown()
        return Extracted(text, TEXT)
    found = _in_child(body, kind, media_type, address)
    return Extracted(
        text=found["text"],
        media_type=kind,
        title=found["title"],
        outlet=found["outlet"],
        author=found["author"],
        published=PartialDate.from_code(found["published"]) if found["published"] else None,
        verified=kind == HTML,
    )


def _empty() -> Refusal:
    return Refusal(N_("The file is empty: choose another, or paste the text of the article."), field="file")


def _unknown() -> Refusal:
    return Refusal(N_("This is neither a web page nor a text nor a PDF: paste the text of the article."), field="file")


def _in_child(body: bytes, kind: str, media_type: str, address: str) -> dict[str, str]:
    # A command line takes no NUL and not every length, and both words only help.
    hints = [hint.replace("\x00", "")[:LONGEST_HINT] for hint in (media_type, address)]
    command = [sys.executable, "-m", "tracker.fetching.child", kind, *hints]
    try:
        done = subprocess.run(command, input=body, capture_output=True, timeout=CHILD_SECONDS, check=False)  # noqa: S603
    except subprocess.TimeoutExpired as error:
        raise Refusal(N_("Reading this file takes too long: paste the text of the article."), field="file") from error
    answer = json.loads(done.stdout) if done.returncode == 0 and done.stdout else {"refused": "broken"}
    if refused := answer.get("refused"):
        raise NoArticleFound(_REFUSALS[refused], media_type=kind)
    return {key: str(answer.get(key) or "") for key in ("text", "title", "outlet", "author", "published")}


_REFUSALS = {
    "password": N_("This PDF is protected by a password: remove the password, or paste the text of the article."),
    "no text": N_("No article was found in this file: paste its text."),
    "broken": N_("This file cannot be read: paste the text of the article."),
}

__all__ = ["HTML", "PDF", "TEXT", "Extracted", "extract"]
