"""An article is archived once, however it is linked to."""

import pytest

from tracker.core.messages import Refusal
from tracker.fetching import canonical

ARTICLE = "https://example.org/news/1403/12?id=7"


@pytest.mark.parametrize(
    "variant",
    [
        "http://example.org/news/1403/12?id=7",
        "https://www.example.org/news/1403/12?id=7",
        "https://m.example.org/news/1403/12?id=7",
        "https://EXAMPLE.org:443/news/1403/12/?id=7",
        "http://example.org.:80/news/1403//12?id=7#comments",
        "https://amp.example.org/news/1403/12/amp?id=7",
        "https://example.org/print/news/1403/12?id=7",
        "https://example.org/news/1403/12?utm_source=x&id=7&utm_campaign=y&fbclid=z",
        "  https://example.org/news/1403/12?id=7\n",
    ],
)
def test_variants_of_an_address_are_one_article(variant: str) -> None:
    assert canonical(variant) == ARTICLE


@pytest.mark.parametrize(
    "other",
    [
        "https://example.org/news/1403/13?id=7",
        "https://example.org/news/1403/12?id=8",
        "https://example.org/news/1403/12",
        "https://example.com/news/1403/12?id=7",
        "https://fa.example.org/news/1403/12?id=7",
        "https://example.org:8443/news/1403/12?id=7",
        "https://example.org/amplify/news/1403/12?id=7",
    ],
)
def test_what_changes_the_article_is_kept(other: str) -> None:
    assert canonical(other) != ARTICLE


def test_the_order_of_questions_makes_no_difference() -> None:
    assert canonical("https://a.ir/?b=2&a=1") == canonical("https://a.ir/?a=1&b=2") == "https://a.ir/?a=1&b=2"


def test_a_persian_address_is_the_same_written_and_encoded() -> None:
    written = "https://مثال.ir/خبر/۱۲"
    encoded = "https://xn--mgbh0fb.ir/%D8%AE%D8%A8%D8%B1/%DB%B1%DB%B2"
    assert canonical(written) == canonical(encoded) == encoded


@pytest.mark.parametrize("address", [ARTICLE, "https://[2001:db8::1]:81/x", "https://m.ir/", "https://a.ir/%25/a%20b"])
def test_a_canonical_address_stays_as_it_is(address: str) -> None:
    assert canonical(address) == address


@pytest.mark.parametrize(
    "address", ["", "http://", "example.org/x", "ftp://example.org/", "http://[::1/", "http://a:99999/"]
)
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(Refusal, match="begins with https"):
        canonical(address)
