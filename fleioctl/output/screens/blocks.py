"""Blocks of short lines under a title, one below the other or side by side."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from fleioctl.output.tables.screen import Screen
from fleioctl.output.tables.states import painted
from fleioctl.text.sanitizing import visible
from fleioctl.text.wrapping import fold, shorten, width_of

GAP = 3


@dataclass(frozen=True)
class Text:
    """Some text in one style."""

    text: str
    style: str = ""


Line = tuple[Text, ...]


@dataclass(frozen=True)
class Canvas:
    """Writes lines that fit `width`; all text from elsewhere passes through `span`."""

    screen: Screen
    width: int

    def span(self, text: object, style: str = "") -> Text:
        """Return text that cannot act and that the encoding has."""
        return Text(self.screen.fit(visible(str(text))), style)

    def block(self, title: str, aside: str, lines: Iterable[Line]) -> list[Line]:
        """Return the lines under a ruled title, ended by an empty one."""
        head = (Text(title, "bold"), self.span(f"  {aside} " if aside else " "))
        rule = ("─" if self.screen.drawing else "-") * (self.width - _width(head))
        return [self.cut((*head, Text(rule, "dim"))), *map(self.cut, lines), ()]

    def failure(self, message: str) -> list[Line]:
        """Return the reason why something is missing, folded."""
        return [(Text(part, "red"),) for part in fold(self.span(message).text, self.width)]

    def cut(self, line: Line) -> Line:
        """Return as much of the line as there is room for."""
        room, kept = self.width, []
        for span in line:
            text = self._shortened(span.text, room)
            kept.append(Text(text, span.style))
            room -= width_of(text)
        return tuple(kept)

    def _shortened(self, text: str, room: int) -> str:
        mark = "…" if self.screen.drawing else "..."
        return shorten(text, room, mark) if width_of(text) <= room or room > len(mark) else mark[:room]


def beside(left: Sequence[Line], right: Sequence[Line], width: int) -> list[Line]:
    """Return two stacks next to each other; `width` is that of the left."""
    both = zip_longest(left, right, fillvalue=())
    return [(*one, Text(" " * (width + GAP - _width(one))), *other) if other else one for one, other in both]


def written(lines: Iterable[Line], screen: Screen) -> str:
    """Return the text, styles as escape sequences where there is colour."""
    return "".join(_written(line, screen).rstrip(" ") + "\n" for line in lines)


def _written(line: Line, screen: Screen) -> str:
    return "".join(painted(span.text, span.style if screen.color else "") for span in line)


def _width(line: Line) -> int:
    return sum(width_of(span.text) for span in line)
