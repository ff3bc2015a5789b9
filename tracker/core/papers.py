"""What a paper is, told by its content; its name is only what somebody called it.

A register keeps papers for decades and hands them on to others, so it takes the few sorts that everybody can open and
that cannot act by themselves: no web pages, no drawings with scripts, no documents with macros.
"""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import dataclass

from tracker.core.messages import N_, Message, Refusal

LARGEST = 16 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class PaperType:
    """A sort of file: its media type, what people call it, and the endings that its names have, the commonest first."""

    media_type: str
    label: Message
    endings: tuple[str, ...]

    @property
    def is_image(self) -> bool:
        """Whether a page can show it as a picture."""
        return self.media_type.startswith("image/")


PDF = PaperType("application/pdf", N_("a PDF"), ("pdf",))
PNG = PaperType("image/png", N_("a PNG image"), ("png",))
JPEG = PaperType("image/jpeg", N_("a JPEG image"), ("jpg", "jpeg", "jpe", "jfif"))
WEBP = PaperType("image/webp", N_("a WebP image"), ("webp",))
_OFFICE = "application/vnd.openxmlformats-officedocument."
DOCX = PaperType(_OFFICE + "wordprocessingml.document", N_("a Word document (DOCX)"), ("docx",))
XLSX = PaperType(_OFFICE + "spreadsheetml.sheet", N_("an Excel workbook (XLSX)"), ("xlsx",))
ODT = PaperType("application/vnd.oasis.opendocument.text", N_("an OpenDocument text (ODT)"), ("odt",))
TEXT = PaperType("text/plain", N_("plain text"), ("txt", "text", "csv", "md", "log"))

TYPES = (PDF, PNG, JPEG, WEBP, DOCX, XLSX, ODT, TEXT)
ACCEPTED = ",".join(f".{ending}" for type in TYPES for ending in type.endings)
_MARKUP = re.compile(rb"\s*<(?:!doctype|!--|\?xml|html|head|body|svg|script|iframe|style|title)\b", re.IGNORECASE)
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def paper_type(body: bytes) -> PaperType | None:
    """Return what `body` is by its content, or None where it is nothing that the register keeps."""
    if body[:1024].lstrip().startswith(b"%PDF-"):
        return PDF
    if body.startswith(b"\x89PNG\r\n\x1a\n"):
        return PNG
    if body.startswith(b"\xff\xd8\xff"):
        return JPEG
    if body.startswith(b"RIFF") and body[8:12] == b"WEBP":
        return WEBP
    if body.startswith(b"PK"):
        return _in_archive(body)
    return TEXT if _is_text(body) else None


def check_paper(body: bytes, *, name: str) -> PaperType:
    """Return what `body` is.

    Raises Refusal, naming the field ``file``, where it is empty, too large, nothing that the register keeps, or not
    what its name says.
    """
    if not body:
        raise Refusal(N_("Choose a file that is not empty."), field="file")
    if len(body) > LARGEST:
        raise Refusal(N_("A document has at most 16 MB: send a smaller scan."), field="file")
    found = paper_type(body)
    if found is None:
        raise Refusal(
            N_("A document is a PDF, an image (PNG, JPEG, WebP), a DOCX, XLSX or ODT file, or plain text."),
            field="file",
        )
    ending = name.rpartition(".")[2].lower() if "." in name else ""
    if ending and ending not in found.endings:
        raise Refusal(
            N_(
                "The name “{name}” ends in “.{ending}”, but the file holds {type}. Check that it is the right one, and "
                "name it after what it is.",
                name=name,
                ending=ending,
                type=found.label,
            ),
            field="file",
        )
    return found


def type_called(media_type: str) -> PaperType | None:
    """Return the sort of paper with this media type."""
    return next((type for type in TYPES if type.media_type == media_type), None)


def _in_archive(body: bytes) -> PaperType | None:
    try:
        with zipfile.ZipFile(io.BytesIO(body)) as archive:
            names = set(archive.namelist())
            if any(name.rpartition("/")[2].lower() == "vbaproject.bin" for name in names):
                return None
            if "[Content_Types].xml" in names:
                return DOCX if "word/document.xml" in names else XLSX if "xl/workbook.xml" in names else None
            # The type of an OpenDocument stands in its first member, uncompressed, so nothing is unpacked here.
            return ODT if "content.xml" in names and ODT.media_type.encode() in body[30:200] else None
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OverflowError):
        return None


def _is_text(body: bytes) -> bool:
    if _MARKUP.match(body[:1024].removeprefix(b"\xef\xbb\xbf")):
        return False
    if body.startswith((b"\xff\xfe", b"\xfe\xff")):
        try:
            return not _MARKUP.match(body.decode("utf-16")[:1024].encode("utf-8"))
        except UnicodeError:
            return False
    # Old Persian texts are often windows-1256, in which any byte may be a letter; only controls betray what is no text.
    return not _CONTROL.search(body)
