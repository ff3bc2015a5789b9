"""The form of the public page: what is said in front of it, under which licence, and whom readers may write to."""

from __future__ import annotations

from wtforms import HiddenField, SelectField, StringField, TextAreaField, validators

from tracker.actions.publishing import LONGEST_CONTACT, LONGEST_INTRODUCTION
from tracker.core.licences import LICENCES
from tracker.core.messages import N_
from tracker.language import LANGUAGES
from tracker.store.publication import Publication
from tracker.web.choices import SelectChoice
from tracker.web.forms import PageForm
from tracker.web.reading import reader


class PublicationForm(PageForm):
    """Licence, contact and, for each language, an introduction; `version` is of what the person sees."""

    licence = SelectField()
    contact = StringField(validators=[validators.Length(max=LONGEST_CONTACT)])
    version = HiddenField()

    def __init__(self, **options: object) -> None:
        super().__init__(**options)
        say = reader().say
        self.licence.label.text, self.contact.label.text = say(N_("Licence")), say(N_("Where to reach us"))
        self.licence.choices = [SelectChoice(one.name, say(one.label)) for one in LICENCES]
        self.contact.description = say(N_("Where readers may write to, such as an address for e-mail. May stay empty."))


def publication_form(publication: Publication) -> PublicationForm:
    """Return the form, filled with what is decided unless it was sent just now."""
    inputs = {
        f"introduction_{language.code}": TextAreaField(
            reader().say(N_("A sentence in front ({language})", language=language.native_name)),
            [validators.Length(max=LONGEST_INTRODUCTION)],
            render_kw={"rows": 2, "lang": language.code, "dir": language.direction},
        )
        for language in LANGUAGES.values()
    }
    held: dict[str, object] = {f"introduction_{code}": text for code, text in publication.introduction.items()}
    held |= {"licence": publication.licence, "contact": publication.contact, "version": publication.version}
    form: PublicationForm = type("FilledForm", (PublicationForm,), inputs)(data=held)
    return form
