"""Where the name of a town begins and ends, be it in no gazetteer: the capitals that stand together tell."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tracker.suggest.packs import Pack
from tracker.suggest.sentences import Sentence

LONGEST = 3
ACRONYM = range(3, 6)  # letters of what is short for a longer name
INNER = 2  # small words inside a name
WORD = re.compile(r"[^\W\d_][\w'’.-]*[^\W_]")


def names(sentence: Sentence, lead: str, pack: Pack) -> Iterator[tuple[int, bool]]:
    """Yield where the name may begin that `lead` ends with, the likeliest first, and whether its words say so."""
    words = [match.span() for match in WORD.finditer(lead)]
    if pack.town_before is None or not words or words[-1][1] != len(lead):
        return
    run, border = 0, len(lead)
    for seen, word in enumerate(reversed(words[-LONGEST - INNER :]), 1):
        if lead[word[1] : border] not in ("", " "):
            break
        border = word[0]
        if may_name(sentence, lead[slice(*word)], word, pack):
            run = seen
        elif not (run and pack.inside_name and pack.inside_name.fullmatch(lead[slice(*word)])):
            break
    ties = pack.tie_in(sentence.shadow.text) is not None
    for length in range(run, 0, -1) if pack.capitals else range(1, run + 1):
        start = words[-length][0]
        if lead[:start].rstrip().rpartition(" ")[2] in pack.articles:
            continue  # "mit dem Werk in Ungarn": towns have no article
        led = re.search(rf"(?:{pack.town_before.pattern})\s*[«\"']?$", lead[:start])
        where = length == run and pack.town_where and pack.town_where.fullmatch(_last_word(lead[:start]))
        bound = pack.town_bound_to and pack.town_bound_to.fullmatch(_last_word(lead[:start]))
        yield start, bool(led or where or (ties and (bound or (pack.capitals and length == run))))


def _last_word(text: str) -> str:
    return text.rstrip(" «").rpartition(" ")[2]


def may_name(sentence: Sentence, word: str, span: tuple[int, int], pack: Pack) -> bool:
    """Say whether a word may be a town's name, or a part of it."""
    word = word.removesuffix("'s")
    if len(word) < 2 or pack.stop_words.fullmatch(word) or (pack.no_town and pack.no_town.fullmatch(word)):
        return False
    return not pack.capitals or (is_capital(sentence, span[0]) and not _is_acronym(sentence, span))


def _is_acronym(sentence: Sentence, span: tuple[int, int]) -> bool:
    """Say whether a few capitals are short for something, or all is written in capitals, which so tell no name."""
    start, end = (sentence.shadow.origins[place] for place in (span[0], span[1] - 1))
    written = sentence.text[start : end + 1]
    return written.isupper() and (len(written) in ACRONYM or sentence.text.isupper())


def is_capital(sentence: Sentence, place: int) -> bool:
    """Say whether a letter of the shadow is written with a capital."""
    return sentence.text[sentence.shadow.origins[place]].isupper()


def name_end(sentence: Sentence, start: int, pack: Pack) -> int:
    """Return where the name ends that begins at `start`, small words inside it and all: "Neustadt an der Aisch"."""
    text, end, gap = sentence.shadow.text, start, start
    for count, word in enumerate(WORD.finditer(text, start)):
        if word.start() != gap or count > LONGEST + INNER:
            break
        inside = end > start and pack.inside_name is not None and pack.inside_name.fullmatch(word[0]) is not None
        begins = end == start and word[0] in pack.name_articles and is_capital(sentence, word.start())
        small = inside or begins
        if not small and not may_name(sentence, word[0], word.span(), pack):
            break
        # A small word belongs to a name that goes on behind it.
        gap = word.end() + 1
        end = end if small else word.end()
    return end


def name_start(sentence: Sentence, start: int, pack: Pack) -> int:
    """Return where the name begins whose last word begins at `start`: "Saffron Walden Town Council"."""
    text = sentence.shadow.text
    for word in reversed([*WORD.finditer(text, 0, start)][-LONGEST + 1 :]):
        if text[word.end() : start] != " " or not may_name(sentence, word[0], word.span(), pack):
            break
        start = word.start()
    return start


def is_title(sentence: Sentence, start: int) -> bool:
    """Say whether a word has one capital inside a sentence, and so is a name where adjectives are written small."""
    first, second = (sentence.text[sentence.shadow.origins[place]] for place in (start, start + 1))
    return start > 0 and first.isupper() and second.islower()
