"""The pages of the charts, each with its table twin and its figure for the browser: one module for each chart."""

from flask import Blueprint

blueprint = Blueprint("charts", __name__)

from tracker.web.charts import further, network, timeline, twins  # noqa: E402, F401 - they declare their pages on the blueprint

blueprint.add_app_template_filter(twins.shown, "cell")
