"""The bytes of documents: each file once, in a folder of the instance, under the name of its hash.

A file is there whole or not at all: it is written beside its place, waited for until the disk has it, and then renamed.
It is never removed with the row that speaks of it, for a row that was taken off can be brought back.
"""

from __future__ import annotations

import hashlib
import os
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tracker.core.messages import N_, Refusal

PIECE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Files:
    """The folder in which the bytes of documents lie."""

    folder: Path

    def path(self, sha256: str) -> Path:
        """Return where the file with this hash lies, whether or not it is there."""
        return self.folder / sha256[:2] / sha256

    def keep(self, body: bytes) -> str:
        """Keep `body` and return its hash; what is there already is written no second time."""
        sha256 = hashlib.sha256(body).hexdigest()
        path = self.path(sha256)
        if not self.is_whole(sha256):
            path.parent.mkdir(parents=True, exist_ok=True)
            beside = path.with_name(f".{sha256}.{secrets.token_hex(8)}")
            try:
                _write(beside, body)
                beside.replace(path)
            finally:
                beside.unlink(missing_ok=True)
            _wait_for_folder(path.parent)
        return sha256

    def read(self, sha256: str) -> bytes:
        """Return the file with this hash. Raises Refusal where it is missing, or is no longer what was kept."""
        try:
            body = self.path(sha256).read_bytes()
        except OSError as error:
            raise Refusal(
                N_("The file of this document is missing from the disk: restore it from a backup.")
            ) from error
        if hashlib.sha256(body).hexdigest() != sha256:
            raise Refusal(N_("The file of this document was altered on the disk: restore it from a backup."))
        return body

    def is_whole(self, sha256: str) -> bool:
        """Say whether the file with this hash is there and unaltered."""
        try:
            with self.path(sha256).open("rb") as file:
                return hashlib.file_digest(file, "sha256").hexdigest() == sha256
        except OSError:
            return False

    def faults(self, hashes: Iterable[str]) -> list[str]:
        """Return a sentence for every file that should be here and is missing or altered."""
        found = []
        for sha256 in sorted(set(hashes)):
            if not self.path(sha256).is_file():
                found.append(f"the file of a document is missing: {self.path(sha256)}")
            elif not self.is_whole(sha256):
                found.append(f"the file of a document was altered: {self.path(sha256)}")
        return found


def _write(path: Path, body: bytes) -> None:
    with path.open("xb") as file:
        for start in range(0, len(body), PIECE):
            file.write(body[start : start + PIECE])
        file.flush()
        os.fsync(file.fileno())


def _wait_for_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
