"""Progress is for a person at a terminal and for what takes long."""

from __future__ import annotations

import io
import threading
from contextlib import AbstractContextManager

import pytest
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


def made(width: int = 80) -> tuple[io.StringIO, FakeClock, Progress]:
    """Return a stream, its clock and the progress that is shown there."""
    stream, clock = io.StringIO(), FakeClock()
    return stream, clock, Progress(stream, clock, shown=True, width=width)


def test_a_single_slow_call_says_what_it_waits_for_and_how_long() -> None:
    stream, clock, progress = made()
    with progress.waiting("waiting for panel.example.com"):
        progress.tick()
        clock.sleep(0.9)
        progress.tick()
        assert stream.getvalue() == ""
        clock.sleep(2.1)
        progress.tick()
    assert stream.getvalue() == f"{ERASE}waiting for panel.example.com: 3 s{ERASE}"


def test_how_far_a_run_is_comes_before_what_a_call_waits_for() -> None:
    stream, clock, progress = made()
    clock.sleep(2)
    with progress.waiting("waiting for panel"):
        progress.show("12 of 90 clients read")
        clock.sleep(2)
        progress.tick()
    assert "waiting" not in stream.getvalue()
    progress.clear()
    progress.tick()
    assert stream.getvalue().endswith(f"12 of 90 clients read{ERASE}")


def test_calls_at_once_share_the_line_and_the_oldest_speaks() -> None:
    stream, clock, progress = made()
    with progress.waiting("first"):
        clock.sleep(2)
        with progress.waiting("second"):
            clock.sleep(2)
            progress.tick()
    assert stream.getvalue() == f"{ERASE}first: 4 s{ERASE}"


def test_thread_that_looks_at_the_clock_ends_with_the_wait_and_after_an_interrupt() -> None:
    _, _, progress = made()
    before = threading.active_count()
    counts = []

    def interrupted() -> None:
        with progress.waiting("x"):
            counts.append(threading.active_count())
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert counts == [before + 1]
    assert threading.active_count() == before


def test_closed_stream_is_no_error() -> None:
    stream, clock, progress = made()
    clock.sleep(2)
    stream.close()
    progress.show("x")
    progress.clear()


def test_every_call_of_a_run_on_a_terminal_is_waited_for(sandbox: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    said = []
    waiting = Progress.waiting

    def listen(self: Progress, text: str) -> AbstractContextManager[None]:
        said.append(text)
        return waiting(self, text)

    monkeypatch.setattr(Progress, "waiting", listen)
    assert sandbox("clients show 722694", terminal=True).code == 0
    assert set(said) == {"waiting for sandbox"}
    said.clear()
    assert sandbox("clients list", terminal=True).code == 0
    assert said


def test_wait_shows_progress_on_a_terminal_alone(sandbox: Machine) -> None:
    line = "instances wait blog --for status=nonsense --wait-timeout 5"
    assert "waiting for" in sandbox(line, terminal=True).stderr
    assert "waiting for" not in sandbox(line).stderr
    assert "waiting for" not in sandbox(f"{line} --quiet", terminal=True).stderr
    assert "waiting for" not in sandbox(line, terminal=True, TERM="dumb").stderr
