"""How the rows of the parts read in a report, where their titles alone would not say enough."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from decimal import Decimal

from tracker.core.dates import PartialDate, Period
from tracker.core.entry import Involved
from tracker.core.fields import Choice
from tracker.core.messages import N_, NN_, Message
from tracker.core.part import Row, Values
from tracker.core.reporting import Line, Span

OPEN_STATES = ("open", "in_progress")


def report_delegates(rows: Sequence[Row], _span: Span) -> list[Line]:
    """Tell who travelled, on whose behalf, and for how many days."""
    return [Line(_delegate(row), proof=row.proof) for row in rows]


def _delegate(row: Row) -> Message:
    behalf, days = row.values.get("behalf"), row.values.get("days")
    told = row.title
    if isinstance(behalf, Involved):
        told = N_("{member}, on behalf of {side}", member=told, side=behalf.name)
    if isinstance(days, int) and days:
        told = NN_("{member}, {n} day", "{member}, {n} days", days, member=told)
    return told


def report_costs(rows: Sequence[Row], _span: Span) -> list[Line]:
    """Tell what was paid in each currency, and by whom."""
    sums: dict[tuple[str, str], Decimal] = defaultdict(Decimal)
    for row in rows:
        currency, payer = str(row.values.get("currency") or ""), str(row.values.get("payer") or "")
        amount = row.values.get("amount")
        sums[currency, payer] += amount if isinstance(amount, Decimal) else Decimal()
    return [Line(_cost(amount, currency, payer)) for (currency, payer), amount in sorted(sums.items())]


def _cost(amount: Decimal, currency: str, payer: str) -> Message:
    money = N_("{amount} {currency}", amount=_short(amount), currency=currency)
    if payer:
        return N_("{money} paid by {payer}", money=money, payer=payer)
    return N_("{money}, payer unknown", money=money)


def _short(amount: Decimal) -> Decimal:
    return amount.quantize(Decimal(1)) if amount == amount.to_integral() else amount


def report_dues(rows: Sequence[Row], span: Span) -> list[Line]:
    """Tell what was paid within the time, and what is owed at its end."""
    lines = []
    for row in rows:
        paid, due, year = (row.values.get(name) for name in ("paid", "due", "year"))
        if isinstance(paid, PartialDate):
            if span.may_hold(paid):
                lines.append(Line(N_("{dues}, paid on {day}", dues=_dues(row), day=paid), proof=row.proof))
        elif span.is_begun(year if isinstance(year, PartialDate) else None):
            late = span.is_past(due if isinstance(due, PartialDate) else None)
            told = N_("{dues}: overdue", dues=_dues(row)) if late else N_("{dues}: not paid yet", dues=_dues(row))
            lines.append(Line(told, pressing=late, proof=row.proof))
    return lines


def _dues(row: Row) -> Message:
    amount = row.values.get("amount")
    if not isinstance(amount, Decimal):
        return row.title
    money = N_("{amount} {currency}", amount=_short(amount), currency=str(row.values.get("currency") or ""))
    return N_("{title} ({money})", title=row.title, money=money)


def report_stretches(rows: Sequence[Row], span: Span) -> list[Line]:
    """Tell terms and periods with their beginning and end, those that lie within the time or reach into it."""
    lines = []
    for row in rows:
        start, end = (_date(row.values, name) for name in ("start", "end"))
        if span.is_begun(start) and not (end and end.last < span.since):
            title = row.part.field("level").label_of(str(level)) if (level := row.values.get("level")) else row.title
            told = N_("{title}: {period}", title=title, period=Period(start, end)) if start or end else title
            lines.append(Line(told, proof=row.proof))
    return lines


def report_commitments(rows: Sequence[Row], span: Span) -> list[Line]:
    """Tell how each commitment stands: kept, open, overdue or dropped, with owner, due day and reason."""
    return [_commitment(row, span) for row in rows]


def _commitment(row: Row, span: Span) -> Line:
    status, due = str(row.values.get("status") or ""), _date(row.values, "due")
    told, owner, reason = row.title, row.values.get("owner"), row.values.get("reason")
    if owner:
        told = N_("{commitment} ({owner})", commitment=told, owner=str(owner))
    late = status in OPEN_STATES and span.is_past(due)
    if late:
        return Line(N_("{commitment}: overdue since {day}", commitment=told, day=due), pressing=True, proof=row.proof)
    if status == "dropped" and reason:
        return Line(N_("{commitment}: dropped, because {reason}", commitment=told, reason=str(reason)), proof=row.proof)
    state = {"done": N_("kept"), "dropped": N_("dropped"), "in_progress": N_("in progress")}.get(status, N_("open"))
    if due and status in OPEN_STATES:
        state = N_("{state}, due on {day}", state=state, day=due)
    return Line(N_("{commitment}: {state}", commitment=told, state=state), proof=row.proof)


def is_open(values: Values) -> bool:
    """Say whether a commitment still waits to be kept."""
    return values.get("status") in OPEN_STATES


def report_council(rows: Sequence[Row], span: Span, *, types: Sequence[Choice]) -> list[Line]:
    """Tell what the council did and asked, each question with its answer or that it has none."""
    lines = []
    for row in rows:
        day = _date(row.values, "day")
        unanswered = is_unanswered(row.values)
        if span.may_hold(day) or (unanswered and span.is_begun(day)):
            lines.append(Line(_council_item(row.values, types), pressing=unanswered, proof=row.proof))
    return lines


def _council_item(values: Values, types: Sequence[Choice]) -> Message:
    told: Message = next(choice.label for choice in types if choice.name == values["type"])
    number, text, day, answer = (values.get(name) for name in ("number", "text", "day", "answer"))
    if number:
        told = N_("{item} {number}", item=told, number=str(number))
    if isinstance(day, PartialDate):
        told = N_("{item} ({day})", item=told, day=day)
    if text:
        told = N_("{item}: {text}", item=told, text=str(text))
    if answer:
        return N_("{item} Answer: {answer}", item=told, answer=str(answer))
    return N_("{item} Not answered yet.", item=told) if is_unanswered(values) else told


def is_unanswered(values: Values) -> bool:
    """Say whether a council item is a question that nobody has answered."""
    return values.get("type") == "question" and not values.get("answer")


def _date(values: Values, name: str) -> PartialDate | None:
    value = values.get(name)
    return value if isinstance(value, PartialDate) else None
