"""A proposal is certain where nothing is left to doubt; each doubt is told in words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.core.records import STATES, TERM, entry
from tracker.core.certainty import CERTAIN, doubts_of
from tracker.core.fields import EntityType, Field, FieldType
from tracker.core.lifecycle import Tone
from tracker.core.messages import Message

MEMBERS = Field("members", Message("Members"), FieldType.REFERENCES, targets=(EntityType.CITY,), at_least=1)
KIND = replace(TERM, fields=(MEMBERS, *TERM.fields[1:]))
CLEAR = {
    "values": {"members": ["gazetteer:1"]},
    "state": STATES[Tone.CURRENT],
    "confidence": CERTAIN,
    "said": {"members"},
    "namesakes": {},
    "record": None,
}


def doubts(**other: object) -> list[Message]:
    return doubts_of(KIND, **{**CLEAR, **other})  # type: ignore[arg-type]


def test_what_is_plainly_said_is_certain() -> None:
    assert doubts() == []


@pytest.mark.parametrize(
    ("other", "sentence"),
    [
        ({"confidence": CERTAIN - 0.01}, "Proposals of this sort are sometimes wrong: read the passage."),
        ({"values": {"members": []}, "said": set()}, "It lacks what every record of its kind needs: {field}."),
        ({"said": set()}, "It lacks what every record of its kind needs: {field}."),
        ({"namesakes": {"Valladolid": 2}}, "{n} city is called {name}: choose one."),
        ({"record": entry(7)}, "The register may hold it already."),
        ({"state": STATES[Tone.AHEAD]}, "It lies ahead: a plan may still change."),
    ],
)
def test_each_doubt_is_told(other: dict[str, object], sentence: str) -> None:
    assert [doubt.text for doubt in doubts(**other)] == [sentence]
