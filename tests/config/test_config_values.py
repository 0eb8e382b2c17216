"""Where each setting comes from: option, environment, profile, default."""

from __future__ import annotations

import math
from pathlib import Path

import platformdirs
import pytest

from fleioctl import errors
from fleioctl.config import Settings, load, places
from fleioctl.config.options import Options

FILE = """\
[profiles.prod]
url = "https://prod.example.com"
token = "prod-token-0123456789"
output = "yaml"
ca_file = "ca.pem"
read_only = true
environment = "production"
insecure_http = true
"""


def loaded(folder: Path, variables: dict[str, str] | None = None, **options: object) -> Settings:
    config = folder / "config.toml"
    if not config.exists():
        config.write_text(FILE)
        config.chmod(0o600)
    chosen = Options(profile="prod")
    chosen.update(**options)
    return load(chosen, {"FLEIOCTL_CONFIG": str(config), "HOME": str(folder), **(variables or {})})


def test_defaults_of_an_empty_machine(tmp_path):
    settings = load(Options(), {"HOME": str(tmp_path)})
    assert (settings.output, settings.timeout, settings.color, settings.ca_file) == (None, 120.0, "auto", "")
    switches = ("debug", "verbose", "no_input", "yes", "quiet", "read_only", "insecure_http")
    assert not any(getattr(settings, name) for name in switches)
    assert {value.origin for value in settings.origins().values()} == {"default"}


def test_output_goes_from_option_to_environment_to_profile(tmp_path):
    variables = {"FLEIOCTL_OUTPUT": "csv"}
    assert loaded(tmp_path, variables, output="json").origins()["output"].origin == "option --output"
    assert loaded(tmp_path, variables, output="json").output == "json"
    assert loaded(tmp_path, variables).output == "csv"
    assert loaded(tmp_path, variables).origins()["output"].origin == "environment FLEIOCTL_OUTPUT"
    assert loaded(tmp_path).output == "yaml"
    assert loaded(tmp_path).origins()["output"].origin == f"profile prod ({tmp_path / 'config.toml'})"


def test_profile_values_arrive(tmp_path):
    settings = loaded(tmp_path)
    assert (settings.read_only, settings.environment, settings.insecure_http) == (True, "production", True)


@pytest.mark.parametrize("output", ["xml", "", "JSON"])
def test_unknown_format_is_refused(tmp_path, output):
    with pytest.raises(errors.Usage, match="--output") as raised:
        loaded(tmp_path, output=output)
    assert raised.value.exit_code == 2


def test_unknown_format_suggests_the_nearest(tmp_path):
    with pytest.raises(errors.Usage, match=r"FLEIOCTL_OUTPUT.*Did you mean json"):
        loaded(tmp_path, {"FLEIOCTL_OUTPUT": "jsn"})


def test_timeout_of_option_wins_over_environment(tmp_path):
    assert loaded(tmp_path, {"FLEIOCTL_TIMEOUT": "7.5"}).timeout == 7.5
    assert loaded(tmp_path, {"FLEIOCTL_TIMEOUT": "7.5"}, timeout=3.0).timeout == 3.0


@pytest.mark.parametrize("text", ["soon", "0", "-1", "inf", "nan", "1s"])
def test_bad_timeout_of_the_environment_is_refused(tmp_path, text):
    with pytest.raises(errors.Usage, match="FLEIOCTL_TIMEOUT"):
        loaded(tmp_path, {"FLEIOCTL_TIMEOUT": text})


@pytest.mark.parametrize("seconds", [0.0, -3.0, math.inf, math.nan])
def test_bad_timeout_of_the_option_is_refused(tmp_path, seconds):
    with pytest.raises(errors.Usage, match="--timeout"):
        loaded(tmp_path, timeout=seconds)


@pytest.mark.parametrize(
    ("variables", "option", "color"),
    [
        ({}, None, "auto"),
        ({"NO_COLOR": "1"}, None, "never"),
        ({"FORCE_COLOR": "1"}, None, "always"),
        ({"NO_COLOR": "1", "FORCE_COLOR": "1"}, None, "never"),
        ({"NO_COLOR": "1"}, "always", "always"),
        ({"FORCE_COLOR": "1"}, "never", "never"),
        ({"NO_COLOR": ""}, None, "auto"),
    ],
)
def test_color(tmp_path, variables, option, color):
    assert loaded(tmp_path, variables, color=option).color == color


def test_unknown_color_is_refused(tmp_path):
    with pytest.raises(errors.Usage, match="always"):
        loaded(tmp_path, color="allways")


@pytest.mark.parametrize(("text", "debug"), [("1", True), ("true", True), ("0", False), ("false", False), ("", False)])
def test_debug_of_the_environment(tmp_path, text, debug):
    settings = loaded(tmp_path, {"FLEIOCTL_DEBUG": text})
    assert (settings.debug, settings.verbose) == (debug, debug)


def test_ci_implies_no_input(tmp_path):
    assert loaded(tmp_path, {"CI": "true"}).no_input
    assert loaded(tmp_path, {"CI": "true"}).origins()["no_input"].origin == "environment CI"
    assert not loaded(tmp_path, {"CI": "false"}).no_input


def test_switches_of_the_command_line(tmp_path):
    settings = loaded(tmp_path, yes=True, quiet=True, verbose=True, no_input=True)
    assert (settings.yes, settings.quiet, settings.verbose, settings.no_input, settings.debug) == (True,) * 4 + (False,)


def test_ca_file_of_the_profile_is_beside_it_and_wins(tmp_path):
    assert loaded(tmp_path, {"SSL_CERT_FILE": "/env.pem"}).ca_file == str(tmp_path / "ca.pem")


def test_client_certificate_and_its_key_are_beside_the_file(tmp_path):
    (tmp_path / "config.toml").write_text(FILE + 'client_cert = "me.pem"\nclient_key = "~/me.key"\n')
    settings = loaded(tmp_path)
    assert settings.client_cert == str(tmp_path / "me.pem")
    assert settings.client_key.endswith("/me.key")
    assert settings.origins()["client_cert"].origin.startswith("profile prod")


def test_key_without_its_certificate_is_refused(tmp_path):
    (tmp_path / "config.toml").write_text(FILE + 'client_key = "me.key"\n')
    with pytest.raises(errors.Local, match="client_key without its client_cert"):
        loaded(tmp_path).token()


@pytest.mark.parametrize("name", ["REQUESTS_CA_BUNDLE", "SSL_CERT_FILE", "CURL_CA_BUNDLE"])
def test_ca_file_of_the_environment(tmp_path, name):
    settings = load(Options(), {"HOME": str(tmp_path), name: "/env.pem"})
    assert settings.ca_file == "/env.pem"
    assert settings.origins()["ca_file"].origin == f"environment {name}"


def test_origins_never_show_the_token(tmp_path):
    settings = loaded(tmp_path)
    assert settings.origins()["token"].value == "<set>"
    assert settings.origins()["token"].origin == f"token of profile prod ({tmp_path / 'config.toml'})"
    settings.token()
    assert "prod-token-0123456789" not in f"{settings.origins()} {settings!r}"


def test_origins_of_a_url_tell_whether_there_is_a_token(tmp_path):
    variables = {"HOME": str(tmp_path), "FLEIOCTL_URL": "https://ci"}
    assert load(Options(), variables).origins()["token"].value == ""
    origins = load(Options(), {**variables, "FLEIOCTL_TOKEN": "secret-token"}).origins()
    assert (origins["token"].value, origins["token"].origin) == ("<set>", "environment FLEIOCTL_TOKEN")
    assert (origins["url"].value, origins["url"].origin) == ("https://ci", "environment FLEIOCTL_URL")
    assert "secret-token" not in str(origins)


def test_config_file_option_wins_over_the_environment(tmp_path):
    for name in ("one", "two"):
        (tmp_path / name).write_text(f'default_profile = "p"\n[profiles.p]\nurl = "https://{name}"\n')
    environ = {"FLEIOCTL_CONFIG": str(tmp_path / "one")}
    assert load(Options(), environ).url == "https://one"
    assert load(Options(config_file=str(tmp_path / "two")), environ).url == "https://two"


def test_config_file_may_be_relative(tmp_path, monkeypatch):
    (tmp_path / "here.toml").write_text('default_profile = "p"\n[profiles.p]\nurl = "https://here"\n')
    monkeypatch.chdir(tmp_path)
    assert load(Options(config_file="here.toml"), {}).url == "https://here"


def test_config_file_that_was_named_must_be_there_to_be_read(tmp_path):
    settings = load(Options(config_file=str(tmp_path / "none.toml"), panel_url="https://x"), {"FLEIOCTL_TOKEN": "x"})
    assert settings.config_file == tmp_path / "none.toml"
    with pytest.raises(errors.Local, match=r"none\.toml does not exist"):
        _ = settings.url


def test_empty_config_file_option_is_refused():
    with pytest.raises(errors.Usage, match="--config-file"):
        load(Options(config_file=""), {})


def test_without_home_a_url_still_works():
    settings = load(Options(), {"FLEIOCTL_URL": "https://ci", "FLEIOCTL_TOKEN": "ci-token"})
    assert (settings.url, settings.token()) == ("https://ci", "ci-token")
    assert settings.origins()["config_file"].value == ""


@pytest.mark.parametrize("environ", [{}, {"HOME": ""}, {"HOME": "relative"}])
def test_without_home_everything_else_is_one_sentence(environ):
    settings = load(Options(profile="prod"), environ)
    for name in ("url", "config_file", "state_folder"):
        with pytest.raises(errors.Local, match="HOME is not set") as raised:
            getattr(settings, name)
        assert raised.value.exit_code == 9


@pytest.mark.parametrize("xdg", [False, True])
def test_places_are_those_of_platformdirs(tmp_path, monkeypatch, xdg):
    environ = {"HOME": str(tmp_path)}
    if xdg:
        environ |= {"XDG_CONFIG_HOME": str(tmp_path / "c"), "XDG_STATE_HOME": str(tmp_path / "s")}
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, environ[name]) if name in environ else monkeypatch.delenv(name, raising=False)
    settings = load(Options(), environ)
    assert settings.config_file == Path(platformdirs.user_config_dir("fleioctl"), "config.toml")
    assert settings.state_folder == Path(platformdirs.user_state_dir("fleioctl"))


def test_elsewhere_platformdirs_itself_is_asked(tmp_path, monkeypatch):
    monkeypatch.setattr(places.sys, "platform", "darwin")
    monkeypatch.setattr(platformdirs, "user_state_path", lambda name: tmp_path / "Library" / name)
    assert load(Options(), {"HOME": str(tmp_path)}).state_folder == tmp_path / "Library" / "fleioctl"
