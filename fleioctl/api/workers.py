"""Threads that do what may hang, so that whoever waits can give up."""

from __future__ import annotations

from collections.abc import Callable
from queue import SimpleQueue
from threading import Event, Thread
from typing import Generic, TypeVar

T = TypeVar("T")


class TimeIsUp(Exception):
    """The task still runs, and nobody waits for it any more."""


class Task(Generic[T]):
    """Something to do once, and what came of it."""

    def __init__(self, work: Callable[[], T]) -> None:
        self._work = work
        self._result: T
        self._error: BaseException | None = None
        self._done = Event()

    @property
    def is_done(self) -> bool:
        """Tell whether there is a result, or an exception."""
        return self._done.is_set()

    def run(self) -> None:
        """Do it, keeping an exception for whoever waits."""
        try:
            self._result = self._work()
        except BaseException as error:
            self._error = error
        self._done.set()

    def wait(self, seconds: float | None = None) -> T:
        """Return the result once it is there."""
        if not self._done.wait(seconds):
            raise TimeIsUp
        if self._error is not None:
            raise self._error
        return self._result


class Worker:
    """A daemon thread: a hanging name look-up must not keep the process alive."""

    def __init__(self) -> None:
        self._tasks: SimpleQueue[Task[object] | None] = SimpleQueue()
        Thread(target=self._work, name="fleioctl-request", daemon=True).start()

    def give(self, task: Task[T]) -> None:
        """Hand over the next task."""
        self._tasks.put(task)  # type: ignore[arg-type]

    def dismiss(self) -> None:
        """End the thread after its present task."""
        self._tasks.put(None)

    def _work(self) -> None:
        while (task := self._tasks.get()) is not None:
            task.run()
            del task


class Workers:
    """As many workers as there are waiting threads; the idle ones are used again."""

    def __init__(self) -> None:
        self._idle: list[Worker] = []
        self._closed = False

    def run(self, work: Callable[[], T], seconds: float) -> T:
        """Return what the work returns, or give up after so many seconds."""
        worker = self._take()
        task = Task(work)
        worker.give(task)
        try:
            return task.wait(seconds)
        finally:
            if task.is_done and not self._closed:
                self._idle.append(worker)
            else:
                worker.dismiss()

    def start(self, work: Callable[[], T]) -> Task[T]:
        """Begin something in the background and return at once."""
        worker = Worker()
        task = Task(work)
        worker.give(task)
        worker.dismiss()
        return task

    def close(self) -> None:
        """End the idle threads, and the others as soon as they are."""
        self._closed = True
        while self._idle:
            self._take().dismiss()

    def _take(self) -> Worker:
        try:
            return self._idle.pop()
        except IndexError:
            return Worker()
