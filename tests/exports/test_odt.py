"""A paper in LibreOffice: real styles, either direction, and numbers counted in the paper's own digits."""

from __future__ import annotations

import base64
import io
import struct
import zipfile
import zlib
from functools import cache
from xml.etree import ElementTree

import pytest

from tests.exports.papers_of_blocks import HOSTILE, paper
from tracker.exports.directions import bare
from tracker.exports.odt_file import odt_file
from tracker.exports.pictures import size_of_png

OFFICE = "urn:oasis:names:tc:opendocument:xmlns:"
NAMES = {
    "office": f"{OFFICE}office:1.0", "text": f"{OFFICE}text:1.0", "table": f"{OFFICE}table:1.0",
    "style": f"{OFFICE}style:1.0", "svg": f"{OFFICE}svg-compatible:1.0", "draw": f"{OFFICE}drawing:1.0",
    "fo": f"{OFFICE}xsl-fo-compatible:1.0", "xlink": "http://www.w3.org/1999/xlink",
    "manifest": f"{OFFICE}manifest:1.0",
}  # fmt: skip
each_language = pytest.mark.parametrize("language", ["fa", "en"])


def q(name: str) -> str:
    space, local = name.split(":")
    return f"{{{NAMES[space]}}}{local}"


@cache
def archive(language: str) -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(odt_file(paper(language))))


@cache
def part(language: str, name: str) -> ElementTree.Element:
    return ElementTree.fromstring(archive(language).read(name))


def a_png(width: int, height: int) -> bytes:
    """Return a grey picture; the parts of a PNG are those of its specification (W3C)."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    pixels = zlib.compress(b"".join(b"\0" + b"\x80" * width for _ in range(height)))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def text(element: ElementTree.Element) -> str:
    return bare("".join(element.itertext()))


@each_language
def test_the_archive_is_what_the_format_asks_for(language: str) -> None:
    opened = archive(language)
    first = opened.infolist()[0]
    assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
    assert opened.read("mimetype") == b"application/vnd.oasis.opendocument.text"
    listed = {one.get(q("manifest:full-path")) for one in part(language, "META-INF/manifest.xml")}
    assert listed == {"/", *opened.namelist()} - {"mimetype", "META-INF/manifest.xml"}


@each_language
def test_every_look_is_a_style_that_is_there(language: str) -> None:
    content, styles = part(language, "content.xml"), part(language, "styles.xml")
    known = {one.get(q("style:name")) for root in (content, styles) for one in root.iter() if one.get(q("style:name"))}
    used = {
        one.get(q(name))
        for one in content.iter()
        for name in ("text:style-name", "table:style-name", "draw:style-name")
        if one.get(q(name))
    }
    assert {"Title", "Heading_1", "Heading_2", "Table_Caption", "Quote_rtl", "Cell", "Bullets"} <= used <= known


def test_headings_are_headings_in_the_order_of_the_paper() -> None:
    found = [(one.get(q("text:outline-level")), text(one)) for one in part("en", "content.xml").iter(q("text:h"))]
    assert found == [("1", "Summary"), ("2", "Pressing work"), ("1", "Memberships"), ("1", "Seats"), ("1", "Annex")]


@pytest.mark.parametrize(("language", "mode", "side"), [("fa", "rl-tb", "right"), ("en", "lr-tb", "left")])
def test_text_tables_and_pages_go_the_papers_way(language: str, mode: str, side: str) -> None:
    styles = {
        one.get(q("style:name")): one
        for name in ("content.xml", "styles.xml")
        for one in part(language, name).iter(q("style:style"))
    }
    standard = styles["Standard"].find(q("style:paragraph-properties"))
    table = styles["Table"].find(q("style:table-properties"))
    page = next(part(language, "styles.xml").iter(q("style:page-layout-properties")))
    assert standard is not None
    assert table is not None
    assert {one.get(q("style:writing-mode")) for one in (standard, table, page)} == {mode}
    assert standard.get(q("fo:text-align")) == side


@pytest.mark.parametrize(("language", "digits", "one"), [("fa", "۱, ۲, ۳, ...", "۱"), ("en", "1", "1")])
def test_pages_and_captions_are_counted_in_the_papers_digits(language: str, digits: str, one: str) -> None:
    pages = list(part(language, "styles.xml").iter(q("text:page-number")))
    counted = list(part(language, "content.xml").iter(q("text:sequence")))
    assert len(pages) == 2
    assert [field.get(q("text:name")) for field in counted] == ["drawing", "drawing", "table"]
    assert {field.get(q("style:num-format")) for field in (*pages, *counted)} == {digits}
    assert [text(counted[0]), text(counted[2])] == [one, one]


def test_a_table_repeats_its_head_and_keeps_its_rows_whole() -> None:
    content = part("en", "content.xml")
    tables = [one for one in content.iter(q("table:table")) if one.find(q("table:table-header-rows")) is not None]
    assert len(tables) == 1
    assert tables[0].findtext(q("table:title")) == "Where are we members?"
    row = next(one for one in content.iter(q("style:style")) if one.get(q("style:name")) == "Row")
    kept = row.find(q("style:table-row-properties"))
    assert kept is not None
    assert kept.get(q("fo:keep-together")) == "always"


@each_language
def test_drawings_are_told_and_links_lead_somewhere(language: str) -> None:
    content = part(language, "content.xml")
    told = [block["told"] for block in paper(language)["sections"][0]["blocks"] if block["block"] == "drawing"]
    assert [one.text for one in content.iter(q("svg:desc"))] == told
    for one in content.iter(q("draw:image")):
        assert archive(language).read(str(one.get(q("xlink:href")))).startswith(b"\x89PNG")
    places = {f"#{one.get(q('text:name'))}" for one in content.iter(q("text:bookmark"))}
    links = [one.get(q("xlink:href")) for one in content.iter(q("text:a"))]
    assert len(links) > 30
    assert set(links) == places


@each_language
def test_names_and_days_keep_their_order_by_marks_that_everybody_knows(language: str) -> None:
    said = archive(language).read("content.xml").decode()
    assert not any(sign in said for sign in "\u2066\u2067\u2068\u2069")
    if language == "fa":
        assert "، از \u200e2024-06-04\u200e" in said


def test_nothing_of_the_paper_becomes_markup() -> None:
    said = text(part("en", "content.xml"))
    for one in HOSTILE:
        assert one.strip() in said
    assert not list(part("en", "content.xml").iter(q("office:scripts")))


def test_an_emblem_is_as_high_as_on_paper_whatever_dots_its_file_has() -> None:
    emblem = {"type": "png", "data": base64.b64encode(a_png(40, 400)).decode()}
    sealed = paper("fa")
    sealed["head"]["emblem"] = emblem
    with zipfile.ZipFile(io.BytesIO(odt_file(sealed))) as made:
        names = [name for name in made.namelist() if name.endswith("emblem.png")]
        width, height = size_of_png(made.read(names[0]))
    assert height * 2.54 == pytest.approx(1.7, abs=0.05)
    assert width < height
