"""An article as the rules read it: its sentences, what they name, and whose article it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import islice, pairwise

from tracker.core.dates import PartialDate
from tracker.core.text import squash
from tracker.suggest.dates_in_text import dates_of
from tracker.suggest.gazetteer import Gazetteer
from tracker.suggest.mention import Mention
from tracker.suggest.mentions import Finder
from tracker.suggest.namesakes import is_club, is_person
from tracker.suggest.office import OfficeMention
from tracker.suggest.packs import Pack
from tracker.suggest.people import Person, named_again, people_in, who_speaks
from tracker.suggest.proposal import EvidenceQuote, FoundDate, HomeCity, Party
from tracker.suggest.sentences import Paragraph, Sentence, clause
from tracker.suggest.towns import named_in, tells_of_twins
from tracker.suggest.writing import TOGETHER

JOINT, BACK = 5, 3
LEAD, TELLING = 3, 8  # how many sentences of so many words tell when the news was
MENU = 2  # signs that part the entries of a page's menu
RECENT, NEWS, LONG_AGO = timedelta(days=10), timedelta(days=62), timedelta(days=800)
# A city of the home country that is at least so large is meant by its bare name, whatever larger namesake there is.
LARGE_AT_HOME, SHARE_AT_HOME = 100_000, 1 / 4
# What has a code of its own and is a country's all the same, so that neither is abroad for the other.
STATES = {"HK": "CN", "MO": "CN"}
_ENDS = '.!?؟۔。！？…؛:»"”'
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
    offices: dict[int, list[OfficeMention]] = field(default_factory=dict)
    speakers: frozenset[str] = frozenset()

    def learn(self) -> None:
        """Read the article once for what one sentence says of another: the towns it tells, and its people."""
        self.finder.of_twins = any(tells_of_twins(self.finder, sentence) for sentence in self.sentences())
        people: dict[str, Person] = {}
        for sentence in self.sentences():
            for one in people_in(sentence, self.mentions(sentence), self.pack):
                known = people.get(one.surname)
                if known is None or (known.whose is None and one.whose is not None):
                    people[one.surname] = one
        # Where the surname goes first, as in Hungary and in East Asia, somebody is named again by the first name told.
        for one in list(people.values()):
            people.setdefault(one.first, one)
        self.people = people
        unknown = (name for name, town in self.finder.told.items() if town.place is None and town.country is None)
        self.speakers = frozenset(who_speaks(unknown, [one.shadow.text for one in self.sentences()], self.pack))
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
                one
                for one in found
                if not is_club(one, sentence, self.pack)
                and not is_person(one, sentence, self.pack, self.people, self.speakers)
            ]
        return self.named[sentence.start]

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

    def is_headline(self, sentence: Sentence) -> bool:
        """Say whether a sentence is a line of its own that no full stop ends."""
        return len(self.paragraphs[sentence.paragraph].sentences) == 1 and sentence.text[-1] not in _ENDS

    def says_this_city(self, sentence: Sentence) -> bool:
        """Say whether a sentence speaks of "the city", its mayor, its council or "us", where the article has a home."""
        words = (self.pack.this_city, self.pack.heads, self.pack.we)
        return self.home is not None and any(one and one.search(sentence.shadow.text) for one in words)

    def counterparts(self, sentence: Sentence) -> list[Mention]:
        """Return the cities of a sentence that lie abroad, but for those that only tell where the one before lies."""
        cities = [one for one in self.abroad(sentence) if one.type == "city"]
        return [one for one in cities if not self._is_region(one, cities, sentence)]

    def _is_region(self, city: Mention, cities: list[Mention], sentence: Sentence) -> bool:
        """Say whether a name behind a comma or in brackets is a region's: "Delicias, Chihuahua", "Pendik (Istanbul)".

        Where more cities are named with a comma or "and", they are a list.
        """
        place = cities.index(city)
        if not self.pack.capitals or place == 0:
            return False
        gaps = [sentence.shadow.text[one.end : other.start].strip() for one, other in pairwise(cities)]
        around = gaps[max(place - 2, 0) : place - 1] + gaps[place : place + 1]
        if gaps[place - 1] == "(":
            return sentence.shadow.text.startswith(")", city.end)
        return gaps[place - 1] == "," and not any(
            gap == "," or self.pack.also.fullmatch(gap.strip(", ")) for gap in around
        )

    def abroad(self, sentence: Sentence) -> list[Mention]:
        """Return whatever of a sentence lies outside the home city and its country."""
        return [one for one in self.mentions(sentence) if self.is_abroad(one, sentence)]

    def is_abroad(self, mention: Mention, sentence: Sentence) -> bool:
        """Say whether a mention lies outside the home country; a network belongs to no country."""
        if mention.type == "network" or self.home is None:
            return mention.type != "organisation"
        if mention.type == "country" or mention.country is not None:
            return _state(mention.country) != _state(self.home.country)
        if mention.type != "city" or self.is_home(mention, sentence):
            return False
        return not self._is_domestic(mention, sentence)

    def _is_domestic(self, city: Mention, sentence: Sentence) -> bool:
        """Say whether a bare name is a city's of the home country; "León" in a paper of Spain is not Mexico's."""
        if self.home is None or self.home.country is None or city.place is None:
            return False
        if _state(self.home.country) == _state(city.place.country):
            return True
        name = squash(sentence.shadow.text[city.start : city.end])
        large = city.place.population * SHARE_AT_HOME
        # Nobody ties with a city at home: "St. Petersburg" is Russia's where a paper of America tells of a twin.
        large = large if self.pack.tie_in(sentence.shadow.text) == "sister_city" else min(LARGE_AT_HOME, large)
        return any(
            place.country == self.home.country
            and place.population >= large
            and any(name in squash(one) for one in place.names.values())
            for place in city.places
        )

    def just_before(self, sentence: Sentence, place: int) -> Mention | None:
        """Return what is named right before a letter of the shadow; an ending may stand between ("Dakar'ın …")."""
        text = sentence.shadow.text
        for one in reversed(self.mentions(sentence)):
            if 0 <= place - one.end <= JOINT and _ENDING.fullmatch(text, one.end, place):
                return one
        return None

    def named_before(self, sentence: Sentence, place: int, *, type: str = "city") -> tuple[Sentence, Mention] | None:
        """Return the city or network that was named last before a letter of a sentence, or in sentences before it."""
        here = [one for one in self.mentions(sentence) if one.type == type and one.end <= place]
        if here:
            return sentence, here[-1]
        earlier = [one for one in self.sentences() if one.end <= sentence.start]
        for one in reversed(earlier[-BACK:]):
            named = [mention for mention in self.mentions(one) if mention.type == type]
            if named:
                return one, named[-1]
        return None

    def networks(self, sentence: Sentence) -> list[Mention]:
        """Return the networks of a sentence, but for those of the home country: «مجمع شهرهای تاریخی ایران»."""
        named = self.mentions(sentence)
        ours = {one.start for one in named if one.type == "country" and self.home and one.country == self.home.country}
        networks = [one for one in named if one.type == "network"]
        # "ICLEI Canada" is the world's network in our country, for nobody gives one of the country its initials so.
        return [one for one in networks if not ours & {one.end, one.end + 1} or self._is_in_capitals(one, sentence)]

    def _is_in_capitals(self, mention: Mention, sentence: Sentence) -> bool:
        first, last = (sentence.shadow.origins[place] for place in (mention.start, mention.end - 1))
        return self.pack.capitals and sentence.text[first : last + 1].isupper()

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
        self,
        sentence: Sentence,
        near: int | None = None,
        *,
        done: bool | None = None,
        within: tuple[int, int] | None = None,
    ) -> tuple[FoundDate, EvidenceQuote] | None:
        """Return the date of a sentence, the one nearest to the letter `near` where there are several.

        within: the part of the sentence that tells it, be it none but its own
        done: what is told was done, so that no day behind that of the news is its own; False: it is still to come
        """
        found = dates_of(sentence, self.pack, self.published, planned=done is False)
        if within is not None:
            found = [one for one in found if within[0] <= one[0] < within[1]]
        if done is not None and self.published is not None:
            day = self.published.last
            if done:
                found = [one for one in found if (first := one[2].first) is None or first <= day]
            else:
                found = [one for one in found if (last := one[2].last) is None or last >= day]
        if not found:
            return None
        start, end, when = min(
            found,
            key=lambda one: (
                self._is_since(sentence, one[0]),
                self._is_old(one[2], done),
                abs(one[0] - (near or 0)),
            ),
        )
        return when, self.quote("start", sentence, start, end)

    def _is_since(self, sentence: Sentence, start: int) -> bool:
        """Say whether a date tells since when: "who has been in the city since Saturday, met the mayor today"."""
        lead = sentence.shadow.text[:start].rstrip().removesuffix(" روز").rpartition(" ")[2]
        return self.pack.since is not None and self.pack.since.fullmatch(lead) is not None

    def began_in(self, sentence: Sentence) -> tuple[FoundDate, EvidenceQuote] | None:
        """Return the earliest date of a sentence, where it lies back: since when is what it says is there."""
        found = [(first, one) for one in dates_of(sentence, self.pack, self.published) if (first := one[2].first)]
        if not found:
            return None
        start, end, when = min(found, key=lambda one: one[0])[1]
        recent = self.published is not None and not self._lies_back(when, NEWS)
        return None if recent else (when, self.quote("start", sentence, start, end))

    def tells_of_later(self, sentence: Sentence, until: int | None = None) -> bool:
        """Say whether the present, before `until`, is told of a day to come: «۱۲ بهمن دیدار می‌کند», on the eighth."""
        if self.pack.present is None or not self.pack.present.search(sentence.shadow.text[:until]):
            return False
        last: dict[tuple[int, int], date] = {}
        for start, end, one in dates_of(sentence, self.pack, self.published, planned=True):
            if first := one.first:
                last[start, end] = max(first, last.get((start, end), first))
        return self.published is not None and bool(last) and all(day > self.published.last for day in last.values())

    def _is_old(self, found: FoundDate, done: bool | None) -> tuple[bool, int]:
        """Say how much less likely a date is that of the news: "on August 27 they renewed the agreement of 1931"."""
        return bool(done) and self._lies_back(found, NEWS), found.coarseness

    def is_recalled(self, sentence: Sentence, date: EvidenceQuote) -> bool:
        """Say whether a date is that of what a sentence only recalls: "renewed the twinning signed in 1967".

        Where the verb goes last, it recalls what its clause tells before it: «پیمانی که سال ۹۶ بسته شده بود، تمدید شد».
        """
        text = sentence.shadow.text
        told = (match.span() for match in self.pack.recalled.finditer(text))
        begins = ((clause(text, *one)[0] if self.pack.verb_last else one[0], one[1]) for one in told)
        spans = (sentence.span(*one) for one in begins)
        return any(start < date.end and date.start < end for start, end in spans)

    def is_long_ago(self, found: FoundDate) -> bool:
        """Say whether a date lies years before the article."""
        return self._lies_back(found, LONG_AGO)

    def _lies_back(self, found: FoundDate, least: timedelta) -> bool:
        first = found.first
        return self.published is not None and first is not None and self.published.last - first > least

    def on_publication(self) -> FoundDate | None:
        """Return "about" the day of the news, for what is told without a day of its own.

        That is the day which the first sentences name, where it lies shortly before publication; else the day of that.
        Where nobody knows when the article was published, it is the full day that its first sentences name.
        """
        day = self._news_day() or self.published
        if day is None:
            return None
        calendar = self.published.calendar if self.published else day.calendar
        return FoundDate(replace(day, about=True), "", calendar)

    def _news_day(self) -> PartialDate | None:
        if self.published is not None and self.published.day is None:
            return None
        lead = (one for one in self.sentences() if self._is_full(one))
        for sentence in islice(lead, LEAD):
            dates = dates_of(sentence, self.pack, self.published)
            told = (when for start, _, when in dates if not self._is_since(sentence, start))
            found = [one.date for one in told if one.date != self.published or not re.search(r"\d", one.text)]
            # The day of publication itself, written out, is the page's and not the sentence's.
            days = [one for one in found if isinstance(one, PartialDate) and one.day is not None]
            for day in days:
                if self.published is None:
                    return day
                if timedelta() <= self.published.last - day.last <= RECENT:
                    return day.in_calendar(self.published.calendar)
        return None

    def _is_full(self, sentence: Sentence) -> bool:
        """Say whether a sentence is none of a page's own lines; where words stand together, its full stop tells."""
        if self.pack.writing is TOGETHER:
            return sentence.text[-1] in "。！？"
        # «صفحه اصلی | درباره ما | گالری»: a page's menu.
        return len(sentence.text.split()) >= TELLING and sentence.text.count("|") < MENU

    def city_party(self, sentence: Sentence, mention: Mention, role: str) -> Party:
        """Return a city as a party."""
        place = mention.place
        name = self.finder.cases.nominative(self.words(sentence, mention.start, mention.end), place)
        label = place.names["en"] if place else name
        return Party(name, label, "city", role, place.id if place else None, mention.likely_country)

    def network_party(self, sentence: Sentence, mention: Mention, role: str) -> Party:
        """Return a network as a party."""
        network = mention.network
        assert network is not None  # noqa: S101 - a network mention has one
        name = self.pack.nominative(self.words(sentence, mention.start, mention.end))
        return Party(name, network.names["en"], "network", role, network.id or None)


def _state(country: str | None) -> str | None:
    """Return the country to which a code belongs."""
    return STATES.get(country or "", country)
