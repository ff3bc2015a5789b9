"""Chart content as Plotly figures: plain dictionaries, which the browser draws and the tests let plotly.py check.

Colours are named by their role (``role:agreement``); the browser puts in what the reader's theme says, so that a chart
holds in light, in dark and on paper.
"""

from tracker.figures.columns import columns_figure
from tracker.figures.enlarged import enlarged
from tracker.figures.glance import glance_of
from tracker.figures.network import network_figure
from tracker.figures.panels import legend_of
from tracker.figures.rows import rows_figure
from tracker.figures.sizes import DESK, SIZES
from tracker.figures.strips import strips_figure
from tracker.figures.timeline import timeline_figure
from tracker.figures.world import world_figure
from tracker.figures.world_marks import sign_of

__all__ = [
    "DESK",
    "SIZES",
    "columns_figure",
    "enlarged",
    "glance_of",
    "legend_of",
    "network_figure",
    "rows_figure",
    "sign_of",
    "strips_figure",
    "timeline_figure",
    "world_figure",
]
