"""The documents of the panel in SQLite: one row an object, its body as JSON."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from fleioctl.sandbox.numbers import dumps, loads
from fleioctl.sandbox.types import Json

SCHEMA_VERSION = 2
"""The layout of the tables and of what is seeded; a state of another one is made anew."""
BUSY_SECONDS = 30.0  # for a lock of SQLite, which many processes take in turn
SCHEMA = """
CREATE TABLE objects(
    resource TEXT NOT NULL, id NOT NULL, seq INTEGER NOT NULL, body TEXT NOT NULL, UNIQUE(resource, id));
CREATE INDEX objects_seq ON objects(resource, seq);
CREATE TABLE events(
    at REAL NOT NULL, what TEXT NOT NULL, resource TEXT NOT NULL, id, body TEXT NOT NULL, operation INTEGER);
CREATE INDEX events_at ON events(at);
CREATE TABLE log(method TEXT NOT NULL, path TEXT NOT NULL, at REAL NOT NULL);
"""
# The fields that handlers look objects up by; each costs time on every write.
INDEXED = ("name", "email", "external_billing_id", "client", "device_id")


def extract(name: str) -> str:
    """Return the SQL for one field of the body; the id has a column of its own."""
    return "id" if name == "id" else f"json_extract(body,'$.{name}')"


@contextmanager
def transaction(path: Path, begin: str) -> Iterator[Store]:
    """Open the database for one transaction: kept when the block ends well, undone otherwise."""
    try:
        connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
    except sqlite3.Error as error:
        raise OSError(f"{path}: {error}") from error
    try:
        # A crash of the machine may lose the stand-in panel; nothing else depends on it.
        connection.execute("PRAGMA synchronous=OFF")
        connection.execute(begin)
        yield Store(connection, writing=begin != "BEGIN")
        connection.execute("COMMIT")
    except sqlite3.OperationalError as error:
        raise OSError(f"{path}: {error}") from error
    except sqlite3.DatabaseError as error:
        raise OSError(f"{path} is no sandbox: {error}") from error
    finally:
        connection.close()


BY_ARRIVAL = "ORDER BY +seq"
"""The plus keeps SQLite from walking the whole resource in this order instead of using the index of a condition."""


class WriteNeeded(Exception):
    """The transaction reads alone, and something is to be changed: begin again with one that writes."""


class Store:
    """One transaction on the documents."""

    def __init__(self, connection: sqlite3.Connection, writing: bool = True) -> None:
        self.sql = connection
        self._writing = writing
        self._seen: dict[tuple[str, Any], Json | None] = {}

    def require_writing(self) -> None:
        """Ask for a transaction that may write, in a call that looks like a read."""
        if not self._writing:
            raise WriteNeeded

    @property
    def version(self) -> int:
        """Return the version of the tables, 0 when there are none."""
        return int(self.sql.execute("PRAGMA user_version").fetchone()[0])

    def create_tables(self, version: int) -> None:
        """Make the empty tables, marked with this version."""
        for statement in SCHEMA.split(";"):
            self.sql.execute(statement)
        for name in INDEXED:
            self.sql.execute(f"CREATE INDEX objects_{name} ON objects(resource, {extract(name)})")
        self.sql.execute(f"PRAGMA user_version={version}")

    def drop_tables(self) -> None:
        """Forget everything."""
        for name in ("objects", "events", "log"):
            self.sql.execute(f"DROP TABLE IF EXISTS {name}")

    def get(self, resource: str, id: Any) -> Json | None:
        """Return one object, or None. It is shared: change it through `change`."""
        key = (resource, id)
        # One list asks for the same client again and again.
        if key not in self._seen:
            row = self.sql.execute("SELECT body FROM objects WHERE resource=? AND id=?", key).fetchone()
            self._seen[key] = loads(row[0]) if row else None
        return self._seen[key]

    def where(self, resource: str, **equal: Any) -> list[Json]:
        """Return the objects whose fields have exactly these values, oldest first."""
        tests = "".join(f" AND {extract(name)} IS ?" for name in equal)
        return self.select(resource, tests, list(equal.values()), BY_ARRIVAL)

    def select(self, resource: str, tests: str, values: list[Any], tail: str = "ORDER BY seq") -> list[Json]:
        """Return the objects that pass these SQL conditions."""
        query = f"SELECT body FROM objects WHERE resource=?{tests} {tail}"  # noqa: S608
        return [loads(row[0]) for row in self.sql.execute(query, [resource, *values])]

    def count(self, resource: str, tests: str = "", values: Iterable[Any] = ()) -> int:
        """Count the objects that pass."""
        query = f"SELECT COUNT(*) FROM objects WHERE resource=?{tests}"  # noqa: S608
        return int(self.sql.execute(query, [resource, *values]).fetchone()[0])

    def add(self, resource: str, body: Json) -> Json:
        """Keep a new object under its `id`."""
        row = self.sql.execute("SELECT MAX(seq) FROM objects WHERE resource=?", (resource,)).fetchone()
        values = (resource, body["id"], (row[0] or 0) + 1, dumps(body))
        self.sql.execute("INSERT INTO objects VALUES(?,?,?,?)", values)  # never one in the place of another
        self._seen.pop((resource, body["id"]), None)
        return body

    def add_many(self, resource: str, bodies: Iterable[Json], first: int = 1) -> None:
        """Keep many new objects at once, numbered from `first`."""
        rows = ((resource, body["id"], number, dumps(body)) for number, body in enumerate(bodies, first))
        self.sql.executemany("INSERT INTO objects VALUES(?,?,?,?)", rows)

    def change(self, resource: str, id: Any, /, **values: Any) -> Json:
        """Set some fields of an object; one that is gone stays gone."""
        body = {**(self.get(resource, id) or {}), **values}
        self.sql.execute("UPDATE objects SET body=? WHERE resource=? AND id=?", (dumps(body), resource, id))
        self._seen.pop((resource, id), None)
        return body

    def remove(self, resource: str, id: Any) -> None:
        """Forget an object."""
        self.sql.execute("DELETE FROM objects WHERE resource=? AND id=?", (resource, id))
        self._seen[resource, id] = None

    def next_small(self, resource: str) -> int:
        """Return the next small number for an id."""
        row = self.sql.execute("SELECT MAX(id) FROM objects WHERE resource=?", (resource,)).fetchone()
        return int(row[0] or 0) + 1

    def next_random(self, resource: str, shape: Callable[[int], Any] = int) -> Any:
        """Return a free id, made by `shape` of a number of six digits."""
        while True:
            id = shape(100_000 + int.from_bytes(os.urandom(4), "big") % 900_000)
            if self.get(resource, id) is None:
                return id


def new_uuid() -> str:
    """Return a random UUID without the cost of importing `uuid`."""
    digits = os.urandom(16).hex()
    return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-a{digits[17:20]}-{digits[20:]}"
