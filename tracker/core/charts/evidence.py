"""How much is proven, and by whom: of the claims of each kind, how many have which sort of source."""

from __future__ import annotations

from collections import Counter as Times
from collections.abc import Iterable

from tracker.core.charts.tally import NO_AXIS, Axis, Counter, Tally, Value
from tracker.core.coverage import Proof, proofs_of
from tracker.core.entry import Entry
from tracker.core.kind import Kind
from tracker.core.messages import N_, NN_, Message

PROOFS = Axis(
    "proof",
    N_("Proven by"),
    (
        Value(Proof.TWO, N_("Two sources or more"), role="proven"),
        Value(Proof.INDEPENDENT, N_("One independent source"), role="independent"),
        Value(Proof.ONE, N_("One source that is not independent"), role="single"),
        Value(Proof.NONE, N_("No source"), role="unproven"),
    ),
)


def compose_evidence(entries: Iterable[Entry], *, kinds: Iterable[Kind]) -> Tally:
    """Return how many claims of each kind are proven how well; the entries hold their quotes."""
    by_name = {kind.name: kind for kind in kinds}
    counter, times, outlets = Counter(), Times[tuple[str, str]](), Times[str]()
    for entry in entries:
        for proof in proofs_of(by_name[entry.kind], entry).values():
            counter.add(entry, place=entry.kind, series=proof)
            times[entry.kind, proof] += 1
        outlets.update({quote.outlet for quote in entry.quotes if quote.outlet})
    present = [kind for kind in by_name.values() if any(times[kind.name, proof] for proof in Proof)]
    values = tuple(Value(kind.name, kind.label_plural, note=_note(kind, times)) for kind in present)
    places = Axis("kind", N_("Kind"), values, noted=N_("Share"))
    counts = counter.counts(NO_AXIS, places, PROOFS)
    return Tally(_answer(times, outlets), counts, places, series=PROOFS, unit=N_("Number of claims"), whole=True)


def _note(kind: Kind, times: Times[tuple[str, str]]) -> Message:
    of_kind = {proof: times[kind.name, proof] for proof in Proof}
    claims = sum(of_kind.values())
    return N_("{proven} of {claims} proven", proven=claims - of_kind[Proof.NONE], claims=claims)


def _answer(times: Times[tuple[str, str]], outlets: Times[str]) -> Message:
    of = {proof: sum(count for (_, one), count in times.items() if one == proof) for proof in Proof}
    claims = sum(of.values())
    if not claims:
        return N_("No record claims anything yet.")
    told = N_(
        "{proven} of {claims} have a source, {twice} of them two or more.",
        proven=claims - of[Proof.NONE],
        claims=NN_("{n} claim", "{n} claims", claims),
        twice=of[Proof.TWO],
    )
    if not outlets:
        return told
    outlet = max(outlets, key=lambda name: (outlets[name], name))
    most = NN_("{n} record", "{n} records", outlets[outlet])
    return N_("{told} Most often the source is {outlet}, in {most}.", told=told, outlet=outlet, most=most)
