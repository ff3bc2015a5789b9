"""Files that are archives (DOCX, XLSX, ODT), packed so that the same content is the same bytes on any day."""

from __future__ import annotations

import io
from collections.abc import Iterable
from datetime import UTC, datetime
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from tracker.exports.blocks import Paper

_NOBODYS_DAY = "2000-01-01"


def day_of(paper: Paper) -> datetime:
    """Return the day that a file's properties name: the last one of which the paper tells, or nobody's.

    No paper tells when it was written, or the same paper would be other bytes tomorrow.
    """
    day = datetime.fromisoformat(paper["head"].get("day") or _NOBODYS_DAY)
    return day.replace(tzinfo=UTC).replace(tzinfo=None)


def packed(members: Iterable[tuple[str, bytes]], *, plain: frozenset[str] = frozenset()) -> bytes:
    """Return an archive of `members`, in their order.

    plain: the names of those that are stored as they are
    """
    file = io.BytesIO()
    with ZipFile(file, "w") as archive:
        for name, content in members:
            about = ZipInfo(name, (2000, 1, 1, 0, 0, 0))
            about.compress_type = ZIP_STORED if name in plain else ZIP_DEFLATED
            about.create_system = 3  # the same on every machine
            archive.writestr(about, content)
    return file.getvalue()


def repacked(archive: bytes) -> bytes:
    """Return an archive with the same members, in the same order, without the day on which they were packed."""
    with ZipFile(io.BytesIO(archive)) as opened:
        return packed((name, opened.read(name)) for name in opened.namelist())
