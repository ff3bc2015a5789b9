"""From an address or a file to a readable article. The only room that speaks to other hosts."""

from tracker.fetching.addresses import canonical, same_article
from tracker.fetching.blocks import blocks
from tracker.fetching.extract import Extracted, NoArticleFound, extract
from tracker.fetching.fetch import Fetched, fetch
from tracker.fetching.warc import resource_warc

__all__ = [
    "Extracted",
    "Fetched",
    "NoArticleFound",
    "blocks",
    "canonical",
    "extract",
    "fetch",
    "resource_warc",
    "same_article",
]
