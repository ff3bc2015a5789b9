"""How a language is written, and where."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from tracker.suggest.writing import APART, Cue, Writing


@dataclass(frozen=True, kw_only=True)
class Language:
    """How a language is written, and where."""

    code: str
    stop_words: Cue  # the commonest words, by which the language is known
    common_words: frozenset[str]  # names of cities that are everyday words, squashed
    capitals: bool = True  # names begin with capitals, so that a run of them is one name
    name_words: frozenset[str] = frozenset()  # small words inside such a run
    articles: frozenset[str] = frozenset()  # what may stand before such a run, and is no part of it
    apostrophe_ends: bool = False  # an ending behind an apostrophe ends such a run
    joined: tuple[str, ...] = ()  # what is written together with the name that follows, such as Arabic «ب»
    writing: Writing = APART  # whether blanks stand between words
    whole_words: str = ""  # where they stand together: a pattern of words into which no name is cut
    name_forms: tuple[tuple[str, str], ...] = ()  # endings of names, each with that of the name as it is known
    nominative: Callable[[str], str] = str  # of the name of an office, an event or a network in another case
    short_names: frozenset[str] = frozenset()  # cities whose names are as short as everyday words, and are none
    contracted: Mapping[str, str] = field(default_factory=dict)  # word -> the article of a town in it: "du", "le"
    name_articles: frozenset[str] = frozenset()  # with which a town's name may begin, which none is by itself
    verb_behind: Cue | None = None  # a comma, "and" and a verb, with which another statement begins
    verb_last: bool = False  # who was chosen, and that they were, is told behind the network
    also: Cue = re.compile(r"(?!)")  # joins the last of a list to the others
    bare: Cue | None = None  # what is written together with a noun before it, its article among that
    this: Cue | None = None  # without capitals: what stands before what was named before
    page_end: Cue | None = None  # begins the lines below an article on its page: tags, other news, comments
    worldwide: bool = False  # papers of any country are written in it, so that a country abroad tells little
    spoken_in: frozenset[str] = frozenset()  # the countries whose papers are written in the language
    home_country: str = ""  # whose cities an article in this language is most likely about
    country_signs: Mapping[str, Cue] = field(default_factory=dict)  # country -> words by which its papers are known
