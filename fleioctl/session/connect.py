"""From settings to an open panel: over the network, or the sandbox in this process."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from fleioctl.api.client import Api
from fleioctl.api.urls import normalize_url
from fleioctl.clock import Clock
from fleioctl.errors import Local
from fleioctl.text.redaction import Redactor

if TYPE_CHECKING:
    from fleioctl.config import Settings
    from fleioctl.sandbox.application import Sandbox

SANDBOX_URL = "http://127.0.0.1/backend/staffapi"


def open_panel(settings: Settings, clock: Clock, redact: Redactor, say: Callable[[str], None]) -> Api:
    """Return the API of the panel that the settings name; from here on its token is redacted."""
    trace = say if settings.verbose or settings.debug else None
    if settings.sandbox:
        sandbox = open_sandbox(settings, clock)
        redact.add(sandbox.token)
        return Api(
            SANDBOX_URL,
            sandbox.token,
            timeout=settings.timeout,
            clock=clock,
            trace=trace,
            debug=settings.debug,
            wsgi=sandbox,
        )
    url, token = normalize_url(settings.url), settings.token()
    redact.add(token)
    return Api(
        url,
        token,
        timeout=settings.timeout,
        clock=clock,
        ca_file=settings.ca_file,
        client_cert=settings.client_cert,
        client_key=settings.client_key,
        proxies=settings.proxies,
        insecure_http=settings.insecure_http,
        trace=trace,
        debug=settings.debug,
    )


def open_sandbox(settings: Settings, clock: Clock, *, delay: float = 1.0) -> Sandbox:
    """Open the stand-in panel in the state folder; its asynchronous work takes `delay` seconds."""
    import sqlite3

    from fleioctl.sandbox.application import Sandbox

    folder = settings.state_folder / "sandbox"
    try:
        return Sandbox(folder, delay=delay, clock=clock.now)
    except (OSError, sqlite3.Error) as error:
        raise Local(f"The sandbox cannot be kept in {folder}: {error}.", code="state_folder") from error
