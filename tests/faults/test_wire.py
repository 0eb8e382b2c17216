"""A part of the matrix over raw sockets in every test run; `python -m faults.matrix` plays more, `--all` all of it."""

from pathlib import Path

import pytest

from faults.wire import ALL, NAMES, QUICK, play


def test_matrix_is_as_large_as_promised() -> None:
    assert len(ALL) >= 60
    assert len(NAMES) == 8


@pytest.mark.parametrize("command", NAMES)
@pytest.mark.parametrize("fault", QUICK)
def test_exit_code_says_what_the_panel_knows(fault: str, command: str, seed: Path, tmp_path: Path) -> None:
    cell = play(ALL[fault], command, seed, tmp_path)
    assert not cell.wrong
    assert cell.done <= 1 or command == "credit"
