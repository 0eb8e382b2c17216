"""The order in which the doctor looks at things: what lies nearer first, and nothing behind a closed door."""

from __future__ import annotations

import os
from collections.abc import Iterator

from fleioctl.commands.doctor import network, panel
from fleioctl.commands.doctor.finding import Finding, ok, skipped
from fleioctl.commands.doctor.machine import machine
from fleioctl.errors import Local
from fleioctl.session.session import Session


def examine(session: Session, broken: Local | None) -> list[Finding]:
    """Return all findings; `broken` says why the configuration could not be read."""
    return [*machine(session, broken), *_far_away(session, broken)]


def without_broken_configuration(session: Session) -> tuple[Session, Local | None]:
    """Return a session that can report, and why the configuration could not be read where it is left out."""
    try:
        _ = session.settings
    except Local as error:
        return session.with_options(config_file=os.devnull), error
    return session, None


def _far_away(session: Session, broken: Local | None) -> Iterator[Finding]:
    checks = (*network.CHECKS, *panel.CHECKS)
    if broken or session.settings.problem:
        yield from skipped("no panel is known", *checks)
        return
    found = list(_network(session))
    yield from found
    if any(finding.error for finding in found if finding.check in ("address", "host name")):
        yield from skipped("the panel cannot be found", *panel.CHECKS)
    else:
        yield from panel.panel(session)


def _network(session: Session) -> Iterator[Finding]:
    if session.settings.sandbox:
        yield ok("address", "in this process: the sandbox needs no network")
        yield from skipped("the sandbox needs no network", *network.CHECKS[1:])
    else:
        yield from network.network(session)
