"""What one field of an object looks like: for people in tables, plain for csv and tsv."""

from __future__ import annotations

from datetime import tzinfo
from typing import Any

from fleioctl.model.resource import Column
from fleioctl.output.column_values import Json, getter
from fleioctl.output.formats.json_text import compact
from fleioctl.text.ages import age, is_moment, local_time
from fleioctl.text.naming import spelled
from fleioctl.text.sanitizing import visible
from fleioctl.text.sizes import size

NOTHING = "-"
NOTHING_IN_IT: tuple[Any, ...] = (None, "", [], {})
# what the API calls the name of an object; an address is the name of what has one
NAMES = ("name", "display_name", "full_name", "title", "number", "label", "ip_address", "floating_ip_address")
CHOICE = 2  # keys of what a form offers: {"label": "Romania", "value": "RO"}
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
    """Return any value as people read it: yes and no, names of objects, sentences; never JSON."""
    if value is None:
        return NOTHING
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, dict):
        return label_of(value) or _sentence(value)
    if isinstance(value, list):
        return _list(value)
    inner = unpacked(value)
    return str(value) if inner is value else readable(inner)


def unpacked(value: Any) -> Any:
    """Return what a text of JSON holds, any other value as it is: the panel packs some objects into texts."""
    if not isinstance(value, str) or not value.startswith(("{", "[")):
        return value
    import json

    try:
        inner = json.loads(value)
    except (ValueError, RecursionError):
        return value
    return inner if isinstance(inner, dict | list) else value


def name_of(value: Any) -> str:
    """Return the name of an object, or nothing."""
    if not isinstance(value, dict):
        return ""
    return next((str(value[key]) for key in NAMES if isinstance(value.get(key), str) and value[key]), "")


def label_of(value: dict[str, Any]) -> str:
    """Return `Jane Doe (100001)` for an object with a name and an id, the one of them that is all, or nothing."""
    name, id = name_of(value), value.get("id", value.get("value") if len(value) == CHOICE else None)
    if len([each for each in value.values() if each not in NOTHING_IN_IT]) == 1:
        return name or (str(id) if isinstance(id, str | int) else "")
    return f"{name} ({id})" if name and isinstance(id, str | int) else ""


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


def _list(values: list[Any]) -> str:
    names = [name_of(each) for each in values]
    if all(names):
        return ", ".join(names) or NOTHING
    texts = [f"({readable(each)})" if isinstance(each, list) else readable(each) for each in values]
    return ("; " if any(isinstance(each, dict) for each in values) else ", ").join(texts)


def _sentence(value: dict[str, Any]) -> str:
    """Return `amount: 1.00, tax: (rate: 19)`."""
    parts = []
    for key, each in value.items():
        if each in NOTHING_IN_IT:
            continue
        text = readable(each)
        nested = isinstance(each, dict | list) and each and not name_of(each)
        parts.append(f"{spelled(key)}: ({text})" if nested and ": " in text else f"{spelled(key)}: {text}")
    return ", ".join(parts) or NOTHING
