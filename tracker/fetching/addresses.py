"""When two addresses are the same article.

A newspaper's article is linked to with tracking words behind it, from a telephone with `m.` before it, as AMP, as a
print page, with and without `www`. The canonical form drops what does not change the article, so that the archive
refuses what it holds already. It is used to compare, never to fetch.
"""

from __future__ import annotations

import re
from ipaddress import ip_address
from urllib.parse import SplitResult, parse_qsl, quote, unquote, urlencode, urljoin, urlsplit, urlunsplit

from tracker.core.messages import N_, Refusal

_TRACKING = re.compile(
    r"utm_\w+|fbclid|gclid|yclid|mc_[ce]id|igshid|ref|source|share|amp|print|printable|outputtype|_ga", re.IGNORECASE
)
_FORM = re.compile(r"(?:view|format|mode|layout|type)=(?:amp|print)", re.IGNORECASE)
_HOST_PREFIX = re.compile(r"^(?:(?:www\d?|m|mobile|amp)\.)+")
_PATH_FORMS = re.compile(r"/(?:amp|print)(?=/|$)|[./]amp(?=\.html?$)|\.(?:amp|print)$", re.IGNORECASE)
_FRONT_PAGE = re.compile(r"/(?:[a-z]{2})?(?:/?(?:index|default|home)(?:\.\w+)?)?", re.IGNORECASE)
_NUMBER = re.compile(r"\d{3,}")
# Two caches hand on the AMP pages of others, with the true address in their path.
_AMP_CACHE = re.compile(
    r"https?://(?P<cache>[\w-]+)\.cdn\.ampproject\.org/\w+/(?:s/)?(?P<host>[^/?#]+)(?P<rest>.*)", re.I
)
_AMP_VIEWER = re.compile(
    r"https?://(?:www\.)?google\.[a-z.]{2,6}/amp/(?:s/)?(?P<host>[^/?#]+\.[^/?#]+)(?P<rest>.*)", re.I
)
_SAFE = "/:@!$&'()*+,;=-._~"
_HOST = re.compile(r"(?!-)[\w-]+(?:\.[\w-]+)*\.?", re.ASCII)
_UNSEEN = re.compile(r"[\x00-\x1f\x7f]")


def canonical(address: str) -> str:
    """Return the form of an http(s) address that all its variants share. Raises Refusal for anything else."""
    parts = web_address(_behind_the_cache(address.strip()))
    port = f":{parts.port}" if parts.port not in (None, 80, 443) else ""
    host = ascii_host(parts.hostname or "").rstrip(".")
    shorter = _HOST_PREFIX.sub("", host)
    host = shorter if "." in shorter else host
    host = f"[{host}]" if ":" in host else host
    path = re.sub(r"/{2,}", "/", quote(unquote(parts.path), safe=_SAFE))
    path = _PATH_FORMS.sub("", path).rstrip("/") or "/"
    query = urlencode(
        sorted(
            (name, value)
            for name, value in parse_qsl(parts.query, keep_blank_values=True)
            if not (_TRACKING.fullmatch(name) or _FORM.fullmatch(f"{name}={value}"))
        )
    )
    return urlunsplit(("https", host + port, path, query, ""))


def same_article(fetched_address: str, declared: str) -> str:
    """Return the canonical address to keep for a page that was fetched and `declared` an address to be its own.

    A page may speak for its own site only. It is not believed either where it names the front page or the section
    that it stands in: on a carelessly made site every article would then be the same one.
    Raises Refusal where the fetched address is none.
    """
    fetched = canonical(fetched_address)
    declared = declared.strip()
    try:
        named = canonical(declared if _UNSEEN.search(declared) else urljoin(fetched_address, declared))
    except (Refusal, ValueError):
        return fetched
    ours, theirs = urlsplit(fetched), urlsplit(named)
    if ours.netloc != theirs.netloc or (_FRONT_PAGE.fullmatch(theirs.path) and not theirs.query):
        return fetched
    above = ours.path.startswith(f"{theirs.path}/") and not theirs.query
    shared = set(_NUMBER.findall(ours.path)) & set(_NUMBER.findall(theirs.path))
    return fetched if above and not shared else named


def web_address(address: str) -> SplitResult:
    """Return the parts of a plain http(s) address. Raises Refusal for anything else, however it is disguised."""
    address = address.strip()
    if _UNSEEN.search(address) or "\\" in address.partition("?")[0]:
        raise not_an_address()  # urlsplit drops the unseen, browsers take \\ for /: another address would be meant
    try:
        parts = urlsplit(address)
        host = ascii_host(parts.hostname or "")
        if "[" in parts.netloc:
            ip_address(host)
        elif not _HOST.fullmatch(host):
            raise not_an_address()
        _ = parts.port
    except ValueError as error:
        raise not_an_address() from error
    if parts.scheme not in ("http", "https"):
        raise not_an_address()
    return parts


def _behind_the_cache(address: str) -> str:
    """Return the address of the page that an AMP cache hands on, or the address as it is."""
    found = _AMP_CACHE.fullmatch(address)
    if found and found["cache"].lower() == found["host"].lower().replace("-", "--").replace(".", "-"):
        return f"https://{found['host']}{found['rest']}"
    found = _AMP_VIEWER.fullmatch(address)
    return f"https://{found['host']}{found['rest']}" if found else address


def ascii_host(host: str) -> str:
    """Return a host as the network knows it: مثال.ir is xn--mgbh0fb.ir. Raises UnicodeError where it is none."""
    return host if host.isascii() else host.encode("idna").decode("ascii")


def not_an_address() -> Refusal:
    """Return the refusal of what is no plain web address."""
    return Refusal(N_("Paste a web address that begins with https:// or http://."), field="address")
