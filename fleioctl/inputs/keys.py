"""Which field each key of a file means: field names and option names, with - or _."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from fleioctl.errors import Usage
from fleioctl.inputs.documents.faults import Faults
from fleioctl.inputs.documents.json_text import read_json
from fleioctl.inputs.documents.scalars import Cell, Row, Value
from fleioctl.inputs.typed.values import is_given

# what stands for an object where one is referred to, the surest first; our own output has them as `client.name`
REFERENCE = ("id", "code", "name", "display_name", "full_name", "email")


@dataclass(frozen=True, slots=True)
class Key:
    """A field of a file: its name in the API (`boot_source.source_id`), other words for it (`image`)."""

    name: str
    others: tuple[str, ...] = ()
    refers: bool = False


@dataclass(slots=True)
class _Stray:
    """A key that no object may have: the first row with it, and how many have it."""

    row: int
    rows: int = 1


class KeyTable:
    """The keys that the objects of one file may have; remembers those that are none."""

    def __init__(self, keys: Iterable[Key], noun: str, near: Callable[[str, Iterable[str]], str]) -> None:
        """Know these keys of a `noun`; `near` returns ` Did you mean …?` for a wrong one, or nothing."""
        self._noun, self._near = noun, near
        known = list(keys)
        others = {_plain(word): key for key in known for word in key.others}
        self._keys = {**others, **{_plain(key.name): key for key in known}}  # the API's own name is the surest
        words = {_plain(word): word for key in known for word in (*key.others, key.name)}
        self._words = list(words.values())
        self._heads = {name.partition(".")[0] for name in self._keys if "." in name}
        self._strays: dict[str, _Stray] = {}

    @property
    def unknown(self) -> list[str]:
        """Return the keys of all rows matched so far that mean nothing, in order."""
        return list(self._strays)

    def match(self, row: Row) -> dict[str, Value]:
        """Return the values by the API's names, without empty cells; Usage when two keys mean one field."""
        found: dict[str, Value] = {}
        source: dict[str, tuple[int, str]] = {}  # how surely, by which key
        for written, value in _flat(row.values, self._heads, self._keys):
            key, rank = self._find(written)
            if key is None:
                self._remember(written, row.number)
            elif is_given(value):
                self._take(found, source, key, (rank, written), value)
        return found

    def report(self, faults: Faults) -> None:
        """Add a fault for each unknown key, at the row where it came first."""
        for key, stray in self._strays.items():
            more = f" It stands in {stray.rows:,} rows." if stray.rows > 1 else ""
            text = f"{key!r} is no field of {self._noun}.{self._near(key, self._words)}{more}"
            faults.add(stray.row, text, "unknown_field")

    def _find(self, written: str) -> tuple[Key | None, int]:
        """Return the key and how surely it names an object: `client` and `client.id` before `client.name`."""
        plain = _plain(written)
        if plain in self._keys:
            return self._keys[plain], 0
        head, _, part = plain.rpartition(".")
        key = self._keys.get(head)
        if key and key.refers and part in REFERENCE:
            return key, REFERENCE.index(part) + 1
        return None, 0

    def _take(
        self,
        found: dict[str, Value],
        source: dict[str, tuple[int, str]],
        key: Key,
        new: tuple[int, str],
        value: Value,
    ) -> None:
        old = source.get(key.name)
        if old and not (old[0] and new[0]):  # client.id beside client.name is our own output; anything else is not
            raise Usage(f"{old[1]!r} and {new[1]!r} are the same field.", code="input_file")
        if old is None or new[0] < old[0]:
            found[key.name] = referred(value, new[1]) if key.refers else value
            source[key.name] = new

    def _remember(self, written: str, row: int) -> None:
        if stray := self._strays.get(written):
            stray.rows += 1
        else:
            self._strays[written] = _Stray(row)


def referred(value: Value, name: str) -> Value:
    """Return what names the object that is referred to, where the object itself is given, as the panel shows it."""
    if isinstance(value, Cell) and value.lstrip().startswith(("{", "[")):
        return referred(read_json(value, name), name)
    if isinstance(value, list):
        return [referred(each, name) for each in value]
    if isinstance(value, dict):
        return next((value[name] for name in REFERENCE if value.get(name) is not None), value)
    return value


def _flat(values: dict[str, Value], heads: set[str], keys: dict[str, Key]) -> Iterator[tuple[str, Value]]:
    """Yield keys and values, those of an object whose keys are fields by their dotted names."""
    for key, value in values.items():
        if _plain(key) not in heads or _plain(key) in keys:
            yield key, value
        elif isinstance(value, dict):
            yield from ((f"{key}.{name}", each) for name, each in value.items())
        elif value is not None:  # nothing is said of any of its fields
            yield key, value


def _plain(key: str) -> str:
    return key.strip().replace("-", "_")
