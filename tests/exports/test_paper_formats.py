"""Every format of every paper: it is built, it is the same bytes on any day, and it says plainly what is empty."""

from __future__ import annotations

import io
import re
import time
import zipfile
from html import unescape

import pytest

from tests.exports.papers_of_blocks import HOSTILE, NAMES, PAPERS, of_many, paper
from tracker.exports import FORMATS
from tracker.exports.directions import bare

WRITERS = {name: one.write for name, one in FORMATS.items() if name != "pdf"}
each_format = pytest.mark.parametrize("form", sorted(WRITERS))
each_language = pytest.mark.parametrize("language", ["fa", "en"])


def text_of(form: str, made: bytes) -> str:
    """Return all that a file says, as a person finds it by searching: without marks of direction."""
    if form == "html":
        return bare(unescape(re.sub("<[^>]+>", "", made.decode().split("</style>")[1])))
    parts = []
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        for name in archive.namelist():
            if re.match(
                r"word/(document|header|footer)|xl/(sharedStrings|worksheets/sheet)|content.xml|styles.xml", name
            ):
                xml = archive.read(name).decode()
                ends = re.sub(r"</w:p>|</si>|</c>|</text:p>|</text:h>", "\n", xml)
                parts.append(unescape(re.sub("<[^>]+>", "", ends)))
    return bare("\n".join(parts))


@each_format
@each_language
@pytest.mark.parametrize("name", sorted(PAPERS))
def test_the_same_paper_is_the_same_bytes_on_another_day(
    form: str, language: str, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = WRITERS[form](PAPERS[name](language))
    monkeypatch.setattr(time, "time", lambda: 2_000_000_000.0)
    assert WRITERS[form](PAPERS[name](language)) == first


@pytest.mark.parametrize("form", ["docx", "odt", "xlsx"])
def test_nothing_in_an_archive_tells_when_it_was_packed(form: str) -> None:
    with zipfile.ZipFile(io.BytesIO(WRITERS[form](paper("fa")))) as archive:
        assert len({about.date_time for about in archive.infolist()}) == 1
        core = archive.read("meta.xml" if form == "odt" else "docProps/core.xml").decode()
    assert set(re.findall(r"\d{4}-\d\d-\d\dT", core)) == {"2024-12-31T"}


@each_format
@each_language
def test_every_word_of_every_block_is_there(form: str, language: str) -> None:
    made = paper(language)
    text = text_of(form, WRITERS[form](made))
    assert bare(made["head"]["title"]) in text
    for section in made["sections"]:
        assert section["title"] in text
        for block in section["blocks"]:
            if block["block"] == "table":
                assert block["caption"] in text
                for row in block["rows"]:
                    # What a spreadsheet counts with stands there as a number; the other cells are read as they are.
                    assert bare(row[0]["text"]).split("\t")[0].split("\x00")[0] in text
                    assert row[1]["text"] in text
            if block["block"] == "drawing":
                assert block["told"] in text
    for name in (*NAMES, *(one.strip() for one in HOSTILE)):
        assert name in text
    assert "abcdef" in text
    assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]", text)


@each_format
@each_language
def test_what_is_empty_says_so(form: str, language: str) -> None:
    nothing = "Nothing to report in this period." if language == "en" else "گزارش نیست"
    assert nothing in text_of(form, WRITERS[form](PAPERS["an empty table"](language)))
    assert nothing in text_of(form, WRITERS[form](paper(language, [{"name": "a", "title": "A", "blocks": []}])))
    own = "There is no seat." if language == "en" else "کرسی‌ای نیست."
    assert own in text_of(form, WRITERS[form](paper(language)))


@each_format
def test_a_paper_without_sections_is_built(form: str) -> None:
    assert "Report on the relations" in text_of(form, WRITERS[form](paper("en", [])))


@each_format
def test_two_thousand_records_are_all_there(form: str) -> None:
    text = text_of(form, WRITERS[form](of_many("fa", 2000)))
    assert len(set(re.findall(r"Network\d{4}", text))) == 2000


@each_format
def test_a_sealed_paper_prints_its_number_and_its_hashes(form: str) -> None:
    text = text_of(form, WRITERS[form](paper("fa", sealed=True)))
    assert "گزارش شمارهٔ ۷" in text
    assert "ef" * 32 in text
    assert "cd" * 32 in text
