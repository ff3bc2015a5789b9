"""A council report as PDF, set by typst: real Persian typography, tagged, and the same bytes every time.

The document is data for one fixed template; nothing from the register is ever read as typst's language. The template's
folder and the fonts that ship with the product are all that typst sees.
"""

from __future__ import annotations

import json
from base64 import b64decode
from collections.abc import Mapping
from importlib import metadata
from pathlib import Path
from typing import Any, Literal

import typst

from tracker.core.one_page import OnePage
from tracker.core.report import Report
from tracker.exports.one_page import one_page_paper
from tracker.exports.paper import report_paper
from tracker.exports.printable import printable
from tracker.language import Reader
from tracker.paths import FONTS

FOLDER = Path(__file__).parent
# An archive wants to know of what day a paper is; one page is printed, and thrown away after the visit.
Standard = Literal["ua-1", "a-2a"]
STANDARDS: dict[str, tuple[tuple[Standard, ...], ...]] = {
    "report.typ": (("ua-1", "a-2a"), ("ua-1",)),
    "one_page.typ": (("ua-1",),),
}
FORBIDDEN_LETTERS = ("could not be displayed", "contains the codepoint")
MOST = 8  # points of a section on a paper of one page
TYPESETTER = f"typst {metadata.version('typst')}"


def report_pdf(report: Report, *, reader: Reader) -> bytes:
    """Return the report as PDF for `reader`."""
    return document_pdf(report_paper(report, reader))


def one_page_pdf(page: OnePage, *, reader: Reader) -> bytes:
    """Return a paper as one page of PDF for `reader`, with fewer lines where not all find room."""
    for most in range(MOST, 0, -1):
        try:
            return document_pdf(one_page_paper(page.shortened(most), reader), template="one_page.typ")
        except typst.TypstError as error:
            if most == 1 or "the page is too small" not in str(error):
                raise
    raise AssertionError("a page is either set or refused")


def document_pdf(document: Mapping[str, Any], *, template: str = "report.typ") -> bytes:
    """Return a document, whose words are all chosen, as PDF.

    It keeps the accessibility standard PDF/UA-1 and the archiving standard PDF/A-2a, except where a quote holds letters
    that the report's font cannot draw (Chinese, emoji) or that mean nothing outside one font: the standards forbid
    these, and a council gets its report all the same, with as many of the standards as it keeps.
    """
    content = json.dumps(printable(_with_bytes(document)), ensure_ascii=False)
    for standards in STANDARDS[template]:
        try:
            return _set(content, template, standards)
        except typst.TypstError as error:
            if not any(reason in str(error) for reason in FORBIDDEN_LETTERS):
                raise
    return _set(content, template, ())


def _with_bytes(document: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return a document with the emblem, which a paper keeps in Base64, as typst takes it: as numbers."""
    head = document.get("head", {})
    if "emblem" not in head:
        return document
    emblem = {"type": head["emblem"]["type"], "bytes": list(b64decode(head["emblem"]["data"]))}
    return {**document, "head": {**head, "emblem": emblem}}


def _set(content: str, template: str, standards: tuple[Standard, ...]) -> bytes:
    pdf: bytes = typst.compile(
        str(FOLDER / template),
        root=str(FOLDER),
        font_paths=[str(FONTS)],
        ignore_system_fonts=True,
        sys_inputs={"report": content},
        format="pdf",
        pdf_standards=list(standards),
    )
    return pdf
