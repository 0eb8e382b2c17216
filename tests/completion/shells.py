"""Asking real shells for completions: their functions directly, or through a terminal as a person would."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import shlex
import subprocess
import termios
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parents[2]
SCRIPTS = {"bash": "fleioctl.bash", "zsh": "_fleioctl", "fish": "fleioctl.fish"}
STARTS = {"bash": ["bash", "--norc", "--noprofile"], "zsh": ["zsh", "-f"], "fish": ["fish", "--no-config"]}
LONGEST = 90  # seconds against a hang: fish takes 20 for all commands on a busy machine

ASK_BASH = """
while IFS= read -r text; do
    eval "COMP_WORDS=($text)" COMP_CWORD=0
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
    _fleioctl
    printf '%s\\t' "${COMPREPLY[@]}"
    echo
done
"""
ASK_ZSH = """
compdef() { : }
compset() { : }
_files() { : }
_describe() { local -a found; found=(${(P)argv[-1]}); printf '%s\\t' ${found%%:*} }
compadd() { while [[ $1 != -- ]]; do shift; done; shift; printf '%s\\t' $@ }
source SCRIPT
while IFS= read -r text; do
    eval "words=($text)"
    CURRENT=$#words PREFIX=$words[-1]
    _fleioctl
    echo
done
"""
ASK_FISH = """
while read -l text
    set -l found (complete -C "$text" | string replace -r '\\t.*' '')
    echo (string join \\t -- $found)
end
"""


def script(shell: str) -> Path:
    """Return the script of a shell."""
    return ROOT / "completions" / SCRIPTS[shell]


def ask(shell: str, lines: Sequence[str], environ: dict[str, str]) -> list[list[str]]:
    """Return the candidates for each line; the last word is the one to complete."""
    if shell == "bash":
        program = f"source {script(shell)}\n{ASK_BASH}"
        lines = [_cut(line) for line in lines]
    elif shell == "zsh":
        program = ASK_ZSH.replace("SCRIPT", str(script(shell)))
        lines = [_cut(line) for line in lines]
    else:
        program = f"source {script(shell)}\n{ASK_FISH}"
    ended = subprocess.run(
        [*STARTS[shell], "-c", program],
        input="".join(f"{line}\n" for line in lines),
        env=environ,
        capture_output=True,
        encoding="utf-8",
        timeout=LONGEST,
        check=True,
    )
    assert not ended.stderr, ended.stderr
    answers = ended.stdout.replace("\\ ", " ").split("\n")
    return [[word for word in answer.split("\t") if word] for answer in answers]


def _cut(line: str) -> str:
    """Return the words as an array of the shell; an empty one at the end stands for the cursor after a space."""
    return " ".join(map(shlex.quote, line.split(" ")))


class Terminal:
    """An interactive bash or zsh in which `fleioctl` only says what it was given."""

    def __init__(self, shell: str, environ: dict[str, str]) -> None:
        self._file, side = pty.openpty()
        self._process = subprocess.Popen(
            [*STARTS[shell], "-i"],
            env={**environ, "TERM": "dumb", "INPUTRC": "/dev/null"},
            stdin=side,
            stdout=side,
            stderr=side,
            start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),  # noqa: PLW1509 - nothing else runs here
        )
        os.close(side)
        for line in self._opening(shell):
            self._type(f"{line}\n")

    def complete(self, line: str) -> str:
        """Type the line and TAB and Enter, and return what the command got."""
        self._type(f"{line}\t\n")
        seen = ""
        while not (found := re.search(r"GOT<([^%>]*)>", seen)):
            ready, _, _ = select.select([self._file], [], [], LONGEST)
            assert ready, f"the shell says nothing more after {seen!r}"
            seen += os.read(self._file, 65536).decode(errors="replace")
        return found[1]

    def close(self) -> None:
        """End the shell."""
        self._process.kill()
        self._process.wait()
        os.close(self._file)

    def _opening(self, shell: str) -> list[str]:
        says = "fleioctl() { printf 'GOT<%s>\\n' \"$*\"; }"
        if shell == "bash":
            return [says, f"source {script(shell)}"]
        return [says, f"fpath=({script(shell).parent} $fpath)", "autoload -Uz compinit", "compinit -u -D"]

    def _type(self, text: str) -> None:
        os.write(self._file, text.encode())
