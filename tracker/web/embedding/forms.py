"""The form of an embedding: where the chart may be shown, and in which language."""

from __future__ import annotations

from wtforms import HiddenField, SelectField, TextAreaField, validators

from tracker.core.messages import N_
from tracker.language import LANGUAGES
from tracker.web.choices import SelectChoice
from tracker.web.forms import PageForm
from tracker.web.reading import reader


class EmbeddingForm(PageForm):
    """Language and sites; `version` is that of the embedding that the person sees."""

    language = SelectField()
    sites = TextAreaField(validators=[validators.Length(max=4000)], render_kw={"rows": 3})
    version = HiddenField()

    def __init__(self, **options: object) -> None:
        super().__init__(**options)
        say = reader().say
        self.language.label.text, self.sites.label.text = say(N_("Language")), say(N_("Sites that may show it"))
        self.language.choices = [SelectChoice(code, language.native_name) for code, language in LANGUAGES.items()]
        self.sites.description = say(
            N_(
                "How their addresses begin, such as {example}, one a line. Left empty, no site may show it.",
                example="https://www.example.org",
            ),
            isolate=True,
        )
