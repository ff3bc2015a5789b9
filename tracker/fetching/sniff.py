"""What some bytes are, and which letters they stand for."""

from __future__ import annotations

import re

HTML, TEXT, PDF = "text/html", "text/plain", "application/pdf"

_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
_TAG = re.compile(rb"<(?:!doctype html|html|head|body|article|div|p|meta|title)\b", re.IGNORECASE)
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
# What a label means to browsers, where that is more than it says: pages are written for them.
_AS_BROWSERS_READ = {
    "ascii": "windows-1252",
    "us-ascii": "windows-1252",
    "iso-8859-1": "windows-1252",
    "latin1": "windows-1252",
    "iso-8859-9": "windows-1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
}
_BOMS = {b"\xef\xbb\xbf": "utf-8-sig", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}


def type_of(body: bytes) -> str | None:
    """Return the media type of `body`: a web page, a plain text, a PDF, or None for anything else."""
    if body[:1024].lstrip().startswith(b"%PDF-"):
        return PDF
    head = body[:4096]
    if any(head.startswith(bom) for bom in _BOMS):
        return HTML if _TAG.search(head.replace(b"\x00", b"")) else TEXT
    if len(_CONTROL.findall(head)) > len(head) / 200:
        return None
    return HTML if _TAG.search(head) else TEXT


def decoded(body: bytes, media_type: str = "") -> str:
    """Return the text that `body` stands for; a byte-order mark is dropped, and nothing else changes."""
    for bom, encoding in _BOMS.items():
        if body.startswith(bom):
            return body.decode(encoding, errors="replace")
    damaged = body.decode("utf-8", errors="replace")
    broken = damaged.count("\ufffd")
    # A sentence that was cut in the middle of a letter leaves the rest of its page UTF-8.
    if not broken or broken * 4 <= sum(not letter.isascii() for letter in damaged):
        return damaged
    named = _CHARSET.search(media_type.encode("ascii", "ignore")) or _CHARSET.search(body[:2048])
    label = named[1].decode("ascii").lower() if named else ""
    for encoding, errors in ((_AS_BROWSERS_READ.get(label, label), "strict"), ("windows-1256", "replace")):
        try:
            return body.decode(encoding, errors)
        except (UnicodeError, LookupError):
            continue
    return damaged
