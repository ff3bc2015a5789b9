"""What small pages in many languages, each with its traps, say of their article.

The traps: the day of the visit, of the last change, of other news and of what is told; copyright years; a site's name or
a menu's word in the first h1; the same og:title on every page; a "next" that is another article.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from lxml.html import document_fromstring

from tracker.fetching.html import read_html

PAGES = Path(__file__).parent / "pages"
TODAY = date(2026, 1, 1)


@dataclass(frozen=True)
class Facts:
    """What a careful reader takes from a page at `address`."""

    title: str
    published: str
    language: str
    outlet: str = ""
    author: str = ""
    address: str = ""
    canonical: str = ""
    next_page: str = ""


WANTED = {
    "fa_solar_line": Facts("شهردار شیراز: پیمان با داکار تازه می‌شود", "solar-hijri:1403-03-31", "fa", "خبرنامهٔ شهر"),
    "fa_two_calendars": Facts("نشست خواهرشهرها در شیراز", "solar-hijri:1403-03-31", "fa", "پیک شهر"),
    "fa_machine_and_reader": Facts("شیراز میزبان شهرداران آسیا شد", "solar-hijri:1403-03-31", "fa", "ندای فارس"),
    "fa_address": Facts(
        "بازدید هیئت لاهور از باغ ارم", "solar-hijri:1403-03-31", "fa", "peyk.example",
        address="https://www.peyk.example/?p=7", canonical="https://www.peyk.example/1403/03/31/visit-of-lahore",
    ),
    "ar_gregorian": Facts("أمانة عمّان توقع اتفاقية توأمة مع شيراز", "gregorian:2024-06-20", "ar", "صوت المدينة"),
    "ar_lunar": Facts("وفد من شيراز يزور المدينة المنورة", "gregorian:2024-06-20~", "ar"),
    "tr_updated": Facts("Konya ile Şiraz arasında kardeş şehir protokolü", "gregorian:2024-06-20", "tr", "Kent Postası"),
    "tr_next_page": Facts(
        "Şiraz gezisi notları", "gregorian:2024-06-20", "tr", "kent.example",
        address="https://kent.example/gezi/siraz-gezisi-notlari-31",
        next_page="https://kent.example/gezi/siraz-gezisi-notlari-31?sayfa=2",
    ),
    "es_site_name_as_heading": Facts("Sevilla se hermana con Shiraz", "gregorian:2024-06-20", "es", "Diario del Río", "Ana Ruiz"),
    "es_article_in_graph": Facts(
        "Una delegación de Shiraz visita el mercado central", "gregorian:2024-06-20", "es", "La Voz del Valle",
        "Ana Ruiz; Luis Vega", canonical="https://voz.example/mercado-central",
    ),
    "fr_broken_json": Facts("Lyon accueille une délégation de Chiraz", "gregorian:2024-06-20", "fr", "Le Courrier du Rhône", "Jeanne Petit"),
    "fr_time_element": Facts("Nantes et Chiraz jumelées", "gregorian:2024-06-20", "fr"),
    "de_dotted": Facts("Weimar und Schiras feiern", "gregorian:2024-04-03", "de", "Stadt Weimar"),
    "de_microdata": Facts("Musikschule reist nach Schiras", "gregorian:2024-06-20", "de", "", "Eva Lange"),
    "zh_signs": Facts("南京市与设拉子市签署友好协议", "gregorian:2024-06-20", "zh", "江边新闻网"),
    "zh_address": Facts("设拉子代表团访问武汉", "gregorian:2024-06-20", "zh", "江边新闻网", address="https://river.example/n1/2024/0620/c1001-40223.html"),
    "en_social_title": Facts("Mayors of Bath and Shiraz plant a tree", "gregorian:2024-04-03", "en", "The Avon Herald"),
    "en_ambiguous": Facts("Delegation visits the waterworks", "", "en"),
    "en_future_and_past": Facts("Sister Cities Day announced", "gregorian:2024-06-20", "en"),
    "en_broken_lines": Facts("Garden treaty signed", "gregorian:2024-06-20", "en", "Shiraz Municipality"),
    "en_in_divs": Facts(
        "Bridge named after Shiraz", "gregorian:2024-06-20", "en", "city.example",
        canonical="https://city.example/news/bridge?page=1", next_page="https://city.example/news/bridge?page=2",
    ),
    "it_day": Facts("Firenze e Shiraz, patto tra giardinieri", "gregorian:2024-06-20", "it", "Il Foglio della Piazza"),
    "pt_day": Facts("Curitiba recebe delegação de Shiraz", "gregorian:2024-06-20", "pt"),
    "ru_day": Facts("Делегация Шираза посетила Казань", "gregorian:2024-06-20", "ru", "Волжский вестник"),
}  # fmt: skip

# Words of the pages that belong to no article.
ELSEWHERE = (
    "باران", "نمایشگاه", "حقوق محفوظ", "الأكثر", "حديقة جديدة", "Ana sayfa", "Yeni park", "El río crece", "2001-2025",
    "Une autre nouvelle", "Ämter", "雨季", "分享", "cookies", "Site map", "Market moves",
)  # fmt: skip

# Lines above and beside an article, which may stand in its text or not.
ABOUT_IT = re.compile(
    "|".join((*ELSEWHERE, "Mis à jour", "Publi", "Event date", "19 de junio", "20 de junio", "18 يونيو", "We use"))
)
IN_DIVS = {"en_in_divs": ("div",)}


def read(name: str, address: str = "") -> dict[str, str]:
    return read_html((PAGES / f"{name}.html").read_bytes(), "text/html; charset=utf-8", address, today=TODAY)


def test_every_page_is_read_here() -> None:
    assert {page.stem for page in PAGES.glob("*.html")} == set(WANTED)


@pytest.mark.parametrize("name", WANTED)
def test_a_page_says_its_facts(name: str) -> None:
    wanted = WANTED[name]
    found = read(name, wanted.address)
    assert Facts(**{key: found[key] for key in found if key != "text"}, address=wanted.address) == wanted


@pytest.mark.parametrize("name", WANTED)
def test_an_article_comes_out_whole_and_alone(name: str) -> None:
    page = document_fromstring((PAGES / f"{name}.html").read_text("utf-8"))
    told = [
        line
        for node in page.iter("p", "td", *IN_DIVS.get(name, ()))
        for line in map(str.strip, node.itertext())
        if len(line.encode()) > 30
    ]
    text = " ".join(read(name)["text"].split())
    assert [line for line in told if line not in text and not ABOUT_IT.search(line)] == []
    assert [word for word in ELSEWHERE if word in text] == []
