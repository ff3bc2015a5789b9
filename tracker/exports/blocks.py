"""What a paper is made of: sections, and in each a row of blocks, every word of them chosen for one reader.

A paper (a council report, a visit brief, a sheet on one record) is plain data, so that it can be frozen as it is. Each
format (the PDF, the page, DOCX, XLSX, ODT) sets the same few blocks and knows nothing of the register; a new section
costs no format a line, and a new format costs no section one.
"""

from __future__ import annotations

from typing import Any, Literal, NotRequired, TypedDict

ColumnType = Literal["text", "day", "number", "money"]


class Cell(TypedDict):
    """One cell of a table.

    text:    as the reader reads it, foreign names isolated
    value:   what a spreadsheet counts with: a number, or an ISO 8601 day where the day is certain
    tone:    how a state reads (`tracker.core.lifecycle.Tone`)
    sources: the numbers of the passages in the annex that prove it
    pressing: whether it asks somebody to act
    label:   under which heading it stands among the notes of a row
    soft:    whether it is said in passing
    record:  the record to which it leads, where the paper is read beside the register: its ``kind`` and its ``id``
    """

    text: str
    value: NotRequired[float | str]
    tone: NotRequired[str]
    sources: NotRequired[list[str]]
    pressing: NotRequired[bool]
    label: NotRequired[str]
    soft: NotRequired[bool]
    record: NotRequired[dict[str, Any]]


class Column(TypedDict):
    """A column of a table: its heading, what it holds, and how much room it takes beside the others."""

    label: str
    type: ColumnType
    room: NotRequired[int]


class Table(TypedDict):
    """A table whose caption says what it answers; a total, if any, is its last row.

    notes: under a row, by its place: what more is to be said of it (facts, paragraphs, lines of its parts)
    """

    block: Literal["table"]
    caption: str
    columns: list[Column]
    rows: list[list[Cell]]
    notes: NotRequired[dict[str, list[Cell]]]
    total: NotRequired[list[Cell]]


class Sentences(TypedDict):
    """Sentences to be read one after another."""

    block: Literal["sentences"]
    lines: list[Cell]


class Points(TypedDict):
    """A list of points, each a sentence, under a heading of its own where it has one.

    within: what stands beside each line (whose point it is, when it was), line for line, or nothing.
            A soft last line says how many further points there are
    """

    block: Literal["points"]
    label: NotRequired[str]
    lines: list[Cell]
    within: NotRequired[list[str]]


class Figures(TypedDict):
    """Large numbers, each with its word: ``label``, ``text`` (as read), ``value``; ``role`` names its colour."""

    block: Literal["figures"]
    figures: list[dict[str, Any]]


class Drawing(TypedDict):
    """A chart: its content as the pure core laid it out, and what it says in a sentence for who cannot see it."""

    block: Literal["drawing"]
    drawing: Literal["timeline", "network", "bars"]
    caption: str
    told: str
    content: Any


class Passages(TypedDict):
    """The annex of evidence: numbered passages, each with its article, its day and the hash of the archived bytes.

    Each has ``number``, ``record``, ``quote``, ``language``, ``rtl``, ``article``, ``outlet``, ``origin``,
    ``published``, ``independence`` and ``sha256``; what is not known is empty.
    """

    block: Literal["passages"]
    passages: list[dict[str, Any]]


Block = Table | Sentences | Points | Figures | Drawing | Passages


class Section(TypedDict):
    """A section under its title. Without blocks it says in `nothing`, in a sentence, that there is nothing to tell."""

    name: str
    title: str
    blocks: list[Block]
    nothing: NotRequired[str]


class Paper(TypedDict):
    """A whole paper.

    form:      the shape of this data; papers frozen under another one keep it
    language:  with `direction` ("ltr", "rtl") and `calendar`, as it was chosen
    head:      what stands on top: ``to``, ``title``, ``city``, ``period``, ``day`` (the last one, in ISO 8601, for the
               properties of a file) and whatever else is known (``session``, ``letterhead`` as lines, ``emblem`` as
               ``type`` and ``data``, in Base64)
    words:     the words that a format itself needs (page, annex, sources, undated…)
    seal:      of a frozen paper: its number, the hash before, and how both read
    """

    form: int
    language: str
    direction: Literal["ltr", "rtl"]
    calendar: str
    head: dict[str, Any]
    words: dict[str, str]
    sections: list[Section]
    seal: NotRequired[dict[str, Any]]


__all__ = [
    "Block", "Cell", "Column", "ColumnType", "Drawing", "Figures", "Paper", "Passages", "Points", "Section",
    "Sentences", "Table",
]  # fmt: skip
