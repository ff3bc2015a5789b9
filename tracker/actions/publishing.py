"""Deciding what the public may see, letting it see that, and holding single records back."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from sqlalchemy.orm import Session

from tracker.core.licences import licence_called
from tracker.core.messages import N_, Refusal
from tracker.core.publication import every_key, usual_keys
from tracker.kinds.registry import REGISTRY, Registry
from tracker.language import LANGUAGES
from tracker.store.base import now
from tracker.store.engagement import Engagement
from tracker.store.publication import Publication, the_publication

LONGEST_INTRODUCTION, LONGEST_CONTACT = 600, 200


def begun_publication(session: Session, *, registry: Registry = REGISTRY) -> Publication:
    """Return what the city publishes; where nobody has decided yet, the cautious set, shown to nobody."""
    found = the_publication(session)
    return found or Publication(
        shown=False, keys=sorted(usual_keys(registry)), licence="CC-BY-4.0", introduction={}, contact="", version=0
    )


def save_publication(
    session: Session,
    *,
    keys: Collection[str],
    licence: str,
    introduction: Mapping[str, str],
    contact: str,
    registry: Registry = REGISTRY,
) -> Publication:
    """Keep what is to be published; keys that nothing answers to are left out.

    Raises Refusal, naming the field, where a text is too long.
    """
    words = {code: introduction.get(code, "").strip() for code in LANGUAGES}
    for code, text in words.items():
        if len(text) > LONGEST_INTRODUCTION:
            raise Refusal(N_("Write at most {n} letters.", n=LONGEST_INTRODUCTION), field=f"introduction_{code}")
    if len(contact.strip()) > LONGEST_CONTACT:
        raise Refusal(N_("Write at most {n} letters.", n=LONGEST_CONTACT), field="contact")
    publication = _kept(session, registry)
    publication.keys = sorted(every_key(registry) & set(keys))
    publication.licence = licence_called(licence).name
    publication.introduction = {code: text for code, text in words.items() if text}
    publication.contact = contact.strip()
    publication.changed_at = now()
    session.flush()
    return publication


def show_publication(session: Session, *, shown: bool, registry: Registry = REGISTRY) -> None:
    """Let the public page be there, or take it away."""
    publication = _kept(session, registry)
    publication.shown, publication.changed_at = shown, now()
    session.flush()


def hold_back(session: Session, *, record: Engagement) -> None:
    """Keep a record off the public page, whatever is published of its kind."""
    record.withheld, record.changed_at = True, now()
    session.flush()


def let_out(session: Session, *, record: Engagement) -> None:
    """Let a record stand on the public page again, as far as its kind does."""
    record.withheld, record.changed_at = False, now()
    session.flush()


def _kept(session: Session, registry: Registry) -> Publication:
    publication = the_publication(session)
    if publication is None:
        publication = begun_publication(session, registry=registry)
        publication.version = 1
        session.add(publication)
        session.info[Publication] = publication
    return publication
