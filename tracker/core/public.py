"""What of the register the public may see, where the city shows it a chart.

Only what has come about: a tie that is being prepared, a journey that is planned, a candidacy, whatever waits for an
approval, is the city's own business until it is done, and so is a record whose first day lies ahead. Of what remains,
no more than a chart needs: kind, title, time, state, and which cities, networks, bodies, events and offices it names.
People go unnamed: an office is public, whoever holds it has not asked to stand on a map.

A new chart gets records from here alone, so that it can draw nothing that is not meant to leave.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import date
from urllib.parse import urlsplit

from tracker.core.entry import Entry
from tracker.core.fields import FieldType
from tracker.core.kind import Kind
from tracker.core.lifecycle import Tone
from tracker.core.messages import N_, Message
from tracker.core.publication import is_person


def public_entries(entries: Iterable[Entry], *, kinds: Mapping[str, Kind], today: date) -> list[Entry]:
    """Return those of `entries` that may be seen by anybody, with no more on them than may be seen."""
    return [_bared(entry, kinds[entry.kind]) for entry in entries if _has_come_about(entry, today)]


def _has_come_about(entry: Entry, today: date) -> bool:
    return entry.state.tone is not Tone.AHEAD and (entry.first_day is None or entry.first_day <= today)


def _bared(entry: Entry, kind: Kind) -> Entry:
    involved = tuple(one for one in entry.involved if not is_person(one))
    title = kind.titled(involved, _labels(entry, kind)) if len(involved) < len(entry.involved) else entry.title
    if title != entry.title and {one.role for one in entry.involved} - {one.role for one in involved}:
        title = kind.label  # with nobody left to name, no more is said than what sort of record it is
    return replace(entry, title=title, involved=involved, quotes=(), details={}, matters=(), changed_at=None)


def _labels(entry: Entry, kind: Kind) -> dict[str, Message]:
    """Return what the choices of a record are called, as its title has them."""
    choices = [field for field in kind.fields if field.type is FieldType.CHOICE]
    chosen = [(field, entry.details.get(field.name)) for field in choices]
    return {field.name: field.label_of(str(value)) if value else N_("unknown") for field, value in chosen}


def public_address(address: str | None, *, inner_hosts: Collection[str] = ()) -> str:
    """Return the address of an article where anybody can open it, or "": no inner host, no sign-in in it.

    inner_hosts: hosts inside the house, from which articles may be captured
    """
    try:
        parts = urlsplit(address or "")
        host = (parts.hostname or "").rstrip(".").lower()
    except ValueError:
        return ""
    named = "." in host and not host.replace(".", "").isdecimal() and ":" not in host
    if parts.scheme not in ("http", "https") or parts.username or parts.password or not named:
        return ""
    return "" if host in inner_hosts or host.rpartition(".")[2] in _INNER else address or ""


_INNER = ("local", "localhost", "internal", "lan", "home", "corp", "intranet", "arpa")
