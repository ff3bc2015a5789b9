"""A hostile file ends in its child with a sentence or with its text, and nobody else notices."""

from __future__ import annotations

import os
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from tests.fetching.hostile import HEAVY, NO_ARTICLE, NOTHING_READABLE, PAGE, READ_ALL_THE_SAME, SENTENCE, entities
from tracker.core.messages import Refusal
from tracker.fetching import NoArticleFound, apart, extract
from tracker.fetching.child import MEMORY, MOST_ANSWER, read
from tracker.fetching.sniff import HTML

SENTENCES = r"No article was found|cannot be read|takes too long|protected by a password"


@pytest.mark.parametrize("name", NOTHING_READABLE)
def test_what_is_nothing_readable_is_refused_unparsed(name: str) -> None:
    with pytest.raises(Refusal, match=r"neither a web page nor a text|The file is empty") as refused:
        extract(NOTHING_READABLE[name], media_type="text/html")
    assert not isinstance(refused.value, NoArticleFound)


@pytest.fixture
def here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read in this process: a child takes its time to begin, and a mild file must not need one."""

    def read_here(task: str, kind: str, body: bytes, *, media_type: str, address: str) -> dict[str, Any]:
        return read(task, kind, body, media_type, address)

    monkeypatch.setattr(sys.modules["tracker.fetching.extract"], "read_apart", read_here)


def type_in(name: str) -> str:
    return "application/pdf" if "pdf" in name else "message/rfc822" if "letter" in name else "text/html"


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize("name", NO_ARTICLE)
def test_what_gives_no_text_says_what_it_is(name: str) -> None:
    with pytest.raises(NoArticleFound, match=SENTENCES) as refused:
        extract(NO_ARTICLE[name])
    assert refused.value.media_type == type_in(name)


@pytest.mark.parametrize("name", HEAVY)
def test_what_is_heavy_ends_in_its_child(name: str) -> None:
    with pytest.raises(NoArticleFound, match=SENTENCES) as refused:
        extract(HEAVY[name])
    assert refused.value.media_type == type_in(name)


def test_a_locked_pdf_says_that_it_is_locked() -> None:
    with pytest.raises(NoArticleFound, match="protected by a password"):
        extract(NO_ARTICLE["locked pdf"])


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize("name", READ_ALL_THE_SAME)
def test_what_is_odd_gives_its_text_all_the_same(name: str) -> None:
    assert SENTENCE in extract(READ_ALL_THE_SAME[name]).text.replace("\ufffd", "")


@pytest.mark.parametrize("task", ["article", "blocks"])
@pytest.mark.parametrize("root", ["html", "svg"])
def test_a_bomb_of_entities_never_goes_off(task: str, root: str) -> None:
    assert "laughlaugh" not in str(read(task, HTML, entities(root), "", ""))


def test_a_very_long_line_of_text_is_text() -> None:
    text = SENTENCE * 60_000
    assert extract(text.encode()).text == text


@pytest.fixture
def child(monkeypatch: pytest.MonkeyPatch) -> object:
    """Let a child of these lines read, after it has taken its limits upon itself."""

    def lines(code: str) -> None:
        limited = f"from tracker.fetching.child import submit_to_limits\nsubmit_to_limits()\n{code}"
        monkeypatch.setattr(apart, "CHILD", (sys.executable, "-P", "-c", limited))

    return lines


@pytest.mark.parametrize(
    "code",
    [
        f"bytearray({MEMORY})",
        f"print('x' * {MOST_ANSWER + 1})",
        "import os; os.abort()",
    ],
    ids=["memory", "output", "crash"],
)
def test_a_child_that_takes_too_much_ends(child: object, code: str) -> None:
    child(code)  # type: ignore[operator]
    with pytest.raises(NoArticleFound, match="cannot be read"):
        extract(PAGE.encode())


def test_limits_come_before_the_body() -> None:
    source = Path(sys.modules["tracker.fetching.child"].__file__ or "").read_text()
    assert source.index("    submit_to_limits()") < source.index("sys.stdin")


def test_a_child_that_computes_too_long_ends(child: object) -> None:
    child("import resource\nresource.setrlimit(resource.RLIMIT_CPU, (1, 2))\nwhile True: pass")  # type: ignore[operator]
    with pytest.raises(NoArticleFound, match="takes too long"):
        extract(PAGE.encode())


def test_a_child_that_waits_ends_with_all_that_it_started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever still held the pipe open would be heard at its other end."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    code = (
        "import os, time\n"
        "begun = os.fork() == 0\n"
        f"with open({str(pipe)!r}, 'w') as pipe:\n"
        "    pipe.write('begun '); pipe.flush(); time.sleep(20); pipe.write('survived ')\n"
    )
    monkeypatch.setattr(apart, "CHILD", (sys.executable, "-P", "-S", "-c", code))
    monkeypatch.setattr(apart, "SECONDS", 1.5)
    heard: list[str] = []
    listener = threading.Thread(target=lambda: heard.append(pipe.read_text()))
    listener.start()
    with pytest.raises(NoArticleFound, match="takes too long"):
        extract(PAGE.encode())
    listener.join()
    assert heard == ["begun begun "]


def test_others_go_on_while_one_file_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    code = f'open({str(pipe)!r}).read()\nprint(\'{{"text": "late"}}\')'
    monkeypatch.setattr(apart, "CHILD", (sys.executable, "-P", "-S", "-c", code))
    with ThreadPoolExecutor(1) as another:
        slow = another.submit(extract, PAGE.encode())
        assert extract(SENTENCE.encode()).text == SENTENCE
        assert not slow.done()
        pipe.write_text("go on")
        assert slow.result().text == "late"


def test_a_file_in_the_reader_s_folder_is_never_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("json", "trafilatura", "resource"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit('run')")
    monkeypatch.chdir(tmp_path)
    assert SENTENCE in extract(PAGE.encode()).text


def test_a_child_knows_no_secrets(child: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TRACKER_SECRET_KEY", "secret")
    child("import os, json; print(json.dumps({'text': ' '.join(os.environ)}))")  # type: ignore[operator]
    found = extract(PAGE.encode()).text
    assert "PATH" in found
    assert "TRACKER_" not in found


def test_hints_of_any_length_and_letters_are_taken() -> None:
    found = extract(PAGE.encode(), media_type="text/html\x00; charset=\ud800", address="http://a/" + "x" * 300_000)
    assert SENTENCE in found.text
