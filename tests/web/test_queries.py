"""Every list, every overview and every record's page asks the database as often for many records as for a few."""

from __future__ import annotations

import re
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import event

from tests.scale import fill
from tests.web.client import PageClient
from tracker.actions.publishing import save_publication, show_publication
from tracker.app import create_app
from tracker.config import Settings
from tracker.core.counterpart import COUNTERPARTS
from tracker.core.publication import every_key
from tracker.core.sheets import SHEETS, Sheet
from tracker.kinds.registry import REGISTRY
from tracker.store.engine import Database
from tracker.store.register import the_register
from tracker.web.charts.shelf import SHELF
from tracker.web.kept import Answers

# Both are large enough for everything that a page may have to tell, such as likely duplicates, and small enough for
# what belongs to records to be read in one go, which is for 500 of them. Both end in the same sort of record.
FEW, MANY = (40, 160), (50, 400)
LISTS = [
    *(f"/{kind.plural}/" for kind in REGISTRY),
    *(f"/{sheet.plural}/" for sheet in SHEETS),
    "/agreements/?q=خواهر خواندگی&type=mou&since=1370&sort=-type",
    "/articles/",
    "/articles/?q=گردشگری",
    "/search?q=خواهر",
    "/pick/records?q=خواهر",
]
# How often the kinds' own tables may be asked: the council's page has six widgets with records of their own.
MOST = 6 * len(list(REGISTRY))
OVERVIEWS = [
    "/",
    "/due",
    "/gaps",
    "/changes",
    "/trips",
    "/news",
    "/questions/",
    "/timeline?format=json",
    "/network?format=json",
    "/map?format=json",
    "/charts",
    *(f"/charts/{name}" for name in SHELF),
]


PUBLIC = [
    "/public/",
    *(f"/public/{kind.plural}/" for kind in REGISTRY),
    "/public/agreements/?q=خواهر خواندگی",
    "/public/search?q=خواهر",
    "/public/timeline.json",
    "/public/map",
    "/public/feed.atom",
    "/public/calendar.ics",
    "/public/sitemap.xml",
    "/public/data/agreements.csv",
]


class Register:
    """A register of some size, which counts what it is asked."""

    def __init__(self, settings: Settings, size: tuple[int, int], path: Path) -> None:
        database = Database(f"sqlite:///{path}")
        with database.writing() as session, session.begin():
            house = the_register(session)
            assert house
            fill(session, agreements=size[0], others=size[1], home_city_id=house.home_city_id)
            # With all that can be published, for whatever is not asks for nothing.
            save_publication(session, keys=every_key(REGISTRY), licence="", introduction={}, contact="")
            show_publication(session, shown=True)
        database.close()
        self.app: Flask = create_app(Settings(settings.instance, f"sqlite:///{path}", settings.secret_key))
        self.person = PageClient(self.app).sign_in("recorder")
        self.council = PageClient(self.app).sign_in("council")
        self.asked: list[str] = []
        event.listen(self.app.extensions["database"].engine, "before_cursor_execute", self._note)

    def _note(self, _connection: object, _cursor: object, statement: str, *_: object) -> None:
        self.asked.append(statement)

    def statements(self, address: str, person: PageClient | None = None) -> list[str]:
        """Return the statements that a page needs, without the numbers that say how many rows they name."""
        client = (person or self.person).client
        client.get(address)
        self.app.extensions["answers"] = Answers()  # what is kept asks for nothing
        self.asked.clear()
        answer = client.get(address)
        assert answer.status_code == 200, address
        return [re.sub(r"\(\?(?:, \?)*\)", "(…)", one) for one in self.asked]


@pytest.fixture(scope="module")
def registers(demo_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Register, Register]]:
    folder = tmp_path_factory.mktemp("scale")
    made = []
    for name, size in (("few", FEW), ("many", MANY)):
        path = folder / f"{name}.sqlite"
        shutil.copy(demo_file, path)
        settings = Settings(folder, f"sqlite:///{path}", "a key for tests only, as long as it needs to be")
        made.append(Register(settings, size, path))
    yield made[0], made[1]
    for one in made:
        one.app.extensions["database"].close()


@pytest.mark.parametrize("address", LISTS)
def test_a_list_asks_as_often_for_many_as_for_few(registers: tuple[Register, Register], address: str) -> None:
    few, many = (one.statements(address) for one in registers)
    assert few == many


@pytest.mark.parametrize("address", PUBLIC)
def test_a_public_page_asks_as_often_for_many_as_for_few(registers: tuple[Register, Register], address: str) -> None:
    asked = [register.statements(address) for register in registers]
    few, many = (Counter(one for one in statements if not _is_of_a_kind(one)) for statements in asked)
    assert few == many


@pytest.mark.parametrize("role", ["person", "council"])
@pytest.mark.parametrize("address", OVERVIEWS)
def test_an_overview_asks_as_often_for_many_as_for_few(
    registers: tuple[Register, Register], address: str, role: str
) -> None:
    if role == "council" and address == "/gaps":
        return
    asked = [register.statements(address, getattr(register, role)) for register in registers]
    # Which kinds come first decides in which order, and whether, their own tables are asked.
    few, many = (Counter(one for one in statements if not _is_of_a_kind(one)) for statements in asked)
    assert few == many
    assert max(sum(_is_of_a_kind(one) for one in statements) for statements in asked) <= MOST


@pytest.mark.parametrize("sheet", [sheet for sheet in SHEETS if sheet.type in COUNTERPARTS], ids=lambda one: one.plural)
def test_a_counterparts_page_asks_nothing_record_by_record(registers: tuple[Register, Register], sheet: Sheet) -> None:
    for register in registers:
        page = register.person.get(f"/{sheet.plural}/?lang=en")
        links = [one.get("href") or "" for one in page.all("a") if "number" in "".join(one.itertext())]
        asked = Counter(register.statements(links[3]))
        assert max(asked.values()) <= 3, asked.most_common(1)


def _is_of_a_kind(statement: str) -> bool:
    return any(statement.startswith(f"SELECT {kind.name}.id AS {kind.name}_id") for kind in REGISTRY)


@pytest.mark.parametrize("kind", list(REGISTRY), ids=lambda kind: kind.name)
def test_a_record_asks_as_often_in_a_large_register_as_in_a_small(
    registers: tuple[Register, Register], kind: object
) -> None:
    counts = []
    for register in registers:
        address = f"/{kind.plural}/"  # type: ignore[attr-defined]
        newest = register.person.client.get(f"{address}?format=json&sort=-changed").json
        with_proof = next(one["id"] for one in newest if one["sources"] == 3)
        counts.append(register.statements(f"{address}{with_proof}"))
    assert counts[0] == counts[1]
