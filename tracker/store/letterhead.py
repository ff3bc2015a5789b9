"""The letterhead that a register keeps: its lines in a row, the emblem's bytes among the files of the instance."""

from __future__ import annotations

from tracker.core.letterhead import Emblem, Letterhead
from tracker.core.messages import Refusal
from tracker.store.files import Files
from tracker.store.register import Register


def letterhead_of(register: Register, files: Files) -> Letterhead:
    """Return what stands on top of the city's papers.

    Without its file there is no emblem: a council gets its report all the same, and `tracker doctor` names the loss.
    """
    emblem = None
    if register.emblem:
        try:
            emblem = Emblem(register.emblem_type, files.read(register.emblem))
        except Refusal:
            emblem = None
    return Letterhead(tuple(register.letterhead), emblem)
