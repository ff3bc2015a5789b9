"""The letterhead as it is kept: its lines with the register, its emblem among the files of the instance."""

from __future__ import annotations

from tracker.core.letterhead import Letterhead
from tracker.core.messages import Refusal
from tracker.store.files import Files
from tracker.store.register import Register


def letterhead_of(register: Register, files: Files) -> Letterhead:
    """Return the letterhead. An emblem that the disk has lost holds up no report; `tracker doctor` tells of it."""
    lines = tuple(register.letterhead)
    if not register.emblem:
        return Letterhead(lines)
    try:
        return Letterhead(lines, register.emblem_type, files.read(register.emblem))
    except Refusal:
        return Letterhead(lines)
