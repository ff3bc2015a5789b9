"""A name is read in the reader's language, or in the nearest there is."""

from hypothesis import given
from hypothesis import strategies as st

from tracker.core.names import Name, Names

FORMS = st.dictionaries(st.sampled_from(["en", "fa", "de", "ar"]), st.text(max_size=5), max_size=4)


@given(FORMS, st.sampled_from(["en", "fa", "de", "ar", "zh"]))
def test_a_reader_gets_the_own_form_then_the_english_then_any(forms: dict[str, str], language: str) -> None:
    read = Name(forms).read_in(language)
    if forms.get(language):
        assert read == forms[language]
    elif forms.get("en"):
        assert read == forms["en"]
    else:
        assert read in {*forms.values(), ""}


@given(FORMS)
def test_a_name_that_has_any_form_is_never_blank(forms: dict[str, str]) -> None:
    assert bool(Name(forms).read_in("en")) is any(forms.values())


def test_several_names_keep_their_order() -> None:
    weimar, pecs = Name({"en": "Weimar"}), Name({"en": "Pécs"})
    assert list(Names((weimar, pecs))) == [weimar, pecs]
