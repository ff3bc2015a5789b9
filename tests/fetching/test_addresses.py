"""An article is archived once, however it is linked to."""

import pytest

from tracker.core.messages import Refusal
from tracker.fetching import canonical, same_article

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
        "https://www.m.example.org/news/1403/12?id=7",
        "https://example.org/news/print/1403/12?id=7",
        "https://example.org/amp/news/1403/12?id=7",
        "https://example.org/news/1403/12/print/?id=7",
        "https://example.org/news/1403/12.amp?id=7",
        "https://example.org/news/1403/12?id=7&print=1",
        "https://example.org/news/1403/12?id=7&outputType=amp",
        "https://example.org/news/1403/12?view=print&id=7",
        "https://example.org/news/1403/12?id=7&format=amp&amp=1",
        "https://example-org.cdn.ampproject.org/c/s/example.org/news/1403/12?id=7",
        "https://example-org.cdn.ampproject.org/v/s/example.org/amp/news/1403/12?id=7&amp=1",
        "https://amp-example-org.cdn.ampproject.org/c/amp.example.org/news/1403/12?id=7",
        "https://www.google.com/amp/s/example.org/news/1403/12/amp?id=7",
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
        "https://example.org/printers/news/1403/12?id=7",
        "https://example.org/news/1403/12?id=7&view=full",
        "https://example.org/fa/news/1403/12?id=7",
        "https://evil-org.cdn.ampproject.org/c/s/example.org/news/1403/12?id=7",
        "https://cdn.ampproject.org/c/s/example.org/news/1403/12?id=7",
        "https://www.google.com.evil.org/amp/s/example.org/news/1403/12?id=7",
        "https://evil.org/amp/s/example.org/news/1403/12?id=7",
    ],
)
def test_what_changes_the_article_is_kept(other: str) -> None:
    assert canonical(other) != ARTICLE


@pytest.mark.parametrize(
    ("variant", "article"),
    [
        ("https://a.ir/fa/amp/news/85/x", "https://a.ir/fa/news/85/x"),
        ("https://a.ir/fa/print/85", "https://a.ir/fa/85"),
        ("https://a.ir/news/123/print/slug", "https://a.ir/news/123/slug"),
        ("https://a.ir/x.amp.html", "https://a.ir/x.html"),
        ("https://a.ir/amp/", "https://a.ir/"),
        ("https://a-b.ir/x", "https://a-b.ir/x"),
        (
            "https://a--b-ir.cdn.ampproject.org/c/s/www.a--b.ir/x",
            "https://a--b-ir.cdn.ampproject.org/c/s/www.a--b.ir/x",
        ),
        ("https://www-a--b-ir.cdn.ampproject.org/c/s/www.a-b.ir/x", "https://a-b.ir/x"),
    ],
)
def test_print_and_amp_forms_are_the_article(variant: str, article: str) -> None:
    assert canonical(variant) == article


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
    "address",
    [
        "",
        "http://",
        "example.org/x",
        "ftp://example.org/",
        "http://[::1/",
        "http://a:99999/",
        "http://a.ir\\x/",
        "http://a.\tir/",
    ],
)
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(Refusal, match="begins with https"):
        canonical(address)


FETCHED = "https://example.org/fa/news/85123/mayors?utm_source=x"
KEPT = "https://example.org/fa/news/85123/mayors"


@pytest.mark.parametrize(
    ("declared", "kept"),
    [
        ("https://example.org/fa/news/85123", "https://example.org/fa/news/85123"),
        ("http://www.example.org/fa/news/85123/", "https://example.org/fa/news/85123"),
        ("//m.example.org/news/85123", "https://example.org/news/85123"),
        ("/news/85123", "https://example.org/news/85123"),
        (" https://example.org/?id=85123 \n", "https://example.org/?id=85123"),
        ("https://example.org:443/2024/mayors", "https://example.org/2024/mayors"),
    ],
)
def test_a_page_may_name_its_own_address_on_its_site(declared: str, kept: str) -> None:
    assert same_article(FETCHED, declared) == kept


@pytest.mark.parametrize(
    "declared",
    [
        "", "#", "https://evil.org/fa/news/85123", "https://example.org.evil.org/x", "https://evilexample.org/x",
        "https://example.org@evil.org/x", "https://evil.org\\@example.org/x", "https://fa.example.org/news/85123",
        "https://example.org:8443/fa/news/85123", "//evil.org/x", "javascript:alert(1)", "data:text/html,x",
        "ftp://example.org/x", "file:///etc/passwd", "http://[::1/", "https://exam\nple.org/x", "https://example.org\x00.evil.org/",
        "https://xn--exmple-cua.org/x", "https://ex\u0430mple.org/x", "https://evil-org.cdn.ampproject.org/c/s/example.org/x",
        # the front page and the sections it stands in would make all articles of a careless site the same
        "https://example.org", "https://www.example.org/", "/", "/fa", "/fa/", "/en", "/index.html", "/fa/index.php",
        "/fa/news", "/fa/news/", "https://example.org/?utm_source=x",
    ],
)  # fmt: skip
def test_a_page_that_names_another_s_address_is_not_believed(declared: str) -> None:
    assert same_article(FETCHED, declared) == KEPT


def test_a_page_from_an_amp_cache_may_name_the_address_of_its_site() -> None:
    cached = "https://example-org.cdn.ampproject.org/c/s/example.org/amp/news/85123"
    assert same_article(cached, "https://example.org/news/85123/mayors") == "https://example.org/news/85123/mayors"
    assert same_article(cached, "https://evil.org/news/85123") == "https://example.org/news/85123"


def test_a_front_page_may_name_itself() -> None:
    assert same_article("https://example.org/?ref=x", "https://www.example.org/") == "https://example.org/"
