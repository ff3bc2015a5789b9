"""From an address or a file to a readable article. The only room that speaks to other hosts."""

from tracker.fetching.addresses import canonical
from tracker.fetching.extract import Extracted, extract
from tracker.fetching.fetch import Fetched, fetch

__all__ = ["Extracted", "Fetched", "canonical", "extract", "fetch"]
