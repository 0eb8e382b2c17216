"""A panel on loopback that misbehaves as a fault tells it to, in front of one that works."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterable
from contextlib import suppress
from threading import Condition, Thread
from types import TracebackType
from typing import Any

from faults.catalogue import Fault
from faults.received import Received, peek
from faults.stage import Gone, Spoken, Stage

Application = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]


class FaultyServer:
    """Spoil the requests that `spoils` picks, the first `fault.times` of them; pass on all others.

    `received` are the requests seen, in order, `acted` those the backend carried out, `struck` how often the
    fault was played. Leaving the context waits for everything that is still to happen.
    """

    def __init__(
        self, backend: Application, fault: Fault | None = None, *, spoils: Callable[[Received], bool] = lambda _: True
    ) -> None:
        self.fault = fault
        self.received: list[Received] = []
        self.acted: list[Received] = []
        self.struck = 0
        self.connections = 0
        self.stopping = False
        self.changed = Condition()
        self._backend = backend
        self._spoils = spoils
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._open: set[socket.socket] = set()
        self._threads: list[Thread] = []
        self.port = self._listener.getsockname()[1]

    @property
    def url(self) -> str:
        """Return the base address of the API."""
        return f"http://127.0.0.1:{self.port}/backend/staffapi"

    @property
    def has_open_connections(self) -> bool:
        """Tell whether a client is still there."""
        with self.changed:
            return bool(self._open)

    def __enter__(self) -> FaultyServer:
        """Start to listen, or make sure that nobody does."""
        if self.fault and self.fault.refuses:
            self._listener.close()
        else:
            self._run(self._accept)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop, hang up, and wait until all is quiet."""
        with self.changed:
            self.stopping = True
            self.changed.notify_all()
            connections = tuple(self._open)
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        for connection in connections:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(10)
        self._listener.close()
        assert not any(thread.is_alive() for thread in self._threads), "a connection does not end"

    def act(self, received: Received) -> Spoken:
        """Call the backend."""
        started: list[Any] = []
        chunks = self._backend(received.environ(), lambda *answer: started.extend(answer))
        body = b"".join(chunks)
        getattr(chunks, "close", lambda: None)()
        with self.changed:
            self.acted.append(received)
            self.changed.notify_all()
        spoken = Spoken(started[0], tuple(started[1]), body).without("content-length", "connection")
        return spoken.having("Content-Length", str(len(body)))

    def wait_for_requests(self, more: int) -> None:
        """Wait until so many further requests came, or the server stops."""
        with self.changed:
            goal = len(self.received) + more
            self.changed.wait_for(lambda: self.stopping or len(self.received) >= goal)

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            self._run(lambda connection=connection: self._serve(connection))

    def _serve(self, connection: socket.socket) -> None:
        with self.changed:
            self._open.add(connection)
        stage = Stage(self, connection, None)
        with suppress(Gone, OSError):
            if self.fault and self.fault.at_accept and self._strikes():
                self._play(self.fault, stage)
            while stage.open and not self.stopping and (received := peek(connection)):
                stage.received = received
                self._handle(stage, received)
        with self.changed:
            self._open.discard(connection)
        connection.close()

    def _handle(self, stage: Stage, received: Received) -> None:
        with self.changed:
            self.received.append(received)
            self.changed.notify_all()
        if self.fault and not self.fault.at_accept and self._spoils(received) and self._strikes():
            self._play(self.fault, stage)
            return
        stage.read()
        stage.act()
        stage.send(stage.answer.data)

    def _play(self, fault: Fault, stage: Stage) -> None:
        for move in fault.moves:
            move(stage)

    def _strikes(self) -> bool:
        with self.changed:
            assert self.fault is not None
            if self.fault.times is not None and self.struck >= self.fault.times:
                return False
            self.struck += 1
            self.changed.notify_all()
            return True

    def _run(self, work: Callable[[], None]) -> None:
        thread = Thread(target=work, name="faulty-server", daemon=True)
        self._threads.append(thread)
        thread.start()
