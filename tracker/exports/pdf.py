"""A council report as PDF, set by typst: real Persian typography, tagged, and the same bytes every time.

The document is data for one fixed template; nothing from the register is ever read as typst's language. The template's
folder and the fonts that ship with the product are all that typst sees.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from importlib import metadata
from pathlib import Path
from typing import Any, Literal

import typst

from tracker.core.brief import MOST, Brief
from tracker.core.report import Report
from tracker.exports.brief_document import brief_document
from tracker.exports.paper import report_paper
from tracker.exports.printable import printable
from tracker.language import Reader
from tracker.paths import FONTS

FOLDER = Path(__file__).parent
# An archive wants to know of what day a paper is; a brief is printed, and thrown away after the visit.
Standard = Literal["ua-1", "a-2a"]
STANDARDS: dict[str, tuple[tuple[Standard, ...], ...]] = {
    "report.typ": (("ua-1", "a-2a"), ("ua-1",)),
    "brief.typ": (("ua-1",),),
}
FORBIDDEN_LETTERS = ("could not be displayed", "contains the codepoint")
TYPESETTER = f"typst {metadata.version('typst')}"


def report_pdf(report: Report, *, reader: Reader) -> bytes:
    """Return the report as PDF for `reader`."""
    return document_pdf(report_paper(report, reader))


def brief_pdf(brief: Brief, *, reader: Reader) -> bytes:
    """Return the visit brief as one page of PDF for `reader`, with fewer lines where not all find room."""
    for most in range(MOST, 1, -1):
        try:
            return document_pdf(brief_document(brief.shortened(most), reader), template="brief.typ")
        except typst.TypstError as error:
            if "the page is too small" not in str(error):
                raise
    return document_pdf(brief_document(brief.shortened(1), reader), template="brief.typ")


def document_pdf(document: Mapping[str, Any], *, template: str = "report.typ") -> bytes:
    """Return a document, whose words are all chosen, as PDF.

    It keeps the accessibility standard PDF/UA-1 and the archiving standard PDF/A-2a, except where a quote holds letters
    that the report's font cannot draw (Chinese, emoji) or that mean nothing outside one font: the standards forbid
    these, and a council gets its report all the same, with as many of the standards as it keeps.
    """
    content = json.dumps(printable(document), ensure_ascii=False)
    for standards in STANDARDS[template]:
        try:
            return _set(content, template, standards)
        except typst.TypstError as error:
            if not any(reason in str(error) for reason in FORBIDDEN_LETTERS):
                raise
    return _set(content, template, ())


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
