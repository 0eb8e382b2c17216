"""How calls reach the panel: over the network, or by calling an application in this process."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from fleioctl.api.call import Call
from fleioctl.api.preflight import Route
from fleioctl.api.transport.detectors import detectors_absent
from fleioctl.api.transport.exchange import Exchange
from fleioctl.api.transport.send_guard import SendGuard
from fleioctl.clock import Clock

if TYPE_CHECKING:
    from fleioctl.api.transport.wsgi import Application


class Transport(Protocol):
    """How calls reach the panel."""

    def begin(self, call: Call, url: str, guard: SendGuard) -> Exchange:
        """Send the call to this address."""

    def close(self) -> None:
        """Let go of everything."""


def open_transport(url: str, route: Route, wsgi: Application | None, clock: Clock) -> Transport:
    """Return the way to the panel; each is imported only where it is taken, as requests takes 60 ms."""
    if wsgi:
        from fleioctl.api.transport.wsgi import WSGITransport

        return WSGITransport(wsgi, clock)
    with detectors_absent():
        from fleioctl.api.transport.http import HTTPTransport

    return HTTPTransport(url, route, clock)
