"""The lines of csv and tsv."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from fleioctl.text.sanitizing import visible

Line = Callable[[Sequence[str]], str]

# the full-width forms open a formula in East Asian versions of spreadsheets
_FORMULA = "=@+\\-\uff1d\uff20\uff0b\uff0d"
_GUARDED = re.compile(f"'*[{_FORMULA}]")
_NUMBER_OR_PHONE = re.compile(r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?|\+[0-9][0-9 ().\-/]*")


def tsv_line(cells: Sequence[str]) -> str:
    """Return cells separated by tabs."""
    return "\t".join(map(_tsv_cell, cells)) + "\n"


def _tsv_cell(text: str) -> str:
    return visible(text.replace("\\", "\\\\") if "\\" in text else text)


def csv_writer() -> Line:
    """Return what makes a line of cells."""
    import csv

    write = csv.writer(_Echo(), lineterminator="\n").writerow

    def line(cells: Sequence[str]) -> str:
        return str(write([guarded(visible(cell)) for cell in cells]))

    return line


class _Echo:
    """A file that hands back what is written: csv returns the answer of write."""

    def write(self, text: str) -> str:
        return text


def guarded(text: str) -> str:
    """Put a ' before what a spreadsheet would take for a formula, and before a ' of that kind that was there already.

    So whoever reads the cell takes one ' away and has the text as it was.
    """
    return f"'{text}" if _GUARDED.match(text) and not _NUMBER_OR_PHONE.fullmatch(text) else text
