"""The manual page is that of the tree, and man can read it."""

import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest

from fleioctl.completion import man
from fleioctl.model.registry import places

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "completions" / "fleioctl.1"


def test_the_page_equals_the_tree() -> None:
    assert PAGE.read_text(encoding="ascii") == man.page(), "write it anew: python -m fleioctl.completion"


def test_every_word_of_the_root_is_in_it() -> None:
    text = PAGE.read_text(encoding="ascii").replace("\\-", "-")
    assert not [name for name in places() if f"\n.B {name}\n" not in text]


def test_the_wheel_installs_it_where_man_looks() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    shared = settings["tool"]["hatch"]["build"]["targets"]["wheel"]["shared-data"]
    assert shared["completions/fleioctl.1"] == "share/man/man1/fleioctl.1"


@pytest.mark.skipif(not shutil.which("man"), reason="there is no man here")
def test_man_shows_it_without_a_warning() -> None:
    ended = subprocess.run(
        ["man", "--warnings", "-l", str(PAGE)],
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        env={"PATH": "/usr/bin:/bin", "MANPAGER": "cat", "MANWIDTH": "80", "LC_ALL": "C"},
        timeout=20,
        check=True,
    )
    assert ended.stderr == ""
    assert "SYNOPSIS" in ended.stdout
