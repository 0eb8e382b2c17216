"""A slow panel as a process, from outside."""

from __future__ import annotations

import json
import subprocess
import sys
from types import TracebackType
from typing import Any
from urllib.request import ProxyHandler, build_opener

from .programs import ROOT


class SlowPanel:
    """Start it, ask what it counted, end it."""

    def __init__(self, **settings: float) -> None:
        options = [f"--{name}={value}" for name, value in settings.items()]
        package = __name__.rpartition(".")[0]
        self._process = subprocess.Popen(
            [sys.executable, "-m", f"{package}.serve", *options], cwd=ROOT, stdout=subprocess.PIPE, text=True
        )
        assert self._process.stdout
        self.url = self._process.stdout.readline().strip()

    @property
    def environ(self) -> dict[str, str]:
        """Return the variables that name it."""
        return {"FLEIOCTL_URL": self.url, "FLEIOCTL_TOKEN": "0123456789abcdef"}

    def counts(self) -> Any:
        """Return what it counted since it was told to forget."""
        return self._ask("counts")

    def forget(self) -> None:
        """Let it count anew, every instance running."""
        self._ask("forget")

    def _ask(self, what: str) -> Any:
        opener = build_opener(ProxyHandler({}))
        with opener.open(self.url.replace("/backend", f"/{what}")) as answer:
            return json.load(answer)

    def __enter__(self) -> SlowPanel:
        """Be used in a block."""
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        """End the process."""
        self._process.kill()
        self._process.wait()
        assert self._process.stdout
        self._process.stdout.close()
