"""The page of an article: its text, what it proves, and the form that ties a passage to a record."""

from __future__ import annotations

from flask import render_template, request
from flask.typing import ResponseReturnValue
from sqlalchemy import func, select

from tracker.core.access import Action
from tracker.core.entry import Entry
from tracker.core.evidence import Passage, passage_at
from tracker.core.messages import Refusal
from tracker.core.part import Row
from tracker.core.text import latin_digits
from tracker.kinds.finding import records_with_ids
from tracker.kinds.rows import rows_of
from tracker.store.article import Article, ArticleBody
from tracker.store.editions import editions_of
from tracker.store.evidence import Evidence
from tracker.web.articles import blueprint
from tracker.web.articles.found import find_article, proofs_of
from tracker.web.articles.passages import Mark, shown
from tracker.web.form_fields import offered_records
from tracker.web.gate import db, route
from tracker.web.records.found import registry


@route(blueprint, "/articles/<id:article_id>", allow=Action.READ)
def show(article_id: int) -> ResponseReturnValue:
    """Show an article with its passages marked."""
    return article_page(find_article(article_id))


def article_page(article: Article, *, refusal: Refusal | None = None) -> ResponseReturnValue:
    """Return the article's page; a refused tie keeps what was selected and says why."""
    proofs = proofs_of(article)
    passage = _selected(article)
    marks = [Mark(one.start, one.end, f"q{one.id}") for one in proofs]
    if passage:
        marks.append(Mark(passage.start, passage.end, "selected"))
    record = _chosen()
    page = render_template(
        "articles/show.html",
        article=article,
        paragraphs=shown(article.text, marks),
        proofs=_by_record(proofs),
        lit=f"q{request.args.get('quote', '')}",
        passage=passage,
        quote=request.values.get("quote_text", passage.of(article.text) if passage else ""),
        offered=offered_records(chosen=record.id if record else None),
        record=record,
        rows=_rows(record),
        registry=registry(),
        refusal=refusal,
        editions=editions_of(db(), article),
        has_warc=_has_warc(article),
    )
    return page, 422 if refusal else 200


def _by_record(proofs: list[Evidence]) -> list[tuple[Entry, list[Evidence]]]:
    """Return each proven record with its passages, in the order in which the article comes to them."""
    passages: dict[int, list[Evidence]] = {}
    for one in proofs:
        passages.setdefault(one.engagement_id, []).append(one)
    known = records_with_ids(db(), list(passages), registry=registry())
    return [(known[record_id], own) for record_id, own in passages.items() if record_id in known]


def _has_warc(article: Article) -> bool:
    length = select(func.length(ArticleBody.warc)).where(ArticleBody.article_id == article.id)
    return bool(db().scalar(length))


def _selected(article: Article) -> Passage | None:
    start, end = request.values.get("start", ""), request.values.get("end", "")
    if not (start.isdecimal() and end.isdecimal() and len(start) < 10 and len(end) < 10):
        return None
    try:
        return passage_at(article.text, int(start), int(end))
    except Refusal:
        return None


def _rows(record: Entry | None) -> list[Row]:
    """Return the rows of the chosen record that a passage may prove."""
    if record is None:
        return []
    found = rows_of(db(), record.id, kind=registry()[record.kind])
    return [row for rows in found.values() for row in rows]


def _chosen() -> Entry | None:
    wanted = chosen_number()
    return records_with_ids(db(), [wanted], registry=registry()).get(wanted) if wanted else None


def chosen_number() -> int | None:
    """Return the number of the record that is chosen from the list or, without a script, typed below it."""
    typed = latin_digits(request.values.get("record-number", "").strip())
    wanted = typed or request.values.get("record", "")
    return int(wanted) if wanted.isdecimal() and len(wanted) < 10 else None
