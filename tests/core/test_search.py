"""Whatever way a word is written, it is found by whatever way it is asked for; and nothing else is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.core.search import document, stem, wanted

SISTER = ("خواهرخواندگی", "خواهر خواندگی", "خواهر\u200cخواندگی")
NOTE = ("تفاهمنامه", "تفاهم نامه", "تفاهم\u200cنامه")


def fits(text: str, query: str) -> bool:
    """Say whether a text answers a query, as the database does."""
    return all(any(f" {one}" in document([text]) for one in ways) for ways in wanted(query))


@pytest.mark.parametrize("spellings", [SISTER, NOTE])
def test_three_spellings_of_a_compound_find_each_other(spellings: tuple[str, ...]) -> None:
    for written in spellings:
        for asked in spellings:
            assert fits(f"دو شهر در شیراز پیمان {written} را امضا کردند", asked), (written, asked)


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("قرارداد خواهرخوانده‌های شیراز", "خواهرخواندگی"),
        ("پیمان خواهرخواندگی", "خواهر خوانده"),
        ("نمایندگان شورا", "نماینده"),
        ("نمایندهٔ شورا", "نمایندگان"),
        ("شهر دوست", "شهرها"),
        ("شهرهای دوست", "شهر ها"),
        ("کمیسیون كرمان", "كميسيون کرمان"),
        ("São Paulo", "sao"),
        ("Sao Paulo", "SÃO PAULO"),
        ("agreement of 2024", "agreements ۲۰۲۴"),
        ("سال ۱۴۰۳", "1403"),
        ("هیئت‌مدیرهٔ متروپلیس", "هیئت مدیره"),
    ],
)
def test_spellings_make_no_difference(text: str, query: str) -> None:
    assert fits(text, query)


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("نرم‌افزار شهرداری", "رم"),
        ("خواهرخواندگی با وایمار", "خواهرخواندگی نانجینگ"),
        ("شهر شیراز", "شهرک"),
    ],
)
def test_other_words_are_not_found(text: str, query: str) -> None:
    assert not fits(text, query)


def test_short_words_keep_their_endings() -> None:
    assert [stem(word) for word in ("ها", "بها", "بنده", "bus", "class")] == ["ها", "بها", "بند", "bus", "class"]


@given(
    st.lists(
        st.sampled_from([*SISTER, *NOTE, "شهرها", "São", "Paulo", "۱۴۰۳", "نمایندگی", "و"]), min_size=1, max_size=6
    )
)
def test_a_text_is_found_by_its_own_words(words: list[str]) -> None:
    assert fits(" ".join(words), " ".join(words))


@given(st.text(max_size=80), st.text(max_size=40))
def test_nothing_breaks_it(text: str, query: str) -> None:
    assert isinstance(fits(text, query), bool)
