"""Archiving an article: from an address, a file, or a pasted text; and archiving an address again."""

from __future__ import annotations

from dataclasses import replace

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_wtf.file import FileField
from wtforms import StringField, TextAreaField, URLField

from tracker.actions.articles import AlreadyArchived, TextDiffers
from tracker.core.access import Action
from tracker.core.capture import Capture
from tracker.core.messages import N_, Refusal
from tracker.fetching import address_in_warc, capture_file, capture_text
from tracker.store.article import Article, ArticleBody
from tracker.web.articles import blueprint
from tracker.web.articles.archiving import archived, fetched
from tracker.web.articles.found import find_article
from tracker.web.form_fields import PartialDateField
from tracker.web.forms import PageForm
from tracker.web.gate import db, route
from tracker.web.notices import tell, warn
from tracker.web.once import answer_once, answered_before
from tracker.web.reading import reader


class CaptureForm(PageForm):
    """Three ways in, and the facts that a pasted text cannot say."""

    address = URLField()
    file = FileField()
    text = TextAreaField(render_kw={"rows": 12})
    title = StringField()
    outlet = StringField()
    published = PartialDateField()

    def __init__(self, **options: object) -> None:
        super().__init__(**options)
        labels = {
            "address": N_("Address of the article"),
            "file": N_("File (web page, .mht, .eml, text or PDF, at most 16 MB)"),
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
    form = CaptureForm(data={"address": request.args.get("address", "")})
    refused: Refusal | None = None
    if form.validate_on_submit():
        try:
            return answer_once(archived(_captured(form), again="again" in request.form))
        except Refusal as refusal:
            db().rollback()
            refused = refusal
            form.refuse(refusal)
    return _page(form, refused), 422 if request.method == "POST" else 200


def _page(form: CaptureForm, refusal: Refusal | None) -> str:
    """Return the form; where the address is known, with the way to the copy and, for another text, to an edition."""
    known = refusal.article_id if isinstance(refusal, AlreadyArchived | TextDiffers) else None
    return render_template("articles/new.html", form=form, known=known, differs=isinstance(refusal, TextDiffers))


def _captured(form: CaptureForm) -> Capture:
    """Return the article by whichever way it came. Raises Refusal where there is none, or it cannot be read."""
    address, file, text = (form.address.data or "").strip(), form.file.data, form.text.data or ""
    if text.strip():
        # Browsers send line ends as two letters; the archive keeps the text as it was pasted.
        kept_address = address if address.startswith(("http://", "https://")) else ""
        capture = capture_text(text.replace("\r\n", "\n"), address=kept_address)
    elif file:
        capture = capture_file(file.read(), media_type=file.mimetype or "", name=file.filename or "")
    elif address:
        capture = fetched(address)
    else:
        raise Refusal(N_("Give an address, choose a file, or paste the text of the article."), field="address")
    return replace(
        capture,
        title=(form.title.data or "").strip() or capture.title,
        outlet=(form.outlet.data or "").strip() or capture.outlet,
        published=form.published.date or capture.published,
    )


@route(blueprint, "/articles/<id:article_id>/again", allow=Action.CAPTURE, methods=("POST",))
def again(article_id: int) -> ResponseReturnValue:
    """Fetch the article's page once more, and keep it as a new edition where its text is another one.

    A page in which no article is found any more may be the site's own error page, so that a person decides on it.
    """
    article = find_article(article_id)
    page = url_for("articles.show", article_id=article_id)
    address = _asked_address(article)
    try:
        capture = fetched(address)
        next_page = archived(capture, again=capture.unread is None)
    except AlreadyArchived:
        db().rollback()
        tell(N_("The page says today what the archive holds of it: nothing was added."))
    except TextDiffers as refusal:
        db().rollback()
        form = CaptureForm(formdata=None, data={"address": address})
        form.refuse(refusal)
        return _page(form, refusal), 422
    except Refusal as refusal:
        db().rollback()
        warn(refusal.message)
    else:
        page = next_page
    return redirect(page, code=303)


def _asked_address(article: Article) -> str:
    """Return the address at which the page answered; the archive's own form of it is made for comparing alone."""
    warc = db().get_one(ArticleBody, article.id).warc
    return address_in_warc(warc) or article.address or ""
