"""Where a page says that it lives, and where its article goes on."""

import pytest
from lxml import html

from tracker.fetching.page_data import PageData
from tracker.fetching.page_links import lasting_address, next_page

HERE = "https://city.example/news/2024/bridge-named-after-shiraz"


def page(head: str = "", body: str = "") -> html.HtmlElement:
    return html.document_fromstring(f"<html><head><title>x</title>{head}</head><body><p>x</p>{body}</body></html>")


@pytest.mark.parametrize(
    ("here", "link"),
    [
        (HERE, f"{HERE}?page=2"),
        (HERE, f"{HERE}/page/2/"),
        (HERE, f"{HERE}/2"),
        (f"{HERE}/2", f"{HERE}/3"),
        (f"{HERE}?page=2&lang=fa", f"{HERE}?lang=fa&page=3"),
        (f"{HERE}.html", f"{HERE}-2.html"),
        (f"{HERE}.html", f"{HERE}_2.html"),
    ],
)
def test_a_link_to_the_next_number_is_the_next_page(here: str, link: str) -> None:
    for words in ("صفحهٔ بعد »", "Page 2", "Sayfa 2", "2", "下一页", "Nächste Seite"):
        assert next_page(page(body=f'<a href="{link}">{words}</a>'), here) == link
    assert next_page(page(head=f'<link rel="next" href="{link}">'), here) == link


@pytest.mark.parametrize(
    ("here", "link"),
    [
        (HERE, "https://city.example/news/2024/another-story"),
        (HERE, f"{HERE}?page=3"),
        (HERE, "https://other.example/news/2024/bridge-named-after-shiraz?page=2"),
        ("https://city.example/news/12", "https://city.example/news/13"),
        ("https://city.example/news/7412", "https://city.example/news/7413"),
        (HERE, "http://[broken"),
        (HERE, "javascript:next()"),
        ("", f"{HERE}?page=2"),
    ],
)
def test_another_article_is_no_next_page(here: str, link: str) -> None:
    assert next_page(page(head=f'<link rel="next" href="{link}">', body=f'<a href="{link}">next</a>'), here) == ""


def test_other_words_do_not_lead_on() -> None:
    assert next_page(page(body=f'<a href="{HERE}?page=2">Comments</a>'), HERE) == ""


@pytest.mark.parametrize(
    ("head", "address"),
    [
        ('<link rel="canonical" href="/news/7">', "https://city.example/news/7"),
        ('<link rel="canonical" href="https://www.city.example/news/7">', "https://www.city.example/news/7"),
        ('<base href="https://cdn.example/a/"><link rel="canonical" href="b">', "https://cdn.example/a/b"),
        ('<meta property="og:url" content="https://city.example/news/7">', "https://city.example/news/7"),
        ('<link rel="canonical" href="/"><meta property="og:url" content="/news/7">', "https://city.example/news/7"),
        (
            '<script type="application/ld+json">{"@type":"NewsArticle","mainEntityOfPage":{"@id":"/news/7"}}</script>',
            "https://city.example/news/7",
        ),
        ('<link rel="canonical" href="/">', ""),
        ('<link rel="canonical" href="javascript:void(0)">', ""),
        ('<link rel="canonical" href="http://[broken">', ""),
        ("", ""),
    ],
)
def test_a_page_names_its_lasting_address(head: str, address: str) -> None:
    tree = page(head)
    assert lasting_address(tree, PageData(tree), HERE) == address


def test_without_an_address_a_relative_one_says_nothing() -> None:
    tree = page('<link rel="canonical" href="/news/7">')
    assert lasting_address(tree, PageData(tree), "") == ""
