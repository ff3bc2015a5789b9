"""Tying a passage to a record, and untying it."""

from __future__ import annotations

from flask import abort, redirect, request, url_for
from flask.typing import ResponseReturnValue

from tracker.actions.evidence import retie_passage, tie_passage, untie_passage
from tracker.core.access import Action
from tracker.core.evidence import Passage, find_passage, passage_at
from tracker.core.messages import N_, Refusal
from tracker.store.article import Article
from tracker.store.engagement import Engagement
from tracker.store.evidence import Evidence
from tracker.web.articles import blueprint
from tracker.web.articles.found import find_article
from tracker.web.articles.show import article_page, chosen_number
from tracker.web.gate import db, route
from tracker.web.notices import tell
from tracker.web.records.found import registry


@route(blueprint, "/articles/<id:article_id>/evidence", allow=Action.RECORD, methods=("POST",))
def tie(article_id: int) -> ResponseReturnValue:
    """Tie the selected or pasted passage to a field of a record."""
    article = find_article(article_id)
    if "choose" in request.form:
        # Without JavaScript the record is chosen first, then one of its fields.
        return article_page(article)
    try:
        record = _record()
        kind = registry()[record.kind]
        passage = _passage(article)
        made = tie_passage(
            db(), article=article, passage=passage, record=record, kind=kind, field=request.form.get("field", "")
        )
    except Refusal as refusal:
        db().rollback()
        return article_page(find_article(article_id), refusal=refusal)
    tell(N_("The passage is tied to the record."), undo=_address("articles.untie", made))
    return redirect(url_for("articles.show", article_id=article_id, quote=made.id, _anchor=f"q{made.id}"), code=303)


def _record() -> Engagement:
    wanted = chosen_number()
    record = db().get(Engagement, wanted) if wanted else None
    if record is None or record.deleted_at is not None:
        raise Refusal(N_("Choose the record that the passage proves."), field="record")
    return record


def _passage(article: Article) -> Passage:
    """Return the passage by its offsets where they still fit the quoted words, else by the words."""
    start, end, words = (request.form.get(name, "") for name in ("start", "end", "quote_text"))
    if start.isdecimal() and end.isdecimal() and len(start) < 10 and len(end) < 10:
        passage = passage_at(article.text, int(start), int(end))
        if not words.strip() or passage.of(article.text).split() == words.split():
            return passage
    return find_passage(article.text, words)


def _evidence(article_id: int, evidence_id: int) -> Evidence:
    evidence = db().get(Evidence, evidence_id)
    if evidence is None or evidence.article_id != article_id:
        abort(404)
    return evidence


def _address(endpoint: str, evidence: Evidence) -> str:
    return url_for(endpoint, article_id=evidence.article_id, evidence_id=evidence.id)


@route(blueprint, "/articles/<id:article_id>/evidence/<id:evidence_id>/untie", allow=Action.RECORD, methods=("POST",))
def untie(article_id: int, evidence_id: int) -> ResponseReturnValue:
    """Take a passage off its record."""
    evidence = _evidence(article_id, evidence_id)
    untie_passage(db(), evidence=evidence)
    tell(N_("The passage is no longer tied to the record."), undo=_address("articles.retie", evidence))
    return redirect(url_for("articles.show", article_id=article_id), code=303)


@route(blueprint, "/articles/<id:article_id>/evidence/<id:evidence_id>/retie", allow=Action.RECORD, methods=("POST",))
def retie(article_id: int, evidence_id: int) -> ResponseReturnValue:
    """Bring a passage back to its record."""
    retie_passage(db(), evidence=_evidence(article_id, evidence_id))
    tell(N_("The passage is tied to the record."))
    return redirect(url_for("articles.show", article_id=article_id), code=303)
