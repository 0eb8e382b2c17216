"""Reads in a row are asked for together, and still nothing tells a batch of them from the same lines alone."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from bench import rows
from bench.panel import Panel, serving
from running import Machine, Result

FEW = 6
LIST, SHOW = "instances list --limit 1 -o ids -q", "instances show {} -c name,status --no-header"
IDS = [rows.instance_id(number) for number in range(FEW)]


class Watched(Panel):
    """A panel that calls back before it answers, and notes the most requests it had at a time."""

    def __init__(self, before: Callable[[str], None] = lambda _: None) -> None:
        super().__init__(instances=FEW)
        self.before, self.most, self._now = before, 0, 0

    def answer(self, method: str, target: str) -> bytes:
        with self._lock:
            self._now += 1
            self.most = max(self.most, self._now)
        try:
            self.before(f"{method} {target}")
            return super().answer(method, target)
        finally:
            with self._lock:
                self._now -= 1


@contextmanager
def watched(before: Callable[[str], None] = lambda _: None) -> Iterator[Watched]:
    with Watched(before) as panel, serving(panel):
        yield panel


def batch(run: Machine, panel: Panel, *lines: str, options: str = "") -> Result:
    text = "".join(f"{line}\n" for line in lines)
    return run(f"batch - {options}", stdin=text, FLEIOCTL_URL=panel.url, FLEIOCTL_TOKEN="0123456789abcdef")


def test_reads_in_a_row_are_asked_for_together_and_shown_in_order(run: Machine) -> None:
    together = threading.Barrier(3, timeout=20)

    def before(request: str) -> None:
        if not request.endswith(("page_size=1", IDS[0])):
            together.wait()

    with watched(before) as panel:
        result = batch(run, panel, LIST, *(SHOW.format(id) for id in IDS[:4]))
    assert (result.code, result.stderr) == (0, "")
    assert result.stdout.splitlines() == [IDS[0], *(f"web{number}\tactive" for number in range(4))]


def test_no_read_passes_a_write_nor_what_waits(run: Machine) -> None:
    stop, wait = f"instances stop {IDS[1]} -q", f"instances wait {IDS[1]} --for status=stopped -q"
    with watched() as panel:
        result = batch(run, panel, LIST, stop, SHOW.format(IDS[1]), wait, SHOW.format(IDS[1]))
    assert result.code == 0, result.stderr
    assert [line for line in result.stdout.splitlines() if "web1" in line] == ["web1\tstopped"] * 2
    assert panel.most == 1


def test_the_first_line_runs_alone(run: Machine) -> None:
    with watched() as panel:
        assert batch(run, panel, LIST, "profiles list -q", LIST).code == 0
    assert panel.most == 1


def test_what_was_asked_for_behind_a_failure_is_not_shown(run: Machine) -> None:
    missing = "instances show nobody"
    with watched() as panel:
        result = batch(run, panel, LIST, LIST, missing, *(SHOW.format(id) for id in IDS))
    assert result.code == 3
    assert result.stdout.splitlines() == [IDS[0]] * 2
    assert result.stderr.startswith("line 3: error: ")
    assert f"stopped at line 3; {FEW} lines were not run" in result.stderr


def test_what_was_asked_for_behind_a_failure_is_asked_for_again_where_the_batch_goes_on(run: Machine) -> None:
    with watched() as panel:
        result = batch(
            run,
            panel,
            LIST,
            "instances show nobody",
            SHOW.format(IDS[2]),
            LIST,
            "profiles list",
            options="--keep-going",
        )
    assert result.code == 8
    assert result.stdout.splitlines()[:3] == [IDS[0], "web2\tactive", IDS[0]]
    assert "1 of 5 lines failed: 2 (exit 3)" in result.stderr


def test_more_than_a_few_lines_are_never_on_their_way(run: Machine) -> None:
    with watched() as panel:
        assert batch(run, panel, *[LIST] * 30).code == 0
    assert panel.most <= 4


@pytest.mark.parametrize("option", ["-v", "--debug"])
def test_what_is_traced_comes_in_the_order_of_the_lines(run: Machine, option: str) -> None:
    with watched() as panel:
        result = batch(run, panel, *(SHOW.format(id) for id in IDS), options=option)
    shown = [line for line in result.stderr.splitlines() if "GET" in line and "instances/" in line]
    ids = [next(id for id in IDS if id in line) for line in shown]
    assert list(dict.fromkeys(ids)) == IDS
    assert ids == sorted(ids, key=IDS.index)


def test_a_signal_ends_a_line_that_was_begun(run: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    from fleioctl.commands.batch import ahead

    def stop(_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(ahead, "wait", stop)
    with watched() as panel:
        result = batch(run, panel, LIST, LIST, LIST, LIST, options="--keep-going")
    assert result.code == 130
    assert result.stdout.splitlines() == [IDS[0]] * 2
    assert result.stderr == "Stopped by a signal.\nStopped in line 3; 1 line was not run.\n"


def test_lines_of_one_command_do_not_mix_their_options(run: Machine) -> None:
    lines = [LIST, *(f"{SHOW.format(id)} -c name,{column}" for id in IDS for column in ("id", "status", "locked"))]
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)  # threads take turns all the time
    try:
        with watched() as panel:
            result = batch(run, panel, *lines * 4, options="--no-header")
    finally:
        sys.setswitchinterval(usual)
    assert (result.code, result.stderr) == (0, "")
    shown = [f"web{number}\t{value}" for number, id in enumerate(IDS) for value in (id, "active", "false")]
    assert result.stdout.splitlines() == [IDS[0], *shown] * 4
