"""--dry-run of commands that change nothing but this machine."""

from __future__ import annotations

from fleioctl.session.session import Session


def is_rehearsal(session: Session, deed: str) -> bool:
    """Say under --dry-run what would be done, and that it was not."""
    if session.options.dry_run:
        session.note(f"dry run, not done: {deed}")
    return bool(session.options.dry_run)
