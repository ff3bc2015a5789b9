"""Whether a proposal is certain enough to be accepted unread, and what makes it uncertain.

A proposal is certain where nothing is left to doubt. Each doubt is a sentence that tells a person what to look at.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING

from tracker.core.fields import Field
from tracker.core.kind import Kind
from tracker.core.lifecycle import State, Tone
from tracker.core.messages import N_, NN_, Message

if TYPE_CHECKING:
    from tracker.core.entry import Entry

# From this confidence on, nine of ten proposals were right in articles that no rule had been made with; of what stands
# below it, three of four.
CERTAIN = 0.85


def doubts_of(
    kind: Kind,
    values: Mapping[str, object],
    *,
    state: State,
    confidence: float,
    said: Collection[str],
    namesakes: Mapping[str, int],
    record: Entry | None,
) -> list[Message]:
    """Return what makes a proposal of `kind` uncertain; nothing where it is certain.

    said:      the fields of which the article itself speaks; a value of another one is only a default
    namesakes: names that several cities have, each with how many
    record:    the record that it may be, where there is one
    """
    doubts = [
        N_("It lacks what every record of its kind needs: {field}.", field=field.label)
        for field in kind.fields
        if _is_needed(field) and (field.name not in said or not values.get(field.name))
    ]
    doubts += [
        NN_("{n} city is called {name}: choose one.", "{n} cities are called {name}: choose one.", count, name=name)
        for name, count in namesakes.items()
    ]
    if record is not None:
        doubts.append(N_("The register may hold it already."))
    if state.tone is Tone.AHEAD:
        doubts.append(N_("It lies ahead: a plan may still change."))
    if confidence < CERTAIN:
        doubts.append(N_("Proposals of this sort are sometimes wrong: read the passage."))
    return doubts


def _is_needed(field: Field) -> bool:
    return field.required or bool(field.at_least)
