"""Turkish: the verb ends the sentence, suffixes grow on every word, and the owner stands before the office."""

import pytest

from tests.suggest.reading import PUBLISHED, parties, read
from tracker.core.calendars import Calendar
from tracker.core.dates import PartialDate
from tracker.suggest.proposal import Suggestion

G = Calendar.GREGORIAN


def of_kind(kind: str, text: str) -> list[Suggestion]:
    return [one for one in read(text, language="tr", published=PUBLISHED).suggestions if one.kind == kind]


@pytest.mark.parametrize(
    ("text", "type", "status", "whom", "country"),
    [
        ("Shiraz ile Konya arasında kardeş şehir protokolü imzalandı.", "sister_city", "signed", "Konya", "TR"),
        ("Shiraz Belediyesi, Weimar ile kardeş kent protokolü imzaladı.", "sister_city", "signed", "Weimar", "DE"),
        ("Shiraz ve Saraybosna kardeş şehir oldu.", "sister_city", "signed", "Saraybosna", "BA"),
        ("Shiraz ile İstanbul iş birliği protokolüne imza attı.", "mou", "signed", "İstanbul", "TR"),
        ("Shiraz ile Bakü arasında mutabakat zaptı imzalandı.", "mou", "signed", "Bakü", "AZ"),
        ("Shiraz ile Köln niyet mektubu imzaladı.", "letter_of_intent", "signed", "Köln", "DE"),
        ("Shiraz Belediye Meclisi, Konya ile kardeş şehirliği onayladı.", "sister_city", "approved", "Konya", "TR"),
        ("Shiraz meclisi Bursa ile kardeş kent olunmasını oy birliğiyle kabul etti.", "sister_city", "approved", "Bursa", "TR"),
        ("Shiraz ile Bursa arasında kardeş şehir protokolü imzalanacak.", "sister_city", "planned", "Bursa", "TR"),
        ("Shiraz, Üsküp ile de kardeş şehir protokolü imzalayacağını bildirdi.", "sister_city", "planned", "Üsküp", "MK"),
        ("Shiraz, Weimar ile kardeş şehir protokolünü feshetti.", "sister_city", "terminated", "Weimar", "DE"),
        ("Shiraz, Weimar ile kardeş şehir ilişkisini askıya aldı.", "sister_city", "suspended", "Weimar", "DE"),
    ],
)  # fmt: skip
def test_a_sentence_tells_of_a_tie(text: str, type: str, status: str, whom: str, country: str) -> None:
    (found,) = of_kind("agreement", text)
    assert found.fields == {"type": type, "status": status}
    assert parties(found, "parties") == [(whom, country)]


@pytest.mark.parametrize(
    "text",
    [
        "Shiraz ile Konya arasında kardeş şehir protokolü imzalanmadı.",
        "Shiraz, Konya ile kardeş şehir protokolü imzalamaktan vazgeçti.",
        "Shiraz, Konya ile kardeş şehir protokolü imzalanmasını teklif etti.",
        "Shiraz ile Konya'nın kardeş şehir protokolü imzaladığı iddia edildi.",
        "Shiraz ile Konya daha önce kardeş şehir protokolü imzalamıştı.",
        "Shiraz ile Konya 2011 yılında kardeş şehir oldu.",
        "Shiraz ile Tebriz arasında iş birliği protokolü imzalandı.",
        "Shiraz Belediyesi ile Uludağ Üniversitesi arasında iş birliği protokolü imzalandı.",
        "Shiraz takımı Konya'da turnuva kazandı.",
    ],
)
def test_a_sentence_tells_of_no_tie(text: str) -> None:
    assert of_kind("agreement", text) == []


@pytest.mark.parametrize(
    ("text", "office", "country"),
    [
        ("Shiraz Belediyesi, Dakar Belediye Başkanı'nı ağırladı.", "Dakar Belediye Başkanı", "SN"),
        ("Almanya Büyükelçisi, Shiraz Belediyesini ziyaret etti.", "Almanya Büyükelçisi", "DE"),
        ("Alman heyeti Shiraz belediyesinde kabul edildi.", "Alman heyeti", "DE"),
        ("İstanbul Büyükşehir Belediye Başkanı ile bir araya geldi.", "İstanbul Büyükşehir Belediye Başkanı", "TR"),
        ("Shiraz yönetimi Irak Başkonsolosu ile görüştü.", "Irak Başkonsolosu", "IQ"),
    ],
)
def test_an_office_from_elsewhere_was_met(text: str, office: str, country: str) -> None:
    (found,) = of_kind("meeting", text)
    assert parties(found, "counterparts") == [(office, country)]
    assert found.fields["status"] == "held"


@pytest.mark.parametrize(
    "text",
    [
        "Shiraz yönetimi Irak Başkonsolosu ile görüşmedi.",
        "Shiraz yönetiminin Irak Başkonsolosu ile görüştüğü iddia edildi.",
        "Shiraz Belediye Başkanı esnafı ziyaret etti.",
        "Irak Başkonsolosu Shiraz yönetimine mektup yazdı.",
    ],
)
def test_nobody_from_elsewhere_was_met(text: str) -> None:
    assert of_kind("meeting", text) == []


def test_a_meeting_still_to_come_is_planned_and_has_no_day() -> None:
    (found,) = of_kind("meeting", "Shiraz Belediyesi, Almanya Büyükelçisini ağırlayacak.")
    assert found.fields["status"] == "planned"
    assert found.date is None


@pytest.mark.parametrize(
    "text",
    ["Shiraz, Metropolis üyesidir.", "Shiraz kenti ICLEI üyeliğine kabul edildi.", "Shiraz, Metropolis'e katıldı."],
)
def test_the_city_belongs_to_a_network(text: str) -> None:
    (found,) = of_kind("membership", text)
    assert found.fields["status"] == "member"


@pytest.mark.parametrize(
    "text",
    [
        "Shiraz, Metropolis üyesi değil.",
        "Shiraz'ın Metropolis üyesi olduğu iddia edildi.",
        "Shiraz, Metropolis toplantısına katıldı.",
        "Diğer üye şehirler Metropolis'e katıldı, Shiraz bunu kutladı.",
    ],
)
def test_the_city_belongs_to_no_network(text: str) -> None:
    assert of_kind("membership", text) == []


def test_a_membership_applied_for_is_only_considered() -> None:
    (found,) = of_kind("membership", "Shiraz, Metropolis üyeliği için başvurdu.")
    assert found.fields["status"] == "considering"


def test_a_body_named_behind_its_network_gives_a_seat() -> None:
    (found,) = of_kind("seat", "Shiraz, UCLG Yönetim Kurulu üyeliğine seçildi.")
    assert (found.fields["body"], found.fields["role"]) == ("Yönetim Kurulu", "member")


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Shiraz heyeti Kahire'deki Dünya Kent Forumu'na katıldı.", "attended"),
        ("Shiraz, Uluslararası Belediyeler Zirvesi'nde temsil edildi.", "attended"),
        ("Shiraz heyeti Dünya Kent Forumu'na katılacak.", "planned"),
    ],
)
def test_the_city_took_part(text: str, status: str) -> None:
    (found,) = of_kind("attendance", text)
    assert found.fields["status"] == status


@pytest.mark.parametrize(
    "text",
    ["Shiraz heyeti Dünya Kent Forumu'na katılmadı.", "Shiraz Belediye Başkanı mahalle festivaline katıldı."],
)
def test_the_city_took_no_part(text: str) -> None:
    assert of_kind("attendance", text) == []


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("dün", PartialDate(G, 2024, 6, 19)),
        ("salı günü", PartialDate(G, 2024, 6, 18)),
        ("12 Haziran 2024'te", PartialDate(G, 2024, 6, 12)),
    ],
)
def test_a_day_is_understood(words: str, date: PartialDate) -> None:
    (found,) = of_kind("agreement", f"Shiraz ile Konya {words} kardeş şehir protokolü imzaladı.")
    assert found.date is not None
    assert found.date.date == date
