"""What is taken for a letterhead: a few lines, and a picture that does nothing but draw."""

from __future__ import annotations

import pytest

from tracker.core.letterhead import LARGEST, read_emblem, read_lines
from tracker.core.messages import Refusal

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><defs><g id="a"/></defs><use href="#a"/><path fill="url(#b)" stroke="url(\'#b\')" d="M0 0h9v9z"/></svg>'


def png(width: int, height: int) -> bytes:
    return b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + width.to_bytes(4) + height.to_bytes(4)


def test_lines_are_what_somebody_wrote_on_them() -> None:
    assert read_lines("  شهرداری   شیراز \r\n\r\n ادارهٔ روابط بین‌الملل\n") == ("شهرداری شیراز", "ادارهٔ روابط بین‌الملل")
    assert read_lines("") == ()


@pytest.mark.parametrize("text", ["a\n" * 6, "a" * 121])
def test_more_than_the_top_of_a_page_holds_is_refused(text: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_lines(text)
    assert refused.value.field == "lines"


def test_pictures_are_taken() -> None:
    assert read_emblem(png(400, 400)).type == "png"
    assert read_emblem(SVG).type == "svg"
    assert read_emblem(b'<?xml version="1.0" encoding="utf-8"?>\n' + SVG).body.endswith(SVG)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"GIF89a",
        png(5_000, 10),
        png(0, 10),
        SVG + b" " * LARGEST,
        b"<svg viewBox='0 0 9 9'/>",
        b"<html xmlns='http://www.w3.org/1999/xhtml'/>",
        b"<!DOCTYPE svg [<!ENTITY a 'b'>]>" + SVG,
        b"<?xml-stylesheet href='https://example.org/a.css'?>" + SVG,
        SVG.replace(b"<defs>", b"<script>alert(1)</script><defs>"),
        SVG.replace(b"<defs>", b"<foreignObject/><defs>"),
        SVG.replace(b"<defs>", b"<image href='data:image/png;base64,'/><defs>"),
        SVG.replace(b"<defs>", b"<style>@import 'https://example.org'</style><defs>"),
        SVG.replace(b"viewBox", b"onload='alert(1)' viewBox"),
        SVG.replace(b'"#a"', b'"https://example.org/#a"'),
        SVG.replace(b"url(#b)", b"url(https://example.org)"),
        SVG.replace(b"<defs>", b"<style><g/>@import url(https://example.org/a.css)</style><defs>"),
        SVG.replace(b"<defs>", b"<style>\\40 import 'https://example.org'</style><defs>"),
        ("<!DOCTYPE svg [<!ENTITY a 'b'>]>" + SVG.decode()).encode("utf-16"),
        SVG[:-3],
    ],
    ids=range(20),
)
def test_what_is_no_picture_or_does_more_than_draw_is_refused(body: bytes) -> None:
    with pytest.raises(Refusal) as refused:
        read_emblem(body)
    assert refused.value.field == "emblem"
