"""A paper in Word: what a secretary finds when she opens it, and what Word needs to set either direction."""

from __future__ import annotations

import io
import re
from functools import cache
from typing import Any
from uuid import UUID

import pytest
from docx import Document
from docx.oxml.ns import qn

from tests.exports.papers_of_blocks import apart, cell, of_many, paper, section
from tracker.exports.directions import bare
from tracker.exports.docx_file import docx_file
from tracker.paths import FONTS


@cache
def opened(language: str, *, sealed: bool = False) -> Any:
    return Document(io.BytesIO(docx_file(paper(language, sealed=sealed))))


def texts(parent: Any) -> str:
    return bare("".join(part.text or "" for part in parent.iter(qn("w:t"))))


@pytest.mark.parametrize("language", ["fa", "en"])
def test_every_look_is_a_style_of_the_document(language: str) -> None:
    document = opened(language)
    known = {style.get(qn("w:styleId")) for style in document.styles.element.iter(qn("w:style"))}
    used = {
        one.get(qn("w:val"))
        for part in (document.element, document.sections[0].header._element, document.sections[0].footer._element)
        for tag in ("pStyle", "rStyle", "tblStyle")
        for one in part.iter(qn(f"w:{tag}"))
    }
    assert {"Title", "Heading1", "Heading2", "Caption", "Quote", "PaperTable", "ListBullet"} <= used <= known
    assert not list(document.element.iter(qn("w:color"), qn("w:sz"), qn("w:b")))


def test_headings_are_headings_in_the_order_of_the_paper() -> None:
    found = [(p.style.name, bare(p.text)) for p in opened("en").paragraphs if p.style.name.startswith(("Head", "Tit"))]
    assert found == [
        ("Title", "Report on the relations of Shiraz"),
        ("Heading 1", "Summary"),
        ("Heading 2", "Pressing work"),
        ("Heading 1", "Memberships"),
        ("Heading 1", "Seats"),
        ("Heading 1", "Annex"),
    ]


def test_a_persian_paper_goes_right_to_left() -> None:
    document = opened("fa")
    assert document.styles["Normal"].element.pPr.find(qn("w:bidi")) is not None
    page = [part.tag for part in document.sections[0]._sectPr]
    assert page.index(qn("w:titlePg")) < page.index(qn("w:bidi")) < page.index(qn("w:docGrid"))
    tables = list(document.element.iter(qn("w:tbl")))
    assert tables
    assert all(table.tblPr.find(qn("w:bidiVisual")) is not None for table in tables)
    for run in document.element.iter(qn("w:r")):
        letters = texts(run)
        rtl = run.rPr is not None and run.rPr.find(qn("w:rtl")) is not None
        if re.search("[آ-ی]", letters):
            assert rtl, letters
        if re.search("[A-Za-z]|[0-9]{4}-", letters):
            assert not rtl, letters


def test_an_english_paper_goes_left_to_right_and_its_persian_quote_does_not() -> None:
    document = opened("en")
    assert document.styles["Normal"].element.pPr.find(qn("w:bidi")) is None
    assert not list(document.element.iter(qn("w:bidiVisual")))
    quotes = {bare(p.text)[:2]: p._p.pPr.find(qn("w:bidi")) for p in document.paragraphs if p.style.name == "Quote"}
    assert quotes["«ش"].get(qn("w:val")) == "1"
    assert quotes["“S"] is None


def test_letters_of_both_scripts_have_font_size_and_language() -> None:
    defaults = opened("fa").styles.element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
    assert defaults.find(qn("w:rFonts")).get(qn("w:cs")) == "Vazirmatn"
    assert defaults.find(qn("w:szCs")).get(qn("w:val")) == defaults.find(qn("w:sz")).get(qn("w:val"))
    assert defaults.find(qn("w:lang")).get(qn("w:bidi")) == "fa-IR"
    for style in opened("fa").styles.element.iter(qn("w:rPr")):
        assert (style.find(qn("w:b")) is None) == (style.find(qn("w:bCs")) is None)
        assert (style.find(qn("w:sz")) is None) == (style.find(qn("w:szCs")) is None)


def test_names_and_days_keep_their_order_inside_persian() -> None:
    line = f"عضویت در {apart('Wuhan (WA)')}، از {apart('2024-06-04')}"
    made = paper("fa", [section("a", "الف", {"block": "sentences", "lines": [cell(line, sources=["۱"])]})])
    document = Document(io.BytesIO(docx_file(made)))
    (found,) = [p for p in document.paragraphs if "Wuhan" in p.text]
    runs = [(run.text, run._r.rPr is not None and run._r.rPr.find(qn("w:rtl")) is not None) for run in found.runs]
    assert runs == [
        ("عضویت در ", True),
        ("Wuhan (WA)\u200e", False),
        ("، از ", True),
        ("\u200e2024-06-04\u200e", False),
        ("\u200f ", True),
        ("\u200f[۱]", True),
    ]


def test_a_table_repeats_its_head_and_keeps_its_rows_whole() -> None:
    (table,) = Document(io.BytesIO(docx_file(of_many("fa", 300)))).tables
    assert len(table.rows) == 301
    heads = [row._tr.trPr.find(qn("w:tblHeader")) is not None for row in table.rows]
    assert heads == [True] + [False] * 300
    assert all(row._tr.trPr.find(qn("w:cantSplit")) is not None for row in table.rows)
    assert sum(int(column.get(qn("w:w"))) for column in table._tbl.tblGrid) == pytest.approx(9638, abs=5)


def test_notes_and_total_are_rows_of_their_table() -> None:
    table = next(table for table in opened("en").tables if "Record" in table.rows[0].cells[0].text)
    note = table.rows[3]._tr
    assert "A note on the row" in texts(note)
    assert note.find(f"{qn('w:tc')}/{qn('w:tcPr')}/{qn('w:gridSpan')}").get(qn("w:val")) == "5"
    assert [bare(one.text) for one in table.rows[-1].cells] == ["Total", "", "171", "", ""]
    assert table._tbl.tblPr.find(qn("w:tblLook")).get(qn("w:lastRow")) == "1"


def test_captions_are_counted_by_word_itself_each_kind_apart() -> None:
    captions = [bare(p.text) for p in opened("fa").paragraphs if p.style.name in ("Caption", "Table Caption")]
    assert captions == ["نمودار ۱: پیوندهای شهر", "نمودار ۲: چه گذشت", "جدول ۱: کجا عضو هستیم؟"]
    fields = [one.text.strip() for one in opened("fa").element.iter(qn("w:instrText"))]
    assert fields == ["SEQ Drawing \\* ARABIC", "SEQ Drawing \\* ARABIC", "SEQ Table \\* ARABIC"]


def test_a_drawing_is_a_picture_that_is_told_too() -> None:
    told = [shape._inline.docPr.get("descr") for shape in opened("en").inline_shapes]
    assert told == ["Shiraz is tied to one network.", "The membership in Metropolis runs since 2007."]
    for shape in opened("en").inline_shapes:
        assert 0 < shape.width <= 9638 * 635


def test_sources_lead_to_their_passages() -> None:
    document = opened("fa")
    places = {one.get(qn("w:name")) for one in document.element.iter(qn("w:bookmarkStart"))}
    links = [one.get(qn("w:anchor")) for one in document.element.iter(qn("w:hyperlink"))]
    assert len(links) > 30
    assert set(links) == places == {"passage_1", "passage_2"}


def test_the_letterhead_stands_on_the_first_page_and_the_title_on_the_others() -> None:
    page = opened("fa").sections[0]
    assert page.different_first_page_header_footer
    assert "شهرداری شیراز" in texts(page.first_page_header._element)
    assert "گزارش روابط" in texts(page.header._element)
    for footer in (page.footer, page.first_page_footer):
        assert texts(footer._element) == "صفحهٔ ۱"
        assert [one.text.strip() for one in footer._element.iter(qn("w:instrText"))] == ["PAGE"]


def test_the_file_says_what_it_is() -> None:
    properties = opened("fa", sealed=True).core_properties
    assert properties.title == "گزارش روابط بین‌المللی شیراز"
    assert properties.language == "fa-IR"
    assert properties.author == "شیراز"
    assert f"previous-sha256:{'cd' * 32}" in properties.keywords


def test_the_font_travels_with_the_file() -> None:
    package = opened("en").part.package
    table = next(part for part in package.iter_parts() if part.partname == "/word/fontTable.xml")
    links = re.findall(r'<w:embed(\w+) r:id="(\w+)" w:fontKey="\{([-\w]+)\}"', table.blob.decode())
    assert [cut for cut, _, _ in links] == ["Regular", "Bold"]
    for cut, relation, key in links:
        kept = table.rels[relation].target_part.blob
        mask = UUID(key).bytes[::-1]
        plain = bytes(byte ^ mask[place % 16] for place, byte in enumerate(kept[:32])) + kept[32:]
        assert plain == (FONTS / f"Vazirmatn-{cut}.ttf").read_bytes()
    assert opened("en").settings.element.find(qn("w:embedTrueTypeFonts")) is not None
