"""The command as a person calls it: words in, two streams and a code out. Any traceback fails the test by itself."""

from __future__ import annotations

import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

import pytest
from click.testing import CliRunner

from tests.fetching.conftest import site
from tracker.cli import main


@dataclass(frozen=True)
class Said:
    """What a call answered."""

    code: int
    bytes: bytes
    err: str

    @property
    def out(self) -> str:
        return self.bytes.decode()


class Shell:
    """Calls `tracker` with an instance folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.instance = folder / "instance"
        self.instance.mkdir()
        self.env: dict[str, str | None] = {
            "TRACKER_INSTANCE": str(self.instance),
            "TRACKER_DATABASE_URL": None,
            "TRACKER_SECRET_KEY": None,
            "TRACKER_FETCH_ALLOW_HOSTS": None,
        }

    def __call__(self, *words: str, stdin: str | bytes = b"") -> Said:
        with (
            mock.patch.object(sys, "argv", ["tracker", *words]),
            CliRunner().isolation(input=stdin, env=self.env) as (out, err, _),
        ):
            try:
                main()
                code: object = 0
            except SystemExit as end:
                code = end.code or 0
            sys.stdout.flush()
            assert isinstance(code, int)
            return Said(code, out.getvalue(), err.getvalue().decode())

    def refused(self, *words: str, stdin: str | bytes = b"") -> str:
        """Call what cannot be done, and return the one sentence that says so."""
        said = self(*words, stdin=stdin)
        assert (said.code, said.out) == (1, ""), said
        sentence = said.err.removesuffix("\n")
        assert sentence
        assert "\n" not in sentence
        assert sentence.endswith(".")
        return sentence

    def file(self, name: str, content: bytes | str) -> str:
        path = self.folder / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return str(path)


@pytest.fixture
def tracker(tmp_path: Path) -> Shell:
    """The command before anything is founded."""
    return Shell(tmp_path)


@pytest.fixture
def demo(tracker: Shell, demo_file: Path) -> Shell:
    """The command in front of the demo city."""
    shutil.copy(demo_file, tracker.instance / "tracker.sqlite")
    shutil.copytree(demo_file.with_name("documents"), tracker.instance / "documents")
    return tracker


__all__ = ["Shell", "demo", "site", "tracker"]
