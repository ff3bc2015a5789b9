"""Loading the demo city through the same actions that people use."""

from __future__ import annotations

import tomllib
from collections import Counter
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from tracker.actions.accounts import add_user
from tracker.actions.articles import archive_article, keep_suggestions
from tracker.actions.entities import add_entity, city_from_gazetteer, network_from_catalogue
from tracker.actions.evidence import tie_passage
from tracker.actions.founding import found_register
from tracker.actions.holdings import add_holding
from tracker.actions.parts import add_row
from tracker.actions.records import add_record
from tracker.core.access import Role
from tracker.core.calendars import Calendar
from tracker.core.capture import Capture
from tracker.core.date_parsing import parse_date
from tracker.core.dates import PartialDate
from tracker.core.evidence import find_passage
from tracker.core.fields import EntityType, FieldType
from tracker.core.part import Part
from tracker.demo.follow_up import load_follow_up
from tracker.fetching.warc import resource_warc
from tracker.kinds.parts.document import DOCUMENTS
from tracker.kinds.registry import REGISTRY
from tracker.store.article import Article
from tracker.store.engagement import Engagement
from tracker.store.entity import City, Entity, Office, Person
from tracker.store.files import Files
from tracker.store.user import User
from tracker.suggest import gazetteer

FOLDER = Path(__file__).parent
PASSWORD = "demo-shiraz-1403"  # noqa: S105 - printed for everybody on purpose
SIGN_INS = (
    ("admin", Role.ADMINISTRATOR),
    ("approver", Role.APPROVER),
    ("recorder", Role.RECORDER),
    ("council", Role.COUNCIL),
)
PLAIN = ("country", "figures", "aliases", "note", "kind", "mode", "themes", "outcome")
RETRIEVED = datetime(2026, 10, 20, 8, 0, tzinfo=UTC)


def is_loaded(session: Session) -> bool:
    """Say whether the database holds the demo city."""
    return session.scalar(select(User.id).where(User.name == SIGN_INS[0][0])) is not None


def load_demo(session: Session, *, files: Files) -> dict[str, int]:
    """Load everything and return how much of each there is; the bytes of documents go into `files`."""
    register = found_register(session, city="شیراز", country="IR", language="fa", calendar=Calendar.SOLAR_HIJRI)
    register.priority_regions = ["145", "143", "034", "035"]
    for name, role in SIGN_INS:
        add_user(session, name=name, password=PASSWORD, role=role)
    articles = {
        path.stem: _article(session, path, register.home_city) for path in sorted((FOLDER / "articles").glob("*.txt"))
    }
    content = tomllib.loads((FOLDER / "records.toml").read_text("utf-8"))
    keyed: dict[str, int] = {}
    known: dict[str, Entity] = {"shiraz": register.home_city}
    for entry in content["entity"]:
        known[entry["key"]] = _entity(session, entry, known)
    for entry in content["holding"]:
        _holding(session, entry, known)
    counts: Counter[str] = Counter(articles=len(articles))
    for kind in REGISTRY:
        for entry in content.get(kind.name, []):
            record = _record(session, kind.name, entry, known, keyed, articles, register.home_city)
            keyed[entry.get("key", "")] = record.id
            load_follow_up(session, record=record, entry=entry, articles=articles, files=files)
            counts[kind.plural] += 1
    return dict(counts)


def _article(session: Session, path: Path, home: City) -> Article:
    header, _, text = path.read_text("utf-8").partition("\n\n")
    facts = dict(line.split(": ", 1) for line in header.splitlines())
    article = archive_article(
        session,
        capture=Capture(
            body=text.encode(),
            media_type="text/plain",
            text=text,
            title=facts["title"],
            outlet=facts["outlet"],
            language=facts["language"],
            published=_date(facts["published"]),
            address=facts["address"],
            retrieved_at=RETRIEVED,
            warc=resource_warc(text.encode(), media_type="text/plain", name=path.name, at=RETRIEVED),
        ),
    )
    article.independence = facts["independence"]
    if facts.get("suggest"):
        keep_suggestions(session, article=article, home_city=home)
    return article


def _entity(session: Session, entry: dict[str, Any], known: dict[str, Entity]) -> Entity:
    type = EntityType(entry["type"])
    if "gazetteer" in entry:
        place = next(one for one in gazetteer.load().called(entry["gazetteer"]) if one.country == entry["country"])
        return city_from_gazetteer(session, place.id)
    if "catalogue" in entry:
        network = network_from_catalogue(session, entry["catalogue"])
        network.dues_vote = entry.get("dues_vote", False)
        return network
    names: dict[str, str] = {language: entry[language] for language in ("fa", "en") if language in entry}
    values: dict[str, Any] = {name: entry[name] for name in PLAIN if name in entry}
    values |= {name: _date(entry[name]) for name in ("start", "end") if name in entry}
    values |= {name: known[entry[name]] for name in ("within", "umbrella", "organiser") if name in entry}
    return add_entity(session, type=type, names=names, **values)


def _holding(session: Session, entry: dict[str, Any], known: dict[str, Entity]) -> None:
    days = {name: _date(entry[name]) for name in ("start", "end") if name in entry}
    office, person = known[entry["office"]], known[entry["person"]]
    if isinstance(office, Office) and isinstance(person, Person):
        add_holding(session, office=office, person=person, **days)


def _record(
    session: Session,
    kind_name: str,
    entry: dict[str, Any],
    known: dict[str, Entity],
    keyed: dict[str, int],
    articles: dict[str, Article],
    home: City,
) -> Engagement:
    kind = REGISTRY[kind_name]
    values: dict[str, object] = {"status": entry.get("status", kind.lifecycle.initial)}
    for field in kind.fields:
        given: Any = entry.get(field.name)
        if given is None:
            continue
        if field.is_reference:
            given = [known[key] for key in ([given] if isinstance(given, str) else given)]
        elif field.type is FieldType.RECORD:
            given = keyed[given]
        values[field.name] = _date(given) if field.type is FieldType.DATE else given
    record = add_record(session, kind=kind, home_city=home, values=values)
    rows: dict[str, list[int]] = {}
    for part in kind.parts:
        for given in [] if part is DOCUMENTS else entry.get(part.name, []):
            row = add_row(session, record=record, part=part, values=_row_values(part, given, known))
            rows.setdefault(part.name, []).append(row.id)
    for proof in entry.get("evidence", []):
        article = articles[proof["article"]]
        passage = find_passage(article.text, proof["quote"])
        # A passage that proves a row names the part and which of its rows.
        proven = f"{proof['field']}.{rows[proof['field']][proof['row']]}" if "row" in proof else proof["field"]
        tie_passage(session, article=article, passage=passage, record=record, kind=kind, field=proven)
    return record


def _row_values(part: Part, given: dict[str, Any], known: dict[str, Entity]) -> dict[str, object]:
    values: dict[str, object] = {}
    for field in part.fields:
        value = given.get(field.name)
        if value is None:
            continue
        if field.is_reference:
            value = known[value]
        elif field.type is FieldType.DATE:
            value = _date(value)
        elif field.type is FieldType.MONEY:
            value = Decimal(value)
        values[field.name] = value
    return values


def _date(text: str) -> PartialDate:
    found = parse_date(text, calendar=Calendar.SOLAR_HIJRI)
    if not isinstance(found, PartialDate):
        raise TypeError(f"the demo names a period where a date is needed: {text}")
    return found
