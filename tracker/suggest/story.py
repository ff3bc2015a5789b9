"""An article as the rules read it: its sentences, what they name, and whose article it is."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import islice, pairwise

from tracker.core.dates import PartialDate
from tracker.core.messages import Message
from tracker.core.text import squash
from tracker.suggest.dates_in_text import dates_of
from tracker.suggest.gazetteer import Gazetteer, Place
from tracker.suggest.mentions import Finder, Mention
from tracker.suggest.packs import Pack
from tracker.suggest.people import Person, named_again, people_in
from tracker.suggest.proposal import EvidenceQuote, Figure, FoundDate, HomeCity, Party
from tracker.suggest.sentences import Paragraph, Sentence
from tracker.suggest.towns import named_in
from tracker.suggest.writing import Cue

JOINT, BACK = 5, 3
LEAD, TELLING = 3, 8  # how many sentences of so many words tell when the news was
RECENT, NEWS, LONG_AGO = timedelta(days=10), timedelta(days=62), timedelta(days=800)
# What the city that acts first has before the others, and what one that is told as another's loses.
FIRST, OF_OTHERS, BESIDE = 3, 4, 14
LEAST = 3
FULLEST = 8  # words of an office with what it belongs to
ACTS = 4  # what it weighs that offices of a city act
# A city of the home country that is at least so large is meant by its bare name, whatever larger namesake there is.
LARGE_AT_HOME, SHARE_AT_HOME = 100_000, 1 / 4
_HEADER = re.compile(r"date [\d-]+ ")
_ENDING = re.compile(r"['\w]*[»\"]? ?")


@dataclass(frozen=True, slots=True)
class Home:
    """The city whose register it is: its squashed names, its country, and its id in the gazetteer."""

    keys: frozenset[str]
    country: str | None
    place_id: str | None = None

    @classmethod
    def of(cls, city: HomeCity, gazetteer: Gazetteer) -> Home:
        """Return the home city with what the gazetteer knows of it."""
        called = [place for name in city.names.values() for place in gazetteer.called(name)]
        place = next((place for place in called if city.country in (None, place.country)), None)
        keys = frozenset(squash(name) for name in city.names.values())
        return cls(keys, city.country or (place.country if place else None), place.id if place else None)


@dataclass(slots=True)
class Draft:
    """A record in the making. Drafts with the same `key` are the same record, told again.

    tentative: told as something that is yet to come
    words:     by which another sentence tells it again
    verbatim:  its sentence is what it records, and no other one can prove it
    """

    kind: str
    key: tuple[object, ...]
    fields: dict[str, object]
    parties: list[Party]
    quotes: list[EvidenceQuote]
    reason: Message
    confidence: float
    date: FoundDate | None = None
    figures: list[Figure] = field(default_factory=list)
    tentative: bool = False
    words: tuple[Cue, ...] = ()
    verbatim: bool = False

    def absorb(self, other: Draft) -> None:
        """Take over what another telling of the same record adds."""
        known = {(quote.start, quote.end, quote.field) for quote in self.quotes}
        # One sentence names the office best, another one who holds it.
        if self.parties and other.parties and _says_more(other.parties[0], self.parties[0]):
            self.parties[0] = other.parties[0]
        self.parties += [one for one in other.parties if one.type == "person" and one not in self.parties]
        self.quotes += [quote for quote in other.quotes if (quote.start, quote.end, quote.field) not in known]
        self.figures += [figure for figure in other.figures if figure not in self.figures]
        # "Are to sign today" in the lead, "signed" further down: what was done says more than what was planned.
        if self.tentative and not other.tentative and self.fields.get("type") == other.fields.get("type"):
            self.fields, self.date, self.tentative = self.fields | other.fields, other.date or self.date, False
        self.fields = other.fields | self.fields
        self.confidence = max(self.confidence, other.confidence)
        if self.date is None or (self.date.date and is_about(self.date) and other.date and not is_about(other.date)):
            self.date = other.date or self.date


def _says_more(one: Party, other: Party) -> bool:
    """Say whether an office or a network is named more fully: "the ambassador of the Republic of Armenia"."""
    words, known = one.name.split(), other.name.split()
    fuller = len(known) < len(words) <= FULLEST and one.country == other.country
    if one.type == other.type == "network":
        return one.id == other.id and len(words) > len(known)
    return one.type == other.type == "office" and fuller and words[0] == known[0]


def _first_day(found: FoundDate) -> date | None:
    start = found.date if isinstance(found.date, PartialDate) else found.date.start
    return start.first if start else None


def _last_day(found: FoundDate) -> date | None:
    end = found.date if isinstance(found.date, PartialDate) else found.date.end
    return end.last if end else None


def _coarseness(found: FoundDate) -> int:
    """Return 0 for a day or days, 1 for a month, 2 for a year."""
    if not isinstance(found.date, PartialDate):
        return 0
    return (found.date.day is None) + (found.date.month is None)


def is_about(found: FoundDate) -> bool:
    """Say whether a date is only about right."""
    return isinstance(found.date, PartialDate) and found.date.about


@dataclass(slots=True)
class Story:
    """The article and what its sentences name."""

    text: str
    paragraphs: list[Paragraph]
    pack: Pack
    finder: Finder
    published: PartialDate | None
    home: Home | None = None
    named: dict[int, list[Mention]] = field(default_factory=dict)
    people: dict[str, Person] = field(default_factory=dict)

    def learn(self) -> None:
        """Read the article once for what one sentence says of another: the towns it tells, and its people."""
        people: dict[str, Person] = {}
        for sentence in self.sentences():
            for one in people_in(sentence, self.mentions(sentence), self.pack):
                known = people.get(one.surname)
                if known is None or (known.whose is None and one.whose is not None):
                    people[one.surname] = one
        self.people = people
        self.named.clear()

    def sentences(self) -> Iterator[Sentence]:
        """Return all sentences in order."""
        for paragraph in self.paragraphs:
            yield from paragraph.sentences

    def mentions(self, sentence: Sentence) -> list[Mention]:
        """Return what a sentence names; looked up once. A city whose name is a club's is not named."""
        if sentence.start not in self.named:
            found = named_in(self.finder, sentence)
            self.named[sentence.start] = [
                one for one in found if not self._is_club(one, sentence) and not self._is_person(one, sentence)
            ]
        return self.named[sentence.start]

    def _is_club(self, mention: Mention, sentence: Sentence) -> bool:
        text, clubs = sentence.shadow.text, self.pack.clubs
        if clubs is None or mention.type != "city":
            return False
        before = text[: mention.start].rstrip(" «\"'").rpartition(" ")[2]
        return bool(clubs.fullmatch(before) or clubs.match(text[mention.end :].lstrip(" »\"'")))

    def _is_person(self, mention: Mention, sentence: Sentence) -> bool:
        """Say whether what may be a city is rather a name: "Mori", after "the head of the delegation, Kenji Mori"."""
        if mention.type != "city" or mention.country is not None or not self.people:
            return False
        text = sentence.shadow.text
        name = text[mention.start : mention.end].partition("'")[0]
        if self.pack.city_after and self.pack.city_after.match(text, mention.end):
            return False
        if any(one.whose is not None and self._same_place(one.whose, mention) for one in self.people.values()):
            return False
        person = self.people.get(name)
        within = (
            one for one in self.people.values() if one.sentence.start == sentence.start and one.end <= mention.start
        )
        return person is not None or any(name in one.names for one in within)

    @staticmethod
    def _same_place(one: Mention, other: Mention) -> bool:
        return one.place is not None and other.place is not None and one.place.id == other.place.id

    def persons(self, sentence: Sentence) -> Iterator[tuple[int, int, Person]]:
        """Yield where a sentence names people whose office the article told."""
        return named_again(sentence, self.people)

    def is_ours(self, person: Person) -> bool:
        """Say whether somebody holds an office of the home city."""
        if person.whose is None:
            return person.head and self.home is not None
        return self.is_home(person.whose, person.sentence)

    def guests(self, sentence: Sentence) -> Iterator[tuple[int, int, Person]]:
        """Yield where a sentence names people from elsewhere by their surname."""
        for start, end, person in self.persons(sentence):
            if person.whose is not None and self.is_abroad(person.whose, person.sentence):
                yield start, end, person

    def is_home(self, mention: Mention, sentence: Sentence) -> bool:
        """Say whether a mention is the home city, or another city of the same name at home."""
        if self.home is None or mention.type != "city":
            return False
        if mention.country not in (None, self.home.country):
            return False
        key = squash(sentence.shadow.text[mention.start : mention.end])
        return key in self.home.keys or (mention.place is not None and mention.place.id == self.home.place_id)

    def names_home(self, sentence: Sentence) -> bool:
        """Say whether a sentence names the home city, or somebody who holds an office of it."""
        return any(self.is_home(mention, sentence) for mention in self.mentions(sentence)) or any(
            self.is_ours(person) for _, _, person in self.persons(sentence)
        )

    def counterparts(self, sentence: Sentence) -> list[Mention]:
        """Return the cities of a sentence that lie abroad."""
        return [one for one in self.abroad(sentence) if one.type == "city"]

    def abroad(self, sentence: Sentence) -> list[Mention]:
        """Return whatever of a sentence lies outside the home city and its country."""
        return [one for one in self.mentions(sentence) if self.is_abroad(one, sentence)]

    def is_abroad(self, mention: Mention, sentence: Sentence) -> bool:
        """Say whether a mention lies outside the home country; a network belongs to no country."""
        if mention.type == "network" or self.home is None:
            return mention.type != "organisation"
        if mention.type == "country" or mention.country is not None:
            return mention.country != self.home.country
        if mention.type != "city" or self.is_home(mention, sentence):
            return False
        return not self._is_domestic(mention, sentence)

    def _is_domestic(self, city: Mention, sentence: Sentence) -> bool:
        """Say whether a bare name is a city's of the home country; "León" in a paper of Spain is not Mexico's."""
        if self.home is None or self.home.country is None or city.place is None:
            return False
        name = squash(sentence.shadow.text[city.start : city.end])
        large = min(LARGE_AT_HOME, city.place.population * SHARE_AT_HOME)
        called_so = [place for place in city.places if any(name in squash(one) for one in place.names.values())]
        return self.home.country == city.place.country or any(
            place.country == self.home.country and place.population >= large for place in called_so
        )

    def just_before(self, sentence: Sentence, place: int) -> Mention | None:
        """Return what is named right before a letter of the shadow; an ending may stand between ("Dakar'ın …")."""
        text = sentence.shadow.text
        for one in reversed(self.mentions(sentence)):
            if 0 <= place - one.end <= JOINT and _ENDING.fullmatch(text, one.end, place):
                return one
        return None

    def named_before(self, sentence: Sentence, place: int) -> tuple[Sentence, Mention] | None:
        """Return the city that was named last before a letter of a sentence, or in the sentences before it."""
        here = [one for one in self.mentions(sentence) if one.type == "city" and one.end <= place]
        if here:
            return sentence, here[-1]
        earlier = [one for one in self.sentences() if one.end <= sentence.start]
        for one in reversed(earlier[-BACK:]):
            cities = [mention for mention in self.mentions(one) if mention.type == "city"]
            if cities:
                return one, cities[-1]
        return None

    def words(self, sentence: Sentence, start: int, end: int) -> str:
        """Return the article's own letters for a piece of a sentence's shadow."""
        return self.text[slice(*sentence.span(start, end))]

    def quote(self, field: str, sentence: Sentence, start: int | None = None, end: int | None = None) -> EvidenceQuote:
        """Return a passage as evidence for `field`: the whole sentence, or a piece of its shadow."""
        if start is None or end is None:
            first, last = sentence.start, sentence.end
        else:
            first, last = sentence.span(start, end)
        return EvidenceQuote(field, self.text[first:last], first, last)

    def date_in(
        self, sentence: Sentence, near: int | None = None, *, done: bool | None = None
    ) -> tuple[FoundDate, EvidenceQuote] | None:
        """Return the date of a sentence, the one nearest to the letter `near` where there are several.

        done: what is told was done, so that no day behind that of the news is its own; False: it is still to come
        """
        found = dates_of(sentence, self.pack, self.published)
        if done is not None and self.published is not None:
            day = self.published.last
            if done:
                found = [one for one in found if (first := _first_day(one[2])) is None or first <= day]
            else:
                found = [one for one in found if (last := _last_day(one[2])) is None or last >= day]
        if not found:
            return None
        start, end, when = min(found, key=lambda one: (self._is_old(one[2], done), abs(one[0] - (near or 0))))
        return when, self.quote("start", sentence, start, end)

    def _is_old(self, found: FoundDate, done: bool | None) -> tuple[bool, int]:
        """Say how much less likely a date is that of the news: "on August 27 they renewed the agreement of 1931"."""
        return bool(done) and self._lies_back(found, NEWS), _coarseness(found)

    def is_long_ago(self, found: FoundDate) -> bool:
        """Say whether a date lies years before the article."""
        return self._lies_back(found, LONG_AGO)

    def _lies_back(self, found: FoundDate, least: timedelta) -> bool:
        first = _first_day(found)
        return self.published is not None and first is not None and self.published.last - first > least

    def on_publication(self) -> FoundDate | None:
        """Return "about" the day of the news, for what is told without a day of its own.

        That is the day which the first sentences name, where it lies shortly before publication; else the day of that.
        """
        if self.published is None:
            return None
        day, calendar = self._news_day() or self.published, self.published.calendar
        return FoundDate(replace(day, about=True), "", calendar)

    def _news_day(self) -> PartialDate | None:
        if self.published is None or self.published.day is None:
            return None
        lead = (one for one in self.sentences() if len(one.text.split()) >= TELLING)
        for sentence in islice(lead, LEAD):
            told = (when for _, _, when in dates_of(sentence, self.pack, self.published))
            found = [when.date for when in told if when.date != self.published or not re.search(r"\d", when.text)]
            # The day of publication itself, written out, is the page's and not the sentence's.
            days = [one for one in found if isinstance(one, PartialDate) and one.day is not None]
            for day in days:
                if timedelta() <= self.published.last - day.last <= RECENT:
                    return day.in_calendar(self.published.calendar)
        return None

    def city_party(self, sentence: Sentence, mention: Mention, role: str) -> Party:
        """Return a city as a party."""
        name = self.words(sentence, mention.start, mention.end)
        place = mention.place
        label = place.names["en"] if place else name
        return Party(name, label, "city", role, place.id if place else None, mention.likely_country)

    def network_party(self, sentence: Sentence, mention: Mention, role: str) -> Party:
        """Return a network as a party."""
        network = mention.network
        assert network is not None  # noqa: S101 - a network mention has one
        name = self.words(sentence, mention.start, mention.end)
        return Party(name, network.names["en"], "network", role, network.id or None)


def infer_home(story: Story) -> Home | None:
    """Return the city that acts in the article: whose mayor, council or municipality it speaks of most."""
    pack = story.pack
    score: Counter[str] = Counter()
    places: dict[str, Place | None] = {}
    spellings: dict[str, set[str]] = defaultdict(set)
    countries: dict[str, str] = {}
    told: set[str] = set()
    acting: set[str] = set()
    for sentence in story.sentences():
        # A headline that the page repeats says it no more than once.
        named = [] if sentence.text in told else story.mentions(sentence)
        told.add(sentence.text)
        for before, mention in pairwise([None, *named]):
            if mention is None or mention.type != "city":
                continue
            key = squash(sentence.shadow.text[mention.start : mention.end])
            city = mention.place.id if mention.place else key
            places.setdefault(city, mention.place)
            spellings[city].add(key)
            if mention.country:
                countries[city] = mention.country
            acts = _acts(sentence, mention, pack)
            score[city] += _weight(mention, pack, acts=acts, begins=_begins(sentence, mention)) + FIRST * (
                acts and not acting
            )
            score[city] -= OF_OTHERS * _is_told_as_other(sentence, before, mention, pack)
            acting |= {city} if acts else set()
    # Whoever writes at home does not say in which country that is: 「日本大分市」 is not the writer's city.
    for city, whose in countries.items():
        if pack.home_country not in ("", whose) or (pack.home_country == "" and city not in acting):
            del score[city]
    if not score:
        return None
    city = max(score, key=lambda one: (score[one], -list(score).index(one)))
    # A city that is only named now and then, and neither acts nor begins a line, is not the one whose article it is.
    if pack.capitals and not pack.home_country and score[city] < LEAST:
        return None
    # A paper of a language that one country above all writes is not of a city abroad which it only names.
    if pack.capitals and pack.home_country and not _can_be_home(pack, score[city], countries.get(city), places[city]):
        return None
    place = places[city]
    names = {squash(name) for name in place.names.values()} if place else set()
    country = place.country if place else countries.get(city)
    return Home(frozenset(names | spellings[city]), country, place.id if place else None)


def _can_be_home(pack: Pack, score: int, told: str | None, place: Place | None) -> bool:
    country = told or (place.country if place else None)
    return country in {None, pack.home_country, *pack.spoken_in} or score > ACTS


def _acts(sentence: Sentence, mention: Mention, pack: Pack) -> bool:
    """Say whether a city's mayor, council or municipality is named."""
    text = sentence.shadow.text
    name = re.escape(text[mention.start : mention.end])
    around = text[max(0, mention.start - 40) : mention.end + 40]
    return any(re.search(pattern.format(city=name), around) for pattern in pack.acts_as_city[:-1])


def _is_told_as_other(sentence: Sentence, before: Mention | None, mention: Mention, pack: Pack) -> bool:
    """Say whether a city is that of a counterpart, or stands behind the adjective of its country."""
    text = sentence.shadow.text
    if pack.counterpart and pack.counterpart.search(text[max(0, mention.start - BESIDE) : mention.end + BESIDE]):
        return True
    return before is not None and before.adjective and mention.start - before.end < BESIDE


def _begins(sentence: Sentence, mention: Mention) -> bool:
    """Say whether a sentence begins with a city, be it behind the day that an archive puts before a title."""
    return mention.start == 0 or bool(_HEADER.fullmatch(sentence.shadow.text, 0, mention.start))


def _weight(mention: Mention, pack: Pack, *, acts: bool, begins: bool) -> int:
    """Return how much one mention tells that the article is the city's own.

    Whose offices act counts most, and headlines and datelines begin with the city whose news it is. Nobody adds the
    country to a city at home, and in a language that is written in one country above all, its cities are most likely
    meant.
    """
    country = mention.likely_country
    if country is not None and country == pack.home_country:
        return 7 + 4 * acts + 3 * begins
    return 1 + 4 * acts + 3 * begins + 2 * (country in pack.spoken_in) - 4 * (mention.country is not None)
