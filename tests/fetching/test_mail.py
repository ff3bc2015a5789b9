"""Letters and pages that a browser has saved are read like pages, with what their head knows."""

from __future__ import annotations

import base64
import quopri
from email.message import EmailMessage

import pytest

from tests.fetching.hostile import ARTICLE, PAGE, SENTENCE
from tracker.fetching import extract
from tracker.fetching.mail import read_mail

PLAIN = f"سلام\n\n{SENTENCE}\n"


def letter(subject: str = "خواهرخواندگی شیراز و داکار") -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Newsroom <news@example.org>"
    message["To"] = "Office <office@example.org>"
    message["Date"] = "Mon, 17 Jun 2024 23:30:00 +0330"
    message["Subject"] = subject
    return message


def saved(page: str, charset: str = "utf-8", encoding: str = "quoted-printable", title: str = "عنوان") -> bytes:
    """A page as Chromium saves it, with a picture and a frame behind it."""
    body = page.encode(charset)
    packed = quopri.encodestring(body) if encoding == "quoted-printable" else base64.encodebytes(body)
    subject = f"=?utf-8?B?{base64.b64encode(title.encode()).decode()}?="
    return (
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/news/85\r\n"
        f"Subject: {subject}\r\nDate: Wed, 25 Nov 2026 10:00:00 -0000\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----x"\r\n\r\n'
        f"------x\r\nContent-Type: text/html; charset={charset}\r\nContent-ID: <frame-1@mhtml.blink>\r\n"
        f"Content-Transfer-Encoding: {encoding}\r\nContent-Location: https://example.org/news/85\r\n\r\n"
    ).encode() + packed + (
        b"\r\n------x\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n"
        b"------x\r\nContent-Type: text/html\r\n\r\n<p>An advertisement in a frame, which is no part of it.</p>\r\n------x--\r\n"
    )  # fmt: skip


def test_a_saved_page_is_read_through_its_packing() -> None:
    found = extract(saved(PAGE.replace("<h1>شیراز و داکار</h1>", "")))
    assert found.media_type == "multipart/related"
    assert SENTENCE in found.text
    assert "advertisement" not in found.text
    assert found.title == "عنوان"
    assert found.published is None  # the day on which it was saved is not the day of the article
    assert found.verified


@pytest.mark.parametrize("encoding", ["quoted-printable", "base64"])
def test_a_saved_page_is_in_the_letters_its_part_names(encoding: str) -> None:
    old = f"<html><body>{ARTICLE}</body></html>".replace("ی", "ي").replace("ٔ", "")
    assert SENTENCE.replace("ی", "ي").replace("ٔ", "") in read_mail(saved(old, "windows-1256", encoding), "")["text"]


def test_what_a_page_says_of_itself_goes_before_the_head() -> None:
    assert read_mail(saved(PAGE), "")["title"] == "شیراز و داکار"


def test_a_letter_is_read_with_its_subject_and_its_day() -> None:
    message = letter()
    message.set_content(PLAIN)
    found = extract(message.as_bytes())
    assert found.media_type == "message/rfc822"
    assert found.text == PLAIN.strip()
    assert found.title == "خواهرخواندگی شیراز و داکار"
    assert found.published is not None
    assert found.published.code == "gregorian:2024-06-17"


def test_the_page_in_a_letter_goes_before_its_plain_twin() -> None:
    message = letter()
    message.set_content("See our page.")
    message.add_alternative(PAGE, subtype="html")
    message.add_attachment(b"MZ\x90\x00", maintype="application", subtype="octet-stream", filename="news.html")
    found = read_mail(message.as_bytes(), "")
    assert SENTENCE in found["text"]
    assert "See our page" not in found["text"]


def test_a_page_without_an_article_leaves_the_plain_twin() -> None:
    message = letter()
    message.set_content(PLAIN)
    message.add_alternative("<html><body><img src='cid:x'></body></html>", subtype="html")
    assert read_mail(message.as_bytes(), "")["text"] == PLAIN.strip()


def test_a_page_that_is_attached_is_not_the_letter() -> None:
    message = letter()
    message.set_content("Find it attached.")
    message.add_attachment(PAGE.encode(), maintype="text", subtype="html", filename="news.html")
    assert read_mail(message.as_bytes(), "")["text"] == "Find it attached."


@pytest.mark.parametrize("day", ["", "soon", "Mon, 99 Foo 99999999"])
def test_a_day_that_is_none_is_left_out(day: str) -> None:
    message = letter()
    message.set_content(PLAIN)
    head, _, rest = message.as_bytes().partition(b"Mon, 17 Jun 2024 23:30:00 +0330")
    assert "published" not in read_mail(head + day.encode() + rest, "")
