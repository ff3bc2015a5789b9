"""A council report as PDF, set by typst: real Persian typography, tagged, and the same bytes every time.

The document is data for one fixed template; nothing from the register is ever read as typst's language. The template's
folder and the fonts that ship with the product are all that typst sees.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import typst

from tracker.core.brief import MOST, Brief
from tracker.core.report import Report
from tracker.exports.brief_document import brief_document
from tracker.exports.document import report_document
from tracker.language import Reader
from tracker.paths import FONTS

FOLDER = Path(__file__).parent


def report_pdf(report: Report, *, reader: Reader) -> bytes:
    """Return the report as PDF for `reader`."""
    return document_pdf(report_document(report, reader))


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

    It keeps the accessibility standard PDF/UA, except where a quote holds letters that the report's font cannot draw
    (Chinese, emoji): the standard forbids these, and a council gets its report all the same.
    """
    content = json.dumps(_printable(document), ensure_ascii=False)
    try:
        return _set(content, template, accessible=True)
    except typst.TypstError as error:
        if "could not be displayed" not in str(error):
            raise
        return _set(content, template, accessible=False)


def _set(content: str, template: str, *, accessible: bool) -> bytes:
    pdf: bytes = typst.compile(
        str(FOLDER / template),
        root=str(FOLDER),
        font_paths=[str(FONTS)],
        ignore_system_fonts=True,
        sys_inputs={"report": content},
        format="pdf",
        pdf_standards=["ua-1"] if accessible else [],
    )
    return pdf


def _printable(content: Any) -> Any:
    """Return `content` without the signs that no page can show: controls, halves of letters and what is no letter."""
    if isinstance(content, Mapping):
        return {name: _printable(part) for name, part in content.items()}
    if isinstance(content, list):
        return [_printable(part) for part in content]
    if isinstance(content, str) and not content.isprintable():
        return "".join(letter for letter in content if letter in "\n\t" or _is_shown(letter))
    return content


def _is_shown(letter: str) -> bool:
    return unicodedata.category(letter) not in ("Cc", "Cs", "Cn")
