"""Files are kept whole or not at all, each once, and damage is noticed."""

import hashlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tracker.core.messages import Refusal
from tracker.store.files import Files


@given(body=st.binary(max_size=2_000))
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_was_kept_comes_back(tmp_path: Path, body: bytes) -> None:
    files = Files(tmp_path)
    sha256 = files.keep(body)
    assert sha256 == hashlib.sha256(body).hexdigest()
    assert files.read(sha256) == body
    assert files.path(sha256) == tmp_path / sha256[:2] / sha256


def test_the_same_bytes_lie_once(tmp_path: Path) -> None:
    files = Files(tmp_path)
    assert files.keep(b"a paper") == files.keep(b"a paper")
    assert len([path for path in tmp_path.rglob("*") if path.is_file()]) == 1


def test_a_full_disk_leaves_nothing_half_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", fail)
    with pytest.raises(OSError, match="No space"):
        Files(tmp_path).keep(b"a paper")
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_missing_and_altered_files_are_told(tmp_path: Path) -> None:
    files = Files(tmp_path)
    sound, altered = files.keep(b"sound"), files.keep(b"altered")
    files.path(altered).write_bytes(b"something else")
    missing = hashlib.sha256(b"missing").hexdigest()
    faults = files.faults([sound, altered, missing])
    assert len(faults) == 2
    assert any("altered" in fault and altered in fault for fault in faults)
    assert any("missing" in fault and missing in fault for fault in faults)
    for sha256 in (altered, missing):
        with pytest.raises(Refusal):
            files.read(sha256)


def test_an_altered_file_is_mended_by_keeping_it_again(tmp_path: Path) -> None:
    files = Files(tmp_path)
    sha256 = files.keep(b"a paper")
    files.path(sha256).write_bytes(b"b")
    files.keep(b"a paper")
    assert files.read(sha256) == b"a paper"
