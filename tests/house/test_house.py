"""The architecture, held by enumeration: nothing joins the house unannounced."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from flask import Flask

from tests.web.client import PageClient
from tracker.app import create_app
from tracker.config import Settings
from tracker.core.access import ALLOWED, Action, Role, may
from tracker.core.fields import FieldType
from tracker.core.kind import Kind
from tracker.core.messages import NN_
from tracker.core.text import persian_digits
from tracker.kinds.registry import PARTS, REGISTRY
from tracker.language import Reader
from tracker.paths import PACKAGE, TEMPLATES, TRANSLATIONS

ROOT = PACKAGE.parent


@pytest.fixture
def app(settings: Settings) -> Flask:
    return create_app(settings)


def test_every_route_says_who_may_use_it(app: Flask) -> None:
    for rule in app.url_map.iter_rules():
        if rule.endpoint != "static":
            assert isinstance(app.view_functions[rule.endpoint].allow, Action), rule.endpoint  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", ["council", "recorder", "approver", "admin"])
def test_routes_by_roles(app: Flask, name: str) -> None:
    """Walk all routes as one role: what its action allows is reached, what it does not is refused before the view."""
    role = Role.ADMINISTRATOR if name == "admin" else Role(name)
    person = PageClient(app).sign_in(name)
    token = person.get("/").hidden("csrf_token")
    for rule in app.url_map.iter_rules():
        if rule.endpoint in ("static", "accounts.logout"):
            continue
        action: Action = app.view_functions[rule.endpoint].allow  # type: ignore[attr-defined]
        values = {"kind": REGISTRY["agreement"], "sheet": _sheet(), "record_id": 1, "entity_id": 2}
        values |= {"part": REGISTRY["agreement"].parts[0], "row_id": 1, "other_id": 3, "change_id": 1, "name": "start"}
        values |= {"article_id": 11, "suggestion_id": 1, "evidence_id": 1, "number": 1, "bulk_id": 1, "view_id": 1}
        values |= {"embedding_id": 1, "token": "unknown", "template_id": 1, "question_id": 1}
        values |= {"format": "pdf", "suffix": "csv"}
        with app.test_request_context():
            address = rule.build({key: values[key] for key in rule.arguments})[1]  # type: ignore[index]
        refused = (
            person.client.get(address)
            if "GET" in rule.methods
            else person.client.post(address, data={"csrf_token": token})
        )  # type: ignore[operator]
        assert (refused.status_code == 403) != may(role, action), (rule.endpoint, refused.status_code)


def _sheet() -> object:
    from tracker.core.sheets import SHEETS

    return SHEETS[0]


def test_every_action_has_its_roles() -> None:
    assert set(ALLOWED) == set(Action)


@pytest.mark.parametrize("kind", list(REGISTRY), ids=lambda kind: kind.name)
def test_the_declaration_and_the_columns_agree(kind: Kind) -> None:
    columns = {column.key: column for column in REGISTRY.model(kind.name).__mapper__.column_attrs}
    for field in kind.fields:
        column = f"{field.name}_id" if field.type is FieldType.RECORD else field.name
        assert field.is_reference != (column in columns), field.name
        if field.is_reference:
            assert field.targets
    shared = {"id", "kind", "home_city_id", "status", "first_day", "last_day", "version", "parent_id", "merged_into_id"}
    shared |= {"created_at", "changed_at", "deleted_at", "start", "end", "summary", "search_text", "withheld"}
    assert set(columns) - shared <= {field.name for field in kind.fields}
    assert kind.lifecycle.state(kind.lifecycle.initial)
    choices = [field for field in kind.fields if field.type in (FieldType.CHOICE, FieldType.CHOICES)]
    assert all(field.choices for field in choices)


@pytest.mark.parametrize("name", list(PARTS))
def test_a_part_and_its_columns_agree(name: str) -> None:
    part, model = PARTS[name]
    assert model.__tablename__ == part.table
    columns = {column.key for column in model.__mapper__.column_attrs}
    for field in part.fields:
        assert part.column(field) in columns, field.name
    assert not part.order or part.field(part.order)
    assert len(f"{part.name}.{2**31}") <= 30, "the name must fit the column that says what a passage proves"


@pytest.mark.parametrize("kind", list(REGISTRY), ids=lambda kind: kind.name)
def test_a_kind_is_named_in_its_own_places_only(kind: Kind) -> None:
    allowed = {
        f"kinds/{kind.name}.py",
        "kinds/registry.py",
        f"suggest/rules/{kind.name}.py",
        "suggest/rules/__init__.py",
    }
    word = re.compile(rf"[\"'](?:{kind.name}|{kind.plural})[\"']")
    # A seat is told by the rule for memberships, and scored as one.
    excepted = {"suggest/rules/membership.py", "evaluation/scoring.py"}
    for file in PACKAGE.rglob("*.py"):
        place = file.relative_to(PACKAGE).as_posix()
        if place in allowed | excepted or place.startswith(("migrations/", "demo/")):
            continue
        assert not word.search(file.read_text("utf-8")), f"{place} knows {kind.name} by name"


def test_files_stay_small() -> None:
    files = [*PACKAGE.rglob("*.py"), *TEMPLATES.rglob("*.html"), *(ROOT / "static" / "js").glob("*.js")]
    files = [file for file in files if "versions" not in file.parts]
    long = {file.name: len(file.read_text("utf-8").splitlines()) for file in files}
    assert {name: lines for name, lines in long.items() if lines > 400} == {}


def test_templates_do_not_think() -> None:
    for file in TEMPLATES.rglob("*.html"):
        text = file.read_text("utf-8")
        assert "|safe" not in text, file.name
        assert not re.search(r"\{%-?\s*do\s", text), file.name
        assert "style=" not in text, file.name


def test_every_sentence_is_translated(tmp_path: Path) -> None:
    from babel.messages.pofile import read_po

    template = tmp_path / "messages.pot"
    command = [sys.executable, "-m", "babel.messages.frontend", "--quiet", "extract", "--omit-header", "--no-location",
               "--mapping", str(TRANSLATIONS / "babel.cfg"), "-k", "N_", "-k", "NN_:1,2", "-k", "_", "-o", str(template),
               str(PACKAGE), str(TEMPLATES)]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True, cwd=ROOT)
    with template.open("rb") as wanted, (TRANSLATIONS / "fa/LC_MESSAGES/messages.po").open("rb") as held:
        sentences = {message.id for message in read_po(wanted) if message.id}
        persian = {message.id: message.string for message in read_po(held, locale="fa") if message.id}
    assert sentences - set(persian) == set(), "not translated"
    assert set(persian) - sentences == set(), "translated, but said nowhere"
    for sentence, translated in persian.items():
        forms = translated if isinstance(translated, tuple) else (translated,)
        places = set(re.findall(r"\{(\w+)\}", sentence if isinstance(sentence, str) else sentence[1]))
        for form in forms:
            assert form, sentence
            assert set(re.findall(r"\{(\w+)\}", form)) == places, sentence
            assert not re.search("[يك]", form), f"Arabic letters: {form}"


@pytest.mark.parametrize("count", [0, 1, 2, 7])
def test_persian_counts_in_persian(count: int) -> None:
    told = Reader("fa").say(NN_("{n} record", "{n} records", count))
    assert told == f"{persian_digits(str(count))} سابقه"


def test_nothing_names_this_machine_or_a_registry() -> None:
    tracked = subprocess.run(["git", "ls-files"], capture_output=True, text=True, cwd=ROOT, check=False).stdout.split()
    if not tracked:
        pytest.skip("this is no checkout")
    for name in tracked:
        if name.startswith(("requirements", "package-lock")):
            assert not re.search(r"https?://", (ROOT / name).read_text("utf-8")), name
