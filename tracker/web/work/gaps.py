"""The queue of gaps: one question at a time, with the record it is about and one input to answer it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from flask import abort, current_app, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy import func, select

from tracker.actions.entities import entity_of
from tracker.actions.gaps import ask_again, fill_field, give_up_gap, values_of
from tracker.actions.parts import add_row
from tracker.core.access import Action
from tracker.core.fields import Field
from tracker.core.gap import Gap
from tracker.core.kind import Kind
from tracker.core.messages import N_, Refusal
from tracker.core.part import Part
from tracker.kinds.gaps import Found, count_gaps, gap_called, next_gap
from tracker.store.base import now
from tracker.store.change import Change
from tracker.store.engagement import Engagement
from tracker.web.forms import PageForm, form_for, typed_values
from tracker.web.gate import db, route
from tracker.web.notices import tell
from tracker.web.once import answer_once, answered_before
from tracker.web.parts.change import row_values
from tracker.web.reading import reader
from tracker.web.records.edit import seen_version
from tracker.web.records.found import as_entry, find_record, registry
from tracker.web.work import blueprint

PLACE = "/gaps/<kind:kind>/<id:record_id>/<name>"


@route(blueprint, "/gaps", allow=Action.RECORD)
def gaps() -> ResponseReturnValue:
    """Ask the first question of the queue, or the next one behind the one that the address names."""
    after = request.args.get("after", "")
    found = next_gap(db(), after=_place(after), registry=registry())
    if found is None:
        return render_template("work/no_gaps.html", left=count_gaps(db(), registry=registry()))
    record = find_record(found.kind, found.record_id)
    return _page(found, record, _form(found, record)), 200


@route(blueprint, PLACE, allow=Action.RECORD, methods=("GET", "POST"))
def gap(kind: Kind, record_id: int, name: str) -> ResponseReturnValue:
    """Ask one question, take the answer, and go on with the next."""
    if request.method == "POST" and (answer := answered_before()):
        return answer
    record = find_record(kind, record_id)
    found = _found(kind, record_id, name)
    form = _form(found, record)
    if form.validate_on_submit():
        try:
            _fill(found, record, form)
        except Refusal as refusal:
            db().rollback()
            record = find_record(kind, record_id)
            form.refuse(refusal)
        else:
            tell(N_("Saved. Here is the next question."))
            return answer_once(_next(found))
    return _page(found, record, form), 422 if request.method == "POST" else 200


@route(blueprint, f"{PLACE}/give-up", allow=Action.RECORD, methods=("POST",))
def give_up(kind: Kind, record_id: int, name: str) -> ResponseReturnValue:
    """Say that this cannot be known, and go on with the next question."""
    found = _found(kind, record_id, name)
    give_up_gap(db(), record=find_record(kind, record_id), name=name)
    undo = url_for("work.ask_gap_again", kind=kind, record_id=record_id, name=name)
    tell(N_("This will not be asked again: {gap}", gap=found.gap.message), undo=undo)
    return redirect(_next(found), code=303)


@route(blueprint, f"{PLACE}/ask-again", allow=Action.RECORD, methods=("POST",))
def ask_gap_again(kind: Kind, record_id: int, name: str) -> ResponseReturnValue:
    """Take that back, and ask."""
    ask_again(db(), record=find_record(kind, record_id), name=_found(kind, record_id, name).gap.name)
    return redirect(url_for("work.gap", kind=kind, record_id=record_id, name=name), code=303)


def gap_count() -> int:
    """Return how many gaps wait, counted anew only where something was changed since, or another day has begun."""
    state = db().scalar(select(func.max(Change.id))) or 0, now().date()
    kept: tuple[tuple[int, date], int] | None = current_app.extensions.get("gap_count")
    if kept is None or kept[0] != state:
        kept = (state, count_gaps(db(), registry=registry()))
        # What a page sees that is still being written may be undone, so only what was committed is remembered.
        if request.method == "GET":
            current_app.extensions["gap_count"] = kept
    return kept[1]


def _place(after: str) -> tuple[int, str] | None:
    record_id, _, name = after.partition(".")
    return (int(record_id), name[:30]) if record_id.isdecimal() and len(record_id) < 10 else None


def _found(kind: Kind, record_id: int, name: str) -> Found:
    gap = gap_called(kind=kind, name=name, registry=registry())
    if gap is None:
        abort(404)
    return Found(kind, record_id, gap)


def _next(found: Found) -> str:
    return url_for("work.gaps", after=f"{found.record_id}.{found.gap.name}")


def _asked(found: Found) -> Part | Field:
    part = next((part for part in found.kind.parts if part.name == found.gap.name), None)
    if part:
        return part
    field, wanted = found.kind.field(found.gap.name), found.gap.wanted
    # A new name that is typed here is a name of what the gap wants.
    return replace(field, targets=(wanted, *(one for one in field.targets if one != wanted))) if wanted else field


def _form(found: Found, record: Engagement) -> PageForm:
    asked = _asked(found)
    if isinstance(asked, Part):
        return form_for(asked.fields, values={})
    return form_for(
        [asked], values={asked.name: values_of(record, registry=registry())[asked.name]}, version=record.version
    )


def _fill(found: Found, record: Engagement, form: PageForm) -> None:
    asked = _asked(found)
    if isinstance(asked, Part):
        add_row(db(), record=record, part=asked, values=row_values(form, asked), registry=registry())
        return
    value = typed_values(form, [asked])[asked.name]
    if asked.is_reference:
        value = [entity_of(db(), one, types=asked.targets, language=reader().language) for one in value or []]
        _expect_wanted(found.gap, asked, value)
    fill_field(db(), record=record, version=seen_version(form), field=asked, value=value, registry=registry())


def _expect_wanted(gap: Gap, field: Field, entities: list[Any]) -> None:
    if gap.wanted and not any(one.type == gap.wanted for one in entities):
        raise Refusal(N_("Add the person beside the office, or write a new name."), field=field.name)


def _page(found: Found, record: Engagement, form: PageForm) -> str:
    entry = as_entry(record)
    asked = _asked(found)
    return render_template(
        "work/gap.html",
        found=found,
        record=entry,
        form=form,
        part=asked if isinstance(asked, Part) else None,
        total=count_gaps(db(), registry=registry()),
        skip=_next(found),
    )
