"""Whom an outlet names as the source of its report, in the words of each language."""

import pytest

from tracker.suggest.origins import origin_of

FILLER = (
    "A sentence that names nobody at all and only stands here so that the text has paragraphs of some length in it."
)


@pytest.mark.parametrize(
    ("language", "text", "origin"),
    [
        ("fa", "به گزارش روابط عمومی شهرداری شیراز، شهردار در دیدار با سفیر گفت که روابط دو شهر گسترش می‌یابد.", "روابط عمومی شهرداری شیراز"),
        ("fa", "به گزارش خبرگزاری سخن، مرکز فارس، به نقل از روابط عمومی شهرداری شیراز، شهردار از باغ دیدن کرد.", "روابط عمومی شهرداری شیراز"),
        ("fa", "به گزارش ایسنا به‌نقل از ایرنا، شهردار شیراز از امضای تفاهم‌نامه با داکار خبر داد و آن را ستود.", "ایرنا"),
        ("fa", "به گزارش ایسنا شهردار شیراز از امضای تفاهم‌نامه با شهر داکار خبر داد و گفت که ادامه دارد.", "ایسنا"),
        ("fa", "شهردار شیراز با سفیر دیدار کرد و دربارهٔ روابط دو شهر سخن گفت و آن را مهم خواند.\nمنبع: ایرنا", "ایرنا"),
        ("ar", "وبحسب أمانة عمّان، فإن الاتفاقية تشمل التعاون في مجالات النقل والثقافة والسياحة بين المدينتين.", "أمانة عمّان"),
        ("ar", "التقى العمدة وفدا من شيراز، نقلا عن وكالة الأنباء الأردنية، وبحثا التعاون في مجالات كثيرة.", "وكالة الأنباء الأردنية"),
        ("en", "According to the municipality of Shiraz, the two mayors signed a memorandum of understanding this week.", "the municipality of Shiraz"),
        ("en", "The two mayors signed a memorandum of understanding, the City of Weimar said in a statement on Monday.", "the City of Weimar"),
        ("en", "The mayor met a delegation on Monday and showed it the park, IRNA reported, citing the city council.", "the city council"),
        ("tr", "AA'nın haberine göre iki şehir arasında kardeş şehir protokolü imzalandı ve ardından tören yapıldı.", "AA"),
        ("tr", "Konya Büyükşehir Belediyesi'nden yapılan açıklamaya göre heyet kenti ziyaret etti ve başkanla görüştü.", "Konya Büyükşehir Belediyesi"),
        ("es", "Las dos ciudades se han hermanado, según informó el Ayuntamiento de Sevilla, en un acto muy solemne.", "el Ayuntamiento de Sevilla"),
        ("fr", "Selon la mairie de Lyon, une délégation arrivera lundi pour signer l'accord de coopération des parcs.", "la mairie de Lyon"),
        ("de", "Wie die Stadt Weimar mitteilte, reist eine Delegation nach Schiras, um den Vertrag dort zu erneuern.", "die Stadt Weimar"),
        ("it", "Secondo il Comune di Firenze, la delegazione arriverà lunedì per firmare l'accordo sui giardini storici.", "il Comune di Firenze"),
        ("pt", "Segundo a Câmara Municipal de Lisboa, a delegação chega na segunda-feira para assinar o acordo previsto.", "a Câmara Municipal de Lisboa"),
        ("ru", "Как сообщает пресс-служба мэрии, делегация прибудет в понедельник для подписания договора.", "пресс-служба мэрии"),
        ("zh", "据江边日报报道，南京市与设拉子市在南京签署友好协议，两市将在文化、旅游和园林方面加强合作。", "江边日报"),
    ],
)  # fmt: skip
def test_an_article_names_its_source(language: str, text: str, origin: str) -> None:
    assert origin_of(text, language) == origin


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fa", "به گزارش خبرنگار سخن در شیراز، شهردار ظهر امروز در دیدار با مقامات شهر مهمان گفت‌وگو کرد."),
        (
            "en",
            "According to the agreement, the two cities will exchange students and experts for the next five years.",
        ),
        ("en", f"{FILLER}\n{FILLER}\n{FILLER}\nAccording to the city council, the park opens soon.\n{FILLER}"),
        ("en", ""),
        ("eo", "Laŭ la urbodomo, la du urboj subskribis interkonsenton pri kunlaboro kaj interŝanĝo de studentoj."),
    ],
)
def test_an_article_names_nobody(language: str, text: str) -> None:
    assert origin_of(text, language) == ""
