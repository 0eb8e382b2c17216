"""Forms with files, as browsers send them."""

from __future__ import annotations

import os
from dataclasses import field

from fleioctl.model.described import described


@described(frozen=True, eq=False, repr=False)
class Part:
    """One field: its value, or the content of the file whose name is given."""

    name: str
    content: bytes
    file: str = ""  # the path as it was typed: "./disk.qcow2"


@described(frozen=True, eq=False, repr=False)
class Multipart:
    """A body of fields and files; the boundary is random, so that no file contains it."""

    parts: tuple[Part, ...]
    boundary: str = field(default_factory=lambda: f"fleioctl-{os.urandom(16).hex()}")

    @property
    def content_type(self) -> str:
        """Return the header that names the boundary."""
        return f"multipart/form-data; boundary={self.boundary}"

    def encode(self) -> bytes:
        """Return the body."""
        line = f"--{self.boundary}".encode()
        return b"".join(line + b"\r\n" + _head(part) + part.content + b"\r\n" for part in self.parts) + line + b"--\r\n"


def _head(part: Part) -> bytes:
    head = f'Content-Disposition: form-data; name="{_quoted(part.name)}"'
    if part.file:
        head += f'; filename="{_quoted(os.path.basename(part.file))}"\r\nContent-Type: application/octet-stream'
    return f"{head}\r\n\r\n".encode()


def _quoted(text: str) -> str:
    """Escape as the HTML standard says."""
    return text.replace("\r", "%0D").replace("\n", "%0A").replace('"', "%22")
