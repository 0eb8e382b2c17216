"""Output: shows lists, objects and other values in the format of this run."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, TextIO

from fleioctl.errors import Usage
from fleioctl.model.formats import FORMATS, QUERIED, STREAMS
from fleioctl.model.resource import Column
from fleioctl.output.columns import parse_columns
from fleioctl.output.stream import Stream
from fleioctl.text.sanitizing import visible
from fleioctl.text.suggestions import did_you_mean

if TYPE_CHECKING:
    from fleioctl.output.formats.streaming import Lines
    from fleioctl.output.tables.screen import Screen

NOTE = "note: "  # what stands before one on the screen

Json = dict[str, Any]


class Output:
    """Standard output in one format; made once a run, Usage when the options contradict each other.

    `changed` is set when a write leaves. From then on a column or a query that does not fit is a note: an error
    of usage would claim that nothing happened.
    """

    def __init__(
        self,
        stdout: TextIO,
        stderr: TextIO,
        *,
        format: str,
        columns: str = "",
        query: str = "",
        header: bool = True,
        color: bool = False,
        terminal: bool = False,
        width: int = 80,
        note: Callable[[str], None],
        now: Callable[[], float] = time.time,
    ) -> None:
        if format not in FORMATS:
            hint = f"Formats: {', '.join(FORMATS)}."
            raise Usage(f"There is no format {format}.{did_you_mean(format, FORMATS)}", code="bad_format", hint=hint)
        self.changed = False
        self.format = format
        self.streams = format in STREAMS
        self._sink = Stream(stdout)
        self._selection = parse_columns(columns)
        self._query = _query(query, format)
        self._header = header
        self._color = color
        self._width = width
        self._note = note
        self._remarks: list[str] = []
        self._now = now

    def check_columns(self, columns: Sequence[Column], *, closed: bool = False) -> None:
        """Raise Usage now for a column that cannot exist; `closed`: there are no fields but the described."""
        error = self._selection.unknown(columns, (), closed=closed)
        if error:
            raise error

    def rows(self, columns: Sequence[Column], pages: Iterable[Sequence[Json]], *, key: str = "id") -> int:
        """Show a list and return its length; without described columns the objects' keys are the columns."""
        if self.streams:
            return self._stream(columns, pages, key)
        chosen: Sequence[Column] = columns
        objects: list[Json] = []
        for page in pages:
            if page and not objects:
                chosen = self._choose(columns, page)
            objects.extend(page)
        if self.format == "table":
            self._table(chosen, objects, key)
        else:
            self._document(self._whole_or_flat(chosen, objects))
        return len(objects)

    def record(self, columns: Sequence[Column], item: Json, *, key: str = "id") -> None:
        """Show one object."""
        if self.streams:
            self._stream(columns, [[item]], key)
            return
        chosen = self._choose(columns, [item])
        if self.format == "table":
            self._record(chosen, item, key)
        else:
            self._document(self._whole_or_flat(chosen, [item])[0])

    def value(self, value: Any) -> None:
        """Show any JSON: objects as rows or a record where the format has them, everything else as it is."""
        shaped = self.format != "table" or bool(self._selection.only or self._selection.added)
        if isinstance(value, dict) and (shaped or _flat(value)):
            self.record((), value)
        elif _objects(value) and shaped:
            self.rows((), [value])
        elif self.streams:
            self._scalars(value if isinstance(value, list) else [value])
        elif self.format == "table" and isinstance(value, str):
            self._sink.write(visible(value) + "\n")
        else:
            self._document(value)

    def text(self, item: Json, path: str) -> None:
        """Show an object that is above all a text: its lines for eyes and line tools, the object for programs."""
        if self.format in QUERIED or self.format == "ndjson" or self._selection.only or self._selection.added:
            self.record((), item)
            return
        self._sink.write("".join(visible(line) + "\n" for line in str(item.get(path) or "").splitlines()))

    def drawn(self, draw: Callable[[Screen], str]) -> bool:
        """Show a drawing in place of a table, unless columns are asked for; tell whether that was done."""
        if self.format != "table" or self._selection.only or self._selection.added:
            return False
        self._draw(draw(self._screen()))
        return True

    def remark(self, text: str) -> None:
        """Note something about what is drawn; it is told below, where a person looks when a long table has passed."""
        self._remarks.append(text)

    def _draw(self, text: str) -> None:
        from fleioctl.text.wrapping import fold

        self._sink.write(text)
        for remark in self._remarks:
            self._note("\n".join(fold(NOTE + remark, self._width)).removeprefix(NOTE))
        self._remarks.clear()

    def _stream(self, columns: Sequence[Column], pages: Iterable[Sequence[Json]], key: str) -> int:
        count = 0
        lines = None
        for page in pages:
            if not page:
                continue
            head = ""
            if lines is None:
                lines = self._lines(self._choose(columns, page), key)
                head = lines.head
            self._sink.write(head + "".join(map(lines.of, page)))
            count += len(page)
        if lines is None:
            self._sink.write(self._lines(self._choose(columns, ()), key).head)
        return count

    def _lines(self, columns: Sequence[Column], key: str) -> Lines:
        from fleioctl.output.formats import streaming

        if self.format == "ids":
            return streaming.ids(key, self._note)
        if self.format == "ndjson":
            return streaming.objects(columns if self._selection.only else (), self._sink.carries)
        return streaming.delimited(self.format, columns, header=self._header)

    def _scalars(self, values: Sequence[Any]) -> None:
        from fleioctl.output.formats import streaming

        line = streaming.scalar(self.format, self._sink.carries)
        self._sink.write("".join(map(line, values)))

    def _table(self, columns: Sequence[Column], objects: Sequence[Json], key: str) -> None:
        from fleioctl.output.tables.fit import fitted

        if objects:
            self._draw(
                fitted(columns, objects, key=key, selection=self._selection, screen=self._screen(), note=self.remark)
            )

    def _record(self, columns: Sequence[Column], item: Json, key: str) -> None:
        from fleioctl.output.tables.record import record

        others = not self._selection.only
        self._sink.write(record(columns, item, key=key, others=others, screen=self._screen()))

    def _document(self, value: Any) -> None:
        from fleioctl.output.formats.documents import document

        self._sink.write(document(self.format, self._queried(value), self._sink.carries))

    def _queried(self, value: Any) -> Any:
        try:
            return self._query(value) if self._query else value
        except Usage as error:
            self._complain(error)
            return value

    def _choose(self, columns: Sequence[Column], sample: Sequence[Json]) -> list[Column]:
        error = self._selection.unknown(columns, sample)
        if error:
            self._complain(error)
        return self._selection.columns(columns, sample)

    def _complain(self, error: Usage) -> None:
        if not self.changed:
            raise error
        self._note(error.message)

    def _whole_or_flat(self, columns: Sequence[Column], objects: Sequence[Json]) -> list[Json]:
        from fleioctl.output.formats.documents import flattener

        return list(map(flattener(columns), objects)) if self._selection.only else list(objects)

    def _screen(self) -> Screen:
        from fleioctl.output.tables.screen import Screen

        return Screen(self._width, self._header, self._color, self._now(), self._sink.fit, self._sink.carries("…─"))


def _query(expression: str, format: str) -> Callable[[Any], Any] | None:
    if not expression:
        return None
    if format not in QUERIED:
        raise Usage(f"--query works with json and yaml, not with {format}.", code="bad_query", hint="Add -o json.")
    from fleioctl.output.query import compile_query

    return compile_query(expression)


def _objects(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(each, dict) for each in value)


def _flat(value: Json) -> bool:
    return not any(isinstance(each, dict | list) for each in value.values())
