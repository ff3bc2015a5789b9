"""What addresses are made of: ``/agreements/7`` and ``/cities/3`` reach their views as the things themselves."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Protocol

from werkzeug.routing import BaseConverter, IntegerConverter, Map, ValidationError

LARGEST_ID = 2**31 - 1


class Foldered(Protocol):
    """Something that has a folder in addresses."""

    @property
    def plural(self) -> str:
        """Return the name of the folder."""


class IdConverter(IntegerConverter):
    """The id of a row; a number that no database can hold is no address."""

    def __init__(self, url_map: Map) -> None:
        super().__init__(url_map, min=1, max=LARGEST_ID)


def converter_for(things: Iterable[Foldered]) -> type[BaseConverter]:
    """Return the converter between the folder of one of `things` in addresses and the thing."""
    by_folder = {thing.plural: thing for thing in things}

    class FolderConverter(BaseConverter):
        """The folder of a thing."""

        def __init__(self, url_map: Map) -> None:
            super().__init__(url_map)
            self.regex = "|".join(map(re.escape, by_folder))

        def to_python(self, value: str) -> Foldered:
            """Return the thing whose folder is `value`."""
            if value not in by_folder:
                raise ValidationError
            return by_folder[value]

        def to_url(self, value: Foldered) -> str:
            """Return the folder of a thing."""
            return value.plural

    return FolderConverter
