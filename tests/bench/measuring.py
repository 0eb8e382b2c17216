"""Processes measured in turns, so that a busy machine is busy for all of them."""

from __future__ import annotations

import os
import pty
import subprocess
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass

from .programs import Program


@dataclass(frozen=True)
class Sample:
    """One run: seconds on the clock, seconds of the processor, the most memory in MiB."""

    wall: float
    cpu: float
    memory: float


def in_turns(
    programs: Sequence[Program], rounds: int, *, before: Callable[[], None] = lambda: None
) -> dict[str, list[Sample]]:
    """Run each program once a round; the first round, which fills caches, does not count."""
    samples: dict[str, list[Sample]] = {program.name: [] for program in programs}
    for turn in range(rounds + 1):
        for program in programs:
            before()
            sample = once(program)
            if turn:
                samples[program.name].append(sample)
    return samples


def once(program: Program) -> Sample:
    """Run one process to its end."""
    if program.terminal:
        return _on_terminal(program)
    return _run(program, subprocess.DEVNULL)


def first_line_at(program: Program) -> float:
    """Run one process and return the moment of its first line, by the monotonic clock of the machine."""
    with subprocess.Popen(program.command, env=dict(program.environ), stdout=subprocess.PIPE) as process:
        assert process.stdout
        process.stdout.readline()
        moment = time.monotonic()
        while process.stdout.read(1 << 16):
            pass
    _check(program, process.returncode, b"")
    return moment


def _on_terminal(program: Program) -> Sample:
    ours, theirs = pty.openpty()
    reader = threading.Thread(target=_drain, args=(ours,))
    reader.start()
    try:
        return _run(program, theirs)
    finally:
        os.close(theirs)
        reader.join()
        os.close(ours)


def _drain(file: int) -> None:
    with suppress(OSError):  # the end of a terminal
        while os.read(file, 1 << 16):
            pass


def _run(program: Program, stdout: int) -> Sample:
    started = time.perf_counter()
    process = subprocess.Popen(
        program.command, env=dict(program.environ), stdin=subprocess.DEVNULL, stdout=stdout, stderr=subprocess.PIPE
    )
    assert process.stderr
    complaints = process.stderr.read()
    _, status, used = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - started
    process.stderr.close()
    process.returncode = os.waitstatus_to_exitcode(status)
    _check(program, process.returncode, complaints)
    return Sample(seconds, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def _check(program: Program, code: int, complaints: bytes) -> None:
    if code:
        raise SystemExit(f"{program.name} ended with {code}: {complaints.decode(errors='replace')[-500:]}")
