"""How the command is called: every part explains itself, and a wrong call is told from a failed one by its code."""

from __future__ import annotations

import click
import pytest

from tests.cli.conftest import Shell
from tracker import __version__
from tracker.cli import group


def commands(command: click.Command, path: tuple[str, ...] = ()) -> list[tuple[tuple[str, ...], click.Command]]:
    parts = command.commands.items() if isinstance(command, click.Group) else ()
    return [(path, command), *(found for name, part in parts for found in commands(part, (*path, name)))]


ALL = commands(group)


def test_every_promised_command_is_there() -> None:
    promised = {("init",), ("demo",), ("user", "add"), ("run",), ("capture",), ("suggest",), ("report",), ("doctor",)}
    assert promised | {("db", "upgrade")} <= {path for path, _ in ALL}


@pytest.mark.parametrize(
    ("path", "command"), ALL, ids=lambda value: "-".join(value) if isinstance(value, tuple) else ""
)
@pytest.mark.parametrize("flag", ["-h", "--help"])
def test_every_command_explains_itself(
    tracker: Shell, path: tuple[str, ...], command: click.Command, flag: str
) -> None:
    said = tracker(*path, flag)
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith("Usage: ")
    assert command.help
    assert command.help.split("\n")[0].split(";")[0] in " ".join(said.out.split())
    for option in command.params:
        if isinstance(option, click.Option):
            assert option.opts[0] in said.out


def test_the_version_is_said(tracker: Shell) -> None:
    assert __version__ in tracker("--version").out


@pytest.mark.parametrize(
    "words",
    [
        ("nonsense",),
        ("suggest",),
        ("suggest", "a.txt", "b.txt"),
        ("suggest", "a.txt", "--format", "xml"),
        ("capture",),
        ("init",),
        ("init", "--city", "Shiraz"),
        ("init", "--city", "Shiraz", "--country", "IR", "--language", "tlh"),
        ("init", "--city", "Shiraz", "--country", "IR", "--calendar", "julian"),
        ("user", "add", "sara"),
        ("user", "add", "sara", "--role", "king"),
        ("run", "--port", "0"),
        ("run", "--port", "65536"),
        ("run", "--port", "http"),
        ("report", "out.pdf"),
        ("report", "--since", "1400", "--until", "1401"),
        ("report", "--since", "1400", "--until", "1401", "/"),
        ("report", "--since", "1400", "--until", "1401", "--language", "tlh", "out.pdf"),
        ("db", "sideways"),
        ("doctor", "--nonsense"),
    ],
    ids=" ".join,
)
def test_a_wrong_call_is_told_from_a_failed_one(tracker: Shell, words: tuple[str, ...]) -> None:
    said = tracker(*words)
    assert (said.code, said.out) == (2, "")
    assert "Error: " in said.err
    assert "Usage: " in said.err
    assert list(tracker.instance.iterdir()) == []
