"""From a chapter's messages, names, dates and numbers to the words that one reader reads, block by block."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from tracker.core.amounts import Money
from tracker.core.chapters import blocks as said
from tracker.core.dates import PartialDate, Precision
from tracker.core.independence import label_of
from tracker.core.messages import N_, NN_, Message
from tracker.core.network import NetworkChart
from tracker.exports.blocks import Block, Cell, Column, Points, Section
from tracker.exports.pdf_charts import network_drawing, timeline_drawing
from tracker.language import Reader


class Wording:
    """Chooses every word of a report's chapters for `reader`.

    cited: whether the report has an annex, so that the numbers of its passages lead somewhere
    """

    def __init__(self, reader: Reader, *, cited: bool = True) -> None:
        self.reader = reader
        self.cited = cited

    def section(self, chapter: said.Chapter) -> Section:
        """Return a chapter as a section of a paper; it opens with what it amounts to."""
        blocks: list[Block] = []
        if chapter.headline and chapter.blocks:
            blocks.append({"block": "sentences", "lines": [self.cell(said.Cell(chapter.headline))]})
        blocks += [self.block(one) for one in chapter.blocks]
        section: Section = {"name": chapter.name, "title": self.say(chapter.title), "blocks": blocks}
        if not blocks:
            section["nothing"] = self.say(chapter.nothing)
        return section

    def block(self, block: said.Block) -> Block:
        """Return one block in words."""
        match block:
            case said.Table():
                return {
                    "block": "table",
                    "caption": self.say(block.caption),
                    "columns": [self._column(one) for one in block.columns],
                    "rows": [[self.cell(one) for one in row] for row in block.rows],
                    "notes": {str(place): [self.cell(one) for one in notes] for place, notes in block.notes.items()},
                }
            case said.Sentences():
                return {"block": "sentences", "lines": [self.cell(one) for one in block.lines]}
            case said.Points():
                points: Points = {"block": "points", "lines": [self.cell(one) for one in block.lines]}
                if block.label:
                    points["label"] = self.say(block.label)
                if block.within:
                    points["within"] = [self._text(one) for one in block.within]
                if block.more:
                    more = NN_("and {n} more", "and {n} more", block.more)
                    points["lines"].append(self.cell(said.Cell(more, soft=True)))
                    points.get("within", []).append("")
                return points
            case said.Figures():
                return {"block": "figures", "figures": [self._figure(one) for one in block.figures]}
            case said.Drawing():
                return self._drawing(block)
            case said.Passages():
                return {"block": "passages", "passages": [self._passage(one) for one in block.proofs]}

    def say(self, message: Message) -> str:
        """Return a sentence, foreign names isolated."""
        return self.reader.say(message, isolate=True)

    def cell(self, cell: said.Cell) -> Cell:
        """Return what is told in one place, with what a spreadsheet counts with where that is certain."""
        worded: Cell = {"text": self._text(cell.what)}
        value = _value(cell.what)
        if value is not None:
            worded["value"] = value
        if cell.tone:
            worded["tone"] = cell.tone.value
        if cell.sources and self.cited:
            worded["sources"] = self._numbers(cell.sources)
        if cell.pressing:
            worded["pressing"] = True
        if cell.label:
            worded["label"] = self.say(cell.label)
        if cell.soft:
            worded["soft"] = True
        if cell.entry:
            worded["record"] = {"kind": cell.entry.kind, "id": cell.entry.id}
        return worded

    def _text(self, what: object) -> str:
        if isinstance(what, said.Stretch):
            if what.dot and what.start and not what.end:
                return self.reader.date(what.start)
            return self.reader.period(what.start, what.end)
        if isinstance(what, tuple) and what and all(isinstance(one, Message) for one in what):
            return " · ".join(self.reader.printed(one, isolate=True) for one in what)
        return self.reader.printed(what, isolate=True) if what != "" else ""

    def _column(self, column: said.Column) -> Column:
        return {"label": self.say(column.label), "type": column.holds, "room": column.room}

    def _figure(self, figure: said.Figure) -> dict[str, Any]:
        number = self.reader.number(figure.number)
        return {"label": self.say(figure.label), "text": number, "value": figure.number, "role": figure.role}

    def _drawing(self, drawing: said.Drawing) -> Block:
        content = drawing.content
        if isinstance(content, NetworkChart):
            laid = network_drawing(content, self.reader)
        else:
            laid = timeline_drawing(content, self.reader)
        return {
            "block": "drawing",
            "drawing": drawing.drawing,
            "caption": self.say(drawing.key),
            "told": self.reader.say(drawing.told),
            "content": laid,
        }

    def _numbers(self, sources: Iterable[int]) -> list[str]:
        return [self.reader.number(number) for number in sources]

    def _passage(self, proof: said.Proof) -> dict[str, Any]:
        reader, quote = self.reader, proof.quote
        return {
            "number": reader.number(proof.number),
            "quote": quote.text,
            "language": quote.language if quote.language in ("fa", "ar", "en") else "en",
            "rtl": quote.language in ("fa", "ar"),
            "article": reader.apart(quote.article_title),
            "outlet": reader.apart(quote.outlet) if quote.outlet else "",
            "origin": self.say(N_("citing {origin}", origin=quote.origin)) if quote.origin else "",
            "published": reader.in_line(reader.date(quote.published)) if quote.published else "",
            "independence": reader.say(label_of(quote.independence)),
            "sha256": quote.sha256,
            "record": self.say(proof.entry.title),
        }


def _value(what: object) -> float | str | None:
    if isinstance(what, said.Stretch):
        what = what.start
    if isinstance(what, Money):
        what = what.amount
    if isinstance(what, bool):
        return None
    if isinstance(what, int | float | Decimal):
        return int(what) if what == int(what) else float(what)
    if isinstance(what, PartialDate) and what.precision is Precision.DAY and not what.about:
        return what.first.isoformat()
    return None
