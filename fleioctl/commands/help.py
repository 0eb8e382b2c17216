"""`help`: the pages that --help shows, and on a terminal the manual."""

from __future__ import annotations

from typing import Annotated

import typer

from fleioctl.model.command import command
from fleioctl.session.session import Session

PAGE = "fleioctl.1"

Words = Annotated[
    list[str] | None, typer.Argument(metavar="GROUP COMMAND", help="A group, a command in it; none for all of it.")
]


def help_(session: Session, words: Words = None) -> None:
    """Show the help of a group or a command; without any the manual, where there is one.

    Example: fleioctl help; fleioctl help instances stop
    """
    from fleioctl.cli.tree import build_root

    if not words and _opens_manual(session):
        return
    build_root().main([*(words or ()), "--help"], "fleioctl", standalone_mode=False, obj=session)


ENTRY = command(help_, section="Start")


def _opens_manual(session: Session) -> bool:
    """Open `man fleioctl` for a person at a terminal; tell whether there was such a page."""
    import shutil
    import subprocess

    if not (session.stdout.isatty() and session.stdin.isatty()):
        return False
    from fleioctl.commands.completion import FOLDERS

    man = shutil.which("man", path=session.environ.get("PATH"))
    # by its file: man finds a page of a virtual environment only where its programs are on the path
    page = next((str(folder / PAGE) for folder in FOLDERS if (folder / PAGE).is_file()), "")
    if not man or not page:
        return False
    try:
        return subprocess.run([man, page], stderr=subprocess.DEVNULL, check=False).returncode == 0  # noqa: S603
    except OSError:
        return False
