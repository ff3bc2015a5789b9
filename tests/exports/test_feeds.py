"""Feeds and the map of the site: well-formed whatever stands in them."""

from datetime import UTC, datetime
from xml.etree import ElementTree

from tracker.exports.atom import Feed, FeedEntry, write_atom
from tracker.exports.sitemap import write_sitemap

ATOM = "{http://www.w3.org/2005/Atom}"
AT = datetime(2024, 6, 17, 12, 30, 15, tzinfo=UTC)


def test_what_xml_cannot_hold_is_left_out() -> None:
    feed = Feed("tag:x", "A & <b>", "", "Shiraz\x00", "fa", "http://x/f?a=1&b=2", "http://x/", "", AT)
    entry = FeedEntry("tag:x:1", "one\x08two\ud800", "http://x/1", AT, "line\nline]]>", "a\ufffeb")
    root = ElementTree.fromstring(write_atom(feed, [entry]))
    assert root.findtext(f"{ATOM}title") == "A & <b>"
    assert root.findtext(f"{ATOM}author/{ATOM}name") == "Shiraz"
    assert root.find(f"{ATOM}subtitle") is None
    assert root.findtext(f"{ATOM}entry/{ATOM}title") == "onetwo"
    assert root.findtext(f"{ATOM}entry/{ATOM}summary") == "line\nline]]>"
    assert root.findtext(f"{ATOM}entry/{ATOM}updated") == "2024-06-17T12:30:15Z"
    assert root.get("{http://www.w3.org/XML/1998/namespace}lang") == "fa"


def test_a_page_is_told_in_each_language() -> None:
    root = ElementTree.fromstring(write_sitemap([{"fa": "http://x/?lang=fa&a=1", "en": "http://x/?lang=en&a=1"}]))
    (url,) = root
    assert url.findtext("{http://www.sitemaps.org/schemas/sitemap/0.9}loc") == "http://x/?lang=fa&a=1"
    links = {one.get("hreflang"): one.get("href") for one in url.findall("{http://www.w3.org/1999/xhtml}link")}
    assert links == {"fa": "http://x/?lang=fa&a=1", "en": "http://x/?lang=en&a=1"}
