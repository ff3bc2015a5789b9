"""Reports as files. The only room that knows the document writers."""

from tracker.exports.blocks import Paper
from tracker.exports.paper import report_paper
from tracker.exports.pdf import brief_pdf, document_pdf, report_pdf

__all__ = ["Paper", "brief_pdf", "document_pdf", "report_paper", "report_pdf"]
