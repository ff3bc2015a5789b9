"""The map of a site, by which search engines find its pages (sitemaps.org)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from xml.etree.ElementTree import Element, SubElement, register_namespace, tostring

SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
XHTML = "http://www.w3.org/1999/xhtml"
MOST = 50_000  # addresses, says the standard

register_namespace("xhtml", XHTML)


def write_sitemap(pages: Iterable[Mapping[str, str]]) -> bytes:
    """Return the file; each page is told by its address in each language, the city's own language first."""
    root = Element("urlset", {"xmlns": SITEMAP})
    for page in pages:
        url = SubElement(root, "url")
        SubElement(url, "loc").text = next(iter(page.values()))
        for language, address in page.items():
            SubElement(url, f"{{{XHTML}}}link", {"rel": "alternate", "hreflang": language, "href": address})
    return bytes(tostring(root, encoding="utf-8", xml_declaration=True))
