"""The panel of the sweep: a sandbox served over loopback, and a machine that means it."""

from __future__ import annotations

import json
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode
from urllib.request import ProxyHandler, Request, build_opener

from running import FakeClock, Machine, Result, words

from fleioctl.model.paths import identity, walk
from fleioctl.model.resource import Resource
from fleioctl.sandbox.application import Sandbox
from fleioctl.sandbox.server import Server

from .exceptions import BEFORE, TARGETS
from .versions.today import resource_of

FILE = "sandbox.sqlite3"
SLOWLY = "slowly: "
AGES = 1_000_000.0
"""Seconds that the panel's work takes where a command line of BEFORE is to be found at work."""
OPENER = build_opener(ProxyHandler({}))


@dataclass
class Swept:
    """A sandbox and a machine whose environment names it; asynchronous work is done at once."""

    machine: Machine
    sandbox: Sandbox
    url: str
    seed: Path

    def restore(self) -> None:
        """Bring everything back as it was seeded."""
        shutil.copyfile(self.seed, self.sandbox.path)

    def run(self, line: str, **more: Any) -> Result:
        """Run a command line whose {placeholders} are objects of this panel."""
        return self.machine(words(self.filled(line)), **more)

    def json(self, line: str, **more: Any) -> Any:
        """Run a command line that must succeed, for its JSON."""
        result = self.run(f"{line} -o json", **more)
        assert result.code == 0, f"{line}\n{result.stderr}"
        return result.json

    def prepare(self, case: str) -> None:
        """Run what must be done before a command can be tried."""
        for line in BEFORE.get(case, ()):
            self.sandbox.delay = AGES if line.startswith(SLOWLY) else 0
            result = self.run(line.removeprefix(SLOWLY))
            self.machine.clock.time += self.sandbox.delay / 2
            self.sandbox.delay = 0
            assert result.code == 0, f"{line}\n{result.stderr}"

    def filled(self, line: str) -> str:
        """Put what the panel has in the places of {group}, {group:FIELD=VALUE}, {group.field:…}, {group view…}."""
        return line.format_map(Placeholders(self)) if "{" in line else line

    def get(self, path: str, **query: Any) -> Any:
        """Read a path as any other program would."""
        url = f"{self.url}/staffapi/{quote(path)}" + (f"?{urlencode(query)}" if query else "")
        request = Request(url, headers={"Authorization": f"Token {self.sandbox.token}", "Connection": "close"})
        with OPENER.open(request, timeout=20) as answer:
            return json.load(answer)

    def objects(self, resource: Resource) -> list[Any]:
        """Return all objects of a list, as the panel sends them."""
        answer = self.get(resource.path, page_size=1000)
        return list(answer if resource.listing.envelope == "bare" else answer["objects"])


class Placeholders(dict[str, Any]):
    """What a command line may name in braces."""

    def __init__(self, panel: Swept) -> None:
        super().__init__()
        self.panel = panel

    def __missing__(self, group: str) -> Pick:
        return Pick(self.panel, group)


@dataclass(frozen=True)
class Pick:
    """The first object of a group that fits; as text its key, or another field of it."""

    panel: Swept
    group: str
    path: str = ""

    def __getattr__(self, name: str) -> Pick:
        return Pick(self.panel, self.group, f"{self.path}.{name}".lstrip("."))

    def __format__(self, conditions: str) -> str:
        wanted = [condition.partition("=") for condition in conditions.split(",") if condition]
        for thing in self._candidates():
            if all(_as_text(walk(thing, path)) == value for path, _, value in wanted):
                return _as_text(walk(thing, self.path or self._resource.identity.key))
        raise LookupError(f"no {self.group} with {conditions or 'anything'}")

    def _candidates(self) -> list[Any]:
        from .reads import first_object

        if " " in self.group:
            return list(self.panel.json(f"{self.group} {TARGETS.get(self.group, '')}"))
        return self.panel.objects(self._resource) or [first_object(self.panel, self._resource)]

    @property
    def _resource(self) -> Resource:
        return resource_of(self.group, self.panel.sandbox.version)


def _as_text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else identity(value)


@contextmanager
def serving(home: Path, seed: Path, **options: Any) -> Iterator[Swept]:
    """Serve a copy of the seed from a thread; it shares its clock with the machine."""
    clock = FakeClock()
    folder = home / "panel"
    folder.mkdir()
    shutil.copyfile(seed, folder / seed.name)
    sandbox = Sandbox(folder, delay=0, clock=clock.now, **options)
    with Server(sandbox) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        environ = {"FLEIOCTL_URL": server.url, "FLEIOCTL_TOKEN": sandbox.token}
        yield Swept(Machine(home, environ, clock), sandbox, server.url, seed)
        server.shutdown()
        thread.join()
