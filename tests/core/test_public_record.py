"""What is published of a record is what was chosen, and the rest is not hidden in it: it is not there."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.core.records import TERM, day, entry
from tracker.core.entry import Entry, Involved, Linked
from tracker.core.fields import EntityType, Field, FieldType
from tracker.core.kind import Kind
from tracker.core.lifecycle import Tone
from tracker.core.messages import N_, Message
from tracker.core.names import Name, Names
from tracker.core.part import Part, Row
from tracker.core.public import public_address
from tracker.core.public_record import PublicQuote, PublicRecord, come_about, publish
from tracker.core.publication import Selection, every_key, offers_of, usual_keys

TODAY = date(2024, 6, 17)
WORDS = Message("x")
OFFICE = Involved("members", EntityType.OFFICE, 1, Name({"en": "Mayor of Weimar"}))
PERSON = Involved("members", EntityType.PERSON, 2, Name({"en": "CANARY"}))
PLACE = Involved("place", EntityType.CITY, 3, Name({"en": "Weimar"}))
LINES = Part(
    name="lines",
    table="line",
    label=WORDS,
    label_plural=WORDS,
    add_label=WORDS,
    titled=lambda values: WORDS,
    fields=(
        Field("item", Message("Item")),
        Field("day", Message("Day"), FieldType.DATE),
        Field("who", Message("Who"), FieldType.REFERENCE, targets=(EntityType.PERSON,)),
        Field("under", Message("Under"), FieldType.RECORD, records=("term",)),
    ),
)


def _titled(involved: tuple[Involved, ...], labels: dict[str, Message]) -> Message:
    members = Names(one.name for one in involved if one.role == "members")
    return N_("{level} with {members}", level=labels["level"], members=members or N_("unknown"))


def _made() -> Kind:
    members = Field(
        "members", Message("Members"), FieldType.REFERENCES, targets=(EntityType.CITY, EntityType.OFFICE, EntityType.PERSON)
    )  # fmt: skip
    place = Field("place", Message("Place"), FieldType.REFERENCE, targets=(EntityType.CITY,))
    fields = (members, place, *(field for field in TERM.fields if field.name != "members"))
    return replace(TERM, fields=fields, parts=(LINES,), titled=_titled)


KIND = _made()


def made(*involved: Involved, **details: object) -> Entry:
    return replace(
        entry(start=day("2020"), end=day("2030"), kind=KIND, involved=involved),
        title=_titled(involved, {"level": Message("Full member")}),
        details={"level": "full", **details},
    )


def published(
    one: Entry, *keys: str, rows: tuple[Row, ...] = (), quotes: tuple[PublicQuote, ...] = (), linked: object = None
) -> PublicRecord:
    selection = Selection(frozenset({"term", *(f"term{key}" for key in keys)}))
    return publish(
        one,
        kind=KIND,
        selection=selection,
        today=TODAY,
        rows={"lines": rows},
        quotes=quotes,
        linked=linked,  # type: ignore[arg-type]
    )


def row(number: int = 1, **values: object) -> Row:
    return Row(LINES, number, 1, WORDS, values)


def quote(proves: str, *people: int) -> PublicQuote:
    return PublicQuote(proves, f"proves {proves}", "Gazette", None, "en", "", frozenset(people))


def test_nothing_is_published_of_a_kind_that_is_not() -> None:
    selection = Selection(frozenset({"term.start", "term@quotes", "term.lines.item"}))
    assert not selection.has(KIND)
    assert selection.fields(KIND) == ()
    assert selection.parts(KIND) == ()
    assert not selection.quotes(KIND)


def test_a_kind_alone_gives_its_state_and_nothing_else() -> None:
    record = published(made(OFFICE, PLACE, summary="CANARY"), rows=(row(item="CANARY"),), quotes=(quote("start"),))
    assert record.facts == record.sections == record.quotes == ()
    assert record.title == KIND.label
    assert (record.entry.start, record.entry.end, record.entry.first_day, record.entry.last_day) == (None,) * 4
    assert (record.entry.involved, record.entry.details) == ((), {})
    assert "CANARY" not in repr(record)


def test_a_field_is_published_by_its_key() -> None:
    record = published(made(OFFICE, summary="Told"), ".summary", ".start")
    assert {fact.field.name: fact.value for fact in record.facts} == {"summary": "Told", "start": day("2020")}
    assert record.entry.first_day == date(2020, 1, 1)
    assert record.entry.last_day is None


@pytest.mark.parametrize(
    ("keys", "title"),
    [
        ((".members", ".level", ".place"), "Full member with Mayor of Weimar"),
        ((".members", ".level"), "Full member with Mayor of Weimar"),  # the title does not tell the place
        ((".members",), "term: Mayor of Weimar"),
        ((".level", ".place"), "term: Weimar"),
        ((".level",), "term"),
    ],
)
def test_a_title_tells_what_is_published(keys: tuple[str, ...], title: str) -> None:
    from tracker.language import Reader

    assert Reader("en").say(published(made(OFFICE, PERSON, PLACE), *keys).title) == title


def test_a_person_is_named_by_a_key_of_its_own() -> None:
    without, named = (published(made(OFFICE, PERSON), ".members", *more) for more in ((), (".members@people",)))
    assert "CANARY" not in repr(without)
    assert [one.id for one in named.entry.involved] == [1, 2]
    assert "CANARY" not in repr(published(made(PERSON), ".members@people")), "the people of a field that stays, stay"
    within = replace(OFFICE, id=9, within=PERSON)
    assert "CANARY" not in repr(published(made(within), ".members"))


def test_the_rows_of_a_part_tell_what_is_published_of_them() -> None:
    rows = (row(1, item="Hotel", who=replace(PERSON, role="who"), day=day("2020")), row(2, item="", day=day("2020")))
    (section,) = published(made(), ".lines.item", rows=rows).sections
    assert [[fact.value for fact in one.facts] for one in section.rows] == [["Hotel"]]
    assert "CANARY" in repr(published(made(), ".lines.who", rows=rows))


def test_a_row_of_a_day_that_lies_ahead_stays() -> None:
    rows = (row(1, item="past", day=day("2024-06-17")), row(2, item="CANARY", day=day("2024-06-18")))
    assert "CANARY" not in repr(published(made(), ".lines.item", ".lines.day", rows=rows))


def test_another_record_is_named_only_as_the_public_knows_it() -> None:
    rows = (row(under=Linked("term", 7, Message("CANARY"))),)
    assert published(made(), ".lines.under", rows=rows).sections == ()
    known = {7: Linked("term", 7, Message("Known"))}
    ((told,),) = (section.rows for section in published(made(), ".lines.under", rows=rows, linked=known).sections)
    assert told.facts[0].value == known[7]


def test_a_passage_leaves_where_what_it_proves_does() -> None:
    quotes = (quote("start"), quote("status"), quote("summary"), quote("lines.1"))
    record = published(made(), ".start", "@quotes", ".lines.item", rows=(row(item="x"),), quotes=quotes)
    assert [one.field for one in record.quotes] == ["start", "status"]
    assert record.sections[0].rows[0].quotes == ()
    record = published(made(), ".start", ".lines.item", ".lines@quotes", rows=(row(item="x"),), quotes=quotes)
    assert record.quotes == ()
    assert [one.field for one in record.sections[0].rows[0].quotes] == ["lines.1"]


def test_a_passage_that_names_a_person_leaves_where_the_record_names_that_person() -> None:
    quotes = (quote("start", 2), quote("start", 2, 4))
    assert published(made(PERSON), ".start", ".members", "@quotes", quotes=quotes).quotes == ()
    record = published(made(PERSON), ".start", ".members", ".members@people", "@quotes", quotes=quotes)
    assert record.quotes == quotes[:1]


def test_what_lies_ahead_is_no_state_of_the_public() -> None:
    tones = {KIND.lifecycle.state(name).tone for name in come_about(KIND)}
    assert tones == set(Tone) - {Tone.AHEAD}


def test_a_new_field_and_a_new_part_are_offered_and_no_part_is_usual() -> None:
    offered = every_key([KIND])
    assert {"term", "term@quotes", "term.members@people", "term.lines.item", "term.lines@quotes"} <= offered
    assert "term.place@people" not in offered
    assert usual_keys([KIND]) == {"term", "term.members", "term.place", "term.start", "term.end", "term@quotes"}
    assert [group.part for group in offers_of(KIND)] == [None, LINES]


@pytest.mark.parametrize(
    "address",
    ["https://news.example.org/1", "http://www.shiraz.ir:8080/a?b=c", "https://خبر.ایران/۱"],
)
def test_a_public_address_can_be_opened_by_anybody(address: str) -> None:
    assert public_address(address) == address


@pytest.mark.parametrize(
    "address",
    [None, "", "file:///etc/passwd", "http://intranet/1", "http://10.0.0.7/1", "http://[::1]/1", "http://[bad/1",
     "http://press.local/1", "https://user:secret@news.example.org/1", "http://news.inside.example/1", "javascript:1"],
)  # fmt: skip
def test_an_inner_address_leads_nobody_anywhere(address: str | None) -> None:
    assert public_address(address, inner_hosts=["news.inside.example"]) == ""
