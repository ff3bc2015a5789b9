"""A visit brief is one page in either language, however much there is to tell."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.exports.entries import HOME_ID, SHIRAZ, membership, year
from tests.exports.test_pdf import READERS, needs_poppler, pages, words
from tracker.core.brief import MOST, Brief, Point, Section, compose_brief
from tracker.core.entry import Involved
from tracker.core.fields import EntityType
from tracker.core.kind import Shape
from tracker.core.messages import Message
from tracker.core.names import Name
from tracker.exports import brief_pdf
from tracker.kinds.registry import REGISTRY

SUBJECT = Involved("subject", EntityType.NETWORK, 1001, Name({"en": "Metropolis", "fa": "متروپلیس"}))
HOME = Involved("home", EntityType.CITY, HOME_ID, SHIRAZ)


def brief(number: int) -> Brief:
    entries = [membership(one, f"Network{one:02}x", start=year(1990 + one)) for one in range(number)]
    return compose_brief(SUBJECT, entries, kinds=REGISTRY, rows={}, home=HOME, day=year(2024))


def test_a_brief_holds_the_newest_and_says_how_many_more() -> None:
    section = brief(20).sections[0]
    assert [point.entry.id for point in section.points if point.entry] == list(range(19, 19 - MOST, -1))
    assert section.more == 20 - MOST


def test_sections_without_a_line_are_left_out() -> None:
    assert brief(0).sections == ()


def test_what_is_over_is_no_contact() -> None:
    kind = REGISTRY["meeting"]
    cancelled = replace(membership(1, "x"), kind=kind.name, shape=Shape.DOT, state=kind.lifecycle.state("cancelled"))
    content = compose_brief(SUBJECT, [cancelled], kinds=REGISTRY, rows={}, home=HOME, day=year(2024))
    assert "Last contacts" not in [section.label.text for section in content.sections]


@needs_poppler
@pytest.mark.parametrize("language", ["fa", "en"])
def test_it_is_one_page(tmp_path: Path, language: str) -> None:
    reader = READERS[language]
    pdf = brief_pdf(brief(20), reader=reader)
    assert pages(pdf, tmp_path) == 1
    assert reader.name(SUBJECT.name) in words(pdf, tmp_path)
    assert pdf == brief_pdf(brief(20), reader=reader)


@needs_poppler
@pytest.mark.parametrize("language", ["fa", "en"])
def test_a_full_brief_is_one_page_too(tmp_path: Path, language: str) -> None:
    point = Point(
        Message("a sentence that goes on and on " * 30), Message("and so does what stands beside it " * 5), True
    )
    sections = tuple(Section(Message(f"Section {one}"), (point,) * MOST, 7) for one in range(7))
    pdf = brief_pdf(replace(brief(0), sections=sections), reader=READERS[language])
    assert pages(pdf, tmp_path) == 1
    assert "Section 6" in words(pdf, tmp_path)
