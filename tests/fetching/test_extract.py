"""From bytes to a readable article, or to a sentence that says why not."""

from __future__ import annotations

import pytest
import typst

from tracker.core.calendars import Calendar
from tracker.core.dates import PartialDate
from tracker.fetching import extract
from tracker.fetching.html import read_html
from tracker.paths import FONTS

SENTENCE = (
    "شهردار شیراز در دیدار با هیئت داکار می\u200cگوید که تفاهم\u200cنامهٔ خواهرخواندگی دو شهر را امضا می\u200cکنند."
)
SECOND = "در این نشست رؤسای کمیسیون\u200cهای شورای اسلامی شهر و شماری از مدیران شهرداری نیز حضور داشتند."
MENU = "<nav><ul><li><a href='/'>صفحهٔ نخست</a><li><a href='/sport'>ورزش</a></ul></nav>"


def page(body: str, head: str = "") -> bytes:
    return (
        f"<!DOCTYPE html><html lang=fa><head><meta charset=utf-8>{head}</head><body>{MENU}{body}</body></html>".encode()
    )


ARTICLE = f"<article><h1>خواهرخواندگی شیراز و داکار</h1><p>{SENTENCE}</p><p>{SECOND}</p></article>"


def test_the_text_of_a_page_keeps_its_half_spaces_and_loses_the_menu() -> None:
    found = extract(page(ARTICLE, "<meta property=og:site_name content='ایسنا'>"))
    assert SENTENCE in found.text
    assert SECOND in found.text
    assert "ورزش" not in found.text
    assert found.title == "خواهرخواندگی شیراز و داکار"
    assert found.outlet == "ایسنا"
    assert found.verified


@pytest.mark.parametrize("entity", ["&zwnj;", "&#8204;", "&#x200c;", "&#x200C;"])
def test_half_spaces_written_as_entities_are_half_spaces(entity: str) -> None:
    assert SENTENCE in read_html(page(ARTICLE.replace("\u200c", entity)), "", "")["text"]


def test_an_old_page_in_windows_1256_is_read() -> None:
    html = f"<html><head><meta charset=windows-1256></head><body>{ARTICLE}</body></html>"
    html = html.replace("ی", "ي").replace("ٔ", "").replace("ؤ", "و")
    wanted = SENTENCE.replace("ی", "ي").replace("ٔ", "")
    assert wanted in read_html(html.encode("windows-1256"), "", "")["text"]


@pytest.mark.parametrize(
    ("head", "body", "code"),
    [
        ("<meta property='article:published_time' content='2024-06-17T10:00:00+03:30'>", "", "gregorian:2024-06-17"),
        ('<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-06-17T10:00"}</script>', "", "gregorian:2024-06-17"),
        ("", "<time datetime='2024-06-17'>هفتهٔ گذشته</time>", "gregorian:2024-06-17"),
        ("", "<span>۲۸ خرداد ۱۴۰۳ - ۱۲:۳۰</span>", "solar-hijri:1403-03-28"),
        ("", "<div>۱۴۰۳/۰۳/۲۸</div>", "solar-hijri:1403-03-28"),
        ("<meta name=date content='soon'>", "", ""),
    ],
)  # fmt: skip
def test_the_day_of_publication_is_found_in_either_calendar(head: str, body: str, code: str) -> None:
    assert read_html(page(body + ARTICLE, head), "", "")["published"] == code


def test_what_a_page_says_of_itself_cannot_break_the_reading() -> None:
    hostile = "".join(
        f'<script type="application/ld+json">{text}</script>'
        for text in ("[" * 900 + "]" * 900, "[" * 100_000, "{", '{"@graph": 7, "headline": ["x"], "author": [[]]}')
    )
    assert SENTENCE in read_html(page(ARTICLE, hostile), "text/html", "")["text"]


def test_a_very_short_article_is_not_its_menu() -> None:
    assert read_html(page(f"<article><p>{SENTENCE}</p></article>"), "", "")["text"] == SENTENCE


def test_a_plain_text_stays_as_it_is() -> None:
    text = f"  {SENTENCE}\r\n\r\n{SECOND}\n\n\tend  "
    found = extract(text.encode())
    assert found.text == text
    assert (found.media_type, found.title, found.published) == ("text/plain", "", None)


def test_a_plain_text_may_write_of_tags() -> None:
    text = "The tag <p> begins a paragraph.\r\n"
    assert extract(text.encode(), media_type="text/plain; charset=utf-8").text == text


def pdf(text: str, title: str) -> bytes:
    source = f'#set document(title: "{title}", date: none)\n#set text(font: "Vazirmatn")\n{text}'
    return typst.compile(source.encode(), font_paths=[str(FONTS)], ignore_system_fonts=True)


def test_a_pdf_is_read_and_never_called_verified() -> None:
    found = extract(
        pdf("The mayors of Shiraz and Dakar met.\n#pagebreak()\nThey signed.", "Two\\nmayors  " + "x" * 500),
        media_type="text/html",
    )
    assert found.text == "The mayors of Shiraz and Dakar met.\n\nThey signed."
    assert found.title == "Two mayors " + "x" * 289
    assert found.media_type == "application/pdf"
    assert not found.verified
    assert found.published is None


def test_dates_of_a_page_are_partial_dates() -> None:
    found = extract(page("<div>۱۴۰۳/۰۳/۲۸</div>" + ARTICLE))
    assert found.published == PartialDate(Calendar.SOLAR_HIJRI, 1403, 3, 28)
