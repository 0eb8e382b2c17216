"""What Output writes, caught for tests, and names that try to do harm."""

from __future__ import annotations

import io
import re
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from unicodedata import category

from fleioctl.model.resource import Column
from fleioctl.output.writer import Output

NOW = datetime(2026, 7, 1, 12, 0, 0, tzinfo=UTC).timestamp()
UUID = "1f0c2d3e-5a6b-4c7d-8e9f-000000000000"
COLUMNS = (
    Column("id", "ID"),
    Column("name"),
    Column("status", kind="state"),
    Column("client.name", "Client"),
    Column("created", "Age", kind="age"),
    Column("memory", kind="megabytes"),
    Column("traffic", kind="size"),
    Column("credit", kind="money", unit="currency"),
    Column("locked", kind="boolean"),
)
HOSTILE = (
    "\x1b[2J\x1b]0;owned\x07",
    "\x9b31mred\x85next",
    "\u202eevil\u202c \u2066isolated\u2069 \u200fmark \u061c",
    "tab\tnew\nline\rreturn\\backslash",
    "[red]markup[/red] :smile: [link=http://x]y[/link]",
    '=HYPERLINK("http://x","y")',
    "@SUM(1)",
    "日本語の名前",
    "emoji 🚀 ❤️ 👍🏽",
    "שלום עולם مرحبا",
    "lone \ud800 surrogate \udfff",
    "\u2028line\u2029separators\ufeff",
    "x" * 300,
    "no",
    "",
    " spaced ",
    "quotes \" and , and ; and ' and #",
    "null\x00byte\x7f",
    "zero\u200bwidth\u200c\u2060\u00ad\ufeff",
    "tags \U0001f3f4\U000e0041\U000e007f",
    "private \ue000 \U000f0000 \U0010fffd",
    "👩‍👩‍👧 ❤️",
    "'=1+1",
    "''@x",
)
CATEGORIES, NEWLINE = ("Cc", "Cf", "Co", "Cs"), "\n"
UNSAFE = {character for character in map(chr, range(sys.maxunicode + 1)) if category(character) in CATEGORIES}
UNSAFE = (UNSAFE - {"\u200d"}) | {"\u2028", "\u2029"}  # the joiner of emoji; lines that some terminals break


def _ranges(characters: Iterable[str]) -> str:
    """Write a class of characters with ranges: one with 100,000 single ones is searched slowly."""
    first = last = ""
    written = []
    for each in sorted(characters):
        if last and ord(each) == ord(last) + 1:
            last = each
            continue
        written.append((first, last))
        first = last = each
    return "".join(f"{re.escape(start)}-{re.escape(end)}" for start, end in [*written[1:], (first, last)])


# what may act on a terminal; line ends are checked where they matter
RAW = re.compile(f"[{_ranges(UNSAFE - {NEWLINE})}]")


@dataclass(frozen=True)
class Shown:
    """The text on stdout, line by line too, and the notes."""

    text: str
    notes: list[str]
    count: int = 0

    @property
    def lines(self) -> list[str]:
        return self.text.split("\n")[:-1]


def thing(number: int = 0, **fields: Any) -> dict[str, Any]:
    """Return an object as the panel sends them."""
    usual = {
        "id": f"{UUID[:-4]}{number:04}",
        "name": f"web{number}",
        "status": "active",
        "client": {"id": 100001, "name": "Jane Doe"},
        "created": "2026-07-01T09:00:00Z",
        "memory": 2048,
        "traffic": 123456789,
        "credit": "13674.00",
        "currency": "EUR",
        "locked": False,
    }
    return {**usual, **fields}


def rows(
    things: Iterable[Any], format: str, *, columns: Sequence[Column] = COLUMNS, key: str = "id", **options: Any
) -> Shown:
    """Show a list of one page."""
    return _shown(lambda out: out.rows(columns, [list(things)], key=key), format, options)


def record(
    one: dict[str, Any], format: str, *, columns: Sequence[Column] = COLUMNS, key: str = "id", **options: Any
) -> Shown:
    """Show one object."""
    return _shown(lambda out: out.record(columns, one, key=key), format, options)


def value(any_value: Any, format: str, **options: Any) -> Shown:
    """Show any JSON."""
    return _shown(lambda out: out.value(any_value), format, options)


def raw(any_value: Any, format: str, **options: Any) -> Shown:
    """Show the answer of a raw call."""
    return _shown(lambda out: out.raw(any_value), format, options)


def _shown(show: Callable[[Output], int | None], format: str, options: dict[str, Any]) -> Shown:
    encoding, changed = options.pop("encoding", "utf-8"), options.pop("changed", False)
    written = io.BytesIO()
    stdout = io.TextIOWrapper(written, encoding=encoding, newline="\n")
    notes: list[str] = []
    given = {"columns": options.pop("c", ""), "now": lambda: NOW, **options}
    out = Output(stdout, io.StringIO(), format=format, note=notes.append, sent=lambda: changed, **given)
    count = show(out)
    # nothing may be left in the buffer: it is read without a flush
    return Shown(written.getvalue().decode(encoding), notes, count or 0)
