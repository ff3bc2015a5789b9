"""From an address or a file to a readable article. The only room that speaks to other hosts."""

from tracker.fetching.addresses import canonical, same_article
from tracker.fetching.blocks import blocks
from tracker.fetching.capture import capture_address, capture_file, capture_text
from tracker.fetching.extract import Extracted, NoArticleFound, extract
from tracker.fetching.fetch import Fetched, fetch
from tracker.fetching.warc import resource_warc
from tracker.fetching.warc_reading import address_in_warc, faults_in_warc

__all__ = [
    "Extracted",
    "Fetched",
    "NoArticleFound",
    "address_in_warc",
    "blocks",
    "canonical",
    "capture_address",
    "capture_file",
    "capture_text",
    "extract",
    "faults_in_warc",
    "fetch",
    "resource_warc",
    "same_article",
]
