"""The matrix over raw sockets: every fault of the catalogue against eight commands, a few of them as processes."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing import Pool
from pathlib import Path
from typing import Any

from running import Machine, Result

from faults.catalogue import BY_NAME, FAULTS, Fault
from faults.received import Received
from faults.server import FaultyServer
from fleioctl.sandbox.application import READ, Sandbox
from fleioctl.sandbox.storage.store import transaction

RERUNS = 2
PATIENCE = "0.3"
SERVER_FIELDS = "--region Region1 --flavor m1.tiny --image debian-12 --network private"
JANE = (
    "clients create --first-name Jane --last-name Doe --email jane@doe.com --phone +15550100 --address1 Elm "
    "--city 'New York' --country US --zip-code 1000 --currency EUR"
)


@dataclass(frozen=True)
class Command:
    """One column of the matrix: the line, and what in the panel's log is its doing."""

    name: str
    line: str
    doing: str = ""

    @property
    def reads(self) -> bool:
        """Tell whether it changes nothing."""
        return not self.doing


@dataclass(frozen=True)
class Cell:
    """What came of one fault on one command, and what was wrong with that."""

    fault: str
    command: str
    code: int
    codes: tuple[int, ...]
    done: int
    wrong: str = ""


def commands(panel: Sandbox) -> dict[str, Command]:
    """Return the eight columns, with ids that are in the seed."""
    rows = Objects(panel)
    client = rows.first("clients", lambda row: row["status"] == "active" and row["currency"] == "EUR")
    owner = rows.first("openstack/instances", lambda row: row["status"] == "active")["client"]["id"]
    running = rows.first("openstack/instances", _settled("active"))
    stopped = rows.first("openstack/instances", _settled("stopped"))
    path = "openstack/instances"
    found = (
        Command("list", "clients list"),
        Command("show", f"clients show {client['id']}"),
        Command("create client", JANE, "POST clients"),
        Command("create instance", f"instances create --client {owner} --name web9 {SERVER_FIELDS}", f"POST {path}"),
        Command("start", f"instances start {stopped['id']}", f"POST {path}/{stopped['id']}/start"),
        Command("stop", f"instances stop {running['id']}", f"POST {path}/{running['id']}/stop"),
        Command("delete", f"instances delete {stopped['id']} --yes", f"DELETE {path}/{stopped['id']}"),
        Command("credit", f"clients credit add {client['id']} 12.34", f"POST clients/{client['id']}/change_credit"),
    )
    return {each.name: each for each in found}


class Objects:
    """The panel's own lists, read past every fault."""

    def __init__(self, panel: Sandbox) -> None:
        self.panel = panel

    def all(self, path: str) -> list[dict[str, Any]]:
        """Return a whole list."""
        environ = {
            "REQUEST_METHOD": "GET",
            "PATH_INFO": f"/staffapi/{path}",
            "QUERY_STRING": "page_size=500",
            "HTTP_AUTHORIZATION": f"Token {self.panel.token}",
            "SERVER_NAME": "localhost",
            "SERVER_PORT": "80",
            "wsgi.url_scheme": "http",
        }
        body = b"".join(self.panel(environ, lambda *_: None))
        objects: list[dict[str, Any]] = json.loads(body)["objects"]
        return objects

    def stored(self, path: str) -> list[dict[str, Any]]:
        """Return the objects as they are stored, past the API."""
        with transaction(self.panel.path, READ) as store:
            return store.where(path)

    def first(self, path: str, fits: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """Return the first object that fits."""
        return next(row for row in self.all(path) if fits(row))


def _settled(status: str) -> Callable[[dict[str, Any]], bool]:
    return lambda row: row["status"] == status and not row["locked"] and not row["display_task"]


def play(fault: Fault, name: str, seed: Path, folder: Path, *, spawned: bool = False) -> Cell:
    """Run one command three times against one fault and compare what it says with what is."""
    shutil.copytree(seed, folder / "panel")
    panel = Sandbox(folder / "panel", delay=0)
    command = commands(panel)[name]
    machine = Machine(folder)
    with FaultyServer(panel, fault, spoils=_spoils(command)) as server:
        machine.environ |= {"FLEIOCTL_URL": server.url, "FLEIOCTL_TOKEN": panel.token}
        line = command.line + (f" --timeout {PATIENCE}" if fault.slow else "")
        if spawned:
            line += " --settle 1" if "create" in name or name == "credit" else ""
        run: Callable[[str], Result] = machine.spawn if spawned else machine
        results = [run(line)]
        early = _done(panel, command)
        results += [run(line) for _ in range(RERUNS)]
    codes = tuple(result.code for result in results)
    wrong = _wrong(fault, command, results, early, _done(panel, command), panel.token)
    return Cell(fault.name, name, codes[0], codes, _done(panel, command), wrong)


def _spoils(command: Command) -> Callable[[Received], bool]:
    return (lambda _: True) if command.reads else (lambda received: received.method != "GET")


def _done(panel: Sandbox, command: Command) -> int:
    """Count what the panel carried out of this command."""
    return sum(
        f"{method} {path.rpartition('/staffapi/')[2].strip('/')}" == command.doing for method, path in panel.log()
    )


def _wrong(fault: Fault, command: Command, results: list[Result], early: int, done: int, token: str) -> str:
    """Return how the exit code lied, or what was done twice; empty when all is well."""
    first = results[0]
    told = "".join(result.stdout + result.stderr for result in results)
    if token in told:
        return "the token was shown"
    if "Traceback" in told or any(result.code == 1 for result in results):
        return f"a bug: {told[-300:]}"
    if command.reads:
        return "" if first.code in _read_codes(fault) else f"exit {first.code}, not {fault.read}: {first.stderr}"
    if ("create" in command.name and done > 1) or (command.name == "credit" and done > RERUNS + 1):
        return f"done {done} times"
    return _lie(fault, command, first, early)


def _read_codes(fault: Fault) -> set[int]:
    """One call is all the time there is when a fault is slow, and the redirect leads to a list we do not have."""
    return {fault.read, 6} if fault.slow else {0, 5} if fault.name == "redirect_same_host" else {fault.read}


def _lie(fault: Fault, command: Command, first: Result, early: int) -> str:
    late = fault.acts and "then_acts" in fault.name
    if first.code == 0 and not early:
        return "exit 0, but nothing was done"
    if first.code in (2, 3, 4, 5, 6, 9) and early and not late:
        return f"exit {first.code} says unchanged, but it was done: {first.stderr}"
    if first.code == 8:
        return f"exit 8: {first.stderr}"
    if fault.once == 0 and first.code:
        return f"exit {first.code} though nothing was wrong: {first.stderr}"
    if fault.once in (3, 4, 5, 6) and first.code not in (0, fault.once):
        return f"exit {first.code}, not {fault.once}: {first.stderr}"
    return ""


NAMES = ("list", "show", "create client", "create instance", "start", "stop", "delete", "credit")
ALL = {**BY_NAME, **{fault.name: fault for fault in FAULTS}}
QUICK = (
    "nothing_wrong",
    "connection_refused",
    "closed_unread",
    "acts_then_closes",
    "closes_then_acts",
    "half_body_then_reset",
    "chunks_without_end",
    "body_not_utf8",
    "drips_the_body",
    "http_409",
    "http_429_1x",
    "http_503",
    "acts_then_504",
    "redirect_other_host",
)
AS_PROCESSES = ("nothing_wrong", "connection_refused", "acts_then_closes", "closes_then_acts", "http_503", "http_409")


def play_row(work: tuple[str, Path, bool]) -> list[Cell]:
    """Play one fault against every command."""
    fault, seed, spawned = work
    row = []
    for name in NAMES:
        with tempfile.TemporaryDirectory() as folder:
            row.append(play(ALL[fault], name, seed, Path(folder), spawned=spawned))
    return row


def play_all(*, whole: bool) -> int:
    """Play all of it, or the quick part, and print the table; return how many cells were wrong."""
    names = tuple(ALL) if whole else QUICK
    # twice as many as cores, since much of the time is waiting for servers that say nothing
    with tempfile.TemporaryDirectory() as folder, Pool(2 * (os.cpu_count() or 1)) as pool:
        seed = Path(folder)
        Sandbox(seed)
        rows = pool.map(play_row, [(name, seed, False) for name in names], chunksize=1)
        spawned = pool.map(play_row, [(name, seed, True) for name in AS_PROCESSES], chunksize=1)
    if whole:
        print_table(rows)
    return report("over raw sockets", rows) + report("as real processes", spawned)


def report(where: str, rows: list[list[Cell]]) -> int:
    """Print what was wrong and the figures; return how many cells were."""
    cells = [cell for row in rows for cell in row]
    wrong = [cell for cell in cells if cell.wrong]
    for cell in wrong:
        print(f"WRONG {cell.fault} x {cell.command}: {cell.wrong}")
    twice = sum(cell.done > 1 for cell in cells if "create" in cell.command)
    print(f"{where}: {len(rows)} faults x {len(NAMES)} commands = {len(cells)} cells, ", end="")
    print(f"{len(wrong)} wrong exit codes, {twice} duplicates after {RERUNS} blind re-runs")
    return len(wrong)


def print_table(rows: list[list[Cell]]) -> None:
    """Print the exit codes of the first runs; a star marks what is wrong."""
    width = max(map(len, ALL))
    print(" " * width, *(f"{name:>15}" for name in NAMES))
    for row in rows:
        print(f"{row[0].fault:{width}}", *(f"{cell.code}{'*' if cell.wrong else ' '}".rjust(15) for cell in row))
