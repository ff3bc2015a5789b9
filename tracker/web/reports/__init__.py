"""Council reports: previewed, frozen, and opened again as they were."""

from flask import Blueprint

blueprint = Blueprint("reports", __name__)

from tracker.web.reports import freeze, frozen, index  # noqa: E402, F401 - they register their pages here
