"""Edits change what was asked for and keep the rest of the file."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from fleioctl import errors
from fleioctl.config import edit, load
from fleioctl.config.edit import profiles, remove_profile, save_profile, set_default, set_value
from fleioctl.config.options import Options
from fleioctl.storage import files

ROOT = Path(__file__).parents[2]
FILE = """\
# my panels
default_profile = "prod"  # careful

[profiles.prod]
# the real one
url = "https://prod.example.com"
token = "prod-token"

[profiles.dev]
url = "https://dev.example.com"
token_command = "pass show dev"  # no token here
"""


@pytest.fixture
def config(tmp_path: Path) -> Path:
    path = tmp_path / "config.toml"
    path.write_text(FILE)
    path.chmod(0o600)
    return path


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_first_profile_makes_a_private_file_and_is_the_default(tmp_path):
    config = tmp_path / "new" / "fleioctl" / "config.toml"
    save_profile(config, "prod", {"url": "https://x", "token": "prod-token"})
    assert (mode(config), mode(config.parent), mode(config.parent.parent)) == (0o600, 0o700, 0o700)
    settings = load(Options(config_file=str(config)), {})
    assert (settings.profile, settings.url, settings.token()) == ("prod", "https://x", "prod-token")
    assert not settings.notes


def test_another_profile_leaves_the_default(config):
    save_profile(config, "new", {"url": "https://new", "token": "new-token"})
    assert load(Options(config_file=str(config)), {}).profile == "prod"


def test_comments_order_and_layout_stay(config):
    set_value(config, "prod", "output", "json")
    expected = FILE.replace('token = "prod-token"\n', 'token = "prod-token"\noutput = "json"\n')
    assert config.read_text() == expected


def test_nothing_to_change_writes_nothing(config):
    before = config.stat().st_ino
    set_default(config, "prod")
    assert config.stat().st_ino == before


def test_line_ends_of_others_stay(config):
    config.write_bytes(FILE.replace("\n", "\r\n").encode())
    set_default(config, "dev")
    assert b"# my panels\r\n" in config.read_bytes()
    assert profiles(config).keys() == {"prod", "dev"}


def test_token_and_token_command_replace_each_other(config):
    save_profile(config, "prod", {"url": "https://prod.example.com", "token_command": "pass show prod"})
    assert "prod-token" not in config.read_text()
    save_profile(config, "dev", {"token": "dev-token"})
    assert profiles(config)["dev"] == {"url": "https://dev.example.com", "token": "<set>"}
    set_value(config, "dev", "token_command", "pass")
    assert profiles(config)["dev"] == {"url": "https://dev.example.com", "token_command": "pass"}


def test_saving_again_keeps_what_was_not_given_and_none_removes(config):
    set_value(config, "prod", "environment", "production")
    save_profile(config, "prod", {"url": "https://new", "read_only": True})
    assert profiles(config)["prod"]["environment"] == "production"
    save_profile(config, "prod", {"read_only": None, "environment": None})
    assert profiles(config)["prod"] == {"url": "https://new", "token": "<set>"}


@pytest.mark.parametrize("name", ["", "a b", "a/b", "prod\n", "ünï", '"', "[x]"])
def test_names_are_plain(config, name):
    with pytest.raises(errors.Usage, match="no name of a profile"):
        save_profile(config, name, {"url": "https://x"})


@pytest.mark.parametrize("name", ["a.b", "A-1_z", "1", "-", "true"])
def test_every_plain_name_can_be_saved_used_and_removed(config, name):
    save_profile(config, name, {"url": "https://x"})
    set_default(config, name)
    assert load(Options(config_file=str(config)), {}).url == "https://x"
    assert remove_profile(config, name)
    assert profiles(config).keys() == {"prod", "dev"}


@pytest.mark.parametrize(
    ("values", "reason"),
    [({}, "no url"), ({"url": ""}, "url must be"), ({"url": 1}, "url must be"), ({"uri": "x"}, "Did you mean url")],
)
def test_wrong_values_are_not_saved(config, values, reason):
    with pytest.raises(errors.Usage, match=reason):
        save_profile(config, "new", values)
    assert config.read_text() == FILE


def test_sandbox_is_reserved(config):
    for attempt in (
        lambda: save_profile(config, "sandbox", {"url": "https://x"}),
        lambda: remove_profile(config, "sandbox"),
        lambda: set_value(config, "sandbox", "url", "https://x"),
    ):
        with pytest.raises(errors.Usage, match="built in"):
            attempt()
    set_default(config, "sandbox")
    assert load(Options(config_file=str(config)), {}).sandbox


def test_removing_the_default_leaves_none(config):
    assert remove_profile(config, "prod")
    assert "prod" not in config.read_text()
    assert load(Options(config_file=str(config)), {}).profile == ""
    assert not remove_profile(config, "prod")


def test_removing_from_a_missing_file_is_no_error_and_makes_none(tmp_path):
    assert not remove_profile(tmp_path / "none.toml", "prod")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "attempt", [lambda path: set_default(path, "prdo"), lambda path: set_value(path, "prdo", "url", "x")]
)
def test_unknown_profile_suggests_the_nearest(config, attempt):
    with pytest.raises(errors.Local, match="Did you mean prod") as raised:
        attempt(config)
    assert raised.value.code == "unknown_profile"


@pytest.mark.parametrize(
    ("key", "text", "value"),
    [
        ("read_only", "true", True),
        ("read_only", "Off", False),
        ("insecure_http", "yes", True),
        ("output", "csv", "csv"),
        ("url", "https://new/backend", "https://new/backend"),
        ("ca_file", "~/ca.pem", "~/ca.pem"),
        ("environment", "production", "production"),
    ],
)
def test_values_are_set_in_their_type(config, key, text, value):
    set_value(config, "prod", key, text)
    assert profiles(config)["prod"][key] == value


@pytest.mark.parametrize(
    ("key", "text", "reason"),
    [
        ("readonly", "true", "Did you mean read_only"),
        ("read_only", "maybe", "neither true nor false"),
        ("output", "jsn", "Did you mean json"),
        ("url", "", "needs a text"),
        ("url", "a\nb", "needs a text"),
        ("token", "secret", "never an argument"),
    ],
)
def test_wrong_keys_and_values_are_refused(config, key, text, reason):
    with pytest.raises(errors.Usage, match=reason):
        set_value(config, "prod", key, text)
    assert config.read_text() == FILE


def test_empty_text_removes_a_value(config):
    set_value(config, "prod", "output", "json")
    set_value(config, "prod", "output", "")
    assert config.read_text() == FILE


@pytest.mark.parametrize(
    "content",
    [
        "profiles = {}\n",
        'profiles = { prod = {url = "https://p"} }\n',
        'profiles.prod.url = "https://p"\n',
        '[profiles.prod]\nurl = "https://p"\n[other]\na = 1\n[profiles.dev]\nurl = "https://d"\n',
        '[profiles]\nprod.url = "https://p"\n',
        '[profiles."prod"]\n"url" = "https://p"',
        "",
        "# only a comment",
    ],
)
def test_every_way_to_write_it_can_be_edited(config, content):
    config.write_text(content)
    save_profile(config, "new", {"url": "https://new"})
    set_value(config, "new", "read_only", "true")
    set_default(config, "new")
    settings = load(Options(config_file=str(config)), {})
    assert (settings.url, settings.read_only) == ("https://new", True)
    assert set(profiles(config)) >= {"new", *({"prod"} if "prod" in content else ())}
    assert remove_profile(config, "new")
    assert "new" not in profiles(config)


def test_an_edit_that_would_not_read_back_is_not_written(config, monkeypatch):
    import tomlkit

    monkeypatch.setattr(tomlkit, "dumps", lambda document: 'default_profile = "other"\n')
    with pytest.raises(errors.Local, match="left alone"):
        set_default(config, "dev")
    assert config.read_text() == FILE


def test_wide_modes_are_narrowed_by_an_edit(config):
    config.chmod(0o644)
    set_default(config, "dev")
    assert mode(config) == 0o600


def test_symlink_to_our_own_file_stays_a_symlink(config, tmp_path):
    link = tmp_path / "link.toml"
    link.symlink_to(config)
    set_default(link, "dev")
    assert link.is_symlink()
    assert 'default_profile = "dev"' in config.read_text()


def test_symlink_to_nothing_is_not_followed(tmp_path):
    link = tmp_path / "link.toml"
    link.symlink_to(tmp_path / "gone.toml")
    with pytest.raises(errors.Local, match="symlink"):
        save_profile(link, "prod", {"url": "https://x"})
    assert not (tmp_path / "gone.toml").exists()


def test_symlink_to_the_file_of_somebody_else_is_not_followed(config, tmp_path, monkeypatch):
    link = tmp_path / "link.toml"
    link.symlink_to(config)
    monkeypatch.setattr(files.os, "geteuid", lambda: os.getuid() + 1)
    with pytest.raises(errors.Local, match="another user") as raised:
        set_default(link, "dev")
    assert raised.value.exit_code == 9
    assert config.read_text() == FILE


def test_locked_file_is_not_written(config, monkeypatch):
    monkeypatch.setattr(edit, "LOCK_SECONDS", 0.05)
    with files.lock(config, 1), pytest.raises(errors.Local, match="locked"):
        set_default(config, "dev")
    assert config.read_text() == FILE


def test_many_processes_lose_no_profile(config):
    code = "import sys; from pathlib import Path; from fleioctl.config.edit import save_profile\n"
    code += "for n in range(5): save_profile(Path(sys.argv[1]), f'{sys.argv[2]}-{n}', {'url': 'https://x'})"
    environ = {**os.environ, "PYTHONPATH": str(ROOT)}
    running = [subprocess.Popen([sys.executable, "-c", code, config, f"p{n}"], env=environ) for n in range(5)]
    assert [process.wait(60) for process in running] == [0] * 5
    assert len(profiles(config)) == 2 + 25
    assert "# careful" in config.read_text()
