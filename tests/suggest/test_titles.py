"""Which line is the title."""

import pytest

from tracker.suggest.titles import LONGEST, title_of

STORY = (
    "The old bridge across the harbour will be closed to cars from Monday, for its piers need repairs before the winter; "
    "people on foot may still cross it on the northern side."
)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Weimar and Shiraz renew their friendship\n\nThe two cities…", "Weimar and Shiraz renew their friendship"),
        (
            "جستجو\nخانه > استان‌ها > فارس > یک خبر دراز\n\nشهردار شیراز خبر داد؛\nشیراز و وایمار پیمان بستند\n",
            "شیراز و وایمار پیمان بستند",
        ),
        ("Search\n\nShort", "Search"),
        (
            "• Home\n• All the news\nThe colours of the county\nThe colours of the county\n20 June 2024\n"
            f"Harbour bridge closed for repairs\nNo cars until autumn, the council says.\n{STORY}",
            "Harbour bridge closed for repairs",
        ),
        (f"date 2024-06-20 Harbour bridge closed for repairs\n{STORY}", "Harbour bridge closed for repairs"),
        (
            f"打印本文 关闭窗口\n港口大桥因维修关闭\n更新时间:2024-06-20\n{'港口的大桥因为需要维修将从明天起关闭三个月，' * 4}",
            "港口大桥因维修关闭",
        ),
        ("   \n", ""),
    ],
)
def test_the_title_is_the_first_line_that_can_be_one(text: str, title: str) -> None:
    assert title_of(text) == title


def test_a_title_has_an_end() -> None:
    assert len(title_of("x" * 500)) == LONGEST
