"""A paper as a page that needs nothing else: whoever opens the file, reads, hears or prints it, has all of it."""

from __future__ import annotations

import re
import warnings
from functools import cache
from itertools import pairwise
from xml.etree.ElementTree import Element

import html5lib
import pytest

from tests.exports.papers_of_blocks import HOSTILE, apart, cell, paper, section
from tracker.exports.html_file import apart as marked_up
from tracker.exports.html_file import html_file

each_language = pytest.mark.parametrize("language", ["fa", "en"])


@cache
def source(language: str) -> str:
    return html_file(paper(language)).decode()


@cache
def page(language: str) -> Element:
    parser = html5lib.HTMLParser(html5lib.getTreeBuilder("etree"), strict=True, namespaceHTMLElements=False)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        parsed: Element = parser.parse(source(language))
    return parsed


@each_language
def test_the_page_is_well_formed_and_says_its_language(language: str) -> None:
    root = page(language)
    assert (root.get("lang"), root.get("dir")) == (language, "rtl" if language == "fa" else "ltr")
    title = root.findtext("head/title")
    assert title
    assert not re.search("[\u2066-\u2069]", title)


@each_language
def test_the_page_asks_nobody_for_anything(language: str) -> None:
    root = page(language)
    assert not list(root.iter("script"))
    assert not list(root.iter("link"))
    sources = [one.get("src", "") for one in root.iter("img")]
    assert len(sources) == 2
    assert all(one.startswith("data:image/svg+xml;base64,") for one in sources)
    style = root.findtext("head/style") or ""
    assert re.findall(r"url\((.{5})", style)
    assert set(re.findall(r"url\((.{5})", style)) == {"data:"}
    assert "@import" not in style
    assert not re.search(r'(href|src)="(https?:)?//', source(language))
    assert not re.search(r'\son\w+="', source(language))


@each_language
def test_landmarks_headings_and_heads_of_tables(language: str) -> None:
    root = page(language)
    for landmark in ("header", "nav", "main"):
        assert len(list(root.iter(landmark))) == 1, landmark
    assert len(list(root.iter("h1"))) == 1
    levels = [int(one.tag[1]) for one in root.iter() if re.fullmatch("h[1-6]", str(one.tag))]
    assert all(after <= before + 1 for before, after in pairwise(levels))
    for one in root.iter("table"):
        assert one.findtext("caption")
        assert {head.get("scope") for head in one.iter("th")} == {"col", "row"}
    for section_ in root.iter("section"):
        assert section_.get("aria-labelledby")
    assert all(one.get("alt") for one in root.iter("img"))


@each_language
def test_every_link_leads_to_a_place_on_the_page_and_no_place_is_there_twice(language: str) -> None:
    root = page(language)
    places = [one.get("id", "") for one in root.iter() if one.get("id")]
    assert len(places) == len(set(places))
    links = [one.get("href", "") for one in root.iter("a")]
    assert len(links) > 30
    assert {link[1:] for link in links} <= set(places)
    labelled = {one.get("aria-labelledby") for one in root.iter() if one.get("aria-labelledby")}
    assert labelled <= set(places)


def test_names_and_days_are_set_apart_by_elements() -> None:
    assert not re.search("[\u2066-\u2069\u202a-\u202e]", source("fa").split("</style>")[1])
    names = [one.text for one in page("fa").iter("bdi")]
    assert {"شیراز", "Санкт-Петербург", "2024-06-04"} <= set(names)


def test_what_is_set_apart_is_escaped_and_closed() -> None:
    assert marked_up(f"a {apart('<b>')} & c") == "a <bdi>&lt;b&gt;</bdi> &amp; c"
    assert marked_up("\u2067x") == '<bdi dir="rtl">x</bdi>'
    assert marked_up("\u2069x\u2069") == "x"


def test_nothing_of_the_paper_becomes_markup() -> None:
    hostile = ['<script>alert(1)</script>"', *HOSTILE]
    made = paper("en", [section('<img src=x onerror="x">', "<i>", {"block": "sentences", "lines": [cell(text) for text in hostile]})])  # fmt: skip
    made["head"]["title"] = "</title><script>alert(2)</script>"
    text = html_file(made).decode()
    assert "<script" not in text
    assert "<i>" not in text
    assert "{{ 7*7 }}" in text


def test_a_quote_has_its_own_language_and_direction() -> None:
    found = [(one.get("lang"), one.get("dir")) for one in page("en").iter("blockquote")]
    assert found == [("fa", "rtl"), ("en", "ltr")]
