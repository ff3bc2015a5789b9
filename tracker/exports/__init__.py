"""Reports as files. The only room that knows the document writers."""

from tracker.exports.blocks import Paper
from tracker.exports.formats import FORMATS, Copy, Format, Frozen, copy_of
from tracker.exports.paper import report_paper
from tracker.exports.pdf import brief_pdf, can_be_set, document_pdf, report_pdf
from tracker.exports.pictures import picture_addresses

__all__ = [
    "FORMATS", "Copy", "Format", "Frozen", "Paper",
    "brief_pdf", "can_be_set", "copy_of", "document_pdf", "picture_addresses", "report_paper", "report_pdf",
]  # fmt: skip
