"""`login`, `logout`, `whoami`: a token is checked before it is kept, and never shown."""

import stat
import tomllib
from pathlib import Path

import pytest
from running import Machine, Served

from fleioctl.api.client import Api
from fleioctl.commands.account import login
from fleioctl.commands.account._identity import Identity
from fleioctl.errors import Refused

WRONG = "0123456789abcdef0123456789abcdef01234567"


def stored(run: Machine) -> dict[str, dict[str, object]]:
    return tomllib.loads(run.config_file.read_text(encoding="utf-8"))


@pytest.fixture
def secrets(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Type these, one after the other, where a secret is asked for."""
    typed: list[str] = []
    monkeypatch.setattr("getpass.getpass", lambda prompt, stream: typed.pop(0))
    return typed


def test_login_asks_checks_and_saves(run: Machine, served: Served, secrets: list[str]) -> None:
    secrets.append(served.token)
    result = run("login", typed=f"{served.url}\n", terminal=True)
    assert result.code == 0
    assert "Panel URL: " in result.stderr
    assert "admin" in result.stdout
    assert "2025.10" in result.stdout
    assert str(run.config_file) in result.stderr
    assert stored(run) == {
        "default_profile": "default",
        "profiles": {"default": {"url": f"{served.url}/staffapi", "token": served.token}},
    }
    assert stat.S_IMODE(run.config_file.stat().st_mode) == 0o600
    assert run("whoami -o json").json["user"] == "admin@example.com"


def test_login_needs_no_terminal(run: Machine, served: Served) -> None:
    result = run(f"login --panel-url {served.url} --no-input -o json", FLEIOCTL_TOKEN=served.token)
    assert result.code == 0
    assert result.json["user"] == "admin@example.com"
    assert result.json["default"] is True
    assert run("clients list --count").stdout.strip().isdecimal()


def test_login_reads_the_token_from_standard_input(run: Machine, served: Served) -> None:
    assert run(f"login --url {served.url} --token-stdin", stdin=f"{served.token}\n").code == 0


def test_byte_order_mark_before_the_token_is_dropped(run: Machine, served: Served) -> None:
    assert run(f"login --url {served.url} --token-stdin", stdin=f"\ufeff{served.token}\r\n").code == 0
    assert stored(run)["profiles"]["default"]["token"] == served.token  # type: ignore[index]


def test_login_keeps_the_command_and_not_the_token(run: Machine, served: Served, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text(served.token, encoding="utf-8")
    result = run(["login", "--panel-url", served.url, "--token-command", f"cat {secret}"])
    assert result.code == 0
    assert served.token not in run.config_file.read_text(encoding="utf-8")
    assert run("whoami -o json").json["token_from"].startswith("token_command of profile default")


def test_second_login_is_not_the_default_unless_asked_for(run: Machine, served: Served) -> None:
    for line in ("login -p one", "login -p two", "login -p three --default"):
        assert run(line, **served.environ).code == 0
        names = {"login -p one": "one", "login -p two": "one", "login -p three --default": "three"}
        assert stored(run)["default_profile"] == names[line]


def test_first_login_may_leave_the_default_open(run: Machine, served: Served) -> None:
    assert run("login -p one --no-default", **served.environ).code == 0
    assert "default_profile" not in stored(run)
    assert run("clients list").code == 9


def test_second_login_changes_the_token_and_keeps_the_rest(run: Machine, served: Served) -> None:
    run.configure(f'# mine\n[profiles.prod]\nurl = "{served.url}"\ntoken = "{WRONG}"\nread_only = true\n')
    assert run("login -p prod --no-input", FLEIOCTL_TOKEN=served.token).code == 0
    assert stored(run)["profiles"]["prod"] == {
        "url": f"{served.url}/staffapi",
        "token": served.token,
        "read_only": True,
    }
    assert "# mine" in run.config_file.read_text(encoding="utf-8")


def test_wrong_token_is_not_saved(run: Machine, served: Served) -> None:
    result = run(f"login --panel-url {served.url} -o json", FLEIOCTL_TOKEN=WRONG)
    assert result.code == 4
    assert "expired" in result.error["hint"]
    assert WRONG not in result.stdout + result.stderr
    assert not run.config_file.exists()


def test_panel_that_cannot_be_reached_leaves_nothing(run: Machine) -> None:
    result = run("login --panel-url http://127.0.0.1:1", FLEIOCTL_TOKEN=WRONG)
    assert result.code == 6
    assert result.stderr.splitlines()[1:] == ["Nothing was saved; check the URL and the network."]
    assert not run.config_file.exists()


@pytest.mark.parametrize("user", ["customer", "inactive"])
def test_token_of_no_active_staff_user_is_refused(run: Machine, served: Served, user: str) -> None:
    result = run("login", FLEIOCTL_URL=served.url, FLEIOCTL_TOKEN=served.sandbox.token_of(user))
    assert result.code == 4
    assert "staff" in result.stderr


@pytest.mark.parametrize("token", ["two words", "line\nbreak", "tökén", ""])
def test_malformed_token_is_refused_unseen(run: Machine, served: Served, token: str) -> None:
    result = run(f"login --panel-url {served.url} --token-stdin", stdin=token)
    assert result.code == 4
    assert not token or token not in result.stderr


def test_wrong_url_is_named_as_the_cause(run: Machine, served: Served) -> None:
    result = run(f"login --panel-url {served.url}x", FLEIOCTL_TOKEN=served.token)
    assert result.code == 5
    assert "panel URL" in result.stderr


def test_token_does_not_travel_in_the_clear(run: Machine) -> None:
    result = run("login --panel-url http://panel.example.com/backend", FLEIOCTL_TOKEN=WRONG)
    assert result.code == 9
    assert "http://" in result.stderr


def test_sandbox_needs_no_login(run: Machine) -> None:
    assert run("login -p sandbox --panel-url http://127.0.0.1:1", FLEIOCTL_TOKEN=WRONG).code == 2


def test_profile_name_is_checked_before_anything_is_asked(run: Machine) -> None:
    assert run(["login", "-p", "a b"], typed="").code == 2


def test_login_without_a_terminal_says_what_it_needs(run: Machine) -> None:
    result = run("login")
    assert result.code == 2
    assert "Panel URL is needed" in result.stderr


def test_dry_run_checks_and_saves_nothing(run: Machine, served: Served) -> None:
    result = run("login --dry-run", **served.environ)
    assert result.code == 0
    assert "not done" in result.stderr
    assert not run.config_file.exists()


def test_no_stream_ever_shows_the_token(run: Machine, served: Served) -> None:
    for line in ("login", "login --debug", "whoami --debug", "config list", "profiles list", "profiles show", "logout"):
        result = run(line, **({} if line != "login" and not line.startswith("login") else served.environ))
        assert result.code == 0, result.stderr
        assert served.token not in result.stdout + result.stderr


def test_logout_forgets_the_token_and_keeps_the_url(run: Machine, served: Served) -> None:
    run("login", **served.environ)
    result = run("logout")
    assert result.code == 0
    assert "stays valid" in result.stderr
    assert stored(run)["profiles"]["default"] == {"url": f"{served.url}/staffapi"}
    assert run("whoami").code == 4
    assert "had no token" in run("logout").stderr


def test_logout_of_an_unknown_profile_names_the_known_ones(run: Machine, served: Served) -> None:
    run("login -p prod", **served.environ)
    result = run("logout -p prd")
    assert result.code == 9
    assert "Did you mean prod?" in result.stderr


def test_whoami_says_where_settings_come_from(run: Machine, served: Served) -> None:
    row = run("whoami -o json --timeout 7", **served.environ).json
    assert row["url_from"] == "environment FLEIOCTL_URL"
    assert row["token_from"] == "environment FLEIOCTL_TOKEN"
    assert row["output_from"] == "option --output"
    assert row["timeout_from"] == "option --timeout"
    assert row["superuser"] is True


@pytest.mark.parametrize(("profile", "version"), [("sandbox", "2025.10"), ("sandbox@2019.12", "2019.12")])
def test_whoami_says_what_the_version_means(profile: str, version: str, run: Machine) -> None:
    row = run(f"-p {profile} whoami -o json").json
    assert (row["panel"], row["profile"], row["version"]) == (profile, profile, version)
    assert ("clients have no e-mail of their own" in row["version_means"]) == (version == "2025.10")
    doctor = next(each for each in run(f"-p {profile} doctor -o json").json if each["check"] == "version")
    assert row["version_means"] in doctor["detail"]


def test_whoami_without_a_panel_says_what_to_do(run: Machine) -> None:
    result = run("whoami -o json")
    assert (result.code, result.error["code"]) == (9, "no_profile")


def test_a_bare_address_leads_to_its_backend(run: Machine, served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = login.identify

    def as_a_panel_does(api: Api) -> Identity:
        if "/backend/" not in api.address("x"):
            raise Refused("An HTML page answered.", code="no_such_route")
        return asked(api)

    monkeypatch.setattr(login, "identify", as_a_panel_does)
    origin = served.url.removesuffix("/backend")
    result = run(f"login --url {origin}", FLEIOCTL_TOKEN=served.token)
    assert result.code == 0, result.stderr
    assert stored(run)["profiles"]["default"]["url"] == f"{served.url}/staffapi"  # type: ignore[index]
    assert "/backend" in result.stderr
    assert run(f"login --url {origin}/elsewhere", FLEIOCTL_TOKEN=served.token).code == 5


def test_a_refusal_names_causes_and_the_next_step(run: Machine, served: Served) -> None:
    result = run(f"login -p test --url {served.url}", FLEIOCTL_TOKEN=WRONG)
    assert result.code == 4
    for word in ("mistyped", "expired", "addresses", "read-only", "staff", "fleioctl login --profile test"):
        assert word in result.stderr
    assert len(result.stderr.splitlines()) <= 3


def test_a_piped_token_is_told_of_its_option(run: Machine, served: Served) -> None:
    result = run(f"login --url {served.url}", stdin=served.token)
    assert result.code == 2
    assert "--token-stdin" in result.stderr


def test_who_has_no_token_is_told_where_they_come_from(run: Machine, served: Served, secrets: list[str]) -> None:
    secrets.append(served.token)
    said = run(f"login --url {served.url}", typed="", terminal=True).stderr
    assert all(word in said for word in ("profile page", "2024.11", "Django admin", "fleio shell"))
