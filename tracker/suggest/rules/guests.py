"""Who was met before, for a country sends one delegation, whose members a sentence may name one by one."""

from __future__ import annotations

from tracker.suggest.draft import Draft
from tracker.suggest.office import OfficeMention
from tracker.suggest.sentences import Sentence
from tracker.suggest.story import Story


class Guests:
    """The groups of a country, and the offices of its towns, of which meetings were told so far."""

    def __init__(self) -> None:
        self.groups: dict[str, Draft] = {}
        self.towns: dict[str, Draft] = {}
        self.party: dict[object, tuple[object, ...]] = {}

    def has(self, office: OfficeMention) -> bool:
        """Say whether an office is a town's of whose country a group was met before."""
        return office.whose.type == "city" and office.whose.likely_country in self.groups

    def named(self, office: OfficeMention, draft: Draft) -> Draft:
        """Return the meeting with a group, of which a later sentence tells whose it is: "the city of Hegang's …"."""
        group = self.groups[office.whose.likely_country or ""]
        draft.key, draft.member, draft.tentative, draft.date = group.key, True, group.tentative, None
        return draft

    def join(self, story: Story, sentence: Sentence, office: OfficeMention, draft: Draft, own: object) -> None:
        """Let an office of a town stand beside the group of its country that came: "mayors of Honduras", then each.

        "The Honduran delegation" is that of the mayor who was named before it.

        own: by what the meeting is known, be the draft one with others by now
        """
        country = office.whose.likely_country
        several = story.pack.groups and story.pack.groups.search(sentence.shadow.text, office.start, office.end)
        if country and office.whose.type == "country" and several:
            if country in self.towns:
                draft.key = self.towns[country].key
            self.groups.setdefault(country, draft)
        elif country and office.whose.type == "city":
            if country in self.groups:
                draft.key, draft.member = self.groups[country].key, True
            # Who came with others is met with them, also where only one of them is named again.
            draft.key = self.party.setdefault(own, draft.key)
            self.towns.setdefault(country, draft)
