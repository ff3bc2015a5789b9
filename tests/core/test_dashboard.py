"""The first page counts the records of each kind, and those that an article proves."""

from tests.core.records import HAPPENING, KINDS, TERM
from tracker.core.coverage import Coverage
from tracker.core.dashboard import Dashboard, Some, count_figures

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
