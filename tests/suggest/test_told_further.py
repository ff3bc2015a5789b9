"""What one sentence leaves open, another one of the article tells: the day, the proof, and whom it was with."""

from tests.suggest.reading import PUBLISHED, of_kind, parties, read
from tracker.core.edtf import to_edtf
from tracker.suggest import propose


def test_the_day_of_the_news_is_that_of_its_first_sentences() -> None:
    text = (
        "The city hall of Shiraz had guests on Tuesday, and the weather was fine.\n\n"
        "The mayor of Shiraz met the mayor of Dakar and spoke of the port."
    )
    (found,) = of_kind("meeting", text, published=PUBLISHED)
    assert found.date is not None
    assert to_edtf(found.date.date) == "2024-06-18~"


def test_what_was_done_was_not_done_on_a_later_day() -> None:
    text = "The mayor of Shiraz met the consul of Germany about a fair that is held from 2 to 4 July 2024."
    (found,) = of_kind("meeting", text, published=PUBLISHED)
    assert found.date is not None
    assert to_edtf(found.date.date) == "2024-06-20~"


def test_a_further_sentence_that_tells_of_the_same_proves_it_too() -> None:
    text = (
        "Shiraz and Weimar signed a sister-city agreement on Monday.\n\n"
        "There was music.\n\n"
        "The mayor praised the sister-city agreement with Weimar as a bridge."
    )
    (found,) = of_kind("agreement", text)
    assert [quote.quote for quote in found.evidence if "bridge" in quote.quote]


def test_an_organisation_is_the_party_and_not_the_city_where_it_lies() -> None:
    text = "The city of Shiraz signed a memorandum of understanding with the Weissen Institute of Rotterdam."
    (found,) = of_kind("agreement", text)
    assert parties(found, "parties") == [("Weissen Institute of Rotterdam", "NL")]


def test_where_they_signed_is_nobody_with_whom_they_tie() -> None:
    text = "In Turin, Shiraz and the Danish city of Aarhus signed a cooperation agreement in Turin on Monday."
    (found,) = of_kind("agreement", text)
    assert parties(found, "parties") == [("Aarhus", "DK")]


def test_several_cities_whose_mayors_were_met_are_met_each() -> None:
    text = "شهردار شیراز در حاشیه اجلاس با شهرداران بانکوک و کلمبو دیدار کرد."
    assert [parties(one, "counterparts")[0][1] for one in of_kind("meeting", text)] == ["TH", "LK"]


def test_the_capital_of_a_country_is_named_behind_it() -> None:
    text = "The mayor of Shiraz received a delegation from the Uzbek capital, Tashkent, on Tuesday."
    (found,) = of_kind("meeting", text)
    assert parties(found, "counterparts") == [("delegation from the Uzbek capital, Tashkent", "UZ")]


def test_a_question_is_no_fact() -> None:
    assert of_kind("agreement", "خواهرخواندگی شیراز با وایمار امضا شد؟") == []


def test_who_is_invited_is_addressed() -> None:
    text = "شهردار شیراز گفت: از شهردار بخارا دعوت می‌کنیم در جشنواره حاضر شود."
    (found,) = [one for one in read(text, language="fa").suggestions if one.kind == "statement"]
    assert ("شهردار بخارا", "counterparts") in [(one.name, one.role) for one in found.parties]


def test_a_city_whose_country_is_told_is_not_whose_news_it_is() -> None:
    text = "Les élus ont adopté la convention de jumelage avec la ville de Thiès, au Sénégal."
    (found,) = [one for one in propose(text, language="fr").suggestions if one.kind == "agreement"]
    assert [one.country for one in found.parties] == ["SN"]


def test_whom_they_met_where_they_went_the_sentence_behind_tells() -> None:
    text = "Мэр Шираза посетил Казань.\n\nТам он встретился с председателем совета.\n\nПотом был обед с депутатами."
    (found,) = [one for one in read(text, language="ru").suggestions if one.kind == "meeting"]
    quotes = [quote.quote for quote in found.evidence]
    assert any("председателем" in one for one in quotes)
    assert not any("обед" in one for one in quotes)
