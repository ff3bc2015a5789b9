"""When two addresses are the same article.

A newspaper's article is linked to with tracking words behind it, from a telephone with `m.` before it, as AMP, as a
print page, with and without `www`. The canonical form drops what does not change the article, so that the archive
refuses what it holds already. It is used to compare, never to fetch.
"""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit, urlunsplit

_TRACKING = re.compile(
    r"utm_\w+|fbclid|gclid|yclid|mc_[ce]id|igshid|ref|source|share|amp|outputtype|_ga", re.IGNORECASE
)
_HOST_PREFIX = re.compile(r"^(?:www\d?|m|mobile|amp)\.")
_PATH_FORMS = re.compile(r"/(?:amp|print)(?=/|$)", re.IGNORECASE)
_SAFE = "/:@!$&'()*+,;=-._~"


def canonical(address: str) -> str:
    """Return the form of an http(s) address that all its variants share."""
    parts = urlsplit(address.strip())
    host = (parts.hostname or "").rstrip(".").lower()
    shorter = _HOST_PREFIX.sub("", host)
    host = shorter if "." in shorter else host
    port = f":{parts.port}" if parts.port not in (None, 80, 443) else ""
    path = _PATH_FORMS.sub("", quote(unquote(parts.path), safe=_SAFE)) or "/"
    path = re.sub(r"/{2,}", "/", path)
    path = path.rstrip("/") or "/"
    query = urlencode(
        sorted(
            (name, value)
            for name, value in parse_qsl(parts.query, keep_blank_values=True)
            if not _TRACKING.fullmatch(name)
        )
    )
    return urlunsplit(("https", host + port, path, query, ""))
