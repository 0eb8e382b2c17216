"""What a command prints, into a program of the user's own shell."""

from __future__ import annotations

import io
import subprocess
from collections.abc import Callable, Mapping
from contextlib import redirect_stdout, suppress
from typing import TextIO

from fleioctl.errors import Local


def into(command: str, environ: Mapping[str, str], run: Callable[[TextIO], int]) -> int:
    """Run with a stream into the command line; return the exit code of ours, else that of theirs."""
    shell = environ.get("SHELL") or "/bin/sh"
    try:
        process = subprocess.Popen([shell, "-c", command], stdin=subprocess.PIPE, env=dict(environ))  # noqa: S603
    except OSError as error:
        raise Local(f"{shell} cannot be run: {error.strerror}.", code="shell") from error
    assert process.stdin
    stream = io.TextIOWrapper(io.BufferedWriter(process.stdin.detach()), encoding="utf-8")  # type: ignore[attr-defined]
    try:
        with redirect_stdout(stream):  # Typer prints help and version there by itself
            code = run(stream)
    finally:
        with suppress(OSError):
            stream.close()
        theirs = _ended(process)
    return code or theirs


def _ended(process: subprocess.Popen[bytes]) -> int:
    """Wait for it; Ctrl-C reaches it as well as us, and what it does about it is its own affair."""
    while True:
        with suppress(KeyboardInterrupt):
            return process.wait()
