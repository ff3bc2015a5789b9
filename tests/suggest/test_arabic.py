"""Arabic: conjunctions, prepositions and the article are written together with the word that follows."""

import pytest

from tests.suggest.reading import PUBLISHED, parties, read
from tracker.core.calendars import Calendar
from tracker.core.dates import PartialDate
from tracker.suggest.proposal import Suggestion

G = Calendar.GREGORIAN


def of_kind(kind: str, text: str) -> list[Suggestion]:
    return [one for one in read(text, language="ar", published=PUBLISHED).suggestions if one.kind == kind]


@pytest.mark.parametrize(
    ("text", "type", "status", "whom", "country"),
    [
        ("وقعت بلدية شيراز اتفاقية توأمة مع مدينة عمان.", "sister_city", "signed", "عمان", "JO"),
        ("وقّعت شيراز وبغداد مذكرة تفاهم.", "mou", "signed", "بغداد", "IQ"),
        ("تم التوقيع على اتفاقية تآخٍ بين شيراز وإسطنبول.", "sister_city", "signed", "إسطنبول", "TR"),
        ("أبرمت بلدية شيراز اتفاقية تعاون مع برلين.", "mou", "signed", "برلين", "DE"),
        ("وقعت شيراز خطاب نوايا مع مرسيليا.", "letter_of_intent", "signed", "مرسيليا", "FR"),
        ("صادق مجلس شيراز على التوأمة مع مدينة قونية.", "sister_city", "approved", "قونية", "TR"),
        ("من المقرر أن توقع شيراز اتفاقية توأمة مع القاهرة.", "sister_city", "planned", "القاهرة", "EG"),
        ("ستوقع بلدية شيراز مذكرة تفاهم مع تونس العاصمة وصفاقس.", "mou", "planned", "صفاقس", "TN"),
        ("ألغت بلدية شيراز اتفاقية التوأمة مع برلين.", "sister_city", "terminated", "برلين", "DE"),
        ("علقت بلدية شيراز التوأمة مع موسكو.", "sister_city", "suspended", "موسكو", "RU"),
    ],
)
def test_a_sentence_tells_of_a_tie(text: str, type: str, status: str, whom: str, country: str) -> None:
    (found,) = of_kind("agreement", text)
    assert found.fields == {"type": type, "status": status}
    assert parties(found, "parties") == [(whom, country)]


@pytest.mark.parametrize(
    "text",
    [
        "لم توقع شيراز اتفاقية توأمة مع بغداد.",
        "نفى رئيس البلدية توقيع اتفاقية توأمة بين شيراز وبغداد.",
        "يأمل رئيس بلدية شيراز في توقيع اتفاقية توأمة مع بغداد.",
        "اقترحت بلدية شيراز توقيع مذكرة تفاهم مع برلين.",
        "يقال إن شيراز وقعت اتفاقية توأمة مع بغداد.",
        "وقعت شيراز اتفاقية توأمة مع بغداد قبل سنوات.",
        "وقعت بلدية شيراز مذكرة تفاهم مع مدينة أصفهان.",
        "وقعت بلدية شيراز اتفاقية تعاون مع الجامعة لري الحدائق.",
        "فاز فريق شيراز على فريق بغداد.",
    ],
)
def test_a_sentence_tells_of_no_tie(text: str) -> None:
    assert of_kind("agreement", text) == []


@pytest.mark.parametrize(
    ("text", "office", "country"),
    [
        ("استقبل رئيس بلدية شيراز سفير ألمانيا.", "سفير ألمانيا", "DE"),
        ("التقى رئيس بلدية شيراز بعمدة داكار.", "بعمدة داكار", "SN"),
        ("زار السفير الفرنسي بلدية شيراز.", "السفير الفرنسي", "FR"),
        ("استقبلت بلدية شيراز وفدا من مدينة بغداد.", "وفدا من مدينة بغداد", "IQ"),
        ("استقبلت بلدية شيراز وفداً صينياً.", "وفداً صينياً", "CN"),
        ("بحث رئيس بلدية شيراز مع محافظ القاهرة سبل التعاون.", "محافظ القاهرة", "EG"),
    ],
)
def test_an_office_from_elsewhere_was_met(text: str, office: str, country: str) -> None:
    (found,) = of_kind("meeting", text)
    assert parties(found, "counterparts") == [(office, country)]
    assert found.fields["status"] == "held"


@pytest.mark.parametrize(
    "text",
    [
        "لم يستقبل رئيس بلدية شيراز سفير ألمانيا.",
        "تتردد شائعات عن لقاء رئيس بلدية شيراز بسفير ألمانيا.",
        "زار رئيس بلدية شيراز سوق المدينة.",
        "كتب سفير ألمانيا رسالة إلى بلدية شيراز.",
    ],
)
def test_nobody_from_elsewhere_was_met(text: str) -> None:
    assert of_kind("meeting", text) == []


def test_a_meeting_still_to_come_is_planned_and_has_no_day() -> None:
    (found,) = of_kind("meeting", "سيستقبل رئيس بلدية شيراز سفير ألمانيا.")
    assert found.fields["status"] == "planned"
    assert found.date is None


def test_a_meeting_in_the_margins_is_a_side_meeting() -> None:
    (found,) = of_kind("meeting", "التقى رئيس بلدية شيراز عمدة داكار على هامش القمة.")
    assert found.fields["type"] == "side"


@pytest.mark.parametrize(
    "text", ["انضمت شيراز إلى ICLEI.", "شيراز عضو في شبكة UCLG.", "حصلت شيراز على عضوية Metropolis."]
)
def test_the_city_belongs_to_a_network(text: str) -> None:
    (found,) = of_kind("membership", text)
    assert found.fields["status"] == "member"


@pytest.mark.parametrize(
    "text",
    [
        "لم تنضم شيراز إلى ICLEI.",
        "يقال إن شيراز انضمت إلى ICLEI.",
        "انضمت مدن أخرى إلى ICLEI ورحبت شيراز بذلك.",
        "استضافت شيراز ضيوف ICLEI.",
    ],
)
def test_the_city_belongs_to_no_network(text: str) -> None:
    assert of_kind("membership", text) == []


def test_a_membership_applied_for_is_only_considered() -> None:
    (found,) = of_kind("membership", "تسعى شيراز إلى الانضمام إلى ICLEI.")
    assert found.fields["status"] == "considering"


def test_the_body_between_member_and_network_makes_a_seat() -> None:
    (found,) = of_kind("seat", "انتخبت شيراز عضوا في المكتب التنفيذي لمنظمة UCLG.")
    assert found.fields["role"] == "member"
    assert str(found.fields["body"]).startswith("المكتب التنفيذي")


@pytest.mark.parametrize(
    ("text", "event", "status"),
    [
        ("شاركت شيراز في المنتدى الحضري العالمي في القاهرة.", "المنتدى الحضري العالمي", "attended"),
        ("شارك وفد شيراز في مؤتمر العمداء في برلين.", "مؤتمر العمداء", "attended"),
        ("ستشارك شيراز في القمة العالمية للمدن في برلين.", "القمة العالمية للمدن", "planned"),
    ],
)
def test_the_city_took_part(text: str, event: str, status: str) -> None:
    (found,) = of_kind("attendance", text)
    assert (found.fields["event"], found.fields["status"]) == (event, status)
    assert len(parties(found, "host")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "لم تشارك شيراز في المنتدى الحضري العالمي في القاهرة.",
        "حضر رئيس بلدية شيراز مهرجان الحي.",
    ],
)
def test_the_city_took_no_part(text: str) -> None:
    assert of_kind("attendance", text) == []


def test_a_position_on_the_world_is_a_statement() -> None:
    (found,) = of_kind("statement", "أدان رئيس بلدية شيراز الحرب على غزة.")
    assert [name for name, _ in parties(found, "speaker")] == ["رئيس بلدية شيراز"]
    assert of_kind("statement", "لم يندد رئيس بلدية شيراز بالحرب على غزة.") == []


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("أمس", PartialDate(G, 2024, 6, 19)),
        ("أمس الأول", PartialDate(G, 2024, 6, 18)),
        ("يوم الثلاثاء", PartialDate(G, 2024, 6, 18)),
        ("في 12 يونيو 2024", PartialDate(G, 2024, 6, 12)),
    ],
)
def test_a_day_is_understood(words: str, date: PartialDate) -> None:
    (found,) = of_kind("agreement", f"وقعت شيراز {words} اتفاقية توأمة مع بغداد.")
    assert found.date is not None
    assert found.date.date == date
