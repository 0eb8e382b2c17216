"""A text that a person wrote in the editor, kept until it has arrived: nobody writes it twice."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from time import localtime, strftime

from fleioctl.errors import Error

FOLDER = "drafts"


class Draft:
    """The text of this run, in a private file from when it is written to when the command is done."""

    def __init__(self) -> None:
        self.path: Path | None = None

    def keep(self, environ: Mapping[str, str], now: float, text: str, name: str) -> None:
        """Write it down; where the state folder cannot be written, it is held by the editor alone."""
        from fleioctl.config.places import state_folder
        from fleioctl.storage.files import write_private

        path = self.path or state_folder(environ) / FOLDER / f"{strftime('%Y%m%dT%H%M%S', localtime(now))}-{name}"
        with suppress(Error):
            write_private(path, text.encode())
            self.path = path

    def told(self) -> str:
        """Say where the text is, once there is one."""
        return f"The text is kept in {self.path}." if self.path else ""

    def forget(self) -> None:
        """Remove it: it has arrived."""
        if self.path:
            with suppress(OSError):
                self.path.unlink(missing_ok=True)
        self.path = None
