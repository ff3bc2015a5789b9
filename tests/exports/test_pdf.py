"""The council report on paper: what it says can be read and searched, and nothing from the register runs in it."""

from __future__ import annotations

import re
import shutil
import subprocess
import unicodedata
from pathlib import Path

import pytest

from tests.exports.entries import HOME_ID, SHIRAZ, membership, report, year
from tracker.config import Settings
from tracker.core.calendars import Calendar
from tracker.core.report import Report, compose_report
from tracker.exports import document_pdf, report_paper, report_pdf
from tracker.kinds.entries import all_entries
from tracker.kinds.registry import REGISTRY
from tracker.language import LANGUAGES, Reader
from tracker.store.engine import Database

needs_poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext (poppler-utils) is not there")
READERS = {code: Reader(code, language.calendar) for code, language in LANGUAGES.items()}


def words(pdf: bytes, folder: Path, *options: str) -> str:
    """Return the text that a person copies from the PDF, marks of direction and blanks aside."""
    (folder / "report.pdf").write_bytes(pdf)
    command = ["pdftotext", *options, str(folder / "report.pdf"), "-"]
    text = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    text = re.sub("[\u200e\u200f\u202a-\u202e\u2066-\u2069]", "", unicodedata.normalize("NFKC", text))
    return " ".join(text.split())


def pages(pdf: bytes, folder: Path) -> int:
    (folder / "report.pdf").write_bytes(pdf)
    told = subprocess.run(["pdfinfo", str(folder / "report.pdf")], check=True, capture_output=True, text=True).stdout
    found = re.search(r"Pages:\s+(\d+)", told)
    assert found
    return int(found[1])


@pytest.fixture
def demo(settings: Settings) -> Report:
    database = Database(settings.database_url)
    with database.reading() as session:
        entries = all_entries(session)
    database.close()
    span = {"since": year(1380), "until": year(1404)}
    return compose_report(entries, kinds=REGISTRY, home=SHIRAZ, home_id=HOME_ID, **span)


@pytest.mark.parametrize("language", ["fa", "en"])
def test_the_same_report_is_the_same_bytes(demo: Report, language: str) -> None:
    first = report_pdf(demo, reader=READERS[language])
    assert first == report_pdf(demo, reader=READERS[language])
    assert first.startswith(b"%PDF-")


@needs_poppler
def test_every_record_and_passage_of_the_demo_is_on_paper(demo: Report, tmp_path: Path) -> None:
    text = words(report_pdf(demo, reader=READERS["en"]), tmp_path, "-raw").replace(" ", "")
    assert demo.total > 30
    assert demo.annex
    for section in demo.sections:
        for item in section.items:
            title = READERS["en"].say(item.entry.title)
            if title.isascii():
                assert title.replace(" ", "") in text, title
    for proof in demo.annex:
        if proof.quote.text.isascii():
            assert "".join(proof.quote.text.split()) in text, proof.quote.text


@needs_poppler
def test_a_persian_report_speaks_persian(tmp_path: Path) -> None:
    quote = "شیراز از سال ۱۳۸۶ عضو متروپلیس است"
    entry = membership(1, "Metropolis", start=year(1386), quote=quote, language="fa")
    text = words(report_pdf(report(entry, since=year(1380), until=year(1404)), reader=READERS["fa"]), tmp_path)
    for part in ("شیراز", "پیوست", "عضو", "متروپلیس", "۱۳۸۶", "۱۳۸۰", "۱۴۰۴", "Metropolis"):
        assert part in text, part
    assert not re.search("[0-9]{4}", text.replace("Article 1", ""))
    for word in quote.split():
        assert word in text, word


@needs_poppler
def test_an_english_report_speaks_english(tmp_path: Path) -> None:
    quote = "Shiraz has been a member of Metropolis since 2007"
    entry = membership(1, "Metropolis", quote=quote)
    text = words(report_pdf(report(entry), reader=READERS["en"]), tmp_path)
    for part in (
        "Report on the international relations of Shiraz",
        "Membership in Metropolis",
        f"“{quote}”",
        "since 2007",
    ):
        assert part in text, part
    assert not re.search("[۰-۹]", text)


@needs_poppler
def test_the_calendar_is_the_readers_own(tmp_path: Path) -> None:
    day = membership(1, "Metropolis", start=year(2007).of_day(year(2007).first))
    text = words(report_pdf(report(day), reader=Reader("en", Calendar.SOLAR_HIJRI)), tmp_path)
    assert "11 Dey 1385" in text


MARKUP = '#read("/etc/passwd") #panic() *b* _i_ $x^2$ @x <x> #{1+1} \\ ` [ ] // /* "'


@needs_poppler
@pytest.mark.parametrize("language", ["fa", "en"])
def test_the_language_of_the_writer_stays_plain_text(tmp_path: Path, language: str) -> None:
    pdf = report_pdf(report(membership(1, MARKUP, quote=MARKUP)), reader=READERS[language])
    text = words(pdf, tmp_path)
    assert "root:" not in text
    for sign in ('#read("/etc/passwd")', "#panic()", "*b*", "_i_", "$x^2$", "#{1+1}"):
        assert text.count(sign) >= 2, sign


@pytest.mark.parametrize("language", ["fa", "en"])
@pytest.mark.parametrize(
    "text",
    ["中国航天", "Congratulations 😀 ✅ 🇮🇷", "\x00", "a\x07\x1b[31mb", "a\ufffe\uffffb", "\ud800", "\u202e\u2066", "ש נ", "नमस्ते", "\ue000"],
    ids=ascii,
)  # fmt: skip
def test_letters_that_the_font_lacks_hold_up_no_report(tmp_path: Path, text: str, language: str) -> None:
    made = report_pdf(report(membership(1, f"Network {text}", quote=f"before {text} after")), reader=READERS[language])
    if shutil.which("pdftotext"):
        found = words(made, tmp_path)
        assert "Network" in found
        assert "before" in found
        assert "after" in found


@needs_poppler
def test_very_long_names_end_in_time_and_stay_on_the_page(tmp_path: Path) -> None:
    name = "Union of very long names " * 80
    pdf = report_pdf(report(membership(1, name), membership(2, "x" * 2000)), reader=READERS["en"])
    assert words(pdf, tmp_path).count("Union of very long names") >= 80
    boxes = subprocess.run(
        ["pdftotext", "-bbox", str(tmp_path / "report.pdf"), "-"], check=True, capture_output=True, text=True
    )
    edges = [float(edge) for edge in re.findall(r'xM(?:in|ax)="([-\d.]+)"', boxes.stdout)]
    assert edges
    assert min(edges) >= 0
    assert max(edges) <= 596


@needs_poppler
@pytest.mark.parametrize("language", ["fa", "en"])
def test_a_period_without_records_says_so(tmp_path: Path, language: str) -> None:
    paper = report_paper(report(), READERS[language])
    text = words(document_pdf(paper), tmp_path, "-raw")
    told = [section for section in paper["sections"] if section["name"] != "summary"]
    assert len(told) > len(list(REGISTRY))
    for section in told:
        assert section["blocks"] == [], section["name"]
        if language == "en":
            assert section["nothing"] in text, section["name"]


@needs_poppler
def test_three_hundred_records_are_all_on_paper(tmp_path: Path) -> None:
    entries = [membership(number, f"Network{number:03}x", quote=f"passage{number:03}x") for number in range(300)]
    pdf = report_pdf(report(*entries), reader=READERS["en"])
    text = words(pdf, tmp_path)
    for number in range(300):
        # In the network, on the timeline, in the table and in the annex.
        assert text.count(f"Network{number:03}x") == 4, number
        assert text.count(f"passage{number:03}x") == 1, number
    lowest = max(map(float, re.findall(r'yMax="([\d.]+)"', bounds(tmp_path))))
    assert lowest <= 842
    assert pages(pdf, tmp_path) < 60


def bounds(folder: Path) -> str:
    command = ["pdftotext", "-bbox", str(folder / "report.pdf"), "-"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def test_a_report_claims_the_accessibility_it_keeps() -> None:
    plain = report_pdf(report(membership(1, "Metropolis", quote="a passage")), reader=READERS["en"])
    assert b"pdfuaid:part" in plain
    assert b"/StructTreeRoot" in plain
    tofu = report_pdf(report(membership(1, "Metropolis", quote="中")), reader=READERS["en"])
    assert b"pdfuaid:part" not in tofu
