"""What the doctor looks at on this machine."""

from __future__ import annotations

import os
import platform
import tempfile
from collections.abc import Iterator
from pathlib import Path

from fleioctl import __version__
from fleioctl.commands.doctor.finding import Finding, ok, problem, warning
from fleioctl.errors import Error, Local, Unknown
from fleioctl.session.session import Session

UNDER_WAY = 900.0  # an intent younger than this may be a command that still runs


def machine(session: Session, broken: Local | None) -> Iterator[Finding]:
    """Yield what can be said without a panel; `broken` says why the configuration could not be read."""
    yield ok("program", f"fleioctl {__version__}, Python {platform.python_version()}, {platform.system()}")
    yield problem("configuration", broken) if broken else _configuration(session)
    if not broken:
        yield _profile(session)
    for check, look in (("state folder", _state_folder), ("history", _history)):
        try:
            yield look(session)
        except Error as error:
            yield problem(check, error)


def _configuration(session: Session) -> Finding:
    settings = session.settings
    if settings.place.problem:
        return warning("configuration", settings.place.problem.message, settings.place.problem.hint)
    path = settings.config_file
    if settings.notes:
        return warning("configuration", "; ".join(settings.notes), f"Correct {path}.")
    if not path.exists():
        return ok("configuration", f"{path} does not exist, and is not needed so far")
    return ok("configuration", f"{path}, mode {path.stat().st_mode & 0o777:04o}")


def _profile(session: Session) -> Finding:
    settings = session.settings
    if settings.problem:
        return problem("profile", settings.problem)
    if not settings.profile:
        return ok("profile", f"none; the panel comes from {settings.choice.origin}")
    shows = f"client certificate {settings.client_cert}" if settings.client_cert else ""
    marks = [settings.environment, "read only" if settings.read_only else "", shows]
    return ok("profile", ", ".join([f"{settings.profile}, from {settings.choice.origin}", *filter(None, marks)]))


def _state_folder(session: Session) -> Finding:
    folder = session.settings.state_folder
    _check_writable(folder)
    if not folder.exists():
        return ok("state folder", f"{folder} does not exist yet and can be made")
    mode = folder.stat().st_mode & 0o777
    if mode & 0o077:
        return warning("state folder", f"{folder} is open to others (mode {mode:04o})", f"chmod 700 {folder}")
    return ok("state folder", f"{folder}, writable")


def _check_writable(folder: Path) -> None:
    try:
        if folder.exists():
            tempfile.TemporaryFile(dir=folder).close()
            return
        parent = next(each for each in folder.parents if each.exists())
        reason = "" if os.access(parent, os.W_OK | os.X_OK) else f"{parent} is not writable"
    except OSError as error:
        reason = error.strerror or str(error)
    if reason:
        hint = "Without it nothing can be created; set XDG_STATE_HOME to a folder that can be written."
        raise Local(f"The state folder {folder} cannot be used: {reason}.", code="state_folder", hint=hint)


def _history(session: Session) -> Finding:
    """Report what was sent without an answer: the same command will not run again before it is settled."""
    now = session.clock.now()
    entries = [entry for entry in session.journal.entries() if entry.is_open]
    entries = [entry for entry in entries if entry.outcome == "unknown" or now - entry.time > UNDER_WAY]
    if not entries:
        return ok("history", "no outcome is open")
    count = f"{len(entries)} of earlier commands {'is' if len(entries) == 1 else 'are'} unknown"
    listed = ", ".join(f"{entry.operation} on {entry.panel}" for entry in entries[:3])
    message, hint = f"{count}: {listed}{', …' if entries[3:] else ''}.", "fleioctl history show OP tells how to check."
    if not session.settings.problem and any(entry.panel == session.panel for entry in entries):
        return problem("history", Unknown(message, code="open_outcomes", hint=hint, outcome="unchanged"))
    return warning("history", message, hint)
