"""An emblem is a picture and nothing else."""

import pytest

from tracker.core.letterhead import MOST_BYTES, emblem_type, lines_of
from tracker.core.messages import Refusal

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">{}</svg>'
PNG = b"\x89PNG\r\n\x1a\n" + (13).to_bytes(4) + b"IHDR" + (20).to_bytes(4) + (10).to_bytes(4) + b"\x08\x06\x00\x00\x00"


@pytest.mark.parametrize(
    "inside",
    ["", "<!-- drawn by hand --><circle r='4'/>", "<style>.a{fill:red}</style><path class='a' d='M0 0L9 9'/>",
     "<linearGradient id='g'/><rect fill='url(#g)' width='5' height='5'/>", "<use href='#g'/>", "<title>نشان</title>"],
)  # fmt: skip
def test_a_plain_drawing_is_taken(inside: str) -> None:
    assert emblem_type(SVG.format(inside).encode()) == "svg"


def test_a_png_is_taken_by_what_it_is() -> None:
    assert emblem_type(PNG) == "png"


@pytest.mark.parametrize(
    "body",
    [SVG.format(inside).encode() for inside in (
        "<script>x()</script>", "<SCRIPT/>", "<foreignObject/>", "<image href='https://example.org/x.png'/>",
        "<use href='https://example.org/x.svg#a'/>", "<use href='file:///etc/passwd'/>", "<rect onload='x()'/>",
        "<rect style='fill:url(https://example.org/x)'/>", "<rect fill='url(//example.org)'/>",
        "<style>@import 'x.css';</style>", "<style>.a{fill:url(x)}</style>", "<a href='#x'/>",
    )]
    + [
        b'<!DOCTYPE svg [<!ENTITY a "b">]>' + SVG.format("&a;").encode(), SVG.format("<").encode(), b"", b"GIF89a", PNG[:18],
        b"<html/>", b"<svg/>", SVG.format("").encode("utf-16"), PNG.replace((20).to_bytes(4), (90_000).to_bytes(4)),
        SVG.format("<!-- " + "x" * MOST_BYTES + " -->").encode(),
    ],
    ids=lambda body: ascii(body[:60]),
)  # fmt: skip
def test_what_is_no_plain_picture_is_refused(body: bytes) -> None:
    with pytest.raises(Refusal) as refused:
        emblem_type(body)
    assert refused.value.field == "emblem"


def test_lines_are_few_and_short() -> None:
    assert lines_of("  شهرداری   شیراز \n\n\tامور بین‌الملل\r\n") == ["شهرداری شیراز", "امور بین‌الملل"]
    for text in ("a\n" * 6, "x" * 121):
        with pytest.raises(Refusal):
            lines_of(text)
