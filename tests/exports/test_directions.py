"""Mixed text cut into runs of one direction, so that a program without isolates shows it in the right order."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.exports.papers_of_blocks import apart
from tracker.exports.directions import bare, runs_of

LRM, RLM = "\u200e", "\u200f"


def cut(text: str, *, rtl: bool) -> list[tuple[str, str]]:
    return [("R" if run.rtl else "L", run.text) for run in runs_of(text, rtl=rtl)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("تفاهم‌نامه با شیراز", [("R", "تفاهم‌نامه با شیراز")]),
        (f"عضویت در {apart('Metropolis')}", [("R", "عضویت در "), ("L", "Metropolis")]),
        # What closes a foreign name stays with it, and a day keeps its order.
        (f"در {apart('Wuhan (WA)')} آمد", [("R", "در "), ("L", "Wuhan (WA)" + LRM), ("R", " آمد")]),
        ("از 2024-06-04 تا ۱۴۰۳", [("R", "از "), ("L", LRM + "2024-06-04" + LRM), ("R", " تا ۱۴۰۳")]),
        # Two foreign names are listed in the order of the sentence, not in their own.
        (f"{apart('UCLG')}، {apart('ICLEI')}", [("L", "UCLG"), ("R", RLM + "، "), ("L", "ICLEI")]),
        (f"{apart('UCLG')}{apart('ICLEI')}", [("L", "UCLG"), ("R", RLM), ("L", "ICLEI")]),
        (f"{apart('ISNA')} · ۱۴۰۳", [("L", "ISNA"), ("R", RLM + " · ۱۴۰۳")]),
        # The words of a foreign name belong together, those of two sentences do not.
        ("مادهٔ Article 1 of Act است", [("R", "مادهٔ "), ("L", "Article 1 of Act"), ("R", " است")]),
        ("بین 3 و 5", [("R", "بین "), ("L", LRM + "3" + LRM), ("R", " و "), ("L", LRM + "5" + LRM)]),
        (apart("=1+1"), [("L", LRM + "=1+1" + LRM)]),
        (f"{apart('شیراز')} است", [("R", "شیراز است")]),
        (f"{apart('۱۳۸۶')} به گفتهٔ {apart('۱۴۰۳/۳/۲۸')}", [("R", "۱۳۸۶ به گفتهٔ ۱۴۰۳/۳/۲۸")]),
        ("", []),
    ],
)
def test_a_persian_line(text: str, expected: list[tuple[str, str]]) -> None:
    assert cut(text, rtl=True) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Membership in Metropolis (2024)", [("L", "Membership in Metropolis (2024)")]),
        (f"The city of {apart('شیراز (فارس)')}.", [("L", "The city of "), ("R", "شیراز (فارس)" + RLM), ("L", ".")]),
        (f"{apart('شیراز')}, {apart('تهران')}", [("R", "شیراز"), ("L", LRM + ", "), ("R", "تهران")]),
        (f"since {apart('۱۳۸۶')}", [("L", "since ۱۳۸۶")]),
        (f"{apart('شیراز')} 2024 ok", [("R", "شیراز"), ("L", LRM + " 2024 ok")]),
    ],
)
def test_an_english_line(text: str, expected: list[tuple[str, str]]) -> None:
    assert cut(text, rtl=False) == expected


def test_a_foreign_title_with_a_persian_word_is_held_together() -> None:
    runs = cut(f"خبر {apart('Mayor of شیراز visits')} آمد", rtl=True)
    assert runs == [("R", "خبر "), ("L", "\u202aMayor of "), ("R", "شیراز"), ("L", " visits\u202c"), ("R", " آمد")]


def test_text_that_goes_on_is_not_read_on_with_what_stands_before() -> None:
    (run,) = runs_of(" [۱]", rtl=True, goes_on=True)
    assert run.text == RLM + " [۱]"


_LETTERS = st.text(alphabet="ab ‌شیر۱2-.,()\u2066\u2067\u2068\u2069\u200e\u202e\n")


@given(_LETTERS, st.booleans())
def test_no_letter_is_lost_or_moved_whatever_the_signs(text: str, rtl: bool) -> None:
    runs = runs_of(text, rtl=rtl)
    assert bare("".join(run.text for run in runs)) == bare(text)
    assert all(run.text for run in runs)
    for run in runs:
        letters = {letter for letter in run.text if letter.isalpha()}
        assert not letters or run.rtl == bool(letters & set("شیر"))
