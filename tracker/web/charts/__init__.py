"""The pages of the charts, each with its table twin and its figure for the browser: one module for each chart."""

from flask import Blueprint

blueprint = Blueprint("charts", __name__)

from tracker.web.charts import (  # noqa: E402 - they declare their pages on the blueprint
    further,  # noqa: F401
    network,  # noqa: F401
    timeline,  # noqa: F401
    twins,
    world,  # noqa: F401
)

blueprint.add_app_template_filter(twins.shown, "cell")
