"""Founding, opening and keeping the register."""

from __future__ import annotations

import socket
import sqlite3
import subprocess
import sys
import time
import urllib.request

import pytest
from sqlalchemy import select

from tests.cli.conftest import Shell
from tracker.actions.accounts import sign_in
from tracker.store.engine import Database
from tracker.store.entity import City
from tracker.store.register import the_register

INIT = ("init", "--city", "شیراز", "--country", "IR", "--language", "fa", "--calendar", "solar-hijri")


def database_of(shell: Shell) -> Database:
    return Database(f"sqlite:///{shell.instance / 'tracker.sqlite'}")


def test_a_register_is_founded_once(tracker: Shell) -> None:
    said = tracker(*INIT)
    assert (said.code, said.err.count("Traceback")) == (0, 0)
    assert "tracker user add" in said.out
    with database_of(tracker).reading() as session:
        register = the_register(session)
        assert register is not None
        assert (register.language, register.calendar) == ("fa", "solar-hijri")
        assert (register.home_city.names["en"], register.home_city.country) == ("Shiraz", "IR")
    assert "register of a city already" in tracker.refused(*INIT)


def test_a_city_is_not_taken_for_one_whose_name_begins_alike(tracker: Shell) -> None:
    assert tracker("init", "--city", "Shira", "--country", "ir").code == 0
    with database_of(tracker).reading() as session:
        (city,) = session.scalars(select(City))
        assert (dict(city.names), city.country, city.latitude) == ({"en": "Shira"}, "IR", None)


@pytest.mark.parametrize("country", ["XX", "IRAN", "", "۱۲"])
def test_an_unknown_country_is_refused(tracker: Shell, country: str) -> None:
    assert "two letters" in tracker.refused("init", "--city", "Shiraz", "--country", country)
    assert tracker(*INIT).code == 0


def test_a_city_needs_a_name(tracker: Shell) -> None:
    assert "Give the name" in tracker.refused("init", "--city", " ", "--country", "IR")


def test_the_demo_is_loaded_once_and_says_how_to_sign_in(tracker: Shell) -> None:
    first, second = tracker("demo"), tracker("demo")
    assert (first.code, second.code) == (0, 0)
    assert "articles" in first.out
    assert "loaded already" in second.out
    password = second.out.rsplit(": ", 1)[1].strip()
    with database_of(tracker).writing() as session:
        for name in ("admin", "approver", "recorder", "council"):
            assert name in second.out
            assert sign_in(session, name=name, password=password)


def test_the_demo_leaves_another_city_alone(tracker: Shell) -> None:
    tracker(*INIT)
    assert "load the demo into another one" in tracker.refused("demo")


def test_an_account_is_opened_with_a_line_of_standard_input(demo: Shell) -> None:
    said = demo("user", "add", "سارا", "--role", "recorder", stdin="گذرواژهٔ بلند\r\nanother line\n")
    assert (said.code, said.out) == (0, "سارا can sign in now.\n")
    with database_of(demo).writing() as session:
        assert sign_in(session, name="سارا", password="گذرواژهٔ بلند")


@pytest.mark.parametrize(
    ("name", "password", "sentence"),
    [
        ("sara", "short\n", "at least 10 letters"),
        ("sara", "", "at least 10 letters"),
        ("ADMIN", "long enough\n", "signs in as ADMIN already"),
        (" ", "long enough\n", "Give a name"),
        ("x" * 81, "long enough\n", "at most 80 letters"),
        ("sara", b"\xff\xfe\xfa long enough\n", "not UTF-8"),
        ("\udcff", "long enough\n", "not UTF-8"),
    ],
)
def test_an_account_that_cannot_be_is_refused(demo: Shell, name: str, password: str | bytes, sentence: str) -> None:
    assert sentence in demo.refused("user", "add", name, "--role", "council", stdin=password)


def test_a_password_is_asked_for_on_a_terminal(demo: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("click.testing._NamedTextIOWrapper.isatty", lambda _: True, raising=False)
    said = demo("user", "add", "sara", "--role", "council", stdin="long enough\nlong enough\n")
    assert said.code == 0
    assert "Password" in said.out + said.err
    assert "long enough" not in said.out + said.err


@pytest.mark.parametrize(
    "words",
    [
        ("user", "add", "sara", "--role", "council"),
        ("capture", "-"),
        ("report", "--since", "1400", "--until", "1401", "out.pdf"),
        ("run",),
    ],
)
def test_without_a_register_the_first_step_is_named(tracker: Shell, words: tuple[str, ...]) -> None:
    assert "run `tracker init` or `tracker demo` first" in tracker.refused(*words, stdin="long enough")


def schema_at(shell: Shell, revision: str) -> None:
    with sqlite3.connect(shell.instance / "tracker.sqlite") as connection:
        connection.execute("UPDATE alembic_version SET version_num = ?", [revision])
    connection.close()


def test_a_schema_of_another_version_is_not_served(demo: Shell) -> None:
    schema_at(demo, "0000")
    assert "run `tracker db upgrade` first" in demo.refused("run")
    said = demo("doctor")
    assert said.code == 1
    assert "tracker db upgrade" in said.err


def test_a_schema_from_the_future_says_so(demo: Shell) -> None:
    schema_at(demo, "9999")
    assert "newer version" in demo.refused("db", "upgrade")


def test_the_schema_is_made_and_stays(tracker: Shell) -> None:
    assert "it was at nothing" in tracker("db", "upgrade").out
    again = tracker("db", "upgrade")
    assert again.code == 0
    assert "it was at nothing" not in again.out


def test_a_port_that_is_taken_is_named(demo: Shell) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        assert f"Port {port} is taken" in demo.refused("run", "--port", port)


@pytest.mark.parametrize("host", ["192.0.2.1", "no such host"])
def test_a_host_that_is_not_this_machine_is_refused(demo: Shell, host: str) -> None:
    assert f"Nothing can be served at {host}:8000" in demo.refused("run", "--host", host)


def test_the_server_answers_and_stops(demo: Shell) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [sys.executable, "-c", "from tracker.cli import main; main()", "run", "--port", str(port)]
    server = subprocess.Popen(
        command, env={"TRACKER_INSTANCE": str(demo.instance)}, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    try:
        assert server.stdout is not None
        assert server.stdout.readline().startswith(f"Serving at http://127.0.0.1:{port}")
        for _ in range(100):
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz", timeout=5) as answer:
                    assert answer.status == 200
                    break
            except OSError:
                time.sleep(0.05)
        else:
            pytest.fail("the server never answered")
    finally:
        server.terminate()
        server.communicate(timeout=10)
