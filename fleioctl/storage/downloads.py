"""Files that were asked for: whole or not there, and never in the place of another unasked."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, Self

from fleioctl.errors import Error, Local, Usage


def check_free(path: Path, *, force: bool) -> None:
    """Refuse a place that is taken, before anything is fetched for it."""
    if path.is_dir():
        raise Usage(f"{path} is a folder.", code="exists")
    if not force and path.is_symlink() | path.exists():
        raise _taken(path)
    if not path.parent.is_dir():
        raise Local(f"There is no folder {path.parent}.", code="output", hint="Make it, or name another.")


def write_whole(path: Path, data: bytes, *, force: bool) -> None:
    """Write beside it and rename, so that a kill or a full disk leaves no half file."""
    with Place(path, force=force) as place:
        place.keep(data)


class Place:
    """Where a file shall lie: what comes is written beside it, and renamed when it is whole."""

    def __init__(self, path: Path, *, force: bool) -> None:
        self.path, self._force = path, force
        self._parts: list[Path] = []

    def __enter__(self) -> Self:
        """Be used in a block."""
        return self

    def __exit__(self, *_: object) -> None:
        """Leave nothing beside it."""
        for part in self._parts:
            with suppress(OSError):
                part.unlink(missing_ok=True)

    def open(self) -> BinaryIO:
        """Return a new file beside it."""
        part = self.path.with_name(f".{self.path.name}.{os.urandom(4).hex()}.part")
        self._parts.append(part)
        try:
            return part.open("xb")
        except OSError as error:
            raise self._lost(error) from error

    def keep(self, data: bytes, file: str = "") -> int:
        """Let these bytes, or those of a file beside it, be the file; return how many they are."""
        try:
            if not file:
                with self.open() as beside:
                    file = beside.name
                    _write(beside, data)
            size = os.stat(file).st_size
            if self._force:
                os.replace(file, self.path)
            else:
                os.link(file, self.path)  # fails where a file came up meanwhile
        except FileExistsError as error:
            raise _taken(self.path) from error
        except OSError as error:
            raise self._lost(error) from error
        return size

    def _lost(self, error: OSError) -> Error:
        return Local(f"{self.path} cannot be written: {error.strerror or error}.", code="output")


def _write(file: BinaryIO, data: bytes) -> None:
    file.write(data)
    file.flush()
    os.fsync(file.fileno())  # before the rename, or a power cut leaves an empty file of the right name


def _taken(path: Path) -> Error:
    return Usage(f"{path} is there already; it was left alone.", code="exists", hint="--force replaces it.")
