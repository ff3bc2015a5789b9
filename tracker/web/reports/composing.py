"""What a report is to tell, as somebody composes it: asked for by GET, so that a preview has an address."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from flask import request
from wtforms import SelectField, StringField, TextAreaField, validators

from tracker.core.calendars import Calendar, from_day
from tracker.core.chapters.contents import offered_chapters
from tracker.core.chapters.material import Asked
from tracker.core.dates import PartialDate
from tracker.core.letterhead import NO_LETTERHEAD, Letterhead
from tracker.core.messages import N_, Message, Refusal
from tracker.core.report import Report
from tracker.kinds.reporting import report_on
from tracker.language import LANGUAGES, Reader
from tracker.store.letterhead import letterhead_of
from tracker.store.report import Report as Frozen
from tracker.store.report import newest_report, report_with
from tracker.web.choices import SelectChoice
from tracker.web.documents.kept import files
from tracker.web.form_fields import PartialDateField
from tracker.web.forms import PageForm
from tracker.web.gate import db
from tracker.web.reading import reader, register
from tracker.web.records.found import registry
from tracker.web.reports.chapters import Chosen, chosen_chapters

LONGEST_NOTE = 1200  # it stands in the address of the preview, and an address has its bounds
BOTH = "both"
DATES: dict[str, Message] = {
    Calendar.SOLAR_HIJRI.value: N_("Solar Hijri"),
    Calendar.GREGORIAN.value: N_("Gregorian"),
    BOTH: N_("Both calendars"),
}
LABELS: dict[str, Message] = {
    "since": N_("From"),
    "until": N_("Until (cut-off day)"),
    "session": N_("Number of the session"),
    "day": N_("Day of the session"),
    "next_session": N_("Day of the next session"),
    "after": N_("Changes count since"),
    "corrects": N_("It corrects"),
    "language": N_("Language"),
    "dates": N_("Dates"),
    "note": N_("Covering note"),
}


class ComposerForm(PageForm):
    """The question. It changes nothing, so it needs no token."""

    class Meta(PageForm.Meta):
        """A question needs no token."""

        csrf = False

    since = PartialDateField()
    until = PartialDateField()
    session = StringField(validators=[validators.Length(max=60)])
    day = PartialDateField()
    next_session = PartialDateField()
    after = SelectField()
    corrects = SelectField()
    language = SelectField()
    dates = SelectField()
    note = TextAreaField(validators=[validators.Length(max=LONGEST_NOTE)], render_kw={"rows": 4})

    def __init__(self) -> None:
        sent = request.form if request.method == "POST" else request.args
        self.asked = "since" in sent
        super().__init__(formdata=sent if self.asked else None, data=usual_question())
        say = reader().say
        for name, label in LABELS.items():
            self[name].label.text = say(label)
        numbers = [SelectChoice(str(one), say(N_("Report No. {number}", number=one))) for one in _numbers()]
        self.after.choices = [SelectChoice("", say(N_("the first day of the period"))), *numbers]
        self.corrects.choices = [SelectChoice("", say(N_("no other report"))), *numbers]
        self.language.choices = [SelectChoice(one.code, one.native_name) for one in LANGUAGES.values()]
        self.dates.choices = [SelectChoice(name, say(label)) for name, label in DATES.items()]
        offered = offered_chapters(registry())
        self.chapters = chosen_chapters(offered, order=sent.getlist("order"), show=sent.getlist("show"))

    @property
    def reader(self) -> Reader:
        """Return for whom the paper is written."""
        language = self.language.data if self.language.data in LANGUAGES else reader().language
        calendar, also = LANGUAGES[language].calendar, None
        if self.dates.data == BOTH:
            also = next(one for one in Calendar if one is not calendar and one.value in DATES)
        elif self.dates.data in DATES:
            calendar = Calendar(self.dates.data)
        return Reader(language, calendar, also, reader().countries)

    @property
    def corrected(self) -> int | None:
        """Return the number of the report that it corrects."""
        return int(self.corrects.data) if self.corrects.data else None

    @property
    def question(self) -> dict[str, Any]:
        """Return all that is asked, as an address or a frozen report keeps it."""
        return {**{name: self[name].data for name in LABELS if self[name].data}, **choice_of(self.chapters)}

    @property
    def hidden(self) -> list[tuple[str, str]]:
        """Return all that is asked, as the hidden inputs of another form."""
        asked = {"since": "", "until": "", "after": "", **self.question}
        return [(name, one) for name, value in asked.items() for one in (value if isinstance(value, list) else [value])]


def choice_of(chapters: list[Chosen]) -> dict[str, list[str]]:
    """Return a choice of chapters as the address says it."""
    names = [one.offered.name for one in chapters]
    return {"order": names, "show": [one.offered.name for one in chapters if one.shown]}


def usual_question() -> dict[str, Any]:
    """Return what is usually asked: the time since the last frozen report, or else this year, until today."""
    today = date.today()  # noqa: DTZ011 - the reader's own day
    calendar: Calendar = reader().calendar
    before = newest_report(db())
    since = PartialDate(calendar, from_day(calendar, today)[0], 1, 1)
    if before and before.until.last < today:
        since = PartialDate.of_day(before.until.last + timedelta(days=1), calendar)
    return {
        "since": since,
        "until": PartialDate.of_day(today, calendar),
        "after": str(before.number) if before else "",
        "corrects": "",
        "language": reader().language,
        "dates": calendar.value,
    }


def composed(form: ComposerForm) -> Report:
    """Return the report that a form asks for. Raises Refusal, naming the field, where the period makes no sense."""
    since, until = form.since.date, form.until.date
    if since is None or until is None:
        raise Refusal(N_("Give the first and the last day of the period."), field="since" if since is None else "until")
    house = register()
    if house is None:
        raise Refusal(N_("There is no register yet: run `tracker init` or `tracker demo` first."))
    asked = Asked(
        chapters=tuple(one.offered.name for one in form.chapters if one.shown),
        session=(form.session.data or "").strip(),
        day=form.day.date,
        next_session=form.next_session.date,
        note=(form.note.data or "").strip(),
    )
    return report_on(
        db(), house, since=since, until=until, asked=asked, before=_before(form.after.data), registry=registry()
    )


def letterhead_here() -> Letterhead:
    """Return what stands on top of the city's papers now."""
    house = register()
    return letterhead_of(house, files()) if house else NO_LETTERHEAD


def _before(number: str | None) -> Frozen | None:
    return report_with(db(), int(number)) if number else None


def _numbers() -> list[int]:
    newest = newest_report(db())
    return list(range(newest.number, 0, -1)) if newest else []
