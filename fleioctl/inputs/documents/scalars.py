"""What stands in a row: texts that remember how they were written, and numbers with their digits."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any, Self

Value = Any  # None, bool, int, Number, str or one of its kinds below, and lists and objects of them

JSON_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?")
LONGEST_NUMBER = 400  # characters, and digits before or after the point: more is an attack, and breaks what reads it


class Plain(str):
    """A scalar of YAML without quotes: only the type of its field says what it is."""

    __slots__ = ()


class Cell(str):
    """A cell of a table: in it a list is JSON or separated by commas, and nothing means not given."""

    __slots__ = ()


class Number(Decimal):
    """A number of JSON, written again with the very digits it came with."""

    written: str

    def __new__(cls, written: str) -> Self:
        """Take what matches JSON_NUMBER; ValueError when it is too large to handle."""
        try:
            number = super().__new__(cls, written)
        except InvalidOperation as error:
            raise ValueError(written) from error
        if len(written) > LONGEST_NUMBER or abs(number.adjusted()) > LONGEST_NUMBER:
            raise ValueError(written)
        number.written = written
        return number

    def __str__(self) -> str:
        """Return it as written."""
        return self.written


@dataclass(frozen=True, slots=True)
class Row:
    """One object of a file; the first is row 1."""

    number: int
    values: dict[str, Value]


def read_number(written: str) -> int | Number:
    """Return a number that is written back as it stands; ValueError when it is none or too large."""
    if not JSON_NUMBER.fullmatch(written):
        raise ValueError(written)
    number = Number(written)
    # -0 has a sign that int forgets
    return int(written) if written.lstrip("-").isdigit() and written != "-0" else number
