"""Where a chart of the register offers to be shown elsewhere."""

from __future__ import annotations

from typing import Any

from flask import request, url_for

from tracker.core.access import Action, may
from tracker.web.embedding.shelf import SHELF
from tracker.web.gate import visitor_role


def offered_here() -> str | None:
    """Return where an administrator can have the chart of this page shown elsewhere, as its address filters it."""
    if not may(visitor_role(), Action.EMBED):
        return None
    at = request.endpoint, request.view_args or {}
    chart = next((one for one in SHELF.values() if (one.endpoint, one.values) == at), None)
    if chart is None:
        return None
    asked: dict[str, Any] = {**chart.asked(request.args), "chart": chart.name}
    return url_for("embedding.new", **asked)
