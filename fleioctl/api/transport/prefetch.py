"""A read that is sent before its answer is needed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from fleioctl.api.call import Call
from fleioctl.api.outcome import Answer
from fleioctl.api.transport.exchange import Exchange, Outcome


class Prefetch:
    """Its limit counts from when somebody waits for it: printing the page before may take hours."""

    def __init__(
        self, call: Call, exchange: Exchange, hear: Callable[[], Outcome], settle: Callable[[Call, Outcome], Answer]
    ) -> None:
        self._call, self._exchange = call, exchange
        self._hear, self._settle = hear, settle
        self._arrived: Outcome

    def arrive(self) -> None:
        """Wait until its answer is here; only then the connection is free."""
        self._call.deadline.restart()
        self._arrived = self._hear()

    def answer(self) -> Any:
        """Return what the answer says; send again what may help."""
        return self._settle(self._call, self._arrived).body

    def abandon(self) -> None:
        """Give it up."""
        self._exchange.abandon()
