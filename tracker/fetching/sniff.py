"""What some bytes are, and which letters they stand for."""

from __future__ import annotations

import re

HTML, TEXT, PDF = "text/html", "text/plain", "application/pdf"

_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
_TAG = re.compile(rb"<(?:!doctype html|html|head|body|article|div|p|meta|title)\b", re.IGNORECASE)
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
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
    named = _CHARSET.search(media_type.encode("ascii", "ignore")) or _CHARSET.search(body[:2048])
    for encoding in ("utf-8", named[1].decode("ascii") if named else "", "windows-1256"):
        try:
            return body.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    return body.decode("utf-8", errors="replace")
