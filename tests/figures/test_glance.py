"""A tally at a glance: columns inside their box, in the reader's direction."""

from itertools import pairwise

from tests.core.charts.test_tally import tally
from tracker.core.charts.tally import NO_AXIS, Axis, Tally, Value
from tracker.core.messages import Message
from tracker.figures.glance import HEIGHT, WIDTH, glance_of


def test_columns_fill_their_box_and_what_is_below_hangs_from_zero() -> None:
    out, received = glance_of(tally(), direction="ltr")
    assert (out.y, round(out.height + received.height, 1)) == (0, HEIGHT)
    assert received.y == round(out.height, 2)
    assert (out.pale, received.pale) == (False, True)
    assert 0 <= out.x < received.x < WIDTH


def test_years_run_as_the_reader_reads() -> None:
    places = [[piece.x for piece in glance_of(tally(), direction=one)] for one in ("ltr", "rtl")]
    assert places[0] == places[1][::-1]
    assert all(one < other for one, other in pairwise(places[0]))


def test_nothing_is_drawn_of_nothing() -> None:
    empty = Axis("year", Message("Year"), (Value("2024", Message("2024")),))
    assert glance_of(Tally(Message("none"), (), empty, NO_AXIS), direction="ltr") == []
