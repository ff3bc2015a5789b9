"""People whom an article names with their office, and from then on by their surname alone.

After "the mayor of Weimar, Anna Keller" it is "Keller" who visits and signs: the surname stands for the city whose
office it is, and is no city itself, whatever town is called so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tracker.suggest.mention import Mention
from tracker.suggest.packs import Pack
from tracker.suggest.sentences import Sentence

REACH, JOINT = 32, 5
FARTHEST = 130  # letters between a name and the office that stands in apposition to it
FEWEST, MOST = 2, 4
_NAME = re.compile(r"[^\W\d_][\w-]+")
_OF_CITY = re.compile("市?(?:人民)?")
_TOGETHER = "[\u4e00-\u9fff]"
_ENDING = re.compile(r"['\w]*[»\"]? ?")
_LEAD = re.compile(r"(?<![\w'-])(?=[^\W\d_])")
# Where an ambassador serves: "to Iran, Anna Keller", "to Zambia Anna Keller".
_POST = re.compile(
    r"(?: [\w'-]+){1,3},| (?:to|in|en|au|aux|bei) (?:the )?"
    r"[\w'-]+(?: federation| republic| kingdom| states| emirates)?(?= )"
)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with an office: where it was named (``start:end`` of the sentence's shadow), and whose it is.

    written: where the name itself stands
    whose:   None where the office was named alone
    head:    the office is a mayor's, so that, named alone, it is the city's own
    """

    surname: str
    first: str
    names: frozenset[str]
    sentence: Sentence
    start: int
    end: int
    written: tuple[int, int]
    whose: Mention | None
    head: bool


def people_in(sentence: Sentence, mentions: list[Mention], pack: Pack) -> Iterator[Person]:
    """Yield the people whom a sentence names behind their office; only capitals tell where a name ends."""
    if not pack.capitals:
        yield from _by_their_form(sentence, mentions, pack)
        return
    text = sentence.shadow.text
    for match in pack.offices.finditer(text):
        whose = _whose(text, match, mentions, pack)
        begin = match.end()
        if whose and 0 <= whose.start - begin <= 1:
            begin = whose.end
        run = _run(sentence, begin)
        if len(run) >= FEWEST and whose and whose.start > begin and not _ends_with_owner(text[begin : whose.start]):
            whose = None
        elif whose and len(run) < FEWEST:
            begin = max(begin, whose.end)
            run = _run(sentence, begin)
        if len(run) < FEWEST and (post := _POST.match(text, begin)):
            run = _run(sentence, post.end())
            # "The ambassador of Georgia to Iran, Anna Keller, mayor of …": she holds the office behind.
            if run and pack.offices.match(text[run[-1].end() :].lstrip(", ")):
                run = []
        if len(run) < FEWEST and whose:
            run = _run_before(sentence, min(match.start(), whose.start), mentions, pack)
        # "The delegation from the Chinese Partnerstadt Wuhan" names a city, and nobody.
        if len(run) >= FEWEST and not pack.city_before.fullmatch(run[0][0]):
            head = bool(pack.heads and pack.heads.search(match[0]))
            start = min(match.start(), whose.start if whose else match.start())
            names, written = [one[0] for one in run], (run[0].start(), run[-1].end())
            yield Person(names[-1], names[0], frozenset(names), sentence, start, begin, written, whose, head)


def who_speaks(names: Iterable[str], texts: list[str], pack: Pack) -> Iterator[str]:
    """Yield the names that are people's, for they say something: "Keller said" is told of no town that nobody knows."""
    for name in names if pack.capitals else ():
        speaks = re.compile(rf"(?<!\w){re.escape(name)} (?:{pack.speaks.pattern})")
        if any(name in text and speaks.search(text) for text in texts):
            yield name


def _by_their_form(sentence: Sentence, mentions: list[Mention], pack: Pack) -> Iterator[Person]:
    """Yield the people whose name the words around it tell: 「市长米尔塔·杜波斯特举行会谈」, «مراد یلدیریم، شهردار»."""
    text = sentence.shadow.text
    yield from _apposed(sentence, mentions, pack)
    for match in pack.offices.finditer(text) if pack.name_behind else ():
        named = pack.name_behind.match(text, match.end()) if pack.name_behind else None
        if named and not any(one.start < named.end("name") and named.start("name") < one.end for one in mentions):
            whose = next((one for one in mentions if _OF_CITY.fullmatch(text, one.end, match.start())), None)
            head = whose is None and bool(pack.heads and pack.heads.search(match[0]))
            start = min(match.start(), whose.start if whose else match.start())
            name, written = named["name"], named.span("name")
            yield Person(name, name, frozenset({name}), sentence, start, match.end(), written, whose, head)


def _apposed(sentence: Sentence, mentions: list[Mention], pack: Pack) -> Iterator[Person]:
    """Yield the people whose office stands behind their name, where a word before that or quotes tell it."""
    text = sentence.shadow.text
    for match in pack.offices.finditer(text) if pack.name_before else ():
        begin = max(0, match.start() - FARTHEST)
        named = pack.name_before.search(text[begin : match.start()]) if pack.name_before else None
        whose = _whose(text, match, mentions, pack) if named else None
        if named is None or whose is None:
            continue
        written = (begin + named.start("name"), begin + named.end("name"))
        names = named["name"].split()
        if any(one.start < written[1] and written[0] < one.end for one in mentions) or any(
            pack.stop_words.fullmatch(name) or pack.offices.fullmatch(name) for name in names
        ):
            continue
        yield Person(
            names[-1], names[0], frozenset(names), sentence, match.start(), match.end(), written, whose, head=False
        )


def _whose(text: str, office: re.Match[str], mentions: list[Mention], pack: Pack) -> Mention | None:
    if pack.office_order != "office first":
        for one in reversed(mentions):
            if 0 <= office.start() - one.end <= JOINT and _ENDING.fullmatch(text, one.end, office.start()):
                return city_before(text, one, mentions) or one
    if pack.office_order == "owner first":
        return None
    behind = next((one for one in mentions if 0 < one.start - office.end() <= REACH), None)
    # A name may stand between: "the mayor Anna Keller and Weimar" does not say whose mayor she is.
    # Nor does "the mayor Anna Keller and Weimar mayor …", where the name has an office of its own behind it.
    if behind and pack.office_order == "either" and pack.offices.match(text, behind.end + 1):
        between = text[office.end() : behind.start].rstrip()
        behind = None if pack.also.fullmatch(between.rpartition(" ")[2]) else behind
    return behind if behind and not re.search(r"[,،;:(]", text[office.end() : behind.start]) else None


def city_before(text: str, country: Mention, mentions: list[Mention]) -> Mention | None:
    """Return the city right before a country whose office follows: "the City of Kelowna, Canada mayor"."""
    cities = (one for one in mentions if one.type == "city" and text[one.end : country.start] == ", ")
    return next((one for one in cities if one.country == country.country), None) if country.type == "country" else None


def _ends_with_owner(between: str) -> bool:
    """Say whether a name and one small word lead to the owner: "the mayor Anna Keller of Weimar"."""
    return bool(re.fullmatch(rf",?(?: {_NAME.pattern}){{2,4}} (?:aus|von|of|de|du|del)(?: la| los)? ", between))


def _run(sentence: Sentence, begin: int) -> list[re.Match[str]]:
    """Return the words with a capital that stand together behind the letter `begin`."""
    text, words = sentence.shadow.text, list[re.Match[str]]()
    place = begin + len(re.match(r",? ?", text[begin:])[0])  # type: ignore[index]
    while len(words) < MOST and (match := _NAME.match(text, place)):
        if not sentence.text[sentence.shadow.origins[match.start()]].isupper():
            break
        words.append(match)
        if text[match.end() : match.end() + 1] != " ":
            break
        place = match.end() + 1
    return words


def _run_before(sentence: Sentence, office: int, mentions: list[Mention], pack: Pack) -> list[re.Match[str]]:
    """Return the name to which the office stands in apposition: "Anna Keller, the mayor of Weimar"."""
    text, apposed = sentence.shadow.text, pack.apposed
    for lead in _LEAD.finditer(text, max(0, office - FARTHEST), office) if apposed else ():
        run = _run(sentence, lead.start())
        named = any(one.start < run[-1].end() and lead.start() < one.end for one in mentions) if run else True
        if len(run) >= FEWEST and not named and apposed and apposed.fullmatch(text, run[-1].end(), office):
            return run
    return []


def named_again(sentence: Sentence, people: dict[str, Person]) -> Iterator[tuple[int, int, Person]]:
    """Yield where a sentence names people by their surname."""
    text = sentence.shadow.text
    if people and re.search(_TOGETHER, text):
        yield from ((at, at + len(name), one) for name, one in people.items() if (at := text.find(name)) >= 0)
        return
    for match in _NAME.finditer(text) if people else ():
        person = people.get(match[0])
        if person and sentence.text[sentence.shadow.origins[match.start()]].isupper():
            yield *match.span(), person
