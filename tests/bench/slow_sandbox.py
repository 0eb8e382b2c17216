"""The sandbox as a process that takes its time: every answer comes `latency` seconds late, many at a time."""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from fleioctl.sandbox.application import Sandbox
from fleioctl.sandbox.server import serve

from .programs import ROOT


class Slow:
    """A sandbox behind a slow line; the wait is outside its lock, so that calls made together wait together."""

    def __init__(self, sandbox: Sandbox, latency: float) -> None:
        self._sandbox, self._latency = sandbox, latency

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Any:
        """Serve one request."""
        time.sleep(self._latency)
        return self._sandbox(environ, start_response)


@contextmanager
def slow_sandbox(folder: Path, latency: float) -> Iterator[dict[str, str]]:
    """Serve it as long as the block lasts, and yield the variables that name it."""
    command = [sys.executable, "-m", __name__, str(folder), str(latency)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        try:
            url, token = process.stdout.readline().split()
            yield {"FLEIOCTL_URL": url, "FLEIOCTL_TOKEN": token}
        finally:
            process.terminate()


def main() -> None:
    """Print URL and token, and serve until terminated."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("latency", type=float)
    given = parser.parse_args()
    sandbox = Sandbox(given.folder)
    slow: Any = Slow(sandbox, given.latency)
    serve(slow, ready=lambda url: print(url, sandbox.token, flush=True))


if __name__ == "__main__":
    main()
