"""From bytes to a readable article, whatever they claim to be.

The type is decided by the content, for names lie. Anything that comes from outside is parsed in a child process with
limits on memory and time, so that a hostile file ends there and not here.
"""

from __future__ import annotations

from dataclasses import dataclass

from tracker.core.dates import PartialDate
from tracker.core.messages import N_, Message, Refusal
from tracker.fetching.apart import read_apart
from tracker.fetching.sniff import PDF, TEXT, decoded, type_of

_FACTS = ("text", "title", "outlet", "author", "published", "language", "canonical", "next_page")


class NoArticleFound(Refusal):
    """The bytes are what they claim to be, but no article came out of them; a person may mark it by hand.

    media_type: what they are
    """

    def __init__(self, message: Message, *, media_type: str) -> None:
        super().__init__(message, field="file")
        self.media_type = media_type


@dataclass(frozen=True, slots=True)
class Extracted:
    """What was read: the text, and what the file says of itself.

    language:  of the text, where a page was read
    canonical: the address that a page calls its own
    next_page: where the article of a page goes on
    verified:  False where the text may differ from what a person sees (PDF moves half-spaces and reverses numbers)
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


def extract(body: bytes, *, media_type: str = "", address: str = "") -> Extracted:
    """Return the article in `body`.

    media_type: what the sender called it, used for its character set, and to leave a plain text as it is even where
                it writes of tags
    address:    where it came from, which helps to read its facts

    Raises NoArticleFound where the bytes are what they claim to be and yet give no text, Refusal where they are
    nothing that could be read. Both say what to do instead; the bytes are never touched.
    """
    kind = readable_type(body, media_type)
    if kind == TEXT:
        return Extracted(plain_text(body, media_type), TEXT)
    found = read_apart("article", kind, body, media_type=media_type, address=address)
    if reason := found.get("refused"):
        raise NoArticleFound(_REFUSALS[reason], media_type=kind)
    said = {name: str(found.get(name) or "") for name in _FACTS}
    return Extracted(
        text=said["text"],
        media_type=kind,
        title=said["title"],
        outlet=said["outlet"],
        author=said["author"],
        published=PartialDate.from_code(said["published"]) if said["published"] else None,
        verified=kind != PDF,
        language=said["language"],
        canonical=said["canonical"],
        next_page=said["next_page"],
    )


def readable_type(body: bytes, media_type: str) -> str:
    """Return the type by which `body` is read. Raises Refusal where it is empty, or of no type that can be read."""
    if not body.strip():
        raise _empty()
    kind = type_of(body)
    if kind is None:
        raise _unknown()
    # Whoever calls it a plain text may write of tags, or of letters and their heads.
    called_text = media_type.partition(";")[0].strip().lower() == TEXT
    return TEXT if called_text and kind != PDF else kind


def plain_text(body: bytes, media_type: str) -> str:
    """Return a plain text as it is. Raises Refusal where it is empty, or no text after all."""
    text = decoded(body, media_type)
    if not text.strip():
        raise _empty()
    if "\x00" in text:  # in no text, and no database keeps it
        raise _unknown()
    return text


def _empty() -> Refusal:
    return Refusal(N_("The file is empty: choose another, or paste the text of the article."), field="file")


def _unknown() -> Refusal:
    return Refusal(
        N_("This is neither a web page nor a text nor a PDF nor a letter: paste the text of the article."), field="file"
    )


_REFUSALS = {
    "password": N_("This PDF is protected by a password: remove the password, or paste the text of the article."),
    "no text": N_("No article was found in this file: paste its text."),
    "broken": N_("This file cannot be read: paste the text of the article."),
    "slow": N_("Reading this file takes too long: paste the text of the article."),
}
