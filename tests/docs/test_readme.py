"""README is true: its commands run as they stand, its table is the tree's."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from running import Machine

from .table import BEGIN, END, README, table

TEXT = README.read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```console\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)
PROGRAM = 'fleioctl() { "$PYTHON" -m fleioctl "$@"; }\n'


def commands(block: str) -> list[str]:
    """Return what a person types in a block: lines that begin with a dollar, and those that go on after a backslash."""
    joined = block.replace("\\\n", "")
    return [line.removeprefix("$ ") for line in joined.splitlines() if line.startswith("$ ")]


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: commands(block)[0][:40])
def test_commands_of_a_block_run_one_after_the_other(block: str, sandbox: Machine, tmp_path: Path) -> None:
    lines = commands(block)
    assert lines
    for line in lines:
        ended = subprocess.run(
            ["bash", "-o", "pipefail", "-c", PROGRAM + line],
            env={**sandbox.variables({}), "PYTHON": sys.executable, "PYTHONPATH": str(README.parent)},
            cwd=tmp_path,
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )
        assert ended.returncode == 0, f"{line}\n{ended.stderr}"


def test_table_of_commands_is_that_of_the_tree() -> None:
    written = TEXT.partition(BEGIN)[2].partition(END)[0]
    assert written == table(), "run: cd tests && python -m docs.table"
