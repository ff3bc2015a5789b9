"""What an agreement is in law, on any day: it follows from its dated acts, and from nothing else.

The rule, in the order in which it is applied to the acts up to the day that is asked for:

- A proposal, permit, approval or initialling leads to the state of its name, as long as nothing is signed. Afterwards
  such acts prepare something else (a renewal, say) and change nothing.
- A signing leads to *signed*; entry into force and renewal lead to *in force*, also after an end.
- An amendment changes the term alone. A reaffirmation lifts a suspension and changes nothing else.
- A suspension holds until a reaffirmation (which brings back the state before it), a signing, an entry into force, a
  renewal or an end. What is over cannot be suspended.
- A termination is final, and so is a recorded expiry, until the agreement is signed, enters into force or is renewed.
- The term is what the latest act with a last day says, else the agreement's own end. A renewal that names no last day,
  or a signing or entry into force after the term has run out, leaves the term open.
- After the last day of its term, what was signed, in force or suspended is *expired*, unless it renews automatically.

Acts of one day count in the order of `ORDER`. Acts without a day change nothing. A vague act ("in 1386") counts from
the first day that it may mean; until the last one, the answer is not certain. Before the first act there is no status.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from tracker.core.dates import PartialDate

PREPARING = ("proposed", "permitted", "approved", "initialled")
BRINGING = {"signed": "signed", "in_force": "in_force", "renewed": "in_force"}
ENDING = ("terminated", "expired")
ORDER = (*PREPARING, "signed", "in_force", "amended", "renewed", "reaffirmed", "suspended", *ENDING)


@dataclass(frozen=True, slots=True)
class Act:
    """One act: its type, its day, the last day of the term that it gave, and the type of agreement it led to."""

    type: str
    day: PartialDate | None
    until: PartialDate | None = None
    becomes: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """What an agreement is on a day.

    state:   None before the first act
    certain: whether no act and no end of a term is too vague to tell
    by:      the act from which the state follows; None where a term ran out
    term:    the last day of its term, where there is one
    type:    the type that its acts had given it, or nothing where none says so
    """

    state: str | None = None
    certain: bool = True
    by: Act | None = None
    term: PartialDate | None = None
    type: str = ""


@dataclass(frozen=True, slots=True)
class Phase:
    """A time in which the status was the same, from `first` on."""

    first: date
    standing: Standing


@dataclass(frozen=True, slots=True)
class Acts:
    """The acts of one agreement, with its own end and whether it renews automatically."""

    all: Sequence[Act] = ()
    end: PartialDate | None = None
    automatic: bool = False
    dated: Sequence[tuple[PartialDate, Act]] = field(init=False)

    def __post_init__(self) -> None:
        dated = [(act.day, act) for act in self.all if act.day]
        object.__setattr__(self, "dated", sorted(dated, key=lambda pair: (pair[0].first, ORDER.index(pair[1].type))))

    def on(self, day: date) -> Standing:
        """Return what the agreement is on `day`."""
        return _ran_out(self._by_acts(day), day, self.automatic)

    def phases(self) -> list[Phase]:
        """Return the history of its status, the earliest first."""
        found: list[Phase] = []
        for day in sorted(self._turning_days()):
            standing = self.on(day)
            before = found[-1].standing if found else Standing()
            if (standing.state, standing.type) != (before.state, before.type):
                found.append(Phase(day, standing))
        return found

    def _by_acts(self, day: date) -> Standing:
        state, lifted, by, type, certain = None, "in_force", None, "", True
        term = self.end
        for act_day, act in self.dated:
            if act_day.first > day:
                break
            certain = certain and act_day.last <= day
            after = _state_after(act.type, state, lifted)
            if after != state:
                lifted, state, by = (state or lifted) if after == "suspended" else lifted, after, act
            if act.until:
                term = act.until
            elif act.type == "renewed" or (act.type in BRINGING and term and term.last < act_day.first):
                term = None
            type = act.becomes or type
        return Standing(state, certain, by, term, type)

    def _turning_days(self) -> Iterable[date]:
        for day, act in self.dated:
            yield day.first
            if act.until:
                yield _day_after(act.until.last)
        if self.end and self.dated:
            yield _day_after(self.end.last)


def _state_after(act: str, state: str | None, lifted: str) -> str | None:
    if act in BRINGING:
        return BRINGING[act]
    if act == "terminated" or (act == "expired" and state != "terminated"):
        return act
    if act in PREPARING and (state is None or state in PREPARING):
        return act
    if act == "suspended" and state not in ENDING:
        return act
    return lifted if act == "reaffirmed" and state == "suspended" else state


def _ran_out(standing: Standing, day: date, automatic: bool) -> Standing:
    term = standing.term
    if term is None or automatic or standing.state not in ("signed", "in_force", "suspended"):
        return standing
    if day > term.last:
        return Standing("expired", standing.certain, None, term, standing.type)
    certain = standing.certain and not term.first < day
    return Standing(standing.state, certain, standing.by, term, standing.type)


def _day_after(day: date) -> date:
    return day if day == date.max else day + timedelta(days=1)
