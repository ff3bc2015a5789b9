"""Offices of somebody elsewhere: the word for an office, and whose it is.

The office counts, for it is often all that is known: "the mayor of Dakar". An office without a foreign city, country or
network beside it is the city's own affair.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tracker.core.text import squash
from tracker.suggest.mention import Mention
from tracker.suggest.office import OfficeMention
from tracker.suggest.people import city_before
from tracker.suggest.proposal import Party
from tracker.suggest.rules.office_again import of_this, of_where
from tracker.suggest.rules.only_city import named_as_town
from tracker.suggest.sentences import Sentence
from tracker.suggest.story import Story

REACH = 32
TWIN = 24
_OWNS, _OWNER = re.compile(r"['’]s "), re.compile(r" [\w ]+['’]s$")  # of a country right before its city
BESIDE = 10  # letters between two cities of a list, with the country of the second
_SURNAME = re.compile(r" [^\W\d_a-zß-ÿ][a-zß-ÿ]+")


def offices_abroad(story: Story, sentence: Sentence) -> list[OfficeMention]:
    """Return the offices of a sentence that belong to somebody elsewhere; looked for once."""
    if sentence.start not in story.offices:
        story.offices[sentence.start] = _offices_abroad(story, sentence)
    return story.offices[sentence.start]


def _offices_abroad(story: Story, sentence: Sentence) -> list[OfficeMention]:
    text = sentence.shadow.text
    found: list[OfficeMention] = []
    events = [match.end() for match in story.pack.events.finditer(text)] if story.pack.capitals else []
    for match in story.pack.offices.finditer(text):
        # "The congress of mayors in Konya" is an event, whoever may come to it.
        if any(story.pack.body_binding.fullmatch(text[end : match.start()].rstrip()) for end in events):
            continue
        whose = _whose(story, sentence, match.start(), match.end())
        if whose is None and (this := of_this(story, sentence, match) or of_where(story, sentence, match)):
            found.append(this)
        if whose:
            whose, meant = named_as_town(story, sentence, whose, match)
            town = _town_of(story, sentence, whose, match.end())
            start = min(_begin(story, text, match), whose.start, town.start)
            called = None
            if "," in text[town.end : match.start()]:  # 「在里耶卡市,代表团受到副市长接待」
                named = text.index(",", town.end)
                blank = " " if story.pack.capitals else ""
                called = f"{story.words(sentence, town.start, named)}{blank}{story.words(sentence, *match.span())}"
            end = max(match.end(), _with_region(story, sentence, whose), town.end)
            found.append(OfficeMention(start, end, town, called=called, town=meant))
            found += [
                OfficeMention(other.start, other.end, other, alone=True)
                for other in listed(story, sentence, town)
                if whose.start > match.end()
            ]
            found += _before_it(story, sentence, town, match)
    return found


def _with_region(story: Story, sentence: Sentence, whose: Mention) -> int:
    """Return where whose an office is ends, with the region that a country has: "officials of Laos's Khammouane"."""
    owns = _OWNS.match(sentence.shadow.text, whose.end)
    if owns is None or whose.type != "country" or not story.pack.capitals:
        return whose.end
    end = whose.end
    for word in re.finditer(r"[\w-]+", sentence.shadow.text[owns.end() :]):
        place = owns.end() + word.start()
        if place - end > owns.end() - whose.end or not sentence.text[sentence.shadow.origins[place]].isupper():
            break
        end = owns.end() + word.end()
    return end


def _begin(story: Story, text: str, office: re.Match[str]) -> int:
    """Return where the word for an office begins behind what is written together with it: «والسفير»."""
    for joined in story.pack.joined:
        begin = office.start() + len(joined)
        if text.startswith(joined, office.start()) and story.pack.offices.match(text[begin : office.end()]):
            return begin
    return office.start()


def listed(story: Story, sentence: Sentence, first: Mention) -> Iterator[Mention]:
    """Yield the further cities or countries whose offices are named together: "the mayors of Bangkok and Colombo"."""
    text, border = sentence.shadow.text, first.end
    for one in story.abroad(sentence):
        if one.start < border:
            continue
        between = text[border : one.start].strip(" (")
        located = story.pack.located is not None and story.pack.located.fullmatch(between)
        told = first.type == "city" and one.type == "country" and (between in ("", "،", ",") or located)
        if told:  # the country of the city before it: "from Bergen, Norway, and Tartu, Estonia"
            border = one.end
            continue
        joined = between in ("،", ",", "、") or story.pack.also.fullmatch(between.lstrip(")،, "))
        if joined and first.type == "city" and one.type == "country" and _OWNS.match(text, one.end):
            continue  # "to Ikeda in Japan and China's Taiyuan"
        joined = joined or story.pack.also.fullmatch(_OWNER.sub("", between))
        if one.type != first.type or one.adjective or not joined or _has_an_office(story, text, one):
            return
        yield one
        border = one.end


def _has_an_office(story: Story, text: str, country: Mention) -> bool:
    """Say whether the word for another office stands right behind a country: "the envoy of Ghana and Togo's consul"."""
    return country.type == "country" and story.pack.offices.match(text[country.end :].lstrip("'’s ")) is not None


def identity(story: Story, sentence: Sentence, whose: Mention, called: str | None = None) -> object:
    """Return by what it is known whose an office is: its id, or where it has none, the letters of its name.

    called: its name, where the sentence only says "this city"
    """
    if whose.network:
        return whose.network.key
    if whose.place or whose.type != "city":
        return whose.place.id if whose.place else whose.country
    return squash(called or story.words(sentence, whose.start, whose.end)).partition("'")[0]


def known_by(story: Story, sentence: Sentence, office: OfficeMention) -> object:
    """Return by what it is known whose an office is, which another sentence may have named."""
    named = office.told[0] if office.told else office.person.sentence if office.person else sentence
    return identity(story, named, office.whose, office.called or office.town)


def place_party(story: Story, sentence: Sentence, place: Mention) -> Party:
    """Return a city as a party, or whoever came from a country of which nobody else is named."""
    if place.type == "city":
        return story.city_party(sentence, place, "counterparts")
    name = story.words(sentence, place.start, place.end)
    return Party(name, name, "office", "counterparts", None, place.country)


def _before_it(story: Story, sentence: Sentence, last: Mention, office: re.Match[str]) -> Iterator[OfficeMention]:
    """Yield the further cities abroad whose delegation is named behind the last of them: 「福冈市、釜山市代表团」."""
    text, pack = sentence.shadow.text, story.pack
    if pack.office_order != "owner first" or pack.groups is None or not pack.groups.search(office[0]):
        return
    for one in reversed(story.counterparts(sentence)):
        if one.start >= last.start:
            continue
        between = text[one.end : last.start]
        if len(between) > BESIDE or not re.match(rf"\w?(?:、|{pack.also.pattern})", between):
            return
        yield OfficeMention(one.start, one.end, one, alone=True, together=True)
        last = one


def _town_of(story: Story, sentence: Sentence, whose: Mention, end: int) -> Mention:
    """Return the city behind its country: "a Chinese delegation from Chengdu", but none of «همتای روس خود به مسکو»."""
    end = max(end, whose.end)
    following = next((one for one in story.counterparts(sentence) if 0 <= one.start - end < TWIN), None)
    if whose.type != "country" or following is None or following.likely_country != whose.country:
        return whose
    between = sentence.shadow.text[end : following.start]
    if story.pack.capital_word and story.pack.capital_word.fullmatch(between.strip(" ,،")):
        return following
    words, leads = between.split() if story.pack.verb_last else (), (story.pack.city_before, story.pack.asks_of)
    led = all(any(one and one.fullmatch(word) for one in leads) for word in words)
    # "The ambassador of Italy and a delegation from Siracusa": the city is another office's.
    led = led and story.pack.offices.search(between) is None
    return following if led and not re.search(r"[،,؛;.:]", between) else whose


def _whose(story: Story, sentence: Sentence, start: int, end: int) -> Mention | None:
    text, pack = sentence.shadow.text, story.pack
    order = pack.office_order
    before = None if order == "office first" else story.just_before(sentence, start)
    # "The Chinese ambassador to Iran": what stands directly before the office says whose it is.
    if before is not None:
        before = city_before(sentence.shadow.text, before, story.mentions(sentence)) or before
        return (
            before
            if story.is_abroad(before, sentence)
            else _serves(story, sentence, before) or _sent(story, sentence, end)
        )
    if pack.owner_joint and (owner := _owner_further_back(story, sentence, start)):
        return owner
    # A later office word, or a comma, begins another person.
    borders = re.finditer(rf"[،,؛;.]|{story.pack.offices.pattern}", text[end:])
    border = next((one.start() for one in borders if not _ends_in_twin(story, text[end : end + one.start()])), REACH)
    reach = end + min(border, REACH)
    # «هیئت چینی»: the word after "delegation" belongs to the office, and tells whose it is.
    behind = [one for one in story.mentions(sentence) if start < one.start < reach + TWIN and _owns(one)]
    if not behind or behind[0].start >= reach or order == "owner first":
        return None
    # "The mayor met on Monday the Japanese consul": the adjective is that of the office behind it.
    # So is a name with its ending, as in «Oberbürgermeisterin Keller und Wiens Bürgermeister».
    owns = behind[0].adjective or text.endswith("s", behind[0].start, behind[0].end)
    if owns and order == "either" and story.pack.offices.match(text, behind[0].end + 1):
        return None
    if _is_of_another(story, text, end, behind[0]) or _is_a_name(story, sentence, (start, end), behind[0]):
        return None
    after = _beside(story, sentence, behind) or behind[0]
    # Behind a verb stands whom the office met, not whose it is.
    if story.pack.not_of and story.pack.not_of.search(text, end, after.start):
        return None
    if story.pack.meeting.search(text[end : after.start]):
        return None
    if story.is_abroad(after, sentence):
        return after
    return _posted(story, sentence, behind)


def _ends_in_twin(story: Story, lead: str) -> bool:
    """Say whether a comma only parts the twin from its name: "a delegation from its sister city, Kamogawa"."""
    twins = story.pack.agreement_types["sister_city"]
    return story.pack.capitals and any(one.end() == len(lead) for one in twins.finditer(lead))


def _is_of_another(story: Story, text: str, end: int, owner: Mention) -> bool:
    """Say whether "and" parts an office from a name that has its own: "Mayor Keller and Weimar mayor Anna Schmidt"."""
    also = story.pack.also
    own = story.pack.office_order == "either" and story.pack.offices.match(text, owner.end + 1)
    return bool(own and also and also.fullmatch(text[end : owner.start].rstrip().rpartition(" ")[2]))


def _is_a_name(story: Story, sentence: Sentence, office: tuple[int, int], behind: Mention) -> bool:
    """Say whether an office is told whole, so that a bare name behind it is its holder's: «العمدة القاسم»."""
    text = sentence.shadow.text
    # "Director Jordan Reeves": a country between an office and a capital is somebody's first name.
    if story.pack.capitals and behind.type == "country" and not (behind.adjective or behind.region):
        last = sentence.shadow.origins[behind.end - 1] + 1
        return text[office[1] : behind.start] == " " and _SURNAME.match(sentence.text, last) is not None
    whole = story.pack.whole_office
    beside = not text[office[1] : behind.start].strip() and not behind.adjective
    return whole is not None and beside and whole.search(text[office[0] : office[1]]) is not None


def _owner_further_back(story: Story, sentence: Sentence, start: int) -> Mention | None:
    """Return the place before an office from which only words of its own part it: 「日本岛根县日中友好协会会长」."""
    before = [one for one in story.mentions(sentence) if one.end <= start and one.type in ("city", "country")]
    joint = story.pack.owner_joint
    if not before or joint is None or not joint.fullmatch(sentence.shadow.text, before[-1].end, start):
        return None
    return before[-1] if story.is_abroad(before[-1], sentence) else None


def _posted(story: Story, sentence: Sentence, behind: list[Mention]) -> Mention | None:
    """Return where an envoy of the home country serves: «سفیر ایران در باکو»."""
    located = story.pack.located if story.pack.own_envoys else None
    if len(behind) == 1 or behind[0].type != "country" or located is None or not story.is_abroad(behind[1], sentence):
        return None
    between = sentence.shadow.text[behind[0].end : behind[1].start]
    return behind[1] if located.fullmatch(between.strip()) else None


def _sent(story: Story, sentence: Sentence, end: int) -> Mention | None:
    """Return the country to which an envoy of the home country is sent: "our ambassador to Bulgaria"."""
    sent = story.pack.sent_to
    behind = next((one for one in story.abroad(sentence) if one.start >= end and one.type in ("city", "country")), None)
    return behind if behind and sent and sent.fullmatch(sentence.shadow.text, end, behind.start) else None


def _serves(story: Story, sentence: Sentence, where: Mention) -> Mention | None:
    """Return the country right before the city where its office is: "Azerbaycan'ın Kars Başkonsolosu"."""
    country = story.just_before(sentence, where.start)
    ours = story.pack.office_order != "owner first" or country is None or country.type != "country"
    return None if ours or country is None or not story.is_abroad(country, sentence) else country


def _owns(mention: Mention) -> bool:
    """Say whether an office may be a mention's: «رایزن سفارت ایتالیا» is Italy's, whatever an embassy is."""
    return mention.type != "organisation" or mention.country is not None


def _beside(story: Story, sentence: Sentence, behind: list[Mention]) -> Mention | None:
    """Return the city abroad beside the home city: "Austin's sister city Osaka", "the mayors of Shiraz and Konya"."""
    if len(behind) < 2 or not story.is_home(behind[0], sentence) or behind[1].type != "city":
        return None
    text = sentence.shadow.text
    # "The mayor of Shiraz and Konya mayor Keller": the second city has an office of its own.
    if story.pack.office_order == "either" and story.pack.offices.match(text, behind[1].end + 1):
        return None
    # "The mayor of Shiraz and Florence Adams": what a surname follows is a name.
    if story.pack.capitals and _SURNAME.match(sentence.text, sentence.shadow.origins[behind[1].end - 1] + 1):
        return None
    between = text[behind[0].end : behind[1].start]
    twins = story.pack.agreement_types["sister_city"].pattern
    twin = re.fullmatch(rf"(?:['’]?s?|e[rsn]) (?:{twins})(?: of| de|,)? ?", between)
    located = story.pack.located is not None and story.pack.located.fullmatch(between.strip())
    joined = story.pack.stop_words.fullmatch(between.strip()) and not located
    return behind[1] if twin or joined else None
