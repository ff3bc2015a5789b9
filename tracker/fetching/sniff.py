"""What some bytes are, and which letters they stand for."""

from __future__ import annotations

import codecs
import re

HTML, TEXT, PDF = "text/html", "text/plain", "application/pdf"
LETTER, SNAPSHOT = "message/rfc822", "multipart/related"

_TAG = re.compile(rb"<(?:!doctype html|html|head|body|article|div|p|meta|title)\b", re.IGNORECASE)
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_BOMS = {b"\xef\xbb\xbf": "utf-8-sig", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
_HEAD_LINES = re.compile(rb"(?:[!-9;-~]+:[^\r\n]*\r?\n(?:[ \t]+[^\r\n]*\r?\n)*)+(?=\r?\n)")
_HEAD_NAME = re.compile(rb"^([!-9;-~]+):", re.MULTILINE)
_RELATED = re.compile(rb"^content-type:\s*multipart/related", re.IGNORECASE | re.MULTILINE)
LONGEST_HEAD = 64 * 1024

_IN_HEADER = re.compile(r"charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE | re.ASCII)
_IN_PAGE = re.compile(
    rb"<meta\b[^>]{0,500}?\bcharset\s*=\s*[\"']?\s*([\w.:-]+)|^\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*[\"']([\w.:-]+)",
    re.IGNORECASE,
)
# What the name of an encoding means to browsers, where that is more than it says: pages are written for them.
_AS_BROWSERS_READ = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "big5": "big5hkscs",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
}
_READ = {
    *_AS_BROWSERS_READ.values(),
    *(f"cp{number}" for number in range(1250, 1259)),
    *(f"iso8859-{number}" for number in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)),
    *("koi8-r", "koi8-u", "cp866", "euc_jp", "iso2022_jp", "mac-roman", "mac-cyrillic"),
}
_WIDE = {"utf-16": "utf-16-le", "utf-16-le": "utf-16-le", "utf-16-be": "utf-16-be"}
# In these a letter beyond ASCII is rare, and hardly ever stands beside three others.
_WESTERN = {"cp1250", "cp1252", "cp1254", "cp1257", "iso8859-2", "iso8859-15", "mac-roman"}
_FOREIGN_WORD = re.compile(rb"[\x80-\xff]{4,}")
_GUESSED = [
    *("cp1256", "cp1251", "koi8_r", "cp1252", "cp1254", "cp1250", "cp1253", "cp1255"),
    *("gb18030", "big5", "cp932", "euc_jp", "cp949"),
]
_MARKUP = re.compile(rb"<[^>]{0,2000}>")
_SAMPLE = 256 * 1024


def type_of(body: bytes) -> str | None:
    """Return the media type of `body`, or None for anything that cannot be read.

    It is a web page, a plain text, a PDF, a letter, or a page that a browser saved as one; its name is not asked.
    """
    if body[:1024].lstrip().startswith(b"%PDF-"):
        return PDF
    head = body[:4096]
    if _is_marked(head) or _wide_without_mark(head):
        return HTML if _TAG.search(head.replace(b"\x00", b"")) else TEXT
    if len(_CONTROL.findall(head)) > len(head) / 200:
        return None
    return _message_type(body) or (HTML if _TAG.search(head) else TEXT)


def _is_marked(head: bytes) -> bool:
    return any(head.startswith(bom) for bom in _BOMS)


def _message_type(body: bytes) -> str | None:
    """Tell a letter, which was sent, from a saved page, which only borrows its form."""
    head = _HEAD_LINES.match(body[:LONGEST_HEAD].lstrip(b"\r\n"))
    if not head:
        return None
    names = {name.lower() for name in _HEAD_NAME.findall(head[0])}
    sent = bool(names & {b"to", b"received", b"message-id", b"return-path", b"delivered-to"})
    if {b"mime-version", b"content-type"} <= names:
        return SNAPSHOT if _RELATED.search(head[0]) and not sent else LETTER
    return LETTER if sent and {b"from", b"date"} <= names else None


def decoded(body: bytes, media_type: str = "") -> str:
    """Return the text that `body` stands for; a byte-order mark is dropped, and nothing else changes.

    A mark is believed first, then UTF-8 where the bytes are it, then what the sender and then what the page declares,
    where it can be true. What is left is guessed.
    """
    for bom, encoding in _BOMS.items():
        if body.startswith(bom):
            return body.decode(encoding, errors="replace")
    labels = _declared(body, media_type)
    if wide := _wide_without_mark(body[:4096]) or next((_WIDE[label] for label in labels[:1] if label in _WIDE), None):
        return body.decode(wide, errors="replace")
    if "iso2022_jp" in labels and b"\x1b$" in body:  # written in ASCII's bytes alone, so it would pass for UTF-8
        return body.decode("iso2022_jp", errors="replace")
    damaged = body.decode("utf-8", errors="replace")
    # A sentence that was cut in the middle of a letter leaves the rest of its page UTF-8.
    if _mostly_whole(damaged, 4):
        return damaged
    for label in labels:
        if label in _READ and not (label in _WESTERN and _speaks_no_western_language(body)):
            text = body.decode(label, errors="replace")
            if _mostly_whole(text, 20):
                return text
    return body.decode(_guessed(body), errors="replace")


def _declared(body: bytes, media_type: str) -> list[str]:
    """Return the encodings that the sender and the page name, as Python knows them."""
    in_page = _IN_PAGE.search(body[:4096])
    named = [found[1] for found in [_IN_HEADER.search(media_type)] if found]
    named += [(in_page[1] or in_page[2]).decode("ascii")] if in_page else []
    labels = []
    for name in named:
        try:
            label = codecs.lookup(name).name
        except LookupError:
            continue
        labels.append(_AS_BROWSERS_READ.get(label, label))
    return labels


def _wide_without_mark(head: bytes) -> str | None:
    """Name the UTF-16 in which `head` is a text: it has blanks, and every letter is one that can be shown."""
    even = head[: len(head) // 2 * 2]
    if b"\x00" not in even:
        return None
    for encoding in ("utf-16-le", "utf-16-be"):
        text = even.decode(encoding, errors="replace")
        shown = text.translate(dict.fromkeys(map(ord, "\t\r\n\u200b\u200c\u200d\u200e\u200f\ufffd")))
        if " " in text and shown.isprintable() and text.count("\ufffd") <= 1:
            return encoding
    return None


def _mostly_whole(text: str, share: int) -> bool:
    """Say whether of the letters beyond ASCII at most one in `share` was lost."""
    lost = text.count("\ufffd")
    return not lost or lost * share <= len(text) - len(text.encode("ascii", "ignore"))


def _speaks_no_western_language(body: bytes) -> bool:
    """Say whether most letters beyond ASCII stand in words of nothing else, as in Persian or Chinese."""
    beyond = body.translate(None, bytes(range(0x80)))
    return sum(map(len, _FOREIGN_WORD.findall(body))) * 2 > len(beyond)


def _guessed(body: bytes) -> str:
    """Return the likeliest encoding of what is neither declared nor UTF-8."""
    import charset_normalizer

    sample = _MARKUP.sub(b" ", body[:_SAMPLE])
    if len(body) > _SAMPLE:  # cut between words, for half a letter would rule its encoding out
        sample = sample.rpartition(b" ")[0] or sample
    sample = b"\n".join(line for line in sample.split(b"\n") if not line.isascii())
    best = charset_normalizer.from_bytes(sample, cp_isolation=_GUESSED).best()
    return best.encoding if best else "cp1256"
