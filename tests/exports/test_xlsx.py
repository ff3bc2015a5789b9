"""A paper in a spreadsheet: what counts can be counted, what is text stays text, and the sheets can be used at once."""

from __future__ import annotations

import io
import zipfile
from datetime import date, timedelta
from xml.etree import ElementTree

import pytest

from tests.exports.papers_of_blocks import HOSTILE, cell, of_many, paper, section, table
from tracker.exports.blocks import Paper
from tracker.exports.directions import bare
from tracker.exports.xlsx_cells import LONGEST, shown_in_cell
from tracker.exports.xlsx_file import sheet_name, xlsx_file

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


class Book:
    """A book as a program reads it: the values of its cells, and what its sheets are told."""

    def __init__(self, made: Paper) -> None:
        self.archive = zipfile.ZipFile(io.BytesIO(xlsx_file(made)))
        self.strings = ["".join(part.itertext()) for part in self._read("xl/sharedStrings.xml").iter(f"{MAIN}si")]
        self.names = [sheet.get("name") for sheet in self._read("xl/workbook.xml").iter(f"{MAIN}sheet")]
        self.styles = self._read("xl/styles.xml")

    def _read(self, name: str) -> ElementTree.Element:
        return ElementTree.fromstring(self.archive.read(name))

    def sheet(self, number: int) -> ElementTree.Element:
        return self._read(f"xl/worksheets/sheet{number}.xml")

    def values(self, number: int) -> dict[str, str | float]:
        values: dict[str, str | float] = {}
        for one in self.sheet(number).iter(f"{MAIN}c"):
            value = one.findtext(f"{MAIN}v")
            if value is not None:
                values[one.get("r", "")] = self.strings[int(value)] if one.get("t") == "s" else float(value)
        return values

    def format_of(self, number: int, place: str) -> str:
        (index,) = [one.get("s") for one in self.sheet(number).iter(f"{MAIN}c") if one.get("r") == place]
        formats = {one.get("numFmtId"): one.get("formatCode", "") for one in self.styles.iter(f"{MAIN}numFmt")}
        looks = self.styles.find(f"{MAIN}cellXfs")
        assert looks is not None
        return formats.get(looks[int(index or 0)].get("numFmtId"), "")


def test_a_sheet_a_section_after_one_that_leads_to_them() -> None:
    book = Book(paper("fa"))
    assert book.names == ["فهرست", "خلاصه", "عضویت‌ها", "کرسی‌ها", "پیوست"]
    links = [one.get("location") for one in book.sheet(1).iter(f"{MAIN}hyperlink")]
    assert links == [f"'{name}'!A1" for name in book.names[1:]]


@pytest.mark.parametrize(("language", "way"), [("fa", "1"), ("en", None)])
def test_sheets_go_the_papers_way(language: str, way: str | None) -> None:
    book = Book(paper(language))
    for number in range(1, 6):
        view = book.sheet(number).find(f"{MAIN}sheetViews/{MAIN}sheetView")
        assert view is not None
        assert view.get("rightToLeft") == way


def test_a_table_stands_under_a_head_that_stays_and_filters() -> None:
    sheet = Book(of_many("en", 40)).sheet(2)
    pane = sheet.find(f"{MAIN}sheetViews/{MAIN}sheetView/{MAIN}pane")
    assert pane is not None
    assert (pane.get("ySplit"), pane.get("state")) == ("2", "frozen")
    filtered = sheet.find(f"{MAIN}autoFilter")
    assert filtered is not None
    assert filtered.get("ref") == "A2:H42"
    widths = [float(one.get("width", "0")) for one in sheet.iter(f"{MAIN}col")]
    assert widths[0] > 35
    assert all(8 <= width <= 46 for width in widths)


def test_days_numbers_and_money_count_beside_the_readers_words() -> None:
    book = Book(of_many("fa", 3))
    values = book.values(2)
    head = [values[f"{column}2"] for column in "ABCDEFGH"]
    assert head == ["عنوان", "تاریخ", "تاریخ (تاریخ میلادی)", "تعداد", "هزینه", "هزینه (به عدد)", "وضعیت", "منابع"]
    assert str(values["B4"]).endswith("۱۵ خرداد ۱۴۰۳")
    assert date(1899, 12, 30) + timedelta(days=float(values["C4"])) == date(2024, 6, 4)
    assert book.format_of(2, "C4") == "yyyy-mm-dd"
    assert values["D4"] == 1
    assert book.format_of(2, "D4") == "[$-3000429]#,##0"
    assert str(values["E4"]).endswith("۱٬۵۰۰ یورو")
    assert values["F4"] == 1500
    assert values["H4"] == "[۱] [۲]"


def test_a_day_that_spreadsheets_count_differently_is_only_read() -> None:
    rows = [[cell("1 January 1900", value="1900-01-01")], [cell("1 March 1900", value="1900-03-01")], [cell("1899")]]
    dated = table(False, rows, columns=[{"label": "Day", "type": "day"}])
    values = Book(paper("en", [section("a", "A", dated)])).values(2)
    assert "B3" not in values
    assert values["B4"] == 61
    assert (values["A3"], values["A5"]) == ("1 January 1900", "1899")


def test_a_number_that_is_more_than_a_number_keeps_its_words() -> None:
    rows = [[cell("about 12", value=12), cell("12.5", value=12.5)], [cell(""), cell("unknown")]]
    columns = [{"label": "Guess", "type": "number"}, {"label": "Share", "type": "number"}]
    values = Book(paper("en", [section("a", "A", table(False, rows, columns=columns))])).values(2)
    assert [values.get(f"{column}3") for column in "ABC"] == ["about 12", 12, 12.5]
    assert values["C4"] == "unknown"


@pytest.mark.parametrize("language", ["fa", "en"])
def test_nothing_becomes_a_formula_or_a_link(language: str) -> None:
    rows = [[cell(text), *(cell("") for _ in range(4))] for text in HOSTILE]
    book = Book(paper(language, [section("a", "=A", table(language == "fa", rows))]))
    values = book.values(2)
    assert [bare(str(values[f"A{row}"])) for row in range(3, 3 + len(HOSTILE))] == list(HOSTILE)
    for number in (1, 2):
        assert not list(book.sheet(number).iter(f"{MAIN}f"))
    assert not list(book.sheet(2).iter(f"{MAIN}hyperlink"))
    assert not any("externalLink" in name or "vba" in name for name in book.archive.namelist())


def test_a_very_long_text_is_cut_and_not_dropped() -> None:
    rows = [[cell("x" * 40_000), *(cell("") for _ in range(4))]]
    value = str(Book(paper("en", [section("a", "A", table(False, rows))])).values(2)["A3"])
    assert len(value) == LONGEST
    assert value.endswith("…")


def test_notes_and_total_stand_in_the_table() -> None:
    values = Book(paper("en")).values(3)
    assert values["I2"] == "Further"
    assert values["I4"] == "A note on the row [2]"
    last = max(int(place[1:]) for place in values)
    assert (values[f"A{last}"], values[f"D{last}"]) == ("Total", 171)


def test_drawings_are_pictures_that_are_told_too() -> None:
    archive = Book(paper("en")).archive
    drawing = archive.read("xl/drawings/drawing1.xml").decode()
    assert 'descr="Shiraz is tied to one network."' in drawing
    assert 'descr="The membership in Metropolis runs since 2007."' in drawing
    assert archive.read("xl/media/image1.png").startswith(b"\x89PNG")


def test_the_annex_is_a_table_of_passages() -> None:
    values = Book(paper("en")).values(5)
    assert [values[f"{column}2"] for column in "ABC"] == ["Number", "Record", "Passage"]
    assert values["C3"] == "شیراز از سال ۱۳۸۶ عضو متروپلیس است"
    assert "ab" * 32 in values.values()


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Seats", "Seats"),
        ("a/b: [c]*?\\d", "a b c d"),
        ("'quoted'", "quoted"),
        ("x" * 40, "x" * 31),
        ("\U0001f30d" * 20, "\U0001f30d" * 15),
        ("History", "History 1"),
        ("", "1"),
        ("\u2068شیراز\u2069", "شیراز"),
    ],
)
def test_names_that_a_sheet_may_have(title: str, name: str) -> None:
    assert sheet_name(title, taken=[]) == name


def test_no_two_sheets_have_one_name() -> None:
    assert sheet_name("SEATS", taken=["seats"]) == "SEATS (2)"
    assert sheet_name("y" * 40, taken=["y" * 31, "y" * 27 + " (2)"]) == "y" * 27 + " (3)"


def test_a_name_alone_is_found_as_it_is_and_goes_its_own_way() -> None:
    assert shown_in_cell("\u2068Metropolis\u2069", rtl=True) == ("Metropolis", False)
    assert shown_in_cell("عضو", rtl=True) == ("عضو", True)
    assert shown_in_cell("در \u2068UCLG\u2069 است", rtl=True) == ("در UCLG است", True)
    assert shown_in_cell("۱۴۰۳", rtl=True) == ("۱۴۰۳", True)
