"""What it costs, for what, and what came of it: a panel for each currency, for no two currencies are ever added up.

Every purpose says whose money it was, where that is known. What came of a record is the best that it tells: a
commitment that was kept, a result in words, a commitment that is still open, or nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from tracker.core.amounts import Money
from tracker.core.charts.few import OTHER, keep_few
from tracker.core.charts.tally import Axis, Counter, Label, Tally, Untold, Value
from tracker.core.entry import Entry
from tracker.core.kind import Kind
from tracker.core.lifecycle import Tone
from tracker.core.messages import N_, NN_, Message
from tracker.core.names import Currency
from tracker.core.part import Rows
from tracker.core.spending import Outcome, Spending

PURPOSES = 8  # of each currency
OUTCOMES = Axis(
    "outcome",
    N_("What came of it"),
    (
        Value(Outcome.KEPT, N_("A commitment that was kept"), role="proven"),
        Value(Outcome.TOLD, N_("A result in words"), role="independent"),
        Value(Outcome.PROMISED, N_("A commitment that is still open"), role="single"),
        Value(Outcome.NONE, N_("Nothing that is recorded"), role="unproven"),
    ),
)


@dataclass(frozen=True, slots=True)
class Paid:
    """What was spent for a record."""

    entry: Entry
    spending: Spending

    @property
    def key(self) -> str:
        """Return what it was for and who paid, as the address names it."""
        purpose = self.spending.purpose
        words = purpose.text if isinstance(purpose, Message) else purpose
        return f"{words} / {self.spending.payer}" if self.spending.payer else words

    @property
    def label(self) -> Label:
        """Return what it was for and who paid."""
        purpose, payer = self.spending.purpose, self.spending.payer
        return N_("{purpose}, paid by {payer}", purpose=purpose, payer=payer) if payer else purpose


def compose_costs(entries: Iterable[Entry], *, rows: Mapping[int, Rows], kinds: Iterable[Kind]) -> Tally:
    """Return what was spent for which purpose in each currency, by what came of it.

    rows: those of each record's parts, by the record's id
    """
    by_name = {kind.name: kind for kind in kinds}
    paid: list[Paid] = []
    outcomes: dict[int, Outcome] = {}
    unknown: list[Entry] = []
    for entry in entries:
        kind, own = by_name[entry.kind], rows.get(entry.id, {})
        spent = list(_spent(kind, own))
        paid += [Paid(entry, one) for one in spent]
        outcomes[entry.id] = _outcome(kind, entry, own)
        if not spent and entry.state.tone is Tone.CURRENT and any(part.away for part in kind.parts):
            unknown.append(entry)
    sums = _sums(paid)
    kept = {currency: keep_few(of, most=PURPOSES) for currency, of in sums.items()}
    counter = Counter()
    for one in paid:
        currency, outcome = one.spending.currency, outcomes[one.entry.id]
        counter.add(one.entry, one.spending.amount, panel=currency, place=kept[currency][one.key], series=outcome)
    panels = Axis("currency", N_("Currency"), tuple(Value(currency, Currency(currency)) for currency in sums))
    labels = {one.key: one.label for one in paid} | {OTHER: N_("Other purposes")}
    keys = dict.fromkeys(key for of in kept.values() for key in of.values())
    places = Axis("purpose", N_("Purpose"), tuple(Value(key, labels[key]) for key in keys))
    told = NN_("No cost is known of {n} delegation", "No cost is known of {n} delegations", len(unknown))
    return Tally(
        _answer(paid, sums, outcomes),
        counter.counts(panels, places, OUTCOMES),
        places,
        panels,
        OUTCOMES,
        N_("Amount"),
        shared=False,
        untold=(Untold("unknown", told, tuple(unknown)),) if unknown else (),
    )


def _spent(kind: Kind, rows: Rows) -> Iterator[Spending]:
    for part in kind.parts:
        if part.spends:
            found = (part.spends(row.values) for row in rows.get(part.name, ()))
            yield from (one for one in found if one)


def _outcome(kind: Kind, entry: Entry, rows: Rows) -> Outcome:
    found = {
        outcome
        for part in kind.parts
        if part.outcome
        for row in rows.get(part.name, ())
        if (outcome := part.outcome(row.values))
    }
    if kind.result and str(entry.details.get(kind.result) or "").strip():
        found.add(Outcome.TOLD)
    return next((outcome for outcome in Outcome if outcome in found), Outcome.NONE)


def _sums(paid: Iterable[Paid]) -> dict[str, dict[str, Decimal]]:
    """Return what was spent for each purpose, by currency."""
    sums: dict[str, dict[str, Decimal]] = {}
    for one in sorted(paid, key=lambda one: one.spending.currency):
        of = sums.setdefault(one.spending.currency, {})
        of[one.key] = of.get(one.key, Decimal()) + one.spending.amount
    return sums


def _answer(paid: list[Paid], sums: dict[str, dict[str, Decimal]], outcomes: Mapping[int, Outcome]) -> Message:
    if not paid:
        return N_("No cost is recorded yet.")
    records = {one.entry.id for one in paid}
    nothing = sum(outcomes[id] is Outcome.NONE for id in records)
    totals = ((sum(of.values(), Decimal()), currency) for currency, of in sums.items())
    return N_(
        "{sums} for {records}; of {nothing} nothing is recorded that came of it.",
        sums=tuple(Money(amount, currency) for amount, currency in totals),
        records=NN_("{n} record", "{n} records", len(records)),
        nothing=NN_("{n} record", "{n} records", nothing),
    )
