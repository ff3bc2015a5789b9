"""Words that must not leave the register, planted in every place that holds words, by the actions that people use.

A canary is one word that stands nowhere else. Those of `Planted.fields` are values of fields: each appears on the public
page once its field is published, which proves that it was there to be found.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

from sqlalchemy.orm import Session

from tracker.actions.accounts import add_user
from tracker.actions.articles import archive_article, keep_suggestions
from tracker.actions.documents import Upload, add_document
from tracker.actions.embeddings import add_embedding
from tracker.actions.entities import add_entity
from tracker.actions.evidence import tie_passage, untie_passage
from tracker.actions.holdings import add_holding
from tracker.actions.parts import add_row, remove_row
from tracker.actions.publishing import hold_back
from tracker.actions.questions import About, answer_question, ask_question
from tracker.actions.records import add_record, delete_record, edit_record
from tracker.actions.report_templates import keep_template
from tracker.actions.suggestions import reject_suggestion
from tracker.actions.views import keep_view
from tracker.core.access import Role
from tracker.core.capture import Capture
from tracker.core.dates import PartialDate
from tracker.core.evidence import Passage
from tracker.core.fields import EntityType
from tracker.kinds.registry import REGISTRY
from tracker.store.article import Article
from tracker.store.engagement import Engagement
from tracker.store.entity import City, Entity, Office, Person
from tracker.store.files import Files
from tracker.store.register import the_register

AMOUNT, WRITTEN_AMOUNTS = Decimal(987654321), ("987654321", "987,654,321", "۹۸۷٬۶۵۴٬۳۲۱", "۹۸۷۶۵۴۳۲۱")
SEEN = "Opencity"  # what anybody may know, so that a search that finds nothing has searched something
QUOTED = "Opencity and Shiraz are friends since then."


@dataclass
class Planted:
    """What was planted.

    words:   every canary, by where it stands
    fields:  those that are values of fields, by the keys that publish them
    records: the address of the record on which each of those stands
    hidden:  kind and id of the records that the public must not know
    """

    words: dict[str, str] = field(default_factory=dict)
    fields: dict[tuple[str, ...], str] = field(default_factory=dict)
    records: dict[tuple[str, ...], str] = field(default_factory=dict)
    hidden: list[str] = field(default_factory=list)

    def word(self, place: str) -> str:
        """Return a new canary for a place."""
        assert place not in self.words
        number = len(self.words)
        word = f"zq{chr(97 + number // 26)}{chr(97 + number % 26)}{''.join(filter(str.isalpha, place.lower()))}"
        self.words[place] = word
        return word

    def of(self, record: Engagement, *keys: str) -> str:
        """Return a new canary for the field of a record that is published by `keys`."""
        keys = tuple(f"{record.kind}.{key}" for key in keys)
        word = self.fields[keys] = self.word(keys[0])
        self.records[keys] = f"/public/{REGISTRY[record.kind].plural}/{record.id}"
        return word


class Planter:
    """Puts canaries into a register."""

    def __init__(self, session: Session, folder: Path, today: date) -> None:
        self.session, self.files, self.planted = session, Files(folder), Planted()
        self.yesterday, self.tomorrow = (PartialDate.of_day(today + timedelta(days=days)) for days in (-1, 2))
        self.today = today
        house = the_register(session)
        assert house is not None
        self.home: City = house.home_city

    def plant(self) -> Planted:
        """Plant everything and return it."""
        agreement = self.agreement(SEEN)
        self.values(agreement)
        self.rows(agreement)
        self.unpublished()
        self.articles(agreement)
        self.house()
        return self.planted

    def named(self, type: EntityType, name: str, **values: object) -> Entity:
        """Add somebody or something."""
        return add_entity(self.session, type=type, names={"en": name, "fa": name}, **values)

    def record(self, kind: str, **values: object) -> Engagement:
        """Add a record of yesterday."""
        values = {"start": self.yesterday, **values}
        return add_record(self.session, kind=REGISTRY[kind], home_city=self.home, values=values)

    def agreement(self, name: str, **values: object) -> Engagement:
        """Add an agreement with a city of that name."""
        values = {"type": "friendship", "status": "in_force", **values}
        note = self.planted.word(f"note of {name}")
        return self.record("agreement", parties=[self.named(EntityType.CITY, name, note=note)], **values)

    def fill(self, record: Engagement, *names: str) -> None:
        """Put canaries into text fields of a record."""
        kind = REGISTRY[record.kind]
        held = {
            one.name: getattr(record, one.name) for one in kind.fields if not one.is_reference and one.type != "record"
        }
        held |= {one.name: record.entities(one.name) for one in kind.references}
        values = {name: self.planted.of(record, name) for name in names}
        edit_record(
            self.session, record=record, version=record.version, values={**held, **values, "status": record.status}
        )

    def row(self, record: Engagement, part: str, *, words: tuple[str, ...], **values: object) -> None:
        """Add a row with canaries in its text fields."""
        told = {name: self.planted.of(record, f"{part}.{name}") for name in words}
        add_row(self.session, record=record, part=REGISTRY[record.kind].part(part), values={**values, **told})

    def values(self, agreement: Engagement) -> None:
        """Plant in the fields of records that the public sees."""
        self.fill(agreement, "community", "resolution_number", "languages", "summary")
        met = self.named(
            EntityType.PERSON, self.planted.word("person"), aliases=[self.planted.word("alias of a person")]
        )
        network = self.named(EntityType.NETWORK, "Open network")
        event = self.named(EntityType.EVENT, "Open event", outcome=self.planted.word("outcome of an event"))
        body = self.named(EntityType.BODY, "Open board", within=network, note=self.planted.word("note of a body"))
        self.fill(self.record("membership", network=[network]), "legal_basis", "summary")
        trip = self.record("attendance", event=[event], capacity="member")
        self.fill(trip, "permit_number", "reason", "results", "summary")
        person = self.named(EntityType.PERSON, self.planted.word("counterpart"))
        meeting = self.record("meeting", type="bilateral", counterparts=[person])
        self.name_person(meeting, "counterparts", person)
        self.fill(meeting, "topics", "outcome", "summary")
        holder = self.named(EntityType.PERSON, self.planted.word("holder"))
        self.name_person(self.record("seat", body=[body], role="member", holder=[holder]), "holder", holder)
        speaker = self.named(EntityType.PERSON, self.planted.word("speaker"))
        statement = self.record("statement", speaker=[speaker], words="x")
        self.name_person(statement, "speaker", speaker)
        self.fill(statement, "topic", "words", "summary")
        self.met, self.trip = met, trip

    def name_person(self, record: Engagement, name: str, person: Entity) -> None:
        """Say that a person stands in a field of a record, which two keys publish."""
        keys = (f"{record.kind}.{name}", f"{record.kind}.{name}@people")
        self.planted.fields[keys] = person.names["en"]
        self.planted.records[keys] = f"/public/{REGISTRY[record.kind].plural}/{record.id}"

    def rows(self, agreement: Engagement) -> None:
        """Plant in the rows of parts."""
        self.row(self.trip, "costs", words=("item", "payer", "budget_line"), amount=AMOUNT, currency="EUR")
        person, office = self.named(EntityType.PERSON, "x"), self.named(EntityType.OFFICE, "y")
        person.names = {"en": self.planted.of(self.trip, "delegates.person")}
        office.names = {"en": self.planted.of(self.trip, "delegates.office")}
        add_row(
            self.session,
            record=self.trip,
            part=REGISTRY["attendance"].part("delegates"),
            values={"person": person, "office": office, "role": "member"},
        )
        self.row(agreement, "acts", words=("number", "condition"), type="signed", day=self.yesterday)
        self.row(agreement, "steps", words=("number", "note"), type="letter", day=self.yesterday)
        self.row(agreement, "commitments", words=("text", "clause", "owner"), status="open", due=self.tomorrow)
        self.row(agreement, "claims", words=("subject", "value", "asserted_by", "note"), rank="normal")
        signer = self.named(EntityType.PERSON, "z")
        signer.names = {"en": self.planted.of(agreement, "signatories.person")}
        add_row(
            self.session,
            record=agreement,
            part=REGISTRY["agreement"].part("signatories"),
            values={"person": signer},
        )
        title, name = self.planted.of(agreement, "documents.title"), self.planted.word("name of a file")
        upload = Upload(self.planted.word("bytes of a document").encode(), f"{name}.txt")
        add_document(self.session, files=self.files, record=agreement, upload=upload, type="letter", title=title)
        asked = self.planted.of(agreement, "council.text")
        by = add_user(
            self.session, name=self.planted.word("account"), password="demo-shiraz-1403", role=Role.COUNCIL
        ).id
        question = ask_question(self.session, about=About(agreement), text=asked, asked_by_id=by, today=self.today)
        answer = self.planted.of(agreement, "council.answer")
        answer_question(self.session, question=question, version=question.version, answer=answer, today=self.today)
        add_holding(self.session, office=self.office("held"), person=self.person("holder of an office"))
        gone = add_row(
            self.session,
            record=agreement,
            part=REGISTRY["agreement"].part("commitments"),
            values={"text": self.planted.word("removed row"), "status": "open"},
        )
        remove_row(self.session, row=gone)

    def office(self, name: str) -> Office:
        """Add an office that no record names."""
        made = self.named(EntityType.OFFICE, self.planted.word(f"office {name}"))
        assert isinstance(made, Office)
        return made

    def person(self, name: str) -> Person:
        """Add a person whom no record names."""
        made = self.named(EntityType.PERSON, self.planted.word(name))
        assert isinstance(made, Person)
        return made

    def unpublished(self) -> None:
        """Plant whole records that the public must not know."""
        for state in ("planned", "proposed", "negotiated", "permitted", "approved", "initialled"):
            self.hide(self.agreement(self.planted.word(state), status=state, start=None))
        self.hide(self.agreement(self.planted.word("tomorrow"), start=self.tomorrow))
        self.hide(trashed := self.agreement(self.planted.word("trash")))
        delete_record(self.session, record=trashed)
        self.hide(held := self.agreement(self.planted.word("held back")))
        hold_back(self.session, record=held)
        child = self.agreement(SEEN + " again", parent=held.id)
        assert child.id
        event = self.named(EntityType.EVENT, self.planted.word("planned event"))
        self.hide(self.record("attendance", event=[event], status="planned"))
        network = self.named(EntityType.NETWORK, self.planted.word("applied network"))
        self.hide(self.record("membership", network=[network], status="applied"))
        body = self.named(EntityType.BODY, self.planted.word("candidacy"), within=network)
        self.hide(self.record("seat", body=[body], role="president", status="candidate"))

    def hide(self, record: Engagement) -> None:
        """Note that the public must not know a record."""
        self.planted.hidden.append(f"/public/{REGISTRY[record.kind].plural}/{record.id}")

    def article(self, text: str, **facts: object) -> Article:
        """Archive an article with canaries around its text."""
        title, author, origin = (self.planted.word(f"{what} {len(text)}") for what in ("title", "author", "origin"))
        body = f"{text} {self.planted.word(f'bytes of an article {len(text)}')}".encode()
        capture = Capture(
            body=body, media_type="text/plain", text=text, title=title, author=author, origin=origin, language="en", **facts
        )  # fmt: skip
        return archive_article(self.session, capture=capture)

    def tie(self, article: Article, quote: str, record: Engagement, proves: str) -> None:
        """Let a passage of an article prove something."""
        start = article.text.index(quote)
        passage = Passage(start, start + len(quote))
        kind = REGISTRY[record.kind]
        tie_passage(self.session, article=article, passage=passage, record=record, kind=kind, field=proves)

    def articles(self, agreement: Engagement) -> None:
        """Plant in articles, in passages and in suggestions."""
        proof, unnamed = self.planted.word("passage of a private field"), self.met.names["en"]
        gone, rest = self.planted.word("passage taken off"), self.planted.word("text that is not quoted")
        row = self.planted.word("passage of a row")
        text = f"{QUOTED} Mx {unnamed} was there too. It rests on {proof}. Not so: {gone}. {rest}. Paid {row}."
        article = self.article(text, outlet="Open gazette", address="https://news.example.org/open")
        self.tie(article, QUOTED, agreement, "parties")
        self.tie(article, f"Mx {unnamed} was there too.", agreement, "parties")
        self.tie(article, f"It rests on {proof}.", agreement, "resolution_number")
        cost = REGISTRY["attendance"].part("costs")
        paid = add_row(
            self.session, record=self.trip, part=cost, values={"item": "Hotel", "amount": Decimal(1), "currency": "EUR"}
        )
        self.tie(article, f"Paid {row}.", self.trip, f"costs.{paid.id}")
        start = article.text.index(f"Not so: {gone}.")
        untied = tie_passage(
            self.session,
            article=article,
            passage=Passage(start, start + len(f"Not so: {gone}.")),
            record=agreement,
            kind=REGISTRY["agreement"],
            field="start",
        )
        untie_passage(self.session, evidence=untied)
        inner = self.planted.word("inner address")
        within = self.article("Opencity is told of inside, too.", outlet="Inside", address=f"http://{inner}.local/a")
        self.tie(within, "Opencity is told of inside, too.", agreement, "start")
        removed = self.article(f"In a removed article: {self.planted.word('removed article')}.")
        self.tie(removed, removed.text, agreement, "start")
        removed.deleted_at = removed.retrieved_at
        self.suggestions()

    def suggestions(self) -> None:
        """Plant what an article proposes: one suggestion waits, one is rejected."""
        text = (
            "The municipality of Shiraz signed a memorandum of understanding with Samarkand on 3 May 2019."
            f" It says {self.planted.word('text that proposes')}."
        )
        (waiting, *_) = keep_suggestions(self.session, article=self.article(text), home_city=self.home)
        waiting.payload = {**waiting.payload, "note": self.planted.word("waiting suggestion")}
        text = text.replace("Samarkand", "Bukhara").replace("2019", "2018")
        (rejected, *_) = keep_suggestions(self.session, article=self.article(text), home_city=self.home)
        rejected.payload = {**rejected.payload, "note": self.planted.word("rejected suggestion")}
        reject_suggestion(self.session, suggestion=rejected)
        self.planted.words |= {"waiting city": "Samarkand", "rejected city": "Bukhara"}

    def house(self) -> None:
        """Plant in what the house keeps beside its records: accounts, views, embeddings, and the change log."""
        user = add_user(self.session, name=self.planted.word("user"), password="demo-shiraz-1403", role=Role.RECORDER)
        keep_view(self.session, user_id=user.id, folder="agreements", name=self.planted.word("saved view"), query="q=1")
        keep_template(self.session, name=self.planted.word("report template"), choice={})
        site = f"https://{self.planted.word('site')}.example"
        add_embedding(self.session, chart="map", filters={}, language="en", sites=[site], made_by_id=user.id)
        other = self.agreement(SEEN + " third")
        former = self.planted.word("former value in the change log")
        self.session.flush()
        for summary in (former, ""):
            values = {"type": "friendship", "parties": other.entities("parties"), "start": self.yesterday}
            edit_record(self.session, record=other, version=other.version, values={**values, "summary": summary})
