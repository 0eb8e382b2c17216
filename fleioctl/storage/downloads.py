"""Files that were asked for: whole or not there, and never in the place of another unasked."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

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
    beside = path.with_name(f".{path.name}.{os.urandom(4).hex()}.part")
    try:
        _write(beside, data)
        if force:
            os.replace(beside, path)
        else:
            os.link(beside, path)  # fails where a file came up meanwhile
    except FileExistsError as error:
        raise _taken(path) from error
    except OSError as error:
        raise Local(f"{path} cannot be written: {error.strerror or error}.", code="output") from error
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def _write(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())  # before the rename, or a power cut leaves an empty file of the right name


def _taken(path: Path) -> Error:
    return Usage(f"{path} is there already; it was left alone.", code="exists", hint="--force replaces it.")
