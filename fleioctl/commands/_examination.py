"""The order in which the doctor looks at things: what lies nearer first, and nothing behind a closed door."""

from __future__ import annotations

import os
from collections.abc import Iterator

from fleioctl.commands import _doctor_network, _doctor_panel
from fleioctl.commands._doctor_machine import machine
from fleioctl.commands._finding import Finding, ok, skipped
from fleioctl.errors import Local
from fleioctl.session import Session


def examine(session: Session, broken: Local | None) -> list[Finding]:
    """Return all findings; `broken` says why the configuration could not be read."""
    return [*machine(session, broken), *_far_away(session, broken)]


def broken_configuration(session: Session) -> Local | None:
    """Return why the configuration cannot be read; the report itself is then made without it."""
    try:
        _ = session.settings
    except Local as error:
        session.options.config_file = os.devnull
        return error
    return None


def _far_away(session: Session, broken: Local | None) -> Iterator[Finding]:
    checks = (*_doctor_network.CHECKS, *_doctor_panel.CHECKS)
    if broken or session.settings.problem:
        yield from skipped("no panel is known", *checks)
        return
    network = list(_network(session))
    yield from network
    if any(finding.error for finding in network if finding.check in ("address", "host name")):
        yield from skipped("the panel cannot be found", *_doctor_panel.CHECKS)
    else:
        yield from _doctor_panel.panel(session)


def _network(session: Session) -> Iterator[Finding]:
    if session.settings.sandbox:
        yield ok("address", "in this process: the sandbox needs no network")
        yield from skipped("the sandbox needs no network", *_doctor_network.CHECKS[1:])
    else:
        yield from _doctor_network.network(session)
