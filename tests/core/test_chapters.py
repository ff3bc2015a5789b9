"""What each chapter of a report tells, from a few records by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

from tests.core.records import HAPPENING, KINDS, STATES, TERM, day, entry, involved, quote
from tracker.core.activity import Activity, Contact, Level
from tracker.core.amounts import Money
from tracker.core.changes import Changed, Changes, Novelty, counts_of, since_day
from tracker.core.chapters.blocks import Cell, Chapter, Column, Figures, Passages, Points, Table
from tracker.core.chapters.contents import offered_chapters
from tracker.core.chapters.material import Asked, Known
from tracker.core.dates import PartialDate, date_in
from tracker.core.deadline import Deadline, Sort
from tracker.core.entry import Entry
from tracker.core.fields import EntityType
from tracker.core.independence import Independence
from tracker.core.kind import Kind
from tracker.core.lifecycle import Tone
from tracker.core.messages import Message, Refusal
from tracker.core.names import Name
from tracker.core.part import Part, Row, Rows
from tracker.core.report import Report, compose_report
from tracker.core.reporting import Gathered, Group
from tracker.core.spending import Spending
from tracker.core.tenure import Incumbent, Tenure
from tracker.core.trips import Journey

HOME = Name({"en": "Shiraz"})
PROMISES = Part(
    name="promises", table="promise", label=Message("Promise"), label_plural=Message("Promises"),
    add_label=Message("Add"), fields=(), titled=lambda values: Message(str(values["text"])),
    due=lambda values, _others: Deadline(Sort("promise", Message("Promise"), "icon"), date_in(values, "due")),
    gathered=Gathered(
        title=Message("Promises"),
        groups=(
            Group("late", Message("Late"), lambda values, window: window.is_past(date_in(values, "due")), pressing=True),
            Group("open", Message("Open"), lambda values, _window: not values.get("hidden")),
        ),
        columns=(Column(Message("Text")),),
        cells=lambda values: (Cell(str(values["text"])),),
        told=lambda groups: Message(f"{len(groups['late'])} late, {len(groups['open'])} open"),
    ),
)  # fmt: skip
COSTS = Part(
    name="costs", table="cost", label=Message("Cost"), label_plural=Message("Costs"), add_label=Message("Add"), fields=(),
    titled=lambda _: Message("cost"),
    spends=lambda values: Spending("x", Decimal(str(values["amount"])), str(values["currency"]), str(values["payer"])),
)  # fmt: skip
PEOPLE = Part(
    name="people", table="person", label=Message("Traveller"), label_plural=Message("Delegation"),
    add_label=Message("Add"), fields=(), titled=lambda values: Message(str(values["who"])),
)  # fmt: skip
PROMISING = replace(TERM, parts=(PROMISES,))
TRAVELLING = replace(
    HAPPENING,
    parts=(COSTS, PEOPLE),
    journey=Journey(to="members", costs="costs", people="people", unsaid=True),
    result="summary",
)


def row(part: Part, id: int, **values: object) -> Row:
    return Row(part, id, 1, part.titled(values), values)


def report(
    *entries: Entry,
    kinds: tuple[Kind, ...] = KINDS,
    rows: dict[int, Rows] | None = None,
    asked: Asked | None = None,
    known: Known | None = None,
) -> Report:
    return compose_report(
        entries, kinds=kinds, home=HOME, home_id=1, since=day("2024"), until=day("2024"), rows=rows,
        asked=asked or Asked(), known=known or Known(),
    )  # fmt: skip


def chapter(found: Report, name: str) -> Chapter:
    return next(one for one in found.chapters if one.name == name)


def tables(one: Chapter) -> dict[str, Table]:
    return {block.caption.text: block for block in one.blocks if isinstance(block, Table)}


def firsts(table: Table) -> list[str]:
    return [said(cells[0]) for cells in table.rows]


def said(cell: Cell) -> str:
    return str(Refusal(cell.what)) if isinstance(cell.what, Message) else str(cell.what)


def headline(one: Chapter) -> str:
    assert one.headline
    return one.headline.text


def test_the_chapters_are_those_of_the_declarations() -> None:
    names = [one.name for one in offered_chapters((PROMISING, TRAVELLING))]
    assert names == [
        "summary", "changes", "attention", "term", "resting", "tenure", "promises", "travel", "happening", "press",
        "outlook", "network", "timeline", "annex",
    ]  # fmt: skip
    shared = replace(TRAVELLING, parts=(*TRAVELLING.parts, PROMISES))
    names = [one.name for one in offered_chapters((PROMISING, shared))]
    assert names.index("promises") == names.index("happening") + 1


def test_a_report_has_the_chapters_that_are_asked_for_in_their_order() -> None:
    found = report(entry(1, day("2024")), asked=Asked(chapters=("annex", "term", "summary", "unknown")))
    assert [one.name for one in found.chapters] == ["annex", "term", "summary"]
    assert [section.kind.name for section in found.sections] == ["term"]


def test_passages_are_numbered_in_the_order_of_the_chapters() -> None:
    register = [
        entry(1, day("2024"), quotes=(quote(1, "of the term"),)),
        entry(2, day("2024"), kind=HAPPENING, quotes=(quote(2, "of the happening"),)),
    ]
    backwards = report(*register, asked=Asked(chapters=("happening", "term", "annex")))
    assert [proof.quote.text for proof in backwards.annex] == ["of the happening", "of the term"]
    without = report(*register, asked=Asked(chapters=("happening", "annex")))
    (passages,) = [block for block in chapter(without, "annex").blocks if isinstance(block, Passages)]
    assert [proof.quote.text for proof in passages.proofs] == ["of the happening"]


def test_records_that_last_stand_by_how_they_stand() -> None:
    register = [entry(1, day("2024"), tone=Tone.OVER), entry(2, day("2024")), entry(3, day("2024"), tone=Tone.AHEAD)]
    found = tables(chapter(report(*register), "term"))
    assert [*found] == ["On the way", "Standing or done", "Over"]
    assert firsts(found["Over"]) == ["term 1"]


def test_rows_of_all_records_are_told_together_whatever_the_time_of_their_record() -> None:
    long_over = entry(1, day("2001"), day("2002"), tone=Tone.OVER)
    late = row(PROMISES, 1, text="late", due=day("2023"))
    ahead, hidden = row(PROMISES, 2, text="ahead", due=day("2025")), row(PROMISES, 3, text="none", hidden=True)
    found = chapter(report(long_over, kinds=(PROMISING,), rows={1: {"promises": [late, ahead, hidden]}}), "promises")
    assert headline(found) == "1 late, 1 open"
    assert [[said(cell) for cell in cells] for cells in tables(found)["Late"].rows] == [["term 1", "late"]]
    assert tables(found)["Late"].rows[0][0].pressing
    assert not tables(found)["Open"].rows[0][0].pressing
    assert chapter(report(long_over, kinds=(PROMISING,)), "promises").blocks == ()


def test_dormant_ties_are_told_with_what_is_proposed() -> None:
    proposing = replace(TERM, tie=True, proposal=lambda rows: Message(f"{len(rows)} parts: write a letter"))
    contact = Contact(day("2001"), Message("a meeting"))
    asleep, awake = Activity(Level.DORMANT, contact, 200), Activity(Level.ACTIVE, contact, 2)
    known = Known(activities={1: asleep, 2: awake, 3: replace(asleep, months=300), 4: asleep})
    register = [entry(n, day("2000")) for n in (1, 2, 3)] + [entry(4, day("2000"), tone=Tone.OVER)]
    found = chapter(report(*register, kinds=(proposing,), known=known), "resting")
    (table,) = tables(found).values()
    assert firsts(table) == ["term 3", "term 1"]
    assert said(table.rows[0][2]) == "0 parts: write a letter"
    assert found.headline
    assert found.headline.count == 2


def test_travel_tells_where_how_long_at_what_cost_and_on_whose_money() -> None:
    place = involved(EntityType.CITY, 7, "Dakar")
    away = replace(
        entry(1, day("2024-3-1"), day("2024-3-5"), kind=TRAVELLING, involved=(place,)), details={"summary": "A plan"}
    )
    at_home = entry(2, day("2024-3-1"), kind=TRAVELLING, involved=(involved(EntityType.CITY, 1, "Shiraz"),))
    planned = entry(3, day("2024-3-1"), kind=TRAVELLING, tone=Tone.AHEAD, involved=(place,))
    before = entry(4, day("2020"), kind=TRAVELLING, involved=(place,))
    costs = [
        row(COSTS, 1, amount="100", currency="EUR", payer="City"),
        row(COSTS, 2, amount="50.5", currency="EUR", payer=""),
        row(COSTS, 3, amount="9", currency="USD", payer="City"),
    ]
    rows: dict[int, Rows] = {1: {"costs": costs, "people": [row(PEOPLE, 1, who="The mayor")]}}
    found = chapter(report(away, at_home, planned, before, kinds=(TRAVELLING,), rows=rows), "travel")
    (table,) = tables(found).values()
    ((_, destination, _, days, people, cost, payer),) = table.rows
    assert destination.what == place.name
    assert (days.what, people.what) == (5, 1)
    assert cost.what == (Money(Decimal("150.5"), "EUR"), Money(Decimal("9"), "USD"))
    assert payer.what == (Message("payer unknown"), "City")
    assert [(note.label.text, said(note)) for note in table.notes[0] if note.label] == [
        ("Delegation", "The mayor"), ("Summary", "A plan"),
    ]  # fmt: skip
    assert chapter(report(before, kinds=(TRAVELLING,)), "travel").nothing.text == "No trip is recorded in this period."


def test_the_outlook_reaches_to_the_next_session() -> None:
    promises = [row(PROMISES, n, text=f"due {when}", due=day(when)) for n, when in enumerate(("2024-6-1", "2025-1-20", "2025-3-1", "2025-9-1"))]  # fmt: skip
    register, rows = [entry(1, day("2024"))], {1: {"promises": promises}}
    near = chapter(report(*register, kinds=(PROMISING,), rows=rows), "outlook")
    assert [str(cells[0].what) for cells in tables(near)[near.title.text].rows] == [
        str(day("2025-1-20")),
        str(day("2025-3-1")),
    ]
    asked = Asked(next_session=day("2025-2-1"))
    nearer = chapter(report(*register, kinds=(PROMISING,), rows=rows, asked=asked), "outlook")
    assert len(tables(nearer)[nearer.title.text].rows) == 1
    assert chapter(report(*register, kinds=(PROMISING,)), "outlook").blocks == ()


def test_press_coverage_tells_how_independent_each_article_is() -> None:
    grades = [("own", Independence.OWN, 1), ("independent", Independence.INDEPENDENT, 2), ("unknown", "", 3)]
    quotes = tuple(
        replace(quote(n, text, article=n, field="level"), outlet=text, independence=str(grade))
        for text, grade, n in grades
    )
    one = replace(entry(1, day("2024"), quotes=quotes), details={"level": "full", "start": day("2024")})
    outside = entry(2, day("2001"), day("2002"), quotes=(quote(9, article=9),))
    found = chapter(report(one, outside), "press")
    (table,) = tables(found).values()
    assert firsts(table) == ["independent", "own", "unknown"]
    assert found.headline
    assert (found.headline.count, found.headline.values["sourced"], found.headline.values["independent"]) == (3, 1, 1)


def test_what_changed_is_told_by_what_is_new_and_of_the_rest_there_is_the_number() -> None:
    since = since_day(date(2024, 1, 1))
    at = datetime(2024, 5, 1, tzinfo=UTC)
    one, other = entry(1, day("2024"), quotes=(quote(1),)), entry(2, day("2024"))
    moved = Changed(replace(other, quotes=()), Novelty.MOVED, at, (STATES[Tone.AHEAD], STATES[Tone.CURRENT]))
    changes = Changes(since, counts_of({Novelty.ADDED: 7, Novelty.MOVED: 1}, since), [Changed(replace(one, quotes=()), Novelty.ADDED, at), moved])  # fmt: skip
    found = chapter(report(one, other, known=Known(changes=changes)), "changes")
    assert [*tables(found)] == ["New", "With another status"]
    # What the change log finds comes without its proofs; the report knows them.
    assert tables(found)["New"].rows[0][3].sources == (1,)
    told = tables(found)["With another status"].rows[0][1]
    assert isinstance(told.what, Message)
    assert told.what.values == {"old": Message("Ahead"), "new": Message("Current")}
    assert "{n} more record" in found.blocks[-1].lines[0].what.text  # type: ignore[union-attr]


def test_places_that_are_held_stand_by_the_end_of_their_term() -> None:
    def incumbent(_involved: object, values: dict[str, object], _terms: object, _today: date) -> Incumbent:
        return Incumbent(until=values.get("end"))  # type: ignore[arg-type]

    tenure = Tenure(Message("Which?"), "terms", incumbent)  # type: ignore[arg-type]
    holding = replace(TERM, tenure=tenure)
    register = [replace(entry(n, day("2020")), details={"end": end}) for n, end in ((1, day("2026")), (2, day("2025-1-10")), (3, None))]  # fmt: skip
    found = chapter(report(*register, kinds=(holding,)), "tenure")
    (table,) = tables(found).values()
    assert firsts(table) == ["term 2", "term 1", "term 3"]
    assert [cells[3].what for cells in table.rows] == [10, 730, ""]


def test_the_summary_has_at_most_ten_lines_and_a_number_for_each_kind() -> None:
    register = [entry(n, day("2024"), tone=Tone.OVER if n == 3 else Tone.CURRENT) for n in range(1, 4)]
    summary = chapter(report(*register), "summary")
    figures, points = summary.blocks
    assert isinstance(figures, Figures)
    assert isinstance(points, Points)
    assert [(one.label.text, one.number) for one in figures.figures] == [("term", 2), ("happening", 0)]
    assert 1 <= len(points.lines) <= 10


def test_a_report_without_records_says_so_chapter_by_chapter() -> None:
    for one in report().chapters:
        if one.name != "summary":
            assert one.blocks == (), one.name
            assert one.nothing.text.endswith("."), one.name


def test_the_same_question_gives_the_same_report_whatever_day_it_is() -> None:
    register = [entry(1, day("2020")), entry(2, PartialDate.of_day(date(2024, 5, 5)), kind=HAPPENING)]
    assert repr(report(*register)) == repr(report(*reversed(register)))
