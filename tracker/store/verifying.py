"""Whether a file in hand is a report as it was frozen.

Its bytes are, or they are not: nothing else counts. Where they are not, a file may still say which report it claims to
be, for each carries the hash of its content; then it was altered on its way.
"""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from sqlalchemy import select
from sqlalchemy.orm import Session

from tracker.core.messages import N_, Message
from tracker.store.report import Report, hash_of_bytes

_CLAIM = re.compile(rb"content-sha256:([0-9a-f]{64})")
_HASH = re.compile(rb"(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])")
# Where Word, OpenDocument and spreadsheets name the hash of their content, and how much of it is read.
_NAMING = ("docProps/core.xml", "meta.xml", "xl/sharedStrings.xml")
_MOST_READ = 1_000_000
MOST_CLAIMS = 50


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is known of a file.

    report:    the report that it is, or claims to be
    format:    in which format it was built when the report was frozen; empty where it is not that file
    corrected: the number of the report that corrects it, where there is one
    """

    sha256: str
    report: Report | None = None
    format: str = ""
    corrected: int | None = None

    @property
    def holds(self) -> bool:
        """Say whether the file is a report as it was frozen."""
        return bool(self.report and self.format)

    @property
    def told(self) -> Message:
        """Return the verdict in a sentence."""
        if self.report is None:
            return N_("This file is no report of this register: no frozen report has these bytes.")
        if not self.holds:
            return N_(
                "This file claims to be report No. {number}, but its bytes are not those that were frozen.",
                number=self.report.number,
            )
        told = N_("This is report No. {number} as it was frozen, byte for byte.", number=self.report.number)
        if self.corrected:
            return N_("{verdict} Report No. {number} corrects it.", verdict=told, number=self.corrected)
        return told


def verdict_on(session: Session, content: bytes) -> Verdict:
    """Return whether `content` is a file of a frozen report."""
    sha256 = hash_of_bytes(content)
    found = _frozen(session, sha256)
    if found:
        report, format = found
        return Verdict(sha256, report, format, correction_of(session, report.number))
    claimed = session.scalar(select(Report).where(Report.content_sha256.in_(_claims(content))).limit(1))
    return Verdict(sha256, claimed)


def _claims(content: bytes) -> list[str]:
    """Return the hashes of contents that a file names as its own, or may."""
    if not content.startswith(b"PK"):
        return [one.decode() for one in _CLAIM.findall(content)[:MOST_CLAIMS]]
    try:
        with ZipFile(BytesIO(content)) as archive:
            named = [name for name in _NAMING if name in archive.namelist()]
            told = []
            for name in named:
                with archive.open(name) as member:
                    told.append(member.read(_MOST_READ))
    except (BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, zlib.error):
        return []
    return [one.decode() for some in told for one in _HASH.findall(some)[:MOST_CLAIMS]]


def _frozen(session: Session, sha256: str) -> tuple[Report, str] | None:
    if report := session.scalar(select(Report).where(Report.sha256 == sha256)):
        return report, "pdf"
    for report in session.scalars(select(Report).order_by(Report.number)):
        for format, kept in report.formats.items():
            if kept["sha256"] == sha256:
                return report, format
    return None


def correction_of(session: Session, number: int) -> int | None:
    """Return the number of the newest report that corrects report `number`."""
    query = select(Report.number).where(Report.corrects == number).order_by(Report.number.desc())
    return session.scalar(query.limit(1))
