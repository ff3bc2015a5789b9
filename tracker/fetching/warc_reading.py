"""What a WARC file (ISO 28500) of the archive holds, and whether it is still whole."""

from __future__ import annotations

import gzip
from contextlib import redirect_stderr
from io import BytesIO, StringIO

from warcio.archiveiterator import ArchiveIterator
from warcio.recordloader import ArcWarcRecord

PIECE = 64 * 1024
# The records that carry the archived bytes, fetched or handed in.
_CARRIERS = ("response", "resource")


def faults_in_warc(warc: bytes) -> str | None:
    """Say what is wrong with a WARC file, or None: it can be read to its end, and its bytes have their digests."""
    try:
        _expect_whole_gzip(warc)
        # warcio tells standard error of a record that is cut short, and goes on.
        with redirect_stderr(StringIO()):
            records = ArchiveIterator(BytesIO(warc), check_digests="raise")
            carried = sum(_is_whole_carrier(record) for record in records)
    except Exception as error:  # a damaged file breaks its reader in ways that nobody can list
        return f"cannot be read ({error})"
    if records.err_count:
        return "has a record of a false length"
    return None if carried else "holds no page"


def _expect_whole_gzip(warc: bytes) -> None:
    with gzip.GzipFile(fileobj=BytesIO(warc)) as file:
        while file.read(PIECE):
            pass


def _is_whole_carrier(record: ArcWarcRecord) -> bool:
    """Read a record to its end, and say whether it carries a page. Raises ValueError where its digest is missing."""
    while record.raw_stream.read(PIECE):
        pass
    if record.rec_type not in _CARRIERS:
        return False
    if not record.rec_headers.get_header("WARC-Payload-Digest") or record.digest_checker.passed is not True:
        raise ValueError("a page has no digest")
    return True


def address_in_warc(warc: bytes | None) -> str | None:
    """Return the address that answered with the page, as it can be asked again; None where no request was kept."""
    if not warc:
        return None
    records = ArchiveIterator(BytesIO(warc), no_record_parse=True)
    answered = [record.rec_headers.get_header("WARC-Target-URI") for record in records if record.rec_type == "response"]
    return answered[-1] if answered else None  # those before it led here
