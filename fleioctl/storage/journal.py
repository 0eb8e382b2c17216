"""What this machine changed: one line when an operation is about to be sent, one when its outcome is known."""

from __future__ import annotations

import hashlib
import json
import os
import threading
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, suppress
from dataclasses import asdict, dataclass, field, fields, replace
from itertools import pairwise
from pathlib import Path
from typing import Any

from fleioctl import errors
from fleioctl.clock import Clock
from fleioctl.storage import files
from fleioctl.text.redaction import redact_body

OPEN = ("intent", "unknown")
ROTATE_AT = 4 * 1024 * 1024
KEPT = 3
APPEND_SECONDS = 30.0
OBJECT_SECONDS = 900.0  # as long as the longest create with its look-ups may take


@dataclass(frozen=True)
class Entry:
    """One operation in its last known state.

    `outcome` is intent, done, accepted, refused, failed, unknown, or begins with resolved; an intent that stays is
    that of a killed process. `key` is the strong key or the id of the object, `context` what a later look-up needs.
    """

    operation: str = ""
    time: float = 0.0
    panel: str = ""
    profile: str = ""
    user: str = ""
    command: str = ""
    safety: str = ""
    action: str = ""
    resource: str = ""
    key: str = ""
    outcome: str = "intent"
    object_id: str = ""
    duration: float = 0.0
    detail: str = ""
    context: dict[str, Any] = field(default_factory=dict)

    @property
    def is_open(self) -> bool:
        """Tell whether only a look at the panel can say what became of it."""
        return self.outcome in OPEN


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
            context=redact_body(dict(context or {})),
        )
        self._append(asdict(entry), fsync=safety != "repeatable")
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
        folded = _fold(record for file in self._files() for record in _records(file))
        chosen = [entry for entry in folded if entry.time >= (since or 0) and entry.outcome.startswith(outcome)]
        return sorted(chosen, key=lambda entry: (entry.time, entry.operation), reverse=True)

    def open_entry(self, panel: str, resource: str, key: str) -> Entry | None:
        """Return the newest operation on this object whose outcome nobody knows; ask while holding its lock."""
        wanted = (panel, resource, key)
        # Rotation carries the open ones over, so the newest file has them all.
        found = [entry for entry in _fold(_records(self._file)) if (entry.panel, entry.resource, entry.key) == wanted]
        return max((entry for entry in found if entry.is_open), key=lambda entry: entry.time, default=None)

    def find(self, operation: str) -> Entry | None:
        """Return the operation with this id, or with the only id that begins so."""
        found = [entry for entry in self.entries() if operation and entry.operation.startswith(operation)]
        exact = [entry for entry in found if entry.operation == operation]
        return exact[0] if exact else found[0] if len(found) == 1 else None

    def lock(self, panel: str, resource: str, key: str) -> AbstractContextManager[None]:
        """Keep other writers of the same object out; never take two at once in one thread."""
        name = "\0".join((panel, resource, key)).encode("utf-8", "surrogateescape")
        # A few thousand files in all: two objects that share one wait for each other, which harms nobody.
        return files.lock(self._folder / "locks" / hashlib.sha256(name).hexdigest()[:3], OBJECT_SECONDS)

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
        carried = [asdict(entry) for entry in _fold(_records(self._file)) if entry.is_open]
        lines = b"".join(json.dumps(record, separators=(",", ":")).encode() + b"\n" for record in carried)
        if len(lines) > ROTATE_AT // 2:
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


_TYPES: dict[str, tuple[type, ...]] = {each.name: (str,) for each in fields(Entry)}
_TYPES |= {"time": (int, float), "duration": (int, float), "context": (dict,)}


def _fold(records: Iterable[Mapping[str, Any]]) -> list[Entry]:
    folded: dict[str, Entry] = {}
    for record in records:
        operation = record["operation"]
        if operation in folded:
            folded[operation] = replace(folded[operation], **record)
        elif "action" in record:  # otherwise the end of something whose beginning was rotated away
            folded[operation] = Entry(**record)
    return list(folded.values())


def _records(file: Path) -> Iterator[dict[str, Any]]:
    try:
        lines = file.read_bytes().split(b"\n")
    except FileNotFoundError:
        return
    except OSError as error:
        raise errors.Local(f"Cannot read {file}: {error.strerror}.") from error
    for line in lines:
        if record := _record(line):
            yield record


def _record(line: bytes) -> dict[str, Any]:
    """Return the known fields of a line, or nothing: a kill may have torn it."""
    try:
        record = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    if not isinstance(record, dict) or "operation" not in record:
        return {}
    known = {name: value for name, value in record.items() if name in _TYPES}
    return known if all(isinstance(value, _TYPES[name]) for name, value in known.items()) else {}


def _user() -> str:
    import pwd

    try:
        return pwd.getpwuid(os.getuid()).pw_name
    except KeyError:
        return str(os.getuid())
