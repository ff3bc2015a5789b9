"""The figures of the further charts: valid for plotly.py, walkable, in the reader's direction and digits."""

import re
from collections.abc import Iterator

import pytest
from sqlalchemy.orm import Session

from tests.figures.checks import checked, marks, texts
from tests.figures.conftest import READERS, TODAY
from tracker.config import Settings
from tracker.core.charts.tally import Count, Tally
from tracker.core.text import persian_digits
from tracker.figures import enlarged, glance_of, legend_of
from tracker.kinds.charted import Material
from tracker.language import Reader
from tracker.store.engine import Database
from tracker.store.entity import City
from tracker.web.charts.shelf import SHELF

CASES = [(name, code) for name in SHELF for code in READERS]


@pytest.fixture
def material(settings: Settings, language: str) -> Iterator[Material]:
    database = Database(settings.database_url)
    with database.reading() as session:
        yield Material(session, READERS[language].calendar, TODAY)
    database.close()


def address(count: Count) -> str:
    return "/" + "/".join(count.at)


def figure_of(name: str, tally: Tally, reader: Reader) -> dict:
    return SHELF[name].figure(tally, reader=reader, address_of=address)


@pytest.mark.parametrize(("name", "language"), CASES)
def test_a_figure_is_whole(name: str, language: str, material: Material) -> None:
    reader, tally = READERS[language], SHELF[name].compose(material)
    figure = figure_of(name, tally, reader)
    checked(figure)
    assert sorted(link for link, _ in marks(figure)) == sorted(address(count) for count in tally.counts)
    walked = figure["layout"]["meta"]["marks"]
    assert [one["address"] for one in walked] == [address(count) for count in tally.counts]
    assert all(one["axes"] in figure["layout"] for one in walked)
    sides = {axis["side"] for key, axis in figure["layout"].items() if key.startswith("yaxis")}
    assert sides == {"right" if reader.direction == "rtl" else "left"}
    if language == "fa":
        assert not [
            text for text in texts(figure) if re.search(r"(?<![:\w#&-])\d", text) and persian_digits(text) != text
        ]


@pytest.mark.parametrize("language", READERS)
@pytest.mark.parametrize("name", SHELF)
def test_series_differ_in_more_than_their_colour(name: str, language: str, material: Material) -> None:
    legend = legend_of(SHELF[name].compose(material))
    assert len({look.pattern for look, _ in legend}) == len(legend)


@pytest.mark.parametrize("name", SHELF)
def test_an_empty_register_has_no_marks_and_says_so(name: str, session: Session, shiraz: City) -> None:
    tally = SHELF[name].compose(Material(session, READERS["fa"].calendar, TODAY))
    assert READERS["fa"].say(tally.answer)
    figure = figure_of(name, tally, READERS["fa"])
    checked(figure)
    assert (tally.counts, figure["data"], figure["layout"]["meta"]["marks"]) == ((), [], [])
    assert glance_of(tally, direction="rtl") == []
    legend_of(tally)


@pytest.mark.parametrize(("name", "language"), CASES)
def test_on_a_wall_every_letter_is_larger_and_nothing_else_is_told(
    name: str, language: str, material: Material
) -> None:
    figure = figure_of(name, SHELF[name].compose(material), READERS[language])
    wall = enlarged(figure)
    checked(wall)
    assert list(marks(wall)) == list(marks(figure))
    assert wall["layout"]["meta"] == figure["layout"]["meta"]
    assert wall["layout"]["height"] > figure["layout"]["height"]
    letters = [[one["font"]["size"] for one in of["layout"]["annotations"] if "font" in one] for of in (figure, wall)]
    assert all(large > small for small, large in zip(*letters, strict=True))
    assert wall["layout"]["font"]["size"] >= 17
    for small, large in zip(figure["data"], wall["data"], strict=True):
        assert [small.get(one) for one in ("x", "y", "base", "width")] == [
            large.get(one) for one in ("x", "y", "base", "width")
        ]
