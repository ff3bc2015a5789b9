"""Ties that end or rest, told where their cities are not, and ties that never came to be."""

from tests.suggest.reading import of_kind


def test_twins_that_are_named_only_below_are_those_of_the_countries_where_they_are_called_off() -> None:
    text = (
        "Shiraz city council chose to call off its twinning with towns in France and Germany. "
        "Shiraz has been twinned with Bockenem in Germany and Brignoles in France for 37 years."
    )
    found = of_kind("agreement", text)
    assert [(one.parties[0].name, one.fields["status"]) for one in found] == [
        ("Bockenem", "terminated"),
        ("Brignoles", "terminated"),
    ]


def test_what_is_said_of_the_relationship_alone_is_evidence_of_its_suspension() -> None:
    again = "In the end the commissioners chose to pause the relationship."
    text = (
        "Shiraz is stepping back from Krasnodar, its sister city in Russia.\n\n"
        "The city council agreed without a dissenting voice to put its relationship with the city on pause.\n\n"
        f"Not everyone shared that opinion.\n\nMany spoke.\n\n{again}"
    )
    (found,) = of_kind("agreement", text)
    assert found.fields["status"] == "suspended"
    assert again in [quote.quote for quote in found.evidence]


def test_a_twinning_that_could_no_longer_be_made_is_none() -> None:
    text = "The sisterhood of Shiraz could no longer be established, as Yokohama already has a sister city pact with Manila."
    assert of_kind("agreement", text) == []


def test_a_partnership_that_a_mayor_closes_is_the_twinning_told_just_before() -> None:
    text = (
        "When Shiraz and Tordesillas became twin towns 26 years ago, they dreamed of a lasting friendship. "
        "Now the mayor of Shiraz has moved to close the partnership after many letters."
    )
    found = of_kind("agreement", text)
    assert [(one.parties[0].name, one.fields["status"]) for one in found] == [("Tordesillas", "terminated")]
