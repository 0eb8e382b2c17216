"""One connection of the misbehaving server, and what can be done on it."""

from __future__ import annotations

import socket
import struct
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from faults.received import Received
    from faults.server import FaultyServer


class Gone(Exception):
    """The client closed the connection, or the server is being stopped."""


@dataclass(frozen=True)
class Spoken:
    """An answer before it is bytes."""

    status: str
    headers: tuple[tuple[str, str], ...]
    body: bytes

    @property
    def head(self) -> bytes:
        """Return everything before the body."""
        lines = [f"HTTP/1.1 {self.status}", *(f"{name}: {value}" for name, value in self.headers)]
        return "".join(f"{line}\r\n" for line in lines).encode("latin-1") + b"\r\n"

    @property
    def data(self) -> bytes:
        """Return the whole answer."""
        return self.head + self.body

    def without(self, *names: str) -> Spoken:
        """Return the answer without some headers."""
        kept = tuple((name, value) for name, value in self.headers if name.lower() not in names)
        return replace(self, headers=kept)

    def having(self, name: str, value: str) -> Spoken:
        """Return the answer with one more header."""
        return replace(self, headers=(*self.headers, (name, value)))


class Stage:
    """Where the moves of a fault are played, one after the other, in the thread of the connection."""

    def __init__(self, server: FaultyServer, connection: socket.socket, received: Received | None) -> None:
        self.server = server
        self.received = received
        self.open = True
        self._connection = connection
        self._answer: Spoken | None = None

    def read(self, size: int | None = None) -> None:
        """Take the request, or so many bytes of it, out of the socket."""
        received = self.received
        assert received is not None
        data = self._take(received.size + received.length if size is None else size)
        if size is None:
            self.received = replace(received, body=data[received.size :])

    def act(self) -> None:
        """Let the backend do what was asked, and remember its answer."""
        assert self.received is not None
        self._answer = self.server.act(self.received)

    @property
    def answer(self) -> Spoken:
        """Return what the backend answered; a fault that does not act invents something."""
        return self._answer or Spoken("200 OK", (("Content-Type", "application/json"), ("Content-Length", "2")), b"{}")

    def send(self, data: bytes) -> None:
        """Send bytes as they are."""
        try:
            self._connection.sendall(data)
        except OSError as error:
            raise Gone from error

    def close(self) -> None:
        """Close the connection in the usual way."""
        self.open = False
        with suppress(OSError):
            self._connection.shutdown(socket.SHUT_WR)
        self._connection.close()

    def reset(self) -> None:
        """Close the connection with a reset."""
        self.open = False
        self._connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._connection.close()

    def hang(self) -> None:
        """Do nothing until the client or the test gives up."""
        with suppress(OSError):
            while self._connection.recv(65536):
                pass
        raise Gone

    def _take(self, size: int) -> bytes:
        data = b""
        while len(data) < size:
            piece = self._connection.recv(size - len(data))
            if not piece:
                raise Gone
            data += piece
        return data


Move = Callable[[Stage], Any]
