"""A paper as a Word document that a secretary can go on with: real styles, captions and tables, in either direction.

The same paper is the same bytes on any day: nothing of a clock, of this machine or of an order that changes is in it.
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import Any

from docx import Document
from docx.opc.coreprops import CoreProperties
from docx.oxml.ns import qn
from docx.shared import Cm, Inches, Twips

from tracker.exports.blocks import Block, Drawing, Paper, Passages, Points, Section
from tracker.exports.directions import bare
from tracker.exports.docx_styles import set_styles
from tracker.exports.docx_tables import TEXT_WIDTH, add_numbers, add_table
from tracker.exports.docx_text import Element, Setting, bookmark, field
from tracker.exports.marked import fingerprints, marked
from tracker.exports.packing import day_of, repacked
from tracker.exports.pictures import emblem_png, pictures, size_of_png
from tracker.exports.printable import printable
from tracker.exports.words import word
from tracker.language import Reader

_KEYWORDS = {"fingerprint": "content", "previous": "previous"}  # as the PDF names them in its properties
_ABOUT = ("article", "outlet", "origin", "published", "independence")
_EMBLEM_ID = 100_000  # of all pictures of a document each has its own, and those of the text are counted from 1
_QUOTES = {True: ("«", "»"), False: ("“", "”")}


def docx_file(content: Mapping[str, Any]) -> bytes:
    """Return a `Paper` as DOCX."""
    return _Writer(printable(content)).written()


class _Writer:
    """Writes one paper; it holds the document, and what has been counted in it so far."""

    def __init__(self, paper: Paper) -> None:
        self.paper = paper
        self.rtl = paper["direction"] == "rtl"
        self.setting = Setting(self.rtl, marked(paper))
        self.document: Any = Document()
        self.body = self.document.element.body
        self.counted = {"table": 0, "drawing": 0}

    def written(self) -> bytes:
        set_styles(self.document, language=self.paper["language"], rtl=self.rtl)
        self._set_properties(self.document.core_properties)
        # What describes the page is the last part of a body; all else stands before it.
        page = self.body.sectPr
        self.body.clear_content()
        self.body.remove(page)
        self._add_head()
        for section in self.paper["sections"]:
            self._add_section(section)
        self.body.append(page)
        self._set_page()
        file = io.BytesIO()
        self.document.save(file)
        return repacked(file.getvalue())

    def _set_properties(self, properties: CoreProperties) -> None:
        head = self.paper["head"]
        properties.title = bare(head["title"])[:255]
        properties.author = properties.last_modified_by = bare(head.get("city", ""))[:255]
        properties.subject = bare(head.get("period", ""))[:255]
        properties.language = {"fa": "fa-IR"}.get(self.paper["language"], "en-GB")
        properties.keywords = " ".join(
            f"{_KEYWORDS[name]}-sha256:{value}" for name, value in fingerprints(self.paper).items()
        )[:255]
        properties.comments = ""
        properties.revision = 1
        properties.created = properties.modified = day_of(self.paper)

    def _set_page(self) -> None:
        section = self.document.sections[0]
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin = section.right_margin = Cm(2)
        section.top_margin = section.bottom_margin = Cm(2.2)
        section.header_distance = section.footer_distance = Cm(1)
        section.different_first_page_header_footer = True
        if self.rtl:
            # The schema wants it before the grid, and Word keeps to the schema.
            page = section._sectPr
            page.insert(page.index(page.find(qn("w:docGrid"))), page.makeelement(qn("w:bidi")))
        head = self.paper["head"]
        self._fill(section.header, "Header", [" · ".join(t for t in (head["title"], head.get("period", "")) if t)])
        self._fill(section.first_page_header, "Letterhead", head.get("letterhead", []))
        if emblem := head.get("emblem"):
            shown = section.first_page_header.paragraphs[0].insert_paragraph_before(style="Letterhead").add_run()
            shape = shown.add_picture(io.BytesIO(emblem_png(emblem)), height=Cm(1.7))
            about = shape._inline.docPr
            about.set("descr", bare(head.get("city", "")))
            about.set("id", str(_EMBLEM_ID))
        for footer in (section.footer, section.first_page_footer):
            self._fill(footer, "Footer", [])
            line = self.setting.paragraph(footer._element, "Footer", text=word(self.paper, "page") + " ")
            field(line, "PAGE", self._number(1), rtl=self.rtl)

    def _fill(self, place: Any, style: str, lines: list[str]) -> None:
        """Write lines into a header or footer, in place of the empty paragraph that each begins with."""
        place.is_linked_to_previous = False
        place._element[:] = []
        for line in lines:
            self.setting.paragraph(place._element, style, text=line)
        if not lines and style != "Footer":
            self.setting.paragraph(place._element, style)

    def _number(self, number: int) -> str:
        return Reader(self.paper["language"]).number(number)

    def _add(self, style: str, text: str) -> Element:
        return self.setting.paragraph(self.body, style, text=text)

    def _add_head(self) -> None:
        head = self.paper["head"]
        for style, text in (
            ("Addressee", head.get("to", "")),
            ("Title", head["title"]),
            ("Subtitle", " · ".join(text for text in (head.get("session", ""), head.get("period", "")) if text)),
        ):
            if text:
                self._add(style, text)
        seal = self.paper.get("seal")
        if seal is not None:
            told = [str(seal.get(name, "")) for name in ("title", "corrects", "follows")]
            self._add("Seal", " · ".join(one for one in told if one))
            for name, value in fingerprints(self.paper).items():
                self.setting.words(self._add("Seal", f"{word(self.paper, name)}: "), value)

    def _add_section(self, section: Section) -> None:
        self._add("Heading1", section["title"])
        if not section["blocks"]:
            self._add("Nothing", section.get("nothing") or word(self.paper, "nothing"))
        for block in section["blocks"]:
            self._add_block(block)

    def _add_block(self, block: Block) -> None:
        if block["block"] == "table":
            self._add_caption("table", block["caption"])
            if block["rows"]:
                add_table(self.body, block, self.setting)
            else:
                self._add("Nothing", word(self.paper, "nothing"))
        elif block["block"] == "sentences":
            for line in block["lines"]:
                self.setting.cell(self._add("Normal", ""), line)
        elif block["block"] == "points":
            self._add_points(block)
        elif block["block"] == "figures":
            if block["figures"]:
                add_numbers(self.body, block["figures"], self.setting)
        elif block["block"] == "drawing":
            self._add_drawing(block)
        else:
            self._add_passages(block)

    def _add_caption(self, kind: str, text: str) -> None:
        """Add a caption with the number that Word counts itself, so that it is right when a table is put before it."""
        self.counted[kind] += 1
        # A table's caption stays with what follows, a drawing's stands under it.
        line = self._add("TableCaption" if kind == "table" else "Caption", word(self.paper, kind) + " ")
        field(line, f"SEQ {kind.title()} \\* ARABIC", self._number(self.counted[kind]), rtl=self.rtl)
        self.setting.words(line, f": {text}")

    def _add_points(self, points: Points) -> None:
        if label := points.get("label"):
            self._add("Heading2", label)
        within = points.get("within", [])
        for number, line in enumerate(points["lines"]):
            made = self._add("ListBullet", "")
            self.setting.cell(made, line)
            if number < len(within) and within[number]:
                self.setting.words(made, f" — {within[number]}", look="Source")

    def _add_drawing(self, drawing: Drawing) -> None:
        self._add("Told", drawing["told"])
        for picture in pictures(drawing, self.paper, format="png"):
            paragraph = self.document.add_paragraph()
            width, _ = size_of_png(picture)
            shape = paragraph.add_run().add_picture(io.BytesIO(picture), width=min(Inches(width), Twips(TEXT_WIDTH)))
            about = shape._inline.docPr
            about.set("descr", bare(drawing["told"]))
            about.set("title", word(self.paper, "drawing"))
            paragraph.style = self.document.styles["Picture"]
        self._add_caption("drawing", drawing["caption"])

    def _add_passages(self, passages: Passages) -> None:
        for number, passage in enumerate(passages["passages"], start=1):
            title = self._add("PassageTitle", f"[{passage['number']}] {passage['record']}")
            bookmark(title, self.setting.marked[str(passage["number"])], number)
            rtl = bool(passage["rtl"])
            opening, closing = _QUOTES[rtl]
            self.setting.paragraph(self.body, "Quote", rtl=rtl, text=f"{opening}{passage['quote']}{closing}")
            told = [passage.get(name) for name in _ABOUT]
            source = self._add("PassageSource", " · ".join(str(one) for one in told if one))
            if passage.get("sha256"):
                self.setting.words(source, f"\nSHA-256: {passage['sha256']}")
