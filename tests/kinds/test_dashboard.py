"""The first page tells what ends soon, what has changed and what no article proves, and reads nothing else."""

from datetime import UTC, date, datetime, timedelta

from sqlalchemy.orm import Session

from tracker.actions.entities import add_entity
from tracker.actions.records import add_record, delete_record
from tracker.core.dashboard import SHOWN, Dashboard
from tracker.core.dates import PartialDate
from tracker.core.fields import EntityType
from tracker.kinds.dashboard import read_dashboard
from tracker.kinds.registry import REGISTRY
from tracker.store.engagement import Engagement
from tracker.store.entity import City

TODAY = date(2026, 11, 25)
PLACES = {"membership": ("network", EntityType.NETWORK), "attendance": ("event", EntityType.EVENT)}


def record(session: Session, home: City, *, kind: str = "membership", ends: int | None = None, status: str = "") -> int:
    field, sort = PLACES[kind]
    entity = add_entity(session, type=sort, names={"en": f"Somebody {kind} {ends} {status}"})
    values: dict[str, object] = {field: [entity], "start": PartialDate.of_day(date(2020, 1, 1))}
    if ends is not None:
        values["end"] = PartialDate.of_day(TODAY + timedelta(days=ends))
    if status:
        values["status"] = status
    return add_record(session, kind=REGISTRY[kind], home_city=home, values=values).id


def read(session: Session) -> Dashboard:
    session.flush()
    return read_dashboard(session, today=TODAY)


def ids(board: Dashboard, name: str) -> list[int]:
    return [entry.id for entry in getattr(board, name).entries]


def test_a_term_ends_within_a_year_the_nearest_first(session: Session, shiraz: City) -> None:
    made = [record(session, shiraz, ends=days) for days in (300, 0, 365, 366, -1, 30)]
    assert ids(read(session), "ending") == [made[1], made[5], made[0], made[2]]


def test_what_is_over_or_happened_does_not_end(session: Session, shiraz: City) -> None:
    for kind in PLACES:
        for state in REGISTRY[kind].lifecycle.states:
            record(session, shiraz, kind=kind, ends=5, status=state.name)
    shown = {(one.shape.value, one.state.tone.value) for one in read(session).ending.entries}
    assert shown <= {("bar", "current"), ("bar", "ahead"), ("dot", "ahead")}
    assert ("bar", "current") in shown


def test_a_long_list_shows_its_first_and_counts_the_rest(session: Session, shiraz: City) -> None:
    made = [record(session, shiraz, ends=number) for number in range(SHOWN + 3)]
    board = read(session)
    assert ids(board, "unsourced") == ids(board, "ending") == made[:SHOWN]
    assert (board.unsourced.more, board.ending.more, board.sourced_share) == (3, 3, 0)


def test_the_latest_changes_come_first_and_what_is_in_the_trash_not_at_all(session: Session, shiraz: City) -> None:
    made = [record(session, shiraz) for _ in range(4)]
    noon = datetime(2026, 11, 1, 12, tzinfo=UTC)
    for id, hours in zip(made, (2, 1, 3, 1), strict=True):
        session.get_one(Engagement, id).changed_at = noon + timedelta(hours=hours)
    assert ids(read(session), "changed") == [made[2], made[0], made[3], made[1]]
    delete_record(session, record=session.get_one(Engagement, made[2]))
    board = read(session)
    assert made[2] not in {*ids(board, "changed"), *ids(board, "unsourced")}
    assert sum(figure.total for figure in board.figures) == 3
