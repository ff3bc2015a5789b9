"""The annex of evidence: every passage has one number, in the order in which the report speaks of it."""

from __future__ import annotations

from tracker.core.chapters.blocks import Cell, Chapter, Passages, Proof, Sentences
from tracker.core.entry import Entry, Quote
from tracker.core.messages import N_

NAME = "annex"
TITLE = N_("Annex: the passages that prove the records")


class Annex:
    """The numbered passages. One passage that proves several fields of a record is one entry of the annex."""

    def __init__(self) -> None:
        self.proofs: list[Proof] = []
        self._numbers: dict[tuple[int, int, str], int] = {}

    def cite(self, entry: Entry, proof: str) -> tuple[int, ...]:
        """Return the numbers of the passages that prove `proof` of a record, or anything of it (``""``)."""
        quotes = [quote for quote in entry.quotes if proof in ("", quote.field)]
        return tuple(dict.fromkeys(self._number(entry, quote) for quote in quotes))

    def _number(self, entry: Entry, quote: Quote) -> int:
        key = (entry.id, quote.article_id, quote.text)
        if key not in self._numbers:
            self._numbers[key] = len(self.proofs) + 1
            self.proofs.append(Proof(self._numbers[key], quote, entry))
        return self._numbers[key]


def annex_chapter(annex: Annex) -> Chapter:
    """Return the passages that were cited so far, each with its article, its day and the hash of the archived bytes."""
    note = N_("Numbers in brackets refer to these passages; the SHA-256 is that of the archived article.")
    blocks = (Sentences((Cell(note, soft=True),)), Passages(tuple(annex.proofs))) if annex.proofs else ()
    return Chapter(NAME, TITLE, blocks, nothing=N_("No passage of an article is cited."))
