"""The judgement of drawings on boxes and colours made by hand: each fault is found, and what is well is left alone."""

from typing import Any

import pytest

from tests.looks.judged import blended, contrast, cut, digits_fit, faults, overlaps, pale, years_run

WHITE, BLACK = (255, 255, 255, 1), (0, 0, 0, 1)
SAFFRON, TEAL = (199, 119, 0, 1), (11, 114, 133, 1)


def word(text: str, left: float, top: float = 0, *, width: float = 40, **more: Any) -> dict[str, Any]:
    held = {"text": text, "box": (left, top, left + width, top + 20), "seen": (0, 0, 400, 300), "colour": BLACK}
    return {**held, "size": 12, "bold": False, "axis": "", "behind": [[]], "above": [[]], **more}


def mark(left: float, cover: float, width: float = 10) -> dict[str, Any]:
    box, colour = (left, 0, left + width, 10), (*TEAL[:3], cover)
    return {"box": box, "seen": (0, 0, 400, 300), "colours": [colour], "behind": [], "name": "bar"}


def told(*words: dict[str, Any], rtl: bool = False, marks: tuple[dict[str, Any], ...] = (), **more: Any) -> list[str]:
    drawing = {"words": words, "marks": marks, "paper": WHITE, "plot": (50, 350), "width": 400, "source": "/chart"}
    return list(faults(drawing, rtl=rtl, **more))


def test_boxes_overlap_where_they_cover_each_other_both_ways() -> None:
    a, beside, below, upon = (0, 0, 40, 20), (39.5, 0, 80, 20), (0, 20, 40, 40), (30, 10, 60, 30)
    assert overlaps([a, beside, below]) == []
    assert overlaps([a, upon, beside]) == [(0, 1), (1, 2)]


def test_a_box_is_cut_by_as_many_pixels_as_stand_outside() -> None:
    assert cut((-0.5, 0, 40, 20), (0, 0, 100, 100)) == 0
    assert cut((70, 0, 104.25, 20), (0, 0, 100, 100)) == 4.2
    assert cut((0, -7, 40, 20), (0, 0, 100, 100)) == 7


@pytest.mark.parametrize(
    ("one", "other", "wanted"), [(BLACK, WHITE, 21), (WHITE, WHITE, 1), (SAFFRON, WHITE, 3.46), (TEAL, WHITE, 5.59)]
)
def test_contrast_is_that_of_the_guidelines(one: Any, other: Any, wanted: float) -> None:
    assert contrast(one, other) == contrast(other, one) == pytest.approx(wanted, abs=0.01)


def test_layers_are_seen_through_each_other() -> None:
    assert blended([], WHITE) == WHITE
    assert blended([(0, 0, 0, 0.5)], WHITE)[:3] == (127.5, 127.5, 127.5)
    assert blended([(0, 0, 0, 0.5), SAFFRON], WHITE) == (*SAFFRON[:3], 1.0)


def test_a_mark_may_fade_from_one_that_is_clear_and_not_otherwise() -> None:
    assert pale([mark(0, 0.1), mark(10, 0.4), mark(20, 1)], WHITE) == []
    (alone,) = pale([mark(0, 0.1), mark(10, 0.4), mark(60, 1)], WHITE)
    assert alone[0]["box"][0] == 10
    assert alone[1] < 3


def test_years_run_as_one_reads() -> None:
    assert years_run([(10, "2010"), (60, "Jan 2015")], rtl=False)
    assert not years_run([(10, "2015"), (60, "2010")], rtl=False)
    assert years_run([(60, "۱۳۹۵"), (10, "مهر ۱۴۰۰")], rtl=True)
    assert not years_run([(10, "۱۳۹۵"), (60, "۱۴۰۰")], rtl=True)


def test_digits_are_those_of_the_language() -> None:
    assert digits_fit("۱۴۰۰", rtl=True)
    assert digits_fit("C40", rtl=True)
    assert not digits_fit("1400", rtl=True)
    assert digits_fit("2015", rtl=False)
    assert not digits_fit("۲۰۱۵", rtl=False)


def test_a_drawing_without_fault_tells_nothing() -> None:
    years = [word("2010", 60, axis="x"), word("2015", 160, axis="x")]
    assert told(*years, word("Metropolis", 0, 50, axis="y"), marks=(mark(100, 1),)) == []
    years = [word("۱۴۰۰", 60, axis="x"), word("۱۳۹۵", 160, axis="x")]
    assert told(*years, word("متروپلیس", 355, 50, axis="y"), rtl=True, marks=(mark(100, 1),)) == []


@pytest.mark.parametrize(
    ("words", "more", "wanted"),
    [
        ([word("Pécs", 0), word("Konya", 30)], {}, "«Pécs» covers «Konya»"),
        ([word("Pécs", 380)], {}, "«Pécs» is cut by 20 pixels"),
        ([word("today", 0, colour=SAFFRON)], {}, "«today» has a contrast of 3.46, not 4.5"),
        ([word("5", 0, behind=[[], [TEAL]])], {}, "«5» has a contrast of 3.76, not 4.5"),
        ([word("Pécs", 0, above=[[TEAL]])], {}, "«Pécs» lies beneath a mark"),
        ([word("۲", 0, axis="x")], {}, "«۲» has the digits of the other language"),
        ([word("Pécs", 360, axis="y")], {}, "«Pécs» stands where its row ends, not where it begins"),
        ([word("پچ", 0, axis="y")], {"rtl": True}, "«پچ» stands where its row ends, not where it begins"),
        ([], {"sheet": 300}, "the drawing is 400 pixels wide on paper of 300"),
        ([], {"marks": (mark(7, 0.2),)}, "a bar at [7, 0] of (11, 114, 133, 0.2) has a contrast of 1.33"),
    ],
)
def test_every_fault_is_told_with_its_words(words: list[dict[str, Any]], more: dict[str, Any], wanted: str) -> None:
    assert told(*words, **more) == [wanted]


def test_large_bold_letters_need_less() -> None:
    assert told(word("Shiraz", 0, colour=SAFFRON, size=18, bold=True)) == []
    assert told(word("Shiraz", 0, colour=SAFFRON, size=18)) != []
