"""What one sentence shows of a city that it names: whether it acts there, is told as another's, or begins the line."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from tracker.core.text import squash
from tracker.suggest.mention import Mention
from tracker.suggest.packs import Pack
from tracker.suggest.sentences import Sentence

BESIDE = 14  # letters around a city in which a word tells that it is a counterpart
AROUND = 60  # letters around a city in which words tell that it acts
MET = 60  # letters before a city in which somebody met its mayor, or from which guests come
TWIN = 24  # letters between a city and that of which it is the twin
EARLY = 30  # letters: who stands so near the beginning of a sentence acts in it, also with a country
_DASHES = ("-", "–", "—")
_HEADER = re.compile(r"date [\d-]+ ")


@dataclass(frozen=True, slots=True)
class Sight:
    """A city as one sentence names it, after what the sentence named before it."""

    sentence: Sentence
    before: Mention | None
    mention: Mention
    named: list[Mention]
    pack: Pack

    @property
    def text(self) -> str:
        """Return the sentence as the rules read it."""
        return self.sentence.shadow.text

    @property
    def spelling(self) -> str:
        """Return the city's name as it is written here, squashed."""
        return squash(self.text[self.mention.start : self.mention.end])

    @property
    def lead(self) -> str:
        """Return what stands before the city, as far as letters that close it go."""
        return self.text[: self.mention.start].rstrip()

    def without_country(self) -> Sight:
        """Return the sight as if nobody had added the country to the city's name."""
        return replace(self, mention=replace(self.mention, country=None))

    def acts(self) -> bool:
        """Say whether the city's mayor, council or municipality is named."""
        name = re.escape(self.text[self.mention.start : self.mention.end])
        begin = max(0, self.mention.start - AROUND)
        around, last = self.text[begin : self.mention.end + AROUND], self.mention.end - begin
        found = (one for words in self.pack.acts_as_city[:-1] for one in re.finditer(words.format(city=name), around))
        return any(one.start() <= self.mention.start - begin and last <= one.end() for one in found)

    def acts_early(self) -> bool:
        """Say whether the city stands so that whoever acts is of it: near the beginning, or without its country."""
        return self.mention.country is None or self.mention.start < EARLY

    def is_visited(self) -> bool:
        """Say whether guests come to it: envoys do, and whoever comes to the city of the line's own beginning."""
        pack, named = self.pack, self.named
        if pack.here and self.is_dateline() and pack.here.search(self.text):
            return True
        if pack.comes_here and _closes(pack.comes_here, self.lead):
            return True
        if pack.visits_here is None or not _closes(pack.visits_here, self.lead):
            return False
        first = named[0]
        own = leads_in(self.sentence, first) and first is not self.mention and first.places == self.mention.places
        return own or (pack.envoys is not None and pack.envoys.search(self.lead) is not None)

    def receives(self) -> bool:
        """Say whether its mayor is the one who receives guests: who comes may be told of first, and is not at home."""
        return self.pack.receives is not None and self.pack.receives.match(self.text, self.mention.end) is not None

    def is_elsewhere(self) -> bool:
        """Say whether somebody met the city's mayor, or went there, so that another city tells it."""
        pack = self.pack
        begin = max(self.before.end if self.before else 0, self.mention.start - MET)
        lead = self.text[begin : self.mention.start].rstrip()
        if pack.goes_to and _closes(pack.goes_to, lead):
            return True
        if pack.comes_to_us and pack.comes_to_us.match(self.text, self.mention.end):
            return True
        met = pack.meets_whom.search(lead) if pack.meets_whom else None
        if met is None:
            return False
        # "Mayor Keller visited Weimar": whose office stands before the verb is the one who comes.
        behind = self.text[self.mention.end :].lstrip("'s ")
        return bool(pack.offices.match(behind) or pack.offices.search(lead, met.start()))

    def is_told_as_other(self) -> bool:
        """Say whether the city is a counterpart's, or stands behind the adjective of its country."""
        pack, text, start, end = self.pack, self.text, self.mention.start, self.mention.end
        if pack.twin_told and re.search(pack.twin_told.format(city=re.escape(text[start:end])), text):
            return True
        if pack.counterpart and pack.counterpart.search(text[max(0, start - BESIDE) : end + BESIDE]):
            return True
        lead = text[max(0, start - MET) : start].rstrip()
        if pack.guests_from and re.search(rf"(?:{pack.guests_from.pattern})$", lead):
            return not (pack.sets_out and pack.sets_out.match(text, end))
        return self.stands_behind_adjective() and self.before is not None and start - self.before.end < BESIDE

    def stands_behind_adjective(self) -> bool:
        """Say whether the sentence named an adjective of a country before: "the German town of Lindau"."""
        return self.before is not None and self.before.adjective

    def is_host_of_own_twin(self) -> bool:
        """Say whether guests come from a city that is told as the twin of this one, which so is the host's."""
        guest, told = self.before, self.pack.twin_told
        if guest is None or not told or guest.type != "city" or self.mention.start - guest.end > TWIN:
            return False
        name = re.escape(self.text[guest.start : guest.end])
        # What tells the guests' city ends behind it, with the word for the twin of which ours follows.
        return any(
            guest.end + 2 < one.end() < self.mention.start for one in re.finditer(told.format(city=name), self.text)
        )

    def is_in_our_region(self) -> bool:
        """Say whether the city's region is told as at home, where nobody adds the country: "Peoria, Ill."."""
        following = next((one for one in self.named if one.start >= self.mention.end), None)
        if following is None or self.text[self.mention.end : following.start].strip(" ,"):
            return False
        # "DAVAO, Philippines - The council …": a paper of a country that writes the language tells where its news is.
        if not following.region:
            return self.is_dateline() and following.type == "country" and following.country in self.pack.spoken_in
        # "Ningbo, Zhejiang province": where nobody adds the country, whoever writes is of it.
        behind = next((one for one in self.named if one.start >= following.end and one.type == "country"), None)
        named = behind is not None and behind.country == following.country and behind.start - following.end < BESIDE
        return following.country in self.pack.spoken_in or not named

    def is_dateline(self) -> bool:
        """Say whether a line begins with the city in capitals; with its region, it is the paper's, not an agency's."""
        return is_dateline(self.sentence, self.mention)

    def is_alone(self) -> bool:
        """Say whether the city is all that a sentence says, as where a local paper begins: "Weimar. The council …"."""
        return _begins_with(self.sentence, self.mention) and not self.text[self.mention.end :].strip(" .:–-")

    def may_be_ours(self) -> bool:
        """Say whether the city may lie where the language is written, as far as a pack tells where that is."""
        here = {self.pack.home_country, *self.pack.spoken_in} - {""}
        return not here or self.mention.place is None or self.mention.place.country in here

    def begins(self) -> bool:
        """Say whether the sentence begins with the city, be it behind the day that an archive puts before a title."""
        return leads_in(self.sentence, self.mention)


def is_dateline(sentence: Sentence, mention: Mention) -> bool:
    """Say whether a line begins with a city in capitals."""
    start, end = (sentence.shadow.origins[place] for place in (mention.start, mention.end - 1))
    return _begins_with(sentence, mention) and sentence.text[start : end + 1].isupper()


def leads_in(sentence: Sentence, mention: Mention) -> bool:
    """Say whether a sentence begins with a city. An agency's dateline does not: it tells where its man sits."""
    return not sentence.text.endswith(_DASHES) and _begins_with(sentence, mention)


def _begins_with(sentence: Sentence, mention: Mention) -> bool:
    return mention.start == 0 or bool(_HEADER.fullmatch(sentence.shadow.text, 0, mention.start))


def _closes(words: re.Pattern[str], lead: str) -> bool:
    """Say whether words stand at the very end of what leads to a city."""
    return any(match.end() == len(lead) for match in words.finditer(lead))
