"""Chart content as Plotly figures: plain dictionaries, which the browser draws and the tests let plotly.py check.

Colours are named by their role (``role:agreement``); the browser puts in what the reader's theme says, so that a chart
holds in light, in dark and on paper.
"""

from tracker.figures.network import network_figure
from tracker.figures.sizes import DESK, SIZES
from tracker.figures.timeline import timeline_figure
from tracker.figures.world import world_figure
from tracker.figures.world_marks import sign_of

__all__ = ["DESK", "SIZES", "network_figure", "sign_of", "timeline_figure", "world_figure"]
