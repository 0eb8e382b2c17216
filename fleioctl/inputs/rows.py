"""The objects that --from-file, options and --set describe: each checked before anything is done with one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import nullcontext
from typing import Any, Generic, NamedTuple, TypeVar

from fleioctl.errors import Usage
from fleioctl.inputs.documents.faults import Faults
from fleioctl.inputs.documents.formats import FORMATS, Format, format_of, read_rows
from fleioctl.inputs.documents.scalars import Row
from fleioctl.inputs.keys import Key, KeyTable
from fleioctl.inputs.reading import name_of, read_lines
from fleioctl.inputs.typed.field_value import field_value
from fleioctl.model.described import described
from fleioctl.model.resource import Field
from fleioctl.session.session import Session
from fleioctl.text.suggestions import did_you_mean

Values = dict[str, Any]
T = TypeVar("T")


@described(frozen=True, eq=False, repr=False)
class FileOptions:
    """What was typed of files, and of fields without an option."""

    from_file: str = ""
    input_format: str = ""
    ignore_unknown: bool = False
    set: Sequence[str] = ()


class Checked(NamedTuple, Generic[T]):
    """What one row became; its number is 0 where there is no file."""

    number: int
    value: T


class Rows:
    """The values of each object, flat by the API's names, and what is wrong with them."""

    def __init__(self, session: Session, rows: Sequence[Row], faults: Faults | None = None) -> None:
        self.session, self.rows, self.faults = session, rows, faults

    def __len__(self) -> int:
        """Return how many there are, without those that could not be read."""
        return len(self.rows)

    def check(self, work: Callable[[Values], T], identity: Callable[[T], object]) -> list[Checked[T]]:
        """Do the work for each row, then raise what is wrong with all of them; nothing may be sent before.

        Two rows whose work has the same identity name one object, which is a fault of the second.
        """
        found: list[Checked[T]] = []
        seen: dict[object, int] = {}
        for row in self.rows:
            with self.faults.at(row.number) if self.faults is not None else nullcontext():
                done = work(row.values)
                key = identity(done)
                if key and seen.setdefault(key, row.number) != row.number:
                    raise Usage(f"This is the object of row {seen[key]} again.", code="twice")
                found.append(Checked(row.number, done))
            self._progress(row.number)
        self.session.progress.clear()
        if self.faults is not None:
            self.faults.raise_any()
        return found

    def _progress(self, number: int) -> None:
        if number and number % 100 == 0:
            self.session.progress.show(f"{number:,} of {len(self.rows):,} rows checked")


def read_objects(
    session: Session, noun: str, fields: Sequence[Field], options: FileOptions, typed: Values, *, key: str = ""
) -> Rows:
    """Return the objects of --from-file, one where there is no file; `typed` values win over the file's.

    `key` is a field that only says which object is meant. Without it nothing is cleared, so null means not given.
    """
    file = options.from_file
    if not file:
        return Rows(session, [Row(0, typed)])
    faults = Faults(name_of(file))
    table = KeyTable(_keys(fields, key), f"a {noun}", did_you_mean)
    by_name = {field.name: field for field in fields}
    rows: list[Row] = []
    for row in read_rows(read_lines(session, file, "--from-file"), faults, _format(file, options.input_format)):
        before = len(faults.found)
        if row.number % 100 == 0:
            session.progress.show(f"{row.number:,} rows read")
        with faults.at(row.number):
            written = {name: value for name, value in table.match(row).items() if name not in typed}
            values = dict(_typed(session, by_name, written, faults, row.number))
            kept = values if key else {name: value for name, value in values.items() if value is not None}
            if len(faults.found) == before:  # else what is lacking now is no fault of its own
                rows.append(Row(row.number, {**kept, **typed}))
    session.progress.clear()
    _strays(session, table, faults, ignored=options.ignore_unknown)
    return Rows(session, rows, faults)


def _keys(fields: Sequence[Field], key: str) -> Iterator[Key]:
    for field in fields:
        yield Key(field.name, tuple(filter(None, (field.flag[2:], field.option))), bool(field.refers))
    if key and all(field.name != key for field in fields):
        yield Key(key)


def _format(file: str, chosen: str) -> Format | None:
    if chosen and chosen not in FORMATS:
        hint = f"Formats: {', '.join(FORMATS)}."
        raise Usage(f"--input-format: there is no format {chosen}.", code="bad_format", hint=hint)
    return chosen or format_of(file)


def _typed(
    session: Session, fields: Mapping[str, Field], values: Values, faults: Faults, number: int
) -> Iterator[tuple[str, Any]]:
    """Yield each value by the type of its field; each that is none is a fault of its own."""
    for name, value in values.items():
        if name not in fields:
            yield name, value
            continue
        with faults.at(number):
            read = field_value(session, fields[name], value, name)
            # a panel shows "" where nothing was chosen, and takes it nowhere
            yield name, None if read == "" and (fields[name].choices or fields[name].refers) else read


def _strays(session: Session, table: KeyTable, faults: Faults, *, ignored: bool) -> None:
    if not ignored:
        table.report(faults)
    elif table.unknown:
        session.note(f"left out, since they are no fields here: {', '.join(table.unknown)}")
