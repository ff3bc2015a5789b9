"""Which paragraphs gave no record, and why: a person should see that they were read."""

from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate

from tracker.core.messages import N_, Message
from tracker.suggest.proposal import PassedOver, Suggestion
from tracker.suggest.sentences import Paragraph
from tracker.suggest.story import Story

SHORT = 40


def passed_over(story: Story, suggestions: tuple[Suggestion, ...]) -> tuple[PassedOver, ...]:
    """Return the paragraphs that no suggestion quotes, each with its reason."""
    quotes = [quote for one in suggestions for quote in (*one.evidence, *(figure.quote for figure in one.figures))]
    spans = sorted((quote.start, quote.end) for quote in quotes)
    starts = [start for start, _ in spans]
    reach = [0, *accumulate((end for _, end in spans), max)]  # how far the first quotes reach
    return tuple(
        PassedOver(paragraph.start, paragraph.end, _reason(story, paragraph))
        for paragraph in story.paragraphs
        if reach[bisect_left(starts, paragraph.end)] <= paragraph.start
    )


def whole_article(paragraphs: list[Paragraph]) -> tuple[PassedOver, ...]:
    """Return every paragraph of an article in a language that the rules do not read."""
    reason = N_("the suggestions do not read this language yet")
    return tuple(PassedOver(paragraph.start, paragraph.end, reason) for paragraph in paragraphs)


def _reason(story: Story, paragraph: Paragraph) -> Message:
    if paragraph.end - paragraph.start < SHORT:
        return N_("a heading or a line of the page")
    if not any(story.abroad(sentence) for sentence in paragraph.sentences):
        return N_("no counterpart abroad")
    if any(story.pack.recalled.search(sentence.shadow.text) for sentence in paragraph.sentences):
        return N_("recalls what was before")
    return N_("names somebody abroad, but tells of nothing that the register keeps")
