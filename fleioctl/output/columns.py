"""Which columns are shown: what `-c` asks for, among what there is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from fleioctl.errors import Usage
from fleioctl.model.resource import Column, Kind
from fleioctl.output.column_values import Json, absent, keys_of, paths_of
from fleioctl.text.naming import titled
from fleioctl.text.suggestions import did_you_mean


class Selection(NamedTuple):
    """`only` these columns, or the usual ones and `added`."""

    only: tuple[str, ...] = ()
    added: tuple[str, ...] = ()

    @property
    def asked(self) -> tuple[str, ...]:
        """Return what was asked for by name, which is always shown."""
        return (*self.only, *self.added)

    def unknown(self, usual: Sequence[Column], sample: Sequence[Json], *, closed: bool = False) -> Usage | None:
        """Return the complaint about a column that is neither described nor in the sample, the first page.

        `closed` says that there are no fields but the described.
        """
        described = [column.path for column in usual] or keys_of(sample)
        for name in self.asked:
            if name not in described and (closed or absent(name, sample)):
                return _unknown(name, described, sample)
        return None

    def columns(self, usual: Sequence[Column], sample: Sequence[Json]) -> list[Column]:
        """Return the columns, whether they are known or not."""
        described = {column.path: column for column in usual or map(undescribed, keys_of(sample))}
        names = self.only or (*described, *self.added)
        return [described.get(name) or undescribed(name) for name in dict.fromkeys(names)]


def parse_columns(text: str) -> Selection:
    """Read `A,B.C`, or `+A,+B`."""
    if not text:
        return Selection()
    names = [name.strip() for name in text.split(",")]
    adding = names[0].startswith("+")
    if not adding and any(name.startswith("+") for name in names):
        message = f"--columns {text} mixes chosen and added columns."
        raise Usage(message, code="bad_columns", hint="Either all of them begin with + or none does.")
    bare = tuple(name.removeprefix("+") if adding else name for name in names)
    if not all(part for name in bare for part in name.split(".")):
        hint = "Write fields separated by commas, such as -c id,client.name or -c +email."
        raise Usage(f"--columns {text} has an empty name.", code="bad_columns", hint=hint)
    return Selection(added=bare) if adding else Selection(only=bare)


def undescribed(path: str) -> Column:
    """Make a column of a field that the resource does not describe."""
    kind: Kind = "size" if path.endswith("_traffic") else "text"
    return Column(path, titled(path), kind)


def _unknown(name: str, described: list[str], sample: Sequence[Json]) -> Usage:
    known = list(dict.fromkeys([*described, *paths_of(sample)]))
    message = f"There is no column {name}.{did_you_mean(name, known)}"
    return Usage(message, code="unknown_column", hint=f"Columns: {', '.join(described)}." if described else "")
