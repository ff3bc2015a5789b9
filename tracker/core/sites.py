"""The sites that may show something of ours, each by its origin: https, a host, and perhaps a port.

A browser compares nothing else, so that a path would promise a narrowness that does not hold, and a wildcard would let
in hosts that nobody has thought of. What is kept is written anew from its parts: it goes into a header, and nothing
that a person typed goes there as it was typed.
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from tracker.core.messages import N_, Refusal
from tracker.core.text import latin_digits

MOST = 20
_HOST = re.compile(r"(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*")
_BETWEEN = re.compile(r"[\s,،;؛]+")
_UNSURE = re.compile("[ßς\u200c\u200d]")  # letters of hosts that older and newer rules read as different names


def sites_of(text: str) -> list[str]:
    """Return the origins that a person wrote, one a line, each once.

    Raises Refusal, naming the first that is none, or where there are too many.
    """
    sites = list(dict.fromkeys(site_of(one) for one in _BETWEEN.split(text) if one))
    if len(sites) > MOST:
        raise Refusal(N_("Name at most {most} sites.", most=MOST), field="sites")
    return sites


def site_of(text: str) -> str:
    """Return an origin as browsers write it; raises Refusal where `text` is none."""
    refusal = Refusal(
        N_(
            "“{site}” cannot be taken: write only how the secure addresses of a site begin, such as {example}",
            site=text[:100],
            example="https://www.example.org",
        ),
        field="sites",
    )
    try:
        parts = urlsplit(latin_digits(text))
        host, port = _host(parts.hostname or ""), parts.port
    except ValueError:
        raise refusal from None
    more = parts.path.removesuffix("/") or parts.query or parts.fragment or "@" in parts.netloc or "?" in text
    if parts.scheme != "https" or more or "#" in text or port == 0 or not _HOST.fullmatch(host):
        raise refusal
    return f"https://{host}" if port in (None, 443) else f"https://{host}:{port}"


def _host(name: str) -> str:
    if name.isascii():
        return name
    if _UNSURE.search(name):
        raise ValueError("a name that two rules write differently")
    return name.encode("idna").decode("ascii").lower()
