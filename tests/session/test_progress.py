"""Progress is for a person at a terminal and for what takes long."""

from __future__ import annotations

import io

from running import FakeClock, Machine

from fleioctl.session.progress import ERASE, Progress


def test_nothing_is_said_of_what_is_quick() -> None:
    stream, clock = io.StringIO(), FakeClock()
    progress = Progress(stream, clock, shown=True, width=80)
    clock.sleep(0.9)
    progress.show("1 of 2")
    progress.clear()
    assert stream.getvalue() == ""


def test_line_comes_after_a_second_fits_the_width_and_goes_away() -> None:
    stream, clock = io.StringIO(), FakeClock()
    progress = Progress(stream, clock, shown=True, width=10)
    clock.sleep(1)
    progress.show("0123456789")
    progress.clear()
    progress.clear()
    assert stream.getvalue() == f"{ERASE}012345678{ERASE}"


def test_line_is_safe_and_counts_the_cells_of_wide_characters() -> None:
    stream, clock = io.StringIO(), FakeClock()
    progress = Progress(stream, clock, shown=True, width=10)
    clock.sleep(1)
    progress.show("\x1b[2Ja")
    progress.show("服务器服务器")
    assert stream.getvalue() == f"{ERASE}\\x1b[2Ja{ERASE}服务器服"


def test_wait_shows_progress_on_a_terminal_alone(sandbox: Machine) -> None:
    line = "instances wait blog --for status=nonsense --wait-timeout 5"
    assert "waiting for" in sandbox(line, terminal=True).stderr
    assert "waiting for" not in sandbox(line).stderr
    assert "waiting for" not in sandbox(f"{line} --quiet", terminal=True).stderr
    assert "waiting for" not in sandbox(line, terminal=True, TERM="dumb").stderr
