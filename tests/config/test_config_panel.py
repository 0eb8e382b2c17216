"""Which panel is meant, and where its token comes from."""

from __future__ import annotations

from pathlib import Path

import pytest

from fleioctl import errors
from fleioctl.config import Settings, load
from fleioctl.config.options import Options

FILE = """\
default_profile = "prod"

[profiles.prod]
url = "https://prod.example.com/backend"
token = "prod-token"

[profiles.dev]
url = "https://dev.example.com/backend"
token = "dev-token"
"""


@pytest.fixture
def config(tmp_path: Path) -> Path:
    path = tmp_path / "config.toml"
    path.write_text(FILE)
    path.chmod(0o600)
    return path


def loaded(config: Path, variables: dict[str, str] | None = None, **options: str) -> Settings:
    return load(Options(**options), {"FLEIOCTL_CONFIG": str(config), **(variables or {})})


def panel(settings: Settings) -> tuple[str, str, str]:
    return settings.profile, settings.url, settings.token()


PROD = ("prod", "https://prod.example.com/backend", "prod-token")
DEV = ("dev", "https://dev.example.com/backend", "dev-token")


def test_default_profile_is_used_when_nothing_is_named(config):
    settings = loaded(config)
    assert panel(settings) == PROD
    assert not settings.notes


def test_environment_profile_wins_over_the_default(config):
    assert panel(loaded(config, {"FLEIOCTL_PROFILE": "dev"})) == DEV


def test_option_profile_wins_over_the_environment(config):
    assert panel(loaded(config, {"FLEIOCTL_PROFILE": "dev"}, profile="prod")) == PROD
    assert panel(loaded(config, {"FLEIOCTL_URL": "https://other"}, profile="dev")) == DEV


def test_environment_url_takes_the_environment_token(config):
    settings = loaded(config, {"FLEIOCTL_URL": "https://ci", "FLEIOCTL_TOKEN": "ci-token"})
    assert panel(settings) == ("", "https://ci", "ci-token")


def test_panel_url_takes_the_environment_token_alone(config):
    settings = loaded(config, {"FLEIOCTL_PROFILE": "dev", "FLEIOCTL_TOKEN": "ci-token"}, panel_url="https://mine")
    assert panel(settings) == ("", "https://mine", "ci-token")


def test_a_url_never_gets_the_token_of_a_profile(config):
    with pytest.raises(errors.Denied) as raised:
        loaded(config, panel_url="https://evil.example.com").token()
    assert (raised.value.exit_code, raised.value.code) == (4, "no_token")


@pytest.mark.parametrize(
    ("options", "variables"),
    [({"profile": "dev"}, {}), ({}, {"FLEIOCTL_PROFILE": "dev"}), ({}, {})],
    ids=["option", "environment", "default"],
)
def test_named_profile_ignores_url_and_token_of_the_environment_with_a_note(config, options, variables):
    variables = {**variables, "FLEIOCTL_TOKEN": "ci-token"}
    if options:
        variables["FLEIOCTL_URL"] = "https://ci"
    settings = loaded(config, variables, **options)
    assert panel(settings) in (DEV, PROD)
    assert any("FLEIOCTL_TOKEN" in note and "ignored" in note for note in settings.notes)
    assert "ci-token" not in str(settings.notes)


def test_two_names_at_one_layer_are_refused(config):
    with pytest.raises(errors.Usage, match="--profile and --panel-url"):
        loaded(config, profile="dev", panel_url="https://x")
    with pytest.raises(errors.Usage, match="FLEIOCTL_PROFILE and FLEIOCTL_URL"):
        loaded(config, {"FLEIOCTL_PROFILE": "dev", "FLEIOCTL_URL": "https://x"})


def test_two_names_in_the_environment_do_not_matter_below_an_option(config):
    both = {"FLEIOCTL_PROFILE": "dev", "FLEIOCTL_URL": "https://x"}
    assert panel(loaded(config, both, profile="prod")) == PROD


@pytest.mark.parametrize("option", ["profile", "panel_url"])
def test_empty_options_are_refused(config, option):
    with pytest.raises(errors.Usage, match="needs a value"):
        loaded(config, **{option: ""})


def test_empty_variables_say_nothing(config):
    assert panel(loaded(config, {"FLEIOCTL_PROFILE": "", "FLEIOCTL_URL": "", "FLEIOCTL_TOKEN": ""})) == PROD


def test_no_panel_at_all_says_how_to_get_one(tmp_path):
    settings = load(Options(), {"HOME": str(tmp_path)})
    with pytest.raises(errors.Local) as raised:
        _ = settings.url
    assert (raised.value.exit_code, raised.value.code) == (9, "no_profile")
    assert "fleioctl login" in raised.value.hint
    assert "--profile sandbox" in raised.value.hint
    with pytest.raises(errors.Local):
        settings.token()


def test_unknown_profile_suggests_the_nearest(config):
    with pytest.raises(errors.Local, match="Did you mean prod") as raised:
        _ = loaded(config, profile="prdo").url
    assert (raised.value.exit_code, raised.value.code) == (9, "unknown_profile")


def test_unknown_default_does_not_stop_what_mends_it(tmp_path):
    config = tmp_path / "config.toml"
    config.write_text('default_profile = "gone"')
    settings = loaded(config)
    assert settings.config_file == config
    with pytest.raises(errors.Local, match="'gone'"):
        _ = settings.url


def test_sandbox_is_there_without_any_file(tmp_path):
    settings = load(Options(profile="sandbox"), {"HOME": str(tmp_path)})
    assert settings.sandbox
    assert panel(settings) == ("sandbox", "", "")
    assert settings.state_folder.is_relative_to(tmp_path)


def test_sandbox_is_used_only_when_named(config):
    assert not loaded(config).sandbox
    assert loaded(config, {"FLEIOCTL_PROFILE": "sandbox"}).sandbox
    config.write_text('default_profile = "sandbox"')
    assert loaded(config).sandbox


def test_a_sandbox_in_the_file_is_ignored_with_a_note(config):
    config.write_text('[profiles.sandbox]\nurl = "https://real.example.com"\ntoken = "x"\n')
    settings = loaded(config, profile="sandbox")
    assert panel(settings) == ("sandbox", "", "")
    assert any("built in" in note for note in settings.notes)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ('token = "x"', "no url"),
        ("url = 5", "url must be a text"),
        ('url = ""', "url must be a text"),
        ('url = "x"\nread_only = "yes"', "read_only must be true or false"),
        ('url = "x"\noutput = "xml"', "output must be one of"),
        ('url = "x"\ntoken = "a"\ntoken_command = "b"', "both token and token_command"),
    ],
)
def test_a_wrong_profile_cannot_be_used(tmp_path, line, reason):
    config = tmp_path / "config.toml"
    config.write_text(f"[profiles.bad]\n{line}\n")
    settings = loaded(config, profile="bad")
    with pytest.raises(errors.Local, match=reason) as raised:
        settings.token()
    assert raised.value.exit_code == 9
