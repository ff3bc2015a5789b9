"""A form for any record, made from the declaration of its kind."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from flask_wtf import FlaskForm
from wtforms import (
    BooleanField,
    HiddenField,
    IntegerField,
    SelectField,
    SelectMultipleField,
    StringField,
    TextAreaField,
    validators,
    widgets,
)
from wtforms import Field as WTField

from tracker.core.fields import Field, FieldType
from tracker.core.kind import Kind
from tracker.core.messages import N_, Refusal
from tracker.core.text import latin_digits
from tracker.web.choices import SelectChoice
from tracker.web.form_fields import EntityField, MoneyField, PartialDateField, RecordField
from tracker.web.once import new_token
from tracker.web.reading import reader

LONGEST_LINE = 300
LONGEST_TEXT = 20_000
MOST = 100_000


class WholeNumberField(IntegerField):
    """A whole number, in the digits of any of our languages."""

    def process_formdata(self, valuelist: list[str]) -> None:
        """Read the number."""
        super().process_formdata([latin_digits(value) for value in valuelist if value.strip()])


class PageForm(FlaskForm):
    """The ground of every form: messages in the reader's language, and a token against sending it twice."""

    once = HiddenField()

    class Meta(FlaskForm.Meta):
        """How WTForms finds its own messages."""

        @property
        def locales(self) -> list[str]:
            """Return the reader's language."""
            return [reader().language]

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        if not self.once.data:
            self.once.data = new_token()

    def refuse(self, refusal: Refusal) -> None:
        """Show a refusal at the field it names, or above the form where it names none."""
        sentence = reader().say(refusal.message)
        field = self._fields.get(refusal.field or "")
        if field is None:
            self.form_errors.append(sentence)
        else:
            field.errors = [*field.errors, sentence]


def form_for(
    fields: Sequence[Field],
    *,
    values: dict[str, Any] | None = None,
    kind: Kind | None = None,
    version: int | None = None,
    more: Mapping[str, WTField] | None = None,
) -> PageForm:
    """Return a form with an input for each of `fields`, filled with `values` unless it was sent just now.

    kind:    whose states it offers, where a record is edited
    version: the version of the record that the person sees, kept in the form
    more:    further inputs, which stand first
    """
    inputs: dict[str, WTField] = dict(more or {})
    if kind is not None:
        choices = [SelectChoice(state.name, reader().say(state.label)) for state in kind.lifecycle.states]
        inputs["status"] = SelectField(reader().say(N_("Status")), choices=choices, default=kind.lifecycle.initial)
    for field in fields:
        inputs[field.name] = input_for(field)
    if version is not None:
        inputs["version"] = HiddenField(default=str(version))
    form: PageForm = type("RecordForm", (PageForm,), inputs)(data=values)
    return form


def input_for(field: Field) -> WTField:
    """Return the input that asks for the value of `field`."""
    say = reader().say
    label = say(field.label)
    needed = validators.InputRequired(say(N_("{field} is needed.", field=field.label)))
    checks: list[Any] = [needed if field.required and not field.is_reference else validators.Optional()]
    options: dict[str, Any] = {"description": say(field.help) if field.help else ""}
    choices = [SelectChoice(choice.name, say(choice.label)) for choice in field.choices]
    match field.type:
        case FieldType.LONG_TEXT:
            return TextAreaField(label, [*checks, validators.Length(max=LONGEST_TEXT)], **options)
        case FieldType.NUMBER:
            return WholeNumberField(label, [*checks, validators.NumberRange(0, MOST)], **options)
        case FieldType.FLAG:
            return BooleanField(label, **options)
        case FieldType.CHOICE:
            none = N_("Choose…") if field.required else N_("Not known")
            choices = [SelectChoice("", say(none)), *choices]
            return SelectField(label, checks, choices=choices, **options)
        case FieldType.CHOICES:
            boxes: dict[str, Any] = {
                "option_widget": widgets.CheckboxInput(),
                "widget": widgets.ListWidget(prefix_label=False),
            }
            return SelectMultipleField(label, choices=choices, **boxes, **options)
        case FieldType.DATE:
            return PartialDateField(label, checks, **options)
        case FieldType.MONEY:
            return MoneyField(label, checks, **options)
        case FieldType.RECORD:
            return RecordField(label, kinds=field.records, **options)
        case FieldType.REFERENCE | FieldType.REFERENCES:
            single = field.type is FieldType.REFERENCE
            return EntityField(label, targets=field.targets, single=single, **options)
    return StringField(label, [*checks, validators.Length(max=LONGEST_LINE)], **options)


def typed_values(form: PageForm, fields: Sequence[Field]) -> dict[str, Any]:
    """Return what the form holds, by field; dates as partial dates, references as picker answers."""
    values: dict[str, Any] = {}
    for field in fields:
        entry = form[field.name]
        values[field.name] = _understood(entry)
    if "status" in form:
        values["status"] = form["status"].data
    return values


def _understood(entry: WTField) -> Any:
    if isinstance(entry, PartialDateField):
        return entry.date
    return entry.amount if isinstance(entry, MoneyField) else entry.data
