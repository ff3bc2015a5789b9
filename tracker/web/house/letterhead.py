"""The letterhead of the city's papers."""

from __future__ import annotations

from flask import abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_wtf.file import FileField
from wtforms import BooleanField, TextAreaField

from tracker.actions.house import save_letterhead
from tracker.core.access import Action
from tracker.core.letterhead import LONGEST_LINE, MOST_BYTES, MOST_LINES
from tracker.core.messages import N_, Refusal
from tracker.exports import can_be_set
from tracker.store.register import the_register
from tracker.web.documents.kept import files, upload_of
from tracker.web.forms import PageForm
from tracker.web.gate import db, route
from tracker.web.house import blueprint
from tracker.web.notices import tell
from tracker.web.reading import reader

LABELS = {
    "lines": N_("Lines of the letterhead"),
    "emblem": N_("Emblem, as PNG or SVG"),
    "without": N_("Take the emblem off"),
}


class LetterheadForm(PageForm):
    """The lines, and a picture."""

    lines = TextAreaField(render_kw={"rows": MOST_LINES})
    emblem = FileField()
    without = BooleanField()


@route(blueprint, "/settings/letterhead", allow=Action.KEEP_HOUSE, methods=("GET", "POST"))
def letterhead() -> ResponseReturnValue:
    """Show the lines and ask for an emblem, and keep both; reports that are frozen keep theirs."""
    register = the_register(db()) or abort(404)
    form = LetterheadForm(data={"lines": "\n".join(register.letterhead)})
    for name, label in LABELS.items():
        form[name].label.text = reader().say(label)
    if form.validate_on_submit():
        upload = upload_of(request.files.get("emblem"))
        try:
            save_letterhead(
                db(),
                register=register,
                text=form.lines.data or "",
                emblem=upload.body or None,
                without=bool(form.without.data),
                files=files(),
                can_be_set=can_be_set,
            )
        except Refusal as refusal:
            form.refuse(refusal)
        else:
            tell(N_("The letterhead is saved."))
            return redirect(url_for("house.letterhead"), code=303)
    page = render_template(
        "house/letterhead.html", form=form, register=register, most_lines=MOST_LINES, longest=LONGEST_LINE,
        most_bytes=MOST_BYTES,
    )  # fmt: skip
    return page, 422 if form.errors else 200
