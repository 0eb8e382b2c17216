"""The formats that are written page by page: ndjson, csv, tsv, ids."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from fleioctl.model.resource import Column
from fleioctl.output.formats.delimited import Line, csv_writer, tsv_line
from fleioctl.output.formats.documents import flattener
from fleioctl.output.formats.json_text import compact
from fleioctl.output.tables.cells import plain, plain_value
from fleioctl.text.sanitizing import visible

Json = dict[str, Any]


class Lines(NamedTuple):
    """What comes first, and the line of each object."""

    head: str
    of: Callable[[Json], str]


def delimited(format: str, columns: Sequence[Column], *, header: bool) -> Lines:
    """Return the lines of csv or tsv."""
    if not columns:
        return Lines("", lambda _: "")
    line: Line = csv_writer() if format == "csv" else tsv_line
    head = line([column.path for column in columns]) if header else ""
    return Lines(head, lambda item: line([plain(column, item) for column in columns]))


def objects(columns: Sequence[Column], carries: Callable[[str], bool]) -> Lines:
    """Return the lines of ndjson: whole objects, or these columns of them."""
    if not columns:
        return Lines("", lambda item: compact(item, carries) + "\n")
    flat = flattener(columns)
    return Lines("", lambda item: compact(flat(item), carries) + "\n")


def scalar(format: str, carries: Callable[[str], bool]) -> Callable[[Any], str]:
    """Return what makes a line of a value that is no object."""
    if format == "ndjson":
        return lambda value: compact(value, carries) + "\n"
    line: Line = csv_writer() if format == "csv" else tsv_line
    return lambda value: "" if value is None else line([plain_value(value)])


def ids(key: str, note: Callable[[str], None]) -> Lines:
    """Return the bare ids; an object without one is left out, with a note the first time."""
    without = 0

    def line(item: Json) -> str:
        nonlocal without
        value = item.get(key)
        if value is not None:
            return visible(plain_value(value)) + "\n"
        without += 1
        if without == 1:
            note(f"left out what has no {key}")
        return ""

    return Lines("", line)
