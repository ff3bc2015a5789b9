"""Which language a text is in, told by its letters and its commonest words."""

from __future__ import annotations

import re

from tracker.core.text import fold

_ARABIC_LETTER = re.compile(r"[\u0620-\u064a\u0671-\u06d3]")
_PERSIAN_LETTER = re.compile(r"[پچژگیک]")
_HAN = re.compile(r"[\u4e00-\u9fff]")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_COMMON = {
    "en": ["the", "and", "of", "to", "in", "that", "with", "for", "was", "is", "by"],
    "es": ["el", "la", "los", "las", "de", "del", "que", "y", "en", "un", "una", "con", "por", "se", "ha"],
    "fr": [
        "le",
        "la",
        "les",
        "des",
        "et",
        "du",
        "une",
        "est",
        "dans",
        "que",
        "pour",
        "au",
        "par",
        "sur",
        "de",
        "en",
        "qui",
        "avec",
        "aux",
        "pas",
        "ne",
    ],
    "de": ["der", "die", "das", "und", "ist", "von", "mit", "den", "dem", "ein", "eine", "zu", "im"],
    "tr": ["ve", "bir", "bu", "ile", "icin", "olarak", "olan", "da", "de", "cok", "arasinda"],
    "it": ["il", "lo", "gli", "di", "che", "e", "la", "per", "con", "del", "della", "una", "sono"],
    "pt": ["o", "os", "as", "do", "da", "dos", "das", "que", "e", "em", "um", "uma", "com", "por", "no", "na"],
}


def language_of(text: str, *, declared: str = "") -> str:
    """Return the ISO 639 code of the language of `text`, "und" where nothing tells."""
    sample = text[:6000]
    arabic = len(_ARABIC_LETTER.findall(sample))
    if arabic > len(sample) / 8:
        return "fa" if len(_PERSIAN_LETTER.findall(sample)) > arabic / 40 else "ar"
    if len(_HAN.findall(sample)) > len(sample) / 10:
        return "zh"
    if len(_CYRILLIC.findall(sample)) > len(sample) / 4:
        return "ru"
    words = re.findall(r"[a-z']+", fold(sample))
    counts = {code: sum(word in common for word in words) for code, common in _COMMON.items()}
    best = max(counts, key=lambda code: counts[code])
    return best if counts[best] else "und"
