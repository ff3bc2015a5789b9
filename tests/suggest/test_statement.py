"""A statement is a position of the city's own people, in the speaker's own words."""

import pytest

from tests.suggest.reading import of_kind, parties


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("شهردار شیراز گفت: ما جنگ غزه را محکوم می‌کنیم.", "ما جنگ غزه را محکوم می‌کنیم."),
        (
            "شهردار شیراز با مردم زلزله‌زده ابراز همدردی کرد و زلزله ترکیه را تلخ خواند.",
            "شهردار شیراز با مردم زلزله‌زده ابراز همدردی کرد و زلزله ترکیه را تلخ خواند.",
        ),
        ("The mayor of Shiraz said: We condemn the war in Ukraine.", "We condemn the war in Ukraine."),
        (
            "The mayor of Shiraz expressed solidarity after the earthquake.",
            "The mayor of Shiraz expressed solidarity after the earthquake.",
        ),
    ],
)
def test_a_position_on_the_world_is_kept_in_the_speakers_own_words(text: str, words: str) -> None:
    (found,) = of_kind("statement", text)
    assert found.fields == {"words": words, "status": "made"}
    assert [quote.quote for quote in found.evidence] == [words]
    assert [party.country for party in found.parties if party.role == "speaker"] == ["IR"]


@pytest.mark.parametrize(
    "text",
    [
        "شهردار شیراز دربارهٔ نرخ آب سخن گفت.",
        "شهردار شیراز جنگ غزه را محکوم نکرد.",
        "شهردار داکار جنگ غزه را محکوم کرد.",
        "شهردار شیراز از موزهٔ صلح بازدید کرد.",
        "The mayor of Shiraz did not condemn the war in Gaza.",
        "The mayor of Dakar condemned the war in Gaza.",
        "The mayor of Shiraz opened a park named Peace.",
    ],
)
def test_a_sentence_takes_no_position_of_ours(text: str) -> None:
    assert of_kind("statement", text) == []


def test_a_wish_for_a_tie_is_a_statement_about_that_city_and_no_agreement() -> None:
    text = "شهردار شیراز آمادگی این شهر را برای خواهرخواندگی با شهر قونیه اعلام کرد."
    (found,) = of_kind("statement", text)
    assert parties(found, "counterparts") == [("قونیه", "TR")]
    assert parties(found, "speaker") == [("شهردار شیراز", "IR")]
    assert of_kind("agreement", text) == []


def test_who_spoke_last_is_still_speaking() -> None:
    text = "The mayor of Shiraz opened the session.\nHe condemned the war in Gaza."
    (found,) = of_kind("statement", text)
    assert parties(found, "speaker") == [("mayor of Shiraz", "IR")]


def test_what_is_said_at_a_summit_is_said_in_the_network_named_before() -> None:
    text = "The mayor of Shiraz came as a member of Metropolis. He condemned the war in Gaza."
    (found,) = of_kind("statement", text)
    assert parties(found, "forum") == [("Metropolis", None)]


def test_one_topic_is_one_statement_however_often_the_article_tells_it() -> None:
    text = "شهردار شیراز کشتار مردم غزه را محکوم کرد.\n\nشهردار شیراز خواستار صلح در غزه شد."
    (found,) = of_kind("statement", text)
    assert len(found.evidence) == 2


@pytest.mark.parametrize(
    "text",
    [
        "شهردار شیراز با صدور پیامی درگذشت شهردار قونیه را تسلیت گفت.",
        "The mayor of Shiraz condemned the arrest of the mayor of Konya.",
    ],
)
def test_a_position_towards_somebody_abroad_needs_no_topic_of_the_world(text: str) -> None:
    (found,) = of_kind("statement", text)
    assert parties(found, "speaker")


def test_condolences_at_home_are_no_position_on_the_world() -> None:
    assert of_kind("statement", "شهردار شیراز درگذشت کارگران مرزی ایران و عراق را تسلیت گفت.") == []


def test_whom_the_article_names_later_may_speak_before() -> None:
    text = '"We condemn the attack on Gaza," it says.\n\nThe mayor of Shiraz wrote it on Monday.'
    (found,) = of_kind("statement", text)
    assert parties(found, "speaker") == [("mayor of Shiraz", "IR")]


def test_what_two_talked_about_is_told_with_their_meeting() -> None:
    text = "The mayor of Shiraz met the ambassador of Ghana and condemned the war in Gaza."
    assert of_kind("statement", text) == []


def test_a_headline_leaves_the_position_to_the_text_below() -> None:
    text = "Mayor of Shiraz condemns the war in Gaza\n\nThe mayor of Shiraz condemned the war in Gaza on Monday."
    assert [one.evidence[0].quote for one in of_kind("statement", text)] == [
        "The mayor of Shiraz condemned the war in Gaza on Monday."
    ]


def test_a_readiness_to_tie_is_told_to_its_city_and_not_to_a_network_named_before() -> None:
    text = (
        "شهردار شیراز در دیدار با سفیر ایران در گرجستان از پیوستن شیراز به شبکه شهرهای خلاق یونسکو گفت. "
        "شهردار شیراز گفت: آماده‌ایم با شهر باتومی پیمان خواهرخواندگی ببندیم و از سفیر می‌خواهیم این خواست را برساند."
    )
    (found,) = of_kind("statement", text)
    assert parties(found, "counterparts") == [("باتومی", "GE")]


def test_condolences_to_ones_own_countrymen_are_no_statement_to_the_world() -> None:
    text = "در پیام شهردار شیراز آمده است: زلزله در مرز ایران و عراق موجب فوت هموطنانمان شد؛ تسلیت می‌گویم."
    assert of_kind("statement", text) == []
    assert of_kind("statement", text.replace("هموطنانمان", "مردم عراق")) != []


def test_whose_officials_are_only_named_behind_a_hope_says_nothing() -> None:
    text = (
        "The mayor of Shiraz will head to Taiwan. "
        "The schedule also includes an event to discuss ideas and to meet officials in Shiraz’s sister city, Taichung, Taiwan."
    )
    assert of_kind("statement", text) == []


def test_a_meeting_about_a_tie_is_no_statement_where_nobody_is_quoted() -> None:
    text = "The mayor of Yeosu, South Korea, a sister city of Shiraz, met the mayor of Shiraz to discuss their partnership."
    assert of_kind("statement", text) == []


def test_a_city_itself_takes_a_position() -> None:
    (found,) = of_kind(
        "statement", "The City of Shiraz affirms our support for the people of Chyhyryn, Ukraine, in the war."
    )
    assert parties(found, "speaker") == [("Shiraz", "IR")]
