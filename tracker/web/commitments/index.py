"""The list of all commitments."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from flask import render_template, request
from flask.typing import ResponseReturnValue

from tracker.core.access import Action
from tracker.core.entry import Involved
from tracker.core.messages import N_, Message
from tracker.core.part import Row, Values
from tracker.core.text import squash
from tracker.exports.lists import Cell
from tracker.kinds.across import Placed, leaf_of, rows_everywhere, with_records
from tracker.kinds.filters import records_involving
from tracker.kinds.parts.commitment import COMMITMENTS, OPEN, is_ahead, is_overdue
from tracker.kinds.proofs import proven_rows
from tracker.store.base import now
from tracker.web.commitments import blueprint
from tracker.web.files import FORMATS, file_addresses, file_answer
from tracker.web.gate import db, route
from tracker.web.paging import page_asked
from tracker.web.parts.files import row_cells, row_columns
from tracker.web.records.asking import whom_asked
from tracker.web.records.found import registry

STATES: dict[str, Message] = {
    "unfinished": N_("Open or in progress"),
    "overdue": N_("Overdue"),
    "ahead": N_("With the day ahead"),
    "done": N_("Done"),
    "dropped": N_("Dropped"),
    "all": N_("All"),
}


@dataclass(frozen=True, slots=True)
class Choice:
    """What the list is asked for; it stands in the address."""

    state: str
    owner: str

    def takes(self, values: Values, today: date) -> bool:
        """Say whether the list shows a commitment."""
        if self.owner and squash(self.owner) != squash(str(values["owner"])):
            return False
        if self.state == "overdue":
            return is_overdue(values, today)
        if self.state == "ahead":
            return is_ahead(values, today)
        if self.state == "unfinished":
            return values["status"] in OPEN
        return self.state == "all" or values["status"] == self.state


@route(blueprint, "/commitments/", allow=Action.READ)
def index() -> ResponseReturnValue:
    """Show the commitments of the register, what is due first on top, or hand them over as a file."""
    state = request.args.get("state", "")
    choice = Choice(state if state in STATES else "unfinished", request.args.get("owner", "")[:300].strip())
    everything = rows_everywhere(db(), COMMITMENTS, registry=registry())
    if whom := whom_asked():
        own = records_involving(db(), whom.id)
        everything = [one for one in everything if one.record_id in own or _is_to(one.row, whom.id)]
    found = sorted((one for one in everything if choice.takes(one.row.values, now().date())), key=_place)
    if (format := request.args.get("format")) in FORMATS:
        rows = with_records(db(), found, registry=registry())
        return file_answer(
            (row_cells(row, record, _more(row)) for row, record in rows),
            format=format,
            name=COMMITMENTS.name,
            title=COMMITMENTS.label_plural,
            columns=row_columns(COMMITMENTS, {"overdue": N_("Overdue")}),
        )
    leaf = leaf_of(db(), found, page=page_asked(), registry=registry())
    return render_template(
        "commitments/index.html",
        leaf=leaf,
        choice=choice,
        whom=whom,
        states=STATES,
        owners=_owners(everything),
        proven=proven_rows(db(), [record.id for _, record in leaf.rows]),
        part=COMMITMENTS,
        files=file_addresses(
            "commitments.index", state=choice.state, owner=choice.owner or None, involves=whom.id if whom else None
        ),
        registry=registry(),
    )


def _is_to(row: Row, entity_id: int) -> bool:
    partner = row.values["partner"]
    return isinstance(partner, Involved) and partner.id == entity_id


def _place(one: Placed) -> tuple[bool, date, int]:
    due = one.row.values.get("due")
    return due is None, getattr(due, "last", date.max), one.row.id


def _owners(placed: Sequence[Placed]) -> list[str]:
    return sorted({str(one.row.values["owner"]) for one in placed if one.row.values["owner"]})


def _more(row: Row) -> dict[str, Cell]:
    return {"overdue": int(is_overdue(row.values, now().date()))}
