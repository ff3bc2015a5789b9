"""Claims of one matter are kept side by side: where they differ it is disputed, and one may be preferred."""

from hypothesis import given
from hypothesis import strategies as st

from tests.core.records import day
from tracker.core.claims import DEPRECATED, NORMAL, PREFERRED, Matter, matters_of
from tracker.core.fields import Field
from tracker.core.messages import Message
from tracker.core.part import Part, Row
from tracker.language import Reader

FIELDS = ("field", "subject", "value", "asserted_by", "rank", "superlative", "claimed")
PART = Part("claims", "claim", *[Message("x")] * 3, tuple(Field(n, Message(n)) for n in FIELDS), lambda _: Message("x"))  # type: ignore[misc]
LABELS = {"start": Message("Joined")}


def row(number: int, value: str, **values: object) -> Row:
    given = {"field": "", "subject": "", "rank": NORMAL, **values, "value": value}
    return Row(PART, number, 1, Message("x"), given)


def only(*rows: Row) -> Matter:
    (matter,) = matters_of(rows, LABELS)
    return matter


def test_two_values_of_one_matter_are_a_dispute() -> None:
    matter = only(row(1, "8", subject="Sister cities"), row(2, "19", subject="sister  cities "))
    assert matter.disputed
    assert matter.preferred is None


def test_the_same_value_in_other_letters_is_no_dispute() -> None:
    assert not only(row(1, "۱۹ شهر", subject="x"), row(2, "19 شهر", subject="x")).disputed
    assert not only(row(1, "شيراز", subject="x"), row(2, "شیراز", subject="x")).disputed


def test_a_deprecated_claim_disputes_nothing() -> None:
    matter = only(row(1, "8", subject="x", rank=DEPRECATED), row(2, "19", subject="x"))
    assert not matter.disputed
    assert [claim.value for claim in matter.claims] == ["19", "8"]


def test_a_field_and_the_same_word_are_two_matters() -> None:
    matters = matters_of([row(1, "1386", field="start"), row(2, "1387", subject="start")], LABELS)
    assert [(matter.field, matter.disputed) for matter in matters] == [("start", False), ("", False)]
    assert matters[0].subject == LABELS["start"]


def test_the_preferred_claim_comes_first_and_is_compared_with_what_the_record_holds() -> None:
    matter = only(row(1, "1386", field="start"), row(2, "1387", field="start", rank=PREFERRED))
    assert matter.preferred is matter.claims[0]
    assert matter.differs_from("1386")
    assert not matter.differs_from("۱۳۸۷")
    assert not matter.differs_from("")


def test_a_dispute_is_told_with_each_side() -> None:
    matter = only(row(1, "8", field="start", asserted_by="Fars"), row(2, "19", field="start", asserted_by=""))
    assert Reader().say(matter.told) == "Joined: disputed: 8 by Fars and 19 by an unnamed source"


def test_a_superlative_is_told_with_its_day() -> None:
    matter = only(row(1, "the only one", subject="x", asserted_by="Shiraz", superlative=True, claimed=day("2024")))
    assert matter.contested
    assert not matter.disputed
    assert "claimed: 2024; may have changed since" in Reader().say(matter.told)


values = st.lists(st.tuples(st.sampled_from("ab"), st.sampled_from([PREFERRED, NORMAL, DEPRECATED])), max_size=8)


@given(values)
def test_no_claim_is_lost_and_a_dispute_needs_two_standing_values(given: list[tuple[str, str]]) -> None:
    rows = [row(n, value, subject="x", rank=rank) for n, (value, rank) in enumerate(given)]
    matters = matters_of(rows, LABELS)
    assert sum(len(matter.claims) for matter in matters) == len(given)
    standing = {value for value, rank in given if rank != DEPRECATED}
    assert any(matter.disputed for matter in matters) == (len(standing) > 1)
