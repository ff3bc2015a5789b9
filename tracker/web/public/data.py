"""The open data: its page, its files, and what describes them to machines (Frictionless Data Package)."""

from __future__ import annotations

from typing import Any

from flask import Response, abort, jsonify, render_template
from flask.typing import ResponseReturnValue

from tracker.core.licences import licence_called
from tracker.exports.lists import csv_lines, json_lines
from tracker.web.public.addresses import public_url
from tracker.web.public.datasets import Dataset, datasets
from tracker.web.public.door import OPEN_TO_ALL, open_register, page, publication
from tracker.web.public.words import public_name
from tracker.web.reading import reader

TYPES = {"csv": "text/csv", "json": "application/json"}


@page("/public/data/")
def downloads() -> ResponseReturnValue:
    """Say what can be downloaded, and what may be done with it."""
    chosen = publication()
    return render_template(
        "public/data.html",
        datasets=datasets(open_register()).values(),
        suffixes=tuple(TYPES),
        licence=licence_called(chosen.licence),
        contact=chosen.contact,
    )


@page("/public/data/<name>.<any(csv, json):suffix>")
def download(name: str, suffix: str) -> ResponseReturnValue:
    """Return one table as a file."""
    table = datasets(open_register()).get(name) or abort(404)
    lines = csv_lines(table.columns, table.lines()) if suffix == "csv" else json_lines(table.lines())
    answer = Response("".join(lines), content_type=f"{TYPES[suffix]}; charset=utf-8", headers=OPEN_TO_ALL)
    answer.headers["Content-Disposition"] = f"attachment; filename={name}.{suffix}"
    return answer


@page("/public/data/datapackage.json")
def package() -> ResponseReturnValue:
    """Describe every file to machines."""
    chosen = publication()
    licence = licence_called(chosen.licence)
    told: dict[str, Any] = {
        "profile": "tabular-data-package",
        "name": "international-relations",
        "title": reader().say(public_name()),
        "homepage": public_url("downloads", _external=True),
        "created": chosen.created_at.isoformat(timespec="seconds"),
        "resources": [_resource(table) for table in datasets(open_register()).values()],
    }
    if licence.address:
        told["licenses"] = [{"name": licence.name, "path": licence.address, "title": reader().say(licence.label)}]
    answer = jsonify(told)
    answer.headers.update(OPEN_TO_ALL)
    return answer


def _resource(table: Dataset) -> dict[str, Any]:
    numbers = ("id", "record")
    return {
        "profile": "tabular-data-resource",
        "name": table.name,
        "title": reader().say(table.title),
        "path": public_url("download", name=table.name, suffix="csv", _external=True),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": {
            "fields": [
                {"name": key, "title": reader().say(label), "type": "integer" if key in numbers else "string"}
                for key, label in table.columns.items()
            ]
        },
    }
