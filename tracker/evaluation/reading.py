"""The articles of the evaluation, and what a careful reader would record from each."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

from tracker.core.dates import PartialDate, Period
from tracker.core.edtf import from_edtf

TUNED, UNSEEN = (Path(__file__).parent / name for name in ("articles", "unseen"))


@dataclass(frozen=True, slots=True)
class Truth:
    """One record: its kind, any name of its counterpart, where its quote stands in the text, and its date if told.

    recalled: the article only mentions that it is there, so that it may be proposed but need not be
    """

    kind: str
    counterpart: tuple[str, ...]
    start: int
    end: int
    date: PartialDate | Period | None
    recalled: bool = False


@dataclass(frozen=True, slots=True)
class Article:
    """One article; `home` is whose register reads it, where its text does not tell."""

    name: str
    language: str
    published: PartialDate | None
    title: str
    text: str
    home: str
    records: tuple[Truth, ...]


def read_articles(folder: Path = TUNED) -> list[Article]:
    """Return the articles of a folder by name. Raises ValueError where a quote does not stand in its article."""
    return [_read(path) for path in sorted(folder.glob("*.toml"))]


def _read(path: Path) -> Article:
    held = tomllib.loads(path.read_text("utf-8"))
    text = held["text"].strip()
    published = from_edtf(held["published"]) if held.get("published") else None
    return Article(
        name=path.stem,
        language=held["language"],
        published=published if isinstance(published, PartialDate) else None,
        title=held["title"],
        text=text,
        home=held.get("home", ""),
        records=tuple(_truth(path, text, one) for one in held.get("records", ())),
    )


def _truth(path: Path, text: str, held: dict[str, object]) -> Truth:
    quote, names, date = str(held["quote"]), held.get("counterpart"), held.get("date")
    start = text.find(quote)
    if start < 0:
        raise ValueError(f"{path.name}: this quote does not stand in the text: {quote}")
    counterpart = tuple(map(str, names)) if isinstance(names, list) else ()
    return Truth(
        str(held["kind"]),
        counterpart,
        start,
        start + len(quote),
        from_edtf(str(date)) if date is not None else None,
        recalled=bool(held.get("recalled", False)),
    )
