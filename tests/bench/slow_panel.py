"""A slow panel as a process, from outside."""

from __future__ import annotations

import json
import ssl
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Any
from urllib.request import HTTPSHandler, ProxyHandler, build_opener

from .programs import ROOT


class SlowPanel:
    """Start it, ask what it counted, end it."""

    def __init__(self, *, certificate: Path | None = None, **settings: float) -> None:
        self.certificate = certificate
        options = [f"--{name}={value}" for name, value in settings.items()]
        options += [f"--certificate={certificate}"] if certificate else []
        package = __name__.rpartition(".")[0]
        self._process = subprocess.Popen(
            [sys.executable, "-m", f"{package}.serve", *options], cwd=ROOT, stdout=subprocess.PIPE, text=True
        )
        assert self._process.stdout
        self.url = self._process.stdout.readline().strip()

    @property
    def environ(self) -> dict[str, str]:
        """Return the variables that name it."""
        trust = {"REQUESTS_CA_BUNDLE": str(self.certificate)} if self.certificate else {}
        return {"FLEIOCTL_URL": self.url, "FLEIOCTL_TOKEN": "0123456789abcdef", **trust}

    def counts(self) -> Any:
        """Return what it counted since it was told to forget."""
        return self._ask("counts")

    def forget(self) -> None:
        """Let it count anew, every instance running."""
        self._ask("forget")

    def _ask(self, what: str) -> Any:
        trust = ssl.create_default_context(cafile=self.certificate)
        opener = build_opener(ProxyHandler({}), HTTPSHandler(context=trust))
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


def made_certificate(folder: Path) -> Path:
    """Return a certificate for 127.0.0.1 that vouches for itself, with its key in the same file."""
    file, key = folder / "panel.pem", folder / "panel.key"
    command = "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=panel"
    where = ["-addext", "subjectAltName=IP:127.0.0.1", "-keyout", str(key), "-out", str(file)]
    subprocess.run([*command.split(), *where], check=True, capture_output=True)
    file.write_text(file.read_text(encoding="ascii") + key.read_text(encoding="ascii"), encoding="ascii")
    return file
