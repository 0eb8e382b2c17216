"""What one field of an object looks like: for people in tables, plain for csv and tsv."""

from __future__ import annotations

from datetime import tzinfo
from typing import Any

from fleioctl.model.resource import Column
from fleioctl.output.column_values import Json, getter
from fleioctl.output.formats.json_text import compact, spaced
from fleioctl.text.ages import age, is_moment, local_time
from fleioctl.text.sanitizing import visible
from fleioctl.text.sizes import size

NOTHING = "-"
_SIZES = {"size": "B", "megabytes": "MiB", "gigabytes": "GiB"}


def cell(column: Column, item: Json, *, now: float, local: tzinfo | None = None) -> str:
    """Return the field for a table, written after the column's kind; one line, safe to show."""
    value = getter(column.path)(item)
    if value in (None, ""):
        return NOTHING
    if column.kind == "money":
        return visible(_money(column, item, value))
    if column.kind == "age" and isinstance(value, str):
        return visible(age(value, now))
    if column.kind in _SIZES:
        return visible(size(value, _SIZES[column.kind]))
    return visible(local_time(value, local) if is_moment(value) else readable(value))


def readable(value: Any) -> str:
    """Return any value as people read it: yes and no, names of objects, lists by commas."""
    if value is None:
        return NOTHING
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, dict):
        return _object(value)
    if isinstance(value, list):
        return ", ".join(_name(each) for each in value) or NOTHING
    return str(value)


def plain(column: Column, item: Json) -> str:
    """Return the field for csv and tsv, before their own escaping."""
    return plain_value(getter(column.path)(item))


def plain_value(value: Any) -> str:
    """Return a value as csv and tsv write it: null empty, true and false, objects as JSON."""
    if isinstance(value, str):
        return value
    return "" if value is None else compact(value)


def _money(column: Column, item: Json, value: Any) -> str:
    currency = getter(column.unit)(item) if column.unit else None
    return f"{value} {currency}" if currency else str(value)


def _object(value: dict[str, Any]) -> str:
    name, id = value.get("name"), value.get("id")
    return f"{name} ({id})" if name and isinstance(name, str) and isinstance(id, str | int) else spaced(value)


def _name(value: Any) -> str:
    if isinstance(value, dict) and isinstance(value.get("name"), str):
        return str(value["name"])
    return spaced(value) if isinstance(value, dict | list) else readable(value)
