"""What this machine changed: one line when an operation is about to be sent, one when its outcome is known."""

from __future__ import annotations

import hashlib
import json
import os
import threading
import time
from collections.abc import Mapping
from contextlib import AbstractContextManager, suppress
from dataclasses import asdict
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

from fleioctl import errors
from fleioctl.clock import Clock
from fleioctl.storage import files
from fleioctl.storage.records import NOT_FOUND_YET, PARTIAL, UNREPORTED, Entry, count_damaged, fold, read_records
from fleioctl.text.redaction import redact_body

__all__ = ["NOT_FOUND_YET", "PARTIAL", "UNREPORTED", "Entry", "Journal"]

ROTATE_AT = 4 * 1024 * 1024  # bytes, read whole before each write that may be sent only once
KEPT = 3  # older files besides the newest
APPEND_SECONDS = 30.0  # for a lock that others hold for one line each
OBJECT_SECONDS = 900.0  # as long as the longest create with its look-ups may take


class Journal:
    """The operations of this state folder, appended by any number of processes."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        self._folder = folder
        self._file = folder / "journal.jsonl"
        self._clock = clock
        self._appending = threading.Lock()

    def begin(
        self,
        *,
        panel: str,
        profile: str,
        command: str,
        safety: str,
        action: str,
        resource: str,
        key: str,
        digest: str = "",
        run: str = "",
        context: Mapping[str, Any] | None = None,
    ) -> str:
        """Write the intent down, safe from a power cut if it may be sent only once, and return the operation's id."""
        now = self._clock.now()
        entry = Entry(
            operation=f"{time.strftime('%Y%m%dT%H%M%S', time.gmtime(now))}-{os.urandom(4).hex()}",
            time=now,
            panel=panel,
            profile=profile,
            user=_user(),
            command=command,
            safety=safety,
            action=action,
            resource=resource,
            key=key,
            digest=digest,
            run=run,
            context=redact_body(dict(context or {})),
        )
        self._append(vars(entry), fsync=safety != "repeatable")
        return entry.operation

    def close(
        self, operation: str, outcome: str, *, object_id: str = "", detail: str = "", duration: float = 0.0
    ) -> None:
        """Add what became of the operation; what is not given stays as it was."""
        learned = {"object_id": object_id, "detail": detail, "duration": duration}
        given = {name: value for name, value in learned.items() if value}
        # Not synced: a power cut turns it back into an open intent, which is looked up, never sent again.
        self._append({"operation": operation, "outcome": outcome, **given}, fsync=False)

    def entries(self, *, since: float | None = None, outcome: str = "") -> list[Entry]:
        """Return the operations, newest first; `outcome` may be the beginning of one."""
        folded = fold(record for file in self._files() for record in read_records(file))
        chosen = [entry for entry in folded if entry.time >= (since or 0) and entry.outcome.startswith(outcome)]
        return sorted(chosen, key=lambda entry: (entry.time, entry.operation), reverse=True)

    def open_entry(
        self, panel: str, resource: str, action: str, digest: str, key: str = "", *, key_counts: bool = False
    ) -> Entry | None:
        """Return the newest operation of this wish whose outcome nobody knows; ask while holding its lock.

        `key_counts` finds those with the same key too. Entries of older versions have no digest, only a key.
        """

        def is_it(entry: Entry) -> bool:
            same = entry.digest == digest if entry.digest else entry.key == key
            same = same or (key_counts and entry.key == key)
            return same and (entry.panel, entry.resource, entry.action) == (panel, resource, action)

        # Rotation carries the open ones over, so the newest file has them all.
        words = [word for word in (digest, key) if word]
        found = [entry for entry in fold(read_records(self._file, words)) if entry.is_open and is_it(entry)]
        return max(found, key=lambda entry: entry.time, default=None)

    def open_run(self, panel: str, resource: str, action: str, digest: str) -> Entry | None:
        """Return the newest bulk run over the same objects, unless it came to its end."""
        found = [
            entry
            for entry in self.entries()
            if (entry.panel, entry.resource, entry.action, entry.digest) == (panel, resource, action, digest)
        ]
        return found[0] if found and found[0].outcome in ("intent", PARTIAL) else None

    def rows_done(self, run: str) -> dict[int, str]:
        """Return the ids of what a bulk run made, by row."""
        rows = [entry for entry in self.entries() if entry.run.startswith(f"{run}:") and entry.made]
        return {int(entry.run.rpartition(":")[2]): entry.object_id for entry in rows}

    def damaged(self) -> int:
        """Return how many lines of the newest file say nothing: torn by a kill or a full disk, or not ours."""
        return count_damaged(self._file)

    def find(self, operation: str) -> Entry | None:
        """Return the operation with this id, or with the only id that begins so."""
        found = [entry for entry in self.entries() if operation and entry.operation.startswith(operation)]
        exact = [entry for entry in found if entry.operation == operation]
        return exact[0] if exact else found[0] if len(found) == 1 else None

    def lock(self, panel: str, resource: str, key: str, *, run: bool = False) -> AbstractContextManager[None]:
        """Keep other writers of the same object, or other runs over the same objects, out.

        One thread never takes two of a kind at once; those of runs lie apart, since a run holds its own throughout.
        """
        name = "\0".join((panel, resource, key)).encode("utf-8", "surrogateescape")
        # A few thousand files in all: two objects that share one wait for each other, which harms nobody.
        folder = self._folder / ("runs" if run else "locks")
        return files.lock(folder / hashlib.sha256(name).hexdigest()[:3], OBJECT_SECONDS)

    def _append(self, record: Mapping[str, Any], *, fsync: bool) -> None:
        line = json.dumps(record, separators=(",", ":"), default=str).encode()
        with self._appending, files.lock(self._file, APPEND_SECONDS):
            files.append_private(self._file, line, fsync=fsync)
            with suppress(errors.Local, OSError):  # the line is written; tidying can be done another time
                self._rotate()

    def _rotate(self) -> None:
        """Start a new file that begins with the open operations; at every moment they are in the newest one."""
        if self._file.stat().st_size < ROTATE_AT:
            return
        carried = [asdict(entry) for entry in fold(read_records(self._file)) if entry.is_open]
        lines = b"".join(json.dumps(record, separators=(",", ":")).encode() + b"\n" for record in carried)
        if len(lines) > ROTATE_AT // 2:  # so much is open that a new file would soon be full again
            return
        oldest_first = self._files()[:-1]
        for older, newer in pairwise(oldest_first):
            if newer.exists():
                newer.replace(older)
        files.write_private(oldest_first[-1], self._file.read_bytes())
        files.write_private(self._file, lines)

    def _files(self) -> list[Path]:
        rotated = [self._file.with_name(f"{self._file.name}.{number}") for number in range(KEPT, 0, -1)]
        return [*rotated, self._file]


@cache
def _user() -> str:
    import pwd

    try:
        return pwd.getpwuid(os.getuid()).pw_name
    except KeyError:
        return str(os.getuid())
