"""Every language tells the same records in its own words: the sentences of `sentences/` are its part of the bargain."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests.suggest.reading import PUBLISHED, parties, read
from tracker.core.edtf import from_edtf
from tracker.suggest.packs import packs
from tracker.suggest.proposal import Suggestion
from tracker.suggest.rules.standing import PASSING

SENTENCES = {
    path.stem: tomllib.loads(path.read_text("utf-8"))
    for path in sorted((Path(__file__).parent / "sentences").iterdir())
}


def said(*keys: str) -> list[Any]:
    """Return (language, what it says under `keys`) for every language, a parameter for each thing said."""
    cases = []
    for language, held in SENTENCES.items():
        for key in keys:
            held = held.get(key, [])
        for one in held if isinstance(held, list) else [held]:
            words = one if isinstance(one, str) else one.get("text", one.get("words", ""))
            cases.append(pytest.param(language, one, id=f"{language}-{words}"))
    return cases


def found(language: str, kind: str, text: str) -> list[Suggestion]:
    """Return the suggestions of one kind."""
    suggestions = read(text, language=language, published=PUBLISHED).suggestions
    return [one for one in suggestions if one.kind == kind]


def test_every_language_has_its_sentences() -> None:
    assert set(SENTENCES) == set(packs())


@pytest.mark.parametrize(("language", "tie"), said("ties"))
def test_a_sentence_tells_of_a_tie(language: str, tie: dict[str, str]) -> None:
    (one,) = found(language, "agreement", tie["text"])
    assert (one.fields["type"], one.fields.get("act", one.fields["status"])) == (tie["type"], tie["act"])
    assert parties(one, "parties") == [(tie["whom"], tie["country"])]


@pytest.mark.parametrize(("language", "meeting"), said("meetings"))
def test_an_office_from_elsewhere_was_met(language: str, meeting: dict[str, str]) -> None:
    (one,) = found(language, "meeting", meeting["text"])
    assert parties(one, "counterparts")[0] == (meeting["office"], meeting["country"])
    assert one.fields == {"type": meeting.get("type", "bilateral"), "status": "held"}


@pytest.mark.parametrize(("language", "trip"), said("trips"))
def test_somebody_of_the_city_travelled(language: str, trip: dict[str, str]) -> None:
    (one,) = found(language, "meeting", trip["text"])
    assert parties(one, "counterparts") == [(trip["whom"], trip["country"])]
    assert one.fields["direction"] == "outgoing"


@pytest.mark.parametrize(("language", "text"), said("planned_meeting"))
def test_a_meeting_still_to_come_is_planned_and_has_no_day(language: str, text: str) -> None:
    (one,) = found(language, "meeting", text)
    assert (one.fields["status"], one.date) == ("planned", None)


@pytest.mark.parametrize(("language", "membership"), said("memberships"))
def test_the_city_belongs_to_a_network(language: str, membership: dict[str, str]) -> None:
    (one,) = found(language, "membership", membership["text"])
    assert one.fields["status"] == membership["status"]


@pytest.mark.parametrize(("language", "seat"), said("seats"))
def test_the_city_sits_in_a_body(language: str, seat: dict[str, str]) -> None:
    (one,) = found(language, "seat", seat["text"])
    assert (one.fields["body"], one.fields["role"]) == (seat["body"], seat["role"])


@pytest.mark.parametrize(("language", "attendance"), said("attendances"))
def test_the_city_took_part(language: str, attendance: dict[str, Any]) -> None:
    (one,) = found(language, "attendance", attendance["text"])
    assert (one.fields["event"], one.fields["status"]) == (attendance["event"], attendance["status"])
    assert [name for name, _ in parties(one, "host")] == attendance["host"]


@pytest.mark.parametrize(("language", "told"), said("figures"))
def test_the_figures_of_an_event_are_kept_as_written(language: str, told: dict[str, Any]) -> None:
    (one,) = found(language, "attendance", told["text"])
    assert [[figure.value, figure.of] for figure in one.figures] == told["said"]
    for figure in one.figures:
        assert told["text"][figure.quote.start : figure.quote.end] == figure.quote.quote


@pytest.mark.parametrize(("language", "text"), said("statements"))
def test_a_position_is_taken(language: str, text: str) -> None:
    (one,) = found(language, "statement", text)
    assert parties(one, "speaker")


@pytest.mark.parametrize("kind", ["agreement", "meeting", "membership", "attendance", "statement"])
@pytest.mark.parametrize("language", SENTENCES)
def test_what_is_denied_hoped_rumoured_recalled_or_domestic_is_no_record(language: str, kind: str) -> None:
    texts = SENTENCES[language]["nothing"][kind]
    assert texts
    told = [text for text in texts for one in found(language, kind, text) if not _is_in_passing(one)]
    assert told == []


def _is_in_passing(one: Suggestion) -> bool:
    """Say whether a tie is only spoken of, as one that is there or is wished for."""
    return one.confidence == PASSING and one.fields["status"] in ("in_force", "proposed")


@pytest.mark.parametrize(("language", "day"), said("days", "said"))
def test_a_day_is_understood(language: str, day: dict[str, str]) -> None:
    sentence = SENTENCES[language]["days"]["sentence"]
    (one,) = found(language, "agreement", sentence.format(words=day["words"]))
    assert one.date is not None
    assert one.date.date == from_edtf(day["date"])


@pytest.mark.parametrize(("language", "text"), said("day_ahead"))
def test_a_day_that_lies_ahead_is_not_counted_back(language: str, text: str) -> None:
    (one,) = found(language, "agreement", text)
    assert one.date is None


@pytest.mark.parametrize(("language", "case"), said("no_city"))
def test_people_places_and_everyday_words_are_no_cities(language: str, case: dict[str, Any]) -> None:
    texts = [case["sentence"].format(name=name) for name in case["names"]]
    assert [text for text in texts if found(language, "agreement", text)] == []
