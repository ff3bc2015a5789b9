"""A published record in the words of schema.org, as JSON-LD.

What happened once is an event, what lasts is an action of the city with others; both name their parties, their time and
the news that tells of them. A time that is known less well than schema.org can say is left to the description.
"""

from __future__ import annotations

from typing import Any

from tracker.core.calendars import Calendar
from tracker.core.dates import PartialDate, Precision
from tracker.core.entry import Involved
from tracker.core.fields import EntityType
from tracker.core.kind import Shape
from tracker.core.licences import licence_called
from tracker.core.public_record import PublicQuote, PublicRecord
from tracker.language import Reader

_TYPES = {
    EntityType.CITY: "City",
    EntityType.EVENT: "Event",
    EntityType.PERSON: "Person",
    EntityType.NETWORK: "Organization",
    EntityType.ORGANISATION: "Organization",
    EntityType.BODY: "Organization",
    EntityType.OFFICE: "GovernmentOrganization",
}


def linked_data(
    record: PublicRecord,
    *,
    reader: Reader,
    home: Involved,
    address: str,
    whole: str,
    licence: str,
    description: str,
) -> dict[str, Any]:
    """Return the record as a JSON-LD object.

    address, whole: of its page, and of the public page
    licence: under which the data is given away, by its name
    """
    once = record.kind.shape is Shape.DOT
    start, end = ("startDate", "endDate") if once else ("startTime", "endTime")
    entry = record.entry
    others = [_thing(one, reader) for one in entry.involved if one.id != home.id]
    said: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "Event" if once else "Action",
        "@id": address,
        "url": address,
        "name": reader.say(record.title),
        "description": description,
        "inLanguage": reader.language,
        "identifier": f"{record.kind.name}/{record.id}",
        start: _iso(entry.start),
        end: _iso(entry.end),
        "organizer" if once else "agent": _thing(home, reader),
        "attendee" if once else "participant": others,
        "location": _place(record, reader),
        "subjectOf": [_news(quote) for quote in record.quotes if quote.address],
        "isPartOf": {"@type": "Dataset", "url": whole, "license": licence_called(licence).address or None},
    }
    return _known(said)


def _place(record: PublicRecord, reader: Reader) -> dict[str, Any] | None:
    """Return the city in which it happened: that of the event, or the one city that a field of it names."""
    held = (one.within for one in record.entry.involved if one.type is EntityType.EVENT and one.within)
    single = {field.name for field in record.kind.references if field.targets == (EntityType.CITY,)}
    named = (one for one in record.entry.involved if one.role in single)
    place = next(held, None) or next(named, None)
    return _thing(place, reader) if place else None


def _thing(one: Involved, reader: Reader) -> dict[str, Any]:
    within = one.within
    return _known(
        {
            "@type": _TYPES[one.type],
            "name": reader.name(one.name),
            "address": {"@type": "PostalAddress", "addressCountry": one.country} if one.country else None,
            "parentOrganization" if within and within.type is not EntityType.CITY else "location": (
                _thing(within, reader) if within else None
            ),
        }
    )


def _news(quote: PublicQuote) -> dict[str, Any]:
    return _known(
        {
            "@type": "NewsArticle",
            "url": quote.address,
            "publisher": {"@type": "Organization", "name": quote.outlet} if quote.outlet else None,
            "datePublished": _iso(quote.published),
            "inLanguage": quote.language,
            "text": quote.text,
        }
    )


def _iso(day: PartialDate | None) -> str:
    """Return a date as ISO 8601 says it, or nothing where it would have to say more than is known."""
    if day is None or day.about:
        return ""
    if day.precision is Precision.DAY:
        return day.first.isoformat()
    return day.code.partition(":")[2] if day.calendar is Calendar.GREGORIAN else ""


def _known(said: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in said.items() if value not in ("", None, [])}
