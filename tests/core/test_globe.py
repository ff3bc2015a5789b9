"""Places, ways between them, and the flat map: held by what must be true of any two places."""

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.core.globe import RADIUS, STEP, Place, bounds, distance, edge_of_map, flat, parted, way

PLACES = st.tuples(st.floats(-180, 180), st.floats(-89, 89))
SHIRAZ, DAKAR, SUVA, HONOLULU = (52.53, 29.61), (-17.44, 14.69), (178.44, -18.14), (-157.86, 21.31)


@given(PLACES, PLACES)
def test_a_way_leads_from_one_end_to_the_other_in_small_steps(start: Place, end: Place) -> None:
    points = way(start, end)
    assert (points[0], points[-1]) == (start, end)
    length = distance(start, end)
    steps = [distance(one, other) for one, other in pairwise(points)]
    assert all(step <= math.radians(STEP) * RADIUS + 1e-3 for step in steps)
    assert math.isclose(sum(steps), length, rel_tol=1e-6, abs_tol=1e-3)  # no way is shorter than the shortest


@given(PLACES, PLACES)
def test_distance_is_the_same_from_either_end_and_never_more_than_half_the_globe(one: Place, other: Place) -> None:
    assert 0 <= distance(one, other) <= math.pi * RADIUS + 1e-6
    assert math.isclose(distance(one, other), distance(other, one), abs_tol=1e-6)


def test_a_distance_that_is_known() -> None:
    assert distance(SHIRAZ, DAKAR) == pytest.approx(7280, abs=60)
    assert distance(SHIRAZ, SHIRAZ) == 0


@given(PLACES)
def test_the_way_to_the_antipode_is_half_the_globe(place: Place) -> None:
    antipode = (place[0] - 180 if place[0] > 0 else place[0] + 180, -place[1])
    points = way(place, antipode)
    assert len(points) > 80
    assert math.isclose(sum(distance(*pair) for pair in pairwise(points)), math.pi * RADIUS, rel_tol=1e-6)


def test_the_way_to_the_antipode_is_drawn_over_the_north() -> None:
    assert max(north for _, north in way((0.0, 0.0), (180.0, 0.0))) == pytest.approx(90)


def test_a_way_from_pole_to_pole_is_found() -> None:
    assert way((0.0, 90.0), (0.0, -90.0))[45][1] == pytest.approx(0, abs=1)


def test_a_way_to_the_same_place_is_a_point() -> None:
    assert way(SHIRAZ, SHIRAZ) == [SHIRAZ, SHIRAZ]


@given(st.lists(PLACES, max_size=12))
def test_no_piece_crosses_the_map_where_the_line_crosses_the_date_line(line: list[Place]) -> None:
    pieces = parted(line)
    assert [point for piece in pieces for point in piece if point in line] or not line
    for piece in pieces:
        assert all(abs(one[0] - other[0]) <= 180 for one, other in pairwise(piece))
    for before, after in pairwise(pieces):
        assert before[-1] == (-after[0][0], after[0][1])
        assert abs(before[-1][0]) == 180


def test_a_way_across_the_date_line_is_two_pieces() -> None:
    pieces = parted(way(SUVA, HONOLULU))
    assert len(pieces) == 2
    assert pieces[0][-1][0] == 180
    assert pieces[1][0][0] == -180
    assert len(parted(way(SHIRAZ, DAKAR))) == 1
    assert parted([]) == []


@given(PLACES)
def test_the_map_is_symmetric(place: Place) -> None:
    x, y = flat(place)
    for mirrored, expected in (((-place[0], place[1]), (-x, y)), ((place[0], -place[1]), (x, -y))):
        assert flat(mirrored) == pytest.approx(expected)


def test_the_projection_has_the_size_that_its_authors_give() -> None:
    # The equator is 0.8707 of the globe's, the central meridian 0.52 of the equator, the poles 0.55 of it (Šavrič et al.)
    width = flat((180, 0))[0]
    assert width == pytest.approx(0.8707 * math.pi)
    assert flat((0, 90))[1] / width == pytest.approx(0.52, abs=0.01)
    assert flat((180, 90))[0] / width == pytest.approx(0.55, abs=0.01)


@given(st.floats(-180, 170), st.floats(-80, 70), st.floats(0, 1), st.floats(0, 1))
def test_what_lies_in_a_box_lies_within_its_bounds(west: float, south: float, along: float, up: float) -> None:
    (left, lower), (right, upper) = bounds(west, south, west + 10, south + 10)
    x, y = flat((west + 10 * along, south + 10 * up))
    assert left - 1e-3 <= x <= right + 1e-3
    assert lower - 1e-3 <= y <= upper + 1e-3


def test_the_edge_of_the_map_is_closed() -> None:
    edge = edge_of_map(-58, 84)
    assert edge[0] == edge[-1]
    assert {round(abs(x), 6) for x, _ in edge if x} == {round(abs(x), 6) for x, _ in edge_of_map(-58, 84)[:49]}
