"""Keeping views of lists under a name, each person their own."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from tracker.core.messages import N_, Refusal
from tracker.store.saved_view import SavedView

LONGEST_NAME = 80
MOST = 30


def views_of(session: Session, *, user_id: int, folder: str) -> Sequence[SavedView]:
    """Return what a person kept of the list in `folder`, by name."""
    query = select(SavedView).where(SavedView.user_id == user_id, SavedView.folder == folder)
    return session.scalars(query.order_by(SavedView.name)).all()


def keep_view(session: Session, *, user_id: int, folder: str, name: str, query: str) -> SavedView:
    """Keep an address of the list in `folder` under `name`; a view of that name is replaced.

    Raises Refusal where the name is empty or too long, or where there are too many views.
    """
    name = " ".join(name.split(" ")).strip()
    if not name:
        raise Refusal(N_("Give the view a name."), field="name")
    if len(name) > LONGEST_NAME:
        raise Refusal(N_("A name has at most {longest} letters.", longest=LONGEST_NAME), field="name")
    own = views_of(session, user_id=user_id, folder=folder)
    view = next((one for one in own if one.name == name), None)
    if view is None and len(own) >= MOST:
        raise Refusal(N_("You keep {most} views of this list already: delete one first.", most=MOST), field="name")
    view = view or SavedView(user_id=user_id, folder=folder, name=name)
    view.query = query
    session.add(view)
    session.flush()
    return view


def forget_view(session: Session, *, view: SavedView) -> None:
    """Delete a view."""
    session.delete(view)
    session.flush()
