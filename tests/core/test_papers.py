"""A paper is what its content is, whatever it is called."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.papers import PAPERS, archive
from tracker.core.messages import Refusal
from tracker.core.papers import LARGEST, TYPES, check_paper, paper_type


@pytest.mark.parametrize("ending", PAPERS)
def test_each_sort_is_told_by_its_content(ending: str) -> None:
    found = paper_type(PAPERS[ending])
    assert found is not None
    assert ending in found.endings
    assert check_paper(PAPERS[ending], name=f"scan.{ending.upper()}") is found
    assert check_paper(PAPERS[ending], name="a name without an ending") is found


@pytest.mark.parametrize("ending", PAPERS)
@pytest.mark.parametrize("other", [*PAPERS, "exe", "svg", "html"])
def test_a_name_that_says_something_else_is_refused(ending: str, other: str) -> None:
    if ending == other:
        return
    with pytest.raises(Refusal) as refused:
        check_paper(PAPERS[ending], name=f"paper.{other}")
    assert refused.value.field == "file"
    assert f".{other}" in str(refused.value)


@pytest.mark.parametrize(
    "body",
    [
        b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
        b"\xef\xbb\xbf <!DOCTYPE html><p>",
        b"<?xml version='1.0'?><svg/>",
        "<html><script>".encode("utf-16"),
        b"\xff\xfe\x00",
        b"MZ\x90\x00\x03\x00\x00\x00",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        b"PK\x03\x04 no archive at all",
        archive(readme="x"),
        archive(**{"Types_xml": "x", "word__document_xml": "x", "word__vbaProject.bin": "x"}),
        archive(Types_xml="x"),
    ],
)
def test_what_can_act_or_is_unknown_is_not_kept(body: bytes) -> None:
    with pytest.raises(Refusal) as refused:
        check_paper(body, name="paper")
    assert refused.value.field == "file"


def test_an_empty_and_a_too_large_file_are_refused() -> None:
    for body in (b"", b"%PDF-" + b" " * LARGEST):
        with pytest.raises(Refusal):
            check_paper(body, name="paper.pdf")


def test_an_old_persian_text_is_a_text() -> None:
    found = paper_type("گزارش سفر هیئت به سائوپائولو".encode("windows-1256", "replace"))
    assert found is not None
    assert found.media_type == "text/plain"


@given(st.binary(max_size=400))
def test_any_bytes_are_told_or_refused(body: bytes) -> None:
    assert paper_type(body) in (None, *TYPES)
