"""The list of one type of entity."""

from __future__ import annotations

from flask import render_template
from flask.typing import ResponseReturnValue
from sqlalchemy import func, select

from tracker.core.access import Action
from tracker.core.sheets import Sheet
from tracker.kinds.mentions import count_records
from tracker.store.entity import Entity
from tracker.store.searching import is_called
from tracker.web.catalogue import blueprint
from tracker.web.gate import db, route
from tracker.web.paging import page_asked, pages_of, words_asked

PAGE = 50


@route(blueprint, "/<sheet:sheet>/", allow=Action.READ)
def index(sheet: Sheet) -> ResponseReturnValue:
    """List a page of the entities of a sheet that the query finds, with how many records each has."""
    query, page = words_asked(), page_asked()
    wanted = select(Entity).where(Entity.deleted_at.is_(None), Entity.type == sheet.type.value)
    if query:
        wanted = wanted.where(is_called(query))
    total = db().scalar(wanted.with_only_columns(func.count(Entity.id))) or 0
    ordered = wanted.order_by(Entity.search_key, Entity.id).limit(PAGE).offset((page - 1) * PAGE)
    entities = db().scalars(ordered).all()
    return render_template(
        "catalogue/index.html",
        sheet=sheet,
        entities=entities,
        counts=count_records(db(), [one.id for one in entities]),
        query=query,
        total=total,
        page=page,
        pages=pages_of(total, PAGE),
    )
