"""A part of the fault matrix in every test run; `python -m faults.matrix` plays all of it."""

from pathlib import Path

import pytest

from faults.matrix import ALL, NAMES, play

PART = (
    "nothing_wrong",
    "connection_refused",
    "closed_unread",
    "acts_then_closes",
    "closes_then_acts",
    "half_body_then_reset",
    "chunks_without_end",
    "body_not_utf8",
    "http_409",
    "http_429_1x",
    "http_503",
    "acts_then_504",
    "redirect_other_host",
)


def test_matrix_is_as_large_as_promised() -> None:
    assert len(ALL) >= 60
    assert len(NAMES) == 8


@pytest.mark.parametrize("command", NAMES)
@pytest.mark.parametrize("fault", PART)
def test_exit_code_says_what_the_panel_knows(fault: str, command: str, seed: Path, tmp_path: Path) -> None:
    cell = play(ALL[fault], command, seed, tmp_path)
    assert not cell.wrong
    assert cell.done <= 1 or command == "credit"
