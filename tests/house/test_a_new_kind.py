"""A kind is added exactly as `docs/adding-a-kind.md` says, in a copy of the package, and everything generic serves it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tracker.migrations import newest_revision
from tracker.paths import PACKAGE

ROOT = PACKAGE.parent
PAGE = ROOT / "docs" / "adding-a-kind.md"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A checkout with the kind of the page added."""
    for name in ("tracker", "tests"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("templates", "static", "pyproject.toml"):
        (tmp_path / name).symlink_to(ROOT / name)
    page = PAGE.read_text("utf-8")
    for name, text in re.findall(r"```python (\S+)\n(.*?)```", page, re.DOTALL):
        (tmp_path / name).write_text(text.replace("the newest", str(newest_revision())), "utf-8")
    line = re.search(r"```python\n( +\(\w+\.KIND.*?)```", page, re.DOTALL)
    assert line
    registry = tmp_path / "tracker" / "kinds" / "registry.py"
    text = registry.read_text("utf-8")
    text = text.replace(
        "from tracker.kinds.parts import", "from tracker.kinds import gift\nfrom tracker.kinds.parts import"
    )
    registry.write_text(re.sub(r"\)\n\Z", f"{line[1]})\n", text), "utf-8")
    return tmp_path


def test_the_page_about_adding_a_kind_is_all_it_takes(copy: Path) -> None:
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-n", "0", "tests/house/new_kind.py"]
    environment = {**os.environ, "PYTHONPATH": str(copy), "PYTHONDONTWRITEBYTECODE": "1"}
    result = subprocess.run(command, cwd=copy, env=environment, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout[-4000:] + result.stderr[-2000:]
    assert "9 passed" in result.stdout, result.stdout[-500:]
