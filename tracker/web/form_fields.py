"""Form fields of our own: a partial date as people write it, and a choice of entities."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from flask import current_app, request
from wtforms import SelectField, SelectMultipleField, StringField, ValidationError

from tracker.core.amounts import parse_amount
from tracker.core.date_parsing import parse_date
from tracker.core.dates import PartialDate, Period
from tracker.core.fields import EntityType
from tracker.core.messages import N_, Refusal
from tracker.core.text import latin_digits
from tracker.kinds.finding import newest_records, records_with_ids
from tracker.kinds.registry import Registry
from tracker.store.entity import Entity
from tracker.store.finding import first_names
from tracker.web.choices import SelectChoice
from tracker.web.gate import db
from tracker.web.reading import reader

SHOWN_WITHOUT_SCRIPT = 100
RECORDS_WITHOUT_SCRIPT = 100


class PartialDateField(StringField):
    """A day, a month or a year, in either calendar; `date` is what was understood."""

    date: PartialDate | None = None

    def process_data(self, value: PartialDate | str | None) -> None:
        """Show a stored date in the reader's calendar, where that loses nothing; else as it was written."""
        self.date = value if isinstance(value, PartialDate) else None
        self.data = write_date(value) if isinstance(value, PartialDate) else value

    def pre_validate(self, form: Any) -> None:
        """Understand what was typed, or say in one sentence why not."""
        self.date = None
        text = (self.data or "").strip()
        if not text:
            return
        try:
            found = parse_date(text, calendar=reader().calendar)
        except Refusal as refusal:
            raise ValidationError(reader().say(refusal.message)) from refusal
        if isinstance(found, Period):
            if found.start is None or found.end is not None:
                sentence = N_("Write one day, month or year here; the end has a field of its own.")
                raise ValidationError(reader().say(sentence))
            found = found.start
        self.date = found


class MoneyField(StringField):
    """An amount, in the digits and with the separators of any of our languages; `amount` is what was understood."""

    amount: Decimal | None = None

    def process_data(self, value: Decimal | str | None) -> None:
        """Show a stored amount as the reader writes it."""
        self.amount = value if isinstance(value, Decimal) else None
        self.data = reader().number(value) if isinstance(value, Decimal) else value

    def pre_validate(self, form: Any) -> None:
        """Understand what was typed, or say in one sentence why not."""
        self.amount = None
        if (self.data or "").strip():
            try:
                self.amount = parse_amount(self.data or "")
            except Refusal as refusal:
                raise ValidationError(reader().say(refusal.message)) from refusal


def write_date(date: PartialDate) -> str:
    """Return `date` as the reader would type it."""
    return reader().date(date.in_calendar(reader().calendar) or date, own_calendar=True)


class EntityField(SelectMultipleField):
    """One or several entities, chosen from the register, the gazetteer and the catalogue, or newly named.

    Its data are picker answers (see `tracker.actions.entities.entity_of`). Without JavaScript it is a plain list with
    a line for a new name below it.
    """

    def __init__(self, label: str, *, targets: Sequence[EntityType], single: bool, **options: Any) -> None:
        super().__init__(label, validate_choice=False, **options)
        self.targets = targets
        self.single = single
        self.choices = []

    def process_data(self, value: Sequence[Entity | str] | None) -> None:
        """Show the entities of a record, or the answers a suggestion gives."""
        self.data = [str(one.id) if isinstance(one, Entity) else one for one in value or []]

    def process_formdata(self, valuelist: list[str]) -> None:
        """Take the answers, and the new name typed below the list."""
        self.data = [value for value in valuelist if value]
        new = request.form.get(f"{self.name}-new", "").strip()
        if new:
            self.data.append(f"new:{self.targets[0]}:{new}")
        if self.single and len(self.data) > 1:
            # The line for a new name is typed after the list was chosen, so it is what the person meant last.
            self.data = self.data[-1:]

    @property
    def sources(self) -> str:
        """Return the types a picker asks for."""
        return ",".join(self.targets)

    @property
    def options(self) -> list[tuple[str, str, bool]]:
        """Return (answer, label, chosen) for the plain list: what is chosen first, then what the register knows."""
        chosen = list(self.data or [])
        known = first_names(db(), types=self.targets, limit=SHOWN_WITHOUT_SCRIPT)
        labels = {str(id): reader().name(name) for id, name in known}
        rest = sorted((label, answer) for answer, label in labels.items() if answer not in chosen)
        return [(answer, label_of(answer), True) for answer in chosen] + [(a, label, False) for label, a in rest]


class RecordField(SelectField):
    """Another record of the register, chosen from a list; its data are the record's id or None."""

    def __init__(self, label: str, *, kinds: Sequence[str], **options: Any) -> None:
        super().__init__(label, coerce=_id_or_none, choices=[], **options)
        self.kinds = kinds

    def process_formdata(self, valuelist: list[str]) -> None:
        """Take the choice, or the number typed below the list."""
        super().process_formdata(valuelist)
        typed = latin_digits(request.form.get(f"{self.name}-number", "").strip())
        if typed:
            # What is no number is no record either, and is refused as such.
            self.data = _id_or_none(typed) or 0

    def iter_choices(self) -> Any:
        """Offer no record first, then the chosen one, then the records of the kinds that were changed last."""
        offered = offered_records(self.kinds, chosen=self.data)
        self.choices = [SelectChoice("", ""), *(SelectChoice(id, title) for id, title in offered)]
        return super().iter_choices()

    def pre_validate(self, form: Any) -> None:
        """Refuse what is no record of the kinds."""
        if self.data is None:
            return
        known = records_with_ids(db(), [self.data], registry=registry()).get(self.data)
        if known is None or known.kind not in self.kinds:
            raise ValidationError(reader().say(N_("Choose a record from the list.")))


def offered_records(kinds: Sequence[str] = (), *, chosen: int | None = None) -> list[tuple[int, str]]:
    """Return the ids and titles of a plain list of records: the chosen one, then those that were changed last."""
    newest = newest_records(db(), limit=RECORDS_WITHOUT_SCRIPT, kinds=kinds, registry=registry())
    own = records_with_ids(db(), [chosen], registry=registry()) if chosen else {}
    entries = {**own, **{entry.id: entry for entry in newest}}
    return [(id, reader().say(entry.title, isolate=True)) for id, entry in entries.items()]


def registry() -> Registry:
    """Return the kinds this application knows."""
    found: Registry = current_app.extensions["registry"]
    return found


def _id_or_none(value: object) -> int | None:
    return int(value) if isinstance(value, int | str) and str(value).isdecimal() and len(str(value)) < 10 else None


def label_of(answer: str) -> str:
    """Return what a picker's answer is called."""
    source, _, key = answer.partition(":")
    if source.isdecimal():
        entity = db().get(Entity, int(source))
        return reader().name(entity.name) if entity else answer
    return entity_label(source, key)


def entity_label(source: str, key: str) -> str:
    """Return the name of something that the register does not hold yet."""
    from tracker.suggest import catalogue, gazetteer

    if source == "new":
        return key.partition(":")[2]
    found = gazetteer.load().by_id(key) if source == "gazetteer" else catalogue.load().by_id(key)
    return found.names.get(reader().language) or found.names["en"] if found else key


__all__ = [
    "EntityField",
    "MoneyField",
    "PartialDateField",
    "RecordField",
    "SelectField",
    "label_of",
    "offered_records",
    "write_date",
]
