"""Figures: how many people, cities and countries an event is said to have had.

A figure is kept as it is written, with what it counts; "more than" stays in its quote.
"""

from __future__ import annotations

from tracker.suggest.proposal import Figure
from tracker.suggest.sentences import Sentence
from tracker.suggest.story import Story


def figures_in(story: Story, sentence: Sentence) -> list[Figure]:
    """Return the figures that a sentence tells."""
    return [
        Figure(
            value=story.words(sentence, *match.span("value")).strip(),
            of=story.words(sentence, *match.span("of")).strip(),
            quote=story.quote("figures", sentence, *match.span()),
        )
        for match in (story.pack.figure.finditer(sentence.shadow.text) if story.pack.figure else ())
    ]
