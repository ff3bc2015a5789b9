"""The history of the whole register: who changed what, the latest first, and each change in full."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from flask import abort, render_template, request
from flask.typing import ResponseReturnValue
from sqlalchemy import select

from tracker.core.access import Action
from tracker.core.catalogue_history import tell_of_entity
from tracker.core.entry import Entry
from tracker.core.history import Step, Told, tell
from tracker.kinds.entries import entries_of
from tracker.store.engagement import Engagement
from tracker.store.entity import Entity
from tracker.store.log import latest_steps, names_in, step_called
from tracker.store.user import User
from tracker.web.gate import db, route
from tracker.web.records.found import registry
from tracker.web.records.told import entities_mentioned
from tracker.web.work import blueprint

PAGE = 40


@dataclass(frozen=True, slots=True)
class Line:
    """One change in the history of the register, and the record it is about, in the trash or not."""

    told: Told
    entry: Entry | None
    deleted: bool = False


@route(blueprint, "/history", allow=Action.RECORD)
def history() -> ResponseReturnValue:
    """List the latest changes, by everybody or one person, to everything or one kind of record."""
    page, who, kind = (request.args.get(name, "")[:30] for name in ("page", "who", "kind"))
    number = int(page) if page.isdecimal() and len(page) < 7 and int(page) else 1
    steps, more = latest_steps(
        db(),
        user_id=int(who) if who.isdecimal() and len(who) < 10 else None,
        kind=kind if kind in registry() else "",
        kinds=[one.name for one in registry()],
        limit=PAGE,
        offset=(number - 1) * PAGE,
    )
    people = db().execute(select(User.id, User.name).order_by(User.name)).all()
    return render_template(
        "work/history.html", lines=lines_of(steps), people=people, who=who, kind=kind, page=number, more=more
    )


@route(blueprint, "/history/<id:change_id>", allow=Action.RECORD)
def change(change_id: int) -> ResponseReturnValue:
    """Show one change with every text in full, as it was and as it became."""
    step = step_called(db(), change_id)
    lines = lines_of([step]) if step and (step.engagement_id or step.table == Entity.__tablename__) else []
    if not step or not lines:
        abort(404)
    texts = {name: sides for name, sides in step.fields.items() if any(isinstance(side, str) for side in sides)}
    return render_template(
        "work/change.html", line=lines[0], who=step.who, texts=texts, label_of=_label_of(step, lines[0])
    )


def lines_of(steps: Sequence[Step]) -> list[Line]:
    """Return changes in words; those to records of a kind that is not known any more are left out."""
    ids = {step.engagement_id for step in steps if step.engagement_id}
    query = select(Engagement).where(Engagement.id.in_(ids), Engagement.kind.in_([kind.name for kind in registry()]))
    entries = {entry.id: entry for entry in entries_of(db(), query, registry=registry())}
    gone = select(Engagement.id).where(Engagement.id.in_(ids), Engagement.deleted_at.is_not(None))
    deleted = set(db().scalars(gone))
    names = names_in(db(), {id for step in steps for id in _named(step, entries)})
    lines = []
    for step in steps:
        if step.table == Entity.__tablename__:
            lines.append(Line(tell_of_entity(step, name=names.get(step.row_id)), None))
        elif entry := entries.get(step.engagement_id or 0):
            told = tell(step, kind=registry()[entry.kind], name_of=names.get)
            lines.append(Line(told, entry, entry.id in deleted))
    return lines


def _named(step: Step, entries: dict[int, Entry]) -> set[int]:
    if step.table == Entity.__tablename__:
        return {step.row_id}
    entry = entries.get(step.engagement_id or 0)
    return entities_mentioned([step], registry()[entry.kind]) if entry else set()


def _label_of(step: Step, line: Line) -> dict[str, object]:
    if line.entry is None:
        return {}
    kind = registry()[line.entry.kind]
    part = next((part for part in kind.parts if part.table == step.table), None)
    if part:
        return {part.column(field): field.label for field in part.fields}
    return {field.name: field.label for field in kind.fields}
