"""The counts in the navigation, one for each person, kept until what they hang on changes."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable
from threading import Lock

MOST = 500  # people; a number each


class Counts:
    """The last count of each person, and what it hangs on."""

    def __init__(self) -> None:
        self._kept: OrderedDict[int, tuple[Hashable, int]] = OrderedDict()
        self._lock = Lock()

    def get(self, person: int, key: Hashable) -> int | None:
        """Return the count of a person, where it still hangs on the same."""
        with self._lock:
            known, count = self._kept.get(person, (None, 0))
            return count if known == key else None

    def keep(self, person: int, key: Hashable, count: int) -> None:
        """Keep a person's count, and let go of whoever has not come for the longest."""
        with self._lock:
            self._kept[person] = key, count
            self._kept.move_to_end(person)
            while len(self._kept) > MOST:
                self._kept.popitem(last=False)
