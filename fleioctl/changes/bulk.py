"""Many targets at once: parallel, each reported as it ends, stopped by failures or Ctrl-C."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator, Sequence

from fleioctl.changes.interruptible import GRACE, SLICE
from fleioctl.changes.results import FAILED, Result
from fleioctl.errors import Error, Temporary, Unknown
from fleioctl.inputs.lookup import Target

IN_A_ROW = 5  # transient failures: the panel is down, and each further target would wait for its whole deadline

Work = Callable[[Target], Result]


class Bulk:
    """One run over targets; iterate it for the results in the order they end."""

    def __init__(self, targets: Sequence[Target], work: Work, *, action: str, parallel: int, max_failures: int) -> None:
        self.targets = targets
        self.work = work
        self.action = action
        self.parallel = max(1, min(parallel, len(targets)))
        self.max_failures = max_failures
        self.stopped = ""
        self.interrupted: KeyboardInterrupt | None = None
        self._waiting: queue.SimpleQueue[Target] = queue.SimpleQueue()
        self._ended: queue.SimpleQueue[Result | BaseException] = queue.SimpleQueue()
        self._results: dict[str, Result] = {}
        self._failures = self._in_a_row = 0

    def __iter__(self) -> Iterator[Result]:
        """Yield one result per target; after a stop the rest comes as skipped."""
        for target in self.targets:
            self._waiting.put(target)
        for _ in range(self.parallel):
            # daemons: a call that hangs must not keep the process after a second Ctrl-C
            threading.Thread(target=self._worker, daemon=True).start()
        left = {target.id: target for target in self.targets}
        while left and not (self.interrupted and left.keys() <= self._results.keys()):
            ended = self._next()
            if isinstance(ended, BaseException):
                raise ended
            if ended is None:
                break
            left.pop(ended.id)
            yield ended
        yield from (self._results.get(target.id) or self._abandoned(target) for target in left.values())

    def _next(self) -> Result | BaseException | None:
        """Wait for the next to end; after a signal only some seconds more, then None.

        A signal may come after the queue gave a result away and before we have it, so `_results` keeps them all.
        """
        while True:
            try:
                return self._ended.get(timeout=GRACE if self.interrupted else SLICE)
            except KeyboardInterrupt as signal:
                if self.interrupted:
                    raise
                self.interrupted, self.stopped = signal, "stopped by a signal"
            except queue.Empty:
                if self.interrupted:
                    return None

    def _abandoned(self, target: Target) -> Result:
        text = "stopped by a signal before the panel answered"
        return Result(target.id, target.name, self.action, "unknown", text, Unknown(text.capitalize() + "."))

    def _worker(self) -> None:
        while True:
            try:
                target = self._waiting.get_nowait()
            except queue.Empty:
                return
            try:
                self._results[target.id] = self._one(target)
                self._ended.put(self._results[target.id])
            except BaseException as error:  # a bug ends the run where it is waited for, not this thread in silence
                self._ended.put(error)

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
