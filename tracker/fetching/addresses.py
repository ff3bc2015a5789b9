"""When two addresses are the same article.

A newspaper's article is linked to with tracking words behind it, from a telephone with `m.` before it, as AMP, as a
print page, with and without `www`. The canonical form drops what does not change the article, so that the archive
refuses what it holds already. It is used to compare, never to fetch.
"""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit, urlunsplit

from tracker.core.messages import N_, Refusal

_TRACKING = re.compile(
    r"utm_\w+|fbclid|gclid|yclid|mc_[ce]id|igshid|ref|source|share|amp|outputtype|_ga", re.IGNORECASE
)
_HOST_PREFIX = re.compile(r"^(?:www\d?|m|mobile|amp)\.")
_PATH_FORMS = re.compile(r"/(?:amp|print)(?=/|$)", re.IGNORECASE)
_SAFE = "/:@!$&'()*+,;=-._~"


def canonical(address: str) -> str:
    """Return the form of an http(s) address that all its variants share. Raises Refusal for anything else."""
    try:
        parts = urlsplit(address.strip())
        host = ascii_host((parts.hostname or "").rstrip("."))
        port = f":{parts.port}" if parts.port not in (None, 80, 443) else ""
    except ValueError as error:
        raise not_an_address() from error
    if parts.scheme not in ("http", "https") or not host:
        raise not_an_address()
    shorter = _HOST_PREFIX.sub("", host)
    host = shorter if "." in shorter else host
    host = f"[{host}]" if ":" in host else host
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


def same_article(fetched_address: str, declared: str) -> str:
    """Return the canonical address to keep for a page that was fetched and `declared` an address to be its own."""
    own = declared and urlsplit(declared).hostname == urlsplit(fetched_address).hostname
    return canonical(declared if own else fetched_address)


def ascii_host(host: str) -> str:
    """Return a host as the network knows it: مثال.ir is xn--mgbh0fb.ir. Raises UnicodeError where it is none."""
    return host if host.isascii() else host.encode("idna").decode("ascii")


def not_an_address() -> Refusal:
    """Return the refusal of what is no plain web address."""
    return Refusal(N_("Paste a web address that begins with https:// or http://."), field="address")
