"""The sandbox in this process, for the sweep to make its commands with, and its truth."""

from __future__ import annotations

import importlib
import inspect
import io
import json
import sqlite3
import tempfile
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import dataclass
from email.message import Message
from functools import cache
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urlencode

from running import FakeClock, Machine
from sweep.panel import Swept

from fleioctl.api.outcome import Response
from fleioctl.sandbox.application import Sandbox

Application = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]

URL = "https://panel.example/backend/staffapi"
RECORDS = ("activitylog", "log-categories", "log-classes", "tokens")
READING_POSTS = ("/openstack/users/get_openrc_file_content",)


@dataclass(frozen=True)
class Truth:
    """What the panel itself knows: the writes it accepted, and the objects it has, without its own records."""

    writes: tuple[tuple[str, str], ...]
    ids: frozenset[tuple[str, str]]

    def since(self, before: Truth) -> tuple[tuple[str, str], ...]:
        """Return the writes accepted since."""
        return self.writes[len(before.writes) :]

    def new(self, before: Truth) -> dict[str, list[str]]:
        """Return the objects that were not there before, by resource."""
        found: dict[str, list[str]] = {}
        for resource, id in sorted(self.ids - before.ids):
            found.setdefault(resource, []).append(id)
        return found


@dataclass
class Panel(Swept):
    """A sandbox whose reads by the sweep go past every fault."""

    def get(self, path: str, **query: Any) -> Any:
        """Read a path as any other program would."""
        environ = {
            "REQUEST_METHOD": "GET",
            "PATH_INFO": f"/backend/staffapi/{path}",
            "QUERY_STRING": urlencode(query),
            "HTTP_AUTHORIZATION": f"Token {self.sandbox.token}",
            "SERVER_NAME": "localhost",
            "SERVER_PORT": "80",
            "wsgi.url_scheme": "http",
            "wsgi.input": io.BytesIO(),
        }
        answer = serve(self.sandbox, environ)
        if answer.status >= 400:
            raise HTTPError(path, answer.status, "refused", Message(), None)
        return json.loads(answer.body)

    def truth(self) -> Truth:
        """Return what is, past the API."""
        marks = ",".join("?" * len(RECORDS))
        query = f"SELECT resource, CAST(id AS TEXT) FROM objects WHERE resource NOT IN ({marks})"
        with closing(sqlite3.connect(self.sandbox.path)) as connection:
            ids = frozenset(connection.execute(query, RECORDS))
            log = connection.execute("SELECT method, path FROM log ORDER BY rowid").fetchall()
        writes = tuple((m, p) for m, p in log if p not in READING_POSTS)
        return Truth(writes, ids)

    def let_time_pass(self) -> None:
        """Let everything that takes time come to its end."""
        self.machine.clock.time += 1000
        self.get("clients", page_size=1)


def serve(application: Application, environ: dict[str, Any]) -> Response:
    """Call an application."""
    started: list[Any] = []
    body = b"".join(application(environ, lambda *answer: started.extend(answer)))
    return Response(int(started[0].split()[0]), {name.title(): value for name, value in started[1]}, body)


def both_ends() -> list[str]:
    """Return the oldest and the newest version that the sandbox speaks; no name where it speaks but one."""
    if not speaks_versions():
        return [""]
    versions = importlib.import_module("fleioctl.sandbox.versions")
    return [versions.OLDEST, versions.NEWEST]


def speaks_versions() -> bool:
    """Tell whether a version can be asked for."""
    return "version" in inspect.signature(Sandbox).parameters


def sandbox(folder: Path, clock: FakeClock, version: str = "") -> Sandbox:
    """Open a sandbox whose work takes no time, of this version if one is named."""
    more: dict[str, Any] = {"version": version} if version and speaks_versions() else {}
    return Sandbox(folder, delay=0, clock=clock.now, **more)


@cache
def seed_of(version: str) -> tuple[str, bytes]:
    """Return name and content of a freshly seeded sandbox's file; to seed one takes longer than to play a cell."""
    with tempfile.TemporaryDirectory() as folder:
        path = sandbox(Path(folder), FakeClock(), version).path
        return path.name, path.read_bytes()


def open_panel(home: Path, version: str = "") -> tuple[Panel, Sandbox]:
    """Make a panel with a machine that means it, and a second sandbox to show what was before."""
    clock, (name, content) = FakeClock(), seed_of(version)
    for folder in ("panel", "stale", "seed"):
        (home / folder).mkdir()
        (home / folder / name).write_bytes(content)
    live, stale = sandbox(home / "panel", clock, version), sandbox(home / "stale", clock, version)
    machine = Machine(home / "machine", {"FLEIOCTL_URL": URL, "FLEIOCTL_TOKEN": live.token}, clock)
    machine.home.mkdir()
    return Panel(machine, live, URL, home / "seed" / name), stale
