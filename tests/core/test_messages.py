"""A sentence of the core keeps its values beside it until a reader comes."""

from tracker.core.messages import N_, NN_, Message, Refusal


def test_a_marked_sentence_keeps_its_places_open() -> None:
    assert N_("Membership in {network}", network="ICLEI") == Message("Membership in {network}", {"network": "ICLEI"})


def test_a_count_chooses_a_form_and_is_a_value_of_both() -> None:
    message = NN_("{n} city of {country}", "{n} cities of {country}", 3, country="Iran")
    assert (message.text, message.plural, message.count) == ("{n} city of {country}", "{n} cities of {country}", 3)
    assert message.values == {"n": 3, "country": "Iran"}


def test_a_refusal_reads_as_its_sentence_and_knows_its_field() -> None:
    refusal = Refusal(N_("{month} has {days} days.", month="Mehr", days=30), field="start")
    assert str(refusal) == "Mehr has 30 days."
    assert refusal.field == "start"


def test_braces_in_a_sentence_without_values_are_letters() -> None:
    assert str(Refusal(N_("Write {} as it is."))) == "Write {} as it is."
