"""The first page counts the records of each kind, and answers in sentences whose numbers lead to what they count."""

from dataclasses import replace

import pytest

from tests.core.records import HAPPENING, KINDS, TERM
from tracker.core.counts import Count, Place
from tracker.core.coverage import Coverage
from tracker.core.dashboard import (
    Dashboard,
    Some,
    answer_of_due,
    answer_of_ending,
    answer_of_overdue,
    answer_of_questions,
    answer_of_suggestions,
    answer_of_ties,
    answer_of_unsourced,
    count_figures,
)
from tracker.core.lifecycle import Tone
from tracker.core.messages import NN_, Message
from tracker.language import Reader

NONE = Some((), 0)
BARE = Coverage()


def test_a_figure_counts_the_current_records_of_a_kind_among_all() -> None:
    counts = {
        ("term", "is-current"): 1,
        ("term", "is-over"): 1,
        ("term", "is-ahead"): 1,
        ("happening", "is-current"): 1,
    }
    figures = count_figures(counts, kinds=KINDS)
    assert [(one.kind, one.count, one.total) for one in figures] == [(TERM, 1, 3), (HAPPENING, 1, 1)]


def test_the_share_of_sourced_records_is_that_of_all_but_the_unsourced() -> None:
    figures = count_figures({("term", "is-over"): 3, ("happening", "is-current"): 1}, kinds=KINDS)
    assert Dashboard(figures, ending=NONE, unsourced=Some((), 1), changed=NONE, coverage=BARE).sourced_share == 0.75


def test_an_empty_register_has_no_share_of_sourced_records() -> None:
    assert (
        Dashboard(
            count_figures({}, kinds=KINDS), ending=NONE, unsourced=NONE, changed=NONE, coverage=BARE
        ).sourced_share
        is None
    )


TIE = replace(TERM, numbered=lambda number: NN_("{n} tie", "{n} ties", number))


def ties(**states: int) -> str:
    counts = {("term", f"is-{tone}"): number for tone, number in states.items()}
    figures = [figure for figure in count_figures(counts, kinds=[TIE]) if figure.total]
    return Reader().say(answer_of_ties(figures))


def test_the_sentence_on_ties_tells_each_state_that_there_is() -> None:
    assert ties() == "Nothing ties the city to anybody yet."
    assert ties(current=1) == "1 tie stands today."
    assert ties(current=9, paused=1, ahead=2, over=4) == ("9 ties stand today, suspended: 1 tie, on the way: 2 ties.")
    assert ties(over=3) == "No tie stands today."


def test_each_number_names_the_list_that_holds_as_many() -> None:
    (figure,) = count_figures({("term", "is-current"): 2, ("term", "is-over"): 1}, kinds=[TERM])
    places = {state.name: (int(count), count.place) for state, count in figure.states}
    assert places == {
        "is-current": (2, Place("term", {"status": "is-current"})),
        "is-over": (1, Place("term", {"status": "is-over"})),
    }
    assert (figure.count, figure.count.place) == (2, Place("term", {"tone": "current"}))
    assert (figure.total, figure.total.place) == (3, Place("term"))
    assert (figure.of(Tone.OVER), figure.of(Tone.OVER).place) == (1, Place("term", {"tone": "over"}))


def some(number: int) -> Some:
    return Some((), number, ((TIE, Count(number, Place("term"))), (HAPPENING, Count(0, Place("happening")))))


@pytest.mark.parametrize(
    ("message", "sentence"),
    [
        (answer_of_ending(some(0)), "Nothing ends within a year."),
        (answer_of_ending(some(1)), "1 tie ends within a year."),
        (answer_of_unsourced(some(2)), "2 ties have no source yet."),
        (answer_of_unsourced(some(0)), "Every record has a source."),
        (answer_of_due(late=0, soon=0, later=0), "Nothing is due."),
        (answer_of_due(late=1, soon=0, later=2), "1 thing is overdue and 2 are due later."),
        (answer_of_overdue(Count(0, Place("x")), None), "No commitment is overdue."),
        (
            answer_of_overdue(Count(2, Place("x")), Count(1, Place("y"))),
            "2 commitments are overdue. 1 has its day ahead.",
        ),
        (answer_of_questions(Count(1, Place("x"))), "1 question waits for an answer."),
        (answer_of_suggestions(0, 0), "No suggestion waits."),
        (answer_of_suggestions(5, 2), "5 suggestions of 2 articles to decide."),
    ],
)
def test_the_answers_read_well(message: Message, sentence: str) -> None:
    assert Reader().say(message) == sentence
