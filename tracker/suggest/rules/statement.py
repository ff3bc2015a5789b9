"""Statements: somebody of the city takes a position on the world, or declares a wish towards a city abroad."""

from __future__ import annotations

import re

from tracker.core.messages import N_
from tracker.suggest.draft import Draft
from tracker.suggest.mention import Mention
from tracker.suggest.packs import Pack
from tracker.suggest.proposal import Party
from tracker.suggest.rules.offices import offices_abroad
from tracker.suggest.rules.our_office import met_as_host, our_office
from tracker.suggest.sentences import Sentence
from tracker.suggest.story import Story

NEAR, START, UNNAMED = 10, 6, 40
LED, STANDS = 14, 30  # letters before the city that speaks, "the City of", and behind it, in which it takes a position
_SPOKEN = re.compile(r"[:«»\"“”„「‘：]")  # what shows that a sentence gives somebody's own words


def find_statements(story: Story) -> list[Draft]:
    """Return the positions that the article attributes to somebody of the city."""
    drafts = []
    # Whom the article names only further down may speak in its lead already, until somebody else does.
    later = next((found for one in story.sentences() if (found := _speaker(story, one))), None)
    speaker: Party | None = None
    forum: Party | None = None
    topics: dict[object, object] = {}
    for sentence in story.sentences():
        if _guest_speaks(story, sentence) or met_as_host(story, sentence):
            speaker = later = None
        else:
            speaker = _speaker(story, sentence) or speaker
        drafts += _in_sentence(story, sentence, (speaker, later), forum, topics)
        networks = [one for one in story.mentions(sentence) if one.type == "network"]
        forum = story.network_party(sentence, networks[0], "forum") if networks else forum
    return drafts


def _speaker(story: Story, sentence: Sentence) -> Party | None:
    """Return the home office that a sentence names: "the mayor of Shiraz"."""
    span = our_office(story, sentence) or _city_itself(story, sentence)
    return _party(story, sentence, *span) if span else None


def _city_itself(story: Story, sentence: Sentence) -> tuple[int, int] | None:
    """Return the home city where it is what begins a sentence and takes a position: "The City of Shiraz condemns …"."""
    ours = next((one for one in story.mentions(sentence) if story.is_home(one, sentence)), None)
    if ours is None or ours.start > LED or not story.pack.capitals:
        return None
    acts = story.pack.position.search(sentence.shadow.text, ours.end, ours.end + STANDS)
    return (ours.start, ours.end) if acts else None


def _head(story: Story, sentence: Sentence) -> Party | None:
    """Return the mayor or the council, named without the city in a sentence that has no guest."""
    head = story.pack.heads.search(sentence.shadow.text) if story.pack.heads else None
    if head is None or story.home is None or offices_abroad(story, sentence):
        return None
    return _party(story, sentence, *head.span())


def _party(story: Story, sentence: Sentence, start: int, end: int) -> Party:
    name = story.words(sentence, start, end)
    return Party(name, name, "office", "speaker", None, story.home.country if story.home else None)


def _guest_speaks(story: Story, sentence: Sentence) -> bool:
    """Say whether it is somebody from elsewhere who speaks or hopes, so that the words are not the city's."""
    text, pack = sentence.shadow.text, story.pack
    if _unnamed_guest(story, text):
        return True
    guest = next(iter(offices_abroad(story, sentence)), None)
    if guest is None or not any(words.search(text) for words in (pack.speaks, pack.hopes, pack.position)):
        return False
    return guest.start < START or (_speaker(story, sentence) is None and not story.names_home(sentence))


def _unnamed_guest(story: Story, text: str) -> bool:
    """Say whether a sentence begins with an office that is nobody's of the city: "The consul general said …"."""
    pack = story.pack
    office = pack.offices.search(text, 0, UNNAMED)
    if office is None or office.start() > START or (pack.heads and pack.heads.search(office[0])):
        return False
    return bool(pack.speaks.match(text[office.end() :].lstrip()))


def _in_sentence(
    story: Story,
    sentence: Sentence,
    speakers: tuple[Party | None, Party | None],
    forum: Party | None,
    topics: dict[object, object],
) -> list[Draft]:
    pack, text = story.pack, sentence.shadow.text
    speaker, later = speakers
    tie = pack.tie_in(text)
    # What two talked about is told with their meeting, unless the sentence gives somebody's own words.
    if tie is None and pack.meeting.search(text) and not _SPOKEN.search(sentence.text):
        return []
    # Whoever else is introduced says it: "the minister said: …".
    if pack.national and pack.national.search(text, 0, _own_words(story, sentence)[0]):
        return []
    # What is only said of a twin city is a position; what is done about the tie is that.
    passing = tie is None or not any(acts.search(text) for acts in pack.agreement_acts.values())
    takes = passing and _takes_position(pack, text) and not story.is_headline(sentence)
    about = _about(story, sentence) if takes else []
    cities = [one for one in story.counterparts(sentence) if one.start > START]
    wishes = (
        speaker
        and not _is_only_named(story, sentence)
        and tie
        and cities
        and pack.hopes.search(text)
        and not _proposes_it(pack, text)
        and not pack.recalled.match(text[_own_words(story, sentence)[0] :])
    )
    if about and not (wishes and not pack.world_topics.search(text)):
        # «در این اجلاس»: what is said at a summit is said in the network that the article named before.
        who = speaker or _head(story, sentence) or later
        parties = [forum] if forum else []
        return [_statement(story, sentence, who, parties, _same_topic(about, topics))] if who else []
    asked = _asked(story, sentence) if speaker and tie is None else []
    if speaker and asked:
        return [_statement(story, sentence, speaker, [one], ("asked", one.label)) for one in asked]
    offered = tie is None and pack.offers is not None and pack.offers.search(text, _own_words(story, sentence)[0])
    if speaker and cities and offered and not pack.events.search(text) and not offices_abroad(story, sentence):
        return [
            _statement(
                story, sentence, speaker, [story.city_party(sentence, cities[0], "counterparts")], _place(cities[0])
            )
        ]
    if speaker and wishes:
        return [
            _statement(story, sentence, speaker, [story.city_party(sentence, city, "counterparts")], _place(city))
            for city in cities
        ]
    return []


def _is_only_named(story: Story, sentence: Sentence) -> bool:
    """Say whether nobody is quoted where our office is not told to hope for a tie.

    It stands behind the hope, or somebody met it, or what is told is denied.
    """
    ours, text, pack = our_office(story, sentence), sentence.shadow.text, story.pack
    if not pack.capitals or pack.speaks.search(text) or _SPOKEN.search(sentence.text):
        return False
    hopes = pack.hopes.search(text)
    behind = ours is not None and hopes is not None and hopes.start() < ours[0]
    return behind or pack.meeting.search(text) is not None or pack.negated.search(text) is not None


def _proposes_it(pack: Pack, text: str) -> bool:
    """Say whether a tie is proposed in form, which makes it a proposed agreement rather than words about one."""
    act = pack.agreement_acts.get("proposed")
    return bool((pack.proposes and pack.proposes.search(text)) or (act and act.search(text)))


def _asked(story: Story, sentence: Sentence) -> list[Party]:
    """Return whom the speaker invites, or the network to which something is proposed."""
    pack, text = story.pack, sentence.shadow.text
    if pack.invites and pack.invites.search(text):
        guests = [one for one in offices_abroad(story, sentence) if not one.alone and one.called is None]
        if asks := pack.asks_of:
            guests = [one for one in guests if asks.fullmatch(text[: one.start].rstrip().rpartition(" ")[2])]
        names = [story.words(sentence, one.start, one.end) for one in guests]
        return [Party(name, name, "office", "counterparts") for name in names]
    if pack.proposes and pack.proposes.search(text):
        networks = [one for one in story.mentions(sentence) if one.type == "network"]
        return [story.network_party(sentence, one, "forum") for one in networks[:1]]
    return []


def _about(story: Story, sentence: Sentence) -> list[object]:
    """Return what of the world a sentence speaks of: topics that concern it, and who abroad.

    Without a topic, what is said of both countries is the home country's own affair.
    """
    if story.pack.at_home and story.pack.at_home.search(sentence.shadow.text):
        return []
    topics: list[object] = [match[0] for match in story.pack.world_topics.finditer(sentence.shadow.text)]
    named = [one for one in story.mentions(sentence) if one.type in ("city", "country")]
    abroad = [one.likely_country or one.start for one in named if story.is_abroad(one, sentence)]
    at_home = story.home is not None and any(
        one.type == "country" and one.country == story.home.country for one in named
    )
    return [*topics, *abroad] if topics or not at_home else []


def _same_topic(about: list[object], topics: dict[object, object]) -> object:
    """Return the topic by which a position is known: one that shares a word with an earlier one is the same again."""
    topic = next((topics[word] for word in about if word in topics), about[0])
    topics.update(dict.fromkeys(about, topic))
    return topic


def _takes_position(pack: Pack, text: str) -> bool:
    """Say whether a position is taken, not one that was withheld: "did not condemn", «محکوم نکرد»."""
    around = (text[max(0, match.start() - NEAR) : match.end() + NEAR] for match in pack.position.finditer(text))
    return any(not pack.negated.search(words) for words in around)


def _place(city: Mention) -> object:
    return city.place.id if city.place else city.start


def _statement(story: Story, sentence: Sentence, speaker: Party, about: list[Party], key: object) -> Draft:
    start, end = _own_words(story, sentence)
    words = story.words(sentence, start, end)
    found = story.date_in(sentence, done=True)
    return Draft(
        kind="statement",
        key=("statement", key),
        fields={"words": words, "status": "made"},
        parties=[*about, speaker],
        quotes=[story.quote("words", sentence, start, end), *([found[1]] if found else [])],
        reason=N_("Somebody of the city takes a position; it is kept in the speaker's own words."),
        confidence=0.6,
        verbatim=True,
        date=found[0] if found else story.on_publication(),
    )


def _own_words(story: Story, sentence: Sentence) -> tuple[int, int]:
    """Return the sentence without the words that introduce the speaker, unless they tell the position themselves."""
    text = sentence.shadow.text
    match = re.match(r".{0,160}?:\s", text)
    introduces = match and story.pack.speaks.search(match[0]) and not story.pack.position.search(match[0])
    return (match.end() if match and introduces else 0), len(text)
