"""The timeline as a figure: valid, mirrored for those who read from the right, and every mark leads to its record."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from tests.exports.entries import membership, year
from tests.figures.checks import checked, marks, texts
from tests.figures.conftest import READERS, TODAY, timeline_of
from tracker.core.calendars import Calendar
from tracker.core.entry import Entry
from tracker.core.lanes import Heading
from tracker.core.lifecycle import State, Tone
from tracker.core.messages import N_, Message
from tracker.core.strips import Cell, Strip, slices_between
from tracker.core.timeline import compose_timeline
from tracker.figures import SIZES, timeline_figure
from tracker.figures.timeline_marks import FADE
from tracker.kinds.registry import REGISTRY
from tracker.language import Reader


def drawn_in(figure: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the traces that draw marks."""
    return [trace for trace in figure["data"] if trace.get("mode") != "text"]


def labels_of(figure: dict[str, Any]) -> dict[str, Any]:
    """Return the trace of the labels."""
    (trace,) = (trace for trace in figure["data"] if trace.get("mode") == "text")
    return trace


def figure_of(entries: list[Entry], reader: Reader) -> dict[str, Any]:
    return timeline_figure(timeline_of(entries), reader=reader, address_of=lambda entry: f"/{entry.kind}/{entry.id}")


@pytest.mark.parametrize("language", ["fa", "en"])
def test_the_figure_is_one_that_plotly_knows(entries: list[Entry], language: str) -> None:
    assert len(checked(figure_of(entries, READERS[language])).data) >= 6


@pytest.mark.parametrize("language", ["fa", "en"])
def test_every_dated_record_can_be_clicked_and_says_what_it_is(entries: list[Entry], language: str) -> None:
    reader = READERS[language]
    found = dict(marks(figure_of(entries, reader)))
    dated = {f"/{entry.kind}/{entry.id}": entry for entry in entries if entry.start or entry.end}
    assert set(found) == set(dated)
    for address, told in found.items():
        assert reader.say(dated[address].title, isolate=True) in told
        assert reader.say(dated[address].state.label) in told


def test_the_axis_runs_in_the_direction_of_reading(entries: list[Entry]) -> None:
    persian, english = (figure_of(entries, READERS[language])["layout"] for language in ("fa", "en"))
    assert persian["xaxis"]["range"] == english["xaxis"]["range"][::-1]
    assert english["xaxis"]["range"] == sorted(english["xaxis"]["range"])
    assert (persian["yaxis"]["side"], english["yaxis"]["side"]) == ("right", "left")
    assert persian["margin"]["r"] > persian["margin"]["l"]
    assert english["margin"]["l"] > english["margin"]["r"]
    assert {heading["x"] for heading in persian["annotations"][:-1]} == {1}
    assert {heading["x"] for heading in english["annotations"][:-1]} == {0}


def test_an_open_end_points_on_in_the_direction_of_reading() -> None:
    for language, symbol in {"fa": "triangle-left", "en": "triangle-right"}.items():
        points = [
            trace
            for trace in drawn_in(figure_of([membership(1, "x")], READERS[language]))
            if trace["type"] == "scatter"
        ]
        assert [point["marker"]["symbol"] for point in points] == [[symbol]]
        assert points[0]["x"] == [TODAY.isoformat()]
    closed = drawn_in(figure_of([membership(1, "x", end=year(2010))], READERS["en"]))
    assert {trace["type"] for trace in closed} == {"bar"}


def test_years_are_those_of_the_readers_calendar(entries: list[Entry]) -> None:
    persian, english = (figure_of(entries, READERS[language])["layout"]["xaxis"] for language in ("fa", "en"))
    assert all(set(tick) <= set("۰۱۲۳۴۵۶۷۸۹") and tick.startswith(("۱۳", "۱۴")) for tick in persian["ticktext"])
    assert all(tick.isascii() and tick.startswith(("19", "20")) for tick in english["ticktext"])
    assert {day[5:] for day in english["tickvals"]} == {"01-01"}
    assert {day[5:] for day in persian["tickvals"]} <= {"03-20", "03-21", "03-22"}
    assert len(persian["ticktext"]) == len(persian["tickvals"]) > 2


def test_language_and_calendar_are_chosen_apart(entries: list[Entry]) -> None:
    axis = figure_of(entries, Reader("en", Calendar.SOLAR_HIJRI))["layout"]["xaxis"]
    assert all(tick.isascii() and tick.startswith(("13", "14")) for tick in axis["ticktext"])


def test_what_is_certain_is_drawn_stronger_than_what_may_be() -> None:
    figure = figure_of([membership(1, "x", start=year(2007), end=year(2010))], READERS["en"])
    (trace,) = drawn_in(figure)
    pieces = list(zip(trace["base"], trace["marker"]["opacity"], strict=True))
    assert pieces[FADE][0] == "2007-12-31"
    shades = [shade for _, shade in pieces]
    assert len(pieces) == 2 * FADE + 1
    assert shades[: FADE + 1] == sorted(shades[: FADE + 1])
    assert sorted(shades[FADE + 1 :]) == sorted(shades[:FADE])
    assert max(shades[:FADE]) < shades[FADE]


def test_an_end_ahead_is_marked_and_a_past_one_is_not() -> None:
    ahead = drawn_in(figure_of([membership(1, "x", end=year(2030))], READERS["en"]))
    assert [trace["marker"]["symbol"] for trace in ahead if trace["type"] == "scatter"] == [["line-ns-open"]]


@pytest.mark.parametrize("language", ["fa", "en"])
def test_arrow_keys_walk_every_mark_in_time(entries: list[Entry], language: str) -> None:
    meta = figure_of(entries, READERS[language])["layout"]["meta"]
    dated = {f"/{entry.kind}/{entry.id}" for entry in entries if entry.start or entry.end}
    assert {mark["address"] for mark in meta["marks"]} == dated
    assert all(mark["told"] for mark in meta["marks"])


def test_each_level_of_zoom_is_labelled_by_the_readers_calendar(entries: list[Entry]) -> None:
    levels = figure_of(entries, READERS["fa"])["layout"]["meta"]["ticks"]
    days, months, *_, decades = levels[0], levels[1], levels[-3]
    assert len(days) > len(months) > len(decades)
    assert {text.split()[0] for _, text in days} == {"۱", "۱۱", "۲۱"}
    assert any(text.startswith("خرداد ") for _, text in months)
    assert all(len(text) == 4 and text.endswith("۰") for _, text in decades)


def test_a_term_of_one_day_is_still_seen() -> None:
    day = year(2007).of_day(date(2007, 5, 6))
    (bar,) = drawn_in(figure_of([membership(1, "x", start=day, end=day)], READERS["en"]))
    assert bar["x"] == [86_400_000]


@pytest.mark.parametrize("language", ["fa", "en"])
def test_an_empty_register_has_an_empty_figure(language: str) -> None:
    figure = figure_of([], READERS[language])
    assert figure["data"] == []
    assert len(checked(figure).layout.xaxis.ticktext) >= 1


def test_a_record_without_a_date_is_not_drawn() -> None:
    assert figure_of([membership(1, "x", start=None)], READERS["en"])["data"] == []


@pytest.mark.parametrize("language", ["fa", "en"])
def test_a_name_is_never_read_as_a_tag(language: str) -> None:
    name = '<a href="https://evil.example">R&D <b>x</b></a>'
    figure = figure_of([membership(1, name)], READERS[language])
    for text in texts(figure):
        assert "<" not in text.replace("<br>", ""), text
    assert any('&lt;a href="https://evil.example"&gt;R&amp;D &lt;b&gt;x' in text for text in texts(figure))


def test_a_very_long_name_is_cut_beside_the_chart_and_whole_on_hovering() -> None:
    name = "Union of very long names " * 20
    figure = figure_of([membership(1, name)], READERS["en"])
    (label,) = labels_of(figure)["text"]
    assert "…" in label
    assert len(label) < 60
    assert all(name in told for _, told in marks(figure))
    assert figure["layout"]["margin"]["l"] <= 400


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", ["fa", "en"])
def test_every_size_is_a_figure_that_tells_the_same(entries: list[Entry], language: str, size: str) -> None:
    reader = READERS[language]
    figure = timeline_figure(timeline_of(entries), reader=reader, address_of=str, size=SIZES[size])
    plain = timeline_figure(timeline_of(entries), reader=reader, address_of=str)
    assert checked(figure).layout.font.size == SIZES[size].font
    assert dict(marks(figure)) == dict(marks(plain))


def test_on_a_phone_a_label_stands_above_its_bar_and_needs_no_room_beside_it() -> None:
    timeline = timeline_of([membership(1, "Metropolis"), membership(2, "A name of 120 letters " * 6)])
    figure = timeline_figure(timeline, reader=READERS["en"], address_of=str, size=SIZES["narrow"])
    layout = figure["layout"]
    assert layout["margin"]["l"] == layout["margin"]["r"]
    bars = [place for trace in figure["data"] if trace["type"] == "bar" for place in trace["y"]]
    labels = labels_of(figure)["y"]
    assert len(labels) == 2
    assert all(min(bar - label for bar in bars if bar > label) < 1 for label in labels)
    assert layout["dragmode"] is False  # a finger scrolls the page


def test_an_end_ahead_is_seen_on_its_own_bar() -> None:
    figure = figure_of([membership(1, "x", end=year(2030))], READERS["en"])
    bar, points = drawn_in(figure)
    assert points["marker"]["color"] == ["role:ink"]
    assert set(bar["marker"]["color"]) == {"role:membership"}


def test_a_plan_is_hatched_at_full_strength() -> None:
    planned = replace(
        membership(1, "x", start=year(2024), end=year(2030)), state=State("planned", N_("Planned"), Tone.AHEAD)
    )
    bar = figure_of([planned], READERS["en"])["data"][0]
    assert set(bar["marker"]["pattern"]["shape"]) == {"/"}
    assert max(bar["marker"]["opacity"]) > 0.9


COUNTS = tuple(
    Cell(slice, 3 + place)
    for place, slice in enumerate(slices_between(date(2010, 1, 1), date(2015, 1, 1), Calendar.GREGORIAN))
)


def counted(cells: tuple[Cell, ...], language: str = "en", size: str = "desk") -> dict[str, Any]:
    lanes = [(Heading("membership", Message("Memberships"), "membership"), [])]
    timeline = compose_timeline(
        [],
        kinds=REGISTRY,
        today=TODAY,
        lanes=lanes,
        strips={"membership": Strip(cells, 99)},
        reach=(date(2010, 1, 1), TODAY),
    )
    return timeline_figure(
        timeline,
        reader=READERS[language],
        address_of=str,
        cell_address_of=lambda lane, cell: f"/{lane}/{cell.slice.since.code}",
        size=SIZES[size],
    )


@pytest.mark.parametrize("language", ["fa", "en"])
def test_a_strip_says_how_many_there_were_when_and_leads_to_them(language: str) -> None:
    figure = counted(COUNTS[:6], language)
    (trace,) = checked(figure).data
    assert len(trace.x) == 6
    assert list(trace.width) == sorted(trace.width)
    said = dict(marks(figure))
    assert set(said) == {f"/membership/{cell.slice.since.code}" for cell in COUNTS[:6]}
    assert all(READERS[language].number(cell.count) in told for cell, told in zip(COUNTS, said.values(), strict=False))
    meta = figure["layout"]["meta"]
    assert meta["partial"]
    assert READERS[language].number(99) in meta["note"]
    assert {mark["address"] for mark in meta["marks"]} == set(said)
    assert any(f"· {READERS[language].number(99)}" in note["text"] for note in figure["layout"]["annotations"])


def test_numbers_stand_on_a_strip_only_where_all_of_them_have_room() -> None:
    assert counted(COUNTS[:6])["data"][0]["textposition"] == "inside"
    assert counted(COUNTS, size="narrow")["data"][0]["textposition"] == "none"
