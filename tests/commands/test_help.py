"""`help` and `version`: what --help and --version show, as words."""

from __future__ import annotations

from pathlib import Path

import pytest
from running import Machine

from fleioctl import __version__


@pytest.mark.parametrize("words", ["clients", "clients list", "clients credit add", "history", "whoami", "help"])
def test_help_shows_the_page_of_its_words(run: Machine, words: str) -> None:
    result = run(f"help {words}")
    assert result.code == 0
    assert result.stdout == run(f"{words} --help").stdout


def test_help_alone_shows_all_groups(run: Machine) -> None:
    assert run("help").stdout == run("--help").stdout


def test_help_of_an_unknown_word_names_the_nearest(run: Machine) -> None:
    result = run("help clients lst")
    assert result.code == 2
    assert "Did you mean list?" in result.stderr


def test_help_and_version_need_no_configuration(run: Machine) -> None:
    run.configure("[")
    assert run("help instances").code == 0
    assert run("version").stdout == f"fleioctl {__version__}\n"


@pytest.mark.parametrize(("status", "opens"), [(0, True), (16, False)])
def test_a_terminal_gets_the_manual_where_there_is_one(run: Machine, tmp_path: Path, status: int, opens: bool) -> None:
    man = tmp_path / "bin" / "man"
    man.parent.mkdir()
    man.write_text(f'#!/bin/sh\necho "$1" > "{tmp_path}/opened"\nexit {status}\n')
    man.chmod(0o755)
    result = run("help", typed="", terminal=True, PATH=f"{man.parent}:/bin:/usr/bin")
    assert result.code == 0
    assert (tmp_path / "opened").read_text().endswith("fleioctl.1\n")
    assert ("Global options" in result.stdout) is not opens
