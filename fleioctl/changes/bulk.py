"""Many targets at once: parallel, each reported as it ends, stopped by failures or Ctrl-C."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING

from fleioctl.changes.interruptible import GRACE, SILENT
from fleioctl.changes.results import FAILED, Result
from fleioctl.changes.sending import WAITS
from fleioctl.concurrent import SLICE, spread
from fleioctl.errors import Error, Temporary, Unknown
from fleioctl.inputs.lookup import Target

if TYPE_CHECKING:
    from concurrent.futures import Future

IN_A_ROW = 5  # transient failures: the panel is down, and each further target would wait for its whole deadline

Work = Callable[[Target], Result]


class Bulk:
    """One run over targets; iterate it for the results in the order they end."""

    def __init__(
        self,
        targets: Sequence[Target],
        work: Work,
        *,
        action: str,
        parallel: int,
        max_failures: int,
        say: Callable[[str], None] = lambda _: None,
    ) -> None:
        self.targets = targets
        self.work = work
        self.action = action
        self.parallel = max(1, min(parallel, len(targets)))
        self.max_failures = max_failures
        self._say = say  # that answers are waited for, once, after a signal
        self._patience = [SILENT, GRACE - SILENT]  # seconds after a signal, the first of them without a word
        self.stopped = ""
        self.interrupted: KeyboardInterrupt | None = None
        self._ended: SimpleQueue[Future[Result]] = SimpleQueue()
        self._failures = self._in_a_row = 0

    def __iter__(self) -> Iterator[Result]:
        """Yield one result per target; after a stop the rest comes as skipped. A bug in one of them is raised."""
        left = dict(zip(self._begin(), self.targets, strict=True))
        while left and not (self.interrupted and all(future.done() for future in left)):
            future = self._next()
            if not future:
                break
            left.pop(future)
            yield future.result()
        # A signal may come after the queue gave a future away and before we have it: it is done, and still here.
        yield from (future.result() if future.done() else self._abandoned(target) for future, target in left.items())

    def _begin(self) -> list[Future[Result]]:
        futures = spread([partial(self._one, target) for target in self.targets], self.parallel)
        for future in futures:
            future.add_done_callback(self._ended.put)
        return futures

    def _next(self) -> Future[Result] | None:
        """Wait for the next to end; after a signal only some seconds more, then None."""
        while True:
            try:
                return self._ended.get(timeout=self._patience[0] if self.interrupted else SLICE)
            except KeyboardInterrupt as signal:
                if self.interrupted:
                    raise
                self.interrupted, self.stopped = signal, "stopped by a signal"
            except Empty:
                if self.interrupted and len(self._patience) == 1:
                    return None
                if self.interrupted:
                    self._patience.pop(0)
                    self._say(WAITS)

    def _abandoned(self, target: Target) -> Result:
        text = "stopped by a signal before the panel answered"
        return Result(target.id, target.name, self.action, "unknown", text, Unknown(text.capitalize() + "."))

    def _one(self, target: Target) -> Result:
        if self.stopped:
            return Result(target.id, target.name, self.action, "skipped", self.stopped)
        result = self.work(target)
        self._count(result)
        return result

    def _count(self, result: Result) -> None:
        # threads count without a lock: one more or less does not matter here
        transient = isinstance(result.error, (Temporary, Unknown))
        self._in_a_row = self._in_a_row + 1 if transient else 0
        self._failures += result.outcome in FAILED
        if self._in_a_row >= IN_A_ROW:
            self.stopped = f"stopped after {IN_A_ROW} transient failures in a row"
        elif self.max_failures and self._failures >= self.max_failures:
            self.stopped = f"stopped after {self._failures} failures"


def attempt(target: Target, action: str, work: Callable[[], Result]) -> Result:
    """Turn an error of one target into its result, so that the others go on."""
    from fleioctl.changes.results import failure

    try:
        return work()
    except Error as error:
        return failure(target.id, target.name, action, error)
