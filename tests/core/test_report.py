"""A council report tells of its own time, and every record in it leads to its passages in the annex."""

from datetime import date

import pytest
from hypothesis import given

from tests.core.records import HAPPENING, KINDS, TERM, day, entry, kind_of, quote
from tests.core.test_timeline import DAYS, registers
from tracker.core.entry import Entry
from tracker.core.kind import Shape
from tracker.core.lifecycle import Tone
from tracker.core.messages import Refusal
from tracker.core.names import Name
from tracker.core.report import Report, belongs, compose_report

HOME = Name({"en": "Shiraz", "fa": "شیراز"})
SINCE, UNTIL = date(2024, 1, 1), date(2024, 12, 31)


def report_on(register: list[Entry], since: str = "2024", until: str = "2024") -> Report:
    return compose_report(register, kinds=KINDS, home=HOME, home_id=1, since=day(since), until=day(until))


def inside(start: str | None, end: str | None = None, *, happening: bool = False) -> bool:
    kind = HAPPENING if happening else TERM
    one = entry(1, day(start) if start else None, day(end) if end else None, kind=kind)
    return belongs(one, SINCE, UNTIL)


def test_a_term_belongs_if_it_runs_on_any_day_between() -> None:
    assert inside("2020", "2030")
    assert inside("2020", "2024-1-1")
    assert inside("2024-12-31", "2030")
    assert not inside("2020", "2023-12-31")
    assert not inside("2025-1-1", "2030")


def test_an_open_term_belongs_from_its_beginning_on() -> None:
    assert inside("2007")
    assert inside("2024-12-31")
    assert not inside("2025")


def test_a_term_of_unknown_beginning_belongs_until_its_end() -> None:
    assert inside(None, "2024-1-1")
    assert inside(None, "2030")
    assert not inside(None, "2023")


def test_what_happened_belongs_if_it_may_have_happened_between() -> None:
    assert inside("2024-6-17", happening=True)
    assert inside("2023-12", "2024-1-2", happening=True)
    assert not inside("2023", happening=True)
    assert not inside("2025-1-1", happening=True)
    assert not inside(None, "2025", happening=True)


def test_a_year_may_lie_in_a_report_of_a_month() -> None:
    assert belongs(entry(1, day("2024"), kind=HAPPENING), date(2024, 6, 1), date(2024, 6, 30))


@given(registers, DAYS, DAYS)
def test_a_record_without_a_date_belongs_to_every_report(register: list[Entry], one: date, other: date) -> None:
    since, until = sorted((one, other))
    for record in register:
        if not record.start and not record.end:
            assert belongs(record, since, until)


@given(registers, DAYS, DAYS, DAYS)
def test_a_longer_report_leaves_out_nothing_of_a_shorter(
    register: list[Entry], one: date, other: date, third: date
) -> None:
    first, middle, last = sorted((one, other, third))
    for record in register:
        for part in ((first, middle), (middle, last)):
            assert belongs(record, first, last) or not belongs(record, *part)


@given(registers)
def test_a_report_holds_what_belongs_to_it_and_nothing_else(register: list[Entry]) -> None:
    report = report_on(register, "2000", "2010")
    held = [item.entry for section in report.sections for item in section.items]
    expected = [one for one in register if belongs(one, date(2000, 1, 1), date(2010, 12, 31))]
    assert sorted(map(repr, held)) == sorted(map(repr, expected))
    assert report.total == len(expected)
    assert {mark.entry.id for mark in report.timeline.marks} <= {one.id for one in expected}


@given(registers)
def test_the_same_question_gives_the_same_report_in_whatever_order_records_come(register: list[Entry]) -> None:
    numbered = [entry(n, one.start, one.end, kind=TERM, tone=one.state.tone) for n, one in enumerate(register)]
    assert report_on(numbered, "2000", "2010").sections == report_on(numbered[::-1], "2000", "2010").sections


def test_a_section_tells_how_many_are_current() -> None:
    register = [entry(1, day("2020")), entry(2, day("2021"), tone=Tone.OVER), entry(3, day("2022"), tone=Tone.PAUSED)]
    section = report_on(register).sections[0]
    assert (len(section.items), section.current) == (3, 1)


def test_records_stand_in_the_order_of_time_and_the_undated_last() -> None:
    register = [entry(1), entry(2, day("2024-6")), entry(3, day("2021")), entry(4, day("2024-6"))]
    assert [item.entry.id for item in report_on(register).sections[0].items] == [3, 2, 4, 1]


def test_a_kind_without_records_keeps_its_section() -> None:
    kinds = (TERM, kind_of("nothing", Shape.DOT))
    report = compose_report([], kinds=kinds, home=HOME, home_id=1, since=day("2024"), until=day("2024"))
    assert [section.kind.name for section in report.sections] == ["term", "nothing"]


def test_the_annex_is_numbered_as_it_is_read() -> None:
    register = [
        entry(7, day("2022"), quotes=(quote(1, "later"),)),
        entry(8, day("2021"), quotes=(quote(2, "first"), quote(3, "second"))),
        entry(9, day("2024"), kind=HAPPENING, quotes=(quote(4, "last"),)),
    ]
    report = report_on(register)
    assert [(proof.number, proof.quote.text, proof.entry.id) for proof in report.annex] == [
        (1, "first", 8),
        (2, "second", 8),
        (3, "later", 7),
        (4, "last", 9),
    ]
    assert [item.sources for section in report.sections for item in section.items] == [(1, 2), (3,), (4,)]


def test_a_passage_that_proves_two_fields_is_one_proof() -> None:
    twice = (quote(1, "since 2007", field="start"), quote(2, "since 2007", field="level"))
    report = report_on([entry(1, day("2020"), quotes=twice)])
    assert len(report.annex) == 1
    assert report.sections[0].items[0].sources == (1,)


def test_the_same_words_in_two_articles_are_two_proofs() -> None:
    twice = (quote(1, "since 2007", article=1), quote(2, "since 2007", article=2))
    assert len(report_on([entry(1, day("2020"), quotes=twice)]).annex) == 2


def test_a_report_counts_what_no_article_proves() -> None:
    report = report_on([entry(1, day("2020")), entry(2, day("2020"), quotes=(quote(1),)), entry(3)])
    assert (report.unsourced, report.total) == (2, 3)


def test_a_report_cannot_end_before_it_begins() -> None:
    with pytest.raises(Refusal, match="before its beginning") as refused:
        report_on([], "2024-6-17", "2024-6-16")
    assert refused.value.field == "until"
    assert report_on([], "2024-6-17", "2024-6").total == 0
