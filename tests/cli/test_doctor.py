"""The doctor looks at everything that is kept under a hash, and names what is damaged; it never breaks off."""

from __future__ import annotations

import sqlite3

import pytest

from tests.cli.conftest import Shell


def damage(shell: Shell, *statements: str) -> None:
    """Change rows as nobody may who uses the application."""
    connection = sqlite3.connect(shell.instance / "tracker.sqlite")
    with connection:
        for statement in statements:
            connection.execute(statement)
    connection.close()


def test_the_doctor_finds_a_healthy_register(demo: Shell) -> None:
    said = demo("doctor")
    assert (said.code, said.err) == (0, "")
    assert "healthy" in said.out


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("UPDATE evidence SET quote = quote || '.' WHERE id = 1", "1 quotes differ from their article: 1"),
        ("UPDATE evidence SET prefix = 'x' || prefix WHERE id IN (2, 4)", "2 quotes differ from their article: 2, 4"),
        ("UPDATE evidence SET suffix = '' WHERE id = 1", "1 quotes differ from their article: 1"),
        ('UPDATE evidence SET start = start + 1, "end" = "end" + 1 WHERE id = 1', "1 quotes differ from their article: 1"),
        ('UPDATE evidence SET "end" = 10000000 WHERE id = 1', "1 quotes differ from their article: 1"),
        ("UPDATE article SET text_sha256 = '' WHERE id = 3", "the text of 1 articles is not the one that was archived: 3"),
        ("UPDATE article SET text_sha256 = 'x' WHERE id < 8", "the text of 7 articles is not the one that was archived: 1, 2, 3, 4, 5, …"),
        ("UPDATE article SET text = x'ff00' WHERE id = 3", "the text of 1 articles is not the one that was archived: 3"),
        ("UPDATE article SET sha256 = 'no hash' WHERE id = 3", "the bytes of 1 articles are not those that were archived: 3"),
        ("UPDATE article_body SET body = x'ff' WHERE article_id = 3", "the bytes of 1 articles are not those that were archived: 3"),
        ("DELETE FROM article_body WHERE article_id = 3", "the archived bytes of 1 articles are missing: 3"),
        ("UPDATE article_body SET warc = substr(warc, 1, 80) WHERE article_id = 3", "the WARC files of 1 articles are damaged: 3"),
        ("UPDATE article_body SET warc = x'ff' WHERE article_id = 3", "the WARC files of 1 articles are damaged: 3"),
        ("UPDATE evidence SET article_id = 999 WHERE id = 1", "1 quotes have lost their article or their record: 1"),
        ("UPDATE evidence SET engagement_id = 999 WHERE id = 1", "1 quotes have lost their article or their record: 1"),
    ],
)  # fmt: skip
def test_the_doctor_names_what_is_damaged(demo: Shell, statement: str, fault: str) -> None:
    damage(demo, statement)
    said = demo("doctor")
    assert (said.code, said.err) == (1, f"Fault: {fault}\n")


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE article SET text = CAST(x'ff' AS TEXT) WHERE id = 3",
        "UPDATE article_body SET body = 'letters' WHERE article_id = 3",
        "UPDATE evidence SET start = 'x' WHERE id = 1",
    ],
)
def test_a_row_that_cannot_even_be_read_hides_no_other_fault(demo: Shell, statement: str) -> None:
    damage(demo, statement, "UPDATE evidence SET engagement_id = 999 WHERE id = 9")
    said = demo("doctor")
    assert said.code == 1
    unread, lost = said.err.splitlines()
    assert unread.startswith("Fault: a row cannot be read: ")
    assert lost == "Fault: 1 quotes have lost their article or their record: 9"


def test_the_doctor_finds_files_that_are_missing_or_altered(demo: Shell) -> None:
    altered, missing = sorted(path for path in (demo.instance / "documents").rglob("*") if path.is_file())
    altered.write_bytes(b"something else")
    missing.unlink()
    said = demo("doctor")
    assert said.code == 1
    assert f"the file of a document was altered: {altered}" in said.err
    assert f"the file of a document is missing: {missing}" in said.err


def test_the_doctor_misses_the_emblem_of_the_reports(demo: Shell) -> None:
    damage(demo, f"UPDATE register SET emblem = '{'ab' * 32}', emblem_type = 'png'")
    said = demo("doctor")
    assert said.code == 1
    assert f"the file of a document is missing: {demo.instance}/documents/ab/{'ab' * 32}" in said.err
