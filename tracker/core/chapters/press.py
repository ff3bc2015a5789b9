"""Press coverage: which articles the report rests on, and how independent each is of what it tells."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from tracker.core.chapters.blocks import Block, Cell, Chapter, Column, Figure, Figures, Sentences, Table
from tracker.core.chapters.material import Material
from tracker.core.coverage import Coverage, coverage_of
from tracker.core.entry import Quote
from tracker.core.independence import INDEPENDENT_GRADES, Independence, label_of
from tracker.core.messages import N_, NN_, Message

TITLE = N_("Press coverage, and how independent it is")
MOST = 100
COLUMNS = (
    Column(N_("Outlet"), room=5),
    Column(N_("Article"), room=8),
    Column(N_("Published"), "day", room=4),
    Column(N_("Independence"), room=5),
    Column(N_("Records"), "number", room=2),
)


def press_chapter(material: Material) -> Chapter:
    """Return the articles that prove the records of the time, the most independent first."""
    articles: dict[int, tuple[Quote, set[int]]] = {}
    coverage = Coverage()
    for entry in material.entries:
        if entry.id in material.inside:
            coverage += coverage_of(material.kind(entry.kind), entry)
            for quote in entry.quotes:
                articles.setdefault(quote.article_id, (quote, set()))[1].add(entry.id)
    if not articles:
        return Chapter("press", TITLE, (), nothing=N_("No article proves a record of this period yet."))
    ordered = sorted(articles.values(), key=lambda one: _order(one[0]))
    blocks: list[Block] = [
        _figures(quote for quote, _ in ordered),
        Table(TITLE, COLUMNS, tuple(_row(quote, len(records)) for quote, records in ordered[:MOST])),
    ]
    if more := len(ordered) - MOST if len(ordered) > MOST else 0:
        blocks.append(Sentences((Cell(NN_("{n} more article.", "{n} more articles.", more), soft=True),)))
    return Chapter("press", TITLE, tuple(blocks), headline=_told(coverage, len(ordered)))


def _told(coverage: Coverage, articles: int) -> Message:
    return NN_(
        "{n} article proves {sourced} of the {claims} values told; an independent source proves {independent} of them.",
        "{n} articles prove {sourced} of the {claims} values told; an independent source proves {independent} of them.",
        articles,
        sourced=coverage.sourced,
        claims=coverage.claims,
        independent=coverage.independent,
    )


def _figures(quotes: Iterable[Quote]) -> Figures:
    numbers: dict[str, int] = {}
    for quote in quotes:
        numbers[quote.independence] = numbers.get(quote.independence, 0) + 1
    grades = [*reversed(Independence), ""]
    return Figures(tuple(Figure(label_of(grade), numbers[grade]) for grade in grades if grade in numbers))


def _order(quote: Quote) -> tuple[int, bool, date, str, int]:
    grades = [*reversed(Independence), ""]
    place = grades.index(quote.independence) if quote.independence in grades else len(grades)
    day = quote.published.first if quote.published else date.max
    return place, quote.published is None, day, quote.outlet, quote.article_id


def _row(quote: Quote, records: int) -> tuple[Cell, ...]:
    own = quote.independence not in INDEPENDENT_GRADES
    return (
        Cell(quote.outlet or N_("unknown")),
        Cell(quote.article_title),
        Cell(quote.published or N_("date unknown"), soft=not quote.published),
        Cell(label_of(quote.independence), soft=own),
        Cell(records),
    )
