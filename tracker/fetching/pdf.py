"""The text of a PDF. What comes out may differ from what a person sees, so it is never called verified."""

from __future__ import annotations

import pypdfium2

MOST_PAGES = 60
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
    numbers = range(min(len(document), MOST_PAGES))
    pages = [document[number].get_textpage().get_text_bounded().replace("\r\n", "\n").strip() for number in numbers]
    text = "\n\n".join(page for page in pages if page).translate(_NO_LETTERS)
    if not text.strip():
        return {"refused": "no text"}
    title = (document.get_metadata_value("Title") or "").translate(_NO_LETTERS)
    return {"text": text, "title": " ".join(title.split())[:LONGEST_TITLE]}
