"""`tracker suggest` promises a form that scripts rely on; `tracker capture` archives, and says what it did with each."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Shell
from tests.fetching.conftest import Site
from tests.fetching.hostile import locked as locked_pdf
from tests.fetching.test_extract import ARTICLE, SENTENCE, page
from tracker.kinds.registry import REGISTRY

TEXT = (
    "شهردار شیراز گزارش سفر را ارائه کرد.\n\n"
    "شیراز از سال ۸۶ عضو متروپلیس است و در هیئت‌مدیره متروپلیس نیز عضویت دارد.\n\n"
    "شهردار شیراز در حاشیه اجلاس با شهردار داکار دیدار کرد.\n\n"
    "هوای شهر در پایان هفته بارانی خواهد بود و مدارس باز می‌مانند.\n"
)
ENGLISH = "Shiraz, 17 June 2024. The mayor of Shiraz met the mayor of Dakar.\n"


def proposed(shell: Shell, source: str, stdin: str | bytes = b"") -> dict[str, Any]:
    said = shell("suggest", source, "--format", "json", stdin=stdin)
    assert (said.code, said.err) == (0, "")
    answer: dict[str, Any] = json.loads(said.bytes.decode("utf-8"))
    return answer


def test_the_form_of_a_proposal_is_the_promised_one(tracker: Shell) -> None:
    answer = proposed(tracker, tracker.file("a.txt", TEXT))
    assert set(answer) == {"article", "suggestions", "passed_over"}
    assert {"title", "language", "published", "outlet", "text"} <= set(answer["article"])
    assert answer["article"]["language"] == "fa"
    assert answer["suggestions"]
    assert answer["passed_over"]
    text = answer["article"]["text"]
    for one in answer["suggestions"]:
        assert {"kind", "fields", "parties", "date", "evidence", "confidence"} <= set(one)
        assert one["kind"] in [kind.name for kind in REGISTRY]
        assert 0 < one["confidence"] <= 1
        assert one["evidence"]
        for quote in one["evidence"]:
            assert {"field", "quote", "start", "end"} <= set(quote)
            assert text[quote["start"] : quote["end"]] == quote["quote"] != ""
        for party in one["parties"]:
            assert {"name", "label", "type", "id", "country"} <= set(party)
            assert party["type"] in ("city", "network", "organisation", "office")
            assert party["name"] in text
        assert one["date"] is None or {"edtf", "calendar", "text"} == set(one["date"])
    for gap in answer["passed_over"]:
        assert set(gap) == {"start", "end", "reason"}
        assert text[gap["start"] : gap["end"]].strip()
        assert gap["reason"]


def test_the_membership_of_the_eighties_is_dated_by_its_own_calendar(tracker: Shell) -> None:
    answer = proposed(tracker, tracker.file("a.txt", TEXT))
    (membership,) = [one for one in answer["suggestions"] if one["kind"] == "membership"]
    assert membership["date"]["edtf"] == "2007-03-21/2008-03-19"
    assert membership["date"]["calendar"] == "solar-hijri"
    (party,) = [party for party in membership["parties"] if party["type"] == "network"]
    assert (party["name"], party["id"]) == ("متروپلیس", "metropolis")
    assert party["label"]


def test_no_database_and_no_folder_are_needed(tracker: Shell) -> None:
    proposed(tracker, tracker.file("a.txt", TEXT))
    assert list(tracker.instance.iterdir()) == []


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le-bom"])
@pytest.mark.parametrize(
    "text", [TEXT, TEXT.replace("\n", "\r\n"), f" \n\t{ENGLISH}\u200c \n\n", "The tag <p> is meant.\r\n" + ENGLISH]
)
def test_a_text_file_comes_back_unchanged(tracker: Shell, text: str, encoding: str) -> None:
    body = b"\xff\xfe" + text.encode("utf-16-le") if encoding.endswith("bom") else text.encode(encoding)
    assert proposed(tracker, tracker.file("a.TXT", body))["article"]["text"] == text


def test_standard_input_is_read_as_a_file(tracker: Shell) -> None:
    from_file = proposed(tracker, tracker.file("a.txt", TEXT))
    assert proposed(tracker, "-", stdin=TEXT) == from_file


def test_letters_beyond_the_first_plane_count_as_one(tracker: Shell) -> None:
    answer = proposed(tracker, "-", stdin="😀😀 " + TEXT)
    quotes = [quote for one in answer["suggestions"] for quote in one["evidence"]]
    assert quotes
    assert all(answer["article"]["text"][quote["start"] : quote["end"]] == quote["quote"] for quote in quotes)


def test_other_letters_than_utf_8_are_read(tracker: Shell) -> None:
    text = TEXT.replace("ی", "ي").replace("۸۶", "86")
    assert proposed(tracker, "-", stdin=text.encode("windows-1256"))["article"]["text"] == text


def test_a_page_gives_its_title_and_day(tracker: Shell) -> None:
    body = page("<time datetime='2024-06-17'></time>" + ARTICLE)
    article = proposed(tracker, tracker.file("a.html", body))["article"]
    assert SENTENCE in article["text"]
    assert (article["title"], article["published"]) == ("خواهرخواندگی شیراز و داکار", "2024-06-17")


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("a.txt", b"", "The file is empty"),
        ("a.txt", b"\xef\xbb\xbf\r\n", "The file is empty"),
        ("a.html", bytes(range(256)) * 20, "neither a web page nor a text nor a PDF"),
        ("a.txt", bytes(range(256)) * 20, "neither a web page nor a text nor a PDF"),
        ("a.html", b"<html><body></body></html>", "No article was found"),
        ("a.pdf", b"%PDF-1.7 nothing", "cannot be read"),
        ("a.pdf", locked_pdf(), "protected by a password"),
        ("a.txt", b"a" * (16 * 1024 * 1024 + 1), "at most 16 MB"),
    ],
)
def test_a_file_that_cannot_be_read_says_why(tracker: Shell, name: str, content: bytes, sentence: str) -> None:
    assert sentence in tracker.refused("suggest", tracker.file(name, content))


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("no-such-file.txt", "There is no file no-such-file.txt"),
        ("/", "There is no file /"),
        (SENTENCE * 20, "cannot be read: check its name"),
        ("a\x00b", "There is no file"),
        ("\udcff.txt", "There is no file"),
        ("http://127.0.0.1/", "private network"),
        ("http://", "begins with https://"),
        ("http://[::1/", "begins with https://"),
    ],
)
def test_a_source_that_cannot_be_had_says_why(tracker: Shell, source: str, sentence: str) -> None:
    assert sentence in tracker.refused("suggest", source)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no disk that is always full")
@pytest.mark.parametrize("text", [TEXT, TEXT * 40], ids=["short", "long"])
def test_a_full_disk_is_told_in_a_sentence(tracker: Shell, text: str) -> None:
    command = [sys.executable, "-c", "from tracker.cli import main; main()", "suggest", tracker.file("a.txt", text)]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr == "The system does not let this be done: No space left on device.\n"


def test_articles_are_archived_once_and_with_their_suggestions(demo: Shell) -> None:
    file = demo.file("a.txt", TEXT)
    said = demo("capture", file)
    assert (said.code, said.err) == (0, "")
    assert "article 13, 3 suggestions" in said.out
    assert "article 13, archived before" in demo("capture", "-", stdin=TEXT).out


def test_one_bad_source_does_not_hold_up_the_others(demo: Shell) -> None:
    bad, good = demo.file("bad.html", b"\x00\x01\x02" * 100), demo.file("good.txt", ENGLISH)
    said = demo("capture", bad, "missing.txt", good)
    assert said.code == 1
    assert "article 13" in said.out
    assert said.err.splitlines() == [
        f"{bad}: This is neither a web page nor a text nor a PDF nor a letter: paste the text of the article.",
        "missing.txt: There is no file missing.txt.",
    ]


def test_an_address_that_says_something_else_is_kept_again_where_that_is_wanted(demo: Shell, site: Site) -> None:
    demo.env["TRACKER_FETCH_ALLOW_HOSTS"] = site.host
    address = site.page("/a", page(ARTICLE))
    assert "article 13, " in demo("capture", address).out
    site.page("/a", page(ARTICLE.replace("داکار", "وایمار")))
    said = demo("capture", address)
    assert (said.code, said.out) == (1, "")
    assert said.err == f"{address}: article 13 has another text of this address: keep this one too with --again.\n"
    assert "article 14, edition 2, " in demo("capture", "--again", address).out
    said = demo("capture", "--again", address)
    assert (said.code, said.out) == (0, f"{address}: article 14, archived before\n")


def test_what_has_no_text_is_archived_and_says_where_to_mark_it(demo: Shell) -> None:
    file = demo.file("a.pdf", locked_pdf())
    said = demo("capture", file)
    assert (said.code, said.err) == (0, "")
    assert said.out == f"{file}: article 13, no text was found: mark it at /articles/13/text\n"
    assert "archived before" in demo("capture", file).out
