"""Headlines below an article tell nothing of it; whole sentences there are still read."""

import pytest

from tests.suggest.reading import read


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fa",
            "شهردار شیراز از باغ‌های قصردشت و فضای سبز شهر بازدید کرد.\n\n"
            "انتهای پیام\nاخبار مرتبط\nسفیر هند به شیراز آمد\nدیدار شهردار شیراز با شهردار قونیه\n",
        ),
        (
            "en",
            "The mayor of Shiraz opened a new park for the children of the old town.\n\n"
            "Related news\nMayor of Shiraz meets Konya mayor\nShiraz signs sister city agreement with Weimar\n",
        ),
    ],
)
def test_other_news_below_an_article_are_none_of_it(language: str, text: str) -> None:
    assert read(text, language=language).suggestions == ()


def test_an_article_goes_on_below_a_box_of_other_news() -> None:
    text = (
        "شهردار شیراز از باغ‌های قصردشت و فضای سبز شهر بازدید کرد.\n\n"
        "بیشتر بخوانید\nسفیر هند به شیراز آمد\n\n"
        "شهردار شیراز سپس با شهردار قونیه دیدار کرد.\n"
    )
    (found,) = read(text, language="fa").suggestions
    assert found.parties[0].name == "شهردار قونیه"
