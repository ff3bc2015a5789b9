"""Under which licence a city gives its data away: those that open data is usually given under, or none."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.core.messages import N_, Message


@dataclass(frozen=True, slots=True)
class Licence:
    """A licence by its SPDX name; `address` is where it can be read. The last one, without an address, is none."""

    name: str
    label: Message
    address: str = ""


NONE = Licence("", N_("No licence: everything may be read, nothing may be passed on"))
LICENCES = (
    Licence(
        "CC-BY-4.0",
        N_("Creative Commons Attribution 4.0: free for every use that names the city"),
        "https://creativecommons.org/licenses/by/4.0/",
    ),
    Licence(
        "CC0-1.0",
        N_("CC0 1.0: free for every use, without conditions"),
        "https://creativecommons.org/publicdomain/zero/1.0/",
    ),
    Licence(
        "ODbL-1.0",
        N_("Open Database License 1.0: free for every use; what is made of it stays open"),
        "https://opendatacommons.org/licenses/odbl/1-0/",
    ),
    NONE,
)


def licence_called(name: str) -> Licence:
    """Return the licence called `name`, or none."""
    return next((licence for licence in LICENCES if licence.name == name), NONE)
