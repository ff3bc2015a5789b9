"""A published record: what is known of it, and the passages that prove it; also as linked data."""

from __future__ import annotations

from flask import abort, jsonify, render_template
from flask.typing import ResponseReturnValue

from tracker.core.kind import Kind
from tracker.core.public_record import PublicRecord
from tracker.exports.linked_data import linked_data
from tracker.web.public.addresses import public_record_url, public_url
from tracker.web.public.door import OPEN_TO_ALL, open_register, page, publication
from tracker.web.public.words import lines_of
from tracker.web.reading import reader, register


@page("/public/<kind:kind>/<id:record_id>")
def record(kind: Kind, record_id: int) -> ResponseReturnValue:
    """Show a record."""
    return render_template("public/record.html", record=_found(kind, record_id))


@page("/public/<kind:kind>/<id:record_id>.jsonld")
def linked(kind: Kind, record_id: int) -> ResponseReturnValue:
    """Return a record as linked data, for search engines and other machines."""
    found, house = _found(kind, record_id), register() or abort(404)
    answer = jsonify(
        linked_data(
            found,
            reader=reader(),
            home=house.home_city.as_involved("home"),
            address=public_record_url(found, _external=True),
            whole=public_url("home", _external=True),
            licence=publication().licence,
            description="\n".join(lines_of(found)),
        )
    )
    answer.mimetype = "application/ld+json"
    answer.headers.update(OPEN_TO_ALL)
    return answer


def _found(kind: Kind, record_id: int) -> PublicRecord:
    return open_register().find(kind, record_id) or abort(404)
