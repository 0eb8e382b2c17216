"""Several reads at once, each with what it brought or its own failure."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from queue import SimpleQueue
from threading import Thread
from typing import Any

from fleioctl.errors import Error, Incomplete


def gather(reads: Mapping[str, Callable[[], Any]]) -> dict[str, Any]:
    """Return by name what each read returned, or the Error it ended in."""
    ended: SimpleQueue[tuple[str, Any]] = SimpleQueue()
    for name, read in reads.items():
        Thread(target=_end, args=(name, read, ended), daemon=True).start()
    outcomes = dict(ended.get() for _ in reads)
    for outcome in outcomes.values():
        if isinstance(outcome, BaseException) and not isinstance(outcome, Error):
            raise outcome
    return {name: outcomes[name] for name in reads}


def failures(outcomes: Mapping[str, Any]) -> dict[str, Error]:
    """Return the reads that failed."""
    return {name: outcome for name, outcome in outcomes.items() if isinstance(outcome, Error)}


def verdict(outcomes: Mapping[str, Any]) -> Error | None:
    """Return the one error that stands for all: their own when they all failed alike, else that something lacks."""
    failed = failures(outcomes)
    if not failed:
        return None
    errors = list(failed.values())
    if len(errors) == len(outcomes) and len({error.exit_code for error in errors}) == 1:
        return errors[0]
    message = f"{len(errors)} of {len(outcomes)} parts could not be read: {', '.join(failed)}. {errors[0].message}"
    return Incomplete(message, code="incomplete", hint=errors[0].hint, outcome="unchanged")


def _end(name: str, read: Callable[[], Any], ended: SimpleQueue[tuple[str, Any]]) -> None:
    try:
        ended.put((name, read()))
    except BaseException as error:
        ended.put((name, error))
