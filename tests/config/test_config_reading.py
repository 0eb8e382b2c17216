"""A file that is broken, strange or open to others is told about and left alone."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fleioctl import errors
from fleioctl.config import load
from fleioctl.config.edit import profiles, save_profile, set_default, set_value
from fleioctl.config.options import Options

GOOD = '[profiles.prod]\nurl = "https://x"\ntoken = "prod-token"\n'


def loaded(config: Path, profile: str | None = None):
    return load(Options(config_file=str(config), profile=profile), {})


@pytest.fixture
def config(tmp_path: Path) -> Path:
    return tmp_path / "config.toml"


@pytest.mark.parametrize(
    ("content", "place"),
    [
        (b"[profiles.prod]\nurl = https", "line 2, column 7"),
        (b'[profiles.prod]\nurl = "x\ny = 1', "line 2, column 9"),
        (b"[profiles.prod", "line 1, column 15"),
        (b"[profiles.prod]\nurl =", "line 2, column 6"),
        (b"a = 1\na = 2\n", "line 2, column 6"),
        (b'# fine\nname = "\xff"\n', "line 2, column 9"),
    ],
)
def test_broken_file_names_line_and_column_and_stays(config, content, place):
    config.write_bytes(content)
    for attempt in (lambda: loaded(config), lambda: save_profile(config, "new", {"url": "https://x"})):
        with pytest.raises(errors.Local, match=place) as raised:
            attempt()
        assert (raised.value.exit_code, raised.value.code) == (9, "broken_configuration")
        assert str(config) in raised.value.message
    assert config.read_bytes() == content


@pytest.mark.parametrize(
    "content",
    ["profiles = 3", "profiles = []", "[profiles]\nprod = 'https://x'", "default_profile = 1", "profiles.prod = [1]"],
)
def test_file_of_another_shape_is_refused(config, content):
    config.write_text(content)
    for attempt in (lambda: loaded(config), lambda: save_profile(config, "new", {"url": "https://x"})):
        with pytest.raises(errors.Local, match="must be"):
            attempt()
    assert config.read_text() == content


@pytest.mark.parametrize("content", ["a = " + "[" * 5000, "a = " + "9" * 5000, "a = 2026-13-45"])
def test_bombs_are_sentences(config, content):
    config.write_text(content)
    with pytest.raises(errors.Local, match="no valid TOML"):
        loaded(config)


def test_huge_file_is_no_configuration(config):
    config.write_bytes(b"#" * 1_100_000)
    with pytest.raises(errors.Local, match="larger than"):
        loaded(config)


def test_folder_is_no_configuration(tmp_path):
    with pytest.raises(errors.Local, match="Is a directory") as raised:
        loaded(tmp_path)
    assert raised.value.code == "unreadable_configuration"


def test_byte_order_mark_is_dropped(config):
    config.write_bytes(b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode())
    assert loaded(config, "prod").url == "https://x"
    save_profile(config, "prod", {"environment": "production"})
    assert loaded(config, "prod").environment == "production"


def test_null_device_is_an_empty_configuration():
    assert loaded(Path("/dev/null"), "sandbox").notes == []


def test_pipe_can_be_the_configuration(tmp_path):
    reading, writing = os.pipe()
    os.write(writing, GOOD.encode())
    os.close(writing)
    try:
        assert loaded(Path(f"/dev/fd/{reading}"), "prod").url == "https://x"
    finally:
        os.close(reading)


def test_unknown_keys_are_noted_with_the_nearest_word(config):
    config.write_text('defaultprofile = "x"\n[profiles.prod]\nurl = "https://x"\nreadonly = true\n')
    config.chmod(0o600)
    settings = loaded(config, "prod")
    assert settings.url == "https://x"
    assert any("'defaultprofile'" in note and "Did you mean default_profile" in note for note in settings.notes)
    assert any("'readonly'" in note and "Did you mean read_only" in note for note in settings.notes)


@pytest.mark.parametrize(
    ("mode", "noted"), [(0o600, False), (0o400, False), (0o640, True), (0o604, True), (0o620, True)]
)
def test_wider_modes_are_noted(config, mode, noted):
    config.write_text(GOOD)
    config.chmod(mode)
    assert any(f"{mode:04o}" in note and "chmod 600" in note for note in loaded(config).notes) == noted


def test_profiles_hide_their_tokens(config):
    config.write_text(GOOD)
    assert profiles(config) == {"prod": {"url": "https://x", "token": "<set>"}}
    assert profiles(config.with_name("none.toml")) == {}


PIECES = st.sampled_from(
    [*"[]{}=\"'\\\n.,#\t \x00\u202e", "profiles", "prod", "default_profile", "url", "0", "1e9", "true", "é"]
)
quickly = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@quickly
@given(st.lists(PIECES, max_size=30).map("".join) | st.binary(max_size=60) | st.text(max_size=60))
def test_no_content_is_a_traceback(config, content):
    raw = content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass")
    config.write_bytes(raw)
    with contextlib.suppress(errors.Error):
        loaded(config, "prod").token()
    with contextlib.suppress(errors.Error):
        save_profile(config, "prod", {"url": "https://new"})
        assert loaded(config, "prod").url == "https://new"


@quickly
@given(st.text(max_size=20), st.text(max_size=20), st.text(max_size=20))
def test_no_name_key_or_value_is_a_traceback(config, name, key, text):
    config.write_text(GOOD)
    for attempt in (
        lambda: save_profile(config, name, {"url": text}),
        lambda: save_profile(config, "prod", {"url": "https://x", "environment": text}),
        lambda: save_profile(config, "prod", {key: text}),
        lambda: set_value(config, "prod", key, text),
        lambda: set_value(config, name, "ca_file", text),
        lambda: set_default(config, name),
        lambda: loaded(config, name or None).url,
    ):
        with contextlib.suppress(errors.Error):
            attempt()
    assert "prod" in profiles(config)
