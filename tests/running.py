"""Running real command lines in tests: in this process, or as the program itself."""

from __future__ import annotations

import io
import json
import os
import shlex
import subprocess
import sys
import time
from base64 import b64encode
from collections.abc import Iterable, Sequence
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from fleioctl.cli.main import run
from fleioctl.clock import Clock
from fleioctl.session.session import Session

if TYPE_CHECKING:
    from fleioctl.sandbox.application import Sandbox

ROOT = Path(__file__).parent.parent
KEPT = ("PATH", "LANG", "PYTHONPATH", "COVERAGE_PROCESS_START")
LONGEST = 60


@dataclass(frozen=True)
class Result:
    """What came of one command line."""

    code: int
    stdout: str
    stderr: str

    @property
    def json(self) -> Any:
        """Return standard output as JSON."""
        return json.loads(self.stdout)

    @property
    def error(self) -> Any:
        """Return the line of JSON that ends standard error when a machine format was asked for."""
        return json.loads(self.stderr.splitlines()[-1])["error"]


@dataclass(frozen=True)
class Served:
    """A sandbox over HTTP: `run(line, **served.environ)` means it."""

    url: str
    sandbox: Sandbox

    @property
    def token(self) -> str:
        """Return the superuser's token."""
        return self.sandbox.token

    @property
    def environ(self) -> dict[str, str]:
        """Return the variables that name it."""
        return {"FLEIOCTL_URL": self.url, "FLEIOCTL_TOKEN": self.token}


class FakeClock(Clock):
    """A clock on which waiting takes no time; it is shared by all runs of a test."""

    def __init__(self) -> None:
        self.time = time.time()
        self.slept: list[float] = []

    def now(self) -> float:
        """Return seconds since 1970."""
        return self.time

    def monotonic(self) -> float:
        """Return seconds."""
        return self.time

    def sleep(self, seconds: float) -> None:
        """Go on at once, that much later."""
        self.slept.append(seconds)
        self.time += seconds


class Terminal(io.StringIO):
    """A stream that says it is a terminal; what a person types is its content."""

    def isatty(self) -> bool:
        """Claim to be one."""
        return True


@dataclass
class Machine:
    """A machine of its own, with a home and no configuration; call it with a command line."""

    home: Path
    environ: dict[str, str] = field(default_factory=dict)
    clock: FakeClock = field(default_factory=FakeClock)

    @property
    def config_file(self) -> Path:
        """Return where the profiles are."""
        return self.home / "config" / "fleioctl" / "config.toml"

    @property
    def state_folder(self) -> Path:
        """Return where journal and sandbox are."""
        return self.home / "state" / "fleioctl"

    def __call__(
        self,
        line: str | Sequence[str],
        *,
        stdin: str = "",
        typed: str | None = None,
        terminal: bool = False,
        **env: str,
    ) -> Result:
        """Run one command line in this process.

        `stdin` is piped in; `typed` is typed on a terminal instead; `terminal` says that output goes to one.
        """
        self.clock.time += 0.01
        person = typed is not None
        stdout, stderr = (Terminal() if shown else io.StringIO() for shown in (terminal, terminal or person))
        session = Session(
            words(line),
            self.variables(env),
            stdin=Terminal(typed) if person else io.StringIO(stdin),
            stdout=stdout,
            stderr=stderr,
            clock=self.clock,
        )
        with redirect_stdout(stdout), redirect_stderr(stderr):  # Typer itself prints help there
            code = run(session)
        result = Result(code, stdout.getvalue(), stderr.getvalue())
        tokens = [env.get("FLEIOCTL_TOKEN", self.environ.get("FLEIOCTL_TOKEN", ""))]
        if "api" in session.__dict__:
            tokens.append(session.api._headers["Authorization"].removeprefix("Token "))
        return without_tokens(result, line, tokens)

    def spawn(self, line: str | Sequence[str], *, stdin: str = "", **env: str) -> Result:
        """Run one command line as a process, with the real clock."""
        ended = subprocess.run(
            self.command(line),
            input=stdin,
            env=self.variables(env),
            cwd=ROOT,
            capture_output=True,
            encoding="utf-8",
            timeout=LONGEST,
            check=False,
        )
        result = Result(ended.returncode, ended.stdout, ended.stderr)
        return without_tokens(result, line, [self.variables(env).get("FLEIOCTL_TOKEN", "")])

    def start(self, line: str | Sequence[str], **env: str) -> subprocess.Popen[str]:
        """Start one command line as a process; whoever starts it ends it."""
        return subprocess.Popen(
            self.command(line),
            env=self.variables(env),
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )

    def command(self, line: str | Sequence[str]) -> list[str]:
        """Return what starts the program."""
        return [sys.executable, "-m", "fleioctl", *words(line)]

    def variables(self, env: dict[str, str]) -> dict[str, str]:
        """Return the whole environment: nothing of the real home, nor of the real configuration."""
        kept = {name: os.environ[name] for name in KEPT if name in os.environ}
        homes = {
            "HOME": str(self.home),
            "XDG_CONFIG_HOME": str(self.home / "config"),
            "XDG_STATE_HOME": str(self.home / "state"),
        }
        return {**kept, **homes, **self.environ, **env}

    def configure(self, text: str) -> Path:
        """Write the configuration file."""
        self.config_file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        self.config_file.write_text(text, encoding="utf-8")
        self.config_file.chmod(0o600)
        return self.config_file


def without_tokens(result: Result, line: str | Sequence[str], tokens: Iterable[str]) -> Result:
    """Pass a result on after making sure that it shows no token, in any encoding; every test that runs a line asks."""
    if {("users", "token"), ("sandbox", "serve")} & set(pairwise(words(line))):
        return result
    told = result.stdout + result.stderr
    for token in tokens:
        if len(token) >= 16:
            shown = [
                token,
                quote(token, safe=""),
                *(b64encode(b"x" * n + token.encode()).decode()[4:-4] for n in range(3)),
            ]
            assert not any(form in told for form in shown), f"the token is shown by: {line}"
    return result


def words(line: str | Sequence[str]) -> list[str]:
    """Split a command line as a shell would; a list is split already."""
    return shlex.split(line) if isinstance(line, str) else list(line)
