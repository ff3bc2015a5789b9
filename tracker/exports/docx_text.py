"""Text in a Word document: paragraphs and runs that know which way they go.

Word does not read Unicode's isolates. It wants to be told of each run that it goes right to left (``w:rtl``), and then
takes its font, size and language from the settings for complex scripts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from docx.oxml.ns import qn
from lxml import etree

from tracker.exports.blocks import Cell
from tracker.exports.directions import runs_of

_TEXT = frozenset((qn("w:r"), qn("w:hyperlink")))
Element = Any  # lxml has no types of its own


def add(parent: Element, tag: str, **attributes: str | int) -> Element:
    """Add an element of Word's own namespace to `parent`, with attributes of it, and return it."""
    made = etree.SubElement(parent, qn(f"w:{tag}"))
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), str(value))
    return made


@dataclass(frozen=True, slots=True)
class Setting:
    """How text is set in a document.

    rtl:    whether its paragraphs go right to left
    marked: the bookmark of each passage in the annex, by its number as the reader reads it
    """

    rtl: bool
    marked: dict[str, str]

    def paragraph(
        self, parent: Element, style: str, *, rtl: bool | None = None, text: str = "", look: str = ""
    ) -> Element:
        """Add a paragraph under a style, with `text` in it.

        rtl:  where it goes another way than the document, as a quote may
        look: a style of its letters
        """
        rtl = self.rtl if rtl is None else rtl
        made = add(parent, "p")
        properties = add(made, "pPr")
        add(properties, "pStyle", val=style)
        if rtl != self.rtl:
            add(properties, "bidi", val=int(rtl))
        if text:
            self.words(made, text, rtl=rtl, look=look)
        return made

    def words(self, parent: Element, text: str, *, look: str = "", rtl: bool | None = None) -> None:
        """Add text to a paragraph, as runs that are not read on with what stands there."""
        rtl = self.rtl if rtl is None else rtl
        for run in runs_of(text, rtl=rtl, goes_on=_has_text(parent)):
            made = run_within(parent, rtl=run.rtl, look=look)
            for piece in re.split(r"([\n\t])", run.text):
                if piece in ("\n", "\t"):
                    add(made, "br" if piece == "\n" else "tab")
                elif piece:
                    written = add(made, "t")
                    written.text = piece
                    written.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")

    def cell(self, paragraph: Element, cell: Cell, *, look: str = "") -> None:
        """Add what a cell says, in the look of its state, and after it the numbers of its sources."""
        tone = cell.get("tone")
        if cell.get("pressing"):
            look = "Pressing"
        elif tone:
            look = f"State{tone}"
        elif cell.get("soft"):
            look = "Soft"
        self.words(paragraph, cell["text"], look=look)
        self.sources(paragraph, cell.get("sources", ()))

    def sources(self, paragraph: Element, numbers: Iterable[str]) -> None:
        """Add the numbers of passages, each a link to its place in the annex where it stands there."""
        for number in numbers:
            if _has_text(paragraph):
                self.words(paragraph, " ")
            place = self.marked.get(number)
            parent = add(paragraph, "hyperlink", anchor=place, history=1) if place else paragraph
            self.words(parent, f"[{number}]", look="Source")


def _has_text(parent: Element) -> bool:
    return any(part.tag in _TEXT for part in parent)


def run_within(parent: Element, *, rtl: bool, look: str = "") -> Element:
    """Add an empty run to a paragraph and return it."""
    made = add(parent, "r")
    if rtl or look:
        properties = add(made, "rPr")
        if look:
            add(properties, "rStyle", val=look)
        if rtl:
            add(properties, "rtl")
    return made


def field(paragraph: Element, instruction: str, shown: str, *, rtl: bool, look: str = "") -> None:
    """Add a field that Word counts itself, with what it shows until it is counted anew."""
    for kind in ("begin", "instr", "separate", "shown", "end"):
        run = run_within(paragraph, rtl=rtl, look=look)
        if kind == "instr":
            add(run, "instrText").text = f" {instruction} "
        elif kind == "shown":
            add(run, "t").text = shown
        else:
            add(run, "fldChar", fldCharType=kind)


def bookmark(paragraph: Element, name: str, number: int) -> None:
    """Mark the place of a paragraph, so that links lead to it."""
    add(paragraph, "bookmarkStart", id=number, name=name)
    add(paragraph, "bookmarkEnd", id=number)
