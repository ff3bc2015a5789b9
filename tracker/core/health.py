"""The health of an agreement: what studies of lasting ties name as their marks, each in a sentence with a sign."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from tracker.core.activity import Activity, Level
from tracker.core.messages import N_, NN_, Message


class Sign(StrEnum):
    """How one mark stands."""

    GOOD = "good"
    WATCH = "watch"
    POOR = "poor"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark of health: its name, its sign and a short sentence."""

    name: Message
    sign: Sign
    sentence: Message


@dataclass(frozen=True, slots=True)
class Promise:
    """A commitment, as far as health goes: its state, and the last day on which it was due."""

    status: str
    due: date | None


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of an agreement's life."""

    plan: bool
    activity: Activity
    outgoing: int
    incoming: int
    promises: tuple[Promise, ...]
    community: str


def health_of(facts: Facts, *, today: date) -> tuple[Mark, ...]:
    """Return the marks of health, in the order in which they are read."""
    return (
        _plan(facts),
        _contact(facts.activity),
        _balance(facts.outgoing, facts.incoming),
        _promises(facts.promises, today),
        _community(facts.community),
    )


def _plan(facts: Facts) -> Mark:
    name = N_("Plan")
    if facts.plan:
        return Mark(name, Sign.GOOD, N_("There is an action plan."))
    return Mark(name, Sign.POOR, N_("There is no action plan."))


def _contact(activity: Activity) -> Mark:
    signs = {Level.ACTIVE: Sign.GOOD, Level.QUIET: Sign.WATCH, Level.DORMANT: Sign.POOR, Level.UNKNOWN: Sign.UNKNOWN}
    return Mark(N_("Regular contact"), signs[activity.level], activity.why)


def _balance(out: int, back: int) -> Mark:
    name = N_("In and out")
    if not out and not back:
        return Mark(name, Sign.UNKNOWN, N_("No visit with a known direction is recorded."))
    sentence = N_("The city travelled {out} times, the counterpart {back} times.", out=out, back=back)
    if not out or not back:
        return Mark(name, Sign.WATCH if out + back < 3 else Sign.POOR, sentence)
    return Mark(name, Sign.GOOD if max(out, back) <= 2 * min(out, back) else Sign.WATCH, sentence)


def _promises(promises: tuple[Promise, ...], today: date) -> Mark:
    name = N_("Commitments")
    counted = [one for one in promises if one.status != "dropped"]
    if not counted:
        return Mark(name, Sign.UNKNOWN, N_("No commitment is recorded."))
    late = sum(one.status != "done" and one.due is not None and one.due < today for one in counted)
    if late:
        return Mark(name, Sign.POOR, NN_("{n} commitment is overdue.", "{n} commitments are overdue.", late))
    kept = sum(one.status == "done" for one in counted)
    sentence = N_("{kept} of {all} commitments are kept, none is overdue.", kept=kept, all=len(counted))
    return Mark(name, Sign.GOOD, sentence)


def _community(community: str) -> Mark:
    name = N_("Community")
    if community.strip():
        return Mark(name, Sign.GOOD, N_("Others than the city carry it too: {who}.", who=community.strip().rstrip(".")))
    return Mark(name, Sign.UNKNOWN, N_("Nobody besides the city is named who carries it."))
