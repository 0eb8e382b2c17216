"""Text measured, folded and shortened in the cells of a terminal, where CJK and emoji take two."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import zip_longest

from fleioctl.text.sanitizing import visible

CELL, CUT = 48, "..."


def width_of(text: str) -> int:
    """Return how many cells the text takes."""
    if text.isascii():
        return len(text)
    from rich.cells import cell_len

    return cell_len(text)


def fold(text: str, room: int) -> list[str]:
    """Return lines of at most `room` cells, broken at spaces where there are any."""
    lines = []
    while (end := _prefix(text, room)) < len(text):
        space = text.rfind(" ", 1, end + 1)
        if space > 0:
            end, rest = space, space + 1
        else:
            rest = end
        lines.append(text[:end])
        text = text[rest:]
    return [*lines, text]


def shorten(text: str, room: int, mark: str) -> str:
    """Return the text, or its beginning and the mark."""
    if width_of(text) <= room:
        return text
    return text[: _prefix(text, max(room - len(mark), 1))] + mark


def padded(text: str, room: int) -> str:
    """Return the text filled up with spaces."""
    return text + " " * (room - width_of(text))


def in_columns(rows: Iterable[Sequence[str]], width: int) -> list[str]:
    """Return an indented line for each row, its cells under those of the others; columns without any text are left out.

    The texts may come from a server; long ones are cut, and so are lines beyond the width.
    """
    texts = ([shorten(visible(cell), CELL, CUT) for cell in row] for row in rows)
    columns = [column for column in zip_longest(*texts, fillvalue="") if any(column)]
    widths = [max(map(width_of, column)) for column in columns]
    lines = (f"  {'  '.join(map(padded, row, widths))}".rstrip() for row in zip(*columns, strict=True))
    return [shorten(line, width, CUT) for line in lines]


def _prefix(text: str, room: int) -> int:
    """Return how many characters fit, at least one."""
    if text.isascii():
        return min(max(room, 1), len(text))
    used = 0
    for index, character in enumerate(text):
        # the variation selector turns the character before it into a wide emoji
        used += 1 if character == "\ufe0f" else width_of(character)
        if used > room:
            return max(index, 1)
    return len(text)
