"""What PDF/UA-1 and PDF/A-2a ask of a paper, as far as its structure tells without the (Java) validator."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import Any

import pikepdf
import pytest

from tests.exports.papers_of_blocks import every_block, paper, row, table
from tracker.exports.blocks import Paper
from tracker.exports.directions import bare
from tracker.exports.pdf import document_pdf

each_language = pytest.mark.parametrize("language", ["fa", "en"])


def plain(language: str) -> Paper:
    """Return a paper of every block with only letters that the paper's font has, and a table longer than a page."""
    fa = language == "fa"
    sections = every_block(fa)
    sections[1]["blocks"] = [table(fa, [row(fa, number, "Metropolis") for number in range(60)])]
    return paper(language, sections)


@cache
def opened(language: str) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(document_pdf(plain(language))))


def elements(node: Any) -> Iterator[Any]:
    """Walk the elements of the structure in the order in which they are read."""
    if isinstance(node, pikepdf.Array):
        for one in node:
            yield from elements(one)
    elif isinstance(node, pikepdf.Dictionary) and "/S" in node:
        yield node
        if "/K" in node:
            yield from elements(node.K)


def structure(language: str) -> list[Any]:
    return list(elements(opened(language).Root.StructTreeRoot.K))


@each_language
def test_the_file_claims_both_standards(language: str) -> None:
    told = opened(language).Root.Metadata.read_bytes().decode()
    assert re.search(r"<pdfuaid:part>1</pdfuaid:part>", told)
    assert re.search(r"<pdfaid:part>2</pdfaid:part>", told)
    assert re.search(r"<pdfaid:conformance>A</pdfaid:conformance>", told)
    (intent,) = opened(language).Root.OutputIntents
    assert intent.S == "/GTS_PDFA1"
    assert not opened(language).is_encrypted


@each_language
def test_it_is_tagged_and_names_language_and_title(language: str) -> None:
    root = opened(language).Root
    assert root.MarkInfo.Marked is True
    assert root.Lang == language
    assert root.ViewerPreferences.DisplayDocTitle is True
    assert str(opened(language).docinfo.Title) == bare(plain(language)["head"]["title"])
    assert (root.ViewerPreferences.get("/Direction") == "/R2L") == (language == "fa")
    for page in opened(language).pages:
        assert page.Tabs == "/S"


@each_language
def test_headings_come_in_the_order_of_the_paper_and_skip_no_level(language: str) -> None:
    found = [one for one in structure(language) if re.fullmatch("/H[1-6]", str(one.S))]
    titles = [section["title"] for section in plain(language)["sections"]]
    assert [str(one.T) for one in found if one.S == "/H1"] == titles
    levels = [int(str(one.S)[-1]) for one in found]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


@each_language
def test_every_drawing_is_told(language: str) -> None:
    told = [block["told"] for block in plain(language)["sections"][0]["blocks"] if block["block"] == "drawing"]
    assert [str(one.Alt) for one in structure(language) if one.S == "/Figure"] == told


@each_language
def test_a_table_has_a_head_and_each_cell_names_its_own(language: str) -> None:
    (found,) = [one for one in structure(language) if one.S == "/Table"]
    parts = list(elements(found.K))
    heads = [one for one in parts if one.S == "/TH"]
    assert len(heads) == 5
    for head in heads:
        assert any(attributes.get("/Scope") == "/Column" for attributes in head.A)
    cells = [one for one in parts if one.S == "/TD"]
    assert len(cells) == 60 * 5
    known = {str(head.ID) for head in heads}
    for cell in cells:
        named = [str(one) for attributes in cell.A for one in attributes.get("/Headers", [])]
        assert named
        assert set(named) <= known


@each_language
def test_what_is_shown_is_tagged_or_told_to_be_mere_decoration(language: str) -> None:
    for page in opened(language).pages:
        open_marks: list[bool] = []
        for operands, operator in pikepdf.parse_content_stream(page):
            name = str(operator)
            if name == "BMC":
                open_marks.append(operands[0] == "/Artifact")
            elif name == "BDC":
                open_marks.append(operands[0] == "/Artifact" or "/MCID" in operands[1])
            elif name == "EMC":
                open_marks.pop()
            elif name in ("Tj", "TJ"):
                assert any(open_marks)
        assert not open_marks


@each_language
def test_every_font_is_in_the_file_and_its_letters_can_be_copied(language: str) -> None:
    fonts = [font for page in opened(language).pages for font in page.Resources.get("/Font", {}).values()]
    assert fonts
    for font in fonts:
        assert font.Subtype == "/Type0"
        assert "/ToUnicode" in font
        (inner,) = font.DescendantFonts
        assert {"/FontFile2", "/FontFile3"} & set(inner.FontDescriptor.keys())


@each_language
def test_bookmarks_lead_to_the_sections(language: str) -> None:
    with opened(language).open_outline() as outline:
        assert [item.title for item in outline.root] == [section["title"] for section in plain(language)["sections"]]


@each_language
def test_nothing_in_it_runs_or_reaches_out(language: str) -> None:
    for one in opened(language).objects:
        if isinstance(one, pikepdf.Dictionary):
            assert one.get("/S") not in ("/JavaScript", "/Launch", "/URI", "/SubmitForm")
            assert "/EmbeddedFiles" not in one
