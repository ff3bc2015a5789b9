"""What every answer tells the browser not to do."""

from __future__ import annotations

from collections.abc import Sequence

from flask import Response

POLICY = "; ".join(
    [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
    ]
)

HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "geolocation=(), camera=(), microphone=()",
}

# A page that shows a PDF may frame what comes from here; the PDF may be framed from here, and may do nothing else.
FRAMING = {"Content-Security-Policy": f"{POLICY}; frame-src 'self'"}
FRAMED = {
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'self'",
    "X-Frame-Options": "SAMEORIGIN",
}


def framed_by(sites: Sequence[str]) -> dict[str, str]:
    """Return the headers of a page that these sites may frame, by their origins; where there are none, nobody may."""
    if not sites:
        return {}
    policy = POLICY.replace("frame-ancestors 'none'", f"frame-ancestors {' '.join(sites)}")
    # The older header knows no sites: it is left out, for a browser that heeds it would refuse them all.
    return {"Content-Security-Policy": policy, "X-Frame-Options": ""}


def add_headers(response: Response) -> Response:
    """Put the security headers on an answer; pages about people are kept by no cache."""
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
    if not response.headers["X-Frame-Options"]:
        del response.headers["X-Frame-Options"]
    if "Cache-Control" not in response.headers:
        response.headers["Cache-Control"] = "no-store"
    return response
