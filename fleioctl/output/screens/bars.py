"""Numbers as bars."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from fleioctl.output.screens.blocks import Canvas, Line, Text
from fleioctl.output.tables.states import style_of
from fleioctl.text.wrapping import padded, shorten, width_of

NAME_AT_MOST = 20
_EIGHTHS = "▏▎▍▌▋▊▉█"


def bars(numbers: Mapping[str, int], pen: Canvas) -> Iterator[Line]:
    """Yield a line for each number, its bar in the colour of the state it is named for."""
    texts = {name: shorten(pen.span(name).text, NAME_AT_MOST, "~") for name in numbers}
    names = max(map(width_of, texts.values()), default=0)
    digits = max((len(f"{number:,}") for number in numbers.values()), default=0)
    room = pen.width - names - digits - 3
    top = max(numbers.values(), default=0)
    for name, number in numbers.items():
        figure = f"{padded(texts[name], names)} {number:>{digits},}  "
        yield Text(figure), Text(bar(number, top, room, fine=pen.screen.drawing), style_of(name))


def largest(numbers: Mapping[str, int], most: int) -> dict[str, int]:
    """Return the largest first; what exceeds so many is summed up in the last."""
    ordered = sorted(numbers.items(), key=lambda each: -each[1])
    if len(ordered) <= most:
        return dict(ordered)
    others = ordered[most - 1 :]
    return {**dict(ordered[: most - 1]), f"{len(others)} others": sum(number for _, number in others)}


def bar(number: int, top: int, room: int, *, fine: bool) -> str:
    """Return a bar that fills the room for `top`; whatever is not nothing can be seen."""
    if number <= 0 or room <= 0:
        return ""
    if not fine:
        return "#" * max(1, round(number * room / top))
    eighths = max(1, round(number * room * 8 / top))
    rest = eighths % 8
    return _EIGHTHS[-1] * (eighths // 8) + (_EIGHTHS[rest - 1] if rest else "")
