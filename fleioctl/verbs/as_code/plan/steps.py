"""One step of a plan: what would become of an object, or of a part of one, and how that is said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from fleioctl.model.resource import Part
from fleioctl.verbs.as_code.entry import Entry, part_label
from fleioctl.verbs.as_code.parts import PartChange

SHOWN = 60  # characters of a value in a sentence: more would hide the next field
ACTIONS = {"create": "create", "change": "update", "delete": "delete", "refused": "update"}

Json = dict[str, Any]


@dataclass(frozen=True)
class Step:
    """What would become of one object: create, change, delete or refused.

    `entry` is the object as the file has it, or the panel where the file does not; of a part it is the parent.
    """

    would: str
    entry: Entry
    id: str = ""
    changes: Mapping[str, tuple[Any, Any]] = field(default_factory=dict)
    why: str = ""
    part: Part | None = None
    change: PartChange | None = None
    parent: str = ""  # the id of the object it is part of; empty where that is made in the same run

    @property
    def group(self) -> str:
        """Return the group, of a part with its list: security-groups.rules."""
        return f"{self.entry.group}.{self.part.name}" if self.part else self.entry.group

    @property
    def label(self) -> str:
        """Name it for people."""
        if self.part and self.change:
            return f"{self.entry.label} {part_label(self.part, self.change.values)}"
        return self.entry.label

    @property
    def fields(self) -> list[str]:
        """Say each field from old to new."""
        return [f"{name}: {_change(self.would, *each)}" for name, each in self.changes.items()]

    @property
    def note(self) -> str:
        """Say what else is to be known."""
        return "deleted and made anew" if self.change and self.change.anew and self.would == "change" else self.why

    @property
    def detail(self) -> str:
        """Say it all in one sentence."""
        return "; ".join([*self.fields, *([self.note] if self.note else [])])

    def as_row(self) -> Json:
        """Return the row that diff and the plan of apply show."""
        return {
            "id": self.id or None,
            "group": self.group,
            "name": self.label,
            "action": ACTIONS[self.would],
            "would": self.would,
            "detail": self.detail,
            "changes": [{"field": name, "old": old, "new": new} for name, (old, new) in self.changes.items()],
        }


def _change(would: str, old: Any, new: Any) -> str:
    return _shown(new) if would == "create" else f"{_shown(old)} -> {_shown(new)}"


def _shown(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list) and not any(isinstance(each, dict | list) for each in value):
        text = ", ".join(map(str, value)) or "-"
    elif isinstance(value, dict | list):
        import json

        text = json.dumps(value, ensure_ascii=False)
    else:
        text = "-" if value in (None, "") else str(value)
    return text if len(text) <= SHOWN else f"{text[: SHOWN - 3]}..."
