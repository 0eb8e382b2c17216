"""A run over many targets says after a signal that it waits for answers, once, and not for ever."""

from __future__ import annotations

from queue import Empty
from typing import Any

from fleioctl.changes.bulk import Bulk
from fleioctl.changes.interruptible import GRACE, SILENT
from fleioctl.changes.results import Result
from fleioctl.changes.sending import WAITS
from fleioctl.inputs.lookup import Target


class Silence:
    """A queue at which a signal comes, and then nothing more."""

    def __init__(self) -> None:
        self.waited: list[float] = []

    def put(self, item: Any) -> None:
        """Drop what ended."""

    def get(self, timeout: float) -> Any:
        """Be interrupted once, and then wait in vain."""
        self.waited.append(timeout)
        raise KeyboardInterrupt if len(self.waited) == 1 else Empty


def test_a_run_that_is_stopped_says_once_that_it_waits() -> None:
    said: list[str] = []
    silence: Any = Silence()
    bulk = Bulk(
        [Target("1", "web1")],
        lambda target: Result(target.id, target.name, "stop", "done"),
        action="stop",
        parallel=1,
        max_failures=0,
        say=said.append,
    )
    bulk._ended = silence
    assert [result.id for result in bulk] == ["1"]
    assert said == [WAITS]
    assert silence.waited[1:] == [SILENT, GRACE - SILENT]
    assert bulk.interrupted
