"""Work in threads, the one way for all: futures of the standard library, filled by daemon threads.

Not by its ThreadPoolExecutor, which waits for its threads when the program ends: a look-up of a name that hangs in the
resolver, which nothing can interrupt, would keep it alive for minutes after the answer "cannot be reached".
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from queue import Empty, SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, Any, TypeVar

from fleioctl.errors import Error, Incomplete

if TYPE_CHECKING:
    from concurrent.futures import Future

T = TypeVar("T")

SLICE = 0.5  # seconds; a signal that comes just before a thread falls asleep is only noticed when it wakes


class TimeIsUp(Exception):
    """The work goes on, and nobody waits for it any more."""


def start(work: Callable[[], T]) -> Future[T]:
    """Begin the work at once, in a thread of its own.

    A new thread runs before the one that starts it goes on, so a request leaves before its maker parses the last.
    """
    return spread([work], 1)[0]


def do(work: Callable[[], T]) -> Future[T]:
    """Do the work in this thread, and return what came of it as `start` does."""
    from concurrent.futures import Future

    future: Future[T] = Future()
    _fulfil(future, work)
    return future


def spread(works: Sequence[Callable[[], T]], parallel: int) -> list[Future[T]]:
    """Begin so many at a time, in the order given; `cancel()` on a future keeps its work from being begun."""
    from concurrent.futures import Future  # imports logging, which would be felt where no thread is needed

    futures: list[Future[T]] = [Future() for _ in works]
    waiting: SimpleQueue[tuple[Future[T], Callable[[], T]]] = SimpleQueue()
    for each in zip(futures, works, strict=True):
        waiting.put(each)
    for _ in range(min(parallel, len(futures))):
        Thread(target=_work_off, args=(waiting,), name="fleioctl-work", daemon=True).start()
    return futures


def wait(future: Future[T], seconds: float | None = None) -> T:
    """Return the result once it is there; raise what the work raised, or TimeIsUp."""
    left = math.inf if seconds is None else seconds
    while True:
        try:
            return future.result(min(left, SLICE))
        except TimeoutError:
            if future.done():  # the work itself raised it, or ended this very moment
                return future.result()
            left -= SLICE
            if left <= 0:
                raise TimeIsUp from None


def gather(reads: Mapping[str, Callable[[], Any]]) -> dict[str, Any]:
    """Return by name what each read returned, or the Error it ended in; all of them run at once."""
    futures = spread(list(reads.values()), len(reads))
    return {name: _outcome(future) for name, future in zip(reads, futures, strict=True)}


def in_turns(works: Sequence[Callable[[], T]], parallel: int = 0) -> list[T]:
    """Return what each returned, so many at a time, or all at once.

    The first Error of a turn is raised, and no further turn begun.
    """
    found: list[T] = []
    size = parallel or max(1, len(works))
    for start in range(0, len(works), size):
        turn = {str(number): work for number, work in enumerate(works[start : start + size])}
        for outcome in gather(turn).values():
            if isinstance(outcome, Error):
                raise outcome
            found.append(outcome)
    return found


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


def _work_off(waiting: SimpleQueue[tuple[Future[T], Callable[[], T]]]) -> None:
    while True:
        try:
            future, work = waiting.get_nowait()
        except Empty:
            return
        if future.set_running_or_notify_cancel():
            _fulfil(future, work)


def _fulfil(future: Future[T], work: Callable[[], T]) -> None:
    try:
        result = work()
    except BaseException as error:
        future.set_exception(error)
    else:
        future.set_result(result)


def _outcome(future: Future[Any]) -> Any:
    try:
        return wait(future)
    except Error as error:
        return error
