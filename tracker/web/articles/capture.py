"""Archiving an article: from an address, a file, or a pasted text."""

from __future__ import annotations

from flask import current_app, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_wtf.file import FileField
from wtforms import StringField, TextAreaField, URLField

from tracker.actions.articles import AlreadyArchived, Capture, archive_article, keep_suggestions
from tracker.core.access import Action
from tracker.core.messages import N_, Refusal
from tracker.fetching import Extracted, canonical, extract, fetch
from tracker.suggest.languages import language_of
from tracker.web.articles import blueprint
from tracker.web.form_fields import PartialDateField
from tracker.web.forms import PageForm
from tracker.web.gate import db, route
from tracker.web.notices import tell
from tracker.web.once import answer_once, answered_before
from tracker.web.reading import reader, register
from tracker.web.records.found import registry


class CaptureForm(PageForm):
    """Three ways in, and the facts that a pasted text cannot say."""

    address = URLField()
    file = FileField()
    text = TextAreaField(render_kw={"rows": 12})
    title = StringField()
    outlet = StringField()
    published = PartialDateField()

    def __init__(self) -> None:
        super().__init__()
        labels = {
            "address": N_("Address of the article"),
            "file": N_("File (HTML, text or PDF, at most 16 MB)"),
            "text": N_("Text of the article"),
            "title": N_("Title"),
            "outlet": N_("Outlet"),
            "published": N_("Published on"),
        }
        for name, label in labels.items():
            self[name].label.text = reader().say(label)


@route(blueprint, "/articles/new", allow=Action.CAPTURE, methods=("GET", "POST"))
def new() -> ResponseReturnValue:
    """Ask for an article, archive it, and go on to what it proposes."""
    if request.method == "POST" and (answer := answered_before()):
        return answer
    form = CaptureForm()
    known = None
    if form.validate_on_submit():
        try:
            article = archive_article(db(), capture=_captured(form))
            house = register()
            found = keep_suggestions(
                db(), article=article, home_city=house.home_city if house else None, registry=registry()
            )
        except AlreadyArchived as refusal:
            known = refusal.article_id
            form.refuse(refusal)
        except Refusal as refusal:
            form.refuse(refusal)
        else:
            tell(
                N_("The article is archived. Decide what it proposes.")
                if found
                else N_("The article is archived. It proposes nothing by itself.")
            )
            page = "articles.review" if found else "articles.show"
            return answer_once(url_for(page, article_id=article.id))
        db().rollback()
    return render_template("articles/new.html", form=form, known=known), 422 if request.method == "POST" else 200


def _captured(form: CaptureForm) -> Capture:
    """Return the article by whichever way it came. Raises Refusal where there is none, or it cannot be read."""
    address, file, text = (form.address.data or "").strip(), form.file.data, form.text.data or ""
    if text.strip():
        # Browsers send line ends as two letters; the archive keeps the text as it was pasted.
        text = text.replace("\r\n", "\n")
        body, found = text.encode(), Extracted(text, "text/plain")
        kept_address = canonical(address) if address.startswith(("http://", "https://")) else None
    elif file:
        body = file.read()
        found, kept_address = extract(body, media_type=file.mimetype or ""), None
    elif address:
        page = fetch(address, allow_hosts=current_app.extensions["settings"].fetch_allow_hosts)
        body, kept_address = page.body, canonical(page.address)
        found = extract(body, media_type=page.media_type, address=page.address)
    else:
        raise Refusal(N_("Give an address, choose a file, or paste the text of the article."), field="address")
    return Capture(
        body=body,
        media_type=found.media_type,
        text=found.text,
        title=(form.title.data or "").strip() or found.title,
        outlet=(form.outlet.data or "").strip() or found.outlet,
        author=found.author,
        language=language_of(found.text),
        published=form.published.date or found.published,
        address=kept_address,
        verified=found.verified,
    )
