"""The formats that are one document: json and yaml."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from fleioctl.output.jsontext import pretty
from fleioctl.output.lookup import Thing, getter
from fleioctl.resource import Column


def document(format: str, value: Any, carries: Callable[[str], bool]) -> str:
    """Return the value as JSON or YAML."""
    if format == "yaml":
        from fleioctl.output.yamltext import dump

        return dump(value, carries)
    return pretty(value, carries) + "\n"


def flattener(columns: Sequence[Column]) -> Callable[[Thing], dict[str, Any]]:
    """Return what reduces an object to these columns, dotted paths as keys."""
    readers = [(column.path, getter(column.path)) for column in columns]
    return lambda thing: {path: read(thing) for path, read in readers}
