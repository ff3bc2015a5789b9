"""Newspapers lose half-spaces, join them and write blanks instead; what an article proposes stays the same."""

from collections.abc import Iterator
from itertools import cycle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.suggest.reading import read
from tests.suggest.test_every_language import SENTENCES
from tracker.core.text import HALF_SPACE, squash


def sentences(held: object) -> Iterator[str]:
    if isinstance(held, str):
        yield held
    elif isinstance(held, dict):
        yield from sentences(held["text"] if "text" in held else list(held.values()))
    elif isinstance(held, list):
        for one in held:
            yield from sentences(one)


COMPOUNDS = [
    text
    for text in sentences({key: held for key, held in SENTENCES["fa"].items() if key not in ("days", "no_city")})
    if HALF_SPACE in text
]


def proposed(text: str) -> list[tuple[str, list[str]]]:
    return [(one.kind, [squash(party.name) for party in one.parties]) for one in read(text, language="fa").suggestions]


def rewritten(text: str, signs: list[str]) -> str:
    pieces = text.split(HALF_SPACE)
    return pieces[0] + "".join(sign + piece for sign, piece in zip(cycle(signs), pieces[1:], strict=False))


@pytest.mark.parametrize("text", COMPOUNDS)
@pytest.mark.parametrize("sign", ["", " "])
def test_lost_or_spaced_half_spaces_change_nothing(text: str, sign: str) -> None:
    assert proposed(rewritten(text, [sign])) == proposed(text)


@given(st.sampled_from(COMPOUNDS), st.lists(st.sampled_from(["", " ", HALF_SPACE]), min_size=1, max_size=5))
def test_mixed_half_spaces_change_nothing(text: str, signs: list[str]) -> None:
    assert proposed(rewritten(text, signs)) == proposed(text)
