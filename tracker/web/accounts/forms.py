"""The forms of accounts."""

from __future__ import annotations

from wtforms import (
    EmailField,
    PasswordField,
    SelectField,
    StringField,
    validators,
)

from tracker.core.access import Role
from tracker.core.calendars import Calendar
from tracker.core.digests import LABELS
from tracker.core.messages import N_, Message
from tracker.language import LANGUAGES
from tracker.web.choices import SelectChoice
from tracker.web.forms import PageForm
from tracker.web.reading import reader

ROLE_LABELS: dict[Role, Message] = {
    Role.COUNCIL: N_("Council member"),
    Role.RECORDER: N_("Recorder"),
    Role.APPROVER: N_("Approver"),
    Role.ADMINISTRATOR: N_("Administrator"),
}

CALENDAR_LABELS: dict[Calendar, Message] = {
    Calendar.SOLAR_HIJRI: N_("Solar Hijri"),
    Calendar.GREGORIAN: N_("Gregorian"),
}


class _Account(PageForm):
    def label(self, **labels: Message) -> None:
        """Give the inputs their labels in the reader's language."""
        for name, label in labels.items():
            self[name].label.text = reader().say(label)


class SignInForm(_Account):
    """Name and password."""

    username = StringField(validators=[validators.InputRequired()])
    password = PasswordField(validators=[validators.InputRequired()])

    def __init__(self) -> None:
        super().__init__()
        self.label(username=N_("Sign-in name"), password=N_("Password"))


class SettingsForm(_Account):
    """The language and the calendar in which somebody reads."""

    language = SelectField()
    calendar = SelectField()

    def __init__(self, **options: object) -> None:
        super().__init__(**options)
        self.label(language=N_("Language"), calendar=N_("Calendar"))
        self.language.choices = [SelectChoice(code, language.native_name) for code, language in LANGUAGES.items()]
        self.calendar.choices = [
            SelectChoice(name.value, reader().say(label)) for name, label in CALENDAR_LABELS.items()
        ]


class DigestForm(_Account):
    """How often somebody wants what is new by mail, and where it goes."""

    digest = SelectField()
    email = EmailField()

    def __init__(self, **options: object) -> None:
        super().__init__(**options)
        self.label(digest=N_("What is new, by mail"), email=N_("E-mail address"))
        self.digest.choices = [SelectChoice(one.value, reader().say(label)) for one, label in LABELS.items()]


class PasswordForm(_Account):
    """The password that somebody has, and the one that shall take its place."""

    current = PasswordField(validators=[validators.InputRequired()], render_kw={"autocomplete": "current-password"})
    password = PasswordField(validators=[validators.InputRequired()], render_kw={"autocomplete": "new-password"})
    again = PasswordField(validators=[validators.InputRequired()], render_kw={"autocomplete": "new-password"})

    def __init__(self) -> None:
        super().__init__()
        self.label(current=N_("Present password"), password=N_("New password"), again=N_("The new one once more"))


class PersonForm(_Account):
    """A new account."""

    name = StringField(validators=[validators.InputRequired(), validators.Length(max=80)])
    password = PasswordField(validators=[validators.InputRequired()])
    role = SelectField()

    def __init__(self) -> None:
        super().__init__()
        self.label(name=N_("Name"), password=N_("Password"), role=N_("Role"))
        self.role.choices = [SelectChoice(role.value, reader().say(label)) for role, label in ROLE_LABELS.items()]
