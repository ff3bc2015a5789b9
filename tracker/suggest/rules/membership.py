"""Memberships in networks, and seats in their bodies.

«عضو هیئت‌مدیرهٔ متروپلیس» is a seat, «عضو متروپلیس» a membership; which one it is, the words between "member" and the
network tell. Both must be the home city's own: "three other cities joined" is somebody else's news.
"""

from __future__ import annotations

import re
from dataclasses import replace

from tracker.core.messages import N_
from tracker.core.text import squash
from tracker.suggest.draft import Draft
from tracker.suggest.event_names import event_name
from tracker.suggest.mention import Mention
from tracker.suggest.packs import Pack
from tracker.suggest.rules.offices import offices_abroad
from tracker.suggest.sentences import Sentence, clause, statement
from tracker.suggest.story import Story
from tracker.suggest.writing import Cue

KIND, SEAT = "membership", "seat"
NEAR, AFTER, FURTHER, BODY = 70, 30, 110, 50
NEXT = 3  # letters between two sentences


def find_memberships(story: Story) -> list[Draft]:
    """Return the memberships and seats that the article reports."""
    drafts: list[Draft] = []
    before: tuple[Sentence, Mention] | None = None
    for sentence in story.sentences():
        networks = story.networks(sentence)
        if not networks and drafts and before and _elects(story, sentence, before[0], drafts[-1]):
            drafts[-1].quotes.append(story.quote("role", sentence))
        if _is_ours(story, sentence):
            again = [] if networks else _again(story, sentence, before)
            told = len(drafts)
            for mention in [*networks, *_said_again(story, sentence, networks)] or again:
                if networks and mention not in networks and len(drafts) > told:
                    continue  # what is said of the network by its name, is not said of it again
                draft = _about(story, sentence, mention) if _is_told_of_us(story, sentence, mention) else None
                if draft and networks and mention not in networks:
                    draft.parties = [story.network_party(sentence, networks[-1], "network")]
                if draft and again and before:
                    draft.parties = [story.network_party(*before, "network")]
                    _same_body(draft, drafts)
                if draft:
                    drafts.append(draft)
        # "The network" is none whose name is that of an event: "the World Cities Forum".
        named = [one for one in networks if not _is_event(story, sentence, one)]
        before = (sentence, named[0]) if named else before
    _name_in_full(drafts)
    return drafts


def _elects(story: Story, sentence: Sentence, before: Sentence, draft: Draft) -> bool:
    """Say whether a sentence tells of the election to the seat of which the one right before it spoke.

    Where it names both again, "to the board of the association", it may stand further below.
    """
    text, again = sentence.shadow.text, story.pack.this_network
    named = again is not None and again.search(text) and story.pack.writing.cue(story.pack.bodies).search(text)
    told = any(before.start <= quote.start < before.end for quote in draft.quotes)
    near = before.paragraph == sentence.paragraph and before.end <= sentence.start <= before.end + NEXT
    return draft.kind == SEAT and bool((told and near) or named) and story.pack.chosen.search(text) is not None


def _name_in_full(drafts: list[Draft]) -> None:
    """Take a network that no catalogue knows for the one whose name begins so: a headline cuts it short."""
    seats = sorted((one for one in drafts if one.kind == "seat"), key=lambda one: one.parties[0].id is None)
    for one in (one for one in seats if one.parties[0].id is None):
        # One is elected to one board, whatever a page calls its network.
        same = next(other for other in seats if _body_and_role(other) == _body_and_role(one))
        one.parties, one.key = same.parties, same.key
    for one in drafts:
        short = squash(one.parties[0].name)
        full = (other for other in drafts if other.key != one.key and squash(other.parties[0].name).startswith(short))
        if one.parties[0].id is None and (other := next(full, None)):
            one.parties, one.key = other.parties, (one.key[0], other.key[1], *one.key[2:])


def _body_and_role(seat: Draft) -> tuple[str, object]:
    return _body_key(str(seat.fields["body"])), seat.fields["role"]


def _is_event(story: Story, sentence: Sentence, network: Mention) -> bool:
    known = network.network is not None and bool(network.network.id)
    return not known and bool(story.pack.events.search(sentence.shadow.text, network.start, network.end))


def _same_body(draft: Draft, earlier: list[Draft]) -> None:
    """Take "vice-chair of this committee" for the seat that was told before in the same network and role."""
    told = [one for one in earlier if one.kind == draft.kind and one.key[1] == draft.key[1]]
    if told and told[-1].fields.get("role") == draft.fields.get("role"):
        draft.key, draft.fields["body"] = told[-1].key, told[-1].fields.get("body", "")


def _again(story: Story, sentence: Sentence, before: tuple[Sentence, Mention] | None) -> list[Mention]:
    """Return "the network" as the one that was named before."""
    words, text = story.pack.this_network, sentence.shadow.text
    match = words.search(text) if words and before else None
    if match is None and story.pack.chosen.search(text):
        # "The city was elected to the executive board": that of the network.
        body = story.pack.writing.cue(story.pack.bodies).search(text) or _high_role(story, text)
        return [replace(before[1], start=body.start(), end=body.start())] if body and before else []
    return [replace(before[1], start=match.start(), end=match.end())] if match and before else []


def _said_again(story: Story, sentence: Sentence, networks: list[Mention]) -> list[Mention]:
    """Return "this network" behind the network that the same sentence names."""
    words, last = story.pack.this_network, networks[-1] if networks else None
    match = words.search(sentence.shadow.text, last.end) if words and last else None
    return [replace(last, start=match.start(), end=match.end())] if match and last else []


def _high_role(story: Story, text: str) -> re.Match[str] | None:
    """Return where a sentence tells a role, other than that of a member, in which somebody was chosen."""
    roles = (words for name, words in story.pack.seat_roles.items() if name != "member")
    return next((match for words in roles if (match := words.search(text))), None)


def _is_ours(story: Story, sentence: Sentence) -> bool:
    return story.names_home(sentence) or _says_this_city(story, sentence)


def _says_this_city(story: Story, sentence: Sentence) -> bool:
    """Say whether a sentence speaks of "the city" or its council, before it names any, which are the article's own."""
    first = next((one.start for one in story.mentions(sentence) if one.type == "city"), None)
    words, text = story.pack.this_city, sentence.shadow.text
    told = words is not None and words.search(text, 0, first) if first is not None else True
    # "The mayor was in Quebec and was elected to its council": the one who is named without a city is ours.
    heads = story.pack.heads.search(text, 0, first) if not told and story.pack.heads and first is not None else None
    told = told or (heads and not any(one.start <= heads.start() < one.end for one in offices_abroad(story, sentence)))
    return bool(told) and story.says_this_city(sentence) and not _is_another(story, sentence)


def _is_another(story: Story, sentence: Sentence) -> bool:
    """Say whether "this city" is not the home city, which was not the last that was named."""
    words = story.pack.this_city
    here = words.match(sentence.shadow.text) if words else None
    before = story.named_before(sentence, 0) if here else None
    return here is not None and (before is None or not story.is_home(before[1], before[0]))


def _is_told_of_us(story: Story, sentence: Sentence, network: Mention) -> bool:
    """Say whether the clause tells it as a fact, and of us: "Tehran is a member, and Shiraz is not" does neither."""
    start, end = clause(sentence.shadow.text, network.start, network.end)
    said = sentence.shadow.text[start : network.start] + sentence.shadow.text[network.end : end]
    if (
        story.pack.negated.search(said)
        or story.pack.others.search(said)
        or story.pack.hearsay.search(sentence.shadow.text)
    ):
        return False
    if _is_met(story, sentence, network):
        return False
    before = [one for one in story.mentions(sentence) if one.type == "city" and start <= one.start < network.start]
    return not before or any(story.is_home(one, sentence) for one in [*_listed(story, sentence, before[0]), *before])


def _is_met(story: Story, sentence: Sentence, network: Mention) -> bool:
    """Say whether a network is named only as whose officer somebody met: "conferred with the secretary general of"."""
    met = story.pack.meeting.search(sentence.shadow.text, 0, network.start)
    return met is not None and any(
        one.whose.network == network.network and met.start() < one.start for one in offices_abroad(story, sentence)
    )


def _listed(story: Story, sentence: Sentence, last: Mention) -> list[Mention]:
    """Return the cities of a list that go before its last one: "Shiraz, Konya and Weimar have joined"."""
    text, listed = sentence.shadow.text, []
    for one in reversed([one for one in story.mentions(sentence) if one.type == "city" and one.end <= last.start]):
        between = text[one.end : last.start].strip(" ,،、")
        if between and not story.pack.also.fullmatch(between):
            break
        listed.append(one)
        last = one
    return listed


def _about(story: Story, sentence: Sentence, network: Mention) -> Draft | None:
    pack, text = story.pack, sentence.shadow.text
    window = max(0, network.start - NEAR)
    lead = text[window : network.start]
    tail = text[network.end : network.end + NEAR]
    body = _last(pack.writing.cue(pack.bodies), lead)
    # In a session of one body, somebody is elected to another one; who only takes part in it has no seat there.
    if body is not None and _is_of_session(pack, text, window + body[0]):
        if not pack.chosen.search(text) and pack.attends.search(lead[: body[0]]):
            return None
        body = None if _chosen_for(story, text, network.end) else body
    # "The secretariat wrote, and Shiraz is a member of Metropolis": another half tells of us.
    if body is not None and _home_begins_half(story, sentence, window + body[1], network.start):
        body = None
    # "The council voted to join Eurocities": who joins is no body of what is joined.
    joining = (pack.joins, pack.leaves)
    if body is not None and any(words is not None and words.search(lead, body[1]) for words in joining):
        body = None
    if body is None and (pack.body_after or _is_in_it(story, lead)):
        after = re.match(rf"(?:'\w+)? ?(?:(?:{pack.member.pattern}) )?({pack.bodies})", tail)
        # "The association elected the mayor to its board."
        # Where the verb ends the sentence, the body may stand far behind.
        following = text[network.end : network.end + (2 * NEAR if pack.office_order == "owner first" else NEAR)]
        after = after or pack.writing.cue(f"({pack.bodies})").search(following if pack.chosen.search(following) else "")
        body = (network.end + after.start(1), network.end + after.end(1)) if after else None
    elif body is not None:
        body = (window + body[0], window + body[1])
    if body is None and (named := _chosen_for(story, text, network.end)):
        return _seat(story, sentence, network, named, _role(story, text[network.end : named[0]]))
    # «UCLG Başkanlığına seçildi», 「执行局副主席」: where the owner goes first, the role follows network and body.
    last = max(network.end, body[1] if body else 0)
    place = text[last : last + NEAR] if pack.office_order == "owner first" else lead
    role = next((name for name, words in pack.seat_roles.items() if words.search(place)), None)
    verb_last = pack.office_order == "owner first" or pack.verb_last
    chosen = pack.chosen.search(lead) or (verb_last and pack.chosen.search(tail))
    chosen = chosen or (body is not None and pack.chosen.search(text, network.end, body[0]))
    if body is not None and (role or chosen or pack.member.search(lead + tail)):
        return _seat(story, sentence, network, body, role or "member")
    chosen = pack.chosen.search(text) or (pack.becomes and pack.becomes.match(tail.lstrip()))
    # "The network elected the mayor of Cochabamba vice-president for housing."
    elected = pack.chosen.search(text, network.end)
    if role is None and (elected or pack.chosen.search(lead)):
        # The verb may go before both: «انتخبت المنظمة عمدة شيراز نائبة للرئيس».
        begin = elected.end() if elected else network.end
        role = next((name for name, words in pack.seat_roles.items() if words.search(text, begin)), None)
    if role not in (None, "member") and chosen:
        return _seat(story, sentence, network, None, role or "member")
    cue = _member_cue(story, lead, tail)
    if cue and body is None and not _begins_event(story, sentence, network):
        return _membership(story, sentence, network)
    return None


def _is_of_session(pack: Pack, text: str, body: int) -> bool:
    """Say whether a body is one that meets: "the 57th session of the executive council"."""
    ends = (min(match.end(), body) for match in pack.events.finditer(text) if match.start() < body)
    small = (text[end:body].split() for end in ends)
    return any(all(pack.stop_words.fullmatch(one) or one in pack.articles for one in words) for words in small)


def _begins_event(story: Story, sentence: Sentence, network: Mention) -> bool:
    """Say whether a network only gives its name to an event: "to join fifty mayors at the C40 World Mayors Summit"."""
    words = story.pack.events.finditer(sentence.shadow.text, network.end, network.end + AFTER)
    return any(event_name(sentence, match, story.pack)[0] <= network.start for match in words)


def _home_begins_half(story: Story, sentence: Sentence, start: int, end: int) -> bool:
    """Say whether "and" and the home city stand between a body and a network, so that a new half begins there."""
    text, also = sentence.shadow.text, story.pack.also
    ours = [one for one in story.mentions(sentence) if start < one.start < end and story.is_home(one, sentence)]
    return any(
        also.fullmatch(text[start : one.start].rstrip().rpartition(" ")[2]) is not None
        and text[start : one.start].count(" ") > 2
        for one in ours
    )


def _chosen_for(story: Story, text: str, start: int) -> tuple[int, int] | None:
    """Return the body behind a network for which one was chosen: «این شبکه شیراز را به عنوان رئیس کارگروه برگزید»."""
    pack = story.pack
    if not pack.body_as or not pack.chosen.search(text, start):
        return None
    match = re.compile(rf"(?<!\w)(?:{pack.body_as}) ({pack.bodies})(?!\w)").search(text, start, start + FURTHER)
    if match is None:
        return None
    # What stands between the word for the body and the verb belongs to its name.
    verb = pack.chosen.search(text, match.end(1), match.end(1) + BODY)
    return match.start(1), len(text[: verb.start()].rstrip()) if verb else match.end(1)


def _role(story: Story, text: str) -> str:
    return next((name for name, words in story.pack.seat_roles.items() if words.search(text)), "member")


def _is_in_it(story: Story, lead: str) -> bool:
    """Say whether what follows is told to be in the network: «در متروپلیس عضو هیئت‌مدیره هستیم»."""
    located = story.pack.located
    return located is not None and located.fullmatch(lead.rstrip().rpartition(" ")[2]) is not None


def _member_cue(story: Story, lead: str, tail: str) -> bool:
    behind = story.pack.member.search(tail)
    return bool(story.pack.member.search(lead) or (behind and behind.start() < AFTER))


def _last(words: Cue, text: str) -> tuple[int, int] | None:
    matches = list(words.finditer(text))
    return matches[-1].span() if matches else None


def _seat(story: Story, sentence: Sentence, network: Mention, body: tuple[int, int] | None, role: str) -> Draft:
    text = sentence.shadow.text
    if body is not None:
        end = _where_network_begins(story, sentence, body[1], network) if body[1] <= network.start else body[1]
        name = story.pack.body_binding.sub("", story.words(sentence, body[0], end).strip(' «„“"'))
        article, _, rest = name.partition(" ")
        name = rest if rest and article.lower() in story.pack.articles else name
    else:
        name = story.pack.unnamed_body
    borders = (*(body or ()), network.start, network.end)
    start, stop = clause(text, min(borders), max(borders))
    quote = story.quote("body", sentence, *_trim(text, start, stop))
    ahead = story.pack.ahead.search(text, start, stop)
    chosen = story.pack.chosen.search(text)
    # "A member of Metropolis since 1386, with a seat on its board": the year is not when the seat was taken.
    told = statement(text, network.start, network.end)
    found = story.date_in(sentence, network.end, within=told) if chosen else None
    elected = chosen and (role != "member" or (story.pack.joins is not None and story.pack.joins.search(text)))
    quotes = [quote, story.quote("role", sentence, *_trim(text, start, stop)), *([found[1]] if found else [])]
    # "The congress of the network was held, and in it our mayor was chosen": the choice stands in a clause of its own.
    if chosen and not start <= chosen.start() < stop:
        quotes.append(story.quote("role", sentence, *_trim(text, *clause(text, *chosen.span()))))
    return Draft(
        kind=SEAT,
        key=(SEAT, network_key(network), _body_key(name)),
        fields={"body": name, "role": role, "status": "elected" if ahead else "serving"},
        parties=[story.network_party(sentence, network, "network")],
        quotes=quotes,
        reason=N_("The sentence places the city in a body of a network."),
        confidence=0.75 if body is not None else 0.65,
        words=(story.pack.chosen, story.pack.member),
        of_cities=True,
        date=found[0] if found else (story.on_publication() if elected else None),
    )


def _where_network_begins(story: Story, sentence: Sentence, start: int, network: Mention) -> int:
    """Return where the network is first named behind its body, be it as "this network" before its initials."""
    again = story.pack.this_network.search(sentence.shadow.text, start) if story.pack.this_network else None
    named = [one.start for one in story.networks(sentence) if one.start >= start and one.network == network.network]
    return min([*named, network.start, *([again.start()] if again else [])])


def _membership(story: Story, sentence: Sentence, network: Mention) -> Draft:
    text = sentence.shadow.text
    found = story.date_in(sentence, network.end, within=statement(text, network.start, network.end))
    start, stop = clause(text, network.start, network.end)
    weighs, leaves = story.pack.weighs, story.pack.leaves
    # Without capitals, as in Persian and Turkish, the verb may stand behind.
    left = leaves is not None and leaves.search(text, start, network.start if story.pack.capitals else stop)
    sought = not left and (story.pack.ahead.search(text, start, stop) or (weighs and weighs.search(text, start, stop)))
    fields: dict[str, object] = {"status": "withdrawn" if left else "considering" if sought else "member"}
    joins = None if sought or left or story.pack.recalled.search(text, start, stop) else story.pack.joins
    joined = joins is not None and joins.search(text)
    level = next((name for name, words in story.pack.levels.items() if words.search(text)), None)
    if level:
        fields["level"] = level
    if network.network and network.network.id:
        fields["network"] = network.network.names["en"]
    return Draft(
        kind=KIND,
        key=(KIND, network_key(network)),
        fields=fields,
        parties=[story.network_party(sentence, network, "network")],
        quotes=[story.quote("network", sentence, *_told(story, text, start, stop)), *([found[1]] if found else [])],
        reason=N_("The sentence says that the city belongs to a network."),
        confidence=0.75 if sought else 0.9 if found else 0.85,
        words=(story.pack.member,),
        of_cities=True,
        date=found[0] if found else story.on_publication() if joined else None,
    )


def _told(story: Story, text: str, start: int, stop: int) -> tuple[int, int]:
    """Return the clause that names a network, with the next one where only that one tells of the membership."""
    if story.pack.member.search(text, start, stop) is None and (cue := story.pack.member.search(text, stop)):
        stop = clause(text, *cue.span())[1]
    return _trim(text, start, stop)


def network_key(network: Mention) -> str:
    """Return by what a network is known, whatever it is called."""
    return network.network.key if network.network else ""


def _body_key(name: str) -> str:
    """Return by what a body is known; the Persian word for a board has two spellings, «هیئت» and «هیات»."""
    return re.sub(r"\W", "", squash(name)).replace("هییت", "هیات")


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), end - (len(piece) - len(piece.rstrip()))
