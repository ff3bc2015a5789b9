"""Kinds in addresses: ``/agreements/7`` reaches the view with the kind itself."""

from __future__ import annotations

import re

from werkzeug.routing import BaseConverter, Map, ValidationError

from tracker.core.kind import Kind
from tracker.kinds.registry import Registry


def converter_for(registry: Registry) -> type[BaseConverter]:
    """Return the converter between the folder of a kind in addresses and the kind."""

    class KindConverter(BaseConverter):
        """The plural of a kind of the registry."""

        def __init__(self, map: Map) -> None:
            super().__init__(map)
            self.regex = "|".join(re.escape(kind.plural) for kind in registry)

        def to_python(self, value: str) -> Kind:
            """Return the kind whose folder is `value`."""
            kind = registry.by_plural(value)
            if kind is None:
                raise ValidationError
            return kind

        def to_url(self, value: Kind) -> str:
            """Return the folder of a kind."""
            return value.plural

    return KindConverter
