"""`tracker evaluate`: how good the suggestions are, by language and by kind."""

from __future__ import annotations

import json
from collections.abc import Mapping

import click

from tracker.evaluation import (
    TUNED,
    UNSEEN,
    Score,
    Scored,
    read_articles,
    score_article,
    totals_by_kind,
    totals_by_language,
)

FOLDERS = {"tuned": TUNED, "unseen": UNSEEN}
CALLED = {
    "tuned": "Articles with which the rules were made:",
    "unseen": "Articles of which the rules know nothing:",
}


@click.command()
@click.option("--language", help="Only articles in this language, by its ISO 639 code.")
@click.option("--verbose", is_flag=True, help="Also say what was missed and what was too much.")
@click.option("--format", type=click.Choice(["text", "json"]), default="text", show_default=True)
def evaluate(language: str | None, verbose: bool, format: str) -> None:
    """Score the suggestions on the articles that were written for it."""
    every = {name: read_articles(folder) for name, folder in FOLDERS.items()}
    known = sorted({one.language for articles in every.values() for one in articles})
    if language not in (None, *known):
        message = f"there are no articles in it; there are some in {', '.join(known)}."
        raise click.BadParameter(message, param_hint="--language")
    scored = {
        name: [score_article(one) for one in articles if language in (None, one.language)]
        for name, articles in every.items()
    }
    if format == "json":
        click.echo(json.dumps({name: _figures(group) for name, group in scored.items()}, indent=2))
        return
    for name, group in scored.items():
        click.echo(f"{CALLED[name]}\n{_table(group)}\n")
        for one in group if verbose else ():
            _tell(one)


def _rows(scored: list[Scored]) -> dict[str, Mapping[str, Score]]:
    total = sum((one.total for one in scored), Score())
    return {
        "language": totals_by_language(scored),
        "kind": totals_by_kind(scored),
        "all": {"all": total},
    }


def _figures(scored: list[Scored]) -> dict[str, object]:
    figures: dict[str, object] = {
        group: {name: _numbers(score) for name, score in rows.items()} for group, rows in _rows(scored).items()
    }
    return figures | _beside(scored)


def _numbers(score: Score) -> dict[str, float]:
    shares = {"precision": score.precision, "recall": score.recall, "f1": score.f1}
    return {"records": score.wanted, "proposed": score.proposed} | {name: round(one, 3) for name, one in shares.items()}


def _beside(scored: list[Scored]) -> dict[str, object]:
    silent = [one for one in scored if not one.article.records]
    return {
        "articles": len(scored),
        "dates_right": f"{sum(one.dates_right for one in scored)}/{sum(one.dates_known for one in scored)}",
        "negatives_with_suggestions": f"{sum(bool(one.extra) for one in silent)}/{len(silent)}",
    }


def _table(scored: list[Scored]) -> str:
    lines = [f"{'':12}{'records':>9}{'proposed':>10}{'precision':>11}{'recall':>8}{'F1':>7}"]
    for rows in _rows(scored).values():
        for name, score in rows.items():
            shares = f"{score.precision:>11.2f}{score.recall:>8.2f}{score.f1:>7.2f}"
            lines.append(f"{name:12}{score.wanted:>9}{score.proposed:>10}{shares}")
    return "\n".join([*lines, *(f"{name.replace('_', ' ')}: {value}" for name, value in _beside(scored).items())])


def _tell(one: Scored) -> None:
    text = one.article.text
    for truth in one.missed:
        click.echo(f"{one.article.name}: missed {truth.kind}: {text[truth.start : truth.end]}")
    for extra in one.extra:
        click.echo(f"{one.article.name}: too much, {extra.kind}: {extra.evidence[0].quote}")


COMMANDS = (evaluate,)
