"""A capture as web archives keep it: a WARC file (ISO 28500:2017), gzipped record by record.

A page is kept as the conversation that brought it: for every step of a redirect the request and the response, byte for
byte as they went over the wire (TLS taken off, packing and chunks left on, headers as they stood). A file or a pasted
text is a resource. Nothing in a file depends on chance: the same capture gives the same bytes.
"""

from __future__ import annotations

import re
from base64 import b32encode
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from io import BytesIO
from pathlib import PureWindowsPath
from urllib.parse import quote
from uuid import NAMESPACE_URL, uuid5

from warcio.recordloader import ArcWarcRecord
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from tracker import __version__

_FORMAT = "WARC/1.1"
_INFO = (
    f"software: diplomacy-tracker/{__version__}\r\nformat: WARC File Format 1.1\r\n"
    "conformsTo: http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/\r\n"
)
_LONGEST_NAME = 200
_MEDIA_TYPE = re.compile(r"[\w.+-]+/[\w.+-]+(?:\s*;\s*[\w.+-]+=\"?[\w.+-]+\"?)*", re.ASCII)
_END_OF_HEAD = re.compile(rb"\n\r?\n")
_INTERIM = re.compile(rb"HTTP/1\.\d 1\d\d\b")


@dataclass(frozen=True, slots=True)
class Exchange:
    """One request and its response.

    number: the IP number that answered
    whole:  whether the response was read to its end; of a redirect, only the head is
    """

    address: str
    number: str
    at: datetime
    request: bytes
    response: bytes
    whole: bool = True


def conversation(exchanges: Sequence[Exchange]) -> bytes:
    """Return the WARC file of a page that was fetched, in the order of its redirects."""
    records = [_info(exchanges[0].at)]
    for exchange in exchanges:
        head, body = head_and_body(exchange.response)
        said = {"WARC-Target-URI": exchange.address, "WARC-IP-Address": exchange.number.partition("%")[0]}
        cut = {} if exchange.whole else {"WARC-Truncated": "unspecified"}
        response = _record(
            "response",
            head + body,
            body,
            at=exchange.at,
            content_type="application/http; msgtype=response",
            **said,
            **cut,
        )
        answered = {"WARC-Concurrent-To": response.rec_headers.get_header("WARC-Record-ID")}
        request = _record(
            "request",
            exchange.request,
            b"",
            at=exchange.at,
            content_type="application/http; msgtype=request",
            **said,
            **answered,
        )
        records += [request, response]
    return _file(records)


def head_and_body(response: bytes) -> tuple[bytes, bytes]:
    """Part a response after its head, blank line included; hints that were sent before it are left out."""
    while end := _END_OF_HEAD.search(response):
        if not _INTERIM.match(response):
            return response[: end.end()], response[end.end() :]
        response = response[end.end() :]
    return response, b""


def resource_warc(body: bytes, *, media_type: str, name: str, at: datetime) -> bytes:
    """Return the WARC file of an upload or a pasted text.

    name: what the file is called; empty for a pasted text, which is then named by its hash
    at:   when it came in
    """
    name = PureWindowsPath(name).name[:_LONGEST_NAME]  # browsers on Windows have sent whole paths; it reads both kinds
    target = f"file:///{quote(name, safe='', errors='replace')}" if name else f"urn:sha256:{sha256(body).hexdigest()}"
    content_type = media_type if _MEDIA_TYPE.fullmatch(media_type) else "application/octet-stream"
    record = _record("resource", body, body, at=at, content_type=content_type, **{"WARC-Target-URI": target})
    return _file([_info(at), record])


def _info(at: datetime) -> ArcWarcRecord:
    return _record("warcinfo", _INFO.encode("ascii"), None, at=at, content_type="application/warc-fields")


def _record(
    kind: str, block: bytes, payload: bytes | None, *, at: datetime, content_type: str, **said: str
) -> ArcWarcRecord:
    """Return a record whose block is written as it is; warcio would write headers anew, and not always the same."""
    moment = at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    digest = _digest(block)
    number = uuid5(NAMESPACE_URL, " ".join((kind, moment, said.get("WARC-Target-URI", ""), digest)))
    fields = {"WARC-Type": kind, "WARC-Record-ID": f"<urn:uuid:{number}>", "WARC-Date": moment, **said}
    fields["WARC-Block-Digest"] = digest
    if payload is not None:
        fields["WARC-Payload-Digest"] = _digest(payload)
    headers = StatusAndHeaders("", list(fields.items()), protocol=_FORMAT)
    return ArcWarcRecord("warc", kind, headers, BytesIO(block), None, content_type, len(block))


def _digest(data: bytes) -> str:
    return "sha256:" + b32encode(sha256(data).digest()).decode("ascii")


def _file(records: Sequence[ArcWarcRecord]) -> bytes:
    file = BytesIO()
    writer = WARCWriter(file, gzip=True, warc_version=_FORMAT)
    for record in records:
        writer.write_record(record)
    return file.getvalue()
