"""Bytes kept as a WARC file (ISO 28500)."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter


def resource_warc(body: bytes, *, media_type: str, name: str, at: datetime) -> bytes:
    """Return `body`, which no request brought, as a gzipped WARC file with one resource record."""
    file = BytesIO()
    writer = WARCWriter(file, gzip=True)
    record = writer.create_warc_record(
        f"file:{name}",
        "resource",
        payload=BytesIO(body),
        length=len(body),
        warc_content_type=media_type or "application/octet-stream",
        warc_headers_dict={"WARC-Date": at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")},
    )
    writer.write_record(record)
    return file.getvalue()


def response_warc(body: bytes, *, address: str) -> bytes:
    """Return a page that was fetched as a gzipped WARC file with one response record."""
    file = BytesIO()
    writer = WARCWriter(file, gzip=True)
    headers = StatusAndHeaders("200 OK", [], protocol="HTTP/1.1")
    record = writer.create_warc_record(
        address, "response", payload=BytesIO(body), length=len(body), http_headers=headers
    )
    writer.write_record(record)
    return file.getvalue()
