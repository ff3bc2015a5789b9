"""Every paragraph is accounted for: quoted by a suggestion, or passed over with a reason."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.suggest.reading import read
from tracker.suggest.sentences import paragraphs_of

LINES = [
    "شیراز از سال ۸۶ عضو متروپلیس است.",
    "شهردار شیراز با شهردار داکار دیدار کرد.",
    "شهردار شیراز از باغ‌های قصردشت و فضای سبز شهر بازدید کرد.",
    "هوای استانبول در این روزها آفتابی و دریا آرام است، گردشگران می‌گویند.",
    "Shiraz signed a sister city agreement with Weimar.",
    "فضای سبز",
    "",
    "   ",
]


def reason(text: str, *, language: str = "fa") -> str:
    (over,) = read(text, language=language).passed_over
    assert (over.start, over.end) == (0, len(text))
    return over.reason.text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("فضای سبز", "a heading or a line of the page"),
        ("شهردار شیراز از باغ‌های قصردشت و فضای سبز شهر بازدید کرد.", "no counterpart abroad"),
        ("پیش از این شهردار شیراز از شهر وایمار بازدید کرده بود.", "recalls what was before"),
        (
            "هوای استانبول در این روزها آفتابی و دریا آرام است.",
            "names somebody abroad, but tells of nothing that the register keeps",
        ),
    ],
)
def test_a_paragraph_that_gave_nothing_has_its_reason(text: str, said: str) -> None:
    assert reason(text) == said


def test_an_article_in_another_language_is_passed_over_whole() -> None:
    text = "Il sindaco della città è con gli ospiti.\nLa casa e il parco sono per la città."
    proposal = read(text)
    assert proposal.article.language == "it"
    assert proposal.suggestions == ()
    assert [text[one.start : one.end] for one in proposal.passed_over] == text.split("\n")
    assert {one.reason.text for one in proposal.passed_over} == {"the suggestions do not read this language yet"}


@given(st.lists(st.sampled_from(LINES), max_size=8).map("\n".join))
def test_every_paragraph_is_either_quoted_or_passed_over(text: str) -> None:
    proposal = read(text, language="fa")
    quoted = [
        (quote.start, quote.end)
        for one in proposal.suggestions
        for quote in (*one.evidence, *(figure.quote for figure in one.figures))
    ]
    over = {(one.start, one.end) for one in proposal.passed_over}
    for paragraph in paragraphs_of(text):
        is_quoted = any(start < paragraph.end and paragraph.start < end for start, end in quoted)
        assert is_quoted is not ((paragraph.start, paragraph.end) in over)
