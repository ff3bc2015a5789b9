"""How weighty records are beside each other, for pictures in which the weightiest one gives the look."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import FromClause, Integer, String, column, values

from tracker.core.kind import Kind
from tracker.core.lifecycle import BY_WEIGHT


def ranks_of(kinds: Sequence[Kind]) -> FromClause:
    """Return, as a table of the query, how weighty a record of each kind and state is; a lower number weighs more."""
    rows = [
        (kind.name, state.name, place * len(BY_WEIGHT) + BY_WEIGHT.index(state.tone))
        for place, kind in enumerate(kinds)
        for state in kind.lifecycle.states
    ]
    columns = (column("kind", String), column("status", String), column("rank", Integer))
    return values(*columns, name="ranks").data(rows or [("", "", 0)]).cte()  # a table needs a row
