"""Many trials at once, and the table of what came of them."""

from __future__ import annotations

import os
import random
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from fleioctl.sandbox.application import Sandbox

from .trial import SIGNALS, Moment, Trial, measure, play

EARLY, AROUND = 0.4, 0.2
TIMES = {
    "clients create": 7,
    "instances create": 7,
    "tickets create": 8,
    "todos create": 7,
    "networks create": 7,
    "bulk create": 3,
    "apply": 13,
    "wait": 5,
    "start-up": 10,
}
"""How often each scene is killed by each of the four signals."""


def campaign(dice: random.Random, times: dict[str, int]) -> Iterator[Trial]:
    """Kill each scene so often by each signal, at moments of the dice."""
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(2 * (os.cpu_count() or 1)) as pool:
        place = Path(folder)
        Sandbox(place / "seed")
        most = {name: _requests(place, name) for name in times}
        works = [(name, sign) for name, count in times.items() for sign in SIGNALS for _ in range(count)]
        dice.shuffle(works)
        moments = [_moment(dice, most[name]) for name, _ in works]

        def one(number: int) -> Trial:
            name, sign = works[number]
            return play(place / str(number), place / "seed", name, sign, moments[number])

        yield from pool.map(one, range(len(works)))


def _requests(place: Path, name: str) -> int:
    return 0 if name == "start-up" else measure(place / name.replace(" ", "-"), place / "seed", name)


def _moment(dice: random.Random, requests: int) -> Moment:
    """Pick a moment: while it starts, or around one of its requests."""
    return Moment(dice.randint(1, requests), dice.uniform(0, AROUND)) if requests else Moment(0, dice.uniform(0, EARLY))


def table(trials: Iterable[Trial]) -> str:
    """Return the summary as lines."""
    trials = list(trials)
    rows = [f"{'':18}{'kills':>8}{'exit 0':>8}{'7':>6}{'8':>6}{'stopped':>9}{'wrong':>8}{'twice':>8}"]
    for name in dict.fromkeys(trial.scene for trial in trials):
        rows.append(_row(name, [trial for trial in trials if trial.scene == name]))
    return "\n".join([*rows, _row("all", trials)])


def _row(name: str, trials: list[Trial]) -> str:
    codes = Counter(trial.codes[0] for trial in trials)
    stopped = sum(count for code, count in codes.items() if code not in (0, 7, 8))
    wrong = sum(bool(trial.wrong) for trial in trials)
    twice = sum(any("objects, not" in each for each in trial.wrong) for trial in trials)
    return f"{name:18}{len(trials):8}{codes[0]:8}{codes[7]:6}{codes[8]:6}{stopped:9}{wrong:8}{twice:8}"
