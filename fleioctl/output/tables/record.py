"""One object, a field a line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from fleioctl.model.resource import Column
from fleioctl.output.column_values import Json, absent, getter
from fleioctl.output.columns import undescribed
from fleioctl.output.tables.cells import readable
from fleioctl.output.tables.screen import Screen, is_id
from fleioctl.output.tables.states import painted, style_of
from fleioctl.text.ages import is_moment, local_time_and_age
from fleioctl.text.sanitizing import visible
from fleioctl.text.wrapping import fold, padded, width_of

_GAP = 2


@dataclass(frozen=True)
class _Line:
    heading: str
    paragraphs: list[str]
    style: str
    whole: bool


def record(columns: Sequence[Column], item: Json, *, key: str, others: bool, screen: Screen) -> str:
    """Return the described fields as `Heading  value`; with `others` instead all that the object has, those first."""
    shown = [*_had(columns, item), *_undescribed(columns, item)] if others else columns
    lines = [_line(column, item, key, screen) for column in shown]
    margin = min(max((width_of(line.heading) for line in lines), default=0), screen.width // 3) + _GAP
    return "".join(text + "\n" for line in lines for text in _laid_out(line, margin, screen))


def _had(columns: Sequence[Column], item: Json) -> list[Column]:
    """Leave out what the object lacks: an answer to a create has fewer fields than a list."""
    return [column for column in columns if not absent(column.path, [item])]


def _undescribed(columns: Sequence[Column], item: Json) -> list[Column]:
    paths = {column.path for column in columns}
    shown = paths | {path.removesuffix(".name") for path in paths if _tells_all(path, item)}
    headings = {column.heading for column in columns}
    rest = [undescribed(key) for key in item if key not in shown]
    return [Column(each.path, each.path) if each.heading in headings else each for each in rest]


def _tells_all(path: str, item: Json) -> bool:
    """Tell whether the path to a name shows the object too: with its id, or that there is none."""
    return bool(_owner(path, item)) or getter(path.removesuffix(".name"))(item) is None


def _owner(path: str, item: Json) -> dict[str, Any] | None:
    """Return the object with id and name of which the path shows the name."""
    owner = getter(path.removesuffix(".name"))(item) if path.endswith(".name") else None
    return owner if isinstance(owner, dict) and "id" in owner else None


def _line(column: Column, item: Json, key: str, screen: Screen) -> _Line:
    text = _text(column, item, screen)
    paragraphs = [screen.fit(visible(part)) for part in text.replace("\r\n", "\n").split("\n")]
    style = style_of(text) if screen.color and column.kind == "state" else ""
    return _Line(screen.heading(column), paragraphs, style, is_id(column, key))


def _text(column: Column, item: Json, screen: Screen) -> str:
    value = getter(column.path)(item)
    owner = _owner(column.path, item)
    if owner:
        return readable(owner)
    if isinstance(value, str) and (column.kind == "age" or is_moment(value)):
        return local_time_and_age(value, screen.now)
    if value and isinstance(value, str) and column.kind in ("text", "state"):
        return value
    return screen.cell(column, item)


def _laid_out(line: _Line, margin: int, screen: Screen) -> Iterator[str]:
    """Yield the lines; a heading too long for the margin, or beside an id too long for the rest, stands alone."""
    room = max(screen.width - margin, 1)
    if line.whole:
        values = line.paragraphs
        margin_of_value = max(min(margin, screen.width - width_of(values[0])), 0)
    else:
        values = [part for paragraph in line.paragraphs for part in fold(paragraph, room)]
        margin_of_value = margin
    bold = "bold" if screen.color else ""
    heading = painted(padded(line.heading, margin), bold)
    if width_of(line.heading) > margin - _GAP or margin_of_value < margin:
        yield from (painted(part, bold) for part in fold(line.heading, screen.width))
        heading = " " * margin_of_value
    for value in values:
        yield (heading + painted(value, line.style)).rstrip(" ")
        heading = " " * margin_of_value
