"""The form on which a delegation reports on its journey.

What the register knows of the journey is printed; the rest are lines to write on, in the order in which the office
enters them afterwards.
"""

from __future__ import annotations

from tracker.core.chapters.blocks import Column
from tracker.core.entry import Entry
from tracker.core.messages import N_
from tracker.core.record_paper import Asked, RecordPaper
from tracker.core.travel import Travel
from tracker.core.trips import Journey

ASKED = (
    Asked(N_("Why the delegation travelled, and what it was to achieve"), lines=2),
    Asked(
        N_("Whom it met"),
        (Column(N_("Day"), room=2), Column(N_("Person and office"), room=5), Column(N_("What it was about"), room=6)),
        lines=4,
    ),
    Asked(
        N_("What was promised or agreed"),
        (Column(N_("What"), room=7), Column(N_("By whom"), room=3), Column(N_("Until when"), room=3)),
    ),
    Asked(N_("What came of the journey, and what is proposed"), lines=4),
    Asked(N_("What it cost and who paid, where it is not written above"), lines=2),
    Asked(
        N_("Signature"),
        (Column(N_("Head of delegation"), room=5), Column(N_("Day"), room=3), Column(N_("Signature"), room=4)),
        lines=1,
    ),
)


def trip_report(journey: Journey, *, facts: tuple[str, ...], parts: tuple[str, ...]) -> RecordPaper:
    """Return the form for the journeys among a kind's records, which tells these `facts` and `parts`."""

    def is_journey(entry: Entry, home: int) -> bool:
        return journey.travel(entry, home) is Travel.OUT

    return RecordPaper(N_("Delegation report"), facts=facts, parts=parts, asks=ASKED, fits=is_journey)
