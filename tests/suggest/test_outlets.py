"""Whose site it is, and whom the outlet quotes, tell how independent an article is; a newspaper's name tells nothing."""

import pytest

from tracker.core.independence import Independence
from tracker.suggest.outlets import Source, grade_of, registered_name

HOME, OTHERS = ("Shiraz", "شیراز"), ("İzmir", "Freiburg", "Nanjing")
SITES = {
    "https://shiraz.ir/news/1": Independence.OWN,
    "https://en.shiraz.ir/a": Independence.OWN,
    "https://izmir.bel.tr/tr/Haberler": Independence.COUNTERPART,
    "https://stadt-freiburg.de/": Independence.COUNTERPART,
    "https://nanjing.gov.cn/": Independence.COUNTERPART,
    "https://shiraz.isna.ir/news": Independence.AGENCY,
    "https://aa.com.tr/tr/dunya": Independence.AGENCY,
    "https://news.google.com/articles/1": Independence.AGGREGATOR,
    "https://example.com/shiraz": None,
    "https://shiraznews.example/": None,
    "https://notisna.ir/": None,
    "": None,
}


@pytest.mark.parametrize(("address", "grade"), SITES.items())
def test_a_site_tells_whose_it_is(address: str, grade: Independence | None) -> None:
    assert grade_of(Source(address), home=HOME, others=OTHERS) == grade


@pytest.mark.parametrize(
    ("origin", "grade"),
    [
        ("روابط عمومی شهرداری شيراز", Independence.OWN),
        ("the Municipality of Shiraz", Independence.OWN),
        ("Stadt Freiburg", Independence.COUNTERPART),
        ("Freiburger Zeitung", None),
        ("", None),
    ],
)
def test_whom_the_outlet_quotes_comes_before_the_outlet(origin: str, grade: Independence | None) -> None:
    assert grade_of(Source("https://example.org/1", "Daily", origin), home=HOME, others=OTHERS) == grade
    expected = grade or Independence.AGENCY
    assert grade_of(Source("https://irna.ir/1", "", origin), home=HOME, others=OTHERS) == expected


@pytest.mark.parametrize("outlet", ["ایرنا", "IRNA", "Reuters"])
def test_an_agency_is_known_by_its_name(outlet: str) -> None:
    assert grade_of(Source(outlet=outlet), home=HOME) is Independence.AGENCY


@pytest.mark.parametrize("host", ["", "localhost", "ir", "192.0.2.1"])
def test_a_host_without_a_name_speaks_for_nobody(host: str) -> None:
    assert registered_name(host) not in {"shiraz", "freiburg"}
    assert grade_of(Source(f"https://{host}/"), home=["", "Shiraz"]) is None
