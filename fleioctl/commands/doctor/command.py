"""`doctor`: is everything as it should be, from the configuration to the panel's workers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fleioctl.model.command import command
from fleioctl.session.session import Session

if TYPE_CHECKING:
    from fleioctl.commands.doctor.finding import Finding


def doctor(session: Session) -> None:
    """Check configuration, network, token, panel and workers, and say what to do.

    Example: fleioctl --profile sandbox doctor
    """
    from fleioctl.commands.doctor.examination import examine, without_broken_configuration
    from fleioctl.commands.doctor.finding import COLUMNS

    session, broken = without_broken_configuration(session)
    session.out.check_columns(COLUMNS, closed=True)
    findings = examine(session, broken)
    _show(session, findings)
    for finding in findings:
        if finding.error:
            raise finding.error


ENTRY = command(doctor, section="Start")


def _show(session: Session, findings: list[Finding]) -> None:
    from fleioctl.commands.doctor.finding import COLUMNS
    from fleioctl.output.screens.findings import findings as draw

    rows = [finding.as_row() for finding in findings]
    if not session.out.drawn(lambda screen: draw(rows, screen)):
        session.out.rows(COLUMNS, [rows], key="check")
