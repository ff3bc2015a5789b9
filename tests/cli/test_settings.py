"""A setting that cannot be meant stops every command, in a sentence that names it."""

from __future__ import annotations

import os
import stat
import time

import pytest

from tests.cli.conftest import Shell
from tracker.config import SettingError, load_settings


def settings_of(shell: Shell) -> dict[str, str]:
    return {name: value for name, value in shell.env.items() if value is not None}


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b'TRACKER_COLOUR = "blue"', "unknown setting: TRACKER_COLOUR"),
        (b"TRACKER_DATABASE_URL = ", "is not valid TOML"),
        (b"\xff\xfe", "is not valid TOML"),
        (b"TRACKER_SECRET_KEY = 12345678901234567890123456789012345", "TRACKER_SECRET_KEY must be a text"),
        (b"TRACKER_FETCH_ALLOW_HOSTS = [1]", "TRACKER_FETCH_ALLOW_HOSTS must be a text"),
        (b'TRACKER_DATABASE_URL = "mysql://x"', "TRACKER_DATABASE_URL must begin with"),
    ],
)
def test_a_settings_file_that_cannot_be_meant_is_refused(demo: Shell, content: bytes, sentence: str) -> None:
    (demo.instance / "config.toml").write_bytes(content)
    assert sentence in demo.refused("doctor")


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ('Iran = { fa = "ایران" }', "Iran is no country's code"),
        ('IR = "ایران"', "write the names by language, as in IR ="),
        ("IR = { fa = 1 }", "write the names by language"),
        ("IR", "is not valid TOML"),
    ],
)
def test_names_of_countries_that_cannot_be_meant_are_refused(demo: Shell, content: str, sentence: str) -> None:
    (demo.instance / "country-names.toml").write_text(content, "utf-8")
    assert sentence in demo.refused("doctor")


def test_a_city_calls_countries_as_it_will(demo: Shell) -> None:
    (demo.instance / "country-names.toml").write_text('IR = { fa = " ایران ", en = "Iran" }', "utf-8")
    assert load_settings(settings_of(demo)).country_names == {"IR": {"fa": "ایران", "en": "Iran"}}


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("TRACKER_DATABASE_URL", "mysql://root@localhost/x", "must begin with sqlite:/// or postgresql+psycopg://"),
        ("TRACKER_DATABASE_URL", "sqlite:///", "names no file"),
        ("TRACKER_DATABASE_URL", "postgresql+psycopg://sara:secret@127.0.0.1:port/x", "cannot be understood"),
        ("TRACKER_DATABASE_URL", "sqlite:////proc/none/x.sqlite", "TRACKER_DATABASE_URL: the folder /proc/none cannot be made"),
        ("TRACKER_DATABASE_URL", "sqlite:////proc", "unable to open database file. Check the setting TRACKER_DATABASE_URL"),
        ("TRACKER_SECRET_KEY", "short", "TRACKER_SECRET_KEY is too short"),
        ("TRACKER_INSTANCE", "/proc/none", "TRACKER_INSTANCE"),
        ("TRACKER_INSTANCE", "/dev/null", "TRACKER_INSTANCE"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("words", [("doctor",), ("demo",), ("run",), ("db", "upgrade")], ids=lambda words: words[0])
def test_a_setting_that_cannot_be_meant_is_named(
    tracker: Shell, name: str, value: str, sentence: str, words: tuple[str, ...]
) -> None:
    tracker.env[name] = value
    said = tracker.refused(*words)
    assert sentence in said
    assert "secret@" not in said


@pytest.mark.parametrize(
    "words",
    [
        ("init", "--city", "Shiraz", "--country", "IR"),
        ("demo",),
        ("run",),
        ("doctor",),
        ("db", "upgrade"),
        ("user", "add", "sara", "--role", "council"),
        ("capture", "-"),
        ("report", "--since", "1400", "--until", "1401", "out.pdf"),
    ],
    ids=lambda words: words[0],
)
def test_a_server_that_does_not_answer_is_named_without_its_password(tracker: Shell, words: tuple[str, ...]) -> None:
    tracker.env["TRACKER_DATABASE_URL"] = "postgresql+psycopg://sara:secret@127.0.0.1:1/register"
    started = time.monotonic()
    said = tracker.refused(*words, stdin="long enough\n")
    assert said.startswith("The database cannot be used: ")
    assert '"127.0.0.1", port 1' in said
    assert "secret" not in said
    assert time.monotonic() - started < 10


@pytest.mark.parametrize("words", [("doctor",), ("demo",), ("run",), ("db", "upgrade")], ids=lambda words: words[0])
def test_a_file_that_is_no_database_is_refused_and_left_alone(tracker: Shell, words: tuple[str, ...]) -> None:
    content = b"this is a letter, not a database\n" * 200
    (tracker.instance / "tracker.sqlite").write_bytes(content)
    assert "file is not a database" in tracker.refused(*words)
    assert (tracker.instance / "tracker.sqlite").read_bytes() == content


def test_the_environment_stands_above_the_file(tracker: Shell) -> None:
    (tracker.instance / "config.toml").write_text('TRACKER_FETCH_ALLOW_HOSTS = ["Intranet.Shiraz.ir:8080", "10.0.0.9"]')
    environ = settings_of(tracker)
    assert load_settings(environ).fetch_allow_hosts == {"intranet.shiraz.ir:8080", "10.0.0.9"}
    environ["TRACKER_FETCH_ALLOW_HOSTS"] = "a.ir, b.ir c.ir"
    assert load_settings(environ).fetch_allow_hosts == {"a.ir", "b.ir", "c.ir"}


def test_by_default_no_private_host_may_be_reached(tracker: Shell) -> None:
    settings = load_settings(settings_of(tracker))
    assert settings.fetch_allow_hosts == frozenset()
    assert settings.database_url == f"sqlite:///{tracker.instance / 'tracker.sqlite'}"


def test_a_key_is_made_once_and_is_its_owners_alone(tracker: Shell) -> None:
    first = load_settings(settings_of(tracker)).secret_key
    assert len(first) >= 32
    assert load_settings(settings_of(tracker)).secret_key == first
    assert stat.S_IMODE(os.stat(tracker.instance / "secret-key").st_mode) == 0o600


@pytest.mark.parametrize("content", [b"", b"short", b"\xff" * 50])
def test_a_key_file_that_cannot_be_used_is_named(tracker: Shell, content: bytes) -> None:
    (tracker.instance / "secret-key").write_bytes(content)
    with pytest.raises(SettingError, match="secret-key"):
        load_settings(settings_of(tracker))
