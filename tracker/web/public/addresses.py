"""The addresses of the public page: each says its language, so that caches keep one page for everybody who reads it."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, current_app, request, url_for

from tracker.core.entry import Entry, Linked
from tracker.core.public_record import PublicRecord
from tracker.language import LANGUAGES
from tracker.web.reading import reader

_ASKED = ("q", "page", "region", "country")  # what of an address chooses what a page shows, beside its language


def public_url(endpoint: str, **values: Any) -> str:
    """Return the address of a public page, in the reader's language unless `lang` says another."""
    return url_for(f"public.{endpoint}", **{"lang": reader().language, "calendar": None, **values})


def public_record_url(record: PublicRecord | Entry | Linked, **values: Any) -> str:
    """Return the address of a record on the public page."""
    name = record.kind.name if isinstance(record, PublicRecord) else record.kind
    return public_url("record", kind=current_app.extensions["registry"][name], record_id=record.id, **values)


def here(**values: Any) -> str:
    """Return the address of this page with what of it chooses what is shown, but for `values`."""
    asked = {name: request.args[name] for name in _ASKED if request.args.get(name)}
    endpoint = (request.endpoint or "public.home").removeprefix("public.")
    return public_url(endpoint, **{**asked, **(request.view_args or {}), **values})


def here_in_every_language() -> list[tuple[str, str]]:
    """Return the full address of this page in each language, by the language's code."""
    return [(code, here(lang=code, _external=True)) for code in LANGUAGES]


def page_url(number: int) -> str:
    """Return the address of another page of this list."""
    return here(page=number if number > 1 else None)


def equip(blueprint: Blueprint) -> None:
    """Give the templates these addresses."""
    for made in (public_url, public_record_url, here_in_every_language):
        blueprint.add_app_template_global(made)
    blueprint.add_app_template_global(here, "public_here")
    blueprint.add_app_template_global(page_url, "public_page_url")
