"""One object, a field a line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from fleioctl.model.described import described
from fleioctl.model.resource import Column
from fleioctl.output.column_values import Json, absent, getter
from fleioctl.output.columns import undescribed
from fleioctl.output.tables.cells import NAMES, NOTHING_IN_IT, label_of, name_of, readable, unpacked
from fleioctl.output.tables.screen import Screen, is_id
from fleioctl.output.tables.states import painted, style_of
from fleioctl.text.ages import is_moment, local_time_and_age
from fleioctl.text.sanitizing import visible
from fleioctl.text.wrapping import fold, padded, width_of

_GAP = 2
SHORT_ID = 12  # characters: an id of numbers; uuids would drown the names
RELATED = "related_"  # begins the names of such fields of copies of volumes
WORDS = ("_display", "_full_name", "_name")  # end the names of fields that say in words what another is


@described(frozen=True, eq=False, repr=False)
class _Line:
    """One field as it stands in a record: its heading, its text, its style; `whole` ones have lines of their own."""

    heading: str
    paragraphs: list[str]
    style: str
    whole: bool


def record(columns: Sequence[Column], item: Json, *, key: str, screen: Screen) -> str:
    """Return the fields as `Heading  value`."""
    lines = [_line(column, item, key, screen) for column in columns]
    margin = min(max((width_of(line.heading) for line in lines), default=0), screen.width // 3) + _GAP
    return "".join(text + "\n" for line in lines for text in _laid_out(line, margin, screen))


def all_fields(columns: Sequence[Column], item: Json) -> list[Column]:
    """Return what there is to show of an object: the described fields that it has, then its others."""
    # an answer to a create has fewer fields than a list
    had = [column for column in columns if not absent(column.path, [item])]
    return [*had, *_undescribed(columns, item)]


def _undescribed(columns: Sequence[Column], item: Json) -> list[Column]:
    paths = {column.path for column in columns}
    shown = paths | {_parent(path) for path in paths if _tells_all(path, item)}
    for name in item:
        if stem := _stem(name, item):
            shown.add(stem if name in paths else name)  # one line has both
    headings = {column.heading for column in columns}
    rest = [undescribed(key) for key in item if key not in shown]
    rest = [each for each in rest if each.heading not in headings or item[each.path] not in NOTHING_IN_IT]
    return [Column(each.path, each.path) if each.heading in headings else each for each in rest]


def _stem(name: str, item: Json) -> str:
    """Return the field of which this one only says in words what it means: `client` of `client_name`, or nothing."""
    if not isinstance(item.get(name), str):
        return ""
    stems = [name.removesuffix(ending).removeprefix(RELATED) for ending in WORDS if name.endswith(ending)]
    candidates = [*stems, *(f"{stem}_id" for stem in (*stems, name))]
    return next((each for each in candidates if _is_plain(item.get(each))), "")


def _is_plain(value: Any) -> bool:
    return isinstance(value, str | int) and not isinstance(value, bool) and value != ""


def _tells_all(path: str, item: Json) -> bool:
    """Tell whether the path to a name shows the object too: with its id, or that there is none."""
    return _parent(path) != path and (bool(_owner(path, item)) or getter(_parent(path))(item) is None)


def _parent(path: str) -> str:
    """Return the path of the object of which this path shows the name; of another path itself."""
    parent, _, last = path.rpartition(".")
    return parent if last in NAMES and parent else path


def _owner(path: str, item: Json) -> dict[str, Any] | None:
    """Return the object with id and name of which the path shows the name."""
    owner = getter(_parent(path))(item) if _parent(path) != path else None
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
        return label_of(owner) or readable(owner)
    if words := in_words(column.path, item) or _names(value):
        return words
    if isinstance(value, str) and (column.kind == "age" or is_moment(value)):
        return local_time_and_age(value, screen.now)
    if value and isinstance(value, str) and column.kind in ("text", "state"):
        return readable(value) if unpacked(value) is not value else value
    return screen.cell(column, item)


def in_words(path: str, item: Json) -> str:
    """Return `Support (1)` for a field that stands in words beside, `open` where both say the same, or nothing."""
    base = path.removesuffix("_id")
    beside = [path, *(stem + ending for stem in (path, base) for ending in WORDS), base]
    name = next((each for each in beside if _stem(each, item) and path in (each, _stem(each, item))), "")
    if not name:
        return ""
    words, value = str(item[name]), str(item[_stem(name, item)])
    return value if value.replace("_", " ").casefold() == words.casefold() else f"{words} ({value})"


def _names(value: Any) -> str:
    """Return the names of a list of objects, with their ids as long as these are short, or nothing."""
    if not isinstance(value, list) or not all(isinstance(each, dict) and name_of(each) for each in value):
        return ""
    return ", ".join(name_of(each) if len(str(each.get("id"))) > SHORT_ID else readable(each) for each in value)


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
