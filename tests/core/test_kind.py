"""A kind is asked by name for its fields, choices and states, and says so where there is none."""

import pytest

from tests.core.records import STATES, TERM
from tracker.core.fields import EntityType
from tracker.core.lifecycle import Tone
from tracker.core.sheets import SHEET_OF, SHEETS


def test_a_kind_knows_its_fields() -> None:
    assert TERM.field("start").label.text == "From"
    assert [field.name for field in TERM.references] == ["members"]
    assert "summary" not in [field.name for field in TERM.claims]
    assert "start" in [field.name for field in TERM.claims]


def test_a_choice_has_a_label() -> None:
    assert TERM.field("level").label_of("full").text == "Full member"


def test_a_lifecycle_knows_its_states() -> None:
    assert TERM.lifecycle.state("is-over") is STATES[Tone.OVER]
    assert TERM.lifecycle.state(TERM.lifecycle.initial).tone is Tone.CURRENT


def test_what_is_not_there_is_not_invented() -> None:
    with pytest.raises(KeyError, match="colour"):
        TERM.field("colour")
    with pytest.raises(KeyError, match="half"):
        TERM.field("level").label_of("half")
    with pytest.raises(KeyError, match="lost"):
        TERM.lifecycle.state("lost")


def test_every_type_of_entity_has_one_sheet_with_a_folder_of_its_own() -> None:
    assert {sheet.type for sheet in SHEETS} == set(EntityType) == set(SHEET_OF)
    assert len({sheet.plural for sheet in SHEETS}) == len(SHEETS)


def test_what_belongs_somewhere_says_to_whom() -> None:
    for sheet in SHEETS:
        if sheet.within:
            assert sheet.within.targets
            assert sheet.type not in sheet.within.targets
