"""Several reads at once: each with what it brought or its own failure."""

import threading

import pytest

from fleioctl.concurrent import failures, gather, verdict
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
