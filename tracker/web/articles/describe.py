"""Correcting what the archive says of an article; its text stays as it was found."""

from __future__ import annotations

from flask import redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from wtforms import SelectField, StringField, validators

from tracker.actions.articles import describe_article
from tracker.core.access import Action
from tracker.core.independence import Independence, label_of
from tracker.core.messages import N_
from tracker.web.articles import blueprint
from tracker.web.articles.found import find_article
from tracker.web.form_fields import PartialDateField
from tracker.web.forms import PageForm
from tracker.web.gate import db, route
from tracker.web.notices import tell
from tracker.web.reading import reader


class FactsForm(PageForm):
    """The facts of an article."""

    title = StringField(validators=[validators.InputRequired(), validators.Length(max=300)])
    outlet = StringField(validators=[validators.Length(max=200)])
    author = StringField(validators=[validators.Length(max=200)])
    origin = StringField(validators=[validators.Length(max=200)])
    published = PartialDateField()
    independence = SelectField()

    def __init__(self, **options: object) -> None:
        super().__init__(**options)
        labels = {
            "title": N_("Title"),
            "outlet": N_("Outlet"),
            "author": N_("Author"),
            "origin": N_("Whom the outlet quotes for it"),
            "published": N_("Published on"),
            "independence": N_("How independent the source is"),
        }
        self.independence.choices = [(one, reader().say(label_of(one))) for one in ("", *Independence)]
        for name, label in labels.items():
            self[name].label.text = reader().say(label)


@route(blueprint, "/articles/<id:article_id>/edit", allow=Action.RECORD, methods=("GET", "POST"))
def describe(article_id: int) -> ResponseReturnValue:
    """Show the facts of an article in a form, and save them."""
    article = find_article(article_id)
    facts = ("title", "outlet", "author", "origin", "published", "independence")
    form = FactsForm(data={name: getattr(article, name) for name in facts})
    if form.validate_on_submit():
        describe_article(
            db(),
            article=article,
            title=form.title.data,
            outlet=form.outlet.data or "",
            author=form.author.data or "",
            origin=form.origin.data or "",
            published=form.published.date,
            independence=form.independence.data,
        )
        tell(N_("The facts of the article are saved."))
        return redirect(url_for("articles.show", article_id=article_id), code=303)
    return render_template("articles/facts.html", article=article, form=form), 422 if form.errors else 200
