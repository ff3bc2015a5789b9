"""Text as Plotly draws it: Plotly reads tags in every text, so a sign of the register's own must not look like one."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from tracker.language import Reader


def drawn(text: str, reader: Reader) -> str:
    """Return one line of text, running in the reader's direction and without tags."""
    return escape(reader.in_line(text), quote=False)


def drawn_lines(lines: Iterable[str], reader: Reader) -> str:
    """Return several lines as one text."""
    return "<br>".join(drawn(line, reader) for line in lines)
