"""Numbers that lead to what they count.

A number on a dashboard names the list that it counts, so that whoever reads it can open that list, a record in it, and
the sentence behind the record. The core names the list; the web knows its address.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

CHANGES, TRIPS, COMMITMENTS, QUESTIONS = "changes", "trips", "commitments", "questions"
DUE, GAPS, ARTICLES, REPORT = "due", "gaps", "articles", "report"


@dataclass(frozen=True, slots=True)
class Place:
    """A list: the records of a kind, or one of the lists above.

    page:  the name of the kind, or of the list
    asked: what the list is asked for, as its address says it
    """

    page: str
    asked: Mapping[str, str] = field(default_factory=dict)


class Count(int):
    """A number, and the list that holds as many."""

    place: Place

    def __new__(cls, number: int, place: Place) -> Count:
        """Make a number that counts what stands at `place`."""
        made = super().__new__(cls, number)
        made.place = place
        return made
