"""Ways to panels that stay open while one command of a process follows another."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from threading import Lock
from typing import Any, TypeVar

T = TypeVar("T")

ASKED = "token_command"  # what the key of what a command gave begins with


class Connections:
    """What leads to a panel, made once for each key; the key names all that it was made from.

    A token is part of no transport, every request carries its own: two profiles of one panel share the connections.
    """

    def __init__(self) -> None:
        self._kept: dict[Hashable, Any] = {}
        self._lock = Lock()  # two lines at a time must not both run the command that gives the token

    def get(self, key: Hashable, make: Callable[[], T]) -> T:
        """Return what is kept under this key, made now if there is none."""
        with self._lock:
            if key not in self._kept:
                self._kept[key] = make()
            kept: T = self._kept[key]
            return kept

    def forget_tokens(self) -> None:
        """Have tokens asked for again: the panel took one for no good one any more."""
        self._kept = {key: kept for key, kept in self._kept.items() if not (isinstance(key, tuple) and key[0] == ASKED)}
