"""One small file of each sort, made here, for tests of what a file is."""

from __future__ import annotations

import io
import zipfile


def archive(**members: str) -> bytes:
    """Return a ZIP with these members, stored as they are; ``__`` in a name stands for a slash."""
    body = io.BytesIO()
    with zipfile.ZipFile(body, "w") as file:
        for name, text in members.items():
            file.writestr(name.replace("__", "/").replace("_xml", ".xml").replace("Types", "[Content_Types]"), text)
    return body.getvalue()


PAPERS: dict[str, bytes] = {
    "pdf": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\nendobj\n",
    "png": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
    "jpg": b"\xff\xd8\xff\xe0\x00\x10JFIF",
    "webp": b"RIFF\x24\x00\x00\x00WEBPVP8 ",
    "docx": archive(Types_xml="x", word__document_xml="x"),
    "xlsx": archive(Types_xml="x", xl__workbook_xml="x"),
    "odt": archive(mimetype="application/vnd.oasis.opendocument.text", content_xml="x"),
    "txt": "یادداشت سفر\n".encode(),
}
