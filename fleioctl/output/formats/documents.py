"""The formats that are one document: json and yaml."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from fleioctl.model.resource import Column
from fleioctl.output.column_values import Json, getter
from fleioctl.output.formats.json_text import pretty


def document(format: str, value: Any, carries: Callable[[str], bool]) -> str:
    """Return the value as JSON or YAML."""
    if format == "yaml":
        from fleioctl.output.formats.yaml_text import dump

        return dump(value, carries)
    return pretty(value, carries) + "\n"


def flattener(columns: Sequence[Column]) -> Callable[[Json], dict[str, Any]]:
    """Return what reduces an object to these columns, dotted paths as keys."""
    readers = [(column.path, getter(column.path)) for column in columns]
    return lambda item: {path: read(item) for path, read in readers}
