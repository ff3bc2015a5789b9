"""A paper of one page in words: every word of it chosen for one reader, ready to be set in any format."""

from __future__ import annotations

from tracker.core.chapters.blocks import Cell
from tracker.core.messages import N_
from tracker.core.one_page import OnePage
from tracker.exports.blocks import Cell as Worded
from tracker.exports.blocks import Paper
from tracker.exports.paper import FORM, words_for
from tracker.exports.wording import Wording
from tracker.language import END_ISOLATE, Reader

NOTHING = N_("The register holds nothing of it yet.")
LONGEST = 220  # letters of a line: such a paper is read on the way, and must stay one page


def one_page_paper(page: OnePage, reader: Reader) -> Paper:
    """Return what a paper of one page says to `reader`, as plain data."""
    wording = Wording(reader, cited=False)
    sections = [wording.section(chapter) for chapter in page.chapters]
    for section in sections:
        for block in section["blocks"]:
            if block["block"] == "points":
                block["lines"] = [_clipped(line) for line in block["lines"]]
                if "within" in block:
                    block["within"] = [_short(one) for one in block["within"]]
            elif block["block"] == "table":
                block["rows"] = [[_clipped(cell, LONGEST * 2) for cell in row] for row in block["rows"]]
    title = reader.say(page.title)
    beside = [wording.cell(Cell(one))["text"] for one in page.beside]
    return {
        "form": FORM,
        "language": reader.language,
        "direction": "rtl" if reader.direction == "rtl" else "ltr",
        "calendar": reader.calendar.value,
        "head": {
            "to": reader.say(page.label),
            "title": title,
            "beside": " · ".join(dict.fromkeys(one for one in beside if one and _bare(one) != title)),
            "city": reader.name(page.home),
            "period": reader.say(
                N_("As the register of {city} stands on {day}", city=page.home, day=page.day), isolate=True
            ),
            "day": page.day.last.isoformat(),
        },
        "words": {**words_for(reader), "nothing": reader.say(NOTHING)},
        "sections": sections,
    }


def _clipped(cell: Worded, longest: int = LONGEST) -> Worded:
    return {**cell, "text": _short(cell["text"], longest)}


def _short(text: str, longest: int = LONGEST) -> str:
    return text if len(text) <= longest else text[:longest].rsplit(" ", 1)[0] + f"…{END_ISOLATE}"


def _bare(text: str) -> str:
    return text.strip("\u2066\u2067\u2068\u2069")
