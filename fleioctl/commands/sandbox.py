"""`sandbox`: the stand-in panel, for other programs and to begin anew."""

from __future__ import annotations

from errno import EACCES, EADDRINUSE
from typing import Annotated

import typer

from fleioctl.commands.account._rehearsal import is_rehearsal
from fleioctl.errors import Local
from fleioctl.model.command import group
from fleioctl.session.session import Session


def serve(
    session: Session,
    *,
    port: Annotated[
        int | None, typer.Option("--port", metavar="N", min=0, max=65535, help="Port; a free one otherwise.")
    ] = None,
    delay: Annotated[
        float, typer.Option("--delay", metavar="S", min=0, help="Seconds that asynchronous work takes.")
    ] = 1.0,
    version: Annotated[str | None, typer.Option("--version", metavar="YEAR.MONTH", help="Version it speaks.")] = None,
) -> None:
    """Serve the sandbox over HTTP on this machine until Ctrl-C; prints its URL and token.

    Example: fleioctl sandbox serve --port 8080
    """
    from fleioctl.sandbox.server import serve as serve_until_stopped
    from fleioctl.session.connect import open_sandbox

    sandbox = open_sandbox(session.settings, session.clock, delay=delay, version=version or "")

    def ready(url: str) -> None:
        session.write_stdout(f"export FLEIOCTL_URL={url}\nexport FLEIOCTL_TOKEN={sandbox.token}\n")
        session.note("the sandbox is served to this machine alone; Ctrl-C ends it")

    try:
        serve_until_stopped(sandbox, port or 0, ready)
    except OSError as error:
        if error.errno not in (EADDRINUSE, EACCES):
            raise
        raise Local(f"The port {port} cannot be used: {error.strerror}.", code="port") from error


def reset(session: Session) -> None:
    """Throw away all changes in the sandbox; its token stays.

    Example: fleioctl sandbox reset --yes
    """
    from fleioctl.session.connect import open_sandbox

    sandbox = open_sandbox(session.settings, session.clock)
    if is_rehearsal(session, "throw away all changes in the sandbox"):
        return
    session.confirm("Throw away all changes in the sandbox?")
    sandbox.reset()
    session.note("the sandbox is as it was at first")


def path(session: Session) -> None:
    """Show the folder of the sandbox.

    Example: fleioctl sandbox path
    """
    session.out.value(str(session.settings.state_folder / "sandbox"))


ENTRY = group("sandbox", "A stand-in panel on this machine, to try everything on.", serve, reset, path)
