"""What an agreement may not be beside the others: one that borrows another's resolution.

A resolution of the council may approve a framework together with what implements it, so an agreement shares its number
with those above it and below it. Anywhere else the same number is a slip, and is refused with the name of its owner.
"""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from tracker.core.messages import N_, Refusal
from tracker.core.text import squash
from tracker.kinds.agreement import Agreement
from tracker.kinds.lineage import ancestors
from tracker.store.engagement import Engagement


def check_beside_others(session: Session, record: Engagement | None, values: Mapping[str, object]) -> None:
    """Raise Refusal, naming the field, where the resolution number is that of an unrelated agreement."""
    number = squash(str(values.get("resolution_number") or ""))
    if not number:
        return
    query = select(Agreement.id, Agreement.resolution_number).where(
        Agreement.deleted_at.is_(None), Agreement.resolution_number != ""
    )
    parent = values.get("parent")
    family = {record.id} if record else set()
    if isinstance(parent, int):
        family |= {parent, *ancestors(session, Agreement, "parent", parent)}
    for other, held in session.execute(query.order_by(Agreement.id)):
        if squash(held) != number or other in family:
            continue
        if family & set(ancestors(session, Agreement, "parent", other)):
            continue
        # The registry names this module, so titles, which need the registry, are asked for late.
        from tracker.kinds.titles import title_of

        raise Refusal(
            N_(
                "Resolution {number} belongs to “{title}” already. An agreement shares a resolution only with those "
                "above and below it.",
                number=str(values["resolution_number"]),
                title=title_of(session.get_one(Agreement, other)),
            ),
            field="resolution_number",
        )
