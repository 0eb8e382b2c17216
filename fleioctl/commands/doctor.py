"""`doctor`: is everything as it should be, from the configuration to the panel's workers."""

from __future__ import annotations

import os
from collections.abc import Iterator

from fleioctl.commands import _doctor_network, _doctor_panel
from fleioctl.commands._doctor_machine import machine
from fleioctl.commands._finding import COLUMNS, Finding, ok, skipped
from fleioctl.entry import command
from fleioctl.errors import Local
from fleioctl.session import Session


def doctor(session: Session) -> None:
    """Check configuration, network, token, panel and workers, and say what to do.

    Example: fleioctl --profile sandbox doctor
    """
    broken = _broken_configuration(session)
    session.out.check_columns(COLUMNS, closed=True)
    findings = [*machine(session, broken), *_far_away(session, broken)]
    _show(session, findings)
    for finding in findings:
        if finding.error:
            raise finding.error


ENTRY = command(doctor, section="Start")


def _broken_configuration(session: Session) -> Local | None:
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


def _show(session: Session, findings: list[Finding]) -> None:
    from fleioctl.output.findings import findings as draw

    rows = [finding.as_row() for finding in findings]
    if not session.out.drawn(lambda screen: draw(rows, screen)):
        session.out.rows(COLUMNS, [rows], key="check")
