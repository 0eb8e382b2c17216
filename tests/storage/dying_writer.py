"""A program that writes a configuration or a journal, over and over, each time killed at the next system call.

Run as `dying_writer.py config|journal FOLDER before|after`; without the last word it writes once and lives.
It prints one line of JSON for every death: what was acknowledged before it, and what is on the disk.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from fleioctl.clock import Clock
from fleioctl.config.edit import save_profile
from fleioctl.storage import journal

OLD = '[profiles.prod]\nurl = "https://old"\n'
CALLS = ("open", "write", "fsync", "fchmod", "replace", "rename", "close", "mkdir", "ftruncate", "unlink", "listdir")
BEGUN = 6

write_acknowledgement = os.write


def write_configuration(folder: Path) -> None:
    """Change one value."""
    save_profile(folder / "config.toml", "prod", {"url": "https://new"})


def write_journal(folder: Path) -> None:
    """Begin operations, enough to rotate, close two of three, and acknowledge each step to stdout."""
    journal.ROTATE_AT = 1500
    record = journal.Journal(folder, Clock())
    for number in range(BEGUN):
        operation = record.begin(
            panel="p", profile="", command="c" * 50, safety="once", action="create", resource="r", key=str(number)
        )
        write_acknowledgement(1, f"begun {operation}\n".encode())
        if number % 3:
            record.close(operation, "done")
            write_acknowledgement(1, f"closed {operation}\n".encode())


def main(what: str, folder: Path, moment: str = "") -> None:
    """Write once, or die at every call in turn."""
    work = write_configuration if what == "config" else write_journal
    if not moment:
        work(folder)
        return
    at, status = 0, 9
    while status:
        at += 1
        place = folder / str(at)
        place.mkdir()
        (place / "config.toml").write_text(OLD)
        status, acknowledged = _die(work, place, at, moment)
        print(json.dumps({"at": at, "status": status, "folder": str(place), "acknowledged": acknowledged}))


def _die(work: Callable[[Path], None], place: Path, at: int, moment: str) -> tuple[int, list[str]]:
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.dup2(writing, 1)
        _make_mortal(at, moment)
        work(place)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as acknowledgements:
        acknowledged = acknowledgements.read().splitlines()
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), acknowledged


def _make_mortal(at: int, moment: str) -> None:
    left = [at]

    def mortal(real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*args: Any, **kwargs: Any) -> Any:
            left[0] -= 1
            if left[0] == 0 and moment == "before":
                os._exit(9)
            try:
                return real(*args, **kwargs)
            finally:
                if left[0] == 0:
                    os._exit(9)

        return call

    for name in CALLS:
        setattr(os, name, mortal(getattr(os, name)))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), *sys.argv[3:])
