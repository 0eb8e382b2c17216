"""`version`: the same as --version."""

from __future__ import annotations

from fleioctl import __version__
from fleioctl.model.command import command
from fleioctl.session.session import Session


def version(session: Session) -> None:
    """Show the version.

    Example: fleioctl version
    """
    session.write_stdout(f"fleioctl {__version__}\n")


ENTRY = command(version, section="System")
