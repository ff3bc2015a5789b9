"""The history of the catalogue, told in sentences: what was done to a city, a network, an office."""

from __future__ import annotations

from tracker.core.history import Step, Told
from tracker.core.messages import N_, Message
from tracker.core.names import Name


def tell_of_entity(step: Step, *, name: Name | None) -> Told:
    """Return a change to an entity called `name` in words."""
    who: object = step.who or N_("The system")
    called: object = name or N_("unknown")
    sentences = {
        "added": N_("{who} added {name} to the catalogue.", who=who, name=called),
        "deleted": N_("{who} moved {name} to the trash.", who=who, name=called),
        "restored": N_("{who} took {name} out of the trash.", who=who, name=called),
    }
    sentence = sentences.get(step.act) or N_("{who} changed {name} in the catalogue.", who=who, name=called)
    if (step.fields.get("merged_into_id") or [None, None])[1]:
        sentence = N_("{who} merged {name} into another entry of the catalogue.", who=who, name=called)
    return Told(step.at, sentence, tuple(_names(step)), id=step.id)


def _names(step: Step) -> list[Message]:
    old, new = step.fields.get("names") or (None, None)
    if not old or not new:
        return []
    return [
        N_("{field}: from {old} to {new}", field=N_("Name"), old=old.get(language, "—"), new=new.get(language, "—"))
        for language in sorted({*old, *new})
        if old.get(language) != new.get(language)
    ]
