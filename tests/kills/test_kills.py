"""A few kills in every test run; `python -m kills` plays some hundred."""

from __future__ import annotations

from pathlib import Path

import pytest

from fleioctl.sandbox.application import Sandbox

from .campaign import TIMES
from .scenes import scenes
from .trial import SIGNALS, Moment, as_on_a_terminal, play

CASES = (
    ("clients create", "SIGKILL", Moment(2, 0.1)),
    ("clients create", "SIGTERM", Moment(1, 0.0)),
    ("instances create", "SIGKILL", Moment(4, 0.1)),
    ("instances create", "SIGTERM", Moment(2, 0.0)),
    ("apply", "SIGKILL", Moment(16, 0.1)),
    ("apply", "SIGTERM", Moment(24, 0.0)),
    ("wait", "SIGKILL", Moment(3, 0.1)),
    ("wait", "SIGTERM", Moment(4, 0.1)),
    ("start-up", "SIGKILL", Moment(0, 0.1)),
    ("start-up", "SIGTERM", Moment(0, 0.3)),
    ("start-up", "SIGINT", Moment(0, 0.1)),
    ("tickets create", "SIGHUP", Moment(2, 0.05)),
)


@pytest.mark.parametrize(("name", "sign", "moment"), CASES)
def test_killed_and_run_again_there_is_one(tmp_path: Path, seed: Path, name: str, sign: str, moment: Moment) -> None:
    as_on_a_terminal()
    trial = play(tmp_path, seed, name, sign, moment)
    assert not trial.wrong


def test_campaign_is_as_large_as_promised(tmp_path: Path, seed: Path) -> None:
    import shutil

    shutil.copytree(seed, tmp_path / "panel")
    assert len(SIGNALS) * sum(TIMES.values()) >= 200
    assert set(TIMES) == set(scenes(Sandbox(tmp_path / "panel"), tmp_path))
    assert sum(name.endswith(" create") and name != "bulk create" for name in TIMES) == 5
