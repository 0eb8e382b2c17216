"""From settings to an open panel: over the network, or the sandbox in this process."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from functools import partial
from typing import TYPE_CHECKING

from fleioctl.api.client import Api
from fleioctl.api.transport.connections import ASKED, Connections
from fleioctl.api.urls import normalize_url
from fleioctl.clock import Clock
from fleioctl.errors import Local, Usage
from fleioctl.model.versions import NEWEST
from fleioctl.text.redaction import Redactor

if TYPE_CHECKING:
    from fleioctl.config import Settings
    from fleioctl.sandbox.application import Sandbox

SANDBOX_URL = "http://127.0.0.1/backend/staffapi"


Waiting = Callable[[str], AbstractContextManager[None]]


def open_panel(
    settings: Settings,
    clock: Clock,
    redact: Redactor,
    say: Callable[[str], None],
    waiting: Waiting,
    connections: Connections,
) -> Api:
    """Return the API of the panel that the settings name; from here on its token is redacted.

    Each call is made within `waiting`, which says to a person what takes so long.
    """
    trace = say if settings.verbose or settings.debug else None
    shared = partial(
        Api, timeout=settings.timeout, clock=clock, trace=trace, debug=settings.debug, kept=connections, waiting=waiting
    )
    if settings.sandbox:
        sandbox = connections.get((settings.profile, settings.state_folder), lambda: open_sandbox(settings, clock))
        redact.add(sandbox.token)
        return shared(SANDBOX_URL, sandbox.token, wsgi=sandbox)
    url, token = normalize_url(settings.url), _token(settings, connections)
    redact.add(token)
    return shared(
        url,
        token,
        ca_file=settings.ca_file,
        client_cert=settings.client_cert,
        client_key=settings.client_key,
        proxies=settings.proxies,
        insecure_http=settings.insecure_http,
    )


def _token(settings: Settings, connections: Connections) -> str:
    """Return the token; a command that gives it is asked once a process, it may ask a person or take a while."""
    command = settings.stored.get("token_command")
    if settings.choice.url or command is None:
        return settings.token()
    return connections.get((ASKED, settings.profile, command), settings.token)


def open_sandbox(settings: Settings, clock: Clock, *, delay: float = 1.0, version: str = "") -> Sandbox:
    """Open the stand-in panel in the state folder, each version with a state of its own.

    Its asynchronous work takes `delay` seconds. Raises Usage for what is no version.
    """
    import sqlite3

    from fleioctl.sandbox.application import Sandbox

    folder = settings.state_folder / "sandbox"
    version = version or settings.sandbox_version or NEWEST
    try:
        return Sandbox(folder, version=version, delay=delay, clock=clock.now)
    except ValueError as error:
        raise Usage(f"sandbox@{version}: {error}.", code="bad_version") from error
    except (OSError, sqlite3.Error) as error:
        raise Local(f"The sandbox cannot be kept in {folder}: {error}.", code="state_folder") from error
