"""The formats in which a paper leaves the register: a line each. A new format is a writer and a line here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from importlib import metadata
from typing import Any

from tracker.core.messages import N_, Message, Refusal
from tracker.exports.docx_file import docx_file
from tracker.exports.html_file import html_file
from tracker.exports.odt_file import odt_file
from tracker.exports.pdf import TYPESETTER, document_pdf
from tracker.exports.xlsx_file import xlsx_file


def _set_by(writer: str) -> str:
    """Name a writer and its version, and the typesetter's, who draws its pictures."""
    return f"{writer} {metadata.version(writer)}, {TYPESETTER}"


@dataclass(frozen=True, slots=True)
class Format:
    """A format.

    write:   makes the bytes of a paper, the same ones whenever it is asked
    made_by: what sets it, and of which version: another version may set the same paper otherwise
    """

    name: str
    label: Message
    mimetype: str
    extension: str
    write: Callable[[Mapping[str, Any]], bytes]
    made_by: str


_OFFICE = "application/vnd.openxmlformats-officedocument"
FORMATS: dict[str, Format] = {
    one.name: one
    for one in (
        Format("pdf", N_("PDF"), "application/pdf", "pdf", document_pdf, TYPESETTER),
        Format("docx", N_("Word"), f"{_OFFICE}.wordprocessingml.document", "docx", docx_file, _set_by("python-docx")),
        Format(
            "odt", N_("OpenDocument"), "application/vnd.oasis.opendocument.text", "odt", odt_file, _set_by("Jinja2")
        ),
        Format("xlsx", N_("Spreadsheet"), f"{_OFFICE}.spreadsheetml.sheet", "xlsx", xlsx_file, _set_by("XlsxWriter")),
        Format("html", N_("Web page"), "text/html", "html", html_file, _set_by("Jinja2")),
    )
}


@dataclass(frozen=True, slots=True)
class Frozen:
    """What is kept of one format of a frozen report: its hash, what made it, and its bytes where they are kept."""

    sha256: str
    made_by: str
    body: bytes | None = None


@dataclass(frozen=True, slots=True)
class Copy:
    """A file of a frozen report, and whether it was built again to the same bytes."""

    body: bytes
    rebuilt: bool
    told: Message


def copy_of(
    content: Mapping[str, Any], format: Format, *, number: int, fingerprint: str, frozen: Frozen | None
) -> Copy:
    """Build a file of a frozen report again from its content, and compare it with what was frozen.

    Where they differ, the kept bytes are handed out if there are any, and it is said why.

    frozen: what was kept of this format; None: the report is older than the format
    """
    body = format.write({**content, "fingerprint": fingerprint}) if "form" in content else None
    hashed = sha256(body).hexdigest() if body is not None else ""
    if frozen and body is not None and hashed == frozen.sha256:
        return Copy(body, True, N_("report No. {number}, built again byte for byte", number=number))
    if frozen and frozen.body is not None:
        return Copy(frozen.body, False, _why(format, number, frozen, content))
    if body is None:
        raise Refusal(N_("Report No. {number} was frozen as a PDF only.", number=number))
    return Copy(body, False, N_("report No. {number}, built anew: in this format it was not frozen", number=number))


def _why(format: Format, number: int, frozen: Frozen, content: Mapping[str, Any]) -> Message:
    kept = N_("the kept bytes of report No. {number}", number=number)
    if "form" not in content:
        return N_("{kept}; it was frozen in an older form, which is not built again", kept=kept)
    if frozen.made_by != format.made_by:
        return N_("{kept}; it was set by {then}, and {now} sets it otherwise",
                  kept=kept, then=frozen.made_by, now=format.made_by)  # fmt: skip
    return N_("{kept}; this version of the product sets it otherwise", kept=kept)
