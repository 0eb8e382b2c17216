"""A command in a hint reaches the panel that the command line was about."""

from __future__ import annotations

from pathlib import Path

import pytest
from running import Machine


@pytest.mark.parametrize("option", ["--profile sandbox", "-p sandbox", "--profile=sandbox"])
def test_profile_that_was_typed_is_in_the_commands_of_hints(option: str, tmp_path: Path) -> None:
    machine = Machine(tmp_path, {})
    missing = machine(f"{option} clients show nobody -o json")
    assert missing.code == 3
    assert "fleioctl --profile sandbox clients list" in missing.stderr
    assert missing.error["hint"].count("--profile") == 1


def test_profile_of_the_environment_is_there_for_the_next_command_too(tmp_path: Path) -> None:
    missing = Machine(tmp_path, {"FLEIOCTL_PROFILE": "sandbox"})("clients show nobody")
    assert "fleioctl clients list" in missing.stderr
