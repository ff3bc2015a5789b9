"""Every block of a file is there for a person to choose from, in the order in which it is read."""

from __future__ import annotations

import pytest

from tests.fetching.hostile import PAGE, SENTENCE, letter, locked, saying
from tests.fetching.test_mail import saved
from tracker.core.messages import Refusal
from tracker.fetching import blocks
from tracker.fetching.blocks import read_blocks
from tracker.fetching.sniff import HTML, LETTER, PDF, SNAPSHOT

MARKED = f"""<!DOCTYPE html><html><head><title>Not this</title><style>p {{}}</style></head><body>
<nav><ul><li><a href="/">صفحهٔ نخست</a><li><a href="/sport">ورزش</a></ul></nav>
<h1>شیراز و <em>داکار</em></h1><!-- not this -->
<p>{SENTENCE.replace(chr(0x200C), "&zwnj;")}
   It goes on, <b>bold</b><sup>2</sup> and <a href="/x">linked</a>.</p>
<script>var not = "this";</script><noscript>Not this</noscript>
<div>Bare <span>words</span><div>inside</div>behind</div>
One line<br>and the next
<table><tr><th>Year<td>1403</table>
<blockquote>«Words»</blockquote><footer>© 1403</footer></body></html>"""


def test_a_page_is_parted_where_its_layout_parts_it() -> None:
    assert read_blocks(HTML, MARKED.encode(), "") == [
        "صفحهٔ نخست",
        "ورزش",
        "شیراز و داکار",
        f"{SENTENCE} It goes on, bold2 and linked.",
        "Bare words",
        "inside",
        "behind",
        "One line",
        "and the next",
        "Year",
        "1403",
        "«Words»",
        "© 1403",
    ]


def test_blocks_are_read_apart() -> None:
    assert blocks(PAGE.encode(), media_type="text/html", address="https://a.ir/") == [
        "شیراز و داکار",
        SENTENCE,
        SENTENCE,
    ]


def test_a_page_in_old_letters_is_parted() -> None:
    text = SENTENCE.replace("ی", "ي").replace("ٔ", "")
    assert read_blocks(HTML, f"<p>{text}".encode("windows-1256"), "") == [text]


def test_a_text_is_parted_at_its_empty_lines() -> None:
    assert blocks(f"One\r\ntwo\r\n \r\n\r\n{SENTENCE}\n".encode()) == ["One two", SENTENCE]


def test_a_letter_and_a_saved_page_are_parted_like_pages() -> None:
    assert read_blocks(SNAPSHOT, saved(PAGE), "") == ["شیراز و داکار", SENTENCE, SENTENCE]
    assert read_blocks(LETTER, letter("یک\n\nدو".encode(), "text/plain; charset=utf-8"), "") == ["یک", "دو"]
    assert read_blocks(LETTER, letter(b""), "") == []


def test_lines_of_a_pdf_are_gathered_until_a_short_one() -> None:
    lines = [
        b"The mayors of Shiraz and Dakar met on Monday to",
        b"sign the agreement.",
        b"They will meet again in the spring, they said.",
    ]
    text = b") Tj 0 -20 Td (".join(lines)
    assert read_blocks(PDF, saying(text), "") == [b" ".join(lines[:2]).decode(), lines[2].decode()]


def test_what_cannot_be_read_has_no_blocks() -> None:
    assert blocks(locked()) == []


def test_what_is_nothing_readable_is_refused() -> None:
    with pytest.raises(Refusal, match="neither a web page"):
        blocks(b"\x89PNG\r\n\x1a\n" + bytes(200))


def test_a_page_has_only_so_many_blocks() -> None:
    assert len(read_blocks(HTML, b"<p>x</p>" * 10_000, "")) == 3_000
    assert sum(map(len, read_blocks(HTML, b"<p>" + b"x" * 200_000 + b"</p><p>" + b"y" * 400_000, ""))) == 200_000


@pytest.mark.parametrize("body", [b"<html>", b"<!-- ", b"\x00<p>\x00", b"<p>" + b"<b>" * 5000])
def test_a_page_without_words_has_no_blocks(body: bytes) -> None:
    assert read_blocks(HTML, body, "") == []
