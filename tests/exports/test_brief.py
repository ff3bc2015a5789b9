"""A visit brief is one page in either language, however much there is to tell."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.exports.entries import HOME_ID, SHIRAZ, membership, year
from tests.exports.test_pdf import READERS, needs_poppler, pages, words
from tracker.core.activity import Activity, Level
from tracker.core.brief import MOST, compose_brief
from tracker.core.chapters.blocks import Cell, Chapter, Points
from tracker.core.entry import Entry, Involved
from tracker.core.fields import EntityType
from tracker.core.kind import Shape
from tracker.core.messages import Message
from tracker.core.names import Name
from tracker.core.one_page import Line, OnePage, points_chapter
from tracker.exports import one_page_paper, one_page_pdf
from tracker.kinds.registry import REGISTRY

SUBJECT = Involved("subject", EntityType.NETWORK, 1001, Name({"en": "Metropolis", "fa": "متروپلیس"}))
HOME = Involved("home", EntityType.CITY, HOME_ID, SHIRAZ)


def brief(*entries: Entry, activity: Activity | None = None) -> OnePage:
    return compose_brief(
        SUBJECT, entries, kinds=REGISTRY, rows={}, home=HOME, day=year(2024), activity=activity
    )  # fmt: skip


def many(number: int) -> list[Entry]:
    return [membership(one, f"Network{one:02}x", start=year(1990 + one)) for one in range(number)]


def points_of(page: OnePage, name: str) -> Points:
    (chapter,) = [one for one in page.chapters if one.name == name]
    (block,) = chapter.blocks
    assert isinstance(block, Points)
    return block


def test_a_brief_holds_the_newest_and_says_how_many_more() -> None:
    ties = points_of(brief(*many(20)), "ties")
    assert [cell.entry.id for cell in ties.lines if cell.entry] == list(range(19, 19 - MOST, -1))
    assert ties.more == 20 - MOST
    assert ties.more + 2 == points_of(brief(*many(20)).shortened(MOST - 2), "ties").more
    shown = one_page_paper(brief(*many(20)), READERS["en"])["sections"][0]["blocks"][0]
    assert shown["block"] == "points"
    assert shown["lines"][-1] == {"text": f"and {20 - MOST} more", "soft": True}
    assert len(shown["within"]) == len(shown["lines"])


def test_sections_without_a_line_are_left_out() -> None:
    assert brief().chapters == ()
    assert one_page_paper(brief(), READERS["en"])["words"]["nothing"] == "The register holds nothing of it yet."


def test_what_is_over_is_no_contact() -> None:
    kind = REGISTRY["meeting"]
    cancelled = replace(membership(1, "x"), kind=kind.name, shape=Shape.DOT, state=kind.lifecycle.state("cancelled"))
    assert "contacts" not in [one.name for one in brief(cancelled).chapters]


def test_cautions_name_what_sleeps_what_is_suspended_and_what_is_late() -> None:
    kind = REGISTRY["membership"]
    suspended = replace(membership(1, "x"), state=kind.lifecycle.state("suspended"))
    planned = replace(
        membership(2, "y"), state=kind.lifecycle.state("applied"), start=year(2020), first_day=date(2020, 1, 1)
    )
    page = brief(suspended, planned, activity=Activity(Level.DORMANT))
    told = [
        READERS["en"].say(cell.what) for cell in points_of(page, "cautions").lines if isinstance(cell.what, Message)
    ]
    assert told == ["Dormant", "Suspended", "Plan whose day has passed: 2020"]
    assert "cautions" not in [one.name for one in brief(membership(3, "z")).chapters]


@needs_poppler
@pytest.mark.parametrize("language", ["fa", "en"])
def test_it_is_one_page(tmp_path: Path, language: str) -> None:
    reader = READERS[language]
    pdf = one_page_pdf(brief(*many(20)), reader=reader)
    assert pages(pdf, tmp_path) == 1
    assert reader.name(SUBJECT.name) in words(pdf, tmp_path)
    assert pdf == one_page_pdf(brief(*many(20)), reader=reader)


@needs_poppler
@pytest.mark.parametrize("language", ["fa", "en"])
def test_a_full_brief_is_one_page_too(tmp_path: Path, language: str) -> None:
    line = Line(
        Cell(Message("a sentence that goes on and on " * 30), pressing=True),
        Message("and so does what stands beside it " * 5),
    )
    chapters: tuple[Chapter, ...] = tuple(
        points_chapter(f"s{one}", Message(f"Section {one}"), (line,) * (MOST + 7), most=MOST) for one in range(7)
    )
    pdf = one_page_pdf(replace(brief(), chapters=chapters), reader=READERS[language])
    assert pages(pdf, tmp_path) == 1
    assert "Section 6" in words(pdf, tmp_path)
