"""A report as a paper: plain data that stays what it is, and becomes the same bytes whenever it is set."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.exports.entries import membership, report, year
from tests.exports.test_pdf import READERS, needs_poppler, pages, words
from tracker.core.calendars import Calendar
from tracker.core.chapters.material import Asked
from tracker.core.dates import PartialDate
from tracker.core.messages import Refusal
from tracker.core.names import Name
from tracker.core.report import compose_report
from tracker.exports import FORMATS, Frozen, copy_of, document_pdf, report_paper
from tracker.kinds.registry import REGISTRY
from tracker.language import LANGUAGES, Reader
from tracker.store.report import hash_of_bytes

BOTH = Reader("fa", Calendar.SOLAR_HIJRI, Calendar.GREGORIAN)
SCRIPTS = {
    "Latin": "Pécs", "Arabic": "بلدية دبي", "Cyrillic": "Казань", "Greek": "Αθήνα", "Hebrew": "חיפה", "Han": "重庆市",
    "Devanagari": "मुंबई",
}  # fmt: skip
DAY = PartialDate(Calendar.SOLAR_HIJRI, 1403, 3, 28)


@pytest.mark.parametrize("language", ["fa", "en"])
def test_a_paper_is_plain_data_that_survives_being_kept(language: str) -> None:
    paper = report_paper(
        report(membership(1, "Metropolis", quote="a passage"), membership(2, "ICLEI")), READERS[language]
    )
    assert paper["direction"] == LANGUAGES[language].direction
    kept = json.loads(json.dumps(paper))
    assert kept == paper
    assert document_pdf(kept) == document_pdf(paper)
    for section in paper["sections"]:
        assert bool(section["blocks"]) != ("nothing" in section), section["name"]


def test_what_a_spreadsheet_counts_with_is_there_where_it_is_certain() -> None:
    paper = report_paper(report(membership(1, "Known", start=DAY), membership(2, "Vague")), READERS["fa"])
    (section,) = [one for one in paper["sections"] if one["name"] == "membership"]
    (table,) = [one for one in section["blocks"] if one["block"] == "table"]
    assert [row[1].get("value") for row in table["rows"]] == [None, "2024-06-17"]
    assert [column["type"] for column in table["columns"]][1] == "day"


def test_both_calendars_are_printed_where_they_are_wanted() -> None:
    told = report(membership(1, "Metropolis", start=DAY, end=year(1403)))
    both, one = (json.dumps(report_paper(told, reader), ensure_ascii=False) for reader in (BOTH, READERS["fa"]))
    assert "۲۸ خرداد ۱۴۰۳" in both
    assert "ژوئن ۲۰۲۴" in both
    assert "ژوئن" not in one


def test_the_note_and_the_session_stand_in_front() -> None:
    asked = Asked(session="۱۲", day=DAY, note="سلام.\r\n\r\n  بند دوم\nهمان بند")
    told = compose_report(
        [], kinds=REGISTRY, home=Name({"fa": "شیراز"}), home_id=1, since=year(1403), until=year(1403), asked=asked
    )
    paper = report_paper(told, READERS["fa"])
    assert paper["head"]["session"] == "برای جلسهٔ شمارهٔ \u2068۱۲\u2069 شورا در ۲۸ خرداد ۱۴۰۳"
    note = paper["sections"][0]
    assert note["name"] == "note"
    assert [block["lines"][0]["text"] for block in note["blocks"] if block["block"] == "sentences"] == [
        "\u2068سلام.\u2069", "\u2068بند دوم همان بند\u2069",
    ]  # fmt: skip


def test_without_an_annex_no_number_leads_nowhere() -> None:
    told = compose_report(
        [membership(1, "Metropolis", quote="a passage")], kinds=REGISTRY, home=Name({"en": "Shiraz"}), home_id=1,
        since=year(1990), until=year(2024), asked=Asked(chapters=("membership",)),
    )  # fmt: skip
    assert "sources" not in json.dumps(report_paper(told, READERS["en"])["sections"])


@needs_poppler
@pytest.mark.parametrize("language", ["fa", "en"])
def test_names_in_seven_scripts_and_controls_hold_up_no_report(tmp_path: Path, language: str) -> None:
    entries = [membership(n, f"{name}\x07\u202e", quote=f"\x00{name}") for n, name in enumerate(SCRIPTS.values())]
    text = words(document_pdf(report_paper(report(*entries), READERS[language])), tmp_path)
    for name in ("Pécs", "Казань", "Αθήνα"):
        assert name in text


@pytest.mark.parametrize("language", ["fa", "en"])
def test_a_report_keeps_the_standards_of_archives_and_of_accessibility(language: str) -> None:
    pdf = document_pdf(report_paper(report(membership(1, "Metropolis", quote="a passage")), READERS[language]))
    for claim in (
        b"<pdfaid:part>2</pdfaid:part>",
        b"<pdfaid:conformance>A</pdfaid:conformance>",
        b"pdfuaid:part",
        b"/Outlines",
    ):
        assert claim in pdf, claim


def test_a_report_of_two_thousand_records_is_built(tmp_path: Path) -> None:
    entries = [membership(number, f"Network{number:04}x") for number in range(2000)]
    pdf = document_pdf(report_paper(report(*entries), READERS["fa"]))
    assert len(pdf) > 100_000
    if shutil.which("pdfinfo"):
        assert pages(pdf, tmp_path) > 60


def frozen_paper() -> tuple[dict[str, object], bytes]:
    paper = report_paper(report(membership(1, "Metropolis")), READERS["en"])
    content = {**paper, "seal": {"number": 1, "previous": "", "title": "Report No. 1", "follows": "It is the first."}}
    return content, FORMATS["pdf"].write({**content, "fingerprint": "f"})


def test_a_frozen_report_is_built_again_byte_for_byte() -> None:
    content, body = frozen_paper()
    kept = Frozen(hash_of_bytes(body), FORMATS["pdf"].made_by, body)
    copy = copy_of(json.loads(json.dumps(content)), FORMATS["pdf"], number=1, fingerprint="f", frozen=kept)
    assert (copy.body == body, copy.rebuilt) == (True, True)


def test_where_another_version_sets_it_otherwise_the_kept_bytes_are_handed_out_and_it_is_said() -> None:
    content, _ = frozen_paper()
    kept = Frozen(hash_of_bytes(b"of then"), "typst 0.1", b"of then")
    copy = copy_of(content, FORMATS["pdf"], number=1, fingerprint="f", frozen=kept)
    assert (copy.body, copy.rebuilt) == (b"of then", False)
    assert "typst 0.1" in Reader().say(copy.told)
    assert FORMATS["pdf"].made_by in Reader().say(copy.told)


def test_a_report_of_an_older_form_is_handed_out_as_it_was_kept() -> None:
    kept = Frozen(hash_of_bytes(b"of then"), "", b"of then")
    copy = copy_of({"title": "an old one"}, FORMATS["pdf"], number=1, fingerprint="f", frozen=kept)
    assert (copy.body, copy.rebuilt) == (b"of then", False)
    with pytest.raises(Refusal, match="as a PDF only"):
        copy_of({"title": "an old one"}, FORMATS["pdf"], number=1, fingerprint="f", frozen=None)
