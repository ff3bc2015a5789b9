"""The language of an article is told by its letters and its commonest words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.suggest import propose
from tracker.suggest.languages import language_of
from tracker.suggest.packs import packs


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("شهردار گفت که این پارک برای مردم شهر ساخته شده است.", "fa"),
        ("شهردار در پاريس گفت: اين پارک بزرگ است و چند گل دارد.", "fa"),
        ("قال رئيس البلدية إن الحديقة بنيت من أجل سكان المدينة.", "ar"),
        ("The mayor said that the park was built for the people of the town.", "en"),
        ("El alcalde dijo que el parque se ha hecho para los vecinos de la ciudad.", "es"),
        ("Le maire dit que le parc est fait pour les habitants de la ville.", "fr"),
        ("Der Bürgermeister sagt, dass der Park für die Menschen in der Stadt ist.", "de"),
        ("Belediye başkanı bu parkın çocuklar için olarak bir hediye ve bu bir ilk dedi.", "tr"),
        ("市长说公园是为市民建造的。", "zh"),
        ("Мэр сказал, что парк построен для жителей города.", "ru"),
        ("شهردار در باريس سخن كفت و از مردم سباسكزاري كرد. اين سفر سه روز است.", "fa"),
        ("تفاهم‌نامهٔ خواهرخواندگی امضا شد. دو شهر همکاری می‌کنند.", "fa"),
        ("وقعت أمانة عمان اتفاقية توأمة. وأكد الجانبان على توسيع العلاقات.", "ar"),
        ("Mayor signs treaty. Council voted on Tuesday.", "en"),
        ("Kadıköy and Beşiktaş mayors visited the city. Talks were held at Dolmabahçe.", "en"),
        ("Hermanamiento aprobado. Las dos ciudades, más cerca.", "es"),
        ("La ville accueille une délégation étrangère. Elle reste trois jours.", "fr"),
        ("Städtepartnerschaft besiegelt. Weimar und Schiras feiern.", "de"),
        ("Kardeş şehir protokolü imzalandı. Törene vali katıldı.", "tr"),
        ("Il sindaco ha firmato l'accordo. Le due città collaborano.", "it"),
        ("Prefeitura recebe delegação. O encontro foi na terça.", "pt"),
        ("市長は協定に署名した。両市は協力を強化する。", "ja"),
        ("시장이 협정에 서명했다. 두 도시는 협력한다.", "ko"),
        ("", "und"),
        ("12345 — ???", "und"),
        ("Zyx qwv", "und"),
    ],
)
def test_a_text_shows_its_language(text: str, language: str) -> None:
    assert language_of(text) == language


def test_a_latin_name_in_a_persian_article_does_not_make_it_english() -> None:
    assert language_of("شهردار گفت شبکهٔ Metropolis (World Association of the Major Metropolises) بزرگ است.") == "fa"


def test_what_a_page_declares_decides_only_where_the_text_does_not() -> None:
    assert language_of("Comunicado", declared="es-ES") == "es"
    assert language_of("Comunicado", declared="fa") == "und"
    assert language_of("Der Park ist für die Menschen in der Stadt.", declared="en") == "de"


@given(st.text())
def test_any_text_has_some_language(text: str) -> None:
    assert language_of(text)


def test_a_language_that_was_given_is_believed() -> None:
    assert propose("Weimar 2024", language="fa").article.language == "fa"


def test_a_language_without_words_here_is_told_by_the_text_itself() -> None:
    assert "it" not in packs()
    assert propose("The mayor of the town said it.", language="it").article.language == "en"
