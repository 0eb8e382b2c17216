"""From settings to an open panel: over the network, or the sandbox in this process."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fleioctl.api.address import normalize_url
from fleioctl.api.panel import Api
from fleioctl.errors import Local

if TYPE_CHECKING:
    from fleioctl.sandbox.application import Sandbox
    from fleioctl.session import Session

SANDBOX_URL = "http://127.0.0.1/backend/staffapi"


def open_panel(session: Session) -> Api:
    """Return the API of the panel that the settings name."""
    settings = session.settings
    trace = session.say if settings.verbose or settings.debug else None
    if settings.sandbox:
        sandbox = open_sandbox(session)
        session.redact.add(sandbox.token)
        return Api(
            SANDBOX_URL,
            sandbox.token,
            timeout=settings.timeout,
            clock=session.clock,
            trace=trace,
            debug=settings.debug,
            wsgi=sandbox,
        )
    url, token = normalize_url(settings.url), settings.token()
    session.redact.add(token)
    return Api(
        url,
        token,
        timeout=settings.timeout,
        clock=session.clock,
        ca_file=settings.ca_file,
        proxies=settings.proxies,
        insecure_http=settings.insecure_http,
        trace=trace,
        debug=settings.debug,
    )


def open_sandbox(session: Session, *, delay: float = 1.0) -> Sandbox:
    """Open the stand-in panel in the state folder; its asynchronous work takes `delay` seconds."""
    import sqlite3

    from fleioctl.sandbox.application import Sandbox

    folder = session.settings.state_folder / "sandbox"
    try:
        return Sandbox(folder, delay=delay, clock=session.clock.now)
    except (OSError, sqlite3.Error) as error:
        raise Local(f"The sandbox cannot be kept in {folder}: {error}.", code="state_folder") from error
