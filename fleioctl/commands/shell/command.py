"""`shell`: commands at a prompt."""

from __future__ import annotations

import typer

from fleioctl.model.command import command
from fleioctl.session.session import Session


def shell(session: Session) -> None:
    """Type many commands at a prompt, in one process with its connections kept.

    Example: fleioctl --profile sandbox shell
    """
    from fleioctl.commands.shell.loop import Shell

    raise typer.Exit(Shell(session).run())


ENTRY = command(shell, section="System")
