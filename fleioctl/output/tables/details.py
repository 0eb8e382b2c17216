"""One object in full for people: its fields, and below them what is nested in it, each under its heading."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from fleioctl.model.resource import Column, Nested
from fleioctl.output.column_values import Json, are_objects, getter, keys_of
from fleioctl.output.columns import Selection, undescribed
from fleioctl.output.tables.cells import NOTHING_IN_IT, label_of, name_of, unpacked
from fleioctl.output.tables.conversation import conversation
from fleioctl.output.tables.explained import Explained
from fleioctl.output.tables.fit import fitted
from fleioctl.output.tables.record import all_fields, in_words, record
from fleioctl.output.tables.screen import Screen
from fleioctl.output.tables.states import painted

INDENT = "  "
NARROWEST = 30  # columns: deeper nesting than has room for this is written in sentences
SHORT = 2  # so many plain fields are read as a sentence, more as a record
ROWS = 2  # so many objects of one shape in a map are a table
WHOLE = ""  # the path of the answer itself
Note = Callable[[str], None]
NOTHING_KNOWN = Explained()


def details(
    columns: Sequence[Column],
    item: Json,
    key: str,
    screen: Screen,
    note: Note,
    *,
    nested: Sequence[Nested] = (),
    explained: Explained | None = None,
    whole: bool = True,
) -> str:
    """Return all fields of an object, or with `whole` not set only these columns, in sentences.

    `nested` describes the lists and objects in it that are known, with an empty path the object itself, when it is
    a map of objects.
    """
    if not whole:
        return record(columns, item, key=key, screen=screen)
    drawing = Details({each.path: each for each in nested}, screen, note, explained or NOTHING_KNOWN)
    if not columns and (rows := _rows(item)):
        return drawing.table(rows, drawing.described.get(WHOLE), "")
    refers = {path: group for path, group in drawing.explained.refers.items() if not in_words(path, item)}
    [named] = drawing.explained.named([item], refers)
    return drawing.fields(drawing.explained.titled(all_fields(columns, named), columns), named, key)


@dataclass(frozen=True)
class Details:
    """How one object is drawn, and what is nested in it, a step to the right."""

    described: Mapping[str, Nested]
    screen: Screen
    note: Note
    explained: Explained = NOTHING_KNOWN

    def fields(self, columns: Sequence[Column], item: Json, key: str) -> str:
        """Return the plain fields, then a block for each that takes lines of its own."""
        values = [(column, unpacked(getter(column.path)(item))) for column in columns]
        blocks = [(column, value) for column, value in values if self._is_block(column, value)]
        taken = {column.path for column, _ in blocks}
        plain = [column for column in columns if column.path not in taken]
        head = record(plain, item, key=key, screen=self.screen)
        return head + "".join(self._block(column, value) for column, value in blocks)

    def _is_block(self, column: Column, value: Any) -> bool:
        if not value or self.screen.width < NARROWEST + len(INDENT):
            return False
        nested = self.described.get(column.path)
        if nested and not nested.refers:
            return isinstance(value, list | dict)
        if isinstance(value, dict):
            return not label_of(value) and (len(value) > SHORT or any(map(_nests, value.values())))
        return are_objects(value) and not all(map(_is_reference, value))

    def _block(self, column: Column, value: Any) -> str:
        nested = self.described.get(column.path)
        title = (nested and nested.title) or self.screen.heading(column)
        below = f"{column.path}."
        described = {path.removeprefix(below): each for path, each in self.described.items() if path.startswith(below)}
        inner = Details(
            described, replace(self.screen, width=self.screen.width - len(INDENT)), self.note, self.explained
        )
        lines = inner.nested(value, nested, title.lower())
        heading = painted(title, "bold" if self.screen.color else "")
        return heading + "\n" + "".join(f"{INDENT}{line}\n" for line in lines.splitlines())

    def nested(self, value: Any, nested: Nested | None, about: str) -> str:
        """Return an object as a record, a list as a table, or as a conversation where it is one."""
        if isinstance(value, dict):
            if rows := _rows(value):
                return self.table(rows, nested, about)
            columns = all_fields(nested.columns if nested else (), value)
            return self.fields(columns, value, "id")
        if not are_objects(value):
            return "\n".join(self.screen.cell(Column("value"), {"value": each}) for each in value)
        refers = {column.path: column.refers for column in (nested.columns if nested else ()) if column.refers}
        value = self.explained.named(value, refers)
        if nested and nested.texts:
            return conversation(nested, value, self.screen)
        return self.table(value, nested, about)

    def table(self, objects: Sequence[dict[str, Any]], nested: Nested | None, about: str) -> str:
        """Return a table of the described columns, or of all that is there."""
        return fitted(
            _columns(nested, objects),
            objects,
            key="id",
            selection=Selection(),
            screen=self.screen,
            note=lambda text: self.note(f"{about}: {text}" if about else text),
        )


def _rows(value: Json) -> list[dict[str, Any]]:
    """Return the rows of a map of objects that all have the same fields; of anything else none."""
    shapes = {tuple(each) if isinstance(each, dict) else () for each in value.values()}
    if len(value) < ROWS or len(shapes) > 1 or () in shapes:
        return []
    return [{"name": name, **each} for name, each in value.items()]


def _columns(nested: Nested | None, objects: Sequence[Json]) -> list[Column]:
    """Return the described columns, or all; without those in which nothing stands."""
    columns = nested.columns if nested and nested.columns else [undescribed(key) for key in keys_of(objects)]
    filled = [column for column in columns if any(getter(column.path)(item) not in NOTHING_IN_IT for item in objects)]
    return filled or list(columns)


def _nests(value: Any) -> bool:
    return isinstance(value, list | dict) and bool(value) and not name_of(value)


def _is_reference(value: dict[str, Any]) -> bool:
    """Tell whether an object is all said by its name: it has little besides."""
    return bool(name_of(value)) and len(value) <= SHORT
