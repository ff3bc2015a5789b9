"""How much is proven: each claim counts once, by the best that can be said of its sources."""

from dataclasses import replace

from tests.core.records import KINDS, day, entry, involved, quote
from tracker.core.charts.evidence import compose_evidence
from tracker.core.coverage import Proof, coverage_of, proofs_of
from tracker.core.entry import Entry, Quote
from tracker.core.fields import EntityType
from tracker.core.independence import Independence

TERM = KINDS[0]
METROPOLIS = involved(EntityType.CITY, 1, "Dakar")


def claiming(*quotes: Quote) -> Entry:
    details = {"start": day("2020"), "end": day("2024"), "level": "full", "seats": None}
    return replace(entry(1, involved=(METROPOLIS,), quotes=quotes), details=details)


def by(outlet: str, field: str, grade: Independence = Independence.OWN) -> Quote:
    return replace(quote(1, field=field), outlet=outlet, independence=grade)


def test_every_claim_is_proven_in_one_way() -> None:
    one = claiming(
        by("City news", "start"),
        by("Agency", "end", Independence.AGENCY),
        by("City news", "level"),
        by("Agency", "level", Independence.AGENCY),
        by("City news", "seats"),
    )
    assert proofs_of(TERM, one) == {
        "members": Proof.NONE,
        "start": Proof.ONE,
        "end": Proof.INDEPENDENT,
        "level": Proof.TWO,
    }, "a field that holds nothing claims nothing"
    covered = coverage_of(TERM, one)
    assert (covered.claims, covered.sourced, covered.independent, covered.twice) == (4, 3, 2, 1)


def test_the_chart_counts_claims_by_kind_and_names_the_commonest_source() -> None:
    tally = compose_evidence([claiming(by("City news", "start"), by("City news", "end"))], kinds=KINDS)
    assert {count.at: count.amount for count in tally.counts} == {("", "term", "one"): 2, ("", "term", "none"): 2}
    assert tally.answer.values["outlet"] == "City news"
    assert [value.key for value in tally.places.values] == ["term"], "a kind without a record has no row"


def test_nothing_claimed_is_told() -> None:
    assert "claims anything" in compose_evidence([], kinds=KINDS).answer.text
