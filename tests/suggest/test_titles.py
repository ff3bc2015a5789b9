"""Which line is the title."""

import pytest

from tracker.suggest.titles import LONGEST, title_of


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Weimar and Shiraz renew their friendship\n\nThe two cities…", "Weimar and Shiraz renew their friendship"),
        (
            "جستجو\nخانه > استان‌ها > فارس > یک خبر دراز\n\nشهردار شیراز خبر داد؛\nشیراز و وایمار پیمان بستند\n",
            "شیراز و وایمار پیمان بستند",
        ),
        ("Search\n\nShort", "Search"),
        ("   \n", ""),
    ],
)
def test_the_title_is_the_first_line_that_can_be_one(text: str, title: str) -> None:
    assert title_of(text) == title


def test_a_title_has_an_end() -> None:
    assert len(title_of("x" * 500)) == LONGEST
