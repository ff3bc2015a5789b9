"""What leaves the archive as a file: an article's bytes as they came, its WARC file, and its evidence."""

from __future__ import annotations

from typing import Any

from flask import abort, jsonify, make_response, url_for
from flask.typing import ResponseReturnValue

from tracker.core.access import Action
from tracker.core.annotations import Archived, Proof, annotation_page
from tracker.store.article import ArticleBody
from tracker.store.evidence import Evidence
from tracker.web.articles import blueprint
from tracker.web.articles.found import find_article, proofs_of
from tracker.web.gate import db, route
from tracker.web.records.found import registry

# What is not here is a text.
ENDINGS = {
    "text/html": "html",
    "application/pdf": "pdf",
    "message/rfc822": "eml",
    "multipart/related": "mht",
}


@route(blueprint, "/articles/<id:article_id>/original", allow=Action.READ)
def original(article_id: int) -> ResponseReturnValue:
    """Hand over the bytes as they came; never shown in the page, for they are not ours."""
    article = find_article(article_id)
    ending = ENDINGS.get(article.media_type, "txt")
    return _file(db().get_one(ArticleBody, article_id).body, f"article-{article_id}.{ending}")


@route(blueprint, "/articles/<id:article_id>/warc", allow=Action.READ)
def warc(article_id: int) -> ResponseReturnValue:
    """Hand over the same as a WARC file, with the request that brought it."""
    find_article(article_id)
    kept = db().get_one(ArticleBody, article_id).warc
    return _file(kept, f"article-{article_id}.warc.gz") if kept else abort(404)


def _file(content: bytes, name: str) -> ResponseReturnValue:
    answer = make_response(content)
    answer.mimetype = "application/octet-stream"
    answer.headers["Content-Disposition"] = f"attachment; filename={name}"
    return answer


@route(blueprint, "/articles/<id:article_id>/evidence.json", allow=Action.READ)
def evidence_json(article_id: int) -> ResponseReturnValue:
    """Hand over what the article proves as W3C web annotations."""
    article = find_article(article_id)
    address = _lasting("articles.show", article_id=article_id)
    archived = Archived(address, article.text_sha256, article.language, article.retrieved_at)
    proofs = [_proof(one, address) for one in proofs_of(article)]
    answer = jsonify(annotation_page(_lasting("articles.evidence_json", article_id=article_id), archived, proofs))
    answer.mimetype = "application/ld+json"
    return answer


def _lasting(endpoint: str, **values: Any) -> str:
    """Return the whole address of a page, whatever language this reader chose."""
    return url_for(endpoint, _external=True, lang=None, calendar=None, **values)


def _proof(evidence: Evidence, article_address: str) -> Proof:
    kind = registry()[evidence.engagement.kind]
    record = _lasting("records.show", kind=kind, record_id=evidence.engagement_id)
    return Proof(f"{article_address}#q{evidence.id}", evidence.selector, record, evidence.field, evidence.created_at)
