"""Closing a commitment: one page that offers what may prove it, and every offer is the button that closes."""

from __future__ import annotations

from flask import abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_wtf.file import FileField
from sqlalchemy import select
from wtforms import SelectField, TextAreaField
from wtforms.validators import Length

from tracker.actions.commitments import (
    Proof,
    close_commitment,
    close_with_document,
    close_with_known_document,
    close_with_passage,
    reopen_commitment,
)
from tracker.core.access import Action
from tracker.core.evidence import Passage, find_passage
from tracker.core.kind import Kind
from tracker.core.messages import N_, Refusal
from tracker.core.papers import ACCEPTED
from tracker.kinds.parts.commitment import COMMITMENTS, OPEN, Commitment
from tracker.kinds.parts.document import DOCUMENTS, Document
from tracker.kinds.rows import row_of, rows_by_record
from tracker.store.article import Article
from tracker.store.evidence import Evidence
from tracker.web.choices import SelectChoice
from tracker.web.commitments import blueprint
from tracker.web.documents.kept import files, find_document, upload_of
from tracker.web.forms import PageForm
from tracker.web.gate import db, route
from tracker.web.notices import tell
from tracker.web.once import answer_once, answered_before
from tracker.web.parts.change import find_owner, find_row
from tracker.web.reading import reader
from tracker.web.records.found import as_entry, registry


class ProofForm(PageForm):
    """A passage that is copied from an article, or a file."""

    article = SelectField(validate_choice=False)
    quote = TextAreaField(validators=[Length(max=4_000)], render_kw={"rows": 3})
    file = FileField(render_kw={"accept": ACCEPTED})

    def __init__(self) -> None:
        super().__init__()
        labels = {"article": N_("Article"), "quote": N_("The words that prove it"), "file": N_("File")}
        for name, label in labels.items():
            self[name].label.text = reader().say(label)
        articles = db().execute(
            select(Article.id, Article.title).where(Article.deleted_at.is_(None)).order_by(Article.id.desc())
        )
        self.article.choices = [SelectChoice("", ""), *(SelectChoice(str(id), title) for id, title in articles)]


@route(
    blueprint,
    "/<kind:kind>/<id:record_id>/commitments/<id:row_id>/close",
    allow=Action.RECORD,
    methods=("GET", "POST"),
)
def close(kind: Kind, record_id: int, row_id: int) -> ResponseReturnValue:
    """Offer what may prove a commitment, and close it with what is chosen."""
    if request.method == "POST" and (answer := answered_before()):
        return answer
    commitment = _commitment(kind, record_id, row_id)
    form = ProofForm()
    if form.validate_on_submit():
        was = commitment.status
        try:
            made = _close(form, commitment)
        except Refusal as refusal:
            db().rollback()
            commitment = _commitment(kind, record_id, row_id)
            form.refuse(refusal)
        else:
            tell(N_("The commitment is done, and proven."), undo=_undo(kind, commitment, was, made))
            return answer_once(url_for("records.show", kind=kind, record_id=record_id, _anchor=COMMITMENTS.name))
    return _page(form, kind, commitment), 422 if request.method == "POST" else 200


@route(blueprint, "/<kind:kind>/<id:record_id>/commitments/<id:row_id>/reopen", allow=Action.RECORD, methods=("POST",))
def reopen(kind: Kind, record_id: int, row_id: int) -> ResponseReturnValue:
    """Take the closing of a commitment back, with what was made to prove it."""
    commitment = _commitment(kind, record_id, row_id)
    status, made = request.args.get("status", ""), _made(commitment, request.args.get("made", ""))
    if status not in OPEN:
        abort(404)
    reopen_commitment(db(), commitment=commitment, status=status, made=made, registry=registry())
    tell(N_("The commitment is open again."))
    return redirect(url_for("records.show", kind=kind, record_id=record_id, _anchor=COMMITMENTS.name), code=303)


def _commitment(kind: Kind, record_id: int, row_id: int) -> Commitment:
    find_owner(kind, record_id, COMMITMENTS)
    row = find_row(record_id, COMMITMENTS, row_id)
    if not isinstance(row, Commitment):
        abort(404)
    return row


def _close(form: ProofForm, commitment: Commitment) -> Proof | None:
    """Close with what the person chose; return the passage or the document that was made for it."""
    source, _, key = request.form.get("known", "").partition("-")
    if source == "passage":
        known = _evidence(commitment, key)
        if known.field == f"{COMMITMENTS.name}.{commitment.id}":
            close_commitment(db(), commitment=commitment, registry=registry())
            return None
        passage = Passage(known.start, known.end)
        return close_with_passage(
            db(), commitment=commitment, article=known.article, passage=passage, registry=registry()
        )
    if source == "document":
        kind = registry()[commitment.engagement.kind]
        document = find_document(kind, commitment.engagement_id, int(key) if key.isdecimal() else 0)
        close_with_known_document(db(), commitment=commitment, document=document, registry=registry())
        return None
    if form.file.data:
        upload = upload_of(form.file.data)
        return close_with_document(db(), files=files(), commitment=commitment, upload=upload, registry=registry())
    article = _article(form)
    passage = find_passage(article.text, form.quote.data or "")
    return close_with_passage(db(), commitment=commitment, article=article, passage=passage, registry=registry())


def _article(form: ProofForm) -> Article:
    wanted = form.article.data or ""
    article = db().get(Article, int(wanted)) if wanted.isdecimal() and len(wanted) < 10 else None
    if article is None or article.deleted_at is not None:
        raise Refusal(N_("Choose the article, or a file, that proves it."), field="article")
    return article


def _evidence(commitment: Commitment, key: str) -> Evidence:
    found = db().get(Evidence, int(key)) if key.isdecimal() and len(key) < 10 else None
    if found is None or found.engagement_id != commitment.engagement_id or found.deleted_at is not None:
        abort(404)
    return found


def _undo(kind: Kind, commitment: Commitment, was: str, made: Proof | None) -> str | None:
    if was not in OPEN:
        return None
    name = f"{'passage' if isinstance(made, Evidence) else 'document'}-{made.id}" if made else None
    return url_for(
        "commitments.reopen",
        kind=kind,
        record_id=commitment.engagement_id,
        row_id=commitment.id,
        status=was,
        made=name,
    )


def _made(commitment: Commitment, name: str) -> Proof | None:
    source, _, key = name.partition("-")
    if not key.isdecimal() or len(key) > 9:
        return None
    found: Proof | None = db().get(Evidence, int(key)) if source == "passage" else db().get(Document, int(key))
    if found is None or found.engagement_id != commitment.engagement_id or found.deleted_at is not None:
        return None
    return found


def _page(form: ProofForm, kind: Kind, commitment: Commitment) -> str:
    record = as_entry(commitment.engagement)
    row = row_of(commitment, COMMITMENTS)
    # What is tied to this very commitment stands first: one look, one click.
    quotes = sorted(record.quotes, key=lambda quote: (quote.field != row.proof, quote.id))
    shown = {(quote.article_id, quote.text): quote for quote in reversed(quotes)}
    return render_template(
        "commitments/close.html",
        form=form,
        kind=kind,
        record=record,
        row=row,
        quotes=list(reversed(shown.values())),
        papers=rows_by_record(db(), DOCUMENTS, [record.id]).get(record.id, []),
    )
