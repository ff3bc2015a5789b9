"""Russian: offices, events and networks as they are called, whatever case a sentence puts them into.

«Встретился с генеральным консулом Японии» is a meeting with «генеральный консул Японии». The first noun that is known
as one of these tells the gender, and the adjectives before it agree with it; what follows stands in the genitive anyway.
"""

import re

_MASCULINE = (
    "мэр глава вице-мэр консул генконсул вице-консул градоначальник бургомистр обер-бургомистр губернатор министр президент "
    "вице-президент советник советник-посланник аким хоким префект депутат секретарь председатель представитель "
    "заместитель руководитель форум конгресс саммит съезд фестиваль симпозиум семинар слет союз альянс клуб совет"
)
_FEMININE = "делегация группа конференция ассамблея выставка встреча сессия ассоциация организация федерация лига"
_NEUTER = "заседание собрание совещание объединение"
_PLURAL = "мэры послы консулы гости коллеги представители главы делегации депутаты руководители дни"

# By the last letter of the nominative, the endings of the other cases.
_SINGULAR = {"": "а у ом ем е", "ь": "я ю ем е", "я": "и ю еи е", "а": "ы и у ои еи е", "е": "я ю ем и"}
_SEVERAL = {"ы": "ов ам ами ах", "и": "еи ов ям ями ам ами ах ях ии"}
_ADJECTIVES = {
    "masculine": re.compile(r"(?:ого|ому|ым|ом|его|ему|им|ем|ои|ыи|ии)$"),
    "feminine": re.compile(r"(?:ои|ую|еи|юю|ая|яя)$"),
    "neuter": re.compile(r"(?:ого|ому|ым|ом|его|ему|им|ем)$"),
    "plural": re.compile(r"(?:ых|их|ым|им|ыми|ими)$"),
}
_SOFTENS = "гкхшщжч"
_FOLDED = str.maketrans("йё", "ие")
_WORD = re.compile(r"[\w-]+")


def _forms(nouns: str, endings: dict[str, str]) -> dict[str, str]:
    """Return the nominative of every form of the nouns."""
    found: dict[str, str] = {}
    for noun in nouns.split():
        last = noun[-1] if noun[-1] in endings else ""
        stem = noun.removesuffix(last) if last else noun
        found |= {f"{stem}{ending}": noun for ending in (last, *endings[last].split())}
    return found


_NOUNS = {
    "masculine": _forms(_MASCULINE, _SINGULAR)
    | {f"посл{ending}": "посол" for ending in ("а", "у", "ом", "е")}
    | {"посол": "посол"},
    "feminine": _forms(_FEMININE, _SINGULAR) | dict.fromkeys(("сеть", "сети", "сетью"), "сеть"),
    "neuter": _forms(_NEUTER, _SINGULAR),
    "plural": _forms(_PLURAL, _SEVERAL),
}


def nominative(phrase: str) -> str:
    """Return a phrase with its first noun, and the adjectives before that, in the nominative."""
    words = list(_WORD.finditer(phrase))
    for number, word in enumerate(words):
        key = word[0].lower().translate(_FOLDED)
        gender = next((one for one, forms in _NOUNS.items() if key in forms), None)
        if gender is None:
            continue
        # «Главы Казани» is one head's genitive more often than several heads.
        called = _cased(word[0], _NOUNS[gender][key])
        lead = phrase[: word.start()]
        for adjective in reversed(words[:number]):
            lead = lead[: adjective.start()] + _agreeing(adjective[0], gender) + lead[adjective.end() :]
        return lead + called + phrase[word.end() :]
    return phrase


def _cased(written: str, called: str) -> str:
    return called[0].upper() + called[1:] if written[0].isupper() else called


def _agreeing(adjective: str, gender: str) -> str:
    """Return an adjective in the nominative of a gender; whatever ends otherwise is none, and stays."""
    match = _ADJECTIVES[gender].search(adjective.lower().translate(_FOLDED))
    stem = adjective[: match.start()] if match else ""
    if len(stem) <= 2:
        return adjective
    soft = stem[-1].lower() in _SOFTENS
    endings = {"masculine": "ий" if soft else "ый", "feminine": "ая", "neuter": "ое", "plural": "ие" if soft else "ые"}
    return stem + endings[gender]
