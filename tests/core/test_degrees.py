"""A place as people write it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.core.degrees import read_degrees, write_degrees
from tracker.core.messages import Refusal


@pytest.mark.parametrize(
    "text", ["29.61, 52.53", "29.61 52.53", "29.61;52.53", "29.61° N, 52.53° E", "۲۹٫۶۱، ۵۲٫۵۳", " 29.61N 52.53E "]
)
def test_places_are_read_however_they_are_written(text: str) -> None:
    assert read_degrees(text) == (29.61, 52.53)


def test_south_and_west_are_less_than_nothing() -> None:
    assert read_degrees("23.55 S, 46.64 W") == read_degrees("-23.55, -46.64") == read_degrees("−23.55, −46.64")


@pytest.mark.parametrize("text", ["29.61", "91, 0", "0, 181", "north, east", "1,2,3", "29.61, ", "٫, ٫"])
def test_what_is_no_place_is_refused_at_its_field(text: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_degrees(text)
    assert refused.value.field == "place"


def test_nothing_is_nothing() -> None:
    assert read_degrees("  ") is None
    assert write_degrees(None, 3.0) == write_degrees(1.0, None) == ""


@given(st.integers(-900_000, 900_000), st.integers(-1_800_000, 1_800_000))
def test_what_is_written_is_read_again(north: int, east: int) -> None:
    place = north / 10_000, east / 10_000
    assert read_degrees(write_degrees(*place)) == place
