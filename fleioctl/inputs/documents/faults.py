"""Every fault of a file with its row, so that one run finds them all."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from fleioctl.errors import Error, NotFound, Usage

MOST_SHOWN = 50  # faults: whoever must mend more begins with these


class Faults:
    """Collect what is wrong with a file, and raise it as one error.

    with faults.at(row.number):
        check(row)  # a Usage is collected, with the row
    faults.raise_any()
    """

    def __init__(self, name: str, unit: str = "row") -> None:
        self.name = name
        self.unit = unit  # what is counted: rows of a table, lines of a text
        self.found: list[tuple[int, str, str]] = []
        self._kinds: set[type[Error]] = set()
        self._hint = ""  # of the last one, for a file with one fault

    def __bool__(self) -> bool:
        """Tell whether anything was found."""
        return bool(self.found)

    def add(self, row: int, text: str, code: str = "validation", kind: type[Error] = Usage) -> None:
        """Keep one fault; `text` is a sentence."""
        self.found.append((row, text, code))
        self._kinds.add(kind)

    @contextmanager
    def at(self, row: int) -> Iterator[None]:
        """Collect a Usage, or a name that means nothing, that is raised in the block as a fault of this row."""
        try:
            yield
        except (Usage, NotFound) as error:
            self.add(row, error.message, error.code, type(error))
            self._hint = error.hint

    def raise_any(self) -> None:
        """Raise one error that names every fault in the order of the rows, at most 50 and a count.

        It is a Usage, but where all that is wrong is names that mean nothing: NotFound.
        """
        if not self.found:
            return
        found = sorted(self.found, key=lambda fault: fault[0])
        lines = [f"{self.unit} {row}: {text}" for row, text, _ in found[:MOST_SHOWN]]
        if len(found) > MOST_SHOWN:
            lines.append(f"and {len(found) - MOST_SHOWN:,} more")
        # one kind of fault keeps its own code, so that a program can tell what to mend
        codes = {code for _, _, code in found}
        code = codes.pop() if len(codes) == 1 else "validation"
        kind = self._kinds.pop() if len(self._kinds) == 1 else Usage
        hint, fields = self._hint if len(found) == 1 else "", _by_row(found[:MOST_SHOWN], self.unit)
        raise kind(self._message(lines, len(found)), code=code, hint=hint, fields=fields)

    def _message(self, lines: list[str], count: int) -> str:
        if count == 1:
            return f"{self.name}, {lines[0]}"
        return "\n".join([f"{count:,} faults in {self.name}:", *lines])


def _by_row(found: list[tuple[int, str, str]], unit: str) -> dict[str, str]:
    told: dict[str, str] = {}
    for row, text, _ in found:
        key = f"{unit} {row}"
        told[key] = f"{told[key]} {text}" if key in told else text
    return told
