"""A token comes from the profile, its command, or the environment, and from nowhere else."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from fleioctl import errors
from fleioctl.config import Settings, load, token
from fleioctl.config.options import Options

ENVIRON = {"PATH": os.environ["PATH"]}


def with_command(folder: Path, command: str) -> Settings:
    config = folder / "config.toml"
    config.write_text(f"default_profile = 'p'\n[profiles.p]\nurl = 'https://x'\ntoken_command = '''{command}'''\n")
    return load(Options(), {**ENVIRON, "FLEIOCTL_CONFIG": str(config), "FLEIOCTL_TOKEN": "of-another-panel"})


def test_token_command_gives_its_first_line(tmp_path):
    assert with_command(tmp_path, "printf 'the-token\\nlogin: me\\n'").token() == "the-token"
    assert with_command(tmp_path, "printf 'the-token\\r\\n'").token() == "the-token"
    assert with_command(tmp_path, "printf the-token").token() == "the-token"


def test_token_command_is_run_once_and_only_when_asked(tmp_path):
    settings = with_command(tmp_path, f"echo ran >> {tmp_path}/runs; echo the-token")
    assert settings.origins()["token"].value == "<set>"
    assert not (tmp_path / "runs").exists()
    assert settings.token() == settings.token() == "the-token"
    assert (tmp_path / "runs").read_text() == "ran\n"


def test_token_command_cannot_eat_what_is_piped_to_us(tmp_path):
    assert with_command(tmp_path, "cat; echo the-token").token() == "the-token"


@pytest.mark.parametrize(
    ("command", "reason"),
    [
        ("exit 3", "failed with status 3"),
        ("echo the-token; exit 1", "failed with status 1"),
        ("true", "printed nothing"),
        ("echo; echo the-token", "printed nothing"),
        ("no-such-command-here 2>/dev/null", "failed with status 127"),
        ("kill -9 $$", "failed with status -9"),
    ],
)
def test_failing_token_command_is_no_token(tmp_path, command, reason):
    with pytest.raises(errors.Denied, match=reason) as raised:
        with_command(tmp_path, command).token()
    assert (raised.value.exit_code, raised.value.code) == (4, "no_token")
    assert command not in raised.value.message + raised.value.hint


def test_token_command_that_hangs_is_ended(tmp_path, monkeypatch):
    monkeypatch.setattr(token, "LIMIT", 0.2)
    with pytest.raises(errors.Denied, match="did not end"):
        with_command(tmp_path, f"exec {sys.executable} -c 'import time; time.sleep(60)'").token()


def test_token_command_with_an_impossible_environment_is_a_sentence(tmp_path):
    settings = with_command(tmp_path, "true")
    settings.environ = {"A": "x" * 4_000_000}
    with pytest.raises(errors.Local, match="cannot be run"):
        settings.token()


def test_profile_without_token_says_how_to_get_one(tmp_path):
    config = tmp_path / "config.toml"
    config.write_text("[profiles.p]\nurl = 'https://x'\n")
    settings = load(Options(profile="p", config_file=str(config)), {"FLEIOCTL_TOKEN": "of-another-panel"})
    with pytest.raises(errors.Denied, match="has no token") as raised:
        settings.token()
    assert "fleioctl login --profile p" in raised.value.hint


def test_token_of_the_environment_is_passed_on_as_it_is():
    settings = load(Options(panel_url="https://x"), {"FLEIOCTL_TOKEN": "line\n"})
    assert settings.token() == "line\n"
