"""One process, one signal at one moment, then the same command again."""

from __future__ import annotations

import json
import shutil
import signal
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from subprocess import TimeoutExpired
from typing import Any

from faults.server import FaultyServer
from faults.wire import Objects
from running import ROOT, Machine, Result

from fleioctl.sandbox.application import Sandbox

from .scenes import Scene, scenes

SIGNALS = {each.name: each for each in (signal.SIGKILL, signal.SIGTERM, signal.SIGINT, signal.SIGHUP)}
STOPPED = {signal.SIGTERM: 143, signal.SIGINT: 130, signal.SIGHUP: 129}
LONGEST = 60.0
NEVER = -99
MOST_RUNS = 4
PANEL_DELAY = 0.3


def as_on_a_terminal() -> None:
    """Let what is started here hear Ctrl-C and a hang-up, also where these trials run in a shell's background."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGHUP, signal.SIG_DFL)


@dataclass(frozen=True)
class Moment:
    """When to kill: so many seconds after the panel has seen so many requests."""

    requests: int
    seconds: float


@dataclass(frozen=True)
class Trial:
    """What came of it; `codes` are those of all runs, the killed one first."""

    scene: str
    signal: str
    moment: Moment
    codes: tuple[int, ...]
    objects: int
    wrong: tuple[str, ...] = ()


class TakesItsTime:
    """A sandbox that takes a while before and after each request, so that a kill falls between."""

    def __init__(self, sandbox: Sandbox, *, reads: float = 0.01, writes: float = 0.08) -> None:
        self.sandbox = sandbox
        self._pauses = {"GET": reads}
        self._write = writes

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        """Serve one request, slowly."""
        pause = self._pauses.get(environ["REQUEST_METHOD"], self._write)
        time.sleep(pause)
        answer = self.sandbox(environ, start_response)
        time.sleep(pause)
        return answer


class Stage:
    """A panel and a machine of its own for one trial."""

    def __init__(self, folder: Path, seed: Path, name: str) -> None:
        shutil.copytree(seed, folder / "panel")
        self.panel = Sandbox(folder / "panel", delay=PANEL_DELAY)
        self.scene: Scene = scenes(self.panel, folder)[name]
        self.machine = Machine(folder, {"FLEIOCTL_TOKEN": self.panel.token})
        self.rows = Objects(self.panel)

    def accepted(self) -> int:
        """Return how many writes the panel carried out."""
        return sum(method != "GET" for method, _ in self.panel.log())


def measure(folder: Path, seed: Path, name: str) -> int:
    """Return how many requests a run makes when nobody kills it."""
    stage = Stage(folder, seed, name)
    with FaultyServer(TakesItsTime(stage.panel)) as server:
        result = stage.machine.spawn(stage.scene.line, FLEIOCTL_URL=server.url)
    assert result.code == 0, result.stderr
    return len(server.received)


def play(folder: Path, seed: Path, name: str, sign: str, moment: Moment) -> Trial:
    """Kill one run at this moment and run the same again until it has ended well."""
    stage = Stage(folder, seed, name)
    with FaultyServer(TakesItsTime(stage.panel)) as server:
        stage.machine.environ["FLEIOCTL_URL"] = server.url
        killed = _killed(stage, server, SIGNALS[sign], moment)
        began = bool(server.received)
        _wait_for_quiet(server)
        accepted = stage.accepted()
        results = [killed, *_again(stage, killed)]
        time.sleep(PANEL_DELAY)
        found = stage.scene.found(stage.rows)
        left = stage.machine.spawn(stage.scene.check).stdout if stage.scene.check else ""
    wrong = [*_wrong_code(SIGNALS[sign], killed, accepted, began=began), *_wrong_end(stage, results, found)]
    wrong += [f"not as wanted: {line}" for line in left.splitlines()[1:]]
    return Trial(name, sign, moment, tuple(each.code for each in results), len(found), tuple(wrong))


def _killed(stage: Stage, server: FaultyServer, sign: signal.Signals, moment: Moment) -> Result:
    process = stage.machine.start(stage.scene.line)
    while len(server.received) < moment.requests and process.poll() is None:
        time.sleep(0.002)
    time.sleep(moment.seconds)
    process.send_signal(sign)
    try:
        out, err = process.communicate(timeout=LONGEST)
    except TimeoutExpired:
        process.kill()
        out, err = process.communicate()
        return Result(NEVER, out, err)
    return Result(process.returncode, out, err)


def _wait_for_quiet(server: FaultyServer) -> None:
    """Let what was on its way arrive and be carried out."""
    end = time.monotonic() + 5
    while server.has_open_connections and time.monotonic() < end:
        time.sleep(0.02)


def _again(stage: Stage, killed: Result) -> list[Result]:
    """Run the same command again, as a script would; settle what it says is unknown and was never done."""
    results: list[Result] = []
    goes_on = stage.scene.makes > 1 and (killed.code == 8 or stage.scene.check)
    if killed.code in (0, 8) and not goes_on:
        return results  # it said that it was done, so nobody repeats it
    while len(results) < MOST_RUNS and not (results and results[-1].code in (0, 5)):
        results.append(stage.machine.spawn(f"{stage.scene.line} -o json"))
        if results[-1].code == 7:
            time.sleep(PANEL_DELAY)
            _settle(stage)
    return results


def _settle(stage: Stage) -> None:
    """Close the open operations that were never carried out; those that were must be found by the next run."""
    titles = json.dumps(stage.scene.found(stage.rows))
    for entry in stage.machine.spawn("history -o json").json:
        if entry["outcome"] in ("intent", "unknown") and not _is_there(stage, entry, titles):
            stage.machine.spawn(f"history resolve {entry['operation']} --as not-done --yes")


def _is_there(stage: Stage, entry: dict[str, Any], found: str) -> bool:
    if stage.scene.makes == 1:
        return found != "[]"
    title = next((word for word in str(entry["key"]).split(", ") if "Bulk " in word), "")
    return bool(title) and f'"{title[title.index("Bulk ") :]}"' in found


def _wrong_code(sign: signal.Signals, killed: Result, accepted: int, *, began: bool) -> list[str]:
    """Return what the killed run said that is not so."""
    wrong, told = [], killed.stdout + killed.stderr
    ours = f"{ROOT / 'fleioctl'}/" in told.partition("Traceback")[2]
    if ours:
        wrong.append("a traceback")
    allowed = {0, -sign, *({7, 8, STOPPED[sign]} if sign in STOPPED else ())}
    if not began and killed.code in (1, -sign, 130) and not ours:
        return []  # the interpreter itself was not up yet
    if killed.code == NEVER:
        wrong.append("did not end")
    elif killed.code not in allowed:
        wrong.append(f"exit {killed.code} on {sign.name}")
    elif killed.code == -sign and sign in STOPPED and (began or told):
        wrong.append(f"died of {sign.name} without a word")
    elif killed.code == STOPPED.get(sign) and accepted:
        wrong.append(f"exit {killed.code} says that nothing was changed, but it was")
    elif killed.code in (0, 8) and not accepted:
        wrong.append(f"exit {killed.code}, but nothing was done")
    return wrong


def _wrong_end(stage: Stage, results: list[Result], found: list[dict[str, Any]]) -> list[str]:
    """Return how the end differs from one object each."""
    wrong = [f"exit {each.code} again" for each in results[1:] if each.code not in (0, 5, 7)]
    wrong += ["a traceback" for each in results[1:] if "Traceback" in each.stderr]
    if stage.scene.repeatable:
        stopped = bool(found) and found[0]["status"] == "stopped"
        return [*wrong, *([] if stopped else ["not in the wanted state in the end"])]
    if len(found) > stage.scene.makes:
        wrong.append(f"{len(found)} objects, not {stage.scene.makes}")
    elif len(found) < stage.scene.makes:
        wrong.append(f"only {len(found)} of {stage.scene.makes} objects in the end")
    return wrong
