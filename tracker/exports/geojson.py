"""The map as GeoJSON (RFC 7946): a point for every city whose place is known, with what ties it to the home city."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from tracker.core.world import Spot, World
from tracker.language import Reader


def write_geojson(world: World, *, reader: Reader, address_of: Callable[[Spot], str]) -> bytes:
    """Return the file in the reader's words; `address_of` gives the page of a spot."""
    features = [_feature(spot, reader, address_of(spot)) for spot in world.spots]
    return json.dumps({"type": "FeatureCollection", "features": features}, ensure_ascii=False).encode()


def _feature(spot: Spot, reader: Reader, address: str) -> dict[str, Any]:
    return {
        "type": "Feature",
        "geometry": {"type": "Point", "coordinates": list(spot.place)},
        "properties": {
            "name": reader.name(spot.city.name),
            "country": spot.city.country,
            "kind": spot.kind,
            "state": spot.tone.value,
            "tied": spot.tied,
            "kilometres": spot.kilometres,
            "records": [reader.say(entry.title) for entry in spot.entries],
            "address": address,
        },
    }
