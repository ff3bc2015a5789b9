"""The review: what an article proposes, beside its text and beside what the register holds already."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from flask import render_template, request
from flask.typing import ResponseReturnValue
from sqlalchemy import select

from tracker.actions.reviewing import reviewed
from tracker.core.access import Action
from tracker.core.messages import N_, NN_, Message
from tracker.kinds.finding import records_with_ids
from tracker.kinds.gaps import gaps_by_record
from tracker.kinds.proofs import count_sources
from tracker.store.article import Article
from tracker.store.directory import Directory
from tracker.store.suggestion import Decision, Suggestion
from tracker.web.articles import blueprint
from tracker.web.articles.found import find_article
from tracker.web.articles.likely import likely_of
from tracker.web.articles.passages import Mark, shown
from tracker.web.articles.proposal import ShownProposal, shown_proposal
from tracker.web.gate import db, route
from tracker.web.records.found import registry

PLACE = "/articles/<id:article_id>/review"


@dataclass(frozen=True, slots=True)
class Tally:
    """How far the review has come: how many proposals were decided how, and what their records still lack."""

    waiting: int
    accepted: int
    joined: int
    rejected: int
    gaps: int


@route(blueprint, PLACE, allow=Action.RECORD)
def review(article_id: int) -> ResponseReturnValue:
    """Show the article beside what it proposes."""
    article = find_article(article_id)
    proposals = _proposals(article)
    marks = [Mark(quote.start, quote.end, quote.id) for one in proposals for quote in one.quotes]
    return render_template(
        "articles/review.html",
        article=article,
        suggestions=proposals,
        certain=[one.id for one in proposals if one.is_certain],
        tally=_tally(proposals),
        paragraphs=shown(article.text, marks),
        reasons={one["start"]: Message(one["reason"]) for one in article.passed_over},
        passed_over=_passed_over(article.passed_over),
        next_article=_next_article(article),
    )


def suggestions_of(article: Article) -> list[Suggestion]:
    """Return what an article proposes of the kinds that there are, in the order in which it was found."""
    query = select(Suggestion).where(Suggestion.article_id == article.id).order_by(Suggestion.id)
    return [one for one in db().scalars(query) if one.kind in registry()]


def _proposals(article: Article) -> list[ShownProposal]:
    suggestions = suggestions_of(article)
    directory = Directory(db())
    read = reviewed(db(), suggestions=suggestions, directory=directory, registry=registry())
    made = [one.engagement_id for one in suggestions if one.engagement_id is not None]
    records = records_with_ids(db(), made, registry=registry())
    gaps = gaps_by_record(db(), list(records), registry=registry())
    sources = count_sources(db(), {record.id for one in read for record in one.records})
    return [
        shown_proposal(
            one,
            directory=directory,
            record=records.get(one.suggestion.engagement_id or 0),
            likely=likely_of(
                one, directory=directory, sources=sources, chosen=request.args.get(f"s{one.suggestion.id}", "")
            ),
            gaps=gaps.get(one.suggestion.engagement_id or 0, ()),
        )
        for one in read
    ]


def _tally(proposals: Sequence[ShownProposal]) -> Tally:
    counts = Counter(one.decision for one in proposals)
    return Tally(
        waiting=counts[Decision.WAITING],
        accepted=counts[Decision.ACCEPTED],
        joined=counts[Decision.JOINED],
        rejected=counts[Decision.REJECTED],
        gaps=sum(len(one.gaps) for one in proposals),
    )


def _passed_over(paragraphs: Iterable[dict[str, Any]]) -> Message | None:
    """Return in one line how many paragraphs gave no record, and why."""
    reasons = Counter(one["reason"] for one in paragraphs)
    if not reasons:
        return None
    told = tuple(N_("{reason} ({n})", n=count, reason=Message(reason)) for reason, count in reasons.most_common())
    return NN_(
        "{n} paragraph was passed over: {reasons}",
        "{n} paragraphs were passed over: {reasons}",
        reasons.total(),
        reasons=told,
    )


def _next_article(article: Article) -> int | None:
    """Return the newest other article of which something waits for a decision."""
    waiting = (
        select(Suggestion.article_id)
        .join(Article, Suggestion.article_id == Article.id)
        .where(
            Suggestion.decision == Decision.WAITING.value,
            Suggestion.kind.in_([kind.name for kind in registry()]),
            Suggestion.article_id != article.id,
            Article.deleted_at.is_(None),
        )
    )
    return db().scalar(waiting.order_by(Article.id.desc()).limit(1))
