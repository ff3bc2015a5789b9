"""Reports as files. The only room that knows the document writers."""

from tracker.exports.document import report_document
from tracker.exports.pdf import brief_pdf, document_pdf, report_pdf

__all__ = ["brief_pdf", "document_pdf", "report_document", "report_pdf"]
