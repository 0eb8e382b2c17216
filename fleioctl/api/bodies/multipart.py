"""Forms with files, as browsers send them."""

from __future__ import annotations

import os
from dataclasses import field
from pathlib import Path
from typing import Any

from fleioctl.api.bodies.exact_json import exact_json
from fleioctl.errors import Local, Usage
from fleioctl.model.described import described


class Upload(str):
    """A value whose file travels in its place; everywhere but on the wire it is the path as it was typed."""

    __slots__ = ()

    def content(self, field: str = "") -> bytes:
        """Return the bytes; `field` is where an error says that the file was named."""
        what = f"{field}: {self}" if field else str(self)
        try:
            return Path(self).expanduser().read_bytes()
        except OSError as error:
            raise Usage(f"{what} cannot be read: {error.strerror}.", code="input_file") from error
        except MemoryError as error:
            raise Local(f"{what} is too large to be sent from memory.", code="input_file") from error


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


def as_form(body: Any) -> Any:
    """Return a form in place of an object that holds files; any other body as it is."""
    if not isinstance(body, dict) or not any(isinstance(value, Upload) for value in body.values()):
        return body
    return Multipart(tuple(_part(name, value) for name, value in body.items() if value is not None))


def _part(name: str, value: Any) -> Part:
    if isinstance(value, Upload):
        return Part(name, value.content(), str(value))
    return Part(name, (value if isinstance(value, str) else exact_json(value)).encode())
