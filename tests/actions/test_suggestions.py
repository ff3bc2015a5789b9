"""From a text to confirmed, evidenced records."""

import pytest
from sqlalchemy.orm import Session

from tracker.actions.articles import Capture, archive_article, keep_suggestions
from tracker.actions.corroboration import join_suggestion
from tracker.actions.gaps import values_of
from tracker.actions.reviewing import Reviewed, accept_certain, reviewed
from tracker.actions.suggestions import accept_suggestion, reject_suggestion, reopen_suggestion
from tracker.core.calendars import Calendar
from tracker.core.dates import PartialDate
from tracker.core.messages import Refusal
from tracker.kinds.entries import all_entries
from tracker.kinds.gaps import gaps_by_record, gaps_of
from tracker.kinds.registry import REGISTRY
from tracker.store.article import Article
from tracker.store.directory import Directory
from tracker.store.entity import City
from tracker.store.suggestion import Suggestion

TEXT = (
    "شهردار شیراز گزارش سفر را ارائه کرد.\n\n"
    "شیراز از سال ۸۶ عضو متروپلیس است و در هیئت‌مدیره متروپلیس نیز عضویت دارد.\n\n"
    "شهردار شیراز در حاشیه اجلاس با شهردار داکار دیدار کرد.\n"
)


def capture(text: str = TEXT, address: str | None = None) -> Capture:
    return Capture(body=text.encode(), media_type="text/plain", text=text, language="fa", address=address)


@pytest.fixture
def article(session: Session) -> Article:
    return archive_article(session, capture=capture(address="https://example.org/1"))


@pytest.fixture
def suggestions(session: Session, article: Article, shiraz: City) -> list[Suggestion]:
    return keep_suggestions(session, article=article, home_city=shiraz)


def test_a_person_makes_records_of_them(session: Session, suggestions: list[Suggestion], shiraz: City) -> None:
    for suggestion in suggestions:
        accept_suggestion(session, suggestion=suggestion, home_city=shiraz)
    session.expire_all()
    entries = {entry.kind: entry for entry in all_entries(session)}
    assert set(entries) == {"membership", "seat", "meeting"}
    membership = entries["membership"]
    assert membership.start == PartialDate(Calendar.SOLAR_HIJRI, 1386)
    assert {quote.field for quote in membership.quotes} == {"network", "start"}
    (body,) = [one for one in entries["seat"].involved if one.role == "body"]
    assert body.within is not None
    assert body.within.name.read_in("en") == "Metropolis"
    assert all(quote.text in TEXT for entry in entries.values() for quote in entry.quotes)


def test_a_decision_is_made_once_and_can_be_taken_back(
    session: Session, suggestions: list[Suggestion], shiraz: City
) -> None:
    first = suggestions[0]
    accept_suggestion(session, suggestion=first, home_city=shiraz)
    with pytest.raises(Refusal):
        reject_suggestion(session, suggestion=first)
    reopen_suggestion(session, suggestion=first)
    assert all_entries(session) == []
    reject_suggestion(session, suggestion=first)
    assert first.decision == "rejected"


SECOND = "Shiraz joined Metropolis in 2009 as a full member of Metropolis.\n\nShiraz has been a member of Metropolis since 2009.\n"
NAMESAKES = "The Mayor of Shiraz met the Mayor of Valladolid on 19 June 2024.\n"


def told(session: Session, text: str, home: City, *, language: str = "en", outlet: str = "") -> list[Suggestion]:
    kept = Capture(body=text.encode(), media_type="text/plain", text=text, language=language, outlet=outlet)
    return keep_suggestions(session, article=archive_article(session, capture=kept), home_city=home)


def look(session: Session, suggestions: list[Suggestion]) -> list[Reviewed]:
    return reviewed(session, suggestions=suggestions, directory=Directory(session))


def test_the_same_again_is_offered_as_evidence(session: Session, suggestions: list[Suggestion], shiraz: City) -> None:
    records = [accept_suggestion(session, suggestion=one, home_city=shiraz) for one in suggestions]
    again = told(session, "شهردار شیراز با شهردار داکار دیدار کرد.\n" + TEXT, shiraz, language="fa")
    found = {one.suggestion.kind: [record.id for record in one.records] for one in look(session, again)}
    for record in records:
        assert record.id in found[record.kind]


def test_joining_proves_fills_and_claims_and_comes_apart_again(
    session: Session, suggestions: list[Suggestion], shiraz: City
) -> None:
    membership = next(one for one in suggestions if one.kind == "membership")
    record = accept_suggestion(session, suggestion=membership, home_city=shiraz)
    (another,) = [one for one in told(session, SECOND, shiraz, outlet="A newspaper") if one.kind == "membership"]
    another.payload = {**another.payload, "fields": {**another.payload["fields"], "level": "full"}}
    before, proofs = values_of(record), len(record.evidence)
    join_suggestion(session, suggestion=another, record=record, fill=["level", "start"], claims={"start": "2009"})
    session.expire_all()
    (entry,) = all_entries(session)
    assert entry.details["level"] == "full"
    assert entry.start == PartialDate(Calendar.SOLAR_HIJRI, 1386), "a value that is there is never overwritten"
    (matter,) = entry.matters
    assert (matter.field, [claim.value for claim in matter.claims]) == ("start", ["2009"])
    assert matter.claims[0].by == "A newspaper"
    added = [quote for quote in entry.quotes if quote.article_id == another.article_id]
    assert {quote.field for quote in added} == {"network", matter.claims[0].proof}
    assert another.decision == "joined"

    reopen_suggestion(session, suggestion=another)
    session.expire_all()
    (entry,) = all_entries(session)
    assert values_of(record) == before
    assert len(entry.quotes) == proofs
    assert entry.matters == ()
    assert another.decision == "waiting"


def test_what_a_person_changed_since_stays(session: Session, suggestions: list[Suggestion], shiraz: City) -> None:
    membership = next(one for one in suggestions if one.kind == "membership")
    record = accept_suggestion(session, suggestion=membership, home_city=shiraz)
    (another,) = [one for one in told(session, SECOND, shiraz) if one.kind == "membership"]
    another.payload = {**another.payload, "fields": {**another.payload["fields"], "level": "full"}}
    join_suggestion(session, suggestion=another, record=record, fill=["level"])
    record.level = "observer"
    session.flush()
    reopen_suggestion(session, suggestion=another)
    assert record.level == "observer"


def test_a_record_of_another_kind_takes_no_evidence(
    session: Session, suggestions: list[Suggestion], shiraz: City
) -> None:
    first, second, *_ = suggestions
    record = accept_suggestion(session, suggestion=first, home_city=shiraz)
    with pytest.raises(Refusal):
        join_suggestion(session, suggestion=second, record=record)


def test_which_city_is_meant_is_asked(session: Session, shiraz: City) -> None:
    (meeting,) = told(session, NAMESAKES, shiraz)
    (names,) = look(session, [meeting])[0].namesakes
    assert [place.country for place in names.places] == ["ES", "MX"]
    with pytest.raises(Refusal):
        accept_suggestion(session, suggestion=meeting, home_city=shiraz)
    chosen = {names.number: names.places[1].id}
    record = accept_suggestion(session, suggestion=meeting, home_city=shiraz, places=chosen)
    (office,) = record.entities("counterparts")
    assert office.country == "MX"

    (other,) = told(session, NAMESAKES.replace("19", "20"), shiraz)
    record = accept_suggestion(session, suggestion=other, home_city=shiraz, places={names.number: names.places[0].id})
    (office,) = record.entities("counterparts")
    assert (office.country, office.names["en"]) == ("ES", "Mayor of Valladolid (Spain)")


def test_an_article_that_names_the_country_is_not_asked(session: Session, shiraz: City) -> None:
    (meeting,) = told(session, "The Mayor of Shiraz met the Mayor of Valladolid, Mexico, on 19 June 2024.\n", shiraz)
    assert look(session, [meeting])[0].namesakes == ()


def test_figures_become_claims_with_their_passages(session: Session, shiraz: City) -> None:
    text = (
        "The Mayor of Shiraz attended the World Cities Summit on 18 June 2024 with 1500 managers from 96 countries.\n"
    )
    (attendance,) = told(session, text, shiraz, outlet="A newspaper")
    accept_suggestion(session, suggestion=attendance, home_city=shiraz)
    session.expire_all()
    (entry,) = all_entries(session)
    claimed = {claim.value: claim for matter in entry.matters for claim in matter.claims}
    assert set(claimed) == {"1500", "96"}
    assert claimed["96"].by == "A newspaper"
    quotes = {quote.field: quote.text for quote in entry.quotes}
    assert quotes[claimed["1500"].proof] == "1500 managers"
    reopen_suggestion(session, suggestion=attendance)
    assert all_entries(session) == []


def test_only_the_certain_ones_are_taken_together(session: Session, shiraz: City) -> None:
    text = "Shiraz has been a member of Metropolis since 2007.\n\n" + NAMESAKES
    suggestions = told(session, text, shiraz)
    assert [one.kind for one in accept_certain(session, suggestions=suggestions, home_city=shiraz)] == ["membership"]
    twin = told(session, "Shiraz has been a member of Metropolis since 2007, the mayor said.\n", shiraz)
    assert accept_certain(session, suggestions=twin, home_city=shiraz) == [], "the register holds it already"


def test_gaps_of_several_records_are_those_of_each(
    session: Session, suggestions: list[Suggestion], shiraz: City
) -> None:
    records = [accept_suggestion(session, suggestion=one, home_city=shiraz) for one in suggestions]
    found = gaps_by_record(session, [record.id for record in records])
    for record in records:
        own = [gap.name for gap in gaps_of(session, kind=REGISTRY[record.kind], record_id=record.id)]
        assert [one.gap.name for one in found[record.id]] == own
        assert own
