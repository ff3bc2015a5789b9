"""How large a chart is drawn: for a phone, for a desk, or for a wall that a council looks at."""

from __future__ import annotations

from dataclasses import dataclass

_LETTER = {"rtl": 0.47, "ltr": 0.54}  # the width of a letter on the average, of the height of its font


@dataclass(frozen=True, slots=True)
class Size:
    """One size.

    font:    the height of letters, in pixels
    row:     the height of a row
    width:   how wide the part of a chart is in which things are drawn, without labels beside it
    longest: how many letters of a label are shown
    above:   whether a label stands above what it names, where beside it there is no room
    """

    font: int = 13
    row: int = 25
    width: int = 1160
    longest: int = 52
    above: bool = False

    def width_of(self, letters: int, direction: str) -> int:
        """Return the pixels that so many letters need."""
        return int(letters * self.font * _LETTER[direction])

    def shortened(self, text: str) -> str:
        """Return a label no longer than there is room for."""
        return text if len(text) <= self.longest else text[: self.longest - 1].rstrip() + "…"


DESK = Size()
SIZES = {
    "narrow": Size(font=12, row=22, width=320, longest=46, above=True),
    "desk": DESK,
    "wide": Size(font=17, row=33, width=1620),
}
