"""The parts that records of every kind have."""

from tracker.kinds.parts.claim import CLAIMS
from tracker.kinds.parts.commitment import COMMITMENTS
from tracker.kinds.parts.council_item import COUNCIL_ITEMS
from tracker.kinds.parts.document import DOCUMENTS

COMMON = (COMMITMENTS, DOCUMENTS, COUNCIL_ITEMS, CLAIMS)
