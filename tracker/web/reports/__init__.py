"""Council reports: composed and previewed, frozen, opened again as they were, and told from a forged one."""

from flask import Blueprint

blueprint = Blueprint("reports", __name__)

from tracker.web.reports import freeze, frozen, index, templates, verify  # noqa: E402, F401 - they register their pages
