"""What stands before the prompt: which panel the next command means."""

from __future__ import annotations

from typing import NamedTuple

from fleioctl.api.urls import host_of
from fleioctl.config import load
from fleioctl.config.options import Options
from fleioctl.errors import Error
from fleioctl.session.session import Session
from fleioctl.text.sanitizing import visible

RED, USUAL = "\x1b[31m", "\x1b[0m"


class Label(NamedTuple):
    """The text, and whether a mistake would be one on a panel in production."""

    text: str
    in_production: bool = False


def label_of(session: Session, options: Options) -> Label:
    """Return the label for these options; a broken configuration is said by the commands, not here."""
    try:
        settings = load(options, session.environ)
        name = settings.profile or (host_of(settings.url) if settings.choice.url else "")
    except Error:
        return Label("fleioctl> ")
    panel = f" ({visible(name)})" if name else ""
    return Label(f"fleioctl{panel}> ", settings.environment == "production")
