"""Keeping choices of chapters under a name: the city's own, the same for everybody who composes a report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from tracker.core.messages import N_, Refusal
from tracker.store.report_template import ReportTemplate

LONGEST_NAME = 80
MOST = 30


def all_templates(session: Session) -> Sequence[ReportTemplate]:
    """Return what is kept, by name."""
    return session.scalars(select(ReportTemplate).order_by(ReportTemplate.name)).all()


def keep_template(session: Session, *, name: str, choice: Mapping[str, Any]) -> ReportTemplate:
    """Keep a choice under `name`; a template of that name is replaced.

    Raises Refusal where the name is empty or too long, or where there are too many templates.
    """
    name = " ".join(name.split())
    if not name:
        raise Refusal(N_("Give the template a name."), field="template")
    if len(name) > LONGEST_NAME:
        raise Refusal(N_("A name has at most {longest} letters.", longest=LONGEST_NAME), field="template")
    known = all_templates(session)
    template = next((one for one in known if one.name == name), None)
    if template is None and len(known) >= MOST:
        raise Refusal(N_("There are {most} templates already: delete one first.", most=MOST), field="template")
    template = template or ReportTemplate(name=name)
    template.choice = dict(choice)
    session.add(template)
    session.flush()
    return template


def forget_template(session: Session, *, template: ReportTemplate) -> None:
    """Delete a template."""
    session.delete(template)
    session.flush()
