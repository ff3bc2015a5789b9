"""Reports as files. The only room that knows the document writers."""

from tracker.exports.blocks import Paper
from tracker.exports.formats import FORMATS, Copy, Format, Frozen, copy_of
from tracker.exports.letter import news_letter
from tracker.exports.one_page import one_page_paper
from tracker.exports.paper import report_paper
from tracker.exports.pdf import document_pdf, one_page_pdf, report_pdf
from tracker.exports.pictures import is_drawable, picture_addresses

__all__ = [
    "FORMATS", "Copy", "Format", "Frozen", "Paper", "copy_of", "document_pdf", "is_drawable", "news_letter",
    "one_page_paper", "one_page_pdf", "picture_addresses", "report_paper", "report_pdf",
]  # fmt: skip
