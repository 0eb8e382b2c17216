"""Which object of the panel an entry of a file means: by the best key that both have."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from fleioctl.verbs.as_code.entry import Entry, Key, keys_of


class Match(NamedTuple):
    """How well an object fits: by which key, and whether all other keys fit too; less is better."""

    key: int
    differs: bool


class Index:
    """The entries of one group of a file, by every key that they have."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._by_key: dict[Key, list[tuple[int, Entry]]] = {}
        self._keys: list[set[Key]] = []
        for place, entry in enumerate(entries):
            self._keys.append(set(keys_of(entry)))
            for key in self._keys[-1]:
                self._by_key.setdefault(key, []).append((place, entry))

    def find(self, there: Entry) -> tuple[int, Entry, Match] | None:
        """Return the entry that means this object, by its place; None when no entry does."""
        # a user may have several clients: then the one whose other keys agree too is meant
        keys = list(keys_of(there))
        found = [
            (place, entry, Match(key[0], not self._keys[place] <= set(keys)))
            for key in keys
            for place, entry in self._by_key.get(key, ())
            if not _contradicts(self._keys[place], keys, key[0])
        ]
        return min(found, key=lambda each: each[2], default=None)


def _contradicts(wanted: set[Key], there: Sequence[Key], below: int) -> bool:
    """Tell whether a better key than this says that it is another object: two ids of a billing system."""
    for number in range(below):
        ours, theirs = ({key for key in keys if key[0] == number} for keys in (wanted, there))
        if ours and theirs and not ours & theirs:
            return True
    return False
