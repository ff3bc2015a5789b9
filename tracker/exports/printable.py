"""What no page can show is left out of every format alike: controls, halves of letters and what is no letter."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from typing import Any


def printable(content: Any) -> Any:
    """Return plain data without the signs that no page can show, and that XML and typst refuse."""
    if isinstance(content, Mapping):
        return {name: printable(part) for name, part in content.items()}
    if isinstance(content, list | tuple):
        return [printable(part) for part in content]
    if isinstance(content, str) and not content.isprintable():
        return "".join(letter for letter in content if letter in "\n\t" or _is_shown(letter))
    return content


def _is_shown(letter: str) -> bool:
    return unicodedata.category(letter) not in ("Cc", "Cs", "Cn")
