"""Answers packed by gzip for the browsers that understand it: static files, and what is kept packed.

Only what is the same for everybody is packed: a page holds a secret beside words that somebody else may have chosen,
and the length of the packed page would betray the one by the other.
"""

from __future__ import annotations

import gzip
from functools import lru_cache

from flask import Response, request

PACKED_TYPES = frozenset({"text/css", "text/javascript", "application/javascript", "image/svg+xml", "application/json"})
LEAST = 1024  # below this, packing saves nothing
LEVEL = 6


def pack_static(response: Response) -> Response:
    """Pack the answer where it is a whole static file of letters."""
    if request.endpoint != "static" or response.mimetype not in PACKED_TYPES:
        return response
    response.vary.add("Accept-Encoding")
    etag, _ = response.get_etag()
    if response.status_code != 200 or etag is None or (response.content_length or 0) < LEAST:
        return response
    # The same tag names the file packed and unpacked, which only a weak one may do.
    response.set_etag(etag, weak=True)
    if request.method != "GET" or not request.accept_encodings["gzip"]:
        return response
    response.direct_passthrough = False
    response.data = _packed(response.get_data())
    response.headers["Content-Encoding"] = "gzip"
    return response


def fill_packed(response: Response, packed: bytes, tag: str) -> Response:
    """Fill an answer with what is kept packed, unpacked for whoever asks so; who has it already is told just that."""
    response.set_etag(tag, weak=True)
    if request.accept_encodings["gzip"]:
        response.data = packed
        response.headers["Content-Encoding"] = "gzip"
    else:
        response.data = gzip.decompress(packed)
    response.make_conditional(request)
    return response


# All of them together are some two megabytes, of which the bytes themselves are the key.
@lru_cache(maxsize=64)
def _packed(content: bytes) -> bytes:
    return gzip.compress(content, LEVEL, mtime=0)
