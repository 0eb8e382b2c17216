"""Work in threads: each with what it brought or its own failure, and nothing that hangs keeps us."""

import subprocess
import sys
import threading
import time
from functools import partial

import pytest

from fleioctl.changes.interruptible import Interruptible
from fleioctl.concurrent import TimeIsUp, do, failures, gather, in_turns, spread, start, verdict, wait
from fleioctl.errors import Denied, Incomplete, Temporary


def fail(error: BaseException):  # type: ignore[no-untyped-def]
    def read() -> None:
        raise error

    return read


def test_reads_run_at_the_same_time_and_keep_their_order() -> None:
    meeting = threading.Barrier(3, timeout=10)
    outcomes = gather({name: lambda: meeting.wait() >= 0 for name in "cab"})
    assert list(outcomes.items()) == [("c", True), ("a", True), ("b", True)]


def test_a_failure_does_not_hide_the_rest() -> None:
    outcomes = gather({"good": lambda: 1, "bad": fail(Denied("No."))})
    assert outcomes["good"] == 1
    assert list(failures(outcomes)) == ["bad"]
    error = verdict(outcomes)
    assert isinstance(error, Incomplete)
    assert (error.exit_code, error.code, error.outcome) == (8, "incomplete", "unchanged")
    assert error.message == "1 of 2 parts could not be read: bad. No."


def test_all_failed_alike_is_their_own_error() -> None:
    first = Denied("No.")
    assert verdict({"a": first, "b": Denied("No, too.")}) is first


def test_all_failed_each_in_its_way_is_incomplete() -> None:
    assert isinstance(verdict({"a": Denied("No."), "b": Temporary("Later.")}), Incomplete)


def test_without_failures_there_is_no_verdict() -> None:
    assert verdict({"a": 1, "b": None}) is None


def test_a_bug_is_not_kept_as_a_failure() -> None:
    with pytest.raises(ZeroDivisionError):
        gather({"bug": fail(ZeroDivisionError()), "good": lambda: 1})


def test_work_that_hangs_is_given_up() -> None:
    late = threading.Event()
    with pytest.raises(TimeIsUp):
        wait(start(lambda: late.wait(10)), 0.01)
    late.set()


def test_work_done_here_comes_out_as_that_of_a_thread() -> None:
    done = do(threading.get_ident)
    assert done.result() == threading.get_ident()
    failed = do(lambda: 1 // 0)
    assert isinstance(failed.exception(), ZeroDivisionError)


def test_timeout_of_the_work_itself_is_its_failure() -> None:
    with pytest.raises(TimeoutError, match="mine"):
        wait(start(fail(TimeoutError("mine"))), 10)


def test_only_so_many_run_at_a_time_in_the_order_given() -> None:
    running, most, order = [0], [0], []
    lock = threading.Lock()

    def work(number: int) -> int:
        with lock:
            running[0] += 1
            most[0] = max(most[0], running[0])
            order.append(number)
        time.sleep(0.001)
        with lock:
            running[0] -= 1
        return number

    futures = spread([lambda number=number: work(number) for number in range(20)], 3)
    assert [wait(future) for future in futures] == list(range(20))
    assert most[0] <= 3
    assert order[0] == 0


def test_what_was_cancelled_is_not_begun() -> None:
    gate, begun = threading.Event(), []
    first, second = spread([lambda: gate.wait(10), lambda: begun.append(1)], 1)
    assert second.cancel()
    gate.set()
    assert wait(first)
    assert begun == []


def test_program_ends_while_some_work_hangs() -> None:
    program = "import threading; from fleioctl.concurrent import start; start(threading.Event().wait)"
    assert subprocess.run([sys.executable, "-c", program], timeout=20, check=False).returncode == 0


def test_the_first_error_of_a_turn_is_raised_and_no_further_turn_begun() -> None:
    begun: list[int] = []

    def work(number: int) -> int:
        begun.append(number)
        if number == 2:
            raise Temporary("gone")
        return number * 10

    assert in_turns([partial(work, number) for number in (0, 1)], 2) == [0, 10]
    with pytest.raises(Temporary):
        in_turns([partial(work, number) for number in (1, 2, 3, 4)], 2)
    assert sorted(begun) == [0, 1, 1, 2]


def test_only_what_a_signal_can_reach_takes_a_thread() -> None:
    here = threading.get_ident()
    assert Interruptible(threading.get_ident).wait() != here
    assert wait(start(lambda: Interruptible(threading.get_ident).wait() == threading.get_ident()))
