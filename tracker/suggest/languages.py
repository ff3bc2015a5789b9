"""Which language a text is in, told by its script, its commonest words and its own letters."""

from __future__ import annotations

import re
from collections import Counter

from tracker.core.text import fold

LONGEST_SAMPLE = 6000
_SCRIPTS = {
    "arabic": re.compile(r"[\u0620-\u064a\u066e-\u06d3]"),
    "han": re.compile(r"[\u3400-\u9fff]"),
    "kana": re.compile(r"[\u3041-\u30fa]"),
    "hangul": re.compile(r"[\uac00-\ud7a3]"),
    "cyrillic": re.compile(r"[\u0400-\u04ff]"),
    "latin": re.compile(r"[A-Za-z\u00c0-\u024f]"),
}
# Folded, so that lost accents and dots make no difference.
_COMMON = {
    "en": "the and of to in that with for was is by on at from has have will its an this be are as it his their said "
          "who mayor council city municipality",
    "es": "el la los las de del que y en un una con por se ha para su al es como mas entre sus este esta lo ciudad "
          "sobre fue han no",
    "fr": "le la les des et du une est dans que pour au par sur de en qui avec aux pas ne un ce cette il elle son sa "
          "ses ont ete se a l d plus entre leur",
    "de": "der die das und ist von mit den dem ein eine zu im des auf fur sich nicht auch werden wird wurde als bei am "
          "einen einer nach sie er es hat in zum zur",
    "tr": "ve bir bu ile icin olarak olan da de cok arasinda gore kadar daha oldu etti dedi belediyesi baskani "
          "belediye ise tarafindan ilk iki sehir her",
    "it": "il lo gli di che e la per con del della una sono le un in nel nella dei delle al alla ha si anche come tra "
          "da dal piu citta i l e stato dell ed",
    "pt": "o os as do da dos das que e em um uma com por no na de para ao se foi mais sua seu entre nos nas pela pelo "
          "sao nao esta cidade a ela como",
    "fa": "و در به از که این با است را برای شد های می ان بر یک نیز خود تا کرد شده گفت شهر هم وی بود دو ما",
    "ar": "فی من علی الی ان التی الذی هذا هذه عن مع بین قال کما بعد وقد ذلک و او لا ما قد حیث خلال کل تم اکد ال وفد",
}  # fmt: skip
# A letter of one language alone counts for it, but only as often as its words do: a name may bring letters from abroad.
_OWN_LETTERS = {
    "es": "ñ¿¡", "fr": "çœêîûàè", "de": "ßäöü", "tr": "ışğç", "it": "òìùè", "pt": "ãõçâê",
    "fa": "پچژگ", "ar": "ةإ",
}  # fmt: skip
_WORDS = {code: frozenset(words.split()) for code, words in _COMMON.items()}
_SHARED = Counter(word for words in _WORDS.values() for word in words)


def language_of(text: str, *, declared: str = "") -> str:
    """Return the ISO 639 code of the language of `text`, "und" where nothing tells.

    declared: what a page calls its language; it decides only between languages that the text itself leaves level
    """
    sample = text[:LONGEST_SAMPLE]
    counts = {script: len(letters.findall(sample)) for script, letters in _SCRIPTS.items()}
    total = sum(counts.values())
    if not total:
        return "und"
    # One sign of Chinese says as much as a word of others, and a Japanese text is half kana.
    if counts["hangul"] > total / 4:
        return "ko"
    if counts["kana"] > total / 12:
        return "ja"
    if counts["han"] * 3 > total:
        return "zh"
    if counts["cyrillic"] * 2 > total:
        return "ru"
    codes = ("fa", "ar") if counts["arabic"] * 4 > total else ("en", "es", "fr", "de", "tr", "it", "pt")
    return _likeliest(sample, codes, declared.partition("-")[0].lower())


def _likeliest(sample: str, codes: tuple[str, ...], declared: str) -> str:
    words = re.findall(r"[^\W\d_]+", fold(sample))
    lower = sample.casefold()
    scores = {}
    for code in codes:
        common = sum(1 / _SHARED[word] for word in words if word in _WORDS[code])
        own = sum(lower.count(letter) for letter in _OWN_LETTERS.get(code, ""))
        # Persian and Arabic are told by their letters first: their commonest words are few in a headline.
        scores[code] = common * 2 + own if code in ("fa", "ar") else common + min(own / 2, common)
    best = max(scores.values())
    likely = [code for code in codes if scores[code] >= best * 0.95]
    if not best:
        return declared if declared in codes else codes[0] if codes[0] == "fa" else "und"
    return declared if declared in likely else likely[0]
