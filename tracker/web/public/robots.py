"""For search engines: which pages there are, and which are theirs to read."""

from __future__ import annotations

from typing import Any

from flask import Response
from flask.typing import ResponseReturnValue

from tracker.core.access import Action
from tracker.exports.sitemap import MOST, write_sitemap
from tracker.language import LANGUAGES
from tracker.store.publication import the_publication
from tracker.web.gate import db, route
from tracker.web.public import blueprint
from tracker.web.public.addresses import public_url
from tracker.web.public.door import MINUTES, open_register, page
from tracker.web.reading import register
from tracker.web.records.found import registry


@page("/public/sitemap.xml")
def sitemap() -> ResponseReturnValue:
    """Return every public page."""
    public, house = open_register(), register()
    own = house.language if house else "en"
    order = sorted(LANGUAGES, key=lambda code: code != own)
    pages: list[tuple[str, dict[str, Any]]] = [("home", {}), ("timeline", {}), ("world", {}), ("downloads", {})]
    pages += [("index", {"kind": kind}) for kind in public.kinds]
    pages += [("record", {"kind": registry()[name], "record_id": id}) for name, id in public.addresses(MOST - 100)]
    told = ({code: public_url(name, **values, lang=code, _external=True) for code in order} for name, values in pages)
    return Response(write_sitemap(told), mimetype="application/xml")


@route(blueprint, "/robots.txt", allow=Action.ENTER)
def robots() -> ResponseReturnValue:
    """Tell search engines to read the public page, while it is shown, and nothing else."""
    publication = the_publication(db())
    lines = ["User-agent: *"]
    if publication and publication.shown:
        lines += ["Allow: /public/", "Allow: /static/", "Disallow: /", ""]
        lines += [f"Sitemap: {public_url('sitemap', lang=None, _external=True)}"]
    else:
        lines += ["Disallow: /"]
    headers = {"Cache-Control": f"public, max-age={MINUTES * 60}"}
    return Response("\n".join(lines) + "\n", mimetype="text/plain", headers=headers)
