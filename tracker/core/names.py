"""What somebody or something is called, language by language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Name:
    """The forms of one name, e.g. ``Name({"en": "Shiraz", "fa": "شیراز"})``."""

    forms: Mapping[str, str]

    def read_in(self, language: str) -> str:
        """Return the form for `language`, or the nearest there is: English, then any."""
        return self.forms.get(language) or self.forms.get("en") or next(filter(None, self.forms.values()), "")


class Names(tuple[Name, ...]):
    """Several names to be read as one list: "Weimar, Malacca and Pécs"."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Country:
    """A country by its code (ISO 3166 alpha-2); who reads it says what it is called."""

    code: str


@dataclass(frozen=True, slots=True)
class Currency:
    """A currency by its code (ISO 4217); who reads it says what it is called."""

    code: str
