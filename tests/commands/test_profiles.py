"""`profiles` and `config`: what this machine knows, and where it comes from."""

import tomllib

import pytest
from running import Machine

TOKEN = "0123456789abcdef0123456789abcdef01234567"
TWO = f"""\
default_profile = "test"

[profiles.test]  # the small one
url = "https://test.example.com/backend/staffapi"
token = "{TOKEN}"

[profiles.prod]
url = "https://panel.example.com/backend/staffapi"
token_command = "pass show {TOKEN}"
environment = "production"
"""


@pytest.fixture
def machine(run: Machine) -> Machine:
    """Return a machine that knows two panels."""
    run.configure(TWO)
    return run


def profile(machine: Machine, name: str) -> dict[str, object]:
    found: dict[str, object] = tomllib.loads(machine.config_file.read_text(encoding="utf-8"))["profiles"][name]
    return found


def test_list_marks_the_default_and_hides_tokens(machine: Machine) -> None:
    result = machine("profiles list -o json")
    assert [(row["name"], row["default"]) for row in result.json] == [("test", True), ("prod", False)]
    assert result.json[0]["token"] == "<set>"
    assert result.json[1]["token_command"] == "<set>"
    assert TOKEN not in machine("profiles list").stdout


def test_list_without_profiles_says_how_to_make_one(run: Machine) -> None:
    result = run("profiles list -o json")
    assert (result.code, result.json) == (0, [])
    assert "fleioctl login" in result.stderr


def test_show_takes_the_profile_in_use(machine: Machine) -> None:
    assert machine("profiles show -o json").json["name"] == "test"
    assert machine("profiles show -p prod -o json").json["name"] == "prod"
    assert machine("profiles show prod -o json").json["environment"] == "production"


def test_use_changes_the_default(machine: Machine) -> None:
    assert machine("profiles use prod").code == 0
    assert machine("profiles show -o json").json["name"] == "prod"
    assert "# the small one" in machine.config_file.read_text(encoding="utf-8")


@pytest.mark.parametrize("line", ["profiles use prd", "profiles show prd", "profiles remove prd -y"])
def test_unknown_profile_is_answered_with_the_nearest(machine: Machine, line: str) -> None:
    result = machine(line)
    assert result.code == 9
    assert "Did you mean prod?" in result.stderr


def test_set_changes_one_value(machine: Machine) -> None:
    assert machine("profiles set test read-only yes").code == 0
    assert profile(machine, "test")["read_only"] is True
    assert machine("profiles set test url https://new.example.com").code == 0
    assert profile(machine, "test")["url"] == "https://new.example.com/staffapi"


def test_set_of_nothing_removes_the_value(machine: Machine) -> None:
    assert machine(["profiles", "set", "prod", "environment", ""]).code == 0
    assert "environment" not in profile(machine, "prod")


def test_set_of_an_unknown_key_is_answered_with_the_nearest(machine: Machine) -> None:
    result = machine("profiles set test enviroment production")
    assert result.code == 2
    assert "Did you mean environment?" in result.stderr


@pytest.mark.parametrize("value", ["token 1234567890", "output jsn", "read_only perhaps", "url ftp://x"])
def test_set_refuses_a_bad_value_even_in_a_dry_run(machine: Machine, value: str) -> None:
    for extra in ("", " --dry-run"):
        assert machine(f"profiles set test {value}{extra}").code == 2
    assert machine.config_file.read_text(encoding="utf-8") == TWO


def test_remove_asks_first(machine: Machine) -> None:
    assert machine("profiles remove prod").code == 2
    assert machine("profiles remove prod", typed="n\n").code == 2
    assert machine("profiles remove prod", typed="y\n").code == 0
    assert [row["name"] for row in machine("profiles list -o json").json] == ["test"]


@pytest.mark.parametrize("line", ["use prod", "set prod output json", "remove prod", "remove prod --yes"])
def test_dry_run_changes_nothing(machine: Machine, line: str) -> None:
    result = machine(f"profiles {line} --dry-run")
    assert result.code == 0
    assert "not done" in result.stderr
    assert machine.config_file.read_text(encoding="utf-8") == TWO


@pytest.mark.parametrize("line", ["show sandbox", "remove sandbox", "set sandbox output json"])
def test_sandbox_is_built_in(machine: Machine, line: str) -> None:
    assert machine(f"profiles {line}").code == 2


def test_config_path_names_the_file(run: Machine) -> None:
    assert run("config path").stdout == f"{run.config_file}\n"
    assert run("config path -o json --config-file /etc/x.toml").json == "/etc/x.toml"


def test_config_list_names_every_origin(machine: Machine) -> None:
    result = machine("config list -o json", FLEIOCTL_TIMEOUT="9")
    found = {row["setting"]: (row["value"], row["origin"]) for row in result.json}
    assert found["timeout"] == (9, "environment FLEIOCTL_TIMEOUT")
    assert found["profile"][0] == "test"
    assert found["token"][0] == "<set>"
    assert found["output"] == ("json", "option --output")
    assert TOKEN not in result.stdout


def test_unknown_column_is_a_usage_error(machine: Machine) -> None:
    result = machine("profiles list -c nam")
    assert result.code == 2
    assert "Did you mean name?" in result.stderr


def test_broken_file_is_reported_and_left_alone(run: Machine) -> None:
    run.configure("[profiles\n")
    for line in ("profiles list", "profiles use x", "config list", "whoami"):
        assert run(line).code == 9
    assert run.config_file.read_text(encoding="utf-8") == "[profiles\n"
