"""Reports as files. The only room that knows the document writers."""

from tracker.exports.pdf import report_pdf

__all__ = ["report_pdf"]
