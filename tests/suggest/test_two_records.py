"""One counterpart, two records: what was done, and what is still to come of the two."""

from tests.suggest.reading import PUBLISHED, of_kind, parties, read
from tracker.suggest import HomeCity, propose


def test_a_letter_that_was_signed_and_a_twinning_that_is_to_be_are_two() -> None:
    text = (
        "Shiraz will sign a sister-city agreement with Weimar next year.\n\n"
        "The mayors of Shiraz and Weimar signed a letter of intent on Monday."
    )
    assert [(one.fields["type"], one.fields["status"]) for one in of_kind("agreement", text)] == [
        ("sister_city", "planned"),
        ("letter_of_intent", "signed"),
    ]


def test_what_was_first_told_as_planned_is_one_with_its_signing() -> None:
    text = (
        "Shiraz and Weimar are to sign a sister-city agreement today.\n\n"
        "Shiraz and Weimar signed the sister-city agreement at noon."
    )
    assert [one.fields["status"] for one in of_kind("agreement", text)] == ["signed"]


def test_talks_on_signing_are_no_signing() -> None:
    text = "مذاکرات اولیه برای امضای تفاهم‌نامهٔ خواهرخواندگی شیراز و شهر حلب انجام شد."
    assert [one.fields["status"] for one in of_kind("agreement", text)] == ["negotiated"]


def test_what_is_hoped_for_behind_a_plan_leaves_it_a_plan() -> None:
    text = "قرارداد خواهرخواندگی شیراز با شهر سمرقند در دست انجام است و امیدواریم به سرانجام برسد."
    assert [one.fields["status"] for one in of_kind("agreement", text)] == ["planned"]


def test_the_members_of_a_delegation_stand_beside_it() -> None:
    text = (
        "El Ayuntamiento de Valladolid ha recibido a un grupo de alcaldes de Honduras.\n\n"
        "La delegación fue recibida por la alcaldesa de Valladolid, y la formaba el alcalde de Tela, en Honduras."
    )
    found = propose(text, home=HomeCity({"es": "Valladolid"}, "ES"), language="es").suggestions
    assert [[party.name for party in one.parties] for one in found] == [
        ["grupo de alcaldes de Honduras", "alcalde de Tela"]
    ]


def test_a_day_that_lies_ahead_tells_of_a_plan_whatever_the_verb() -> None:
    text = "شهردار شیراز ۵ تیر ۱۴۰۳ با شهردار داکار دیدار می‌کند."
    (found,) = of_kind("meeting", text, published=PUBLISHED)
    assert found.fields["status"] == "planned"


def test_a_guest_who_comes_is_met_whatever_else_is_told() -> None:
    text = "شهردار سمرقند که به شیراز سفر کرده است از برگزاری هفتهٔ فرهنگی خبر داد."
    assert [parties(one, "counterparts") for one in of_kind("meeting", text)] == [[("شهردار سمرقند", "UZ")]]


def test_a_guest_who_is_received_needs_no_other_word() -> None:
    text = "شهردار شیراز سفیر اندونزی را در باغ ارم پذیرفت."
    assert [parties(one, "counterparts") for one in of_kind("meeting", text)] == [[("سفیر اندونزی", "ID")]]


def test_a_president_who_comes_is_a_guest_of_the_state() -> None:
    text = "وزیر امور خارجه در دیدار با همتای خود برنامهٔ سفر رئیس‌جمهور ازبکستان به شیراز را بررسی کرد."
    assert of_kind("meeting", text) == []


def test_the_head_of_this_network_is_that_of_the_network_named_before() -> None:
    text = "شیراز از سال ۱۳۹۰ عضو متروپلیس است. شهردار شیراز با دبیرکل این سازمان دیدار کرد."
    assert [one.parties[0].type for one in of_kind("meeting", text)] == ["office"]


def test_we_are_the_city_that_speaks() -> None:
    text = "شهردار شیراز سخن گفت.\n\nاو گفت: در متروپلیس عضو هیئت‌مدیره هستیم."
    assert [one.fields["body"] for one in of_kind("seat", text)] == ["هیئت‌مدیره"]


def test_a_town_that_no_gazetteer_knows_is_told_by_its_council() -> None:
    text = "Hexham Town Council met on Monday. The mayor of Hexham met the mayor of Metzingen in Germany."
    (found,) = propose(text, language="en").suggestions
    assert parties(found, "counterparts") == [("mayor of Metzingen", "DE")]


def test_an_embassy_is_its_country() -> None:
    text = "شهردار شیراز با کاردار سفارت اندونزی دیدار کرد."
    assert [parties(one, "counterparts")[0][1] for one in of_kind("meeting", text)] == ["ID"]


def test_where_an_event_was_is_told_behind_its_day() -> None:
    text = "نمایندگان شهرداری شیراز در دومین نشست شهرهای خوشنویسی جهان که ۲۸ تا ۳۰ شهریور در استانبول برگزار شد، حضور یافتند."
    (found,) = of_kind("attendance", text)
    assert parties(found, "host") == [("استانبول", "TR")]


def test_hearsay_that_is_passed_on_is_no_news() -> None:
    text = "در پی انتشار مطلبی مبنی بر اینکه شیراز با شهر بارسلون پیمان خواهرخواندگی امضا کرده است، شهرداری توضیح داد."
    assert read(text).suggestions == ()


def test_a_wish_that_an_agreement_tells_is_no_statement_of_its_own() -> None:
    text = "شهردار شیراز گفت: پیش‌نویس تفاهم‌نامه با شهر قونیه تهیه شد و امیدواریم تا پایان سال امضا شود."
    assert [one.kind for one in read(text).suggestions] == ["agreement"]


def test_a_journey_is_followed_to_the_city_where_it_led() -> None:
    text = "Members of the delegation of Shiraz have returned from a four-day visit to the German city of Weimar."
    assert [parties(one, "counterparts") for one in of_kind("meeting", text)] == [[("Weimar", "DE")]]


def test_a_recalled_year_is_no_day_of_a_meeting() -> None:
    text = (
        "The mayor of Shiraz met the ambassador of Georgia, and spoke of the network that the city has used since 2015."
    )
    (found,) = of_kind("meeting", text)
    assert found.date is None


def test_whoever_holds_the_office_behind_holds_not_the_one_before() -> None:
    text = "In a meeting with the ambassador of Georgia to Iran, Behzad Golsorkhi, mayor of Shiraz, spoke of trade."
    (found,) = of_kind("meeting", text)
    assert [party.type for party in found.parties] == ["office"]


def test_what_sister_cities_are_is_no_news_of_one() -> None:
    text = "شیراز با شهر قونیه پیمان خواهرخواندگی دارد.\n\nخواهرخوانده‌ها شهرهایی هستند که متعهد می‌شوند."
    assert [one.fields["status"] for one in of_kind("agreement", text)] == ["in_force"]


def test_a_visit_to_come_is_another_record_than_the_meeting_that_was() -> None:
    text = (
        "شهردار شیراز با شهردار قونیه دیدار کرد.\n\n"
        "هیئتی از مدیران شهرداری قونیه مهرماه برای شرکت در نمایشگاه گل به شیراز اعزام خواهد شد."
    )
    assert [one.fields["status"] for one in of_kind("meeting", text)] == ["held", "planned"]


def test_a_meeting_first_told_as_planned_is_one_with_the_meeting() -> None:
    text = "شهردار شیراز فردا با شهردار قونیه دیدار می‌کند.\n\nشهردار شیراز در حاشیهٔ اجلاس با شهردار قونیه دیدار کرد."
    assert [one.fields["status"] for one in of_kind("meeting", text)] == ["held"]


def test_this_city_is_the_one_that_was_named_last() -> None:
    told = "شهردار شیراز از برنامه‌ها گفت. این شهر عضو متروپلیس است."
    other = "شهردار شیراز از قونیه گفت. این شهر عضو متروپلیس است."
    assert [len(of_kind("membership", text)) for text in (told, other)] == [1, 0]


def test_what_a_council_approved_and_is_still_to_be_signed_are_one() -> None:
    text = (
        "The council of Shiraz approved the sister-city agreement with Weimar on Tuesday.\n\n"
        "The letter of intent with Weimar will be signed in May, the mayor of Shiraz said."
    )
    assert [one.fields["status"] for one in of_kind("agreement", text)] == ["approved"]


def test_a_session_with_a_city_hall_abroad_is_a_meeting_with_the_city() -> None:
    text = "شهردار شیراز به نشست برخط روز گذشته با شهرداری «پنزا» اشاره کرد."
    assert [parties(one, "counterparts") for one in of_kind("meeting", text)] == [[("پنزا", "RU")]]


def test_talks_with_several_halls_are_a_meeting_each_and_tie_nobody() -> None:
    text = (
        "أجرى وفد بلدية شيراز لقاءات مع بلديات تجمعها توأمة مع بلدية شيراز، مثل بلدية أنقرة وبلدية بغداد، "
        "وجرى بحث التعاون مع بلدية عمان."
    )
    found = read(text, language="ar").suggestions
    cities = {kind: [one.parties[0].name for one in found if one.kind == kind] for kind in ("meeting", "agreement")}
    assert cities == {"meeting": ["أنقرة", "بغداد", "عمان"], "agreement": ["أنقرة", "بغداد"]}


def test_hong_kong_is_not_abroad_for_a_city_of_its_country() -> None:
    text = "青岛市市长王强会见香港驻粤办主任李明。王强还会见日本驻青岛总领事田村一行。有关人员参加活动。"
    home = HomeCity({"zh": "青岛", "en": "Qingdao"}, "CN")
    found = propose(text, home=home, language="zh").suggestions
    assert [(one.kind, one.parties[0].country) for one in found] == [("meeting", "JP")]


def test_where_something_that_guests_built_is_shown_nobody_travels_to_them() -> None:
    text = "青岛市市长王强会见日本别府市代表团。代表团还赴小镇参观由别府市捐建的图书馆。"
    home = HomeCity({"zh": "青岛", "en": "Qingdao"}, "CN")
    found = propose(text, home=home, language="zh").suggestions
    assert [one.fields.get("direction") for one in found] == [None]
