"""A quote belongs to one place in one text, and is never moved to a passage that merely resembles it."""

from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.core.evidence import (
    CONTEXT,
    LONGEST_QUOTE,
    Passage,
    exact_places,
    find_passage,
    holds,
    passage_at,
    selector_of,
)
from tracker.core.messages import Refusal
from tracker.core.text import fold

ARTICLE = "شهردار گفت: شیراز عضو هیئت‌مدیرهٔ متروپلیس است.\nشورا در سال ۱۳۸۶ رأی داد. شورا رأی را ثبت کرد."
WORDS = st.text(alphabet="abAB ß\u200c\u0301یيکك۱1 \n", max_size=30)


def refusal(text: str, quote: str) -> str:
    with pytest.raises(Refusal) as refused:
        find_passage(text, quote)
    assert refused.value.field == "quote"
    return str(refused.value)


def test_a_quote_is_found_letter_by_letter() -> None:
    assert find_passage(ARTICLE, "عضو هیئت‌مدیرهٔ متروپلیس").of(ARTICLE) == "عضو هیئت‌مدیرهٔ متروپلیس"


@pytest.mark.parametrize("typed", ["عضو هیئتمدیره متروپلیس", "عضو هيئت‌مديرۀ متروپليس", "  عضو   هیئت‌مدیرهٔ\nمتروپلیس "])
def test_a_quote_typed_in_another_spelling_gives_the_articles_own_letters(typed: str) -> None:
    assert find_passage(ARTICLE, typed).of(ARTICLE) == "عضو هیئت‌مدیرهٔ متروپلیس"


def test_a_year_typed_in_latin_digits_is_found() -> None:
    assert find_passage(ARTICLE, "سال 1386").of(ARTICLE) == "سال ۱۳۸۶"


def test_of_two_spellings_the_one_that_was_typed_is_meant() -> None:
    text = "كتاب و کتاب"
    assert find_passage(text, "کتاب") == Passage(7, 11)
    assert find_passage(text, "كتاب") == Passage(0, 4)


def test_words_that_resemble_the_article_are_refused() -> None:
    assert refusal(ARTICLE, "شیراز عضو کمیتهٔ متروپلیس است").startswith("These words do not stand in the article")
    assert refusal(ARTICLE, "شورا در سال ۱۳۸۷").startswith("These words do not stand in the article")


def test_words_that_stand_twice_are_refused() -> None:
    assert refusal(ARTICLE, "شورا").startswith("These words stand in the article several times")


@pytest.mark.parametrize("quote", ["ha ha", "Ha ha", "HA HA"])
def test_words_that_stand_twice_across_each_other_are_refused(quote: str) -> None:
    assert refusal("ha ha ha", quote).startswith("These words stand in the article several times")


@pytest.mark.parametrize("quote", ["", "  \n", "\u200c", "\u200e \u200f"])
def test_a_quote_that_nobody_can_see_is_refused(quote: str) -> None:
    assert refusal("می\u200cشود \u200e \u200f", quote).startswith("Write or select")


def test_half_a_letter_is_no_quote() -> None:
    assert refusal("Die Straße ist lang.", "Die Stras").startswith("These words do not stand in the article")


@given(WORDS, st.data())
def test_whatever_is_found_reads_as_what_was_asked(text: str, data: st.DataObject) -> None:
    quote = data.draw(st.one_of(WORDS, st.sampled_from([text, text.upper(), text[1:], text[:-1], text[2:7]])))
    with suppress(Refusal):
        words = find_passage(text, quote).of(text)
        assert words == words.strip()
        assert fold(words) == fold(quote) != ""


@given(WORDS, WORDS, st.data())
def test_a_selection_is_kept_without_the_blanks_around_it(before: str, after: str, data: st.DataObject) -> None:
    text = f"{before}member{after}"
    start = data.draw(st.integers(0, len(before)))
    end = data.draw(st.integers(len(before) + len("member"), len(text)))
    assert passage_at(text, start, end).of(text) == text[start:end].strip()


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (3, 3), (4, 2), (0, 13), (12, 14)])
def test_a_selection_outside_the_article_is_refused(start: int, end: int) -> None:
    with pytest.raises(Refusal, match="outside the article"):
        passage_at("twelve signs", start, end)


@pytest.mark.parametrize("text", ["   ", "\n\t", "\u200c", " \u200e "])
def test_a_selection_of_nothing_visible_is_refused(text: str) -> None:
    with pytest.raises(Refusal, match="The passage is empty"):
        passage_at(text, 0, len(text))


def test_a_quote_may_be_long_but_not_longer() -> None:
    text = "a" * (LONGEST_QUOTE + 1)
    assert passage_at(text, 0, LONGEST_QUOTE) == Passage(0, LONGEST_QUOTE)
    with pytest.raises(Refusal, match="at most"):
        passage_at(text, 0, LONGEST_QUOTE + 1)


@given(st.text(st.sampled_from("ab \u200c😀شیراز"), min_size=1, max_size=90), st.integers(0, 89), st.integers(1, 90))
def test_a_kept_passage_holds_in_its_text_and_in_no_other(text: str, start: int, length: int) -> None:
    start = min(start, len(text) - 1)
    chosen = selector_of(text, Passage(start, min(start + length, len(text))))
    assert holds(text, chosen)
    assert len(chosen.prefix) == min(start, CONTEXT)
    assert text.endswith(chosen.suffix) or len(chosen.suffix) == CONTEXT
    assert not holds(text[:start] + "x" + text[start + 1 :], chosen)
    assert not holds(text[: chosen.end - 1], chosen)
    assert not holds(text, replace(chosen, end=chosen.end + 1))
    assert not holds(text, replace(chosen, start=chosen.start - 1))
    assert not holds(text, replace(chosen, prefix=f"{chosen.prefix}x"))
    assert not holds(text, replace(chosen, suffix=f"x{chosen.suffix}"))


def test_words_that_overlap_themselves_stand_in_several_places() -> None:
    assert exact_places("ha ha ha", "ha ha") == [0, 3]
    assert exact_places("متروپلیس", "مترو پلیس") == []
