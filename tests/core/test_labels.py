"""No label lies upon another, nor upon a mark."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from tracker.core.labels import LEFTWARD, RIGHTWARD, UPRIGHT, Box, Labelled, Side, place_labels


def mark(x: float, y: float, width: float = 50, sides: tuple[Side, ...] = RIGHTWARD) -> Labelled:
    return Labelled(x, y, 10, 8, width, 17, sides)


marks = st.builds(
    mark, st.floats(0, 600), st.floats(0, 300), st.floats(1, 250), st.sampled_from([RIGHTWARD, LEFTWARD, UPRIGHT])
)
crowds = st.lists(marks, max_size=40)
WHOLE = Box(0, 0, 600, 300)


@given(crowds)
def test_no_two_labels_overlap_and_none_covers_the_mark_of_another(crowd: list[Labelled]) -> None:
    placed = place_labels(crowd, within=WHOLE)
    boxes = {number: crowd[number].label_box(side) for number, side in placed.items()}
    for one, other in combinations(boxes.values(), 2):
        assert not one.meets(other)
    for number, box in boxes.items():
        assert WHOLE.holds(box)
        assert not any(box.meets(other.mark_box) for place, other in enumerate(crowd) if place != number)


@given(crowds)
def test_what_finds_no_place_had_none_left(crowd: list[Labelled]) -> None:
    placed = place_labels(crowd)
    boxes = [crowd[number].label_box(side) for number, side in placed.items()]
    for number in set(range(len(crowd))) - set(placed):
        own = crowd[number]
        others = [one.mark_box for place, one in enumerate(crowd) if place != number] + boxes
        assert all(any(own.label_box(side).meets(other) for other in others) for side in Side)


@given(marks, st.sampled_from(Side))
def test_a_label_does_not_cover_its_own_mark(one: Labelled, side: Side) -> None:
    assert not one.label_box(side).meets(one.mark_box)


@given(crowds)
def test_the_weightiest_is_always_labelled(crowd: list[Labelled]) -> None:
    alone = crowd[:1]
    if place_labels(alone):
        rest = [one for one in crowd[1:] if not any(alone[0].label_box(side).meets(one.mark_box) for side in Side)]
        assert 0 in place_labels([*alone, *rest])


def test_a_label_stands_where_it_is_wanted_and_else_beside() -> None:
    assert place_labels([mark(0, 0)]) == {0: Side.RIGHT}
    assert place_labels([mark(0, 0, sides=LEFTWARD), mark(-30, 0)])[0] is Side.ABOVE_LEFT
    assert place_labels([mark(0, 0, sides=UPRIGHT)]) == {0: Side.BELOW}


def test_a_mark_without_a_label_takes_room_only() -> None:
    assert place_labels([mark(0, 0, width=0), mark(-20, 0)]) == {1: Side.ABOVE_RIGHT}


def test_every_order_knows_every_side() -> None:
    for sides in (RIGHTWARD, LEFTWARD, UPRIGHT):
        assert sorted(sides) == sorted(Side)


def test_a_label_longer_than_the_map_finds_no_place() -> None:
    assert place_labels([mark(300, 150, width=900)], within=WHOLE) == {}
