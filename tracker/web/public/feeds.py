"""The feeds of the public page: what is new as Atom, and what happened when as a calendar."""

from __future__ import annotations

from datetime import datetime

from flask import Response, abort, request
from flask.typing import ResponseReturnValue

from tracker.core.licences import licence_called
from tracker.exports.atom import Feed, FeedEntry, write_atom
from tracker.exports.public_calendar import write_public_calendar
from tracker.store.publication import Publication
from tracker.web.public.addresses import public_record_url, public_url
from tracker.web.public.door import OPEN_TO_ALL, open_register, page, publication
from tracker.web.public.words import lines_of, public_name
from tracker.web.reading import reader, register

NEWEST, DATED = 50, 500


@page("/public/feed.atom")
def feed() -> ResponseReturnValue:
    """Return the records that were changed last."""
    house, chosen = register() or abort(404), publication()
    records, city = open_register().changed(NEWEST), reader().name(house.home_city.name)
    moments = [record.changed_at for record in records if record.changed_at]
    above = Feed(
        id=_tag(chosen, f"feed-{reader().language}"),
        title=reader().say(public_name()),
        subtitle=chosen.introduction.get(reader().language, ""),
        author=city,
        language=reader().language,
        address=public_url("feed", _external=True),
        page=public_url("home", _external=True),
        rights=reader().say(licence_called(chosen.licence).label),
        updated=max(moments, default=chosen.changed_at),
    )
    entries = [
        FeedEntry(
            id=_tag(chosen, f"{record.kind.name}/{record.id}/{reader().language}"),
            title=reader().say(record.title),
            address=public_record_url(record, _external=True),
            updated=record.changed_at or chosen.changed_at,
            summary="\n".join(lines_of(record)),
            category=reader().say(record.kind.label),
        )
        for record in records
    ]
    file = write_atom(above, entries)
    return Response(file, mimetype="application/atom+xml", headers=OPEN_TO_ALL)


@page("/public/calendar.ics")
def calendar() -> ResponseReturnValue:
    """Return what happened last, as far as it is known to the day."""
    records = open_register().latest(DATED)
    file = write_public_calendar(
        records,
        reader=reader(),
        name=reader().say(public_name()),
        address_of=lambda record: public_record_url(record, _external=True),
    )
    return Response(file, content_type="text/calendar; charset=utf-8", headers=OPEN_TO_ALL)


def _tag(chosen: Publication, what: str) -> str:
    """Return a name that stays what it is (RFC 4151): of this host, on the day on which the page was first decided."""
    since: datetime = chosen.created_at
    return f"tag:{request.host.partition(':')[0]},{since.date().isoformat()}:{what}"
