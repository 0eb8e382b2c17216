"""CSV and TSV, read row by row: a heading of names, then a cell for each.

Spreadsheets write semicolons where a comma is the decimal sign, say so in a first line `sep=;`, and leave cells behind
that were filled once: empty ones at the end of a row, or of the headings, are none.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterable, Iterator
from itertools import chain

from fleioctl.errors import Usage
from fleioctl.inputs.documents.decoding import MOST
from fleioctl.inputs.documents.faults import Faults
from fleioctl.inputs.documents.scalars import Cell, Row

# what our own output puts a ' before, full-width forms included
GUARDED = re.compile("'+[=@+\\-\uff1d\uff20\uff0b\uff0d]")
ESCAPE = re.compile(r"\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.?))", re.DOTALL)
SHORT = {"t": "\t", "n": "\n", "r": "\r", "\\": "\\"}


def read_csv(lines: Iterable[str], faults: Faults) -> Iterator[Row]:
    """Yield the rows of a CSV; a row with more or fewer cells than headings is a fault."""
    separator, lines = _separated(iter(lines))
    return _rows(_csv_records(lines, faults.name, separator), faults, _unguarded)


def read_tsv(lines: Iterable[str], faults: Faults) -> Iterator[Row]:
    r"""Yield the rows of a TSV, in whose cells `\t`, `\n` and `\\` stand for tab, line feed and backslash."""
    return _rows((line.rstrip("\r\n").split("\t") for line in lines), faults, _unescaped)


def _separated(lines: Iterator[str]) -> tuple[str, Iterator[str]]:
    """Return what stands between the cells, and the lines from the headings on."""
    first = next((line for line in lines if line.strip()), "")
    if said := re.fullmatch(r'"?sep=([,;\t|])"?', first.strip("\r\n")):
        return said[1], lines
    # no name of a field has a semicolon in it
    return ";" if ";" in first and "," not in first else ",", chain([first], lines)


def _csv_records(lines: Iterable[str], name: str, separator: str) -> Iterator[list[str]]:
    # the limit is the process's; a cell can be as long as what is read at once
    csv.field_size_limit(MOST)
    reader = csv.reader(lines, delimiter=separator, strict=True)
    try:
        yield from reader
    except csv.Error as error:
        raise Usage(f"{name}, line {reader.line_num}: this is no CSV: {error}.", code="input_file") from error


def _rows(records: Iterator[list[str]], faults: Faults, undo: Callable[[str], str]) -> Iterator[Row]:
    filled = (cells for cells in records if any(cell.strip() for cell in cells))
    headings = _headings(next(filled, []), faults.name)
    for number, whole in enumerate(filled, 1):
        cells = whole[: len(headings)] + _without_empty_end(whole[len(headings) :])
        if len(cells) != len(headings):
            faults.add(number, f"There are {len(cells)} cells below {len(headings)} headings.", "input_file")
            continue
        read: list[Row] = []
        with faults.at(number):
            read = [Row(number, {name: _cell(name, cell, undo) for name, cell in zip(headings, cells, strict=True)})]
        yield from read


def _headings(cells: list[str], name: str) -> list[str]:
    headings = _without_empty_end([cell.strip() for cell in cells])
    for number, heading in enumerate(headings, 1):
        if not heading:
            raise Usage(f"{name}: column {number} has no heading.", code="input_file")
        if heading in headings[: number - 1]:
            raise Usage(f"{name}: the heading {heading!r} stands twice.", code="input_file")
    return headings


def _without_empty_end(cells: list[str]) -> list[str]:
    last = max((place for place, cell in enumerate(cells, 1) if cell.strip()), default=0)
    return cells[:last]


def _cell(heading: str, text: str, undo: Callable[[str], str]) -> Cell:
    try:
        return Cell(undo(text))
    except ValueError as error:
        raise Usage(f"{heading}: {error}.", code="input_file") from error


def _unguarded(text: str) -> str:
    return text[1:] if GUARDED.match(text) else text


def _unescaped(text: str) -> str:
    return ESCAPE.sub(_character, text) if "\\" in text else text


def _character(match: re.Match[str]) -> str:
    code = match[1] or match[2] or match[3]
    if code and int(code, 16) <= 0x10FFFF:
        return chr(int(code, 16))
    if match[4] in SHORT:
        return SHORT[match[4]]
    raise ValueError(rf"{match[0]} is no escape of a TSV; a backslash is written \\")
