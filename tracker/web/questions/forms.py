"""The form of a question and of its answer, and where both are read afterwards."""

from __future__ import annotations

from flask import url_for
from wtforms import HiddenField, TextAreaField
from wtforms.validators import Length

from tracker.core.kind import Kind
from tracker.core.messages import Message
from tracker.kinds.parts.council_item import COUNCIL_ITEMS, CouncilItem
from tracker.web.forms import PageForm
from tracker.web.reading import reader
from tracker.web.records.found import registry

LONGEST = 4_000


class WordsForm(PageForm):
    """One text: the question, or its answer."""

    version = HiddenField()
    text = TextAreaField(validators=[Length(max=LONGEST)], render_kw={"rows": 5})

    def __init__(self, label: Message, **values: object) -> None:
        super().__init__(data=values)
        self.text.label.text = reader().say(label)


def section(kind: Kind, record_id: int) -> str:
    """Return the address of a record's section about the council."""
    return url_for("records.show", kind=kind, record_id=record_id, _anchor=COUNCIL_ITEMS.name)


def place_of(question: CouncilItem) -> str:
    """Return the address where a question is read: on its record, or below its report."""
    if question.engagement_id is not None:
        return section(registry()[question.engagement.kind], question.engagement_id)
    return url_for("reports.show", number=question.report_number, _anchor="questions")
