"""Records for the tests of the core: kinds and entries with nothing in them but what a test says."""

from __future__ import annotations

from datetime import date, datetime

from tracker.core.calendars import Calendar
from tracker.core.dates import PartialDate
from tracker.core.entry import Entry, Involved, Quote
from tracker.core.fields import Choice, EntityType, Field, FieldType
from tracker.core.kind import Kind, Shape
from tracker.core.lifecycle import Lifecycle, State, Tone
from tracker.core.messages import Message
from tracker.core.names import Name

STATES = {tone: State(f"is-{tone.value}", Message(tone.value.capitalize()), tone) for tone in Tone}
FIELDS = (
    Field("members", Message("Members"), FieldType.REFERENCES, targets=(EntityType.CITY,)),
    Field("start", Message("From"), FieldType.DATE),
    Field("end", Message("Until"), FieldType.DATE),
    Field("level", Message("Level"), FieldType.CHOICE, choices=(Choice("full", Message("Full member")),)),
    Field(
        "topics",
        Message("Topics"),
        FieldType.CHOICES,
        choices=(Choice("water", Message("Water")), Choice("parks", Message("Parks"))),
    ),
    Field("seats", Message("Seats"), FieldType.NUMBER),
    Field("summary", Message("Summary"), FieldType.LONG_TEXT, claim=False),
)


def kind_of(name: str = "term", shape: Shape = Shape.BAR) -> Kind:
    """Return a kind with every sort of field and a state of every tone."""
    words = Message(name)
    lifecycle = Lifecycle(tuple(STATES.values()), initial="is-current")
    return Kind(name, f"{name}s", words, words, words, "icon", shape, FIELDS, lifecycle, lambda *_: words)


TERM, HAPPENING = kind_of("term", Shape.BAR), kind_of("happening", Shape.DOT)
KINDS = (TERM, HAPPENING)


def day(text: str, *, about: bool = False) -> PartialDate:
    """Return a Gregorian date from as much of "2024-06-17" as is known."""
    return PartialDate(Calendar.GREGORIAN, *map(int, text.split("-")), about=about)


def entry(
    number: int = 1,
    start: PartialDate | None = None,
    end: PartialDate | None = None,
    *,
    kind: Kind = TERM,
    tone: Tone = Tone.CURRENT,
    involved: tuple[Involved, ...] = (),
    quotes: tuple[Quote, ...] = (),
    changed_at: datetime | None = None,
) -> Entry:
    """Return a record."""
    return Entry(
        kind=kind.name,
        id=number,
        title=Message(f"{kind.name} {number}"),
        state=STATES[tone],
        shape=kind.shape,
        start=start,
        end=end,
        first_day=start.first if start else None,
        last_day=end.last if end else None,
        involved=involved,
        quotes=quotes,
        changed_at=changed_at,
    )


def quote(number: int, text: str = "Shiraz is a member.", *, field: str = "start", article: int = 1) -> Quote:
    """Return a passage of an article."""
    return Quote(number, field, text, article, "An article", "A newspaper", None, "en")


def involved(
    type: EntityType, id: int, name: str, *, role: str = "members", country: str | None = None,
    within: Involved | None = None,
) -> Involved:  # fmt: skip
    """Return somebody's part in a record."""
    return Involved(role, type, id, Name({"en": name}), country, within)


TODAY = date(2026, 11, 24)
