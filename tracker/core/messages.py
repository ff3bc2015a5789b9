"""Sentences the core says, kept untranslated until they reach a reader.

The core never knows in which language it will be read. It marks a sentence with `N_` and hands over the sentence and
its values; `tracker.language.Reader` turns both into text, printing numbers, dates and names as that reader expects.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence with named places, such as ``Membership in {network}``.

    `values` may hold strings, numbers, partial dates and other messages. Where `plural` is given, `count` chooses
    between the two forms and is itself available as ``{n}``.
    """

    text: str
    values: Mapping[str, object] = field(default_factory=dict)
    plural: str | None = None
    count: int | None = None


def N_(text: str, /, **values: object) -> Message:  # noqa: N802 - gettext's customary name for "mark, translate later"
    """Mark `text` for translation."""
    return Message(text, values)


def NN_(singular: str, plural: str, count: int, /, **values: object) -> Message:  # noqa: N802
    """Mark a pair of forms for translation; `count` picks one and fills ``{n}``."""
    return Message(singular, {"n": count, **values}, plural, count)


class Refusal(Exception):
    """Something that cannot be done as asked, with the sentence that tells the person what to do instead.

    `field` names the input the sentence belongs to, where there is one.
    """

    def __init__(self, message: Message, *, field: str | None = None) -> None:
        super().__init__(message.text.format_map(dict(message.values)) if message.values else message.text)
        self.message = message
        self.field = field
