"""Whom and what records speak of: cities, networks, organisations, bodies, events, offices and people.

They share one table for what they have in common (names in each language, other spellings, a folded key to find them
by, and what they belong to), so that pickers, mentions and pages about "everything with Dakar" are written once. An
office outlives its holder: a mayor leaves, the mayor's office stays.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String, event
from sqlalchemy.orm import Mapped, Mapper, mapped_column, relationship, validates

from tracker.core.dates import PartialDate
from tracker.core.degrees import read_degrees, write_degrees
from tracker.core.entry import Involved
from tracker.core.fields import EntityType
from tracker.core.names import Name
from tracker.core.text import fold, squash
from tracker.store.base import Base, Editable
from tracker.store.columns import PartialDateColumn


class Entity(Editable, Base):
    """Somebody or something that records can refer to.

    names:        what it is called, by language code
    aliases:      other spellings and abbreviations
    within:       what it belongs to: a body's network, an office's city or network, an event's host city
    merged_into_id: the entity that took its place, where both were one
    country:      of a city, an organisation or a state's office (ISO 3166 alpha-2)
    catalogue_id: its id in the gazetteer or the catalogue of networks, where it came from there
    """

    __tablename__ = "entity"

    id: Mapped[int] = mapped_column(primary_key=True)
    type: Mapped[str] = mapped_column(String(20), index=True)
    names: Mapped[dict[str, str]] = mapped_column(JSON)
    aliases: Mapped[list[str]] = mapped_column(JSON, default=list)
    search_key: Mapped[str] = mapped_column(default="")
    within_id: Mapped[int | None] = mapped_column(ForeignKey("entity.id"), index=True)
    country: Mapped[str | None] = mapped_column(String(2))
    catalogue_id: Mapped[str | None] = mapped_column(String(80))
    note: Mapped[str] = mapped_column(default="")
    merged_into_id: Mapped[int | None] = mapped_column(ForeignKey("entity.id"))
    version: Mapped[int] = mapped_column(default=1)

    within: Mapped[Entity | None] = relationship(
        foreign_keys=[within_id], remote_side=[id], lazy="joined", join_depth=1
    )

    __mapper_args__ = {"polymorphic_on": "type", "version_id_col": version}  # noqa: RUF012
    __table_args__ = (Index(None, "type", "catalogue_id", unique=True),)

    @property
    def name(self) -> Name:
        """Return its names, to be read in some language."""
        return Name(self.names)

    def as_involved(self, role: str) -> Involved:
        """Return it as charts and reports see it, involved as `role`."""
        return self._involved(role, self.within._involved("within", None) if self.within else None)

    def _involved(self, role: str, within: Involved | None) -> Involved:
        # One step outward is all that is shown; a second would cost a query for each.
        return Involved(role, EntityType(self.type), self.id, self.name, self.country, within)


def search_key(names: dict[str, str], aliases: list[str]) -> str:
    """Return the folded text by which something with these names is found, with and without its blanks."""
    spellings = [*names.values(), *aliases]
    keys = dict.fromkeys(key for text in spellings for key in (fold(text), squash(text)) if key)
    return "|" + "|".join(keys) + "|"


@event.listens_for(Entity, "before_insert", propagate=True)
@event.listens_for(Entity, "before_update", propagate=True)
def _keep_search_key(_mapper: Mapper[Any], _connection: object, entity: Entity) -> None:
    entity.search_key = search_key(entity.names, entity.aliases or [])


# What a type keeps of its own is loaded for all entities of it at once ("selectin"), never one by one.


class City(Entity):
    """A city, municipality or district."""

    __tablename__ = "city"
    __mapper_args__ = {"polymorphic_identity": EntityType.CITY.value}  # noqa: RUF012

    id: Mapped[int] = mapped_column(ForeignKey("entity.id"), primary_key=True)
    latitude: Mapped[float | None]
    longitude: Mapped[float | None]

    @property
    def place(self) -> str:
        """Return where it lies as people write it; "" where that is not known."""
        return write_degrees(self.latitude, self.longitude)

    @place.setter
    def place(self, text: str) -> None:
        self.latitude, self.longitude = read_degrees(text) or (None, None)


class Network(Entity):
    """A city network, or a platform that cities take part in without being members.

    dues_vote: whether a member in arrears with its dues may not vote
    """

    __tablename__ = "network"
    __mapper_args__ = {"polymorphic_identity": EntityType.NETWORK.value}  # noqa: RUF012

    id: Mapped[int] = mapped_column(ForeignKey("entity.id"), primary_key=True)
    platform: Mapped[bool] = mapped_column(default=False)
    website: Mapped[str] = mapped_column(default="")
    dues_vote: Mapped[bool] = mapped_column(default=False)


class Organisation(Entity):
    """Another counterpart: a university, an embassy, a ministry, a company."""

    __tablename__ = "organisation"
    __mapper_args__ = {"polymorphic_identity": EntityType.ORGANISATION.value}  # noqa: RUF012

    id: Mapped[int] = mapped_column(ForeignKey("entity.id"), primary_key=True)


class Body(Entity):
    """A board, committee, assembly or regional section of a network."""

    __tablename__ = "body"
    __mapper_args__ = {"polymorphic_identity": EntityType.BODY.value}  # noqa: RUF012

    id: Mapped[int] = mapped_column(ForeignKey("entity.id"), primary_key=True)


class Event(Entity):
    """A summit, congress, assembly, exhibition or visit; it may be part of a larger one."""

    __tablename__ = "event"
    id: Mapped[int] = mapped_column(ForeignKey("entity.id"), primary_key=True)
    umbrella_id: Mapped[int | None] = mapped_column(ForeignKey("event.id"))
    organiser_id: Mapped[int | None] = mapped_column(ForeignKey("entity.id"))
    start: Mapped[PartialDate | None] = mapped_column(PartialDateColumn)
    end: Mapped[PartialDate | None] = mapped_column(PartialDateColumn)
    first_day: Mapped[date | None]
    figures: Mapped[str] = mapped_column(default="")
    kind: Mapped[str] = mapped_column(String(20), default="")
    mode: Mapped[str] = mapped_column(String(20), default="")
    themes: Mapped[str] = mapped_column(default="")
    outcome: Mapped[str] = mapped_column(default="")

    umbrella: Mapped[Event | None] = relationship(foreign_keys=[umbrella_id], remote_side=[id])
    organiser: Mapped[Entity | None] = relationship(foreign_keys=[organiser_id])

    # It refers to entities twice, so it must say which of the two ways makes it one.
    __mapper_args__ = {  # noqa: RUF012
        "polymorphic_identity": EntityType.EVENT.value,
        "inherit_condition": id == Entity.id,
    }

    @validates("start")
    def _keep_first_day(self, _key: str, start: PartialDate | None) -> PartialDate | None:
        self.first_day = start.first if start else None
        return start


class Office(Entity):
    """An office, such as the mayor of Dakar; `country` where it is a state's (an ambassador)."""

    __tablename__ = "office"
    __mapper_args__ = {"polymorphic_identity": EntityType.OFFICE.value}  # noqa: RUF012

    id: Mapped[int] = mapped_column(ForeignKey("entity.id"), primary_key=True)


class Person(Entity):
    """A person in public office or acting for one."""

    __tablename__ = "person"
    __mapper_args__ = {"polymorphic_identity": EntityType.PERSON.value}  # noqa: RUF012

    id: Mapped[int] = mapped_column(ForeignKey("entity.id"), primary_key=True)


class OfficeHolding(Editable, Base):
    """A person's time in an office. The office stays when its holder leaves."""

    __tablename__ = "office_holding"

    id: Mapped[int] = mapped_column(primary_key=True)
    office_id: Mapped[int] = mapped_column(ForeignKey("office.id"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    start: Mapped[PartialDate | None] = mapped_column(PartialDateColumn)
    end: Mapped[PartialDate | None] = mapped_column(PartialDateColumn)
    version: Mapped[int] = mapped_column(default=1)

    office: Mapped[Office] = relationship(foreign_keys=[office_id])
    person: Mapped[Person] = relationship(foreign_keys=[person_id])

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012
