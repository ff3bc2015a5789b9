"""Entries by hand, for charts and reports without a database."""

from __future__ import annotations

from tracker.core.calendars import Calendar
from tracker.core.dates import PartialDate
from tracker.core.entry import Entry, Involved, Quote
from tracker.core.fields import EntityType
from tracker.core.messages import N_
from tracker.core.names import Name
from tracker.core.report import Report, compose_report
from tracker.kinds.registry import REGISTRY

SHIRAZ = Name({"fa": "شیراز", "en": "Shiraz"})
HOME_ID = 1


def year(number: int) -> PartialDate:
    return PartialDate(Calendar.GREGORIAN if number > 1600 else Calendar.SOLAR_HIJRI, number)


SOME_YEAR, FIRST, LAST = year(2007), year(1990), year(2024)


def membership(
    number: int,
    name: str | Name,
    *,
    start: PartialDate | None = SOME_YEAR,
    end: PartialDate | None = None,
    state: str = "member",
    quote: str = "",
    language: str = "en",
) -> Entry:
    """A membership in a network called `name`, proven by `quote` where there is one."""
    kind, called = REGISTRY["membership"], name if isinstance(name, Name) else Name({"en": name})
    proof = Quote(number, "network", quote, number, f"Article {number}", "ISNA", year(1403), language)
    return Entry(
        kind=kind.name,
        id=number,
        title=N_("Membership in {network}", network=called),
        state=kind.lifecycle.state(state),
        shape=kind.shape,
        start=start,
        end=end,
        first_day=start.first if start else None,
        last_day=end.last if end else None,
        involved=(Involved("network", EntityType.NETWORK, 1000 + number, called),),
        quotes=(proof,) if quote else (),
    )


def report(*entries: Entry, since: PartialDate = FIRST, until: PartialDate = LAST) -> Report:
    return compose_report(entries, kinds=REGISTRY, home=SHIRAZ, home_id=HOME_ID, since=since, until=until)
