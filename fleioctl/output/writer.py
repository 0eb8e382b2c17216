"""Output: shows lists, objects and other values in the format of this run."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, TextIO

from fleioctl.errors import Usage
from fleioctl.model.formats import FORMATS, QUERIED, STREAMS
from fleioctl.model.resource import Column, Nested
from fleioctl.output.column_values import are_objects, is_flat
from fleioctl.output.columns import parse_columns
from fleioctl.output.stream import Stream
from fleioctl.text.sanitizing import visible
from fleioctl.text.suggestions import did_you_mean

if TYPE_CHECKING:
    from fleioctl.output.formats.streaming import Lines
    from fleioctl.output.tables.explained import Explained
    from fleioctl.output.tables.screen import Screen

NOTE = "note: "  # what stands before one on the screen

Json = dict[str, Any]


class Output:
    """Standard output in one format; made once a run, Usage when the options contradict each other.

    `sent` tells whether a write has left. From then on a column or a query that does not fit is a note: an error of
    usage would claim that nothing happened.
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
        sent: Callable[[], bool] = lambda: False,
    ) -> None:
        if format not in FORMATS:
            hint = f"Formats: {', '.join(FORMATS)}."
            raise Usage(f"There is no format {format}.{did_you_mean(format, FORMATS)}", code="bad_format", hint=hint)
        self.format = format
        self.streams = format in STREAMS
        self._sink = Stream(stdout)
        self._selection = parse_columns(columns)
        self._query = _query(query, format) if query else None
        self._header = header
        self._color = color
        self._width = width
        self._note = note
        self._remarks: list[str] = []
        self._now = now
        self._sent = sent

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

    def record(
        self,
        columns: Sequence[Column],
        item: Json,
        *,
        key: str = "id",
        nested: Sequence[Nested] = (),
        explained: Explained | None = None,
    ) -> None:
        """Show one object; `nested` describes what people see as tables in it, `explained` labels and names."""
        if self.streams:
            self._stream(columns, [[item]], key)
            return
        chosen = self._choose(columns, [item])
        if self.format == "table":
            self._record(chosen if self._selection.asked else columns, item, key, nested, explained)
        else:
            self._document(self._whole_or_flat(chosen, [item])[0])

    def value(self, value: Any, *, nested: Sequence[Nested] = ()) -> None:
        """Show any answer: objects as rows or a record where the format has them, for people never JSON."""
        if isinstance(value, dict):
            self.record((), value, nested=nested)
        elif are_objects(value):
            self.rows((), [value])
        elif self.streams:
            self._scalars(value if isinstance(value, list) else [value])
        elif self.format == "table":
            self._lines_of(value if isinstance(value, list) else [value])
        else:
            self._document(value)

    def raw(self, value: Any) -> None:
        """Show the answer of a raw call: what is deep stays JSON for people too, who asked for the API's own."""
        shaped = self.format != "table" or self._selection.asked
        if shaped or isinstance(value, str) or (isinstance(value, dict) and is_flat(value)):
            self.value(value)
        else:
            self._document(value)

    def text(self, item: Json, path: str) -> None:
        """Show an object that is above all a text: its lines for eyes and line tools, the object for programs."""
        if self.format in QUERIED or self.format == "ndjson" or self._selection.asked:
            self.record((), item)
            return
        self._sink.write("".join(visible(line) + "\n" for line in str(item.get(path) or "").splitlines()))

    def drawn(self, draw: Callable[[Screen], str]) -> bool:
        """Show a drawing in place of a table, unless columns are asked for; tell whether that was done."""
        if self.format != "table" or self._selection.asked:
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

    def _lines_of(self, values: Sequence[Any]) -> None:
        from fleioctl.output.tables.cells import readable

        self._sink.write("".join(visible(readable(value)) + "\n" for value in values if value is not None))

    def _table(self, columns: Sequence[Column], objects: Sequence[Json], key: str) -> None:
        from fleioctl.output.column_values import absent
        from fleioctl.output.tables.fit import fitted

        if not objects:
            return
        wanted = self._selection.asked
        # what the panel's version does not have is left out, not empty
        had = [column for column in columns if column.path in wanted or not absent(column.path, objects)]
        self._draw(
            fitted(had or columns, objects, key=key, selection=self._selection, screen=self._screen(), note=self.remark)
        )

    def _record(
        self, columns: Sequence[Column], item: Json, key: str, nested: Sequence[Nested], explained: Explained | None
    ) -> None:
        from fleioctl.output.tables.details import details

        screen, whole = self._screen(), not self._selection.only
        self._draw(details(columns, item, key, screen, self.remark, nested=nested, explained=explained, whole=whole))

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
        if not self._sent():
            raise error
        self._note(error.message)

    def _whole_or_flat(self, columns: Sequence[Column], objects: Sequence[Json]) -> list[Json]:
        from fleioctl.output.formats.documents import flattener

        return list(map(flattener(columns), objects)) if self._selection.only else list(objects)

    def _screen(self) -> Screen:
        from fleioctl.output.tables.screen import Screen

        return Screen(self._width, self._header, self._color, self._now(), self._sink.fit, self._sink.carries("…─"))


def _query(expression: str, format: str) -> Callable[[Any], Any] | None:
    from fleioctl.output.query import compile_query

    return compile_query(expression, format)
