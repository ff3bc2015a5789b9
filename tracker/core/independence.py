"""How independent a source is of what it tells.

A city hall's own news of its mayor's trip proves that the city hall says so. The register keeps it, and says which of
its claims rest on more than that.
"""

from __future__ import annotations

from enum import StrEnum

from tracker.core.messages import N_, Message


class Independence(StrEnum):
    """The grades, from the source that tells of itself to the one that looked for itself."""

    OWN = "own"
    COUNTERPART = "counterpart"
    AGGREGATOR = "aggregator"
    AGENCY = "agency"
    INDEPENDENT = "independent"


LABELS: dict[Independence, Message] = {
    Independence.OWN: N_("Own press office"),
    Independence.COUNTERPART: N_("The counterpart's own site"),
    Independence.AGGREGATOR: N_("Aggregator: repeats what others wrote"),
    Independence.AGENCY: N_("News agency"),
    Independence.INDEPENDENT: N_("Independent newspaper or broadcaster"),
}
# An aggregator may repeat an independent report or the city's own: nobody can tell, so it does not count as one.
INDEPENDENT_GRADES = (Independence.AGENCY, Independence.INDEPENDENT)


def label_of(grade: str) -> Message:
    """Return the label of a grade as it is kept; the empty one is nobody's judgement yet."""
    return LABELS[Independence(grade)] if grade in list(Independence) else N_("Not graded yet")
