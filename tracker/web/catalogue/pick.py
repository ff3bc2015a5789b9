"""What a picker offers: what the register knows, then what the gazetteer and the catalogue of networks know."""

from __future__ import annotations

from flask import request
from flask.typing import ResponseReturnValue

from tracker.core.access import Action
from tracker.core.fields import EntityType
from tracker.core.sheets import SHEET_OF
from tracker.store.entity import Entity
from tracker.store.finding import find_entities
from tracker.suggest import catalogue, gazetteer
from tracker.web.catalogue import blueprint
from tracker.web.gate import db, route
from tracker.web.reading import reader

MOST = 12


@route(blueprint, "/pick", allow=Action.READ)
def pick() -> ResponseReturnValue:
    """Return what ``q`` may mean among ``types``, each with the answer that stands for it in a form."""
    names = request.args.get("types", "").split(",")
    types = [EntityType(name) for name in names if name in set(EntityType)]
    query = request.args.get("q", "")[:100]
    known = find_entities(db(), types=types, query=query, limit=MOST) if types else []
    results = [{"value": str(one.id), "text": reader().name(one.name), "hint": _hint(one)} for one in known]
    held = {(one.type, one.catalogue_id) for one in known}
    if EntityType.CITY in types:
        results += [
            {"value": f"gazetteer:{place.id}", "text": _named(place.names), "hint": reader().country(place.country)}
            for place in gazetteer.load().search(query, limit=MOST)
            if (EntityType.CITY, place.id) not in held
        ]
    if EntityType.NETWORK in types:
        results += [
            {
                "value": f"catalogue:{network.id}",
                "text": _named(network.names),
                "hint": _named(network.names, other=True),
            }
            for network in catalogue.load().search(query, limit=MOST)
            if (EntityType.NETWORK, network.id) not in held
        ]
    return {"results": results[: MOST * 2]}


def _named(names: object, *, other: bool = False) -> str:
    forms = dict(names)  # type: ignore[call-overload]
    language = reader().language if not other else ("en" if reader().language != "en" else "fa")
    return str(forms.get(language) or forms["en"])


def _hint(entity: Entity) -> str:
    parts = [reader().say(SHEET_OF[EntityType(entity.type)].label), reader().country(getattr(entity, "country", None))]
    if entity.within:
        parts.append(reader().name(entity.within.name))
    return " · ".join(part for part in parts if part)
