"""Few values out of many: those with the most, and one for all the others, so that a chart can be read."""

from __future__ import annotations

from collections.abc import Mapping

from tracker.core.charts.tally import Amount

OTHER = "-other"  # no word that anybody writes


def keep_few(amounts: Mapping[str, Amount], *, most: int, apart: tuple[str, ...] = ()) -> dict[str, str]:
    """Return under which key each key is to be counted: its own, or `OTHER` where there are more than `most`.

    The keys come with the largest first and the others last; those `apart`, such as what is unknown, stand behind.
    """
    named = sorted((key for key in amounts if key not in apart), key=lambda key: (-amounts[key], key))
    kept = named if len(named) <= most else named[: most - 1]
    behind = [key for key in apart if key in amounts]
    return {key: key if key in kept else OTHER for key in named} | {key: key for key in behind}
