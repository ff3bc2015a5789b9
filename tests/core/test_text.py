"""Text is compared as a reader compares it, and every match finds its way back to the article's own letters."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.core.text import fold, latin_digits, persian_digits, shadow, squash

# The letters that newspapers mix, lose and double, and a few that fold to two letters or to none.
NEWSPAPER = st.text(
    alphabet="شیرازيكگچپئآأۀةـ\u200c\u200d\u200e\u064e\u0654 \t\n\u00a0۱٢3abcÉéßœİﷺℝϓ㎒²’“«»،.", max_size=40
)
ANY = st.one_of(NEWSPAPER, st.text(max_size=40))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("هیئت‌مدیره", "هیئتمدیره"),
        ("كتابي", "کتابی"),
        ("علی", "على"),
        ("مسئول", "مسیول"),
        ("آنکارا", "انکارا"),
        ("خانهٔ", "خانه"),
        ("خانۀ", "خانه"),
        ("سـلام", "سلام"),
        ("مُحَمَّد", "محمد"),
        ("ﺷﯿﺮاز", "شیراز"),
        ("۱۴۰۳", "١٤٠٣"),
        ("۱۴۰۳", "1403"),
        ("São Paulo", "sao paulo"),
        ("Łódź", "lodz"),
        ("Straße", "STRASSE"),
        ("İzmir", "izmir"),
        ("Diyarbakır", "diyarbakir"),
        ("L’Aquila", "l'aquila"),
        ("\u202bشیراز\u202c", "شیراز"),
        ("\u2068Weimar\u2069", "weimar"),
    ],
)
def test_two_spellings_are_one(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_a_lost_half_space_is_no_difference() -> None:
    assert fold("می\u200cشود") == fold("میشود")


def test_a_blank_is_a_difference_until_blanks_are_taken_out() -> None:
    assert fold("مترو پلیس") != fold("متروپلیس")
    assert squash("مترو پلیس") == squash("مترو\u200cپلیس") == squash("متروپلیس")


@pytest.mark.parametrize(("one", "other"), [("رم", "نرم"), ("بن", "بین"), ("Bonn", "Bon"), ("۸۶", "۶۸")])
def test_other_words_stay_other(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_blanks_of_all_widths_become_one() -> None:
    assert fold("  a\u00a0\u2003b\n\tc ") == "a b c"


@given(ANY)
def test_what_was_folded_stays_as_it_is(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert squash(squash(text)) == squash(text)


@given(ANY)
def test_squashed_text_is_folded_text_without_blanks(text: str) -> None:
    assert squash(text) == fold(text).replace(" ", "")


@given(ANY)
def test_a_shadow_remembers_where_each_letter_stood(text: str) -> None:
    shade = shadow(text)
    assert len(shade.text) == len(shade.origins) == len(shade.ends)
    assert list(shade.origins) == sorted(shade.origins)
    for start, end in zip(shade.origins, shade.ends, strict=True):
        assert 0 <= start < end <= len(text)


@given(ANY, st.data())
def test_a_span_leads_back_to_letters_that_fold_to_it(text: str, data: st.DataObject) -> None:
    shade = shadow(text)
    if not shade.text:
        return
    # A letter that folds to two, such as ß, is only found whole.
    borders = [i for i in range(len(shade.text)) if i == 0 or shade.origins[i] != shade.origins[i - 1]]
    start = data.draw(st.sampled_from(borders))
    end = data.draw(st.sampled_from([b for b in (*borders, len(shade.text)) if b > start]))
    first, last = shade.span(start, end)
    assert fold(text[first:last]) == shade.text[start:end].strip()


@given(ANY, st.data())
def test_an_offset_finds_its_letter_in_the_shadow(text: str, data: st.DataObject) -> None:
    shade = shadow(text)
    if shade.text:
        number = data.draw(st.integers(0, len(shade.text) - 1))
        found = shade.index(shade.origins[number])
        assert shade.origins[found] == shade.origins[number]


def test_a_mark_belongs_to_the_letter_before_it() -> None:
    text = "خانه\u0654 ما"
    assert text[slice(*shadow(text).span(0, 4))] == "خانه\u0654"


@given(st.text(alphabet=st.characters(), max_size=60))
def test_folding_and_squashing_spell_as_the_shadow_does(text: str) -> None:
    shade = shadow(text).text
    assert (fold(text), squash(text)) == (shade.strip(" "), shade.replace(" ", ""))


def test_an_empty_text_has_an_empty_shadow() -> None:
    assert (fold(""), squash(" \u200c "), shadow("").index(5)) == ("", "", 0)


@given(st.integers(0, 10**12))
def test_digits_are_the_same_number_in_every_script(number: int) -> None:
    persian = persian_digits(str(number))
    assert not any(letter.isascii() for letter in persian)
    assert latin_digits(persian) == str(number)
    arabic = "".join(chr(0x660 + int(digit)) for digit in str(number))
    assert latin_digits(arabic) == str(number)


@given(st.text())
def test_printing_digits_touches_nothing_else(text: str) -> None:
    for one, other in zip(text, persian_digits(text), strict=True):
        assert one == other or unicodedata.decimal(one) == unicodedata.decimal(other)
