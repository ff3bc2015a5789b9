"""Letters: who only wrote met nobody."""

from __future__ import annotations

from tracker.suggest.office import OfficeMention
from tracker.suggest.story import Story

WRITTEN = 40  # letters in which a letter is spoken of before whoever wrote it


def only_wrote(story: Story, text: str, office: OfficeMention) -> bool:
    """Say whether of an office there is only a letter: "handed over a message from the mayor of Konya"."""
    before, behind = story.pack.wrote, story.pack.wrote_behind
    lead = text[max(0, office.start - WRITTEN) : office.start].rstrip()
    sent = before is not None and any(match.end() == len(lead) for match in before.finditer(lead))
    return sent or (behind is not None and behind.match(text, office.end) is not None)
