"""The lines of former days, in a file that only their owner can read and that holds no secret."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from fleioctl.errors import Local
from fleioctl.storage.files import append_private, write_private
from fleioctl.text.redaction import is_secret

MOST = 1000  # lines
NAMED_VALUE = re.compile(r"""([A-Za-z][\w-]*)["'\]]*\s*[:=]+\s*(?=\S)""")  # --set=password=x names two
OPTION = re.compile(r"(?:--|profiles\s+set\s+\S+\s+)([\w-]+)\s+\S")
TOKEN = re.compile(r"\b[0-9a-fA-F]{40}\b|://[^/\s]*:[^/\s]*@")  # or a password in a URL


class History:
    """Lines in a file; one that cannot be written is no reason to stop, and is said once."""

    def __init__(self, file: Path, warn: Callable[[str], None]) -> None:
        self._file, self._warn = file, warn
        self._broken = False

    def lines(self) -> list[str]:
        """Return the newest lines, oldest first; a file that grew too long is cut."""
        try:
            lines = self._file.read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError:
            return []
        if len(lines) > 2 * MOST:
            with suppress(Local):
                write_private(self._file, "".join(f"{line}\n" for line in lines[-MOST:]).encode())
        return lines[-MOST:]

    def add(self, line: str, redact: Callable[[str], str]) -> None:
        """Keep a line, unless a secret is in it; `redact` knows those that its command met."""
        if self._broken or holds_secret(line) or redact(line) != line:
            return
        try:
            append_private(self._file, line.encode("utf-8", "replace"), fsync=False)
        except Local as error:
            self._broken = True
            self._warn(f"the history of the shell is not kept: {error.message}")


def holds_secret(line: str) -> bool:
    """Tell whether a line gives a value to something that is secret by its name, or has a token in it."""
    named = (found[1] for pattern in (NAMED_VALUE, OPTION) for found in pattern.finditer(line))
    return any(map(is_secret, named)) or bool(TOKEN.search(line))
