"""Turkish: endings hang on names, the owner stands before the office, and the verb comes last."""

import pytest

from tests.suggest.reading import PUBLISHED, parties
from tracker.suggest import HomeCity, propose
from tracker.suggest.proposal import Suggestion

BURSA = HomeCity({"tr": "Bursa", "en": "Bursa"}, "TR")


def found(text: str) -> list[Suggestion]:
    suggestions = propose(text, home=BURSA, language="tr", published=PUBLISHED).suggestions
    assert all(text[quote.start : quote.end] == quote.quote for one in suggestions for quote in one.evidence)
    return list(suggestions)


@pytest.mark.parametrize(
    ("text", "type", "status", "whom", "country"),
    [
        ("Bursa Büyükşehir Belediyesi ile Almanya'nın Darmstadt şehri arasında kardeş şehir protokolü imzalandı.",
         "sister_city", "signed", "Darmstadt", "DE"),
        ("Bursa Büyükşehir Belediye Başkanı, Saraybosna ile iş birliği protokolü imzaladı.",
         "mou", "signed", "Saraybosna", "BA"),
        ("Bursa Belediye Meclisi, Saraybosna ile kardeş şehir olunmasını oy birliğiyle onayladı.",
         "sister_city", "approved", "Saraybosna", "BA"),
        ("Bursa ile Bakü arasında mutabakat zaptı imzalanacak.", "mou", "planned", "Bakü", "AZ"),
    ],
)  # fmt: skip
def test_a_sentence_tells_of_a_tie(text: str, type: str, status: str, whom: str, country: str) -> None:
    (one,) = [one for one in found(text) if one.kind == "agreement"]
    assert one.fields == {"type": type, "status": status}
    assert parties(one, "parties") == [(whom, country)]


@pytest.mark.parametrize(
    "text",
    [
        "Bursa ile Bakü arasında kardeş şehir protokolü imzalanmadı.",
        "Bursa ve Bakü'nün kardeş şehir protokolü imzaladığı iddia edildi.",
        "Bursa Belediye Başkanı, Bakü ile kardeş şehir protokolü imzalanmasını teklif etti.",
        "Bursa Belediye Başkanı esnafla görüştü.",
    ],
)
def test_what_is_denied_rumoured_or_offered_is_no_tie(text: str) -> None:
    assert [one for one in found(text) if one.kind != "statement"] == []


def test_the_owner_of_an_office_stands_before_it() -> None:
    (one,) = found("Bursa Büyükşehir Belediye Başkanı dün Dakar Belediye Başkanı ile görüştü.")
    assert parties(one, "counterparts") == [("Dakar Belediye Başkanı", "SN")]
    assert one.date is not None
    assert one.date.text == "dün"


def test_an_ending_does_not_belong_to_the_name_of_an_event() -> None:
    (one,) = found("Bursa Belediye Başkanı, Dünya Kentsel Forumu'na Kahire'de katıldı.")
    assert (one.kind, one.fields["event"]) == ("attendance", "Dünya Kentsel Forumu")
    assert [party.label for party in one.parties] == ["Cairo"]
