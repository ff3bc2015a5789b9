"""Names are alike whatever their spelling; what only resembles another is not taken for it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.core.likeness import ALIKE, likeness
from tracker.core.namesakes import Spelled, likely_namesakes, namesake_score


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("متروپلیس", "مترو پلیس"),
        ("هیئت‌مدیره", "هیئت مديره"),
        ("São Paulo", "Sao Paulo"),
        ("سائوپائولو", "سائوپولو"),
        ("Municipality of Dakar", "Dakar"),
        ("Metropolis Board of Directors", "Board of Directors"),
    ],
)
def test_spellings_of_one_name_are_alike(one: str, other: str) -> None:
    assert likeness(one, other) >= ALIKE


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Dakar", "Dhaka"),
        ("نجف", "نجف‌آباد"),
        ("Weimar", "Malacca"),
        ("Rome", "Romeo"),
        ("Mayor of Dakar", "Mayor of Weimar"),
    ],
)
def test_different_names_are_not(one: str, other: str) -> None:
    assert likeness(one, other) < ALIKE


@given(st.text(max_size=20), st.text(max_size=20))
def test_likeness_has_no_direction_and_ends_at_one(one: str, other: str) -> None:
    assert 0 <= likeness(one, other) <= 1
    assert likeness(one, other) == likeness(other, one)


def test_one_country_one_type_and_one_belonging_are_needed() -> None:
    najaf = Spelled(1, "city", ("Najaf", "نجف"), "IQ")
    assert namesake_score(najaf, Spelled(2, "city", ("Nadjaf", "نجف"), "IQ")) == 1
    assert namesake_score(najaf, Spelled(2, "city", ("Najaf",), "IR")) == 0
    assert namesake_score(najaf, Spelled(2, "office", ("Najaf",), "IQ")) == 0
    board = Spelled(3, "body", ("Board",), within=1)
    assert namesake_score(board, Spelled(4, "body", ("Board",), within=2)) == 0


def test_the_nearest_pairs_come_first() -> None:
    things = [
        Spelled(1, "network", ("Metropolis", "متروپلیس")), Spelled(2, "network", ("مترو پلیس",)),
        Spelled(3, "network", ("World Council of Metropolis",)), Spelled(4, "network", ("ICLEI",)),
    ]  # fmt: skip
    assert likely_namesakes(things) == [(1, 2), (1, 3)]
