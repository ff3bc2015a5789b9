"""What bytes are is told by the bytes, and their letters are read as browsers read them."""

import pytest

from tracker.fetching.sniff import HTML, PDF, TEXT, decoded, type_of

PERSIAN = "شهردار شیراز می\u200cگوید تفاهم\u200cنامه امضا شد."


@pytest.mark.parametrize(
    ("body", "type"),
    [
        (b"%PDF-1.7\n", PDF),
        (b"\n \n%PDF-1.4\n", PDF),
        (b"<!DOCTYPE html><title>x</title>", HTML),
        ("<html>".encode("utf-16"), HTML),
        (b"<p>one", HTML),
        (b"<placard> is no tag of a page", TEXT),
        (PERSIAN.encode(), TEXT),
        (PERSIAN.encode("utf-16"), TEXT),
        (PERSIAN.replace("ی", "ي").encode("windows-1256"), TEXT),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x01\x00", None),
        (b"PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00!\x00", None),
        (b"<html>" + bytes(range(256)) * 4, None),
    ],
)
def test_the_content_tells_the_type(body: bytes, type: str | None) -> None:
    assert type_of(body) == type


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_half_spaces_and_line_ends_survive(encoding: str) -> None:
    text = f"{PERSIAN}\r\n\r\n{PERSIAN}\n"
    assert decoded(text.encode(encoding)) == text


def test_windows_1256_is_read_with_its_half_spaces() -> None:
    text = PERSIAN.replace("ی", "ي")
    assert decoded(text.encode("windows-1256")) == text


def test_one_broken_letter_leaves_a_page_in_utf_8() -> None:
    """Summaries are often cut by bytes, in the middle of a letter."""
    damaged = decoded(b'<meta charset="utf-8">' + PERSIAN.encode() + "ش".encode()[:1])
    assert damaged.endswith(PERSIAN + "\ufffd")


@pytest.mark.parametrize(
    ("label", "encoding", "text"),
    [
        ("iso-8859-1", "windows-1252", "The mayor said “yes” – twice"),
        ("gb2312", "gb18030", "促进航天技术镕"),
        ("koi8-r", "koi8-r", "Мэр города"),
    ],
)
def test_the_named_letters_are_read_as_browsers_do(label: str, encoding: str, text: str) -> None:
    assert decoded(text.encode(encoding), f"text/html; charset={label}") == text
    body = f'<meta charset="{label}">{text}'.encode(encoding)
    assert decoded(body).endswith(text)


@pytest.mark.parametrize("label", ["undefined", "hex", "no-such-thing", "idna", "utf-32", "punycode"])
def test_a_name_that_means_nothing_is_passed_over(label: str) -> None:
    text = PERSIAN.replace("ی", "ي")
    assert decoded(text.encode("windows-1256"), f"text/plain; charset={label}") == text
