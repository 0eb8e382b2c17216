"""What a line of the journal says, and what many of them say together; damaged ones are passed over."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from fleioctl import errors
from fleioctl.storage import files

NOT_FOUND_YET = "accepted-not-found"
PARTIAL = "partial"
UNREPORTED = "accepted-unreported"
OPEN = ("intent", "unknown", NOT_FOUND_YET, UNREPORTED)
LATEST = 250_000_000_000.0  # seconds; no calendar of Python goes beyond the year 9999


@dataclass(frozen=True)
class Entry:
    """One operation in its last known state.

    `outcome` is intent, done, accepted, refused, failed, unknown, or begins with resolved; an intent that stays is
    that of a killed process. `key` names the object for people, `digest` tells the same wish again, `run` is the
    bulk create and the row that it belongs to, `context` what a later look-up needs.
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
    digest: str = ""
    run: str = ""
    outcome: str = "intent"
    object_id: str = ""
    duration: float = 0.0
    detail: str = ""
    context: dict[str, Any] = field(default_factory=dict)

    @property
    def made(self) -> bool:
        """Tell whether it is known to have happened."""
        return self.outcome in ("done", "accepted", "resolved-done")

    @property
    def is_open(self) -> bool:
        """Tell whether only a look at the panel can say what became of it."""
        return self.outcome in OPEN


_TYPES: dict[str, tuple[type, ...]] = {each.name: (str,) for each in fields(Entry)}
_TYPES |= {"time": (int, float), "duration": (int, float), "context": (dict,)}


def fold(records: Iterable[Mapping[str, Any]]) -> list[Entry]:
    folded: dict[str, Entry] = {}
    for record in records:
        operation = record["operation"]
        if operation in folded:
            folded[operation] = replace(folded[operation], **record)
        elif "action" in record:  # otherwise the end of something whose beginning was rotated away
            folded[operation] = Entry(**record)
    return list(folded.values())


def read_records(file: Path, words: Sequence[str] = ()) -> Iterator[dict[str, Any]]:
    """Yield the records of a file; with `words` only those of operations whose beginning has one of them.

    Most of a long journal is about other things, and it is not worth parsing.
    """
    lines = _lines(file)
    if words:
        needles = [json.dumps(word).encode() for word in words]
        begun = [_record(line) for line in lines if any(needle in line for needle in needles)]
        operations = {record["operation"].encode() for record in begun if record}
        lines = [line for line in lines if any(operation in line for operation in operations)] if operations else []
    for line in lines:
        if record := _record(line):
            yield record


def count_damaged(file: Path) -> int:
    """Return how many lines of a file are no records."""
    return sum(bool(line.strip()) and not _record(line) for line in _lines(file))


def _lines(file: Path) -> list[bytes]:
    try:
        return files.read_regular(file).split(b"\n")
    except FileNotFoundError:
        return []
    except OSError as error:
        raise errors.Local(f"Cannot read {file}: {error.strerror}.") from error


def _record(line: bytes) -> dict[str, Any]:
    """Return the known fields of a line, or nothing: a kill may have torn it."""
    try:
        record = json.loads(line) if line else None
    except (ValueError, RecursionError):
        return {}
    if not isinstance(record, dict) or "operation" not in record:
        return {}
    known = {name: value for name, value in record.items() if name in _TYPES}
    for name in ("time", "duration"):
        if isinstance(known.get(name), (int, float)) and not 0 <= known[name] < LATEST:
            known[name] = 0.0  # damaged; what it says besides still counts
    return known if all(isinstance(value, _TYPES[name]) for name, value in known.items()) else {}
