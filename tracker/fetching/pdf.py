"""The text of a PDF. What comes out may differ from what a person sees, so it is never called verified."""

from __future__ import annotations

from collections.abc import Iterator

import pypdfium2

MOST_PAGES = 60
MOST_LETTERS = 500_000
PASSWORD_ERROR = 4
LONGEST_TITLE = 300
# What PDFium writes for a letter that it does not know, and for a hyphen at the end of a line.
_NO_LETTERS = dict.fromkeys((0x0, 0x2, 0xFFFE, 0xFFFF))


def read_pdf(body: bytes) -> dict[str, str]:
    """Return the text and the title, or why there is none."""
    try:
        document = pypdfium2.PdfDocument(body)
    except pypdfium2.PdfiumError as error:
        return {"refused": "password" if getattr(error, "err_code", 0) == PASSWORD_ERROR else "broken"}
    text = "\n\n".join(page for page in _pages(document) if page)
    if not text.strip():
        return {"refused": "no text"}
    title = (document.get_metadata_value("Title") or "").translate(_NO_LETTERS)
    return {"text": text[:MOST_LETTERS], "title": " ".join(title.split())[:LONGEST_TITLE]}


def pages_of(body: bytes) -> Iterator[str]:
    """Yield the text of each page, line by line as it stands there."""
    yield from _pages(pypdfium2.PdfDocument(body))


def _pages(document: pypdfium2.PdfDocument) -> Iterator[str]:
    for number in range(min(len(document), MOST_PAGES)):
        try:
            page = document[number]
        except pypdfium2.PdfiumError:
            continue  # a damaged page leaves the others readable
        letters = page.get_textpage()
        yield letters.get_text_bounded().replace("\r\n", "\n").translate(_NO_LETTERS).strip()
        letters.close()
        page.close()
