"""Marking by hand which words of the archived bytes are the article, where none were found, or the wrong ones."""

from __future__ import annotations

from dataclasses import dataclass

from flask import render_template, request
from flask.typing import ResponseReturnValue
from wtforms import StringField, TextAreaField, validators

from tracker.actions.marking import mark_text, may_mark
from tracker.core.access import Action
from tracker.core.messages import N_, Refusal
from tracker.core.text import fold
from tracker.fetching import blocks
from tracker.store.article import Article, ArticleBody
from tracker.web.articles import blueprint
from tracker.web.articles.archiving import proposed
from tracker.web.articles.found import find_article
from tracker.web.forms import PageForm
from tracker.web.gate import db, route
from tracker.web.once import answer_once, answered_before
from tracker.web.reading import reader


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph of the archived bytes, and whether it is ticked."""

    number: int
    text: str
    ticked: bool


class TextForm(PageForm):
    """The title, and what stands in no paragraph; the paragraphs themselves are boxes of the page."""

    title = StringField(validators=[validators.Length(max=300)])
    text = TextAreaField(render_kw={"rows": 10})

    def __init__(self, **options: object) -> None:
        super().__init__(**options)
        self.title.label.text = reader().say(N_("Title"))
        self.text.label.text = reader().say(N_("Text that stands in no paragraph above"))


@route(blueprint, "/articles/<id:article_id>/text", allow=Action.CAPTURE, methods=("GET", "POST"))
def text(article_id: int) -> ResponseReturnValue:
    """Show every paragraph of the archived bytes, and let those that are ticked be the article's text."""
    if request.method == "POST" and (answer := answered_before()):
        return answer
    article = find_article(article_id)
    form = TextForm(data={"title": article.title if article.has_text else ""})
    found, unreadable = _found(article)
    if not found:
        form.text.label.text = reader().say(N_("Text of the article"))
    if form.validate_on_submit():
        ticked = [block.text for block in found if block.ticked]
        typed = (form.text.data or "").replace("\r\n", "\n").strip()
        try:
            mark_text(
                db(),
                article=article,
                text="\n".join(filter(None, [*ticked, typed])),
                title=form.title.data or "",
                retyped=not ticked,
            )
            return answer_once(proposed(article))
        except Refusal as refusal:
            db().rollback()
            article = find_article(article_id)
            form.refuse(refusal)
    page = render_template(
        "articles/mark.html",
        article=article,
        form=form,
        blocks=found,
        unreadable=unreadable,
        may_mark=may_mark(db(), article=article),
    )
    return page, 422 if request.method == "POST" else 200


def _found(article: Article) -> tuple[list[Block], Refusal | None]:
    """Return the paragraphs of the article's bytes, or why there are none; what is its text now stands ticked."""
    body = db().get_one(ArticleBody, article.id).body
    try:
        found = blocks(body, media_type=article.media_type, address=article.address or "")
    except Refusal as refusal:
        return [], refusal
    if request.method == "POST":
        chosen = set(request.form.getlist("block"))
        return [Block(number, words, str(number) in chosen) for number, words in enumerate(found)], None
    now = fold(article.text)
    return [Block(number, words, bool(now) and fold(words) in now) for number, words in enumerate(found)], None
