"""A network's own page is no city's: whoever it admitted or chose has a record of its own."""

from tests.suggest.reading import read
from tracker.suggest import propose

PAGE = (
    "Eurocities held its general assembly on Thursday.\n\n"
    "The assembly admitted Weimar, Konya and Ostrava as full members of the network. "
    "It also appointed Graz to the vice-presidency for culture."
)


def test_each_city_that_a_network_admitted_or_chose_has_a_record() -> None:
    found = propose(PAGE, language="en").suggestions
    assert [one.kind for one in found] == ["membership", "membership", "membership", "seat"]
    assert {one.parties[0].name for one in found} == {"Eurocities"}


def test_the_register_of_a_city_reads_of_itself_alone() -> None:
    assert read(PAGE, language="en").suggestions == ()


def test_a_city_that_acts_in_an_article_has_its_own_alone() -> None:
    text = "The city council of Graz was glad of the news: Graz, Weimar and Konya have joined Eurocities."
    assert [one.kind for one in propose(text, language="en").suggestions] == ["membership"]


def test_whom_the_next_sentence_names_was_chosen_as_well() -> None:
    text = (
        "Three cities were elected to the steering committee of Eurocities at its general assembly.\n\n"
        "They are: Ghent, Belgium (pop. 262,000), Uppsala, Sweden (pop. 230,000), and Botevgrad, Bulgaria."
    )
    assert len(propose(text, language="en").suggestions) == 3


def test_of_several_mayors_who_are_chosen_together_none_is_at_home() -> None:
    text = (
        "New members of the board of Eurocities were elected on Monday.\n\n"
        "The persons elected are Dra. Ana Weiss, Mayor of Graz, Austria; and Eva Holm, Mayor of Uppsala, Sweden."
    )
    assert [one.kind for one in propose(text, language="en").suggestions] == ["membership", "membership"]
