"""What stands on top of the city's papers: a few lines and its emblem."""

from __future__ import annotations

from base64 import b64encode

from flask import abort, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_wtf.file import FileField
from wtforms import BooleanField, TextAreaField

from tracker.actions.house import save_letterhead
from tracker.core.access import Action
from tracker.core.letterhead import Emblem, read_emblem, read_lines
from tracker.core.messages import N_, Refusal
from tracker.exports import is_drawable
from tracker.store.letterhead import letterhead_of
from tracker.store.register import the_register
from tracker.web.documents.kept import files, upload_of
from tracker.web.forms import PageForm
from tracker.web.gate import db, route
from tracker.web.house import blueprint
from tracker.web.notices import tell
from tracker.web.reading import reader

MIMETYPES = {"png": "image/png", "svg": "image/svg+xml"}


class LetterheadForm(PageForm):
    """The lines, one under another, and a picture."""

    lines = TextAreaField(render_kw={"rows": 4})
    emblem = FileField(render_kw={"accept": "image/png,image/svg+xml"})
    without_emblem = BooleanField()

    def __init__(self, lines: str) -> None:
        super().__init__(data={"lines": lines})
        say = reader().say
        self.lines.label.text = say(N_("Lines, each on its own"))
        self.lines.description = say(N_("For example the municipality, and the office under it."))
        self.emblem.label.text = say(N_("Emblem"))
        self.emblem.description = say(N_("PNG or SVG, at most 500 KB"))
        self.without_emblem.label.text = say(N_("Print no emblem"))


@route(blueprint, "/settings/letterhead", allow=Action.KEEP_HOUSE, methods=("GET", "POST"))
def letterhead() -> ResponseReturnValue:
    """Show the letterhead as it is, and keep what is typed and chosen."""
    register = the_register(db()) or abort(404)
    form = LetterheadForm("\n".join(register.letterhead))
    if form.validate_on_submit():
        try:
            lines, emblem = read_lines(form.lines.data or ""), _chosen(form)
        except Refusal as refusal:
            form.refuse(refusal)
        else:
            without = bool(form.without_emblem.data)
            save_letterhead(db(), register=register, files=files(), lines=lines, emblem=emblem, without_emblem=without)
            tell(N_("The letterhead is saved."))
            return redirect(url_for("house.letterhead"), code=303)
    shown = letterhead_of(register, files()).emblem
    page = render_template("house/letterhead.html", form=form, emblem=address_of(shown) if shown else "")
    return page, 422 if form.errors else 200


def _chosen(form: LetterheadForm) -> Emblem | None:
    """Return the emblem that was sent, or None. Raises Refusal where the file is none, or cannot be drawn."""
    upload = upload_of(form.emblem.data)
    if not upload.body:
        return None
    emblem = read_emblem(upload.body)
    if not is_drawable(emblem):
        sentence = N_("This picture cannot be drawn: it is damaged, or of a sort that printers do not know.")
        raise Refusal(sentence, field="emblem")
    return emblem


def address_of(emblem: Emblem) -> str:
    """Return an emblem as an address that holds it itself: as a picture, an SVG runs nothing."""
    return f"data:{MIMETYPES[emblem.type]};base64,{b64encode(emblem.body).decode()}"
