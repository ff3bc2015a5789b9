"""Two editions of an address beside each other: what changed word by word, and what became of the quoted passages.

A passage stays with the edition from which it was quoted. Where its very words stand once in the later edition they can
be tied there too, by a person; what merely resembles them is never offered.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from flask import abort, render_template, request, url_for
from flask.typing import ResponseReturnValue

from tracker.core.access import Action
from tracker.core.difference import Sort
from tracker.core.entry import Entry
from tracker.core.evidence import exact_places
from tracker.core.paragraphs import ComparedParagraph, paragraph_difference
from tracker.kinds.finding import records_with_ids
from tracker.store.article import Article
from tracker.store.editions import editions_of
from tracker.store.evidence import Evidence
from tracker.web.articles import blueprint
from tracker.web.articles.found import find_article, proofs_of
from tracker.web.articles.passages import Mark, Piece, pieces
from tracker.web.gate import db, route
from tracker.web.records.found import registry


@dataclass(frozen=True, slots=True)
class ShownPiece:
    """A run of letters with the same fate under the same marks."""

    sort: Sort
    piece: Piece


@dataclass(frozen=True, slots=True)
class Carried:
    """A passage of the earlier edition, and what became of its words in the later one.

    places: how often the very words stand there
    tie:    the address at which they can be tied there, where they stand once and are not yet
    """

    evidence: Evidence
    record: Entry
    places: int
    is_tied: bool
    tie: str


@route(blueprint, "/articles/<id:article_id>/differences", allow=Action.READ)
def differences(article_id: int) -> ResponseReturnValue:
    """Show what changed between an edition and the one before, or the one that ``with`` names."""
    article = find_article(article_id)
    other = _other(article)
    old, new = sorted((article, other), key=lambda one: one.edition)
    proofs = proofs_of(old)
    marks = [Mark(one.start, one.end, f"q{one.id}") for one in proofs]
    compared = paragraph_difference(old.text, new.text)
    return render_template(
        "articles/differences.html",
        article=article,
        old=old,
        new=new,
        editions=editions_of(db(), article),
        paragraphs=[list(_shown(one, old.text, marks)) for one in compared],
        is_same=all(one.is_kept for one in compared),
        carried=_carried(proofs, new),
    )


def _other(article: Article) -> Article:
    """Return the edition to compare with, or answer 404 where the address has none such."""
    others = [one for one in editions_of(db(), article) if one.article_id != article.id]
    asked = request.args.get("with", "")
    wanted = [one for one in others if (str(one.article_id) == asked if asked else one.number < article.edition)]
    return find_article(wanted[-1].article_id) if wanted else abort(404)


def _shown(paragraph: ComparedParagraph, old_text: str, marks: Sequence[Mark]) -> Iterator[ShownPiece]:
    """Return the pieces of a paragraph, what the old text has of them cut at the borders of its marks."""
    at = paragraph.start or 0
    for piece in paragraph.pieces:
        if piece.sort is Sort.ADDED:
            yield ShownPiece(piece.sort, Piece(at, piece.text, (), ()))
            continue
        end = at + len(piece.text)
        yield from (ShownPiece(piece.sort, cut) for cut in pieces(old_text, at, end, marks))
        at = end


def _carried(proofs: Sequence[Evidence], new: Article) -> list[Carried]:
    records = records_with_ids(db(), [one.engagement_id for one in proofs], registry=registry())
    there = {(one.engagement_id, one.field, one.quote) for one in proofs_of(new)}
    return [
        _became(one, records[one.engagement_id], new, is_tied=(one.engagement_id, one.field, one.quote) in there)
        for one in proofs
        if one.engagement_id in records
    ]


def _became(evidence: Evidence, record: Entry, new: Article, *, is_tied: bool) -> Carried:
    places = exact_places(new.text, evidence.quote)
    tie = ""
    if len(places) == 1 and not is_tied:
        tie = url_for(
            "articles.show",
            article_id=new.id,
            start=places[0],
            end=places[0] + len(evidence.quote),
            record=evidence.engagement_id,
            field=evidence.field,
            _anchor="tie",
        )
    return Carried(evidence, record, len(places), is_tied, tie)
